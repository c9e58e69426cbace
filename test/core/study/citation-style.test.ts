import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../src/core/document/article.ts';
import { type CitationStyle, sourceEntry } from '../../../src/core/study/citation-style.ts';

const written = (source: Metadata, style: CitationStyle): string =>
  sourceEntry(source, style)
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join('');

interface Case {
  readonly source: Metadata;
  readonly apa: string;
  readonly mla: string;
  readonly chicago: string;
}

const cases: Readonly<Record<string, Case>> = {
  'a person, a day, a site, an address': {
    source: {
      title: 'Lower Brindle votes to rebuild its footbridge',
      byline: 'By Ada Penrose',
      publishedAt: '2025-03-14',
      siteName: 'The Brindle Gazette',
      address: 'https://gazette.example/bridge',
      language: 'en',
    },
    apa: 'Penrose, A. (2025, March 14). *Lower Brindle votes to rebuild its footbridge.* The Brindle Gazette. https://gazette.example/bridge',
    mla: 'Penrose, Ada. “Lower Brindle votes to rebuild its footbridge.” *The Brindle Gazette*, 14 Mar. 2025, https://gazette.example/bridge.',
    chicago:
      'Penrose, Ada. “Lower Brindle votes to rebuild its footbridge.” The Brindle Gazette, March 14, 2025. https://gazette.example/bridge.',
  },
  'two people, one with a particle, a day as it was written': {
    source: {
      title: 'Who pays?',
      byline: 'Maria von der Heide und Peter Q. Lang',
      publishedAt: '22. Juni 2017',
      language: 'de',
    },
    apa: 'von der Heide, M., & Lang, P. Q. (2017, June 22). *Who pays?*',
    mla: 'von der Heide, Maria, and Peter Q. Lang. “Who pays?” 22 June 2017.',
    chicago: 'von der Heide, Maria, and Peter Q. Lang. “Who pays?” June 22, 2017.',
  },
  'three people': {
    source: { title: 'Rain', byline: 'Anna Berg, John Cole and Emma Lund', publishedAt: '2020-09', language: 'en' },
    apa: 'Berg, A., Cole, J., & Lund, E. (2020, September). *Rain.*',
    mla: 'Berg, Anna, et al. “Rain.” Sept. 2020.',
    chicago: 'Berg, Anna, John Cole, and Emma Lund. “Rain.” September 2020.',
  },
  'an organisation': {
    source: {
      title: 'Thirteen minutes to the Moon',
      byline: 'The Footnote contributors',
      publishedAt: '2024',
      language: 'en',
    },
    apa: 'The Footnote contributors. (2024). *Thirteen minutes to the Moon.*',
    mla: 'The Footnote contributors. “Thirteen minutes to the Moon.” 2024.',
    chicago: 'The Footnote contributors. “Thirteen minutes to the Moon.” 2024.',
  },
  'nobody, no day, no site': {
    source: { title: 'notes', language: 'und' },
    apa: '*notes.* (n.d.).',
    mla: '“notes.”',
    chicago: '“notes.”',
  },
  'a site and an address alone': {
    source: { title: 'Tides!', siteName: 'Harbour Office', address: 'https://harbour.example/', language: 'en' },
    apa: '*Tides!* (n.d.). Harbour Office. https://harbour.example/',
    mla: '“Tides!” *Harbour Office*, https://harbour.example/.',
    chicago: '“Tides!” Harbour Office. https://harbour.example/.',
  },
};

describe.each(Object.entries(cases))('a source with %s', (_, { source, ...styles }) => {
  it.each(Object.entries(styles))('is written as %s wants it', (style, entry) =>
    expect(written(source, style as CitationStyle)).toBe(entry),
  );
});

interface Byline {
  readonly byline: string;
  readonly language?: string;
  readonly apa: string;
  readonly chicago: string;
}

