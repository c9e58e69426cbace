import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/core/answer.ts';
import { Failure, type FailureCode } from '../../../src/core/failure.ts';
import { commands, messageCommands } from '../../../src/discord/commands/index.ts';
import { Refusal, sentenceFor } from '../../../src/discord/delivery/refusal.ts';
import { limits } from '../../../src/discord/markdown/limits.ts';
import { renderAnswer } from '../../../src/discord/views/answer.ts';
import { english } from '../../../src/discord/words/english.ts';
import { withFrenchSpaces } from '../../../src/discord/words/french-spaces.ts';
import { interfaceLanguages, wordsFor } from '../../../src/discord/words/index.ts';
import { grounded, passageOf } from '../answers.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { textIn } from '../shown.ts';
import { setStage } from '../stage.ts';

/** Every text of a language, with functions called on numbers large and small. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [1, 2, 20_000].map((number) => [path, String(value(number, number, number))] as const);
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const { failures: _none, ...inEnglish } = english;

const locales = interfaceLanguages.flatMap((language) => language.locales);
const others = interfaceLanguages.filter(({ words }) => words !== english).flatMap((language) => language.locales);

describe.each([...locales, 'ja'])('the words in %s', (locale) => {
  const words = wordsFor(locale);
  const { failures, ...told } = words;
  const texts = textsOf(told);

  it('are all there, and of Discord’s length', () => {
    expect(texts.map(([path]) => path)).toEqual(textsOf(inEnglish).map(([path]) => path));
    for (const [path, text] of [...texts, ...textsOf(failures ?? {})])
      expect([path, text.trim().length > 0 && text.length <= limits.content]).toEqual([path, true]);
    for (const label of [
      words.askMore,
      words.articles.add,
      words.articles.cancel,
      words.articles.remove,
      words.privacy.forget,
      ...Object.values(words.complaints),
    ]) {
      expect(label.length).toBeLessThanOrEqual(limits.buttonLabel);
    }
    expect(words.askMore.length).toBeLessThanOrEqual(limits.modalTitle);
    expect(words.yourQuestion.length).toBeLessThanOrEqual(limits.inputLabel);
  });
});

/** The same in both languages, and rightly so. */
const shared = new Set(['fr .page', 'fr .paragraph', 'fr .articles.heading']);
/** Names of commands and options, and what an option offers, are single words: many are the same in two languages. */
const isName = (path: string): boolean => /^\.commands\..*\.name$|^\.choices\./.test(path);

const everyNote: readonly Note[] = [
  { kind: 'chosen', paragraphs: 3, of: 9, articles: 1, articlesLeft: 0 },
  { kind: 'chosen', paragraphs: 3, of: 9, articles: 20, articlesLeft: 1 },
  { kind: 'written', passages: 4, of: 9 },
  { kind: 'unfinished', detail: 'The language model took too long.' },
  { kind: 'by-model' },
  { kind: 'quoted', count: 1 },
  { kind: 'translated' },
  ...(['unconfirmed', 'empty', 'long', 'late', 'failed', 'user', 'server'] as const).map(
    (because) => ({ kind: 'own-words', because, detail: 'The socket hung up.' }) as const,
  ),
];

describe.each(others)('somebody who reads %s', (locale) => {
  const words = wordsFor(locale);

  it('finds nothing left in English', () => {
    const sentences = new Map(textsOf(inEnglish).map(([path, text]) => [text, path]));
    const untold = textsOf(words).filter(
      ([path, text]) =>
        /\p{L}/u.test(text) && sentences.get(text) === path && !isName(path) && !shared.has(`${locale} ${path}`),
    );
    expect(untold).toEqual([]);
  });

  it('is told in that language how an answer came about', () => {
    const text = 'Die Brücke wurde am Freitag geschlossen.';
    const draft = { claims: [{ text, evidence: [{ passage: passageOf(text, { title: 'Brücke' }), quote: text }] }] };
    const answer = grounded(draft, { notes: everyNote, understoodAs: 'Brücke?', leftOut: 2 });
    const shown = renderAnswer(answer, words)
      .map(({ content }) => content)
      .join('\n');
    expect(shown.split('\n').filter((line) => line.startsWith('-# ')).length).toBeGreaterThan(everyNote.length);
    expect(shown).not.toMatch(/\b(?:the|of|from|were|language model|Understood)\b/i);
    expect(shown).not.toContain('socket');
  });

  it('is told in that language what went wrong', () => {
    for (const code of Object.keys(words.failures ?? {}) as FailureCode[]) {
      const sentence = sentenceFor(new Failure(code, 'That is not there.'), words);
      expect([code, sentence]).toEqual([code, words.failures?.[code]]);
    }
    expect(sentenceFor(new Error('boom'), words)).toBe(words.failures?.unexpected);
    expect(sentenceFor(new Refusal(words.articles.gone), words)).toBe(words.articles.gone);
  });

  it('finds every command, option and choice described in it', () => {
    const undescribed = [...commands, ...messageCommands].flatMap(({ data }) => lacking(data.toJSON(), locale));
    expect(undescribed).toEqual([]);
  });
});

