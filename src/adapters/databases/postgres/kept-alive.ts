/** Node.js's longest, in milliseconds. */
const longest = 2 ** 31 - 1;

/** Keeps the process from ending before the work is done, where its connections would not: those that nobody uses do not. */
export async function keptAlive<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => undefined, longest);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
