import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import { askable, changeable } from '../../../src/core/study/askable.ts';
import { stockOf } from '../../../src/core/study/facts.ts';
import { peopleIn } from '../../../src/core/study/people.ts';
import { articleOf } from '../../indexed-articles.ts';

function sentencesOf(text: string, language: string) {
  const article = articleOf('Notes.txt', [text], { language });
  return stockOf({ article, passages: splitPassages(article), statements: findStatements(article) }).sentences;
}

const askedOf = (text: string, language: string) =>
  sentencesOf(text, language).flatMap((sentence) => askable(sentence, language).map((mention) => mention.text));
const changedOf = (text: string, language: string) =>
  sentencesOf(text, language).flatMap((sentence) => changeable(sentence, language).map((mention) => mention.text));

describe('whom an article names', () => {
  it('is called without a title', () => {
    const text = 'The council thanked Councillor Oddvar Krogh, who had found the anchor of the old ferry.';
    const article = articleOf('Notes.txt', [text], { language: 'en' });
    expect(peopleIn(article, []).map(({ name }) => name)).toEqual(['Oddvar Krogh']);
  });
});

describe('what of a sentence is asked for', () => {
  it.each([
    ['en', 'The first stones of the harbour wall were laid in the 14th century by monks.', '14th'],
    ['en', 'The harbour was deepened for larger ships in the 1920s by the town of Halden.', '1920s'],
    ['en', 'The ships of the ferry company sailed to Norway and to Denmark every week.', 'Norway'],
    ['en', 'The council of the island paid the builders about 34 million kronor for the bridge.', '34'],
    ['en', 'The council of Halden paid for the 20-minute film about the old ferry in the museum.', '20'],
    ['en', 'The council of the island paid for 12,344 stones (7.8% of all) for the bridge.', '12,344'],
    ['en', 'The ferry company closed its old harbour to the north of Halden after the fire.', 'to the north'],
    ['en', 'The captain learned the trade of the pilots from his uncle in the harbour of Halden.', 'uncle'],
    ['en', 'The ferry company moved its offices from the island to Chicago after the fire.', 'Chicago'],
    ['en', 'A ferry with forty passengers ran onto the rocks on the evening of June 3rd near the pier.', 'June 3rd'],
    ['en', '“Since 1987, nobody has crossed the sound by the old ferry,” the council of the island said.', '1987'],
    ['de', 'Die Brücke wurde von einem französischen Büro für die Stadt Halden gezeichnet.', 'französischen'],
    ['de', 'Die Mauer des Hafens wurde im 14. Jahrhundert von den Mönchen gebaut.', '14'],
    ['es', 'El muro del puerto fue construido en el siglo XIV por los monjes de la isla.', 'XIV'],
    ['es', 'Los barcos de la compañía llegaban a Noruega cada semana desde el puerto.', 'Noruega'],
    ['en', 'The council of Halden paid about a third of the costs of the bridge over the sound.', 'a third of'],
    [
      'en',
      'The price of a ticket for the ferry fell by a quarter after the bridge of Halden was built.',
      'by a quarter',
    ],
    ['en', 'The master of the ferry fell ill on Monday and died three days later in the town of Halden.', 'three'],
    [
      'en',
      'The bridge of the island was drawn in the winter by the architect Anna Weber for the council.',
      'Anna Weber',
    ],
    ['en', 'The council thanked the diver Oddvar Krogh, who had found the old anchor of the ferry.', 'Oddvar Krogh'],
    [
      'en',
      'The council thanked Oddvar Krogh, 42, and the other divers of the harbour for the old anchor.',
      'Oddvar Krogh',
    ],
    ['es', 'El ayuntamiento de la isla pagó casi un tercio de las obras del puente sobre la ría.', 'un tercio de'],
    [
      'de',
      'Die Gemeinde der Insel zahlte fast ein Drittel der Kosten für die Brücke über den Sund.',
      'ein Drittel der',
    ],
    ['fr', 'La commune de Halden a payé presque un tiers des travaux du pont pendant la guerre.', 'un tiers des'],
    ['fr', 'Le mur du port a été construit au XIVe siècle par les moines de Halden.', 'XIV'],
  ])('is of a kind of which others may stand there: %s, “%s”', (language, text, asked) => {
    expect(askedOf(text, language)).toContain(asked);
  });

  it.each([
    [
      'what is part of an expression',
      'en',
      'What killed the crew of the ferry at Halden was a cloud of carbon monoxide.',
    ],
    ['half of something', 'en', 'The team of Halden scored nothing at all during the second half of the match.'],
    ['a share in words', 'en', 'The council of Halden said that two thirds of the islanders want a new bridge.'],
    [
      'what was counted before',
      'en',
      'The council of Halden said that the two towns will share the costs of the bridge.',
    ],
    ['a paragraph of a law', 'en', 'The ferry club of Halden became a 501(c)(3) society of the state after the fire.'],
    ['a model', 'en', 'The council of Halden said that the 777 program of the ferry company would be late.'],
    [
      'what is told after it',
      'en',
      'The region of Halden has three kinds of harbour: for fishing, for ferries and for trade.',
    ],
    ['a mark of a list', 'en', 'The council of Halden may build a new bridge, or 2) keep the old ferry for longer.'],
    ['a part of a span of years', 'en', 'The great fire of 1576–77 destroyed the harbour of the old town of Halden.'],
    ['what is measured twice', 'en', 'The bridge over the sound is 110 miles (180 km) away from the capital by road.'],
    [
      'a field of study, as a place',
      'en',
      'Anyone in the town of Halden may take a degree in Linguistics at the college.',
    ],
    ['shares of tres', 'es', 'El ayuntamiento de Halden dijo que dos tercios de los vecinos quieren el puente.'],
    [
      'what counts from elsewhere',
      'en',
      'A new master of the ferry was chosen by the council of the town three days later.',
    ],
    [
      'one of two guesses',
      'en',
      'The boat might have sunk two hours earlier or four hours earlier than it did, he said.',
    ],
    ['what leans at its end', 'en', 'The master of the ferry had not seen the 14 divers of the harbour either.'],
    [
      'what was given to somebody who is not named',
      'en',
      'In 1959 the University of Halden gave her a medal of silver for the bridge.',
    ],
    [
      'what was given to her, beside another',
      'en',
      'The academy gave her a medal in 1987, but it was handed over to Robert Berg.',
    ],
    ['what did not', 'en', 'Mixture 287, which contained a large share of boron from the mines, did not.'],
    ['what was done like that', 'en', 'The council of Halden did that in 1987, and nobody in the harbour complained.'],
    ['the first of some', 'en', 'The first was built in 1987 by the council of the town near the harbour.'],
    [
      'the first of some, in German',
      'de',
      'Das erste wurde im Jahr 1987 von der Gemeinde in der Nähe des Hafens gebaut.',
    ],
    ['what leans on a thing', 'en', 'Today about 45,000 people travel on it every year for pleasure alone.'],
    [
      'another of what is not named',
      'en',
      'The master of the old ferry proposed another in 1987 to the council of Halden.',
    ],
    [
      'what counts from elsewhere, in German',
      'de',
      'Ein neuer Kapitän der Fähre wurde von der Gemeinde drei Tage später gewählt.',
    ],
    [
      'what counts from elsewhere, in Spanish',
      'es',
      'El nuevo capitán del barco fue elegido por los vecinos tres días después.',
    ],
    [
      'another name in brackets',
      'en',
      'The bridge was drawn by the old master of the town (Robert Berg) for the council.',
    ],
    ['a part of a title', 'en', 'The bridge of the island is seen in the film “Holm and Berg” and on many stamps.'],
    ['what is one of a pair', 'en', 'The council of the island will build two harbours for the ferries of Halden.'],
    ['a part of a compound', 'en', 'The harbour of the island was measured by the old 3-wheel cart of Halden.'],
    ['an hour', 'fr', 'Les bateaux de la ville de Halden circulent vers le port jusqu’à 23 heures.'],
    ['one decade of several', 'en', 'The ferries of Halden were rebuilt in the 1980s and 90s by the town council.'],
    [
      'a month that is named beside',
      'en',
      'The guest of the May evening of Halden was asked on May 18 by the council.',
    ],
    ['a year beside the next', 'en', 'The ferries of Halden were painted in 1997 and 1998 by the town council.'],
    ['a century beside another', 'es', 'Los barcos de la isla llegaban en los siglos XVIII y XIX desde el puerto.'],
    [
      'what hours tell',
      'en',
      'The last of the old ferries left at 22:30 and came into Halden at 2:30, four hours after the storm.',
    ],
    ['what two years tell', 'es', 'El puerto de la isla estuvo cerrado durante ocho años, desde 1321 hasta 1329.'],
    ['of a sentence that lacks something', 'en', 'The harbour of the island is divided by a number between 3 and .'],
    ['what a noun needs', 'de', 'Die Stadt Halden sieht in Zukunft keinen Bedarf mehr für eine eigene Fähre.'],
  ])('is not %s (%s)', (_, language, text) => {
    expect(askedOf(text, language)).toEqual([]);
  });

  it('is no town of a country that is named', () => {
    expect(askedOf('Los barcos de la isla salen de España y van después a Londres cada semana.', 'es')).toEqual([
      'España',
    ]);
    expect(askedOf('Los barcos de la isla van cada semana a Londres desde el puerto.', 'es')).toEqual(['Londres']);
  });

  it('is no number that the title has', () => {
    const article = articleOf('Twelve ferries for Halden.txt', ['The council ordered twelve ferries from 34 ports.']);
    const { sentences } = stockOf({ article, passages: splitPassages(article), statements: [] });
    expect(sentences.flatMap((sentence) => askable(sentence, 'en').map(({ text }) => text))).toEqual(['34']);
  });

  it('is nobody after whom something is called', () => {
    const text =
      'The last stone was laid by Anna Weber on a quiet evening. The council met at the Weber Center in the spring.';
    expect(askedOf(text, 'en')).toEqual(['Anna Weber']);
  });

  it('is nothing that the title names', () => {
    const article = articleOf('Stone from Norway.txt', ['Ships carried stone from Norway to Denmark every week.'], {
      language: 'en',
    });
    const { sentences } = stockOf({ article, passages: splitPassages(article), statements: [] });
    const asked = sentences.flatMap((sentence) => askable(sentence, 'en').map(({ text }) => text));
    expect(asked).toContain('Denmark');
    expect(asked).not.toContain('Norway');
  });
});

