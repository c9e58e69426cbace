import type { Server } from 'node:http';
import type { Json } from './json.ts';
import type { InvalidRequests } from './rules/invalid-requests.ts';
import type { Pace, Scope } from './rules/rate-limits.ts';

export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  readonly status: number;
  /** Of a refusal. */
  readonly code?: number;
  /** The first field that a 50035 names. */
  readonly refusedFor?: string;
}

/** An answer a test wants instead of the right one, for the next calls that match. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  /** Let the call do its work, and lose the answer. */
  readonly afterwards?: boolean;
  times: number;
}

export interface Rest {
  readonly server: Server;
  readonly log: Logged[];
  readonly faults: Fault[];
  readonly invalid: InvalidRequests;
  /** What a channel takes of new messages. Not published; 5 within 5 s was often observed, and a test may set it. */
  pace: Pace;
  /** What an interaction's webhook takes: its answer's edits and follow-ups. Not published; 5 within 2 s was often observed. */
  webhookPace: Pace;
  /** Whether the channel's limit is one of the channel, whoever fills it. */
  scope: Scope;
  /** What a channel takes of edits to messages older than an hour. Not published. */
  oldEdits: Pace;
  /** Calls that are not answered yet. */
  readonly inFlight: number;
  /** How long each answer takes, in milliseconds. */
  delay: (call: { readonly method: string; readonly path: string }) => number;
}
