/**
 * After 4004 and from 4010 on a client must not come back; after the others it may.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export const closeCodes = {
  unknown: 4000,
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  timedOut: 4009,
  invalidShard: 4010,
  shardingRequired: 4011,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

/** Closing with these ends the session: there is nothing to resume. https://discord.com/developers/docs/events/gateway#initiating-a-disconnect */
export const endsSession = (code: number): boolean => code === 1000 || code === 1001;
