import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server that stands in for a model does with one request. */
export type Scripted =
  | { readonly kind: 'text'; readonly pieces: readonly string[]; readonly delay?: number; readonly finish?: string }
  /** The connection is lost after these pieces. */
  | { readonly kind: 'lost'; readonly pieces: readonly string[] }
  /** Nothing comes after these pieces, and the connection stays open. */
  | { readonly kind: 'stalled'; readonly pieces: readonly string[] }
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly message?: string;
      /** In place of OpenAI's form of an error. */
      readonly body?: unknown;
    }
  /** A reply in other words than the protocol's own. */
  | { readonly kind: 'raw'; readonly contentType: string; readonly text: string }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'silence' }
  | { readonly kind: 'garbage' };

export interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: whatever the client sent; tests look at parts of it
  readonly body: any;
}

export interface ModelServer {
  readonly address: string;
  readonly received: readonly Received[];
  /** How many requests were given up by the client before their reply was whole. */
  abandoned(): number;
  close(): Promise<void>;
}

export type Script = (request: Received, index: number) => Scripted;

/** How one provider's protocol writes a reply. */
export interface Protocol {
  readonly contentType: string;
  piece(text: string, request: Received): string;
  end(finish: string, request: Received): string;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A model's server on loopback, following a script. */
export async function startModelServer(protocol: Protocol, script: Script): Promise<ModelServer> {
  const received: Received[] = [];
  let abandoned = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString() || '{}');
    const seen = { path: request.url ?? '', headers: request.headers, body };
    received.push(seen);
    response.on('close', () => {
      if (!response.writableFinished) abandoned += 1;
    });
    await play(protocol, script(seen, received.length - 1), seen, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    abandoned: () => abandoned,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function play(protocol: Protocol, scripted: Scripted, request: Received, response: ServerResponse) {
  if (scripted.kind === 'silence') return;
  if (scripted.kind === 'error') {
    response.writeHead(scripted.status, { 'content-type': 'application/json', ...scripted.headers });
    response.end(
      JSON.stringify(
        scripted.body ?? { error: { message: scripted.message ?? `status ${scripted.status}`, type: 'scripted' } },
      ),
    );
    return;
  }
  if (scripted.kind === 'raw') {
    response.writeHead(200, { 'content-type': scripted.contentType });
    response.end(scripted.text);
    return;
  }
  if (scripted.kind === 'json') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(scripted.value));
    return;
  }
  response.writeHead(200, { 'content-type': protocol.contentType });
  if (scripted.kind === 'garbage') {
    response.end('<html>Welcome to the proxy</html>');
    return;
  }
  for (const piece of scripted.pieces) {
    if (scripted.kind === 'text' && scripted.delay) await wait(scripted.delay);
    response.write(protocol.piece(piece, request));
  }
  if (scripted.kind === 'stalled') return;
  if (scripted.kind === 'lost') {
    await wait(20);
    response.destroy();
    return;
  }
  response.end(protocol.end(scripted.finish ?? 'stop', request));
}
