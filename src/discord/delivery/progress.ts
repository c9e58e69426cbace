import type { Answer, Claim, NonEmpty } from '../../core/answer.ts';

/** Shows the claims so far. */
export type Show = (claims: NonEmpty<Claim>) => Promise<void>;

interface Pace {
  /** Milliseconds a claim waits for the end of the answer before it is shown alone. */
  readonly patience: number;
  /** Milliseconds between two showings: Discord allows five edits of a message in five seconds. */
  readonly gap: number;
}

const usualPace: Pace = { patience: 400, gap: 1_500 };

/**
 * Takes claims as they are confirmed and shows them at a pace; the whole answer is returned. An answer that is there at
 * once is not shown piece by piece. Showing that fails is given up: the answer comes at the end all the same.
 */
export async function showingProgress(
  stream: AsyncGenerator<Claim, Answer>,
  show: Show | undefined,
  { patience, gap }: Pace = usualPace,
): Promise<Answer> {
  const claims: Claim[] = [];
  let working = show;
  let shown = 0;
  let timer: NodeJS.Timeout | undefined;
  let showing: Promise<void> = Promise.resolve();
  const showNow = async (): Promise<void> => {
    timer = undefined;
    const [first, ...rest] = claims;
    if (!working || !first || shown === claims.length) return;
    shown = claims.length;
    await working([first, ...rest]).catch(() => {
      working = undefined;
    });
  };
  try {
    for (let wait = patience; ; wait = gap) {
      const step = await stream.next();
      if (step.done) return step.value;
      claims.push(step.value);
      timer ??= setTimeout(() => {
        showing = showNow();
      }, wait);
    }
  } finally {
    clearTimeout(timer);
    await showing;
  }
}