describe('what of a sentence is changed', () => {
  it('is what may be asked for, and a pair', () => {
    const text = 'The two ferries of Halden carried 300 people to Norway every week until the bridge was built.';
    expect(changedOf('The council of Halden will build two harbours for the ferries.', 'en')).toEqual(['two']);
    expect(changedOf(text, 'en')).toEqual(['300', 'Norway']);
    expect(changedOf(text, 'en')).toEqual(askedOf(text, 'en'));
  });
});

describe('sentences that are asked about', () => {
  it.each([
    ['of whoever writes', 'en', 'I started the ferry company of Halden in 1993 with two friends.'],
    ['of whoever is spoken to', 'en', 'You can take the ferry from Halden to Oslo in 1 hour and 20 minutes.'],
    ['with an address', 'en', 'The ferry of Halden carries 300 people a day (https://ferry.example).'],
    ['cut at an initial', 'en', 'A. Hobson and Robert Berg drew the bridge of Halden in 1987.'],
    ['about the page', 'en', 'Read more about the bridge of Halden that was built in 1987.'],
    [
      'after what stands elsewhere',
      'en',
      'Less than four months later, Anna Weber left the harbour of Halden for Oslo.',
    ],
    ['of an interview', 'en', 'Anna Weber: The bridge of Halden was built in 1987.'],
    ['of whoever writes', 'es', 'Nosotros construimos el puente de Halden en 1987 con dos amigos.'],
  ])('are none %s (%s)', (_, language, text) => {
    expect(sentencesOf(text, language)).toEqual([]);
  });

  it('do without the word that joins them to what was before', () => {
    const [sentence] = sentencesOf('However, the harbour of Halden was closed to large ships in 1987.', 'en');
    expect(sentence?.text).toBe('the harbour of Halden was closed to large ships in 1987.');
    expect(sentence?.passage.text.slice(sentence.start)).toContain(sentence?.text);
  });
});
