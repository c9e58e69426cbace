import type { Json } from './json.ts';
import type { SessionStarts } from './rules/session-starts.ts';
import type { Shard } from './rules/sharding.ts';

/** https://discord.com/developers/docs/events/gateway */
export interface Gateway {
  /** Sends an event to the sessions that asked for it, and keeps it for those that are away. */
  dispatch(event: string, data: Json, intent: number, guildId?: string): void;
  /** Cuts every connection; 4000 lets clients resume. */
  drop(code?: number): void;
  /** Asks every client to reconnect and resume. https://discord.com/developers/docs/events/gateway-events#reconnect */
  askToReconnect(): void;
  /** Ends every session: there is nothing left to resume. https://discord.com/developers/docs/events/gateway-events#invalid-session */
  invalidate(): void;
  /**
   * Waits until the clients have taken all that was sent: they are asked for a heartbeat, and frames keep their order.
   * https://discord.com/developers/docs/events/gateway#sending-heartbeats
   */
  heard(): Promise<void>;
  /** Whether heartbeats are answered. https://discord.com/developers/docs/events/gateway#sending-heartbeats */
  acknowledges: boolean;
  /** How often an event arrives: 0 loses it, 2 doubles it. https://discord.com/developers/docs/reference#consistency */
  copies: number;
  readonly identifies: readonly Json[];
  readonly resumes: number;
  /** Where clients connect. */
  readonly address: string;
  /** What `GET /gateway/bot` advises. */
  recommendedShards: number;
  readonly starts: SessionStarts;
  /** Milliseconds between the heartbeats that clients are asked for. */
  heartbeatInterval: number;
  readonly shards: readonly Shard[];
  close(): void;
}
