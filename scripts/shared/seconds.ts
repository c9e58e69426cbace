/** @param since a moment of performance.now() @returns what has passed since then, to the tenth, with its unit */
export const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
