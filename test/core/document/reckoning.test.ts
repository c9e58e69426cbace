import { describe, expect, it } from 'vitest';
import { reckon, type Source, warningOf } from '../../../src/core/document/reckoning.ts';

const first = 'The council of Arlen met on Monday evening in the old mill by the weir.';
const second = 'Ada Finch, who owns the mill, told everybody that she would not sell it.';
const reckoned = (source: Source, ...texts: readonly string[]) =>
  reckon(source, { blocks: texts.map((text) => ({ kind: 'paragraph', text })), names: [] });

describe('the reckoning of letters', () => {
  it('finds everything kept, in whatever order and however it is broken or marked', () => {
    const seen = [{ text: second }, { text: first.replace('evening', 'eve-\nning') }];
    expect(reckoned({ seen }, first, second)).toMatchObject({ lost: 0, apart: {} });
  });

  it('tells of a paragraph that is nowhere', () => {
    const letters = reckoned({ seen: [{ text: first }, { text: second }] }, first);
    expect(letters.lost).toBe(second.replace(/[^\p{L}]/gu, '').length);
    expect(letters.longestLost).toBe(letters.lost);
    expect(warningOf(letters)).toEqual(['lost-text']);
  });

  it('tells of over two hundred letters together, however long the rest is', () => {
    const rest = Array.from({ length: 900 }, (_, at) => `${first} ${at}`);
    const gone = Array.from({ length: 20 }, (_, at) => `nobody${at} reads`).join(' ');
    const letters = reckoned({ seen: [...rest, gone].map((text) => ({ text })) }, ...rest);
    expect(letters.lost / letters.seen).toBeLessThan(0.01);
    expect(warningOf(letters)).toEqual(['lost-text']);
  });

  it('names what is set apart, by the article or by the format', () => {
    const seen = [{ text: first }, { text: second, apart: 'struck out' }, { text: 'Arlen Gazette, page 3' }];
    const { apart, lost } = reckoned({ seen, leftOut: { 'running heads': ['Arlen Gazette, page 3'] } }, first);
    expect(lost).toBe(0);
    expect(Object.keys(apart)).toEqual(['struck out', 'running heads']);
  });

  it('takes what stands around a page’s article for no loss, and what stands inside for one', () => {
    const around = 'Weather for tomorrow: rain in the morning, and sunshine later on.';
    const seen = [around, first, 'Not a word of this was kept.', second, around].map((text) => ({ text }));
    const { apart, lost } = reckoned({ seen, isPage: true }, first, second);
    expect(apart.around).toBeGreaterThan(90);
    expect(lost).toBe('Notawordofthiswaskept'.length);
  });
});
