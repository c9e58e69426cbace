import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { asJson, asList, isJson, type Json } from './json.ts';
import { Refusal, unknown } from './refusal.ts';
import { applicationRoutes } from './routes/application.ts';
import { channelRoutes } from './routes/channels.ts';
import { interactionRoutes } from './routes/interactions.ts';
import type { Call, Inside, Reply, Route } from './routes/route.ts';
import { type Allowance, createRateLimits, type Pace } from './rules/rate-limits.ts';
import type { Message } from './world.ts';

const routes: readonly Route[] = [...interactionRoutes, ...channelRoutes, ...applicationRoutes];

export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  readonly status: number;
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
  /** Limits messages of a channel, with 429 for those that are too many; off unless a test sets it. */
  pace?: Pace;
  /** How long each answer takes, in milliseconds. */
  delay: (call: { readonly method: string; readonly path: string }) => number;
}

export function createRest(inside: () => Inside): Rest {
  const log: Logged[] = [];
  const faults: Fault[] = [];
  const limits = createRateLimits();
  const rest: Rest = { server: createServer(), log, faults, delay: () => 0 };
  rest.server.on('request', async (request, response) => {
    const { method = 'GET' } = request;
    const url = new URL(request.url ?? '/', 'http://loopback');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const payload = await readBody(request);
    await new Promise((resolve) => setTimeout(resolve, rest.delay({ method, path })));
    const fault = faults.find((one) => one.times > 0 && one.path.test(path) && (one.method ?? method) === method);
    if (fault) fault.times -= 1;
    const limited = rest.pace ? takeTurn(limits, rest.pace, { method, path }) : undefined;
    if (limited && !limited.allowed) {
      log.push({ method, path, body: payload.body, status: 429 });
      write(response, tooMany(limited), headersOf(limited));
      return;
    }
    const call: Call = { method, path, query: url.searchParams, parameters: [], ...payload };
    const authorized = request.headers.authorization;
    const reply = fault && !fault.afterwards ? fault : answer(call, authorized, inside());
    const sent = fault ?? reply;
    log.push({ method, path, body: payload.body, status: sent.status });
    write(response, sent, fault?.headers ?? (limited ? headersOf(limited) : {}));
  });
  return rest;
}

type Limits = ReturnType<typeof createRateLimits>;

function takeTurn(
  limits: Limits,
  pace: Pace,
  { method, path }: { readonly method: string; readonly path: string },
): Allowance | undefined {
  const channel = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1];
  return method === 'POST' && channel !== undefined ? limits.take(`messages/${channel}`, pace) : undefined;
}

/** topics/rate-limits.mdx #Exceeding A Rate Limit */
const tooMany = ({ resetAfter }: Allowance): Reply => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: resetAfter, global: false },
});

const headersOf = ({ allowed, remaining, resetAfter }: Allowance): Readonly<Record<string, string>> => ({
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset-after': String(resetAfter),
  'x-ratelimit-reset': String(Date.now() / 1000 + resetAfter),
  ...(allowed ? {} : { 'retry-after': String(resetAfter), 'x-ratelimit-scope': 'user' }),
});

function answer(call: Call, authorization: string | undefined, inside: Inside): Reply {
  try {
    const found = routes
      .filter(({ method }) => method === call.method)
      .map((route) => ({ route, match: route.path.exec(call.path) }))
      .find(({ match }) => match !== null);
    if (!found?.match) throw unknown.route();
    if (!found.route.open && authorization !== `Bot ${inside.world.token}`)
      throw new Refusal(401, 0, '401: Unauthorized');
    return found.route.handle({ ...call, parameters: found.match.slice(1) }, inside);
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body };
    return { status: 500, body: { message: `The simulator failed: ${String(error)}`, code: 0 } };
  }
}

/** A 204 carries no content type: clients would parse its empty body. topics/rate-limits.mdx #Header Format */
function write(response: ServerResponse, reply: Reply, headers: Readonly<Record<string, string>>): void {
  response.writeHead(reply.status, {
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': '49',
    'x-ratelimit-reset': String(Date.now() / 1000 + 1),
    'x-ratelimit-reset-after': '1',
    'x-ratelimit-bucket': 'simulated',
    ...(reply.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...headers,
  });
  response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
}

type Payload = Pick<Call, 'body' | 'list' | 'files'>;

/** reference.mdx #Uploading Files: `payload_json` and `files[n]`. */
async function readBody(request: IncomingMessage): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: {}, list: [], files: [] };
  if (!type.startsWith('multipart/')) return fromJson(JSON.parse(bytes.toString()), []);
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = [...form.values()].filter((value) => typeof value !== 'string');
  const stored: Message['files'] = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  return fromJson(JSON.parse(String(form.get('payload_json') ?? '{}')), stored);
}

const fromJson = (value: unknown, files: Message['files']): Payload => ({
  body: isJson(value) ? asJson(value) : {},
  list: asList(value),
  files,
});
