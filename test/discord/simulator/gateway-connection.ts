import type { WebSocket } from 'ws';
import type { Gateway } from './gateway.ts';
import type { Link, Session, Sessions } from './gateway-sessions.ts';
import { asJson, asNumber, asText, type Json } from './json.ts';
import { closeCodes, endsSession } from './rules/close-codes.ts';
import { createSentEvents, decode, isKnownVersion } from './rules/gateway-payloads.ts';
import { expectHeartbeats } from './rules/heartbeats.ts';
import { intentsRefused } from './rules/intents.ts';
import { isPossibleSequence } from './rules/sessions.ts';
import { shardOf, shardRefused } from './rules/sharding.ts';
import { snowflake } from './snowflake.ts';
import { tokenFor, type World } from './world.ts';

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
const op = { heartbeat: 1, identify: 2, resume: 6, invalid: 9, hello: 10, ack: 11 } as const;

/** Presence, voice state, members, sounds, channels: taken, and nothing comes of them. */
const others: readonly number[] = [3, 4, 8, 31, 43];

export interface Around {
  readonly gateway: Gateway;
  readonly sessions: Sessions;
  readonly links: Set<Link>;
  readonly world: World;
}

/** One connection from HELLO to its end. https://discord.com/developers/docs/events/gateway#connection-lifecycle */
export function accept(socket: WebSocket, url: string, { gateway, sessions, links, world }: Around): void {
  if (!isKnownVersion(url)) {
    socket.close(closeCodes.invalidVersion, 'Invalid API version.');
    return;
  }
  const link: Link = {
    socket,
    beats: 0,
    beatsAsked: 0,
    send: (frame) => {
      if (socket.readyState === 1) socket.send(JSON.stringify({ s: null, t: null, ...frame }));
    },
  };
  let session: Session | undefined;
  const sent = createSentEvents(world.clock);
  const heartbeats = expectHeartbeats(gateway.heartbeatInterval, () =>
    socket.close(closeCodes.unknown, 'Heartbeats are missing.'),
  );

  function identify(data: Json): number | undefined {
    sessions.identifies.push(data);
    const intents = asNumber(data.intents);
    const shard = shardOf(data.shard);
    const guilds = [...world.guilds.values()].filter(({ withoutBot }) => !withoutBot).map(({ id }) => id);
    if (session) return closeCodes.alreadyAuthenticated;
    if (asText(data.token) !== world.token) return closeCodes.authenticationFailed;
    const refused = intentsRefused(intents, world) ?? shardRefused(shard, guilds);
    if (refused !== undefined) return refused;
    const start = gateway.starts.take(shard[0]);
    if (start === 'none left') {
      world.token = tokenFor(snowflake(world.clock.now()));
      sessions.clear();
      gateway.drop(closeCodes.authenticationFailed);
    }
    if (start === 'too soon') link.send({ op: op.invalid, d: false });
    if (start === 'started') session = sessions.open(link, { intents, shard });
    return undefined;
  }

  function resume(data: Json): number | undefined {
    if (asText(data.token) !== world.token) return closeCodes.authenticationFailed;
    const found = sessions.find(data);
    if (!found) {
      link.send({ op: op.invalid, d: false });
      return undefined;
    }
    if (!isPossibleSequence(data, found.sent.length)) return closeCodes.invalidSequence;
    session = found;
    sessions.resume(found, link, data);
    return undefined;
  }

  /** The code to close with, where the frame breaks a rule. */
  function receive(bytes: Buffer): number | undefined {
    const frame = decode(bytes);
    if (frame?.op === op.heartbeat && link.beatsAsked > 0) link.beatsAsked -= 1;
    else if (!sent.isAllowed()) return closeCodes.rateLimited;
    if (!frame) return closeCodes.decodeError;
    if (frame.op === op.heartbeat) {
      heartbeats.beat();
      link.beats += 1;
      if (gateway.acknowledges) link.send({ op: op.ack, d: null });
      return undefined;
    }
    if (frame.op === op.identify) return identify(asJson(frame.d));
    if (frame.op === op.resume) return resume(asJson(frame.d));
    if (!others.includes(asNumber(frame.op))) return closeCodes.unknownOpcode;
    return session ? undefined : closeCodes.notAuthenticated;
  }

  links.add(link);
  link.send({ op: op.hello, d: { heartbeat_interval: gateway.heartbeatInterval } });
  socket.on('message', (raw) => {
    const code = receive(Buffer.from(raw.toString()));
    if (code !== undefined) socket.close(code);
  });
  socket.on('close', (code) => {
    links.delete(link);
    heartbeats.stop();
    if (session?.link === link) sessions.leave(session, endsSession(code));
  });
}
