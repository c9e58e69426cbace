interface OfSubject {
  readonly set: string;
  readonly subject: string;
}

/**
 * A fold for each row: an article is in one fold only, and each set's articles are dealt out evenly, in an order by chance.
 * The same for the same seed.
 */
export function foldsOf(rows: readonly OfSubject[], folds: number, seed: number): readonly number[] {
  const random = randomNumbers(seed);
  const foldOf = new Map<string, number>();
  let next = 0;
  for (const set of new Set(rows.map((row) => row.set))) {
    const subjects = new Set(rows.filter((row) => row.set === set).map(({ subject }) => subject));
    for (const subject of shuffled([...subjects].sort(), random)) {
      if (foldOf.has(subject)) continue;
      foldOf.set(subject, next % folds);
      next += 1;
    }
  }
  return rows.map(({ subject }) => foldOf.get(subject) ?? 0);
}

/** Fisher–Yates. */
function shuffled(items: readonly string[], random: () => number): readonly string[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? '', order[at] ?? ''];
  }
  return order;
}

/** Numbers from 0 up to 1: a linear congruential generator (Numerical Recipes), good enough to shuffle by. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
