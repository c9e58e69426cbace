import { createServer, type ServerResponse } from 'node:http';
import type { Reply } from './reply.ts';
import { readBytes } from './request-body.ts';
import { respond } from './respond.ts';
import type { Rest } from './rest.ts';
import { attachmentAt } from './routes/attachments.ts';
import type { Inside } from './routes/route.ts';
import { createInvalidRequests } from './rules/invalid-requests.ts';
import { ordinaryPace } from './rules/rate-limits.ts';
import type { World } from './world.ts';

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
