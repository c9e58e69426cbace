import { asJson, asNumber, type Json } from './json.ts';
import { Refusal, unknown } from './refusal.ts';
import type { Reply } from './reply.ts';
import { readPayload } from './request-body.ts';
import type { Fault, Logged, Rest } from './rest.ts';
import { applicationRoutes } from './routes/application.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes } from './routes/commands.ts';
import { callbackRoute } from './routes/interaction-callback.ts';
import { webhookRoutes } from './routes/interaction-webhook.ts';
import { messageRoutes } from './routes/messages.ts';
import { type Call, type Inside, type Route, schemaFor } from './routes/route.ts';
import { scheduledEventRoutes } from './routes/scheduled-events.ts';
import { threadRoutes } from './routes/threads.ts';
import {
  bucketOf,
  exceeded,
  globalPace,
  isOutsideGlobal,
  limitHeaders,
  ordinaryPace,
  type Pace,
} from './rules/rate-limits.ts';

const routes: readonly Route[] = [
  callbackRoute,
  ...webhookRoutes,
  ...messageRoutes,
  ...threadRoutes,
  ...channelRoutes,
  ...scheduledEventRoutes,
  ...commandRoutes,
  ...applicationRoutes,
];

export interface Asked extends Pick<Call, 'method' | 'path' | 'query'> {
  readonly bytes: Buffer;
  readonly type: string;
  readonly authorization: string | undefined;
}

/** Limits first, then what a test wants instead, then the route. */
export async function respond(rest: Rest, inside: Inside, asked: Asked): Promise<Reply> {
  const { method, path, query } = asked;
  const limits = limitsFor(rest, inside, asked);
  const isFault = (one: Fault) => one.times > 0 && one.path.test(path) && (one.method ?? method) === method;
  const fault = limits.reply ? undefined : rest.faults.find(isFault);
  if (fault) fault.times -= 1;
  let body: Json = {};
  const answered = async (): Promise<Reply> => {
    const payload = await readPayload(asked.bytes, asked.type);
    body = payload.body;
    if (fault && !fault.afterwards) return fault;
    return answer({ method, path, query, parameters: [], ...payload }, asked.authorization, inside);
  };
  const reply = limits.reply ?? (await answered().catch(refused));
  const sent = fault ?? reply;
  if (sent.status >= 400 && !fault)
    inside.judged(sent.status === 429 ? 'RatelimitedResponseSchema' : 'ErrorResponseSchema', sent.body);
  rest.log.push({ method, path, body, status: sent.status, ...(sent.status < 400 ? {} : reasonOf(asJson(sent.body))) });
  return { ...sent, headers: { ...limits.headers, ...sent.headers } };
}

function reasonOf({ code, errors }: Json): Pick<Logged, 'code' | 'refusedFor'> {
  const [refusedFor] = Object.keys(asJson(errors));
  return { code: asNumber(code), ...(refusedFor === undefined ? {} : { refusedFor }) };
}

/** https://discord.com/developers/docs/topics/rate-limits */
function limitsFor(
  rest: Rest,
  { limits, world }: Inside,
  { method, path }: Asked,
): Pick<Reply, 'headers'> & { reply?: Reply } {
  if (rest.invalid.isBanned)
    return {
      reply: {
        status: 429,
        body: { message: 'Cloudflare is blocking your request.', code: 40333, retry_after: 600, global: true },
        headers: { 'retry-after': '600' },
      },
    };
  if (!isOutsideGlobal(path)) {
    const global = limits.take('global', globalPace);
    if (!global.allowed) return { reply: exceeded(global, 'global') };
  }
  const bucket = bucketOf(method, path);
  const isNewMessage = method === 'POST' && /^\/channels\/\d+\/messages$/.test(path);
  const route = limits.take(bucket.key, paceFor(rest, { isNewMessage, path }));
  const headers = limitHeaders(route, bucket, world.clock.now());
  return route.allowed ? { headers } : { headers, reply: exceeded(route, isNewMessage ? rest.scope : 'user') };
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages */
function paceFor(rest: Rest, { isNewMessage, path }: { readonly isNewMessage: boolean; readonly path: string }): Pace {
  if (isNewMessage) return rest.pace;
  return path.startsWith('/webhooks/') ? rest.webhookPace : ordinaryPace;
}

function answer(call: Call, authorization: string | undefined, inside: Inside): Reply {
  const found = routes
    .filter(({ method }) => method === call.method)
    .map((route) => ({ route, match: route.path.exec(call.path) }))
    .find(({ match }) => match !== null);
  if (!found?.match) throw unknown.route();
  const { route, match } = found;
  if (!route.open && authorization !== `Bot ${inside.world.token}`) throw new Refusal(401, 0, '401: Unauthorized');
  const reply = route.handle({ ...call, parameters: match.slice(1) }, inside);
  judgeBoth(route, call, { reply, inside });
  return reply;
}

/** The second judge looks at what the rules let through, and at every answer. */
function judgeBoth({ takes, gives }: Route, call: Call, { reply, inside }: { reply: Reply; inside: Inside }): void {
  const judgeAll = (schema: typeof takes, values: readonly unknown[]): void => {
    if (schema) for (const value of values) inside.judged(schemaFor(schema, value as Json), value);
  };
  // What gives a list takes one, which may be empty.
  const isList = call.list.length > 0 || (call.method === 'PUT' && Array.isArray(reply.body));
  judgeAll(takes, isList ? call.list : [call.body]);
  if (reply.body !== undefined) judgeAll(gives, Array.isArray(reply.body) ? reply.body : [reply.body]);
}

function refused(error: unknown): Reply {
  if (error instanceof Refusal) return error.reply();
  // Without a code, so that the second judge makes it known.
  return { status: 500, body: { message: `The simulator failed: ${String(error)}` } };
}
