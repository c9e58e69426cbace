import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlitePackage } from '../../src/adapters/databases/sqlite/better-sqlite.ts';
import { checkout, packages } from './checkout.ts';

const repository = path.resolve(import.meta.dirname, '../..');
const root = mkdtempSync(path.join(tmpdir(), 'footnote-installation-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(path.join(root, 'data'));

/** A checkout but for one package, which is broken in this way. */
function brokenCheckout(broken: string, breakIt: (folder: string) => void): string {
  const folder = checkout(root, broken);
  breakIt(path.join(folder, 'node_modules', broken));
  return folder;
}

/** Copied, without what was built for this Node; in place of it, where it is given, a file that no Node can load. */
const unbuilt =
  (name: string, addon?: string) =>
  (folder: string): void => {
    cpSync(path.join(packages, name), folder, {
      recursive: true,
      filter: (from) => path.basename(from) !== 'deps' && !from.endsWith('.node'),
    });
    rmSync(path.join(folder, 'build'), { recursive: true, force: true });
    if (addon === undefined) return;
    mkdirSync(path.join(folder, 'build/Release'), { recursive: true });
    writeFileSync(path.join(folder, 'build/Release', addon), 'Not for this Node.js.');
  };

interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

/** A script in that checkout, as package.json has it. */
function script(
  folder: string,
  name: string,
  before: readonly string[] = [],
  after: readonly string[] = [],
): Promise<Outcome> {
  const words = ['--require', './scripts/installation.cjs', 'scripts/launch.mjs', `scripts/${name}.ts`, ...after];
  const child = spawn(process.execPath, [...before, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATA_DIR: path.join(root, 'data') },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += String(piece)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

const oldNode = path.join(import.meta.dirname, 'broken/old-node.cjs');
const nowhere = (): void => undefined;
const articles = (broken: string, how: (folder: string) => void) => script(brokenCheckout(broken, how), 'articles');
const doctor = (broken: string, how: (folder: string) => void) => script(brokenCheckout(broken, how), 'doctor');
const oneLine = /^[^\n]+\n$/;

/** Indexes an article and asks about it, where a package is not there. */
async function indexedAndAsked(broken: string): Promise<Outcome> {
  const folder = brokenCheckout(broken, nowhere);
  const data = path.join(folder, 'data');
  const article = path.join(folder, 'bridge.md');
  writeFileSync(article, '# The bridge\n\nThe old bridge over the Lohne was closed on Friday.\n');
  const indexed = await script(folder, 'index', [], ['--data', data, '--json', article]);
  if (indexed.code !== 0) return indexed;
  return script(folder, 'ask', [], ['--data', data, 'When was the bridge closed?']);
}

type Case = readonly [name: string, run: () => Promise<Outcome>, sentence: RegExp];

/** Of the package that is compiled where it is installed; the other brings its builds along. */
function unbuiltSqlite(): readonly Case[] {
  return [
    [
      'SQLite not built',
      () => articles('better-sqlite3', unbuilt('better-sqlite3')),
      /has not been built\. Install a C\+\+ toolchain .* run "npm ci"/,
    ],
    [
      'SQLite built for another Node.js',
      () => articles('better-sqlite3', unbuilt('better-sqlite3', 'better_sqlite3.node')),
      /built for another version of Node\.js\. Run "npm rebuild"/,
    ],
    [
      'SQLite not built, for the doctor',
      () => doctor('better-sqlite3', unbuilt('better-sqlite3')),
      /^no native modules: .*has not been built\. Install a C\+\+ toolchain .* run "npm ci"/m,
    ],
  ];
}

const cases: readonly Case[] = [
  [
    'Node.js too old',
    () => script(repository, 'articles', ['--require', oldNode]),
    /needs Node\.js 20\.12 or later; this is 18\.20\.4\./,
  ],
  ['SQLite missing', () => articles(sqlitePackage, nowhere), /better-sqlite3\S* is not installed\. Run "npm ci"/],
  ...(sqlitePackage === 'better-sqlite3' ? unbuiltSqlite() : []),
  [
    'hnswlib missing',
    () => doctor('hnswlib-node', nowhere),
    /hnswlib-node is not there: all vectors are compared .* run "npm ci"/,
  ],
  [
    'hnswlib built for another Node.js',
    () => doctor('hnswlib-node', unbuilt('hnswlib-node', 'addon.node')),
    /hnswlib-node is not there: all vectors are compared .* run "npm ci"/,
  ],
];

describe('an installation that is broken', { timeout: 240_000 }, () => {
  let outcomes: readonly Outcome[];
  beforeAll(async () => {
    outcomes = await Promise.all(cases.map(([, run]) => run()));
  }, 240_000);

  it.each(cases.map(([name, , sentence], at) => [name, at, sentence] as const))(
    'by %s says so in one sentence with what to do',
    (name, at, sentence) => {
      const { code, said } = outcomes[at] ?? { code: 0, said: '' };
      expect(said).toMatch(sentence);
      if (/hnswlib|doctor/.test(name)) return;
      expect(said).toMatch(oneLine);
      expect(code).toBe(1);
    },
  );
});

it('without hnswlib-node indexes and answers all the same', { timeout: 240_000 }, async () => {
  const { code, said } = await indexedAndAsked('hnswlib-node');
  expect(said).toContain('closed on Friday');
  expect(code).toBe(0);
});
