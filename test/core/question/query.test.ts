import { describe, expect, it } from 'vitest';
import { toQuery } from '../../../src/core/question/query.ts';

/** What is asked, the words that it is searched by, and its language. */
const examples = [
  ['en', 'How many people voted against it?', 'people voted against', 'many'],
  ['en', 'how much honey does a hive make', 'honey does a hive make', 'much'],
  ['de', 'Wie viele Leute wohnen dort?', 'Leute wohnen dort', 'viele'],
  ['de', 'weshalb wurde die Brücke gesperrt', 'wurde die Brücke gesperrt', 'weshalb'],
  ['de', 'Wofür wird das Geld verwendet?', 'wird das Geld verwendet', 'Wofür'],
  ['fr', 'Combien coûte le nouveau pont ?', 'coûte le nouveau pont', 'Combien'],
  ['fr', 'pourquoi le pont est fermé', 'le pont est fermé', 'pourquoi'],
  ['fr', 'le pont est fermé quand', 'le pont est fermé', 'quand'],
] as const;

describe('the words that a question is searched by', () => {
  it.each(examples)('%s: %s', (language, question, named, asking) => {
    const terms = toQuery(question, [language]).terms;
    expect(terms).toEqual(toQuery(named, [language]).terms);
    expect(terms).not.toContain(asking.toLowerCase());
  });

  it('are those that ask where there are no others', () => {
    expect(toQuery('pourquoi', ['fr']).terms).toEqual(['pourquoi']);
  });

  it('keep a word that asks only behind another: many islanders', () => {
    expect(toQuery('Do many islanders work on the mainland?', ['en']).terms).toContain('mani');
  });
});
