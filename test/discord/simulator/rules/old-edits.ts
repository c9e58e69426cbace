import { asText, type Json } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { Pace, RateLimits } from './rate-limits.ts';

const old = 60 * 60_000;

export interface OldEdit {
  readonly message: Json;
  readonly now: number;
  readonly limits: RateLimits;
  /** Not published: a setting. */
  readonly pace: Pace;
}

/** 30046: messages older than an hour are not edited often. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export function requireSeldom({ message, now, limits, pace }: OldEdit): void {
  if (now - Date.parse(asText(message.timestamp)) <= old) return;
  const { allowed, resetAfter } = limits.take(`old edits/${asText(message.channel_id)}`, pace);
  if (!allowed) {
    throw new Refusal(429, 30046, 'Maximum number of edits to messages older than 1 hour reached. Try again later', {
      retry_after: resetAfter,
      global: false,
    });
  }
}
