import { describe, expect, it } from 'vitest';
import { formsOtherwise } from '../../../src/core/study/otherwise.ts';
import type { Choosing } from '../../../src/core/study/wrong-choices.ts';
import { lexicons } from '../../../src/core/text/lexicon/index.ts';
import { articleOf } from '../../indexed-articles.ts';

const choosing = (language: string): Choosing => ({
  language,
  level: 'medium',
  seed: 'a',
  own: [],
  others: [],
  sentences: [],
});

function formsOf(text: string, language: string, title = 'Halden'): readonly string[] {
  const article = { ...articleOf('halden.txt', [text], { language }), title };
  return [...formsOtherwise({ text, article }, choosing(language))];
}

describe('a sentence that says otherwise', () => {
  it.each([
    ['en', 'The traffic of the port increased in May.', 'The traffic of the port decreased in May.'],
    ['en', 'Some of the ships were old.', 'None of the ships were old.'],
    ['en', 'The port of Halden is not old.', 'The port of Halden is old.'],
    ['en', 'The port of Halden is old.', 'The port of Halden is not old.'],
    ['es', 'El puerto fue construido en la isla.', 'El puerto fue derribado en la isla.'],
    ['es', 'La peste asoló el valle.', 'La peste no asoló el valle.'],
    ['es', 'El puerto no es un museo.', 'El puerto es un museo.'],
    ['de', 'Der Rat hat den Plan angenommen.', 'Der Rat hat den Plan abgelehnt.'],
    ['de', 'Das Becken ist tief.', 'Das Becken ist nicht tief.'],
    ['fr', 'La commune a refusé le projet.', 'La commune a accepté le projet.'],
    ['fr', 'Le bassin est profond.', 'Le bassin n’est pas profond.'],
  ])('is made by one word, or by what it denies: %s, “%s”', (language, text, otherwise) => {
    expect(formsOf(text, language)[0]).toBe(otherwise);
  });

  it('is said by the surest word first', () => {
    expect(formsOf('In the northern port the traffic increased.', 'en')).toEqual(
      [
        'In the northern port the traffic decreased.',
        'In the southern port the traffic increased.',
        'In the eastern port the traffic increased.',
        'In the western port the traffic increased.',
      ].slice(0, 2),
    );
  });

  it.each([
    ['within a name', 'en', 'They sailed to Northern Ireland with Peter Holm.'],
    ['within a title', 'en', 'They read “The last northern port” aloud.'],
    ['behind what denies it', 'en', 'They never directly asked Peter Holm.'],
    ['behind what says how much', 'en', 'They took a very northern course.'],
    ['what every one does', 'en', 'Each port is old.'],
    ['what is denied for the sake of another word', 'en', 'The port is not old at all.'],
    ['what a clause is joined to', 'en', 'The port is old, and the pier fell.'],
  ])('is not made of a word %s', (_, language, text) => {
    expect(formsOf(text, language)).toEqual([]);
  });

  it('leaves what the title names', () => {
    const text = 'They love the private schools of the isle.';
    expect(formsOf(text, 'en', 'Private schools')).toEqual([]);
    expect(formsOf('They love the public sector.', 'en')).toEqual(['They love the private sector.']);
  });

  it('fits behind “a” and “an”', () => {
    for (const form of formsOf('They saw a small port.', 'en')) expect(form).not.toMatch(/\ba [aeiou]|\ban [^aeiou]/u);
  });

  it.each(lexicons.filter(({ study }) => study?.otherwise !== undefined))(
    'has lines of words that differ: $code',
    ({ study }) => {
      const lines = (study?.otherwise ?? '').split('\n').map((line) => line.trim());
      for (const line of lines.filter(Boolean)) expect(line).toMatch(/^\S.* [=>] .*\S$/u);
      for (const line of lines) expect(new Set(line.split(/ [=>] /u)).size).toBe(line.split(/ [=>] /u).length);
      expect(new Set(lines).size).toBe(lines.length);
    },
  );
});
