/** Everything the page says of its own, in one language. Plain text: nothing from articles. */
export interface Words {
  readonly library: string;
  readonly skip: string;
  readonly question: string;
  readonly ask: string;
  readonly search: string;
  readonly askThis: string;
  readonly articles: (first: number, last: number, all: number) => string;
  readonly none: string;
  readonly pages: string;
  readonly earlier: string;
  readonly later: string;
  readonly part: (part: number, of: number) => string;
  readonly paragraph: (first: number) => string;
  readonly page: (first: number, last?: number) => string;
  readonly fromPicture: string;
  readonly source: string;
  readonly summary: string;
  readonly article: string;
  readonly quiz: string;
  readonly questionOf: (number: number, of: number) => string;
  readonly check: string;
  readonly anew: string;
  readonly isRight: string;
  readonly isWrong: string;
  readonly unanswered: string;
  readonly solution: string;
  readonly score: (right: number, of: number) => string;
  readonly nothingToAsk: string;
  readonly styles: Readonly<Record<'lines' | 'bullets' | 'timeline' | 'who-said-what', string>>;
  readonly answer: string;
  readonly understoodAs: string;
  readonly footnotes: string;
  readonly footnote: (number: number) => string;
  readonly nearest: string;
  readonly alsoIn: string;
  readonly found: (count: number) => string;
  readonly chosen: (paragraphs: number, of: number) => string;
  readonly noAnswer: Readonly<
    Record<'not-in-articles' | 'no-question' | 'question-too-long' | 'nothing-indexed', string>
  >;
  readonly lit: string;
  readonly changed: string;
  /** What a link opens that lasts until then. */
  readonly lent: (until: string) => string;
  readonly notHere: string;
  readonly ended: string;
  readonly tooMany: (seconds: number) => string;
  readonly busy: string;
  readonly broken: string;
  readonly wrongHost: string;
  readonly back: string;
}
