import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Gateway } from './gateway.ts';
import { accept } from './gateway-connection.ts';
import { createSessions, type Link, type Session } from './gateway-sessions.ts';
import type { Json } from './json.ts';
import { closeCodes } from './rules/close-codes.ts';
import { intents } from './rules/intents.ts';
import { withoutContent } from './rules/message-content.ts';
import { createSessionStarts } from './rules/session-starts.ts';
import { isOnShard } from './rules/sharding.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

export function createGateway(server: Server, world: World): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const starts = createSessionStarts(world.clock);
  const sessions = createSessions(world, () => addressOf(server));
  const links = new Set<Link>();
  const gateway: Gateway = {
    dispatch(event, data, intent, guildId) {
      for (const session of sessions.all()) {
        if (!isFor(session, intent, guildId)) continue;
        for (let copy = 0; copy < gateway.copies; copy += 1)
          sessions.push(session, event, visible(event, data, session, world));
      }
    },
    drop(code = closeCodes.unknown) {
      for (const { socket } of links) socket.close(code);
    },
    askToReconnect() {
      for (const link of links) link.send({ op: 7, d: null });
    },
    invalidate() {
      sessions.clear();
      for (const link of links) link.send({ op: 9, d: false });
    },
    async heard() {
      await Promise.all(
        [...links].map((link) => {
          const before = link.beats;
          link.beatsAsked += 1;
          link.send({ op: 1, d: null });
          return until('a heartbeat', () => link.beats > before || !links.has(link));
        }),
      );
    },
    copies: 1,
    acknowledges: true,
    recommendedShards: 1,
    heartbeatInterval: 41_250,
    starts,
    identifies: sessions.identifies,
    get address() {
      return addressOf(server);
    },
    get resumes() {
      return sessions.resumes;
    },
    get shards() {
      return [...sessions.all()].filter(({ link }) => link).map(({ shard }) => shard);
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
  sockets.on('connection', (socket, request) => accept(socket, request.url ?? '', { gateway, sessions, links, world }));
  return gateway;
}

function isFor({ shard, intents: wanted }: Session, intent: number, guildId: string | undefined): boolean {
  const isMine = guildId === undefined ? shard[0] === 0 : isOnShard(guildId, shard);
  return isMine && (intent === 0 || (wanted & intent) !== 0);
}

function visible(event: string, data: Json, session: Session, world: World): Json {
  if (!/^MESSAGE_(CREATE|UPDATE)$/.test(event) || session.intents & intents.messageContent) return data;
  return withoutContent(data, world.bot.id, data.guild_id === undefined);
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server is not listening.');
  return `ws://127.0.0.1:${address.port}/gateway`;
}
