/** Clients are given half an interval more. */
const tolerance = 1.5;

export interface Heartbeats {
  beat(): void;
  stop(): void;
}

/**
 * Calls back when heartbeats stay away. Connections are real, and so is their time.
 * https://discord.com/developers/docs/events/gateway#sending-heartbeats
 */
export function expectHeartbeats(interval: number, missing: () => void): Heartbeats {
  const timer = setTimeout(missing, interval * tolerance).unref();
  return { beat: () => void timer.refresh(), stop: () => clearTimeout(timer) };
}
