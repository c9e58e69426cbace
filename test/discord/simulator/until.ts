type Found<T> = T | undefined | false;

/** Looks again and again, however long looking takes, until there is something; says what was missing when time is up. */
export async function until<T>(
  what: string,
  look: () => Found<T> | Promise<Found<T>>,
  milliseconds = 30_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

/** Turns of the event loop from one call to the next that follows from it, with room to spare. */
const turns = 30;

/** Waits until something has held for a while; counted in turns of the event loop, so that a busy machine changes nothing. */
export async function still(holds: () => boolean): Promise<void> {
  for (let held = 0; held < turns; held = holds() ? held + 1 : 0) await new Promise(setImmediate);
}

/** Long enough for a bot on loopback to do what it should not do. */
export const quiet = (milliseconds = 150): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
