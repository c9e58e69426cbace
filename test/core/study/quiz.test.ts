import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import { changedPairs } from '../../../src/core/study/changed-questions.ts';
import { type StudiedArticle, stockOf } from '../../../src/core/study/facts.ts';
import { readThrough } from '../../../src/core/study/known.ts';
import type { QuizWish } from '../../../src/core/study/question.ts';
import { draftQuiz } from '../../../src/core/study/quiz.ts';
import { articleOf } from '../../indexed-articles.ts';

const studied = (name: string, language: string, paragraphs: readonly string[]): StudiedArticle => {
  const article = articleOf(name, paragraphs, { language });
  return { article, passages: splitPassages(article), statements: findStatements(article) };
};

const harbour = studied('harbour.txt', 'en', [
  'The harbour bridge of Halden was opened on 4 May 1987. The architect Anna Weber drew the bridge in Lund. The town council of Halden paid 34 million kronor for the steel and the stone.',
  '“The old ferry was slow, and the bridge has changed everything for the islands,” said Anna Weber. The harbour master Peter Holm said the bridge had doubled the traffic since the opening.',
  'The engineer Robert Berg measured the cables in Oslo every winter. The historian Laura Nilsen found the first drawings in Bergen. The ferry company went bankrupt in 1991. The town of Halden sold the last ferry to a museum in 1995.',
  'The council of Halden counted 6,400 cars on its roads during the whole week.',
]);

const tower = [
  'The lighthouse was built by the harbour workers of Halden in 1871.',
  'The lantern of the lighthouse burned about 340 barrels of oil each winter.',
  'The last keeper of the lighthouse left the rock on a sledge in 1934.',
  'The tower stands on the northern rocks of the sound beside the pier.',
];

const wish = (changed: Partial<QuizWish> = {}): QuizWish => ({ count: 20, level: 'medium', seed: 'a', ...changed });
const drafts = draftQuiz({ articles: [harbour], others: [] }, wish());
const ofKind = (kind: string) => drafts.filter((draft) => draft.kind === kind);

