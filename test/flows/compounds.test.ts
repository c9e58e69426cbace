import { describe, expect, it } from 'vitest';
import { searchPassages } from '../../src/flows/search-passages.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const news = {
  'amt.txt': ['Der Hackerangriff auf das Amt dauerte drei Tage.', 'Danach blieb das Haus geschlossen.'],
  'bank.txt': ['Bei der Bank waren Hacker am Werk, und ihr Angriff blieb lange unbemerkt.'],
  'schule.txt': ['Die Schule feiert ein Fest.', 'Der Arbeitsplatz der Lehrerin ist hell.'],
};

async function first(question: string): Promise<readonly string[]> {
  const ports = await portsFor(news, undefined, {}, 'de');
  const found = await searchPassages(
    { ...ports, embedder: { ...ports.embedder, languages: ['en'] } },
    {
      question,
      scope: shared,
    },
  );
  return found.map(({ passage }) => passage.source.name);
}

describe('a German compound', () => {
  it('is found by a word that is in it', async () => {
    expect(await first('Was taten die Hacker?')).toEqual(['bank.txt', 'amt.txt']);
    expect(await first('Wo ist ein Platz zum Arbeiten?')).not.toContain('bank.txt');
  });

  it('finds the words that it is made of, where no article has it', async () => {
    const { 'amt.txt': _, ...others } = news;
    const ports = await portsFor(others, undefined, {}, 'de');
    const bare = { ...ports, embedder: { ...ports.embedder, languages: ['en'] as const } };
    const found = await searchPassages(bare, { question: 'Was war mit dem Hackerangriff?', scope: shared });
    expect(found.map(({ passage }) => passage.source.name)).toEqual(['bank.txt']);
  });

  it('is looked for as it is where the articles have it', async () => {
    expect((await first('Wie lange dauerte der Hackerangriff?'))[0]).toBe('amt.txt');
  });
});
