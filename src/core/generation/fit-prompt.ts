/** What a prompt is made of, in the order in which it is kept. */
export interface PromptParts {
  /** Tokens of the rules and of whatever else is always there. */
  readonly rules: number;
  readonly question: number;
  /** Best first. */
  readonly passages: readonly number[];
  /** Newest first. */
  readonly turns: readonly number[];
}

export interface Fitted {
  /** How many of the passages, from the best. */
  readonly passages: number;
  /** How many of the turns, from the newest. */
  readonly turns: number;
  readonly tokens: number;
}

/**
 * Fills a limit of tokens in a fixed order: rules, question, best passages, newest turns. A passage that does not fit
 * gives way to the next shorter list, never to a cut one. Undefined when rules, question and one passage do not fit.
 */
export function fitPrompt({ rules, question, passages, turns }: PromptParts, limit: number): Fitted | undefined {
  const base = rules + question;
  const kept = takeWhileFits(passages, limit - base);
  if (base > limit || (kept.count === 0 && passages.length > 0)) return undefined;
  const recent = takeWhileFits(turns, limit - base - kept.tokens);
  return { passages: kept.count, turns: recent.count, tokens: base + kept.tokens + recent.tokens };
}

function takeWhileFits(sizes: readonly number[], room: number): { readonly count: number; readonly tokens: number } {
  let tokens = 0;
  let count = 0;
  for (const size of sizes) {
    if (tokens + size > room) break;
    tokens += size;
    count += 1;
  }
  return { count, tokens };
}
