import type { WebSocket } from 'ws';
import { asNumber, asText, type Json } from './json.ts';
import { isGone } from './rules/sessions.ts';
import { isOnShard, type Shard } from './rules/sharding.ts';
import type { World } from './world.ts';
import { guildJson, userJson } from './world-json.ts';

/** What a client has identified for; it outlives the connection for a while. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  /** Everything dispatched, for RESUME. */
  readonly sent: Json[];
  link?: Link | undefined;
  leftAt?: number;
}

export type Sessions = ReturnType<typeof createSessions>;

export function createSessions(world: World, address: () => string) {
  const known = new Map<string, Session>();
  const identifies: Json[] = [];
  let resumes = 0;
  let opened = 0;
  const push = (session: Session, event: string, data: Json): void => {
    const frame = { op: 0, t: event, s: session.sent.length + 1, d: data };
    session.sent.push(frame);
    session.link?.send(frame);
  };
  return {
    identifies,
    get resumes() {
      return resumes;
    },
    all: () => known.values(),
    clear: () => known.clear(),
    push,
    /** READY names the guilds, which then come one by one. https://discord.com/developers/docs/events/gateway#guild-availability */
    open(link: Link, { intents, shard }: Pick<Session, 'intents' | 'shard'>): Session {
      opened += 1;
      const session: Session = { id: `session-${opened}`, intents, shard, sent: [], link };
      known.set(session.id, session);
      const guilds = [...world.guilds.values()].filter(({ id, withoutBot }) => !withoutBot && isOnShard(id, shard));
      push(session, 'READY', {
        v: 10,
        user: userJson(world.bot),
        guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: address(),
        shard,
        application: { id: world.application.id, flags: 0 },
      });
      for (const guild of guilds) push(session, 'GUILD_CREATE', guildJson(world, guild));
      return session;
    },
    /** The session to resume; undefined when it is over. */
    find(data: Json): Session | undefined {
      const session = known.get(asText(data.session_id));
      if (session && isGone(session, world.clock.now())) known.delete(session.id);
      return known.get(asText(data.session_id));
    },
    /** What was missed, then RESUMED. https://discord.com/developers/docs/events/gateway#resuming */
    resume(session: Session, link: Link, data: Json): void {
      resumes += 1;
      session.link = link;
      for (const frame of session.sent.slice(asNumber(data.seq))) link.send(frame);
      push(session, 'RESUMED', {});
    },
    leave(session: Session, isOver: boolean): void {
      session.link = undefined;
      session.leftAt = world.clock.now();
      if (isOver) known.delete(session.id);
    },
  };
}

export interface Link {
  readonly socket: WebSocket;
  /** How many heartbeats came. */
  beats: number;
  /** How many were asked for and have not come: these are no events that the client sends of itself. */
  beatsAsked: number;
  /** As text: clients take binary frames for compressed. */
  send(frame: Json): void;
}
