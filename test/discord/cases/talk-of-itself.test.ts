import { describe, expect, it } from 'vitest';
import { interfaceLanguages, wordsFor } from '../../../src/discord/words/index.ts';
import { type Stage, setStage } from '../stage.ts';
import { addressing } from './places.ts';

const languages = ['en', 'de', 'es', 'fr'] as const;
type Said = readonly [en: string, de: string, es: string, fr: string];

/** The same wish in four languages, each as somebody else would put it. */
const wishes: Readonly<Record<string, Said>> = {
  hello: ['good morning', 'hallo', 'hola', 'salut'],
  bye: ['good night bot', 'gute nacht', 'hasta mañana', 'au revoir'],
  help: ['how do i use this bot', 'wie benutzt man dich?', '¿cómo funcionas?', 'aide stp'],
  presence: ['u there?', 'hörst du mich?', '¿sigues ahí?', 'tu es là ?'],
  who: ['are you a bot?', 'was bist du eigentlich?', '¿quién eres?', 'tu es un robot ?'],
  maker: ['who runs you?', 'wer betreibt dich?', '¿quién te hizo?', 'qui t’a créé ?'],
  model: ['which model are you running on', 'welche ki bist du', '¿qué modelo usas?', 'tu tournes sur quel modèle'],
  stop: ['shut up', 'sei still', 'cállate', 'tais-toi'],
  keeps: [
    'do you store what i write?',
    'speicherst du meine fragen?',
    '¿guardas lo que escribo?',
    'tu gardes mes messages ?',
  ],
  mistakes: ['do you ever make mistakes', 'machst du fehler?', '¿te equivocas a veces?', 'tu te trompes parfois ?'],
  age: ['how old are you', 'wie alt bist du', 'cuántos años tienes', 'tu as quel âge ?'],
  memory: ['do you remember me', 'merkst du dir was ich frage', '¿te acuerdas de mí?', 'tu te souviens de moi ?'],
  files: ['can you read pdfs', 'welche dateien kannst du lesen', '¿puedes leer pdf?', 'tu sais lire les pdf ?'],
  basis: [
    'where do your answers come from',
    'suchst du im internet',
    '¿de dónde sacas tus respuestas?',
    'tu cherches sur internet ?',
  ],
  thanks: ['thanks, got it', 'danke dir', 'gracias, me quedó claro', 'merci !'],
  askable: ['what can i ask', 'was kann ich dich fragen?', '¿qué puedo preguntarte?', 'que puis-je te demander ?'],
  articles: [
    'what articles are there?',
    'welche artikel kennst du?',
    '¿qué artículos tienes?',
    'quels articles as-tu ?',
  ],
};

/** Up to the first command, which is shown as a link. */
function ownWords(topic: string, locale: string): string {
  const { talk, help, reasons } = wordsFor(locale);
  const { who, maker, model, bye, stop, thanks, askable, keeps, mistakes, age, memory, files, basis } = talk;
  const hello = reasons['small-talk'];
  const articles = talk.articles('The bridge', 1);
  const known: Readonly<Record<string, string>> = {
    ...{ hello, presence: hello, bye, who, maker, model, stop, thanks, askable, articles },
    ...{ keeps, mistakes, age, memory, files, basis },
    help: help(''),
  };
  return known[topic]?.split(' /')[0] ?? '';
}

type Asking = (stage: Stage, said: string, locale: string) => Promise<string>;

const ways: Readonly<Record<string, Asking>> = {
  'mentioned in a thread': async (stage, said) => {
    const { at, to } = await addressing(stage, 'a thread');
    stage.ada.says(at, to(said));
    return (await stage.discord.answered(at))[0]?.json.content ?? '';
  },
  'in direct messages': async (stage, said) => {
    const { at, to } = await addressing(stage, 'direct messages');
    stage.ada.says(at, to(said));
    return (await stage.discord.answered(at))[0]?.json.content ?? '';
  },
  'by a command where it is an app of one’s own': async ({ discord, ada }, said, locale) => {
    ada.locale = locale;
    const elsewhere = discord.channel(discord.foreignGuild('Elsewhere'), 'general');
    return (await ada.runs(elsewhere, 'ask', { question: said }).reply()).json.content;
  },
  'in reply to an answer': async (stage, said) => {
    const { discord, channel, ada } = stage;
    const { to } = await addressing(stage, 'a channel');
    ada.says(channel, to('bridge?'));
    const [answer] = await discord.answered(channel);
    await discord.idle();
    stage.footnote.asked.length = 0;
    ada.says(channel, said, { replyTo: answer });
    return (await discord.answered(channel, 2))[1]?.json.content ?? '';
  },
};

/** Each wish in each language once, in turn in one way and the next. */
const cases = Object.entries(wishes).flatMap(([topic, said], turn) =>
  languages.map((locale, index) => {
    const way = Object.keys(ways)[(turn + index) % Object.keys(ways).length] ?? '';
    return { topic, locale, said: said[index] ?? '', way };
  }),
);

describe('what is said to Footnote about itself', () => {
  it.each(cases)('$said ($topic, $locale), $way, is answered in its language, never from the articles', async (one) => {
    await using stage = await setStage();
    const told = await ways[one.way]?.(stage, one.said, one.locale);
    expect(told).toContain(ownWords(one.topic, one.locale));
    expect(stage.footnote.asked).toEqual([]);
  });

  it('is answered to a command too, with the titles where articles are asked for', async () => {
    await using stage = await setStage();
    const { channel, ada, footnote } = stage;
    const reply = await ada.runs(channel, 'ask', { question: 'which articles do you have?' }).reply();
    expect(reply.json.content).toEqual(
      expect.stringMatching(/^I know 1 article: The bridge\. See <\/article list:\d+> for more\.$/),
    );
    expect(footnote.asked).toEqual([]);
  });

  it('is answered in the language of the question before, where its own word is of several', async () => {
    await using stage = await setStage();
    const { at, to } = await addressing(stage, 'a channel');
    stage.ada.says(at, to('Was wurde über die Brücke beschlossen?'));
    await stage.discord.answered(at);
    await stage.discord.idle();
    stage.ada.says(at, to('merci'));
    const [, thanked] = await stage.discord.answered(at, 2);
    expect(thanked?.json.content).toBe(wordsFor('de').talk.thanks);
  });

  it.each([
    ['will you marry me', 'en', undefined],
    ['wer hat dich lackiert', 'de', undefined],
    ['will you cross the bridge', 'en', 'will you cross the bridge'],
  ])('is whatever says “you” to it and has nothing of the articles: %j', async (said, locale, asked) => {
    await using stage = await setStage();
    const { at, to } = await addressing(stage, 'a channel');
    stage.ada.says(at, to(said));
    const [answer] = await stage.discord.answered(at);
    await stage.discord.idle();
    expect(answer?.json.content === wordsFor(locale).talk.who).toBe(asked === undefined);
    expect(stage.footnote.asked.map(({ question }) => question)).toEqual(asked === undefined ? [] : [asked]);
  });

  it('is short', () => {
    for (const { words } of interfaceLanguages)
      for (const text of Object.values(words.talk)) if (typeof text === 'string') expect(text.length).toBeLessThan(250);
  });
});
