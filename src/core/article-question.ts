import type { Draft, DraftClaim } from './answer.ts';
import { type ApartKind, type Article, blockText } from './article.ts';
import { sourceOf } from './split.ts';

/** What of an article a question about the article itself asks for. */
export type ArticleFact = 'byline' | 'date' | 'site' | 'title';

/** Whether what is asked for is the whole: "What is this article about?", "summarise it", "tl;dr". English. */
export const asksForSummary = (question: string): boolean => summaryPattern.test(plainQuestion(question));

const text = '(?:article|piece|story|text|report|post|document|page|essay|paper)';
const it = `(?:it|this|that|(?:the|this|that) ${text}(?: (?:about|on) .{2,80})?)`;
const patterns: readonly (readonly [ArticleFact, RegExp])[] = [
  [
    'byline',
    new RegExp(
      `^who(?:'s| is| was| are| were)? (?:(?:wrote|authored|penned) ${it}|(?:the )?(?:author|writer|journalist|reporter)s?(?: (?:of|behind) ${it})?|${it} (?:written )?by)$`,
      'i',
    ),
  ],
  [
    'byline',
    new RegExp(
      `^(?:by whom (?:is|was) ${it} written|who (?:is|was) ${it} (?:written )?by|author|byline|what is the author'?s? name)$`,
      'i',
    ),
  ],
  [
    'date',
    new RegExp(
      `^(?:when|what (?:day|date|year)|on (?:what|which) (?:day|date)) (?:was|is|were|did) ${it}(?: (?:first|originally))? (?:published|written|posted|released|issued|dated|from|come out|appear)$`,
      'i',
    ),
  ],
  [
    'date',
    new RegExp(
      `^(?:what(?:'s| is)? the )?(?:publication date|date of (?:publication|${it})|date)(?: of ${it})?$|^how old is ${it}$`,
      'i',
    ),
  ],
  [
    'site',
    new RegExp(
      `^(?:who|where|which (?:site|website|newspaper|outlet|paper|magazine)|what (?:site|website|newspaper|outlet|paper|magazine)) (?:was |is |did |has )?(?:${it} )?(?:published|publish|posted|from|come from|appear)(?: in| on| by| it)?(?: ${it})?$`,
      'i',
    ),
  ],
  ['site', new RegExp(`^what(?:'s| is) the source(?: of ${it})?$`, 'i')],
  [
    'title',
    new RegExp(`^what(?:'s| is| was)? (?:the )?(?:title|headline|name)(?: of ${it})?$|^what is ${it} called$`, 'i'),
  ],
];

const summaryPattern = new RegExp(
  `^(?:what(?:'s| is| was) ${it} (?:all )?about|(?:please |can you |could you )*(?:summari[sz]e|sum up|tell me about|explain|outline) ${it}(?: (?:for me|please|briefly|in short))*|(?:give me |i need )?(?:a |the )?(?:short |brief |quick )?(?:summary|overview|gist|main points?|key points?)(?: of ${it})?|what (?:are|is|were|was) the (?:main|key|central|most important) (?:points?|ideas?|facts?|topics?|message)(?: of ${it})?|tl;?dr|what does ${it} (?:say|tell)(?: us)?)$`,
  'i',
);

const plainQuestion = (question: string): string =>
  question
    .trim()
    .replace(/^(?:(?:and|so|but|ok|okay)[, ]+)*/i, '')
    .replace(/[?!.\s]+$/u, '');

/** Whether the article is told apart by what it is about: "Who wrote the article about the bridge?" */
export const namesTheArticle = (question: string): boolean =>
  new RegExp(`\\b(?:the|this|that) ${text} (?:about|on) \\S`, 'i').test(question);

/** Undefined when the question is about what the article tells. English. */
export function articleFact(question: string): ArticleFact | undefined {
  const plain = plainQuestion(question);
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0];
}

const kindsOf: Readonly<Record<ArticleFact, readonly ApartKind[]>> = {
  byline: ['byline'],
  date: ['date'],
  site: ['site', 'date'],
  title: ['title'],
};

/** The words of the article's masthead that tell it, each as a claim; undefined where it does not say. */
export function articleDraft(article: Article, fact: ArticleFact): Draft | undefined {
  for (const kind of kindsOf[fact]) {
    const blocks = article.blocks.filter((block) => block.kind === kind);
    if (blocks.length > 0) return { claims: blocks.map((block) => toClaim(article, block)) };
  }
  return undefined;
}

function toClaim(article: Article, block: Article['blocks'][number]): DraftClaim {
  const words = blockText(article, block);
  const { start, end } = block;
  const passage = {
    id: `${article.id}:${block.kind}`,
    articleId: article.id,
    collection: article.collection,
    ordinal: -1,
    start,
    end,
    text: words,
    source: sourceOf(article),
    parts: [{ paragraph: 1, start, end }] as const,
  };
  return { text: words, evidence: [{ passage, quote: words, at: 0 }] };
}
