import { setImmediate, setTimeout } from 'node:timers/promises';
import { standAlone } from '../core/conversation/stand-alone.ts';
import type { Passage } from '../core/document/passage.ts';
import { answerExamples } from '../core/question/answer-examples.ts';
import { understand } from '../core/question/understand.ts';
import { lexicons } from '../core/text/lexicon/index.ts';
import { verifyDraft } from '../core/verification/verify.ts';

const text = 'Vale said on Monday that Fang had sold 3 of the 4 boats before the vote in Lund.';
const claim = 'Fang sold 3 of the 4 boats on Monday before the vote in Lund, Vale said.';
/** Milliseconds between two looks whether somebody still waits. */
const betweenLooks = 20;
/** Such as people ask. */
export const question = 'What did Vale say about the boats that Fang sold on Monday?';

/** What goes on after it: a pronoun, a name alone, words that are left out, and what may be a new question. */
const goingOn: Readonly<Record<string, readonly string[]>> = {
  en: ['Did he sell it to them?', 'And Fang?', 'why?', 'What was the vote about?'],
  de: ['Hat er sie ihnen verkauft?', 'Und Fang?', 'warum?', 'Worum ging es bei der Wahl?'],
  es: ['¿Se los vendió él a ellos?', '¿Y Fang?', '¿por qué?', '¿De qué trataba la votación?'],
  fr: ['Les leur a-t-il vendus ?', 'Et Fang ?', 'pourquoi ?', 'Sur quoi portait le vote ?'],
};

const passageIn = (language: string): Passage => ({
  id: 'warm-up:0',
  articleId: 'warm-up',
  collection: 'shared',
  ordinal: 0,
  text,
  source: { name: 'warm-up.txt', title: 'Warm-up', language },
  parts: [{ start: 0, end: text.length, paragraph: 1 }],
  start: 0,
  end: text.length,
});

/**
 * Reads a question of each kind, completes some that follow another and checks a made-up claim in each language that has words for
 * them, which compiles their patterns and loads the tagger and the language detector. A second or two, once; a process that answers
 * many questions takes them before the first, as long as nobody waits for an answer: that one would wait for all of it.
 */
export async function warmUp(isBusy: () => boolean): Promise<void> {
  for (const step of steps()) {
    await setImmediate();
    while (isBusy()) await setTimeout(betweenLooks);
    step();
  }
}

/** Short enough, each, that a question is not kept waiting by more than one. */
function* steps(): Generator<() => unknown> {
  for (const { code, checking } of lexicons) {
    if (!checking) continue;
    const passage = passageIn(code);
    for (const one of [claim, text, `${text} ${claim}`]) {
      const claims = [{ text: one, evidence: [{ passage, quote: text }] }];
      yield () => verifyDraft({ claims }, { question, known: [passage] });
    }
  }
  for (const examples of Object.values(answerExamples))
    for (const [language, [example = question]] of Object.entries(examples))
      yield () => understand(example, [language]);
  for (const [language, followUps] of Object.entries(goingOn))
    for (const followUp of followUps) yield () => standAlone(followUp, [{ question, answer: text }], language);
}
