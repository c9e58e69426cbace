import { DiscordAPIError, HTTPError } from 'discord.js';

/** Codes are Discord's: topics/opcodes-and-status-codes#json */
const codes = {
  /** Channel, message, interaction or placeholder that is no longer there: nobody is left to answer to. */
  gone: [10003, 10008, 10062],
  /** The interaction's token has died (15 minutes), or its webhook with it. */
  expired: [50027, 10015],
  /** No permission to see, to send, or an archived and locked thread; direct messages not accepted. */
  refused: [50001, 50013, 50083, 50007, 160005],
  /** The server's AutoMod blocked the words. */
  blocked: [200000, 200001],
  /** A message has one thread. */
  threadThere: [160004],
  /** An interaction that has its answer. */
  answered: [40060],
  /** Replying needs the permission to read the history; sending does not. */
  noReply: [160002],
} as const;

const codeOf = (error: unknown): number | undefined =>
  error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : undefined;

const has = (list: readonly number[], error: unknown): boolean => {
  const code = codeOf(error);
  return code !== undefined && list.includes(code);
};

/** A reply to a message that was deleted is refused as a form whose reference is unknown. */
const repliesToNothing = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  error.code === 50035 &&
  /REPLIES_UNKNOWN_MESSAGE/.test(JSON.stringify(error.rawError));

export const isGone = (error: unknown): boolean => has(codes.gone, error) || repliesToNothing(error);
export const isExpired = (error: unknown): boolean => has(codes.expired, error);
export const isRefused = (error: unknown): boolean => has(codes.refused, error);
export const isBlocked = (error: unknown): boolean => has(codes.blocked, error);
export const isReplyRefused = (error: unknown): boolean => has(codes.noReply, error);
export const isAnsweredBefore = (error: unknown): boolean => has(codes.answered, error);
export const isThreadThere = (error: unknown): boolean => has(codes.threadThere, error);
/** Discord failed, or could not be reached: what was asked of it may have been done or not. */
export const isUncertain = (error: unknown): boolean => !(error instanceof DiscordAPIError);

/** Node's, and those of the client that discord.js makes its requests with. */
const networkCodes = /^(?:ECONN|EAI_|ENOT|ENET|EHOST|EPIPE|ETIMEDOUT|UND_ERR_)/;

/** Discord failed at every try, or could not be reached: a while later it may go. */
export function isAway(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  if (!(error instanceof Error)) return false;
  const { cause } = error;
  return (
    error.name === 'AbortError' ||
    error.name === 'TimeoutError' ||
    ('code' in error && networkCodes.test(String(error.code))) ||
    (cause instanceof Error && isAway(cause))
  );
}
