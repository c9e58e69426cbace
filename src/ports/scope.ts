/** Which articles may be used. Chosen before searching. */
export interface Scope {
  /** `shared`, and at most one Discord server's own. */
  readonly collections: readonly string[];
  /** Only these, if given; an empty list finds nothing. */
  readonly articleIds?: readonly string[];
}
