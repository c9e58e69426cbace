/** What of an article a question about the article itself asks for. */
export type ArticleFact = 'byline' | 'date' | 'site' | 'title';

/** Whether what is asked for is the whole: "What is this article about?", "summarise it", "tl;dr". English. */
export const asksForSummary = (question: string): boolean => summaryPattern.test(plainQuestion(question));

const text = '(?:article|piece|story|text|report|post|document|page|essay|paper)';

/** "The China article"; a report or a document may be one that the article tells of. */
const named = "(?:the|this|that) (?:[\\p{L}\\p{N}’'-]+ ){1,3}(?:article|story|piece)";

const it = `(?:it|this|that|(?:the|this|that) ${text}(?: (?:about|on) .{2,80})?|${named})`;

const patterns: readonly (readonly [ArticleFact, RegExp])[] = [
  [
    'byline',
    new RegExp(
      `^who(?:'s| is| was| are| were)? (?:(?:wrote|authored|penned) ${it}|(?:the )?(?:author|writer|journalist|reporter)s?(?: (?:of|behind) ${it})?|${it} (?:written )?by)$`,
      'iu',
    ),
  ],
  [
    'byline',
    new RegExp(
      `^(?:by whom (?:is|was) ${it} written|who (?:is|was) ${it} (?:written )?by|author|byline|what is the author'?s? name)$`,
      'iu',
    ),
  ],
  [
    'date',
    new RegExp(
      `^(?:when|what (?:day|date|year)|on (?:what|which) (?:day|date)) (?:was|is|were|did) ${it}(?: (?:first|originally))? (?:published|written|posted|released|issued|dated|from|come out|appear)$`,
      'iu',
    ),
  ],
  [
    'date',
    new RegExp(
      `^(?:what(?:'s| is)? the )?(?:publication date|date of (?:publication|${it})|date)(?: of ${it})?$|^how old is ${it}$`,
      'iu',
    ),
  ],
  [
    'site',
    new RegExp(
      `^(?:who|where|which (?:site|website|newspaper|outlet|paper|magazine)|what (?:site|website|newspaper|outlet|paper|magazine)) (?:was |is |did |has )?(?:${it} )?(?:published|publish|posted|from|come from|appear)(?: in| on| by| it)?(?: ${it})?$`,
      'iu',
    ),
  ],
  ['site', new RegExp(`^what(?:'s| is) the source(?: of ${it})?$`, 'iu')],
  [
    'title',
    new RegExp(`^what(?:'s| is| was)? (?:the )?(?:title|headline|name)(?: of ${it})?$|^what is ${it} called$`, 'iu'),
  ],
];

const summaryPattern = new RegExp(
  `^(?:what(?:'s| is| was) ${it} (?:all )?about|(?:please |can you |could you )*(?:summari[sz]e|sum up|tell me about|explain|outline) ${it}(?: (?:for me|please|briefly|in short))*|(?:give me |i need )?(?:a |the )?(?:short |brief |quick )?(?:summary|overview|gist|main points?|key points?)(?: of ${it})?|what (?:are|is|were|was) the (?:main|key|central|most important) (?:points?|ideas?|facts?|topics?|message)(?: of ${it})?|tl;?dr|what does ${it} (?:say|tell)(?: us)?)$`,
  'iu',
);

const plainQuestion = (question: string): string =>
  question
    .trim()
    .replace(/^(?:(?:and|so|but|ok|okay)[, ]+)*/i, '')
    .replace(/[?!.\s]+$/u, '');

const naming = new RegExp(
  `\\b(?:the|this|that) (?:${text} (?:about|on) (?<about>\\S.*)|(?<before>(?:[\\p{L}\\p{N}’'-]+ ){1,3})(?:article|story|piece)\\b)`,
  'iu',
);

/** What the article is told apart by: "the bridge" of "Who wrote the article about the bridge?", "China" of "the China article". */
export function articleNamed(question: string): string | undefined {
  const { about, before } = naming.exec(plainQuestion(question))?.groups ?? {};
  return (about ?? before)?.trim();
}

/** Undefined when the question is about what the article tells. English. */
export function articleFact(question: string): ArticleFact | undefined {
  const plain = plainQuestion(question);
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0];
}
