import { DiscordAPIError, REST, type RequestData, type RouteLike } from 'discord.js';
import { WebSocket } from 'ws';
import { asNumber, type Json } from '../simulator/json.ts';
import { type Discord, startDiscord } from '../simulator/simulator.ts';
import { until } from '../simulator/until.ts';
import type { Channel, Guild } from '../simulator/world.ts';

/** A Discord with one channel, and requests to it that no client has made harmless. */
export async function rawDiscord() {
  const discord = await startDiscord();
  const guild = discord.guild('Readers');
  const channel = discord.channel(guild, 'general');
  const rest = new REST({ api: discord.api, version: '10', retries: 0, globalRequestsPerSecond: 10_000 });
  rest.setToken(discord.token);
  return { discord, guild, channel, rest } satisfies { discord: Discord; guild: Guild; channel: Channel; rest: REST };
}

export type Refused = Pick<DiscordAPIError, 'status' | 'code' | 'rawError'>;

/** How a request was refused; an error when it was not. */
export async function refusal(call: Promise<unknown>): Promise<Refused> {
  try {
    await call;
  } catch (error) {
    if (error instanceof DiscordAPIError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

/** The path of the field that a 50035 names, as in `embeds.0.title`. */
export function fieldOf({ rawError }: Refused): string {
  const path = (errors: object): string => {
    const [[key, inner] = ['_errors', {}]] = Object.entries(errors);
    return key === '_errors' ? '' : `.${key}${path(inner as object)}`;
  };
  return path('errors' in rawError ? (rawError.errors as object) : {}).slice(1);
}

/** One request as it is, with the answer's status and headers: nothing waits for limits or repeats. */
export async function plain(discord: Discord, method: string, path: RouteLike, body?: RequestData['body'] | string) {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

/** A connection to the gateway that sends what it is told to. */
export function connect(discord: Discord, query = '?v=10&encoding=json') {
  const socket = new WebSocket(`${discord.gateway.address}${query}`);
  const frames: Json[] = [];
  let code: number | undefined;
  socket.on('message', (raw) => frames.push(JSON.parse(raw.toString())));
  socket.on('close', (closed) => {
    code = closed;
  });
  const find = (wanted: number | string) => frames.find(({ op, t }) => op === wanted || t === wanted);
  return {
    frames,
    got: (wanted: number | string) => until(`frame ${wanted}`, () => find(wanted)),
    all: (event: string) => frames.filter(({ t }) => t === event),
    closed: () => until('the end of the connection', () => code),
    leave: (how = 4000) => socket.close(how),
    send: (frame: object | string) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    async identify(more: object = {}) {
      await until('HELLO', () => find(10));
      socket.send(JSON.stringify({ op: 2, d: { token: discord.token, intents: 1 | (1 << 9) | (1 << 12), ...more } }));
    },
    last: () => Math.max(0, ...frames.map(({ s }) => asNumber(s))),
  };
}

export const row = (...components: readonly object[]) => ({ type: 1, components });
export const button = (custom_id: string, more: object = {}) => ({ type: 2, style: 2, label: 'x', custom_id, ...more });
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
export const version2 = 1 << 15;
