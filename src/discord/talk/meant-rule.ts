/** How people in a thread ask the articles, and how they talk to each other, in one language. */
export interface MeantRules {
  readonly language: 'en' | 'de' | 'es' | 'fr';
  /** What may come before a question and says nothing: "ok so". */
  readonly openings: string;
  /** What a question or a request begins with, whether or not it ends with a question mark. */
  readonly asks: string;
  /** What a question with its mark may begin with too: "does he say so?". */
  readonly inverted: string;
  /** What a question with its mark may be where its word stands last: "it cost how much?". */
  readonly within: string;
  /** What may be all of a question with its mark: "source?". */
  readonly nouns: string;
  /** Signs that a question is for people here: about them, their evening, their opinion. */
  readonly toPeople: string;
  /** Requests that say "you" and mean the one who can look it up. */
  readonly toBot: string;
  /** For the articles, then for people or for nobody. */
  readonly examples: { readonly meant: readonly string[]; readonly others: readonly string[] };
}
