import type { Draft, DraftClaim } from '../answer.ts';
import type { Passage } from '../document/passage.ts';
import { type Sentence, sentencesIn } from '../document/sentence.ts';
import { underLeads } from '../document/under-leads.ts';
import { distinctTerms } from '../question/query.ts';
import type { Ranked } from '../retrieval/passage-ranking.ts';
import { termsOf } from '../text/terms.ts';
import { isContextOf } from './lists.ts';
import type { Asked } from './sentence-candidates.ts';

/** Between the cells of a row, see `BodyKind`. */
const separator = ' | ';
const isOfTable = ({ context }: Passage): boolean => context?.includes(separator) ?? false;

/** As many as an answer has sentences. */
const mostRows = 3;
/** Words that no article has ("many" and "get" in "how many votes did East get?"). */
const mostUnknown = 2;
/** Of those that some article has: "get" once more. */
const mostElsewhere = 1;

/**
 * The rows of tables that hold what is asked, each table's header before its rows: every word but one of the question that the
 * articles know stands in the row, in its header or in what it is under, and some of them in either of the first. Undefined when there is no such row.
 * @param above further passages in which what governs the table is looked for
 */
export function tableDraft(
  ranked: readonly Ranked[],
  { query, statistics }: Asked,
  above: readonly Passage[] = [],
): Draft | undefined {
  if (!ranked.some(({ passage }) => isOfTable(passage))) return undefined;
  const asked = distinctTerms(query);
  const known = asked.filter((term) => statistics.documentFrequency.get(term));
  if (asked.length - known.length > mostUnknown) return undefined;
  const sentences = ranked.flatMap(({ passage }) => sentencesIn(passage));
  const holding = sentences.filter((sentence) => holds(sentence, known));
  const fewest = Math.min(...holding.map((sentence) => missing(sentence, known)));
  const rows = holding.filter((sentence) => missing(sentence, known) === fewest).slice(0, mostRows);
  const headers = rows.map((row) => sentences.find((sentence) => isContextOf(sentence, row)));
  const shown = [...new Set(rows.flatMap((row, at) => [headers[at] ?? row, row]))].map(toClaim);
  const claims = underLeads(shown, [...ranked.map(({ passage }) => passage), ...above]);
  return claims.length > 0 ? { claims } : undefined;
}

/** How many of the words stand neither in the row nor in its header nor in what it is under. */
function missing({ passage, terms }: Sentence, wanted: readonly string[]): number {
  const { context = '', heading = '', source } = passage;
  const said = new Set([...terms, ...termsOf(`${context}\n${source.title}\n${heading}`, source.language)]);
  return wanted.filter((term) => !said.has(term)).length;
}

function holds(sentence: Sentence, wanted: readonly string[]): boolean {
  const { passage, text, terms } = sentence;
  const { context = '', source } = passage;
  if (!isOfTable(passage) || !text.includes(separator)) return false;
  const cells = new Set(terms);
  const header = new Set(termsOf(context, source.language));
  return (
    missing(sentence, wanted) <= mostElsewhere &&
    wanted.some((term) => cells.has(term)) &&
    wanted.some((term) => header.has(term) && !cells.has(term))
  );
}

const toClaim = ({ passage, text, start }: Sentence): DraftClaim => ({
  text,
  evidence: [{ passage, quote: text, at: start }],
});
