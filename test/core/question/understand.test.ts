import { describe, expect, it } from 'vitest';
import { answerRules } from '../../../src/core/question/answer-rules.ts';
import { spelledOut } from '../../../src/core/question/plain-question.ts';
import { requestRules } from '../../../src/core/question/request-rules.ts';
import { understand } from '../../../src/core/question/understand.ts';
import { withoutAccents } from '../../../src/core/text/letters.ts';
import { lexicons } from '../../../src/core/text/lexicon/index.ts';
import { factsOfTheText } from './facts-of-the-text.ts';

const rules = [...requestRules, ...answerRules];

describe('every rule', () => {
  it('has a name of its own', () => expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length));

  it('has two examples at least in each language that has its words', () => {
    const lacking = rules.flatMap(({ name, reader, examples }) =>
      lexicons
        .filter(({ code, question }) => question && reader(question) && (examples[code]?.length ?? 0) < 2)
        .map(({ code }) => `${name}: ${code}`),
    );
    expect(lacking).toEqual([]);
  });
});

/** A language without words of questions has none. */
const examples = rules.flatMap(({ name, examples }) =>
  Object.entries(examples).flatMap(([code, questions]) => questions.map((question) => [code, question, name] as const)),
);

it.each(examples)('in %s, %j is told by %s alone', (code, question, name) => {
  expect(understand(question, [code])).toMatchObject({ rule: name, language: code });
  // Whatever language the articles are in.
  expect(understand(question, ['en'])).toMatchObject({ rule: name });
});

/** In Swedish they make other letters, and other words: "var" is where, and "vår" is spring. */
const spelled = examples.filter(([code, question]) => code !== 'sv' && withoutAccents(question) !== question);

it.each(spelled)('in %s, %j is told by the same rule where accents are left out', (code, question, name) => {
  expect(understand(withoutAccents(question), [code])).toMatchObject({ rule: name, language: code });
});

describe('a question of fact', () => {
  it.each(factsOfTheText)('%j is not about the article itself, nor for all of it', (question) => {
    expect(['metadata', 'summary', 'comparison']).not.toContain(understand(question).task.kind);
  });

  it.each([
    'What did the bridge cost?',
    'Who led the talks?',
    'When did he say it?',
    'Who is the mayor of Paris?',
    'Was kostete die Brücke?',
  ])('%j is not about whose words they are', (question) => expect(understand(question).task.kind).toBe('fact'));
});

it('takes a word for one that asks where its accent is left out, not where others are written', () => {
  expect(understand('el puente abrió cuando', ['es']).answer).not.toBe('time');
  expect(understand('¿Qué palabra se usa cuando se habla de él?', ['es']).answer).not.toBe('time');
  expect(understand('cuando abrio el puente', ['es']).answer).toBe('time');
});

describe('a request about the article', () => {
  it.each([
    ['who wrote this and when was it published', ['byline', 'date']],
    ['who wrote this and when', ['byline', 'date']],
    ['Who wrote this article?', ['byline']],
    ['When was it published?', ['date']],
    ['Where was this published?', ['site']],
    ['What is the title?', ['title']],
    ['wer hat das geschrieben und wann', ['byline', 'date']],
    ['¿quién lo escribió y cuándo?', ['byline', 'date']],
    ['Qui a écrit cet article et quand ?', ['byline', 'date']],
  ])('%j asks for %j', (question, facts) => {
    expect(understand(question).task).toEqual({ kind: 'metadata', facts });
  });

  it.each([
    ['Who wrote the article about the new bridge?', 'the new bridge'],
    ['when was the China article published', 'China'],
    ['when was the article on the bridge published?', 'the bridge'],
    ['Sum up the piece about sea walls', 'sea walls'],
    ['Wer hat den Artikel über die Brücke geschrieben?', 'die Brücke'],
    ['Who wrote this article?', undefined],
  ])('%j is about the one on %j', (question, article) => expect(understand(question).article).toBe(article));

  it.each([
    ['tl;dr', { length: 'short', style: 'lines' }],
    ['main points?', { length: 'short', style: 'bullets' }],
    ['a detailed summary please', { length: 'long', style: 'lines' }],
    ['timeline of events', { length: 'short', style: 'timeline' }],
    ['who said what', { length: 'short', style: 'who-said-what' }],
    ['write a paragraph on secondary sanctions', { length: 'short', style: 'lines', topic: 'secondary sanctions' }],
  ])('%j wants it so: %j', (question, wish) => expect(understand(question).task).toEqual({ kind: 'summary', wish }));
});

