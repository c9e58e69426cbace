import { expect, it } from 'vitest';
import { withSpeakerNamed } from '../../../src/core/extraction/speaker-named.ts';
import { passageOf } from '../passages.ts';

interface Case {
  readonly speaker: string;
  readonly cue?: string;
  readonly role?: string;
  readonly article?: string;
  readonly language?: string;
}

function shown(line: string, { speaker, cue = 'said', role, article, language = 'en' }: Case): string {
  const before = `${speaker} was there. ${article ?? ''} `;
  const span = { start: before.length, end: before.length + line.length };
  const statement = { ...span, speaker, cue, quote: line, direct: true, sentence: span, ...(role ? { role } : {}) };
  return withSpeakerNamed(line, { statement, passages: [passageOf(before + line)], language });
}

it.each<[string, Case, string]>([
  ['“It leaks,” she said.', { speaker: 'Mary Vale' }, '“It leaks,” she [Mary Vale] said.'],
  ['“It leaks,” said he.', { speaker: 'James Vale' }, '“It leaks,” said he [James Vale].'],
  [
    '„Es tropft“, sagte er dem Blatt.',
    { speaker: 'Tobias Brandt', cue: 'sagte', language: 'de', article: 'Brandt kam.' },
    '„Es tropft“, sagte er [Tobias Brandt] dem Blatt.',
  ],
  [
    '“It leaks,” she said.',
    { speaker: 'Quenby Orlo', article: 'Quenby Orlo came. Orlo left later.' },
    '“It leaks,” she [Quenby Orlo] said.',
  ],
  ['“It leaks,” she said.', { speaker: 'Quenby Orlo', role: 'Professor' }, '“It leaks,” she [Quenby Orlo] said.'],
  [
    'The inspection found that it leaks.',
    { speaker: 'Harbour Bank', cue: 'found' },
    '[Harbour Bank:] The inspection found that it leaks.',
  ],
  ['“It leaks,” they said.', { speaker: 'Harbour Bank' }, '“It leaks,” they [Harbour Bank] said.'],
])('says whose words they are: %s', (line, spoken, expected) => {
  expect(shown(line, spoken)).toBe(expected);
});

it.each<[string, string, Case]>([
  [
    'a body is not “he”',
    '“Work grew,” he said.',
    {
      speaker: 'Colleges Employers',
      article: 'A spokesman for the Universities and Colleges Employers’ Association came. Employers paid.',
    },
  ],
  ['a name that nothing tells of is not “she”', '“Work grew,” she said.', { speaker: 'Quenby Orlo' }],
  ['a woman is not “he”', '“Work grew,” he said.', { speaker: 'Mary Vale' }],
  ['a noun is nobody’s name', '„Es tropft“, sagte er dem Blatt.', { speaker: 'Mann', cue: 'sagte', language: 'de' }],
  [
    'somebody else is named before',
    'Peter’s sister pleaded with him, but he replied “No”.',
    { speaker: 'Mark Vale', cue: 'replied' },
  ],
  [
    'the pronoun is another’s',
    'Vale recalls that only once did someone ask her after she wrote a paper.',
    { speaker: 'Ada Holm', cue: 'recalls' },
  ],
  [
    'a name was cut wrongly',
    'The city reasoned that fees are paid.',
    { speaker: 'Municipality of Livorno in', cue: 'reasoned' },
  ],
  ['a short name stands there', 'Senior researcher Mu Li said it is so.', { speaker: 'Mu Li' }],
])('puts no name where %s', (_, line, spoken) => {
  expect(shown(line, spoken)).toBe(line);
});
