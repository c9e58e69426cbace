import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds that a link to an article which is not everybody's may last: thirty days. */
export const longestReach = 30 * 86_400;

/** Lets whoever holds it read one article until a second since 1970. */
export interface Ticket {
  readonly articleId: string;
  readonly until: number;
}

/** Bytes of the digest that a link carries: 144 bits, 24 characters. */
const signatureBytes = 18;

/** Of the article and the time, for whoever has the key; safe in an address. */
export const signatureOf = (key: Uint8Array, { articleId, until }: Ticket): string =>
  createHmac('sha256', key)
    .update(`footnote reading link 1\n${articleId}\n${until}`)
    .digest()
    .subarray(0, signatureBytes)
    .toString('base64url');

/** As it stands behind an address: "until=1893456000&key=…". */
export const signedQuery = (key: Uint8Array, ticket: Ticket): string =>
  `until=${ticket.until}&key=${signatureOf(key, ticket)}`;

/**
 * Whether the link was made with the key, and has not ended. One that would last longer than `longestReach` was made by nobody who may.
 * @param now seconds since 1970
 */
export function standingOf(
  key: Uint8Array,
  { signature, now, ...ticket }: Ticket & { readonly signature: string; readonly now: number },
): 'open' | 'ended' | 'forged' {
  const [given, made] = [Buffer.from(signature), Buffer.from(signatureOf(key, ticket))];
  if (given.length !== made.length || !timingSafeEqual(given, made)) return 'forged';
  if (ticket.until - now > longestReach) return 'forged';
  return ticket.until > now ? 'open' : 'ended';
}
