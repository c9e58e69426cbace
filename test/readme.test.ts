import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageTable, untoldParts } from '../scripts/shared/language-table.ts';
import { keyVariable } from '../src/adapters/models/key-variable.ts';
import { settingNames } from '../src/config/settings.ts';

const root = path.resolve(import.meta.dirname, '..');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const readme = text('README.md');
const scripts: Readonly<Record<string, string>> = JSON.parse(text('package.json')).scripts;
const matches = (source: string, pattern: RegExp): readonly string[] =>
  [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

describe('the README', () => {
  it('names scripts that are there', () => {
    const named = matches(readme, /\bnpm run (?:-s )?([a-z][a-z:-]*)/g);
    const missing = named.filter((name) => {
      const file = /(?:^tsx|launch\.mjs|installation\.cjs) (?!scripts\/launch)(\S+)/.exec(scripts[name] ?? '')?.[1];
      return scripts[name] === undefined || (file !== undefined && !existsSync(path.join(root, file)));
    });
    expect(missing).toEqual([]);
    expect(named).toContain('ask');
  });

  it('links to files that are there', () => {
    const links = matches(readme, /\]\((?!https?:|#)([^)#]+)/g);
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
    expect(links).toContain('.env.example');
  });

  it('shows settings that .env.example has too', () => {
    const example = matches(text('.env.example'), /^#? ?([A-Z][A-Z0-9_]+)=/gm);
    const shown = matches(readme, /^\| `([A-Z][A-Z0-9_]+)`/gm);
    expect(shown.filter((name) => !example.includes(name))).toEqual([]);
    expect(shown).toContain('DISCORD_TOKEN');
  });

  // npm cannot add a package beside peer dependencies of the repository itself that are not installed.
  it('names packages of providers that npm can add to what is there', () => {
    expect(matches(readme, /`npm install (@[^`]+)`/g)).toContain('@langchain/anthropic');
    expect(JSON.parse(text('package.json'))).not.toHaveProperty('peerDependencies');
  });

  it('names the variable of each provider’s key as it is told when it is missing', () => {
    const rows = [...readme.matchAll(/^\| `([\w-]+)` \| `npm install @langchain\S+ \| `([A-Z_]+)` \|$/gm)];
    expect(rows.map(([, provider = '']) => keyVariable(provider))).toEqual(rows.map(([, , variable]) => variable));
    expect(rows).toHaveLength(6);
  });

  it('shows what the lexicons have of each language, as `npm run -s languages` prints it', () => {
    const shown = /^\| +\| [a-z]{2} \|[\s\S]*?(?=\n\n)/m.exec(readme)?.[0];
    expect(shown).toBe(languageTable());
    expect(untoldParts()).toEqual([]);
  });
});

describe('.env.example', () => {
  it('has every setting that is read, and no other', () => {
    const notForPeople = ['DISCORD_API_BASE'];
    const example = matches(text('.env.example'), /^#? ?([A-Z][A-Z0-9_]+)=/gm);
    expect(example).toEqual(settingNames.filter((name) => !notForPeople.includes(name)).sort());
  });
});