const bylines: readonly Byline[] = [
  { byline: 'Martin Luther King, Jr.', apa: 'King, M. L., Jr.', chicago: 'King, Martin Luther, Jr.' },
  { byline: 'SMITH, JOHN', apa: 'Smith, J.', chicago: 'Smith, John.' },
  {
    byline: 'Anna Berg, John Cole, Emma Lund and Peter Holm',
    apa: 'Berg, A., Cole, J., Lund, E., & Holm, P.',
    chicago: 'Berg, Anna, John Cole, Emma Lund, and Peter Holm.',
  },
  { byline: 'Ludwig van Beethoven Jr.', apa: 'van Beethoven, L., Jr.', chicago: 'van Beethoven, Ludwig, Jr.' },
  {
    byline: 'Von Konrad von Thalheim und Dr. Anna-Lena Müller-Lüdenscheidt',
    language: 'de',
    apa: 'von Thalheim, K., & Müller-Lüdenscheidt, A.-L.',
    chicago: 'von Thalheim, Konrad, and Anna-Lena Müller-Lüdenscheidt.',
  },
  {
    byline: 'Par Jean-Baptiste de La Rochère',
    language: 'fr',
    apa: 'de La Rochère, J.-B.',
    chicago: 'de La Rochère, Jean-Baptiste.',
  },
  {
    byline: 'Inés de la Torre García',
    language: 'es',
    apa: 'de la Torre García, I.',
    chicago: 'de la Torre García, Inés.',
  },
  {
    byline: 'Anna Berg, Wanjiru Kamau and Thandiwe Dlamini',
    apa: 'Berg, A., Kamau, W., & Dlamini, T.',
    chicago: 'Berg, Anna, Wanjiru Kamau, and Thandiwe Dlamini.',
  },
  { byline: 'William H. Gates III', apa: 'Gates, W. H., III.', chicago: 'Gates, William H., III.' },
  { byline: 'J.R.R. Tolkien', apa: 'Tolkien, J. R. R.', chicago: 'Tolkien, J.R.R.' },
  { byline: 'Smith, John; Berg, Anna', apa: 'Smith, J., & Berg, A.', chicago: 'Smith, John, and Anna Berg.' },
  {
    byline: 'Prof. Dr. Sabine Kunze und Jürgen Voss',
    language: 'de',
    apa: 'Kunze, S., & Voss, J.',
    chicago: 'Kunze, Sabine, and Jürgen Voss.',
  },
  { byline: 'By Associated Press', apa: 'Associated Press.', chicago: 'Associated Press.' },
  { byline: 'By Ada Penrose, staff writer', apa: 'Penrose, A.', chicago: 'Penrose, Ada.' },
  {
    byline: 'Por María José López Ruiz y Carlos Gil',
    language: 'es',
    apa: 'López Ruiz, M. J., & Gil, C.',
    chicago: 'López Ruiz, María José, and Carlos Gil.',
  },
  {
    byline: 'Jean DUPONT et Marie LE GOFF',
    language: 'fr',
    apa: 'Dupont, J., & Le Goff, M.',
    chicago: 'Dupont, Jean, and Marie Le Goff.',
  },
  { byline: 'Redaktion', language: 'de', apa: 'Redaktion.', chicago: 'Redaktion.' },
  { byline: 'Wanjiru Kamau', apa: 'Kamau, W.', chicago: 'Kamau, Wanjiru.' },
  { byline: 'By Wanjiru Kamau', apa: 'Kamau, W.', chicago: 'Kamau, Wanjiru.' },
  { byline: "Jean d'Ormesson", language: 'fr', apa: "d'Ormesson, J.", chicago: "d'Ormesson, Jean." },
  { byline: 'The Footnote contributors', apa: 'The Footnote contributors.', chicago: 'The Footnote contributors.' },
  { byline: 'José Ortega y Gasset', language: 'es', apa: 'Ortega y Gasset, J.', chicago: 'Ortega y Gasset, José.' },
];

describe.each(bylines)('the byline “$byline”', ({ byline, language = 'en', apa, chicago }) => {
  const source = { title: 'Rain', byline, publishedAt: '2020', language };
  it('is written as APA wants it', () => expect(written(source, 'apa')).toBe(`${apa} (2020). *Rain.*`));
  it('is written as Chicago wants it', () => expect(written(source, 'chicago')).toBe(`${chicago} “Rain.” 2020.`));
});

describe('a list of authors', () => {
  const names = ['Anna Berg', 'John Cole', 'Emma Lund', 'Peter Holm', 'Ruth Hale', 'Tom Birch', 'Ada Penrose'];
  const many = [...names, 'Paul Voss', 'Mark Dean', 'Lisa Kern', 'Jane Frost'].join(', ');

  it('of four has two names and more in MLA as “et al.”', () =>
    expect(written({ title: 'Rain', byline: names.slice(0, 4).join(', '), language: 'en' }, 'mla')).toBe(
      'Berg, Anna, et al. “Rain.”',
    ));

  it('of eleven has seven in Chicago', () =>
    expect(written({ title: 'Rain', byline: many, language: 'en' }, 'chicago')).toBe(
      `Berg, Anna, ${names.slice(1).join(', ')}, et al. “Rain.”`,
    ));
});

describe('a title with quotation marks', () => {
  it.each([
    ['en', 'Council calls bridge “a disgrace” again', '“Council calls bridge ‘a disgrace’ again.”'],
    ['en', 'Why “Rain” fell', '“Why ‘Rain’ fell.”'],
    ['en', 'The mayor said "never"', '“The mayor said ‘never.’”'],
    ['en', 'Who wrote “Who are you?”', '“Who wrote ‘Who are you?’”'],
    ['en', 'A 12" pipe bursts', '“A 12" pipe bursts.”'],
    ['en', 'He read “the ‘blue’ book” aloud', '“He read ‘the “blue” book’ aloud.”'],
    ['de', 'Der Streit um „die alte Brücke“ in Holm', '“Der Streit um ‘die alte Brücke’ in Holm.”'],
    ['es', 'El alcalde pide «calma» en Lorca', '“El alcalde pide ‘calma’ en Lorca.”'],
    ['fr', 'Le maire se dit « confiant » pour le pont', '“Le maire se dit ‘confiant’ pour le pont.”'],
    ['en', 'The Joneses’ house', '“The Joneses’ house.”'],
  ])('has the inner kind within the outer: %s, %s', (language, title, entry) => {
    expect(written({ title, language }, 'mla')).toBe(entry);
    expect(written({ title, language }, 'chicago')).toBe(entry);
  });
});
