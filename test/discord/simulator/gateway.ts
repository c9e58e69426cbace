import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { asJson, asNumber, asText, isJson, type Json } from './json.ts';
import { guildJson, userJson, type World } from './world.ts';

/** events/gateway.mdx #Gateway Intents */
export const intents = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;
const op = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 } as const;

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  /** Everything dispatched, for RESUME. */
  readonly sent: Json[];
  socket?: WebSocket | undefined;
}

export interface Gateway {
  /** Sends an event to the sessions that asked for it, and keeps it for those that are away. */
  dispatch(event: string, data: Json, intent: number, guildId?: string): void;
  /** Cuts every connection; 4000 lets clients resume. */
  drop(code?: number): void;
  readonly identifies: readonly Json[];
  readonly resumes: number;
  /** Where clients connect. */
  readonly address: string;
  /** What `GET /gateway/bot` advises. */
  recommendedShards: number;
  readonly shards: readonly (readonly [number, number])[];
  close(): void;
}

const sizeLimit = 4096;

export function createGateway(server: Server, world: World): Gateway {
  const sessions = new Map<string, Session>();
  const identifies: Json[] = [];
  let resumes = 0;
  const sockets = new WebSocketServer({ server, path: '/gateway' });

  // Frames go out as text: clients take binary ones for compressed.
  const send = (socket: WebSocket, frame: Json): void => socket.send(JSON.stringify(frame));
  const push = (session: Session, event: string, data: Json): void => {
    const frame = { op: op.dispatch, t: event, s: session.sent.length + 1, d: data };
    session.sent.push(frame);
    if (session.socket?.readyState === 1) send(session.socket, frame);
  };

  function identify(socket: WebSocket, data: Json): void {
    identifies.push(data);
    if (asText(data.token) !== world.token) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    const wanted = asNumber(data.intents);
    if (wanted & intents.messageContent && !world.messageContent) {
      socket.close(4014, 'Disallowed intent(s).');
      return;
    }
    const [index, count] = Array.isArray(data.shard) ? data.shard.map(Number) : [0, 1];
    const shard = [index ?? 0, count ?? 1] as const;
    const session: Session = { id: `session-${sessions.size + 1}`, intents: wanted, shard, sent: [], socket };
    sessions.set(session.id, session);
    const guilds = [...world.guilds.values()].filter(({ id }) => isOnShard(id, shard));
    push(session, 'READY', {
      v: 10,
      user: userJson(world.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: addressOf(server),
      shard,
      application: { id: world.application.id, flags: 0 },
    });
    // #Guild Availability: guilds come one by one after READY.
    for (const guild of guilds) push(session, 'GUILD_CREATE', guildJson(world, guild));
  }

  /** #Resuming: what was missed, then RESUMED. */
  function resume(socket: WebSocket, data: Json): void {
    const session = sessions.get(asText(data.session_id));
    if (!session) {
      send(socket, { op: op.invalid, d: false, s: null, t: null });
      return;
    }
    resumes += 1;
    session.socket = socket;
    for (const frame of session.sent.slice(asNumber(data.seq))) send(socket, frame);
    push(session, 'RESUMED', {});
  }

  sockets.on('connection', (socket) => {
    send(socket, { op: op.hello, d: { heartbeat_interval: 41_250 }, s: null, t: null });
    socket.on('message', (raw) => {
      const text = raw.toString();
      if (text.length > sizeLimit) {
        socket.close(4002, 'Decode error.');
        return;
      }
      const frame: unknown = JSON.parse(text);
      if (!isJson(frame)) {
        socket.close(4002, 'Decode error.');
        return;
      }
      if (frame.op === op.heartbeat) send(socket, { op: op.ack, d: null, s: null, t: null });
      if (frame.op === op.identify) identify(socket, asJson(frame.d));
      if (frame.op === op.resume) resume(socket, asJson(frame.d));
    });
    socket.on('close', (code) => {
      // #Initiating a Disconnect: 1000 and 1001 end the session.
      for (const session of sessions.values()) {
        if (session.socket !== socket) continue;
        session.socket = undefined;
        if (code === 1000 || code === 1001) sessions.delete(session.id);
      }
    });
  });

  return {
    dispatch(event, data, intent, guildId) {
      for (const session of sessions.values()) {
        const mine = guildId === undefined ? session.shard[0] === 0 : isOnShard(guildId, session.shard);
        if (mine && (intent === 0 || session.intents & intent))
          push(session, event, visible(event, data, session, world));
      }
    },
    drop(code = 4000) {
      for (const socket of sockets.clients) socket.close(code);
    },
    recommendedShards: 1,
    identifies,
    get address() {
      return addressOf(server);
    },
    get resumes() {
      return resumes;
    },
    get shards() {
      return [...sessions.values()].filter(({ socket }) => socket).map(({ shard }) => shard);
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** #Sharding: `(guild_id >> 22) % num_shards`; direct messages come to shard 0. */
const isOnShard = (guildId: string, [index, count]: readonly [number, number]): boolean =>
  Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;

/**
 * #Message Content Intent: without it the content is empty, except in the app's own messages, in direct messages with it
 * and in messages that mention it.
 */
function visible(event: string, data: Json, session: Session, world: World): Json {
  if (!/^MESSAGE_(CREATE|UPDATE)$/.test(event) || session.intents & intents.messageContent) return data;
  const mentions = Array.isArray(data.mentions) && data.mentions.some((user) => asJson(user).id === world.bot.id);
  const own = asJson(data.author).id === world.bot.id;
  if (mentions || own || data.guild_id === undefined) return data;
  return { ...data, content: '', embeds: [], attachments: [], components: [] };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server is not listening.');
  return `ws://127.0.0.1:${address.port}/gateway`;
}
