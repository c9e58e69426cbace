import { describe, expect, it } from 'vitest';
import { answersIn, namesPrice, offers } from '../../../src/core/text/answer-kinds.ts';

describe('offers', () => {
  it('wants something the question does not say itself', () => {
    expect(offers('time', 'It opened in 1998.', 'When did it open?')).toBe(true);
    expect(offers('time', 'It opened in 1998.', 'When did it open, if not in 1998?')).toBe(false);
    expect(offers('person', 'The talks were led by Susan Thornton.', 'Who led the talks?')).toBe(true);
    expect(offers('number', 'Nobody counted them.', 'How many came?')).toBe(false);
  });
});

describe('answersIn', () => {
  it('marks the name, the date or the number asked for', () => {
    const marked = (kind: Parameters<typeof answersIn>[0], text: string, question: string) =>
      answersIn(kind, text, question).map(({ start, end }) => text.slice(start, end));
    expect(marked('time', 'The student died on Monday in June 2017.', 'When did he die?')).toEqual([
      'Monday',
      'June',
      '2017',
    ]);
    expect(marked('number', 'Three other citizens are jailed.', 'How many are jailed?')).toEqual(['Three']);
    expect(marked('person', 'On Friday the mayor, Ada Lin, spoke.', 'Who spoke on Friday?')).toContain('Ada Lin');
    expect(marked('other', 'Three citizens.', 'What happened?')).toEqual([]);
  });
});

describe('a price', () => {
  it.each([
    'It cost $2.4 million.',
    'They paid 3,000 euros a boat.',
    'Sie kostete 8,4 Millionen Euro.',
    'Il a coûté deux fois 5 millions d’euros.',
  ])('is named in %j', (text) => expect(namesPrice(text)).toBe(true));
  it.each(['It rose by two metres before 2026.', 'Turnout was 61 percent.'])('is not named in %j', (text) =>
    expect(namesPrice(text)).toBe(false),
  );
});

it.each([
  ['Vierzig Bilder erreichten die Redaktion.', 'Wie viele Bilder erreichten die Redaktion?', 'Vierzig'],
  ['Im Dorf leben zweiunddreißig Leute.', 'Wie viele Leute leben im Dorf?', 'zweiunddreißig'],
  ['Hoy hay treinta mallas.', '¿Cuántas mallas hay hoy?', 'treinta'],
  ['Le village compte quarante filets.', 'Combien de filets compte le village ?', 'quarante'],
])('“%s” has a number', (text, question, number) => {
  expect(answersIn('number', text, question).map(({ start, end }) => text.slice(start, end))).toEqual([number]);
});
