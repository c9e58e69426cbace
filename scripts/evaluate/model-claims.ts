import { z } from 'zod';
import type { Answer } from '../../src/core/answer.ts';
import type { Received } from '../../test/doubles/http-model.ts';
import { startOpenAiServer } from '../../test/doubles/openai-server.ts';
import { passagesIn } from '../../test/doubles/scripted-model.ts';
import type { Evaluation, Figures } from './evaluation.ts';
import { readJsonLines } from './json-lines-file.ts';
import { setPath } from './question-runs.ts';

/** A claim as a model writes it, and what a judge says of it. */
const draftLine = z.object({
  id: z.string(),
  article: z.string(),
  question: z.string(),
  claim: z.string(),
  quote: z.array(z.string()).min(1),
  label: z.enum(['faithful', 'unfaithful']),
  kind: z.string(),
});

export type ModelDraft = z.infer<typeof draftLine>;

/** What became of a claim: shown as written, its quotes shown in its place, or neither. */
export interface Shown {
  readonly draft: ModelDraft;
  readonly as: 'claim' | 'quote' | 'nothing';
}

/** Claims as models write them, through a real client and the whole path of an answer: what is shown of which kind. */
export const modelClaims: Evaluation = {
  name: 'claims',
  needs: 'drafts/drafts.jsonl',
  run: async (surroundings) => {
    const drafts = readJsonLines(setPath(surroundings, 'drafts/drafts.jsonl'), (line) => draftLine.parse(line));
    let asked: ModelDraft | undefined;
    const server = await startOpenAiServer((request) => ({ kind: 'text', pieces: [replyFor(request, asked)] }));
    const model = `openai:scripted@${server.address}/v1`;
    const folder = setPath(surroundings, 'drafts/articles');
    try {
      const shown = await surroundings.withLibrary(
        'drafts',
        [folder],
        async ({ footnote, scopeFor }) => {
          const all: Shown[] = [];
          for (const draft of drafts) {
            asked = draft;
            const answer = await footnote.ask({ question: draft.question, scope: scopeFor(draft.article) });
            all.push({ draft, as: shownOf(draft, answer) });
          }
          return all;
        },
        model,
      );
      return figuresOf(shown);
    } finally {
      await server.close();
    }
  },
};

/** The claim with its quotes, each said to be of the passage it stands in. */
function replyFor({ body }: Received, draft: ModelDraft | undefined): string {
  const prompt = { system: body.messages[0].content, user: body.messages[1].content };
  const passages = passagesIn({ prompt, structured: true, signal: AbortSignal.timeout(1_000) });
  const evidence = draft?.quote.map((quote) => ({
    passage: passages.find(({ text }) => text.includes(quote))?.number ?? 1,
    quote,
  }));
  return JSON.stringify({ claims: draft ? [{ text: draft.claim, evidence }] : [] });
}

const plain = (text: string): string => text.replace(/[“”"'’‘\s]+/gu, ' ').trim();

function shownOf({ claim, quote }: ModelDraft, answer: Answer): Shown['as'] {
  if (answer.kind !== 'grounded') return 'nothing';
  const texts = answer.claims.map(({ text }) => plain(text));
  if (texts.includes(plain(claim))) return 'claim';
  return quote.some((one) => texts.some((text) => text.includes(plain(one)) || plain(one).includes(text)))
    ? 'quote'
    : 'nothing';
}

const share = (items: readonly Shown[], holds: (one: Shown) => boolean): number | null =>
  items.length === 0 ? null : items.filter(holds).length / items.length;

function figuresOf(shown: readonly Shown[]): Figures {
  const labelled = (label: ModelDraft['label']) => shown.filter(({ draft }) => draft.label === label);
  const ownWords = ({ as }: Shown): boolean => as === 'claim';
  const kinds = [...new Set(shown.map(({ draft }) => `${draft.label}: ${draft.kind}`))].sort();
  return {
    'unfaithful shown': share(labelled('unfaithful'), ownWords),
    'faithful shown in own words': share(labelled('faithful'), ownWords),
    'claim or quote shown': share(shown, ({ as }) => as !== 'nothing'),
    ...Object.fromEntries(
      kinds.map((kind) => [
        `shown, ${kind}`,
        share(
          shown.filter(({ draft }) => `${draft.label}: ${draft.kind}` === kind),
          ownWords,
        ),
      ]),
    ),
  };
}
