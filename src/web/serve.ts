import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { notListening } from '../config/listening.ts';
import { pagePlace } from '../config/web.ts';
import type { Footnote } from '../footnote.ts';
import { createApp } from './app.ts';
import { createTurnstile, type TurnstileLimits } from './turnstile.ts';

interface WebOptions {
  readonly footnote: Footnote;
  readonly key: Uint8Array;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Where it is reached from outside, if it is. */
  readonly publicUrl?: string;
  readonly limits?: TurnstileLimits;
  readonly onError: (error: unknown) => void;
}

export interface WebServer {
  /** "http://127.0.0.1:8417" */
  readonly address: string;
  close(): Promise<void>;
}

/** Names that only this machine has. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Milliseconds a request may take to come in whole, and an idle connection may stay. */
const patience = { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 };

/**
 * Serves the page to read on until it is closed.
 * @throws Failure `configuration` when the port cannot be had
 */
export function serveWeb({ footnote, key, host, port, publicUrl, limits, onError }: WebOptions): Promise<WebServer> {
  const written = host.includes(':') ? `[${host}]` : host;
  const outside = publicUrl === undefined ? [] : [new URL(publicUrl).hostname];
  const app = createApp({
    footnote,
    key,
    turnstile: createTurnstile(limits),
    names: new Set([...loopback, written.toLowerCase(), ...outside]),
    now: Date.now,
    personOf: (context) => getConnInfo(context).remote.address ?? 'unknown',
    onError,
  });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: patience }, (bound) =>
      resolve({
        address: `http://${written}:${bound.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.on('error', (cause) => reject(notListening(cause, pagePlace({ WEB_HOST: host, WEB_PORT: port }))));
  });
}
