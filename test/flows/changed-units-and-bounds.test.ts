import { afterEach, describe, expect, it } from 'vitest';
import { createLangChainModel } from '../../src/adapters/models/langchain.ts';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';
import type { ModelServer } from '../doubles/http-model.ts';
import { startOpenAiServer } from '../doubles/openai-server.ts';
import { rendered } from './obedient-model.ts';

let server: ModelServer;
afterEach(() => server?.close());

/** What is shown where a model over the wire makes the claim of the sentence that it cites. */
async function shownFor({ language, question, sentence, claim }: Changed & { readonly claim: string }) {
  server = await startOpenAiServer(() => ({
    kind: 'text',
    pieces: [JSON.stringify({ claims: [{ text: claim, evidence: [{ passage: 1, quote: sentence }] }] })],
  }));
  const model = await createLangChainModel({ name: `openai:scripted@${server.address}/v1` });
  const ports = await portsFor({ 'turnout.txt': [sentence] }, model, {}, language);
  return rendered(await answerQuestion(ports, { question, scope: shared })).replaceAll('**', '');
}

interface Changed {
  readonly language: string;
  readonly question: string;
  readonly sentence: string;
  readonly faithful: string;
  readonly changed: readonly string[];
}

const cases: readonly Changed[] = [
  {
    language: 'en',
    question: 'What did the bridge cost?',
    sentence: 'The bridge cost 1.25 million crowns and took three years to build, Mayor Lin said.',
    faithful: 'Mayor Lin said the bridge took three years to build and cost 1.25 million crowns.',
    changed: [
      'Mayor Lin said the bridge cost 1.25 million euros.',
      'The bridge took three months to build, Mayor Lin said.',
      'The bridge cost nearly 1.25 million crowns, Mayor Lin said.',
    ],
  },
  {
    language: 'en',
    question: 'How did ticket prices and the vote go?',
    sentence: 'Ticket prices rose from 4 to 6 crowns, and about a third of the members voted for the plan.',
    faithful: 'About a third of the members voted for the plan, and ticket prices rose from 4 to 6 crowns.',
    changed: [
      'Ticket prices rose from 6 to 4 crowns.',
      'Ticket prices rose by 6 crowns.',
      'About a third of the members voted against the plan.',
      'Most members voted for the plan.',
      'About a third of the councillors voted for the plan.',
    ],
  },
  {
    language: 'en',
    question: 'How high was the turnout in 2021?',
    sentence: 'Turnout was 87 percent in 2021, Vale said, and fewer than 300 people had signed.',
    faithful: 'Vale said turnout was 87 percent in 2021.',
    changed: [
      'Vale said turnout was more than 87 percent in 2021.',
      'Vale said turnout was at most 87 percent in 2021.',
      'Vale said turnout was 87 percentage points higher in 2021.',
      'Vale said turnout will be 87 percent.',
      'Vale said 300 people had signed.',
    ],
  },
  {
    language: 'de',
    question: 'Was kostete die Brücke?',
    sentence: 'Die Brücke kostete mindestens 90 Kronen, und mehrere Mitglieder stimmten für den Plan.',
    faithful: 'Mehrere Mitglieder stimmten für den Plan, und die Brücke kostete mindestens 90 Kronen.',
    changed: [
      'Die Brücke kostete mindestens 90 Euro.',
      'Die Brücke kostete höchstens 90 Kronen.',
      'Alle Mitglieder stimmten für den Plan.',
      'Mehrere Mitglieder stimmten gegen den Plan.',
    ],
  },
  {
    language: 'fr',
    question: 'Combien le pont a-t-il coûté ?',
    sentence: 'Le pont a coûté au moins 90 couronnes, et plusieurs membres ont voté contre le plan.',
    faithful: 'Plusieurs membres ont voté contre le plan, et le pont a coûté au moins 90 couronnes.',
    changed: [
      'Le pont a coûté au moins 90 euros.',
      'Le pont a coûté moins de 90 couronnes.',
      'Tous les membres ont voté contre le plan.',
      'Plusieurs membres ont voté en faveur du plan.',
    ],
  },
];

describe.each(cases)('of “$sentence” a model’s claim', ({ changed, ...given }) => {
  it('is shown where it says the same', async () => {
    const claim = given.faithful;
    expect(await shownFor({ ...given, changed, claim })).toContain(claim.replace(/\.$/, ''));
  });

  it.each(changed)('gives way to the sentence where it changes a unit, bound, quantity or time: %s', async (claim) => {
    const shown = await shownFor({ ...given, changed, claim });
    expect(shown).not.toContain(claim.replace(/\.$/, ''));
    expect(shown).toContain(given.sentence.replace(/\.$/, ''));
  });
});
