import { readdir, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { notListening, type Place } from '../config/listening.ts';
import type { Metrics } from './metrics.ts';

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly metrics: Metrics;
  /** The library's folder, whose size is told; or what tells it. */
  readonly library: string | (() => Promise<number>);
  isReady(): boolean;
  load(): { readonly running: number; readonly waiting: number };
}

export const metricsPlace = ({ host, port }: Pick<ServeOptions, 'host' | 'port'>): Place => ({
  host,
  port,
  named: { host: 'METRICS_HOST', port: 'METRICS_PORT' },
});

interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/** Said of every other address; by it the port is known as a bot's. */
export const nothingElse = 'There are /healthz, /readyz and /metrics.\n';

/**
 * `/healthz` (the process answers), `/readyz` (the bot is connected and takes questions: 200, else 503) and `/metrics` for Prometheus.
 * @throws Failure `configuration` where the port cannot be had
 */
export async function serveMetrics(options: ServeOptions): Promise<Served> {
  const { metrics, isReady } = options;
  const pages: Readonly<Record<string, (response: ServerResponse) => Promise<void> | void>> = {
    '/healthz': (response) => say(response, 200, 'ok\n'),
    '/readyz': (response) => say(response, isReady() ? 200 : 503, isReady() ? 'ready\n' : 'not ready\n'),
    '/metrics': async (response) => {
      await lookAt(options);
      response.setHeader('content-type', metrics.registry.contentType);
      say(response, 200, await metrics.registry.metrics());
    },
  };
  const server = createServer((request, response) => {
    const page = pages[(request.url ?? '').split('?')[0] ?? ''];
    if (!page || request.method !== 'GET') return say(response, 404, nothingElse);
    void Promise.resolve(page(response)).catch(() => say(response, 500, 'That could not be measured.\n'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(notListening(cause, metricsPlace(options))));
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, response.hasHeader('content-type') ? {} : { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}

/** What is not counted as it happens. */
async function lookAt({ metrics, library, isReady, load }: ServeOptions): Promise<void> {
  const { running, waiting } = load();
  metrics.queue.set({ state: 'running' }, running);
  metrics.queue.set({ state: 'waiting' }, waiting);
  metrics.ready.set(isReady() ? 1 : 0);
  metrics.libraryBytes.set(await (typeof library === 'string' ? bytesIn(library) : library()));
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(path.join(folder, name)).then(
        (found) => (found.isFile() ? found.size : 0),
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
