import { describe, expect, it } from 'vitest';
import { everything, scopeFinder } from '../../../scripts/shared/with-footnote.ts';
import type { Footnote } from '../../../src/footnote.ts';

const articles = [
  { id: '1', title: 'The bridge', origin: { kind: 'file', location: '/news/bridge.txt', name: 'bridge.txt' } },
  { id: '2', title: 'Café open', origin: { kind: 'file', location: '/news/cafe\u0301.md', name: 'cafe\u0301.md' } },
  { id: '3', title: 'Bridge', origin: { kind: 'file', location: '/old/Bridge.TXT', name: 'Bridge.TXT' } },
];
const finding = async (name: string | undefined) =>
  (await scopeFinder({ articles: async () => articles } as unknown as Footnote))(name);

describe('an article is found', () => {
  it.each([
    ['by its file', 'bridge.txt', ['1']],
    ['by a path to it', 'elsewhere/bridge.txt', ['1']],
    ['by its title', 'The bridge', ['1']],
    ['by its title in other letters', 'THE BRIDGE', ['1']],
    ['by its file without the ending, whichever way accents are written', 'caf\u00e9', ['2']],
    ['with others of the same name', 'bridge', ['1', '3']],
    ['not at all', 'tunnel', []],
  ])('%s', async (_, name, ids) => expect((await finding(name)).articleIds).toEqual(ids));

  it('among all where no name is given', async () => expect(await finding(undefined)).toBe(everything));
});
