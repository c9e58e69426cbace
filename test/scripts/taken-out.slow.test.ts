import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLinesIn, runScript } from './run-script.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-taken-out-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const texts: Readonly<Record<string, string>> = {
  'one.md': 'Mayor Ada Lin said the bridge cost nine million crowns.',
  'two.md': 'Captain Ulla Berg said the lighthouse was built in 1871.',
  'dreĭ.md': 'Kapitän Berg sagte, die Fähre fahre sonntags nicht.',
};

const indexed = path.join(root, 'indexed');
beforeAll(() => {
  const articles = path.join(indexed, 'articles');
  mkdirSync(articles, { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(articles, name), text);
  expect(runScript('index', ['--data', indexed]).status).toBe(0);
}, 120_000);

/** A data folder with these articles indexed. */
function folder() {
  const data = path.join(mkdtempSync(path.join(root, 'data-')), 'data');
  cpSync(indexed, data, { recursive: true });
  const script = (name: string, ...args: string[]) => runScript(name, ['--data', data, ...args]);
  const names = () => jsonLinesIn(script('articles', '--json').stdout).map(({ name }) => name);
  return { data, articles: path.join(data, 'articles'), script, names };
}

describe('articles and remove', { timeout: 400_000 }, () => {
  it('lists what there is, and takes out what is named', () => {
    const { script, articles, names } = folder();
    const lines = jsonLinesIn(script('articles', '--json').stdout);
    expect(lines.find(({ name }) => name === 'two.md')).toEqual({
      name: 'two.md',
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      title: expect.any(String),
      origin: path.join(articles, 'two.md'),
      passages: 1,
      indexedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    const id = String(lines.find(({ name }) => name === 'one.md')?.id);
    const removed = script('remove', 'two', id, 'four.md');
    expect(removed.status).toBe(1);
    expect(removed.stdout.trim().split('\n')).toHaveLength(2);
    expect(removed.stderr).toBe(
      'There is no article four.md in the library; npm run articles lists those there are.\n',
    );
    expect(names()).toEqual(['dreĭ.md']);
    expect(script('ask', 'When was the lighthouse built?').stdout).not.toContain('1871');
  });

  it('tells which files are gone or renamed, and takes their articles out', () => {
    const { script, articles, names } = folder();
    rmSync(path.join(articles, 'two.md'));
    renameSync(path.join(articles, 'one.md'), path.join(articles, 'renamed.md'));
    const indexed = script('index');
    expect(indexed.stderr.match(/^(?:one|two)\.md is no longer there, .*remove -- --prune/gm)).toHaveLength(2);
    expect(script('remove', '--prune').stdout.match(/^Removed: .*$/gm)).toHaveLength(2);
    expect(names()).toEqual(['dreĭ.md', 'renamed.md']);
    const answer = jsonLinesIn(script('ask', '--json', 'What did Lin say about the bridge?').stdout)[0];
    expect(JSON.stringify(answer)).not.toContain('one.md');
    rmSync(path.join(articles, 'renamed.md'));
    expect(script('index', '--prune').stderr).toBe('');
    expect(names()).toEqual(['dreĭ.md']);
  });

  it('keeps articles whose folder is missing as a whole, as of a disk that is not mounted, and says so', () => {
    const { data, script, articles, names } = folder();
    const beside = path.join(data, '..', 'beside');
    mkdirSync(beside);
    writeFileSync(path.join(beside, 'four.md'), 'The ferry does not run on Sundays.');
    script('index', beside);
    for (const place of [articles, beside]) renameSync(place, `${place}-elsewhere`);
    const { status, stdout, stderr } = script('remove', '--prune');
    expect([status, stdout]).toEqual([1, '']);
    expect(
      stderr.match(/^The folder \S+ is not there, so its articles were kept\. Mount its disk [^\n]*$/gm),
    ).toHaveLength(2);
    expect(names()).toHaveLength(4);
    expect(script('remove', 'four').stdout).toMatch(/^Removed: /);
  });

  it('is the same library when the data folder is moved', () => {
    const { data, script } = folder();
    const ids = (at: string) => jsonLinesIn(runScript('articles', ['--data', at, '--json']).stdout).map(({ id }) => id);
    const before = ids(data);
    const moved = path.join(root, 'moved', 'here');
    mkdirSync(path.dirname(moved), { recursive: true });
    cpSync(data, moved, { recursive: true });
    rmSync(data, { recursive: true });
    const again = jsonLinesIn(runScript('index', ['--data', moved, '--json']).stdout);
    expect(again.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(ids(moved)).toEqual(before);
    const gone = script('articles');
    expect([gone.status, gone.stdout]).toEqual([1, '']);
  });

  it('shows names with escape codes and warnings of YAML to no terminal', () => {
    const data = path.join(root, 'codes');
    mkdirSync(data);
    const odd = path.join(data, 'a\u001b]0;owned\u0007\u001b[31mred.md');
    writeFileSync(odd, '---\ntitle: !!unknown x\nfoo: *nothing\n---\n\nThe bridge opened in 1998.');
    for (const [name, ...args] of [['index', odd], ['articles'], ['read', odd], ['index', `${odd}x`]] as const) {
      const { stdout, stderr } = runScript(name, name === 'read' ? [...args] : ['--data', data, ...args]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
      expect(stdout + stderr).not.toMatch(/[\u001b\u0007]/);
      expect(stdout + stderr).not.toMatch(/YAML|warning:/i);
    }
  });
});
