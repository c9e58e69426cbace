import { describe, expect, it } from 'vitest';
import { interfaceLanguages, wordsFor } from '../../../src/discord/words/index.ts';
import { type Counting, disagreements, toldWith, unknownNouns } from '../../doubles/counting.ts';

const english = wordsFor('en-US');
const spanish = wordsFor('es-ES');

describe('a sentence about one thing, and about two', () => {
  it.each([
    [english.leftOut(1), 'the articles do not confirm it.'],
    [english.leftOut(2), 'the articles do not confirm them.'],
    [english.insights.exported(1, 2), 'Here is the list: 1 article of'],
    [english.insights.exported(2, 1), 'Here is the list: 2 articles'],
    [english.insights.exported(0, 1), 'no articles of this server, and 1 question without'],
    [english.insights.exported(3, 0), 'and no question without'],
    [english.cards.more(1), 'There is 1 more card'],
    [english.cards.more(2), 'There are 2 more cards'],
    [spanish.leftOut(1), 'no la confirman'],
    [spanish.leftOut(2), 'no las confirman'],
    [spanish.takenNotes.lost(1), 'No se puede mostrar 1 pasaje'],
    [spanish.takenNotes.lost(2), 'No se pueden mostrar 2 pasajes'],
  ])('agrees with it: %s', (sentence, words) => expect(sentence).toContain(words));
});

type Counted = readonly [path: string, one: string, two: string];

/** What is said of one and of two, of every text that counts something. */
function countedTexts(value: unknown, path = ''): readonly Counted[] {
  if (typeof value === 'function') {
    const [one, two] = [1, 2].map((count) => String(value(count, count, count)));
    return one !== undefined && two !== undefined && /(?<!\d)2 \p{L}/u.test(two) ? [[path, one, two]] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => countedTexts(inner, `${path}.${key}`));
}

/** Say the same of one and of two, and rightly so: a name, a title or a unit stands there, or a word whose plural is its singular. */
const named =
  /^\.(?:searched|mayNotWrite|blocked|timedOut|page|paragraph|talk\.\w+|discussion\.(?!open$).*|settings\.\w+|solved\.done|takenNotes\.(?!lost|score).*|articles\.(?!tooMany).*|quiz\.(?:question|last|before|wrong|over|comesAgain|score)|cards\.next|guide\.page|check\.differs|feeds\.(?!failing|left|owed|skipped|full).*|digest\.(?:daily|weekly|next|heading)|changes\.\w+|notes\.(?:chosen|written)\w*|help)/;
const unchanged = /(?<![\p{L}\d])2 (?:Artikel|Mal|fois|flux|más|more|right|richtig)(?!\p{L})/u;

describe.each(interfaceLanguages)('what is counted ($locales)', ({ words }) => {
  it('is said otherwise of one than of two, and of one day it is the last one', () => {
    const texts = countedTexts(words);
    const alike = texts.filter(
      ([path, one, two]) => !named.test(path) && !unchanged.test(two) && one.replace(/(?<!\d)1(?!\d)/g, '2') === two,
    );
    expect(alike).toEqual([]);
    expect(texts.length).toBeGreaterThan(40);
    for (const [path, one] of texts)
      expect([path, /(?:last|letzten|últimos|derniers?) 1(?!\d)|(?<!\d)1 derniers?(?!\p{L})/u.test(one)]).toEqual([
        path,
        false,
      ]);
  });
});

describe.each(['en', 'de', 'es', 'fr'] as const)('in %s', (language: Counting) => {
  it('every noun, verb and article goes with its number: 0, 1, 2 and 5', () => {
    const words = wordsFor(language);
    expect(disagreements(toldWith(words), language)).toEqual([]);
    expect(unknownNouns(words, language)).toEqual([]);
  });
});

describe('a limit of one', () => {
  it.each([
    [english.articles.tooMany.server(1), 'has 1 article,'],
    [english.feeds.full(1), 'has 1 article,'],
    [english.feeds.tooMany(1), 'follows 1 feed,'],
    [spanish.articles.tooMany.person(1), '1 artículo propio'],
    [wordsFor('de').articles.tooMany.person(1), '1 eigenen Artikel'],
    [wordsFor('fr').articles.tooMany.person(1), '1 article à toi'],
    [wordsFor('fr').articles.tooMany.person(21), '21 articles à toi'],
    [wordsFor('de').quiz.fewer(1), 'Mehr als 1 Frage geben die Artikel nicht her'],
    [wordsFor('de').quiz.days(1), 'Alle Runden des letzten Tages'],
    [wordsFor('fr').insights.headings.unanswered(1, 21), 'au cours des 21 derniers jours'],
    [spanish.feeds.failing(1, 'x'), '1 lectura fallida. x'],
    [spanish.feeds.failing(2, 'x'), '2 lecturas fallidas seguidas. x'],
  ])('is told as one: %s', (sentence, part) => expect(sentence).toContain(part));
});
