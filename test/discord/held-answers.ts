import type { FakeFootnote } from './fake-footnote.ts';

export interface HeldAnswers {
  /** How many questions wait. */
  readonly waiting: number;
  /** Lets the question that has waited longest be answered, or all of them and those to come. */
  next(): void;
  release(): void;
}

/** A Footnote that takes its time: from now on its answers wait until they are let go. */
export function holdAnswers(footnote: FakeFootnote): HeldAnswers {
  const { ask } = footnote;
  const waiting: (() => void)[] = [];
  let isHolding = true;
  Object.assign(footnote, {
    ask: async (request: Parameters<typeof ask>[0]) => {
      if (isHolding) await new Promise<void>((resolve) => waiting.push(resolve));
      return ask(request);
    },
  });
  return {
    get waiting() {
      return waiting.length;
    },
    next: () => waiting.shift()?.(),
    release() {
      isHolding = false;
      for (const go of waiting.splice(0)) go();
    },
  };
}
