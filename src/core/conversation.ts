/** A question and what was answered, as the conversation remembers it. */
export interface Turn {
  readonly question: string;
  /** The answer's claims as text; absent when there was none. */
  readonly answer?: string;
  /** The question the turn was understood as, if it differed. */
  readonly understoodAs?: string;
  /** Ids of the passages the answer rested on, best first. */
  readonly passages?: readonly string[];
}
