import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage, sentencesOf } from '../../../src/core/text/language.ts';

describe('a short English text', () => {
  it.each([
    'The ferry strike on Lake Imber ended on Monday after nine days.',
    'The jalapeño harvest was poor this year, farmer José Núñez told the Herald in Peñasco on Sunday.',
    'Her résumé was short. She worked for Müller & Søn in Malmö, then for the Peña group in Oldham, said her sister Zoë.',
    'Taxes fall in June.',
    'Rent is due Monday.',
    'Szegedi lost to Kovács.',
    'Mäkinen and Järvinen won gold in Lahti, the club said.',
  ])('is English, whatever names and accents are in it: %s', (text) => expect(detectLanguage(text)).toBe('en'));
});

describe('a short text of another language', () => {
  it.each([
    ['hu', 'A polgármester is azt mondta, hogy nem lesz új híd.'],
    ['hu', 'A kormány döntött.'],
    ['fi', 'Pormestari sanoi, että silta suljetaan kolmeksi viikoksi.'],
    ['es', 'El alcalde Lin dijo que no.'],
    ['de', 'Das Tor öffnet im Mai.'],
    ['nl', 'Belasting daalt in juni.'],
    ['it', 'Il sindaco Lin ha detto no.'],
    ['fr', 'Les impôts baissent en juin.'],
    ['pt', 'Os impostos caem em junho.'],
    ['pl', 'Wszyscy ludzie rodzą się wolni.'],
    ['no', 'Ordføreren sa at broen skal stenges i tre uker.'],
  ])('stays %s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});

describe('notes and news of a few words', () => {
  const texts = readFileSync('test/fixtures/languages/short-texts.tsv', 'utf8').trim().split('\n');
  const wrong = texts.flatMap((line) => {
    const [language = '', text = ''] = line.split('\t');
    const told = detectLanguage(text);
    return told === language ? [] : [`${told} for ${language}: ${text}`];
  });

  it('are told by their small words, whatever names are in them: all but 1 of 30', () => {
    expect(texts.length).toBeGreaterThan(130);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(texts.length / 30);
  });

  it.each([
    ['de', 'Der Rat tagt am Montag.'],
    ['de', 'Das Wasser sinkt.'],
    ['en', 'El Niño returns, and Los Angeles floods.'],
    ['fr', 'La Banque de France se tait.'],
    ['nl', 'De tandarts komt pas dinsdag.'],
    ['da', 'Husk at købe mælk, brød og ost.'],
    ['no', 'Husk å kjøpe melk, brød og ost.'],
    ['sv', 'Glöm inte att köpa mjölk, bröd och ost.'],
  ])('are told: %s %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});

describe('two or three sentences with names from elsewhere, figures, rows and capitals', () => {
  const texts = readFileSync('test/fixtures/languages/foreign-names.tsv', 'utf8').trim().split('\n');

  it('are told by their script and their small words, all of them', () => {
    expect(texts).toHaveLength(86);
    const told = texts.map((line) => `${detectLanguage(line.split('\t')[1] ?? '')}\t${line.split('\t')[1]}`);
    expect(told).toEqual(texts);
  });

  it.each([
    ['ar', 'قالت الوزيرة إن جسر São Paulo (Ponte Octávio Frias) سيفتح في مايو.'],
    ['ja', 'Discord と Slack の連携は 来月 から始まる。'],
    ['und', 'தமிழ் மொழி'],
  ])('are told by the script that they are written in: %s %s', (language, text) =>
    expect(detectLanguage(text)).toBe(language),
  );

  it('has no words in what letters and figures make together', () => {
    expect(detectLanguage('The files: 5a3e-e4a.gz, 0a1e-7e9a.gz, 9e2a-a8e.gz, 3a4e-1a0e.gz, 7a7e-e2a.gz')).toBe('en');
  });
});

describe('results, transfers and headlines, of names and figures but for a word or two', () => {
  const texts = readFileSync('test/fixtures/languages/names-and-figures.tsv', 'utf8').trim().split('\n');
  const wrong = texts.flatMap((line) => {
    const [language = '', text = ''] = line.split('\t');
    const told = detectLanguage(text.replaceAll('\\n', '\n'));
    return told === language ? [] : [`${told} for ${language}: ${text}`];
  });

  it('are told by what in them is no name: all but 1 of 9', () => {
    expect(texts.length).toBeGreaterThan(110);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(texts.length / 9);
  });

  it.each([
    ['en', 'Wawrzyńczak beat Hämäläinen in Győr.'],
    ['en', 'Ågren wrote "Il ponte sul fiume" and "La casa rossa".'],
    ['es', 'Håkan Ångström ganó el premio.'],
    ['hu', 'A Manchester 4-2-re verte a Liverpoolt.'],
    ['cs', 'Letos prodala 45 tisíc vozů.'],
  ])('are told: %s %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});

describe('the end of a sentence', () => {
  const split = (text: string, language: string) =>
    sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['de', 'Der Bau koste rund 3,5 Mio. Franken und beginne am 1. Oktober. Der 1. Vorsitzende lehnte das ab.', 2],
    ['de', 'Sie zahlt z. B. Nr. 4 und Abs. 2 der Satzung, d. h. Ende Mai. Dann ist Schluss.', 2],
    ['de', 'Die Brücke kostet 3 Mrd. Euro. Das Dorf hat 90 Häuser. Es waren 3. Danach kam keiner.', 4],
    ['de', 'Am 3. Mai 2031 stimmte der Rat ab. Im Jahr 2032 folgt der Bau.', 2],
    ['es', 'El Sr. Vega y la Srta. Luz viven en la Avda. Mayor, p. ej. en el núm. 4. Nadie más vive allí.', 2],
    ['es', 'Viajó a EE. UU. en mayo. La Dra. Ruiz se quedó.', 2],
    ['fr', 'M. Dupont et Mme. Roux habitent av. Foch, p. ex. au no 4. Personne d’autre n’y vit.', 2],
    ['fr', 'Le Dr. Martin est né en 52 av. J.-C. Il n’est pas seul.', 2],
    ['en', 'He studied art. Max left at 5 p.m. on Monday.', 2],
  ])('in %s: %s', (language, text, count) => expect(split(text, language)).toHaveLength(count));
});

describe('a line with a name from elsewhere, a borrowed word or an accent', () => {
  const texts = readFileSync('test/fixtures/languages/foreign-accents.tsv', 'utf8').trim().split('\n');
  const wrong = texts.flatMap((line) => {
    const [language = '', text = ''] = line.split('\t');
    const told = detectLanguage(text);
    return told === language ? [] : [`${told} for ${language}: ${text}`];
  });

  it('is told by its everyday words: all but 1 of 15', () => {
    expect(texts).toHaveLength(60);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(texts.length / 15);
  });

  it.each([
    ['en', 'Beyoncé sells out Wembley.'],
    ['en', 'Crème brûlée sales soar.'],
    ['en', 'Kraków mayor quits.'],
    ['de', 'Black Friday lockt Käufer an.'],
    ['it', 'Il Manchester City compra un difensore.'],
    ['fr', 'Taylor Swift remplit le stade.'],
  ])('is told: %s %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});
