import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/discord/words/index.ts';

const english = wordsFor('en-US');
const spanish = wordsFor('es-ES');

describe('a sentence about one thing, and about two', () => {
  it.each([
    [english.leftOut(1), 'the articles do not confirm it.'],
    [english.leftOut(2), 'the articles do not confirm them.'],
    [english.insights.exported(1, 2), 'Here is 1 article'],
    [english.insights.exported(2, 1), 'Here are 2 articles'],
    [english.cards.more(1), 'There is 1 more card'],
    [english.cards.more(2), 'There are 2 more cards'],
    [spanish.leftOut(1), 'no la confirman'],
    [spanish.leftOut(2), 'no las confirman'],
    [spanish.takenNotes.lost(1), 'No se puede mostrar 1 pasaje'],
    [spanish.takenNotes.lost(2), 'No se pueden mostrar 2 pasajes'],
  ])('agrees with it: %s', (sentence, words) => expect(sentence).toContain(words));
});
