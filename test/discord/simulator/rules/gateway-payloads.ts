import type { Clock } from '../clock.ts';
import { isJson, type Json } from '../json.ts';
import { createRateLimits } from './rate-limits.ts';

const payloadLimit = 4096;

/** A frame of at most 4096 bytes; undefined for anything else (4002). https://discord.com/developers/docs/events/gateway#sending-events */
export function decode(bytes: Buffer): Json | undefined {
  if (bytes.length > payloadLimit) return undefined;
  try {
    const frame: unknown = JSON.parse(bytes.toString());
    return isJson(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}

const pace = { requests: 120, within: 60_000 };

/** So many events a connection may send (4008). https://discord.com/developers/docs/events/gateway#rate-limiting */
export function createSentEvents(clock: Clock) {
  const limits = createRateLimits(clock);
  return { isAllowed: (): boolean => limits.take('events', pace).allowed };
}

/** 4012. https://discord.com/developers/docs/events/gateway#connecting-gateway-url-query-string-params */
export const isKnownVersion = (url: string): boolean => {
  const version = new URL(url, 'ws://loopback').searchParams.get('v');
  return version === null || version === '9' || version === '10';
};
