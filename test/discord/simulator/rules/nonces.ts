import { asText, type Json } from '../json.ts';
import type { Message } from '../world.ts';

/** "The past few minutes": how many is not published. */
const remembered = 5 * 60_000;

/**
 * With `enforce_nonce`, a message with the nonce of one sent lately is that one: nothing is sent twice.
 * https://discord.com/developers/docs/resources/message#create-message
 */
export function sentBefore(body: Json, messages: readonly Message[], now: number): Message | undefined {
  if (body.enforce_nonce !== true || body.nonce === undefined) return undefined;
  return messages.find(
    ({ json }) => json.nonce === body.nonce && now - Date.parse(asText(json.timestamp)) < remembered,
  );
}
