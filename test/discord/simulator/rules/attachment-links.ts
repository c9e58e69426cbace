/** "Expires": how long after is not published; a day was often seen. */
const lasts = 24 * 60 * 60_000;

const hex = (milliseconds: number): string => Math.floor(milliseconds / 1_000).toString(16);

/** https://discord.com/developers/docs/reference#signed-attachment-cdn-urls */
export const signed = (address: string, now: number): string =>
  `${address}?ex=${hex(now + lasts)}&is=${hex(now)}&hm=${hex(now * 7)}`;

/** Whether the link may still be followed. */
export const isCurrent = (query: URLSearchParams, now: number): boolean =>
  Number.parseInt(query.get('ex') ?? '0', 16) * 1_000 > now;
