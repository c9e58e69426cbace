import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import { askable } from '../../../src/core/study/askable.ts';
import { stockOf } from '../../../src/core/study/facts.ts';
import { hasHeadingWithin } from '../../../src/core/study/headings-within.ts';
import { draftQuiz } from '../../../src/core/study/quiz.ts';
import { isOfSpeakers } from '../../../src/core/study/speakers-sentences.ts';
import { studySentences } from '../../../src/core/study/study-sentences.ts';
import { isOrder } from '../../../src/core/study/verbless.ts';
import { articleOf } from '../../indexed-articles.ts';

const studied = (language: string, paragraphs: readonly string[], title = '') => {
  const article = { ...articleOf('piece.txt', paragraphs, { language }), ...(title === '' ? {} : { title }) };
  return { article, passages: splitPassages(article), statements: [] };
};

const aloneIn = (language: string, paragraphs: readonly string[], title = ''): readonly string[] =>
  studySentences(studied(language, paragraphs, title)).alone.map(({ text }) => text);

describe('what a quiz asks about', () => {
  it.each([
    ['en', 'Stories about the old harbour From a hundred drafts the jury of Halden chose thirty.', true],
    ['en', 'From a hundred drafts the jury of Halden chose thirty in May for its harbour.', false],
    ['de', 'Geschichten vom alten Hafen Aus hundert Entwürfen wählte die Jury dreißig.', true],
    ['de', 'Die Jury fragte, ob Sie dreißig Entwürfe aus dem alten Hafen kennen.', false],
    ['es', 'Historias del puerto viejo De cien bocetos el jurado eligió treinta.', true],
    ['fr', 'Histoires du vieux port De cent projets le jury en a choisi trente.', true],
  ])('is no sentence with a heading in it: %s, “%s” %s', (language, text, is) => {
    expect(hasHeadingWithin(text, language)).toBe(is);
  });

  it.each([
    ['Catch up on the race for Halden with the podcast of the paper.', true],
    ['Expect the senator of Halden to have another plan by the autumn.', true],
    ['Built in 1990, the bridge of Halden carries two tracks.', false],
    ['Making the bell took the smith of Halden a whole year.', false],
  ])('is nothing that readers are told to do: “%s” %s', (text, is) => {
    expect(isOrder(text, 'en')).toBe(is);
  });

  it.each([
    ['en', 'The model shows how our own universe grew within a billion years.', false],
    ['en', 'The model shows how our own harbour grew within forty years.', true],
    ['de', 'Das Modell zeigt, wie unser Sonnensystem in Millionen Jahren entstand.', false],
    ['de', 'Das Modell zeigt, wie unser Hafen in vierzig Jahren entstand.', true],
    ['es', 'El modelo muestra cómo creció nuestra galaxia en millones de años.', false],
    ['es', 'El modelo muestra cómo creció nuestro puerto en cuarenta años.', true],
    ['fr', 'Le modèle montre comment notre galaxie a grandi en un milliard d’années.', false],
    ['fr', 'Le modèle montre comment notre port a grandi en quarante ans.', true],
  ])('may be of what all people have: %s, “%s” is of speakers: %s', (language, text, is) => {
    expect(isOfSpeakers(text, language)).toBe(is);
  });

  it('is a whole sentence where a name has a full stop in it', () => {
    const texts = [
      'The new ferry of the yard at Halden is called the Nr. Vita and carries 40 cars.',
      'For the islands the Nr. Vita is the first ferry that runs on batteries alone.',
    ];
    expect(aloneIn('en', [texts.join(' ')], 'The Nr. Vita sails')).toEqual(texts);
  });

  it.each([
    [
      'en',
      'The town of Halden pays for the quay.',
      'But ',
      'the council of Halden counted 6,400 cars on the old road.',
    ],
    [
      'de',
      'Die Stadt Halden bezahlt den Kai.',
      'Doch ',
      'viele Menschen aus Halden fahren mit dem Auto über die alte Straße.',
    ],
    [
      'es',
      'El pueblo de Aldaya paga el muelle.',
      'Pero ',
      'el consejo de Aldaya contó 6.400 coches en la calle vieja.',
    ],
    [
      'fr',
      'La ville de Halden paie le quai.',
      'Mais ',
      'le conseil de Halden a compté 6 400 voitures sur la vieille route.',
    ],
  ])('goes without what joins it to the sentence before: %s', (language, before, joining, rest) => {
    expect(aloneIn(language, [`${before} ${joining}${rest}`])).toContain(rest);
  });

  it.each([
    ['en', 'The king sent his younger brother to the harbour of Halden with a letter.', 'brother'],
    ['de', 'Der König schickte seinen jüngeren Bruder mit einem Brief nach Halden.', 'Bruder'],
    ['es', 'El rey envió a su hermano menor con una carta al puerto de Aldaya.', 'hermano'],
    ['fr', 'Le roi envoya son frère cadet avec une lettre au port de Halden.', 'frère'],
  ])('is no kin that a word beside it tells: %s', (language, text, kin) => {
    const [sentence] = stockOf(studied(language, [text])).sentences;
    expect(sentence?.mentions.map((one) => one.text) ?? []).toContain(kin);
    expect(sentence && askable(sentence, language).map((one) => one.text)).not.toContain(kin);
  });

  it('is not hidden in another question where a sentence opens with it', () => {
    const text =
      'Anna Weber drew the long bridge over the sound for the council, which Robert Berg measured in the winter for the paper.';
    const others = 'Laura Nilsen wrote about the steel for a newspaper. Peter Holm and Ida Lund kept the old ferry.';
    const drafts = draftQuiz(
      { articles: [studied('en', [text, others])], others: [] },
      { count: 20, level: 'medium', seed: 'a' },
    );
    for (const { stem } of drafts) expect(stem).not.toMatch(/^\[…\]/u);
  });
});

