import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Json } from './json.ts';
import { readBytes } from './request-body.ts';
import { respond } from './respond.ts';
import { attachmentAt } from './routes/attachments.ts';
import type { Inside, Reply } from './routes/route.ts';
import { createInvalidRequests, type InvalidRequests } from './rules/invalid-requests.ts';
import { ordinaryPace, type Pace, type Scope } from './rules/rate-limits.ts';
import type { World } from './world.ts';

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

export function createRest(world: World, inside: () => Inside): Rest {
  let inFlight = 0;
  const rest: Rest = {
    server: createServer(),
    log: [],
    faults: [],
    invalid: createInvalidRequests(world.clock),
    pace: ordinaryPace,
    webhookPace: { requests: 5, within: 2_000 },
    scope: 'user',
    oldEdits: { requests: 5, within: 60_000 },
    get inFlight() {
      return inFlight;
    },
    delay: () => 0,
  };
  rest.server.on('request', async (request, response) => {
    inFlight += 1;
    response.once('close', () => {
      inFlight -= 1;
    });
    const { method = 'GET' } = request;
    const url = new URL(request.url ?? '/', 'http://loopback');
    const file = attachmentAt(url, world);
    if (file) return void response.writeHead(file.status).end(file.body);
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const bytes = await readBytes(request);
    await new Promise((resolve) => setTimeout(resolve, rest.delay({ method, path })));
    const { body, ...sent } = await respond(rest, inside(), {
      method,
      path,
      query: url.searchParams,
      bytes,
      type: request.headers['content-type'] ?? '',
      authorization: request.headers.authorization,
    });
    rest.invalid.note(sent.status, sent.headers?.['x-ratelimit-scope']);
    write(response, sent, body);
  });
  return rest;
}

/** A 204 carries no content type: clients would parse its empty body. */
function write(response: ServerResponse, { status, headers }: Reply, body: unknown): void {
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
