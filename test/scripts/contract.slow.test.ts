import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLinesIn, runScript } from './run-script.ts';

const data = mkdtempSync(path.join(tmpdir(), 'footnote-contract-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const script = (name: string, args: readonly string[], input = '') =>
  runScript(name, ['--data', data, ...args], { input });

const file = (name: string, content: string | Buffer): string => {
  const location = path.join(data, name);
  writeFileSync(location, content);
  return location;
};

const folder = path.resolve(import.meta.dirname, '../../scripts');
/** Every script that takes `--data` and reads what is there: indexing and restoring make a folder. */
const reading = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !['index.ts', 'restore.ts'].includes(name))
  .filter((name) =>
    /dataOption\(\)|runQuestionScript|withFootnote\(options/.test(readFileSync(path.join(folder, name), 'utf8')),
  )
  .map((name) => path.parse(name).name);

describe('the scripts, over the real parts', { timeout: 60_000 }, () => {
  let indexed: ReturnType<typeof script>;
  const bridge = file(
    'bridge.txt',
    'The bridge\n\nMayor Ada Lin said the bridge cost nine million crowns. It opened in 1998.',
  );
  beforeAll(() => {
    const empty = file('empty.txt', '');
    const binary = file('photo.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255, 254]));
    indexed = script('index', ['--json', empty, bridge, binary, path.join(data, 'none.txt')]);
  }, 60_000);

  it('says how to index when there is nothing yet', () => {
    const elsewhere = path.join(data, 'nothing');
    mkdirSync(elsewhere);
    const { stderr, status } = script('ask', ['--data', elsewhere, 'What did Lin say?']);
    expect(status).not.toBe(0);
    expect(stderr).toBe(
      'No article is indexed yet; npm run index -- PATH adds one, npm run index adds those of data/articles.\n',
    );
  });

  it.each(['articles', 'statements', 'search', 'feedback'])('%s says that there is nothing yet', (name) => {
    const empty = mkdtempSync(path.join(data, 'empty-'));
    const { stdout, stderr, status } = runScript(name, ['--data', empty, ...(name === 'search' ? ['bridge'] : [])]);
    expect([stdout, status]).toEqual(['', 0]);
    expect(stderr).toMatch(/^No (?:article is indexed yet|question without an answer).*\n$/);
  });

  it.each(reading)('%s says that the data folder is not there, and does not make it', (name) => {
    const elsewhere = path.join(data, 'elsewhere');
    const given =
      name === 'backup' ? [path.join(data, 'copy')] : ['remove', 'ask', 'compare'].includes(name) ? ['Lin'] : [];
    const { stdout, stderr, status } = runScript(name, ['--data', elsewhere, ...given]);
    expect([status, existsSync(elsewhere)]).toEqual([1, false]);
    if (name === 'doctor') expect(stdout).toContain(`The folder ${elsewhere} is not there.`);
    else expect([stdout, stderr]).toEqual(['', expect.stringMatching(/^The folder [^\n]* is not there\.[^\n]*\n$/)]);
  });

  it('indexes the good files of a call, and says of each bad one what is wrong with it', () => {
    expect(indexed.status).not.toBe(0);
    const outcomes = new Map(jsonLinesIn(indexed.stdout).map((line) => [path.basename(String(line.origin)), line]));
    expect(outcomes.get('bridge.txt')).toMatchObject({ kind: 'indexed', title: 'The bridge', passages: 1 });
    for (const name of ['empty.txt', 'photo.txt', 'none.txt']) {
      expect(outcomes.get(name)).toMatchObject({ kind: 'failed', reason: expect.stringContaining(name) });
      expect(indexed.stderr).toContain(name);
    }
    expect(indexed.stderr).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  });

  it('knows an article that it has', () => {
    expect(jsonLinesIn(script('index', ['--json', bridge]).stdout)).toMatchObject([
      { kind: 'unchanged', title: 'The bridge' },
    ]);
    const copy = file('copy.txt', readFileSync(bridge, 'utf8'));
    expect(jsonLinesIn(script('index', ['--json', copy]).stdout)).toMatchObject([
      { kind: 'unchanged', title: 'The bridge', reason: 'Already indexed as bridge.txt.' },
    ]);
  });

  it('answers and searches in the order of the lines it reads', () => {
    const questions = ['What did Lin say?', 'When did it open?', 'What is the capital of Mongolia?'];
    const input = questions.map((question, id) => JSON.stringify({ id, question, article: 'bridge.txt' })).join('\n');
    const answers = jsonLinesIn(script('ask', ['--jsonl'], input).stdout);
    expect(answers).toMatchObject([
      { id: 0, kind: 'grounded', nearest: [] },
      { id: 1, kind: 'grounded' },
      { id: 2, kind: 'ungrounded', reason: 'not-in-articles', claims: [] },
    ]);
    const [claim] = (answers[0]?.claims ?? []) as { citations: Record<string, unknown>[] }[];
    expect(claim?.citations[0]).toEqual({
      number: 1,
      article: 'bridge.txt',
      title: 'The bridge',
      paragraph: 1,
      start: 0,
      end: 55,
      quote: 'Mayor Ada Lin said the bridge cost nine million crowns.',
    });
    const found = jsonLinesIn(script('search', ['--jsonl'], input).stdout);
    expect(found.map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(found[0]).toMatchObject({ passages: [{ article: 'bridge.txt', title: 'The bridge', start: 0 }] });
  });

  it('answers a bad line with its error, and the others all the same', () => {
    const input = ['{"id":1', '{"id":2,"question":"What did Lin say?"}', '{"id":3}', '[]'].join('\n');
    const { stdout, stderr, status } = script('ask', ['--jsonl'], input);
    const sentence = (line: number): string => `Line ${line} of the input is not a JSON object with id, question.`;
    expect(jsonLinesIn(stdout)).toMatchObject([
      { line: 1, error: sentence(1) },
      { id: 2, kind: 'grounded' },
      { line: 3, id: 3, error: sentence(3) },
      { line: 4, error: sentence(4) },
    ]);
    expect(stderr).toBe([1, 3, 4].map((line) => `${sentence(line)}\n`).join(''));
    expect(status).toBe(1);
  });

  it.each([
    [['--article', 'none.txt', 'What?'], '', /^There is no article none\.txt in the library/],
    [[''], '', /^Please ask a question in words\.\n$/],
  ])('fails on %j with one line that says what to do', (args, input, sentence) => {
    const { stdout, stderr, status } = script('ask', args, input);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(status).not.toBe(0);
  });

  it('names a damaged library and the way out, and overwrites nothing', () => {
    const folder = path.join(data, 'damaged');
    const index = path.join(folder, 'index');
    mkdirSync(index, { recursive: true });
    writeFileSync(path.join(index, 'library.sqlite'), 'not a database at all, but long enough to look at '.repeat(40));
    const { stderr, status } = script('ask', ['--data', folder, 'What did Lin say?']);
    expect(status).not.toBe(0);
    expect(stderr).toContain('library.sqlite');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
