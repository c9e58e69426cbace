import { describe, expect, it } from 'vitest';
import { ledInLanguage, ledTo } from '../../../src/discord/talk/led-to.ts';

/** Names of many languages: whoever is asked about, the word before tells in which language. */
const names = [
  ...['Marsh', 'Le Goff', 'Der Spiegel', 'Quintero', 'Müller', 'Sánchez', 'Wulf', 'Xi', 'Penrose', 'Kerlan'],
  ...['O’Hara', 'Jean-Luc', 'Van Dyck', 'Petersen', 'Rosa', 'Beijing', 'Brest', 'Nagoya', 'Iris', 'Duke'],
];

describe('few words that go on', () => {
  it.each([
    ['and', 'en'],
    ['but', 'en'],
    ['und', 'de'],
    ['aber', 'de'],
    ['y', 'es'],
    ['pero', 'es'],
    ['et', 'fr'],
    ['mais', 'fr'],
  ])('with “%s” are in its language, whoever they name', (lead, language) => {
    expect(names.filter((name) => ledInLanguage(`${lead} ${name}?`) !== language)).toEqual([]);
    expect(names.filter((name) => ledInLanguage(`${lead} ${name.toLowerCase()} ?`) !== language)).toEqual([]);
    expect(names.filter((name) => !ledTo(`${lead} ${name}`)?.isByForm)).toEqual([]);
  });

  it('tell no language without such a word, or by one of several, or where they are many', () =>
    expect(['Marsh?', 'so Marsh?', 'and there was more of it than I knew', ''].map(ledInLanguage)).toEqual(
      Array.from({ length: 4 }),
    ));

  it.each(['and reuter then', 'et sorel alors', 'und okafor dann', 'y yuste entonces'])(
    'ask by how they close, in small letters: %j',
    (said) => expect(ledTo(said)?.isByForm).toBe(true),
  );

  it('name perhaps somebody, in small letters', () => expect(ledTo('and reuter')).toMatchObject({ isByForm: false }));

  it.each(['and Action', 'und Tschüss', 'y listo', 'et voilà', 'but ok then', 'and so on', 'und Pizza', 'y punto'])(
    'name nobody: %j',
    (said) => expect(ledTo(said)).toBeUndefined(),
  );
});
