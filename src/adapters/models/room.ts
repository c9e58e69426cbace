/** How many tokens a model has room for, as far as is known; it learns from what the server says. */
export interface Room {
  /** Prompt and reply together. */
  window(): number;
  /** For the answer itself. */
  reply(): number;
  /** Beside the answer, for what a model thinks before it. */
  reasoning(): number;
  /** For thoughts and answer to a prompt of so many tokens. */
  toWrite(prompt: number): number;
  /** The server was sent too much; `said` is the window that it named. */
  shrink(sent: number, said: number | undefined): void;
  /** A model used up its room by thinking, and wrote nothing. */
  widen(): void;
}

/** Models that think before they answer, by name; others are known once one of their replies is all thought. */
const thinkers = /^(?:o\d|gpt-5)|gpt-oss|deepseek-?r|reason|think|\bqwq|magistral|\br1\b/i;

/** The first time, and at most. */
const reasoningTokens = { first: 4_096, most: 24_576 };
/** Of a window: for the answer, and for thoughts and answer together; of what was too much: what is tried next. */
const shares = { reply: 1 / 3, thought: 0.75, shrunk: 0.7 };
const leastWindow = 512;

export function createRoom(model: string, limits: { readonly window: number; readonly reply: number }): Room {
  let { window } = limits;
  let thought = thinkers.test(model) ? reasoningTokens.first : 0;
  const reply = () => Math.min(limits.reply, Math.floor(window * shares.reply));
  const reasoning = () => Math.max(0, Math.min(thought, Math.floor(window * shares.thought) - reply()));
  return {
    window: () => window,
    reply,
    reasoning,
    toWrite: (prompt) => Math.max(reply(), Math.min(reply() + reasoning(), window - prompt)),
    shrink(sent, said = sent) {
      const known = Math.min(window, said);
      window = Math.max(leastWindow, known < sent ? known : Math.floor(sent * shares.shrunk));
    },
    widen() {
      thought = Math.min(reasoningTokens.most, Math.max(reasoningTokens.first, thought * 2));
    },
  };
}