describe('short answers of an interview', () => {
  const rest = ['Where were you born?', 'I was born in Halden, above the shop of my parents, and I have never left.'];
  const quizOf = (language: string, paragraphs: readonly string[]) =>
    draftQuiz({ articles: [studied(language, paragraphs)], others: [] }, { count: 20, level: 'medium', seed: 'a' });

  it.each([
    [
      'en',
      ['How many boats do you own?', 'Fourteen, and none is dry.', 'Your first trade?', 'Ropes.', ...rest],
      '“How many boats do you own?” – “_____, and none is dry.”',
      'Fourteen',
    ],
    [
      'de',
      [
        'Wie viele Uhren haben Sie zu Hause?',
        'Neun, und keine geht gleich.',
        'Ihr Sport?',
        'Rudern.',
        'Ihr Tee?',
        'Schwarz.',
      ],
      '“Wie viele Uhren haben Sie zu Hause?” – “_____, und keine geht gleich.”',
      'Neun',
    ],
    [
      'es',
      ['¿Cuántas barcas tiene?', 'Nueve, y ninguna es nueva.', '¿Su oficio?', 'Carpintero.', '¿Su plato?', 'Arroz.'],
      '“¿Cuántas barcas tiene?” – “_____, y ninguna es nueva.”',
      'Nueve',
    ],
    [
      'fr',
      [
        'Combien de vielles possédez-vous ?',
        'Neuf, et aucune n’est neuve.',
        'Votre plat ?',
        'La soupe.',
        'Votre bois ?',
        'Le poirier.',
      ],
      '“Combien de vielles possédez-vous ?” – “_____, et aucune n’est neuve.”',
      'Neuf',
    ],
  ])('are asked with their question: %s', (language, paragraphs, stem, right) => {
    const draft = quizOf(language, paragraphs).find((one) => one.stem === stem);
    expect(draft?.choices[draft.right]).toBe(right);
    expect(draft?.evidence[0].quote).toContain(right);
    for (const choice of draft?.choices ?? []) expect(choice).toMatch(/^\p{Lu}/u);
  });

  it('are people where others of the interview are, too', () => {
    const paragraphs = [
      'Your favourite singer?',
      'Anna Weber',
      'Your best friend?',
      'Laura Nilsen',
      'Who taught you?',
      'Peter Holm and Robert Berg, both of them.',
      ...rest,
    ];
    const draft = quizOf('en', paragraphs).find(({ stem }) => stem === '“Your favourite singer?” – “_____”');
    expect(draft?.choices.toSorted()).toEqual(['Anna Weber', 'Laura Nilsen', 'Peter Holm', 'Robert Berg']);
  });
});
