import { z } from 'zod';
import { Failure } from '../core/failure.ts';
import { count, faultsIn, text } from './written.ts';

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
  WEB_HOST: text.transform((value) => value ?? '127.0.0.1'),
  WEB_PORT: count(8_417, { most: largestPort }),
});

export type WebConfig = Readonly<z.infer<typeof settings>>;

/**
 * Of the page to read on.
 * @throws Failure `configuration`
 */
export function readWebConfig(environment: Readonly<Record<string, string | undefined>>): WebConfig {
  const read = settings.safeParse(environment);
  if (read.success) return read.data;
  throw new Failure('configuration', `Please correct in .env: ${faultsIn(read.error).join('; ')}.`);
}
