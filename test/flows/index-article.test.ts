import { describe, expect, it } from 'vitest';
import { type Origin, sharedCollection, toArticle } from '../../src/core/document/article.ts';
import { prepareArticle } from '../../src/core/document/prepare-article.ts';
import { Failure } from '../../src/core/failure.ts';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { indexArticle } from '../../src/flows/index-article.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const origin: Origin = { kind: 'file', location: '/lake.txt', name: 'lake.txt' };
const add = { origin, collection: sharedCollection };

/** Ports over one document and an embedder, both of which may change; `embedded` counts its texts. */
async function stage() {
  const state = { text: 'Lake Oro is forty metres deep.', down: false, embedded: 0 };
  const base = await portsFor({});
  const ports: Ports = {
    ...base,
    reader: { ...base.reader, bytes: async () => ({ bytes: Buffer.from(state.text), origin }) },
    parser: {
      ...base.parser,
      prepare: async ({ bytes }) => {
        const text = Buffer.from(bytes).toString();
        return prepareArticle(toArticle({ language: 'en', blocks: [{ kind: 'paragraph', text }] }, origin));
      },
    },
    embedder: {
      ...base.embedder,
      embed: async (texts) => {
        if (state.down) throw new Failure('model', 'The embedder asks for too much patience; try again later.');
        state.embedded += texts.length;
        return base.embedder.embed(texts);
      },
    },
  };
  const depth = async () => {
    const answer = await answerQuestion(ports, { question: 'How deep is Lake Oro?', scope: shared });
    return answer.kind === 'grounded' ? answer.claims[0].text : answer.reason;
  };
  return { state, ports, depth };
}

describe('adding an article', () => {
  it('makes it answer, and adds nothing when it is the same again', async () => {
    const { state, ports, depth } = await stage();
    expect(await indexArticle(ports, add)).toMatchObject({ kind: 'indexed' });
    expect(await depth()).toBe('Lake Oro is forty metres deep.');
    state.embedded = 0;
    expect(await indexArticle(ports, add)).toMatchObject({ kind: 'unchanged' });
    expect(state.embedded).toBe(0);
    expect(await ports.library.articles(shared)).toHaveLength(1);
  });

  it.each([
    ['the same text under another name', 'https://gazette.example/a', '/copy-of-lake.txt', 'already'],
    ['the same page of the same site', 'https://gazette.example/a', 'https://gazette.example/b', 'already'],
    ['the same text on another site', 'https://gazette.example/a', 'https://herald.example/a', 'indexed'],
  ])('tells %s: %s and %s', async (_, first, second, kind) => {
    const { ports } = await stage();
    const from = (location: string) => {
      const at: Origin = { kind: location.startsWith('/') ? 'file' : 'url', location, name: location };
      const prepare = async () =>
        prepareArticle(
          toArticle({ language: 'en', blocks: [{ kind: 'paragraph', text: 'Lake Oro is forty metres deep.' }] }, at),
        );
      return indexArticle({ ...ports, parser: { ...ports.parser, prepare } }, { ...add, origin: at });
    };
    await from(first);
    expect(await from(second)).toMatchObject({
      kind,
      article: { origin: { name: kind === 'already' ? first : second } },
    });
    expect(await from(first)).toMatchObject({ kind: 'unchanged' });
  });

  it('takes a file that was renamed for itself, not for a copy', async () => {
    const { ports } = await stage();
    const add = (name: string, gone: string) => {
      const at: Origin = { kind: 'file', location: `/${name}`, name };
      const prepare = async () =>
        prepareArticle(
          toArticle({ language: 'en', blocks: [{ kind: 'paragraph', text: 'Lake Oro is forty metres deep.' }] }, at),
        );
      const bytes: typeof ports.reader.bytes = async (origin) => {
        if (origin.name === gone) throw new Failure('not-found', `${gone} is not there.`);
        return ports.reader.bytes(origin);
      };
      const reading = { ...ports, parser: { ...ports.parser, prepare }, reader: { ...ports.reader, bytes } };
      return indexArticle(reading, { origin: at, collection: sharedCollection });
    };
    expect(await add('old.txt', '')).toMatchObject({ kind: 'indexed' });
    expect(await add('copy.txt', '')).toMatchObject({ kind: 'already' });
    expect(await add('new.txt', 'old.txt')).toMatchObject({ kind: 'indexed' });
  });

  it('embeds each sentence once, and no passage beside its sentences', async () => {
    const { state, ports } = await stage();
    state.text = 'Lake Oro is forty metres deep. It lies in Brindle. Nobody fishes there.';
    await indexArticle(ports, add);
    expect(state.embedded).toBe(3);
  });

  it('puts a changed one in the place of the old', async () => {
    const { state, ports, depth } = await stage();
    await indexArticle(ports, add);
    state.text = 'Lake Oro is fifty metres deep.';
    expect(await indexArticle(ports, add)).toMatchObject({ kind: 'indexed' });
    expect(await depth()).toBe('Lake Oro is fifty metres deep.');
    expect(await ports.library.articles(shared)).toHaveLength(1);
  });

  it('leaves nothing of it behind when the embedder fails, and all of it when that is up again', async () => {
    const { state, ports, depth } = await stage();
    state.down = true;
    expect(await indexArticle(ports, add)).toMatchObject({ kind: 'failed', failure: { code: 'model' } });
    state.down = false;
    expect(await depth()).toBe('nothing-indexed');
    expect(await indexArticle(ports, add)).toMatchObject({ kind: 'indexed' });
    expect(await depth()).toBe('Lake Oro is forty metres deep.');
  });

  it('keeps the old one when a change of it fails', async () => {
    const { state, ports, depth } = await stage();
    await indexArticle(ports, add);
    state.text = 'Lake Oro is fifty metres deep.';
    state.down = true;
    expect(await indexArticle(ports, add)).toMatchObject({ kind: 'failed' });
    state.down = false;
    expect(await depth()).toBe('Lake Oro is forty metres deep.');
  });
});
