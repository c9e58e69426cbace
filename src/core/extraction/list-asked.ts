import type { Draft } from '../answer.ts';
import type { Passage } from '../document/passage.ts';
import { type Sentence, sentencesIn } from '../document/sentence.ts';
import { underLeads } from '../document/under-leads.ts';
import type { AnswerKind } from '../question/intent.ts';
import { phrasePattern } from '../question/phrases.ts';
import { spelledOut } from '../question/plain-question.ts';
import type { Query } from '../question/query.ts';
import type { Ranked } from '../retrieval/passage-ranking.ts';
import { withoutAccents } from '../text/letters.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { termsOf } from '../text/terms.ts';
import { claimOf } from './excerpt.ts';
import type { Asked } from './sentence-candidates.ts';
import { isKnown, ownLanguage, tellingTerms, termsOfArticle } from './telling-terms.ts';

/** As an answer shows of a list. */
const mostItems = 12;
const leastItems = 2;
/** What a whole list answers ("¿qué hace falta?" looks like what somebody does); who, when, why or how is answered by a sentence. */
const listed: ReadonlySet<AnswerKind> = new Set(['list', 'other', 'definition', 'happening']);

const needed = perLanguage(({ question }) => {
  const needs = question?.needs;
  return (
    needs && { asks: phrasePattern(withoutAccents(needs.asks)), heads: phrasePattern(withoutAccents(needs.heads)) }
  );
});

const denying = perLanguage(({ negation }) =>
  negation ? new RegExp(anyWord([...(negation.words ?? []), ...(negation.absence ?? [])]), 'iu') : undefined,
);

interface List {
  readonly context: string;
  readonly passages: readonly Passage[];
}

/** The lists of what was found, by what leads them in, that of the best passage first. */
function listsIn(passages: readonly Passage[]): readonly List[] {
  const lists = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.context === undefined || passage.context.includes(' | ')) continue;
    const id = `${passage.articleId}\n${passage.context}`;
    lists.set(id, [...(lists.get(id) ?? []), passage]);
  }
  return [...lists.values()].map((own) => ({
    context: own[0]?.context ?? '',
    passages: own.toSorted((a, b) => a.start - b.start),
  }));
}

/**
 * The whole list whose heading or lead-in says what is asked for, as one block after it: "what do I need?" has all that stands under
 * "You will need". Undefined where a sentence is asked for, or no list is of that.
 * @param above further passages in which what governs the list is looked for
 */
export function listDraft(
  ranked: readonly Ranked[],
  { query }: Pick<Asked, 'query'>,
  above: readonly Passage[] = [],
): Draft | undefined {
  if (!listed.has(query.kind)) return undefined;
  const passages = ranked.map(({ passage }) => passage);
  const list = listsIn(passages).find((one) => isAskedFor(one, query, ranked));
  if (!list) return undefined;
  const items: readonly Sentence[] = list.passages.flatMap(sentencesIn).slice(0, mostItems);
  if (items.length < leastItems) return undefined;
  return {
    claims: underLeads(
      items.map((item) => claimOf([item], [])),
      [...passages, ...above],
    ),
  };
}

/** What of the question says that something is needed, and what sort of things. */
function wordsOfNeed(language: string, question: string): string {
  const { asks, heads } = needed(language) ?? {};
  const all = [asks, heads].flatMap((pattern) =>
    pattern ? [...question.matchAll(new RegExp(pattern.source, 'giu'))].map(([found]) => found) : [],
  );
  return all.join(' ');
}

function isAskedFor({ context, passages: [first] }: List, query: Query, ranked: readonly Ranked[]): boolean {
  if (!first) return false;
  const { language } = first.source;
  const own = ownLanguage(query);
  const question = spelledOut(query.text, own);
  if ((denying(own)?.test(question) ?? false) !== (denying(language)?.test(context) ?? false)) return false;
  const plain = withoutAccents(question);
  const known = termsOfArticle(first.articleId, ranked);
  if (needed(own)?.asks.test(plain) && needed(language)?.heads.test(withoutAccents(context))) {
    const said = wordsOfNeed(own, plain);
    const needing = new Set([own, query.language].flatMap((one) => termsOf(said, one)));
    return [...tellingTerms(query)].every((term) => needing.has(term) || isKnown(term, known));
  }
  const said = termsOf(context, language);
  const asked = new Set(query.terms);
  return (
    said.length > 0 &&
    said.every((term) => isKnown(term, asked)) &&
    [...tellingTerms(query)].every((term) => isKnown(term, known))
  );
}