interface Localised {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
  readonly description_localizations?: Readonly<Record<string, string | null>> | null;
  readonly options?: readonly Localised[];
  readonly choices?: readonly Localised[];
}

/** What has a description has it in the language too; what has none has its name in it. */
function lacking(given: unknown, locale: string, path = ''): readonly string[] {
  const { name, description, options = [], choices = [], ...localised } = given as Localised;
  const told = description ? localised.description_localizations : localised.name_localizations;
  const here = told?.[locale] ? [] : [`${path}/${name}`];
  const named = localised.name_localizations?.[locale] ? [] : [`${path}/${name} (its name)`];
  return [...here, ...named, ...[...options, ...choices].flatMap((inner) => lacking(inner, locale, `${path}/${name}`))];
}

describe('somebody who reads French', () => {
  it('never sees a line begin with a sign: a no-break space stands before ? ! : ; and within « »', () => {
    const signs = textsOf(wordsFor('fr')).flatMap(([path, text]) =>
      /(?<=[^\s\u00a0\u202f?!])[ ]?[?!;](?=[\s'»]|$)|[^\s\u00a0\u202f]:(?=\s|$)| [:»]|« /u.test(text)
        ? [[path, text]]
        : [],
    );
    expect(signs).toEqual([]);
  });

  it('has them though they were typed plain, but not in addresses and marks', () => {
    expect(withFrenchSpaces('Qui ? « Moi » : <t:1:R> https://a.example/?b ; fin !')).toBe(
      'Qui\u202f? «\u00a0Moi\u00a0»\u00a0: <t:1:R> https://a.example/?b\u202f; fin\u202f!',
    );
  });
});

describe('somebody who reads English', () => {
  it('is told by a failure itself what to do', () => {
    expect(sentenceFor(new Failure('not-found', 'That is not there.'), english)).toBe('That is not there.');
  });
});

describe('a language that is not spoken', () => {
  it('falls back to English', () => expect(wordsFor('ja')).toBe(english));
  it('is otherwise the person’s own', () =>
    expect(wordsFor('de').reasons['not-in-articles']).toBe('In den Artikeln steht dazu nichts.'));
});

describe('the bot, to a member whose Discord is in German', () => {
  it('says in German why it failed, how a summary came about, and what a member may not do', async () => {
    const text = 'The old bridge was closed.';
    const summary = grounded(
      { claims: [{ text, evidence: [{ passage: passageOf(text), quote: text }] }] },
      { notes: [{ kind: 'chosen', paragraphs: 3, of: 9, articles: 1, articlesLeft: 0 }] },
    );
    const footnote = fakeFootnote({
      // biome-ignore lint/correctness/useYield: It fails before there is anything to give.
      async *askStreaming() {
        throw new Failure('library-busy', 'Another process is writing to the library.');
      },
      summarize: async () => summary,
    });
    await using stage = await setStage({ footnote });
    const { ada, channel } = stage;
    ada.locale = 'de';
    const said = async (command: string, options: Record<string, string> = {}) =>
      textIn((await ada.runs(channel, command, options).reply()).json);
    expect(await said('ask', { question: 'Brücke?' })).toBe(wordsFor('de').failures?.['library-busy']);
    expect(await said('summary')).toMatch(/\n-# Aus 3 von 9 Absätzen; alle wurden berücksichtigt\.$/);
    const refused = await said('article add', { address: 'https://news.example/' });
    const typed = refused.replace(/<\/settings show:\d+>/, '/einstellungen anzeigen');
    expect(typed).toBe(wordsFor('de').articles.notAllowed);
    expect(await said('article info', { article: 'none' })).toBe(wordsFor('de').articles.gone);
  });
});

it('Spanish says tú, and neither vosotros nor usted', () => {
  const file = path.resolve(import.meta.dirname, '../../../src/discord/words/spanish.ts');
  const others =
    /(?<!\p{L})(?:os|vosotr[oa]s|vuestr[oa]s?|ustedes|usted|\p{L}{2,}[áé]is|(?:pulsa|elegi|usa|escribi|pregunta|mira|espera)d)(?!\p{L})/giu;
  expect([...readFileSync(file, 'utf8').matchAll(others)].map(([word]) => word)).toEqual([]);
});
