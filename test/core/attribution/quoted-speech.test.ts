import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { statementsBy } from '../../../src/core/attribution/statement-search.ts';
import { toArticle } from '../../../src/core/document/article.ts';

const statementsIn = (language: string, ...paragraphs: string[]) =>
  findStatements(
    toArticle(
      { language, blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })) },
      { kind: 'file', location: '/x.txt', name: 'x.txt' },
    ),
  );
const saidIn = (language: string, ...paragraphs: string[]) =>
  statementsIn(language, ...paragraphs).map(({ speaker, quote }) => [speaker, quote]);

describe('a question or a cry in quotation marks', () => {
  it('stays with its speaker, however short it is', () => {
    expect(
      saidIn('en', '“Will the gate hold?” Brill asked. “It must hold!” Maro replied. “Nobody knows,” Unger said.'),
    ).toEqual([
      ['Brill', '“Will the gate hold?”'],
      ['Maro', '“It must hold!”'],
      ['Unger', '“Nobody knows,”'],
    ]);
    expect(saidIn('en', '“Stop!” cried Nora Pike. “Who rang the bell?” the warden asked.')).toEqual([
      ['Nora Pike', '“Stop!”'],
      ['the warden', '“Who rang the bell?”'],
    ]);
    expect(saidIn('fr', '« Qui a sonné ? » demanda Nora Pic. « Personne ! » répondit Paul Riva.')).toEqual([
      ['Nora Pic', '« Qui a sonné ? »'],
      ['Paul Riva', '« Personne ! »'],
    ]);
  });

  it('is of the doctor, not of the hospital, and of whoever is named between commas', () => {
    expect(saidIn('en', 'Dr. Amina Sow of St. Olave’s Hospital said: “Two men were hurt.”')).toEqual([
      ['Amina Sow', '“Two men were hurt.”'],
    ]);
    expect(saidIn('en', '“No,” her lawyer, Jan Peets, said on her behalf.')).toEqual([['Jan Peets', '“No,”']]);
    expect(saidIn('en', 'The clerk, Per Holm, wrote that the books are open.')).toEqual([
      ['Per Holm', 'that the books are open.'],
    ]);
  });
});

describe('a quotation over three paragraphs', () => {
  it.each([
    [
      'en',
      [
        'The treasurer, Lea Unger, read a statement. “We paid twice.',
        '“We will not pay again.',
        '“Someone must answer for it,” she said.',
      ],
      'Lea Unger',
      /^“We paid[\s\S]*for it,”$/,
    ],
    [
      'en',
      ['“The river took the mill.', '“Then it took the road.', '“It will come for the school,” said Tom Okafor.'],
      'Tom Okafor',
      /^“The river[\s\S]*school,”$/,
    ],
    [
      'de',
      ['„Der Fluss nahm die Mühle.', '„Dann nahm er die Straße.', '„Er holt auch die Schule“, sagte Emil Rau.'],
      'Emil Rau',
      /^„Der Fluss[\s\S]*Schule“$/,
    ],
  ] as const)('is one statement of who is named at its end (%s)', (language, paragraphs, speaker, words) => {
    const found = statementsIn(language, ...paragraphs);
    expect(found.map((statement) => statement.speaker)).toEqual([speaker]);
    expect(found[0]?.quote).toMatch(words);
  });
});

describe('reporting verbs', () => {
  it('tell what somebody remembers, not what somebody finds', () => {
    expect(saidIn('en', 'Nurse Ida Kell remembers that the lights went out.')).toEqual([
      ['Ida Kell', 'that the lights went out.'],
    ]);
    expect(saidIn('en', 'The court found that the firm had lied. Lea Unger read a letter to the board.')).toEqual([]);
  });
});

describe('a transcript', () => {
  it('is told by the names before the colons', () => {
    expect(
      saidIn(
        'en',
        'Lea Unger met us in March.',
        'REPORTER: Why did it fail?',
        'LEA UNGER: Nobody checked it.',
        'REPORTER: And now?',
        'LEA UNGER: We wait.',
      ),
    ).toEqual([
      ['REPORTER', 'Why did it fail?'],
      ['Lea Unger', 'Nobody checked it.'],
      ['REPORTER', 'And now?'],
      ['Lea Unger', 'We wait.'],
    ]);
  });

  it('is no list of terms', () => {
    expect(saidIn('en', 'Opening hours: nine to five.', 'Price: two euros.', 'Address: 4 Quay Street.')).toEqual([]);
  });
});

describe('a body', () => {
  it('is found by its acronym, also through its spokeswoman', () => {
    const found = statementsIn(
      'en',
      'A spokeswoman for the WHO said that cases were falling.',
      'The National Harbour Board said that the pier was safe.',
    );
    expect(statementsBy(found, 'the WHO').map(({ quote }) => quote)).toEqual(['that cases were falling.']);
    expect(statementsBy(found, 'NHB').map(({ quote }) => quote)).toEqual(['that the pier was safe.']);
  });
});

describe('words within words', () => {
  it.each([
    ['Visitors said all they see is a message stating, “The word garden means a closed place.”', 'a message'],
    ['The mayor said that protesters carried a sign reading “We will not be moved by you”.', 'a sign'],
  ])('are the writing’s that bears them: %s', (text, writing) => {
    expect(saidIn('en', text).map(([speaker]) => speaker)).toContain(writing);
  });

  it('are no writing’s where somebody else says them', () => {
    expect(saidIn('en', 'Vale read the message aloud, saying, “The garden is closed to all of us.”')).toEqual([
      ['Vale', '“The garden is closed to all of us.”'],
    ]);
  });

  it('go on with who has spoken under a surname alone', () => {
    expect(saidIn('en', 'Vale said the report was wrong. “It is a lie,” he said.')).toEqual([
      ['Vale', 'the report was wrong.'],
      ['Vale', '“It is a lie,”'],
    ]);
  });
});
