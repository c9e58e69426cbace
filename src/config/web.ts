import { z } from 'zod';
import type { Place } from './listening.ts';
import { count, type Environment, host, type Reading, reading, required, text } from './written.ts';

const publicUrl = text
  .refine(isPlainRoot, 'must be an address without a path, such as https://read.example.org')
  .transform((value) => (value === undefined ? undefined : new URL(value).origin));

function isPlainRoot(value: string | undefined): boolean {
  if (value === undefined) return true;
  if (!URL.canParse(value)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && pathname === '/' && `${search}${hash}${username}${password}` === '';
}

const largestPort = 65_535;

const settings = z.object({
  PUBLIC_URL: publicUrl,
  WEB_HOST: host,
  WEB_PORT: count(8_417, { most: largestPort }),
});

export const webNames: readonly string[] = Object.keys(settings.shape);

export type WebConfig = Readonly<z.infer<typeof settings>>;

/** Where the page is served. */
export const pagePlace = ({ WEB_HOST: host, WEB_PORT: port }: Pick<WebConfig, 'WEB_HOST' | 'WEB_PORT'>): Place => ({
  host,
  port,
  named: { host: 'WEB_HOST', port: 'WEB_PORT' },
});

/** Whether anything is said of it: without that, hardly anybody wants it. */
export const isPageWanted = (environment: Environment): boolean => webNames.some((name) => environment[name]);

export const tryWebConfig = (environment: Environment): Reading<WebConfig> => reading(settings, environment);

/**
 * Of the page to read on.
 * @throws Failure `configuration`
 */
export const readWebConfig = (environment: Environment): WebConfig => required(tryWebConfig(environment));
