import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { linkKey } from '../../src/config/link-key.ts';
import { readWebConfig } from '../../src/config/web.ts';

describe('the settings of the page', () => {
  it('are this machine alone unless told', () =>
    expect(readWebConfig({})).toEqual({ WEB_HOST: '127.0.0.1', WEB_PORT: 8_417, PUBLIC_URL: undefined }));

  it('take an address with or without the last slash', () =>
    expect(readWebConfig({ PUBLIC_URL: 'https://read.example.org/' }).PUBLIC_URL).toBe('https://read.example.org'));

  it.each([
    'read.example.org',
    'https://example.org/footnote',
    'ftp://example.org',
    'https://me:pw@example.org',
    'https://example.org/?x=1',
  ])('name what is wrong: %s', (PUBLIC_URL) =>
    expect(() => readWebConfig({ PUBLIC_URL })).toThrow(/^Please correct in \.env: PUBLIC_URL must be/),
  );
});

describe('the key of links', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-key-'));
  const file = path.join(folder, 'link-key');
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made once, for its owner alone, and stays', () => {
    const key = linkKey(folder);
    expect(key).toHaveLength(32);
    expect(Buffer.from(linkKey(folder)).equals(key)).toBe(true);
    expect(readFileSync(file).equals(key)).toBe(true);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is refused when it is cut', () => {
    linkKey(folder);
    writeFileSync(file, 'short');
    expect(() => linkKey(folder)).toThrow(/link-key, cannot be used/);
  });
});
