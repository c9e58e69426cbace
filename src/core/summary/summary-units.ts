import { type Article, blockText, bodyBlocks } from '../document/article.ts';
import { type Passage, withinPassage } from '../document/passage.ts';
import { sentencesIn } from '../document/sentence.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { contains, sliceOf } from '../text/span.ts';
import { termsOf } from '../text/terms.ts';
import { leaningPatterns, lowered } from './leaning-patterns.ts';
import { isOfOneName } from './stop-in-name.ts';
import type { SummarizedArticle } from './summarized-article.ts';
import { leavesQuotationOpen, outsideQuotations } from './whole-sentence.ts';

/** A sentence, or the sentences of one quotation: what is shown as one line. A span of `passage.text`. */
export interface SummaryUnit {
  readonly article: Article;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly terms: readonly string[];
  /** 0-based place among its article's units. */
  readonly place: number;
  readonly paragraph: number;
  /** Where the article's text has it. */
  readonly at: number;
  /** It opens within a quotation that an earlier paragraph left open. */
  readonly isContinued: boolean;
  /** In an interview: what is asked. */
  readonly isAsked: boolean;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The lines that an article has to choose from, in order. */
export function unitsOf({ article, passages }: SummarizedArticle): readonly SummaryUnit[] {
  const units: SummaryUnit[] = [];
  const interview = interviewOf(article);
  let isOpen = false;
  for (const passage of passages) {
    const sentences = sentencesIn(passage);
    for (const part of passage.parts) {
      const span = withinPassage(passage, part);
      const whole = sliceOf(passage.text, span);
      const own = sentences.filter((one) => contains(span, one));
      const speech = isOpen && /^\s*["“„«»]/u.test(whole);
      const isAsked = isAskedIn(whole, interview);
      const pieces = joined(own, passage.text, article);
      pieces.forEach(({ start, end }, index) => {
        const text = passage.text.slice(start, end);
        const isContinued = speech && index === 0;
        const terms = termsOf(text, article.language);
        const { paragraph } = part;
        const at = passage.start + start;
        const place = units.length;
        units.push({ article, passage, start, end, text, terms, place, paragraph, at, isContinued, isAsked });
      });
      isOpen = leavesQuotationOpen(whole);
    }
  }
  return units;
}

const asks = (paragraph: string): boolean => /[?？؟]["”»]?$/u.test(paragraph.trimEnd());
/** Of all paragraphs, where questions make an interview. */
const leastAsked = 1 / 5;

/** Of what stands right behind questions, so much is told by whoever is asked. */
const leastOwn = 1 / 4;
/** Of the questions, so many stand by themselves where the answers do not tell: a writer's own mostly end a paragraph. */
const leastApart = 3 / 4;

/** `own`: who answers speaks in the first person; `apart`: questions stand by themselves, whoever answers. */
type Interview = 'own' | 'apart';

/** A writer's paragraph that ends with a question is none of an interview whose questions stand by themselves. */
const isAskedIn = (paragraph: string, interview: Interview | undefined): boolean =>
  interview !== undefined && asks(paragraph) && (interview === 'own' || isApart(paragraph));

const isApart = (paragraph: string): boolean => !/[.!?]["”»]? \p{Lu}/u.test(paragraph);

/** An interview: questions, in paragraphs or as headings, with answers. */
export const asksOften = (article: Article): boolean => interviewOf(article) !== undefined;

function interviewOf(article: Article): Interview | undefined {
  const blocks = bodyBlocks(article)
    .map((block) => ({ kind: block.kind, text: blockText(article, block) }))
    .filter(({ kind, text }) => kind === 'paragraph' || (kind === 'heading' && asks(text)));
  const places = blocks.flatMap(({ text }, at) => (asks(text) ? [at] : []));
  if (places.length < 3 || places.length < blocks.length * leastAsked) return undefined;
  const { first } = leaningPatterns(article.language) ?? {};
  const own = places.filter((at) => first?.test(lowered(outsideQuotations(blocks[at + 1]?.text ?? ''))) !== false);
  if (own.length >= places.length * leastOwn) return 'own';
  const apart = places.filter((at) => isApart(blocks[at]?.text ?? ''));
  return apart.length >= places.length * leastApart ? 'apart' : undefined;
}

/** A quotation of several sentences is one line; so is a sentence with an ordinal, "in der 31. Minute", or with a name that has a full stop in it. */
function joined(sentences: readonly Piece[], text: string, article: Article): readonly Piece[] {
  const hasOrdinals = lexiconOf(article.language)?.sentences?.ordinalStop === true;
  const pieces: Piece[] = [];
  for (const { start, end } of sentences) {
    const last = pieces.at(-1);
    const before = last && text.slice(last.start, last.end);
    const after = text.slice(start, end);
    const isBroken =
      before !== undefined && (goesOnBelow(before, after, hasOrdinals) || isOfOneName(before, after, article));
    if (last && isBroken && end - last.start <= longest) pieces[pieces.length - 1] = { start: last.start, end };
    else pieces.push({ start, end });
  }
  return pieces;
}

/** “Who?” she asked: the quotation ends like a sentence. */
const goesOnBelow = (before: string, after: string, hasOrdinals: boolean): boolean =>
  leavesQuotationOpen(before) ||
  (hasOrdinals && ordinalEnd.test(before)) ||
  (/[?!]\s?["”»“]$/u.test(before) && !/\p{L}/u.test(outsideQuotations(before)) && !/^["“„«»]/u.test(after));

const ordinalEnd = /(?<!\d)\d{1,2}\.$/u;
/** In characters: a mark that is never closed does not make a line of a whole paragraph. */
const longest = 700;
