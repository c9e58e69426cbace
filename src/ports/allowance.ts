/** Who asks; absent in scripts. */
export interface Asker {
  readonly user: string;
  readonly server?: string;
}

/** How much of the model each person and each server may use a day. */
export interface Allowance {
  /** Takes the tokens, or says 'user' or 'server' when that one's day is used up; then nothing is taken. */
  take(asker: Asker, tokens: number): Promise<'taken' | 'user' | 'server'>;
}