describe('whose words', () => {
  it.each([
    ['What did Mattis say?', { kind: 'by', name: 'Mattis', verb: 'say', isAbout: false }],
    ['and what did he say about Warmbier?', { kind: 'by', name: 'he', verb: 'say', topic: 'Warmbier', isAbout: true }],
    [
      'What did Trump tweet on Tuesday?',
      { kind: 'by', name: 'Trump', verb: 'tweet', topic: 'Tuesday', isAbout: false },
    ],
    [
      'What did Susan Thornton tell Voice of America?',
      { kind: 'by', name: 'Susan Thornton', verb: 'tell', topic: 'Voice of America', isAbout: false },
    ],
    ['what did mattis say abt n korea', { kind: 'by', name: 'mattis', verb: 'say', topic: 'and korea', isAbout: true }],
    ['Who said “we will not wait”?', { kind: 'who', words: 'we will not wait' }],
    ['who denounced Pyongyang?', { kind: 'who', words: 'Pyongyang' }],
    [
      'Was sagte Angela Merkel über die Brücke?',
      { kind: 'by', name: 'Angela Merkel', verb: 'sagte', topic: 'die Brücke', isAbout: true },
    ],
    [
      'Was hat der Minister zum Vertrag gesagt?',
      { kind: 'by', name: 'der Minister', verb: 'gesagt', topic: 'Vertrag', isAbout: true },
    ],
    ['what did the warden guy say', { kind: 'by', name: 'the warden', verb: 'say', isAbout: false }],
    ['qué dice la alcaldesa ahora', { kind: 'by', name: 'la alcaldesa', verb: 'dice', isAbout: false }],
    ['was sagt lindner dazu', { kind: 'by', name: 'lindner', verb: 'sagt', isAbout: false }],
    [
      '¿Qué dijo Rex Tillerson sobre China?',
      { kind: 'by', name: 'Rex Tillerson', verb: 'dijo', topic: 'China', isAbout: true },
    ],
    ['según Quirós, ¿qué falló?', { kind: 'by', name: 'Quirós', verb: '', topic: 'falló', isAbout: true }],
    ["Qu'a dit Macron sur le pont ?", { kind: 'by', name: 'Macron', verb: 'dit', topic: 'le pont', isAbout: true }],
    [
      "qu'est-ce que la ministre a dit sur le climat",
      { kind: 'by', name: 'la ministre', verb: 'dit', topic: 'le climat', isAbout: true },
    ],
    ['Wer sagte, dass die Brücke sicher ist?', { kind: 'who', words: 'die Brücke sicher ist' }],
  ])('in %j are %j', (question, said) => expect(understand(question).task).toEqual({ kind: 'statements', said }));

  it.each([
    'what is her second book called',
    'what was the bridge named after',
    'who found the bells',
    'who discovered it',
  ])('are not asked for in %j', (question) => expect(understand(question).task.kind).toBe('fact'));
});

it.each([
  ['wat did he do', 'en', 'what did he do'],
  ['Whats the plan, and what r they worth?', 'en', 'What is the plan, and what are they worth?'],
  ['What does R stand for?', 'en', 'What does R stand for?'],
  ['why did he vote 4 it, they dont want 2 go', 'en', "why did he vote for it, they don't want to go"],
  ['what is in chapter 4 and in 2 of them', 'en', 'what is in chapter 4 and in 2 of them'],
  ['xq mejoro?', 'es', 'por qué mejoro?'],
  ['was darf net rein u was schon', 'de', 'was darf nicht rein und was schon'],
  ['q dijo el presi', 'es', 'que dijo el presidente'],
  ['pk le phare s est éteint', 'fr', "pourquoi le phare s'est éteint"],
  ['c est qui, c koi', 'fr', "c'est qui, c'est quoi"],
  ['黑豹队', 'zh', '黑豹队'],
])('%j is written out as %j, %j', (question, language, spelled) =>
  expect(spelledOut(question, language)).toBe(spelled),
);

it('takes a greeting for what it is', () => expect(understand('thanks a lot!').task.kind).toBe('small-talk'));

it('takes a long text for a question of fact, in good time', () => {
  const text = `${'who said what about the article and '.repeat(60)}what?`;
  const start = performance.now();
  expect(understand(text).task.kind).toBe('fact');
  expect(performance.now() - start).toBeLessThan(500);
});
