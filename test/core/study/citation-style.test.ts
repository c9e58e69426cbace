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
