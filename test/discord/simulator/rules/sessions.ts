import { asNumber, type Json } from '../json.ts';

/** "A few minutes": how many is not published. */
const outlives = 3 * 60_000;

/** A session outlives its connection by a few minutes; after that RESUME is answered with op 9. https://discord.com/developers/docs/events/gateway#initiating-a-disconnect */
export const isGone = (session: { readonly link?: unknown; readonly leftAt?: number }, now: number): boolean =>
  session.link === undefined && session.leftAt !== undefined && now - session.leftAt > outlives;

/** 4007: nobody can have seen what was not sent. https://discord.com/developers/docs/events/gateway-events#resume */
export const isPossibleSequence = (data: Json, sent: number): boolean => asNumber(data.seq) <= sent;
