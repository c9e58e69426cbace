/** What is shown of an answer besides itself. */
export interface Style {
  /** Markdown above everything: the question, where nobody else sees it. */
  readonly above?: string;
  /** Titles of the articles that were searched, where those are not all; told where there is no answer. */
  readonly searched?: readonly string[];
  /** With a button that marks the thread as solved. */
  readonly solvable?: boolean;
  /** Points in place of quotations. */
  readonly bullets?: boolean;
  /** What is said of each of several articles together, under its title. */
  readonly titled?: boolean;
  /** How many messages there may be; ten where it is not said. */
  readonly mostMessages?: number;
  /** A line above everything. */
  readonly heading?: string;
  /** A line in bold under each statement, in order. */
  readonly prompts?: readonly string[];
}