describe('a quiz', () => {
  it('asks about names, numbers and dates of the article', () => {
    expect(ofKind('gap').length).toBeGreaterThan(2);
    for (const { choices, stem } of ofKind('gap')) {
      expect(new Set(choices).size).toBe(4);
      expect(stem.split('_____')).toHaveLength(2);
    }
  });

  it('rests on words in which the right choice stands', () => {
    for (const { choices, right, evidence } of drafts) expect(evidence[0].quote).toContain(choices[right]);
  });

  it('says nowhere in a stem what is asked for', () => {
    for (const { kind, stem, choices, right } of drafts)
      if (kind !== 'true-or-changed') expect(stem).not.toContain(choices[right]);
  });

  it('asks about a fact once', () => {
    const facts = drafts.flatMap(({ evidence, choices, right }) =>
      evidence.map(({ quote }) => `${quote} ${choices[right]}`),
    );
    expect(new Set(facts).size).toBe(facts.length);
  });

  it('hides in a question what a later one asks about the same sentence', () => {
    const lock = studied('lock.txt', 'en', [
      'In 1871 the town council of the small port bought the old lock from the canal company for 800 kronor in coins.',
    ]);
    const [first, second, ...more] = draftQuiz({ articles: [lock], others: [] }, wish());
    expect(more).toEqual([]);
    expect(first?.stem).toContain('[…]');
    expect(first?.stem).not.toContain(second?.choices[second.right]);
    expect(second?.stem).toContain(first?.choices[first.right]);
  });

  it('asks for people by their whole names, no two of one last name, among others of the article', () => {
    const people = studied('people.txt', 'en', [
      'The old bridge was drawn by the architect Anna Weber for the council of the town. Her plans were praised by the engineer Robert Berg in the newspaper. The first stone was laid by Laura Nilsen in the rain. The last one was laid by Peter Holm on a quiet evening of the autumn.',
    ]);
    const asked = draftQuiz({ articles: [people], others: [] }, wish());
    const names = asked.filter(({ choices, right }) => choices[right] === 'Anna Weber');
    expect(names).toHaveLength(1);
    expect(names[0]?.choices.toSorted()).toEqual(['Anna Weber', 'Laura Nilsen', 'Peter Holm', 'Robert Berg']);
  });

  it('asks three facts of a long sentence, each hidden where it was not asked yet', () => {
    const lock = studied('lock.txt', 'en', [
      'In 1871 the town council of the small port by the sea bought the old lock from the canal company for 800 kronor in coins, which the widow of a captain had kept for 34 years under the floor.',
    ]);
    const asked = draftQuiz({ articles: [lock], others: [] }, wish());
    expect(asked).toHaveLength(3);
    expect(asked[0]?.stem.split('[…]')).toHaveLength(3);
    expect(asked[1]?.stem.split('[…]')).toHaveLength(2);
    expect(asked[2]?.stem).not.toContain('[…]');
  });

  it('shows with a sentence what it leans on, and asks about nothing that is shown', () => {
    const tower = studied('tower.txt', 'en', [
      'The lighthouse stands on the outer rocks of the sound. It was painted by the harbour workers in 1934.',
    ]);
    const [question, ...more] = draftQuiz({ articles: [tower], others: [] }, wish());
    expect(more).toEqual([]);
    expect(question?.stem).toBe(
      'The lighthouse stands on the outer rocks of the sound. It was painted by the harbour workers in _____.',
    );
    expect(question?.evidence[0].quote).toBe('It was painted by the harbour workers in 1934.');
  });

  it('shows a short sentence that names nothing with the one before it, or asks nothing about it', () => {
    const line = 'A train covered the distance in three hours.';
    const railway = ['A railway was opened between the villages of Helm and Sund.', line].join(' ');
    const [question] = draftQuiz({ articles: [studied('hills.txt', 'en', [railway])], others: [] }, wish());
    expect(question?.stem).toBe(`${railway.replace('three', '_____')}`);
    expect(draftQuiz({ articles: [studied('hills.txt', 'en', [line])], others: [] }, wish())).toEqual([]);
  });

  it('shows before "the" what the sentence before it told of', () => {
    const cabin = 'The signal box of Helm is one of the oldest cabins of the railway.';
    const line = 'The cabin was painted by the railway workers in 1934.';
    const [question] = draftQuiz({ articles: [studied('box.txt', 'en', [`${cabin} ${line}`])], others: [] }, wish());
    expect(question?.stem).toBe(`${cabin} The cabin was painted by the railway workers in _____.`);
  });

  it('asks nothing of a few words that anybody could have said', () => {
    const said = ['“It was difficult for us,” Anna Weber said.'];
    const people = [
      'The engineer Robert Berg drew the bridge. The painter Laura Nilsen and the captain Peter Holm praised it.',
    ];
    const asked = draftQuiz({ articles: [studied('said.txt', 'en', [...said, ...people])], others: [] }, wish());
    expect(asked.filter(({ stem }) => stem.includes('difficult'))).toEqual([]);
  });

  it('asks which of four sentences stands there, of one that has no fact of its own, each of the others changed in one place', () => {
    const line =
      'The keepers of the lighthouse mended their nets and baked their own bread all through the dark months.';
    const [question] = draftQuiz(
      { articles: [studied('tower.txt', 'en', [[...tower, line].join(' ')])], others: [] },
      wish(),
    ).filter(({ choices, right }) => choices[right] === line);
    expect(question?.evidence[0].quote).toBe(line);
    const wrong = question?.choices.filter((choice) => choice !== line) ?? [];
    expect(wrong).toHaveLength(3);
    for (const choice of wrong) {
      expect(tower).not.toContain(choice);
      const words = choice.split(' ');
      const nearest = Math.min(...tower.map((one) => one.split(' ').filter((word, at) => word !== words[at]).length));
      expect(nearest).toBeLessThanOrEqual(1);
    }
  });

  it('shows no changed sentence in more than two questions', () => {
    const idle = [
      'The keepers of the lighthouse mended their nets and baked their own bread all through the dark months.',
      'The cook of the lighthouse grew cabbages and onions between the rocks behind the kitchen wall.',
      'The fishermen of the sound left baskets of herring and sacks of peat below the lighthouse ladder.',
      'The gulls of the sound broke the panes of the lantern and stole the eggs of the hens.',
    ];
    const asked = draftQuiz(
      { articles: [studied('tower.txt', 'en', [[...tower, ...idle].join(' ')])], others: [] },
      wish(),
    );
    const shown = asked
      .filter(({ choices, right }) => idle.includes(choices[right] ?? ''))
      .flatMap(({ choices }) => choices);
    expect(shown.length).toBeGreaterThan(0);
    for (const choice of shown) expect(shown.filter((one) => one === choice).length).toBeLessThanOrEqual(2);
  });

  it('has whoever is named in one word among people, where what is told of them tells', () => {
    const people = [
      'The monk Anna Weber painted the gate. The engineer Robert Berg drew the bridge. The captain Peter Holm praised it.',
      'The chronicle of the island was begun by the monks, and Oddmar wrote the last of its pages in the cold of the tower.',
    ];
    const asked = draftQuiz({ articles: [studied('chronicle.txt', 'en', people)], others: [] }, wish());
    const [question] = asked.filter(({ choices, right }) => choices[right] === 'Oddmar');
    expect(question?.choices.toSorted()).toEqual(['Berg', 'Holm', 'Oddmar', 'Weber']);
  });

  it('changes two sentences side by side, each of which has one place to change', () => {
    const traffic = studied('traffic.txt', 'en', [
      'The council built two harbours on the island of Halden. The plans for the harbours were drawn in 1987.',
    ]);
    const stock = stockOf(traffic);
    const { known: own, sentences } = readThrough(stock);
    const [pair] = changedPairs(stock, { ...wish(), language: 'en', own, others: [], sentences });
    const question = pair?.draft();
    const formsOf = (pattern: RegExp) => question?.choices.filter((choice) => pattern.test(choice));
    expect(formsOf(/built (?!two)\p{Ll}+ harbours .* in 1987/u)).toHaveLength(1);
    expect(formsOf(/built two harbours .* in (?!1987)\d{4}/u)).toHaveLength(1);
    expect(question?.evidence[0].quote).toBe(question?.choices[question.right]);
  });

  it('puts a year to come among years to come, as of when the article was written, and a past one among past ones', () => {
    const plan = studied('plan.txt', 'en', [
      'The new harbour of Halden will be opened to all ships by the end of 2027. The old ferry of the sound was sold to a museum of the capital in 2024.',
    ]);
    const written = { ...plan, article: { ...plan.article, publishedAt: '2025-02-05' } };
    const asked = draftQuiz({ articles: [written], others: [] }, wish()).filter(({ kind }) => kind === 'gap');
    const choicesOf = (year: string) =>
      asked.find(({ choices, right }) => choices[right] === year)?.choices.map(Number);
    expect(Math.min(...(choicesOf('2027') ?? [0]))).toBeGreaterThan(2025);
    expect(Math.max(...(choicesOf('2024') ?? [9999]))).toBeLessThanOrEqual(2025);
  });

  it('asks in no words of whom the article is about', () => {
    const weber = { title: 'Anna Weber and the bridge', language: 'en' };
    const paragraphs = [
      '“The bridge has changed everything for the islands of the sound,” said Anna Weber. The engineer Robert Berg praised the plans. The painter Laura Nilsen drew them, and the captain Peter Holm carried them.',
    ];
    const article = { ...articleOf('weber.txt', paragraphs, { language: 'en' }), ...weber };
    const of = { article, passages: splitPassages(article), statements: findStatements(article) };
    expect(draftQuiz({ articles: [of], others: [] }, wish()).filter(({ kind }) => kind === 'who-said')).toEqual([]);
  });

  it('has women among women and men among men where what is said of them agrees', () => {
    const boat = studied('barco.txt', 'es', [
      'La alcaldesa Rosa López recibió a los marineros del barco en el puerto viejo de la isla. La médica Teresa Álvarez curó a los heridos. La pintora Carmen Ruiz pintó el barco.',
      'Del barco se salvó un marinero, Manuel Ortega, que llegó a las rocas agarrado a una tabla de madera.',
    ]);
    const asked = draftQuiz({ articles: [boat], others: [] }, wish());
    expect(asked.filter(({ choices, right }) => choices[right] === 'Manuel Ortega')).toEqual([]);
  });

  it('has a round number in words among round ones', () => {
    const nests = studied('nests.txt', 'en', [
      'The nests of the hornets hang up to twenty metres high in the trees of the old park of Halden.',
    ]);
    const [question] = draftQuiz({ articles: [nests], others: [] }, wish());
    expect(question?.choices).toContain('twenty');
    expect(question?.choices.filter((choice) => /teen|eleven|twelve/u.test(choice))).toEqual([]);
  });

  it('has a share of one among other shares', () => {
    const salt = studied('salt.txt', 'es', [
      'El agua del puerto viejo de la isla tiene 0,3 gramos de sal por litro en verano.',
    ]);
    const [question] = draftQuiz({ articles: [salt], others: [] }, wish());
    expect(question?.choices).toHaveLength(4);
    for (const choice of question?.choices ?? []) expect(choice).toMatch(/^0,\d$/u);
  });

  it('makes nobody older than a hundred', () => {
    const old = studied('old.txt', 'en', [
      'The harbour of Halden was drawn by the 91-year-old Anna Weber in the winter before the war.',
    ]);
    for (const seed of ['a', 'b', 'c', 'd'])
      for (const { choices } of draftQuiz({ articles: [old], others: [] }, wish({ seed })))
        for (const choice of choices) expect(Number(choice)).toBeLessThan(100);
  });

  it('changes no word into its opposite, which is mostly guessed', () => {
    const traffic = studied('traffic.txt', 'en', [
      'Traffic over the sound increased in that decade. The ferry company bought the harbour of the island.',
      'The traffic over the sound increased before the old bridge of the island was closed.',
    ]);
    expect(draftQuiz({ articles: [traffic], others: [] }, wish())).toEqual([]);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(draftQuiz({ articles: [harbour], others: [] }, wish())).toEqual(drafts);
    const other = draftQuiz({ articles: [harbour], others: [] }, wish({ seed: 'b' }));
    expect(other.map(({ choices }) => choices)).not.toEqual(drafts.map(({ choices }) => choices));
  });

  it('asks which of two came first, without their dates, and cites both', () => {
    const [question] = draftQuiz({ articles: [harbour], others: [] }, wish({ level: 'easy' })).filter(
      ({ kind }) => kind === 'order',
    );
    expect(question?.evidence).toHaveLength(2);
    expect(question?.choices.join(' ')).not.toMatch(/\d{4}/u);
    expect(question?.evidence[1]?.quote).toContain(question?.choices[1 - question.right]);
  });

  it('shows four forms of a sentence of which each place is right in half', () => {
    for (const { choices, right } of ofKind('true-or-changed')) {
      const words = (choices[right] ?? '').split(' ');
      expect(choices).toHaveLength(4);
      expect(new Set(choices).size).toBe(4);
      expect(words.length).toBeGreaterThan(5);
    }
  });

  it('offers nothing that the library says to be so elsewhere', () => {
    const other = studied('other.txt', 'en', [
      'The architect Robert Berg drew the bridge in Lund together with others from the town.',
    ]);
    const asked = draftQuiz({ articles: [harbour], others: [other] }, wish());
    const aboutDrawing = asked.filter(({ stem }) => /drew the bridge/u.test(stem) && stem.includes('_____'));
    for (const { choices, right } of aboutDrawing)
      if (choices[right] === 'Anna Weber') expect(choices).not.toContain('Robert Berg');
  });

  it.each([
    [
      'de',
      'Die Brücke über den Sund wurde am 4. Mai 1987 eröffnet. Der Rat von Halden zahlte 34 Millionen Kronen für den Stahl.',
    ],
    [
      'es',
      'El puente sobre el río fue inaugurado el 4 de mayo de 1987. El ayuntamiento de la ciudad pagó 34 millones de coronas por la madera.',
    ],
    [
      'fr',
      'Le pont sur le fleuve a été inauguré le 4 mai 1987. Le conseil de Halden a payé 34 millions de couronnes pour le nouvel acier.',
    ],
  ])('asks about dates and numbers in %s too', (language, text) => {
    const asked = draftQuiz({ articles: [studied('x.txt', language, [text])], others: [] }, wish());
    const answers = asked.map(({ choices, right }) => choices[right] ?? '').join(' ');
    expect(answers).toMatch(/1987/u);
    expect(answers).toContain('34');
  });
});
