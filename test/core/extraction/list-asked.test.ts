import { expect, it } from 'vitest';
import { listDraft } from '../../../src/core/extraction/list-asked.ts';
import { toQuery } from '../../../src/core/question/query.ts';
import { rankPassages } from '../../../src/core/retrieval/passage-ranking.ts';
import { termsOf } from '../../../src/core/text/terms.ts';
import { parsedPassages } from '../../doubles/parsed-passages.ts';

const en = `# A kite from a bin bag

Kites of this kind fly in a light wind and cost nearly nothing, which is why the school has made them since 1988.

## You will need

* a bin bag
* two bamboo canes
* a reel of thread

## What not to use

* wire
* fishing line
`;
const de = `# Ein Drachen aus einem Müllsack

Solche Drachen fliegen bei leichtem Wind und kosten fast nichts, weshalb die Schule sie seit 1988 baut.

## Material

* ein Müllsack
* zwei Bambusstäbe
* eine Rolle Garn
`;
const es = `# Una cometa con una bolsa

Estas cometas vuelan con viento flojo y casi no cuestan nada, por eso la escuela las hace desde 1988.

## Qué hace falta

* una bolsa
* dos cañas de bambú
* un carrete de hilo
`;
const fr = `# Un cerf-volant dans un sac

Ces cerfs-volants volent par vent faible et ne coûtent presque rien, c'est pourquoi l'école en fait depuis 1988.

## Il vous faut

* un sac poubelle
* deux cannes de bambou
* une bobine de fil
`;

const needed = ['You will need', 'a bin bag', 'two bamboo canes', 'a reel of thread'];
it.each([
  [en, 'what do i need for this?', needed],
  [en, 'what stuff do you need', needed],
  [en, 'which things should i not use', ['What not to use', 'wire', 'fishing line']],
  [en, 'who needs it', undefined],
  [en, 'what do i need for a boat licence', undefined],
  [en, 'when do i need the thread', undefined],
  [de, 'was brauche ich alles dafür', ['Material', 'ein Müllsack', 'zwei Bambusstäbe', 'eine Rolle Garn']],
  [es, 'q hace falta', ['Qué hace falta', 'una bolsa', 'dos cañas de bambú', 'un carrete de hilo']],
  [fr, 'il faut quoi', ['Il vous faut', 'un sac poubelle', 'deux cannes de bambou', 'une bobine de fil']],
])('of %s “%s” is answered by the list that is headed so, whole', async (source, question, expected) => {
  const passages = await parsedPassages('kite.md', source);
  const language = passages[0]?.source.language ?? 'en';
  const query = toQuery(question, [language]);
  const statistics = { passages: passages.length, averageLength: 8, documentFrequency: new Map<string, number>() };
  const ranked = rankPassages(
    passages.map((passage) => ({ passage, terms: termsOf(passage.text, language) })),
    query,
    statistics,
  );
  const draft = listDraft(ranked, { query }, passages);
  expect(draft?.claims.map(({ text }) => text)).toEqual(expected);
});
