import { describe, expect, it } from 'vitest';
import { withCommandLinks } from '../../../src/discord/words/command-links.ts';
import { interfaceLanguages, wordsFor } from '../../../src/discord/words/index.ts';
import { setStage } from '../stage.ts';

const ids = new Map([
  ['article', '10'],
  ['settings', '20'],
  ['discuss', '30'],
  ['summary', '40'],
]);

it.each([
  ['en', 'Use /article list, then **/summary**.', 'Use </article list:10>, then </summary:40>.'],
  ['de', 'Mehr zeigt /artikel liste.', 'Mehr zeigt </article list:10>.'],
  ['es', 'En /artículo lista hay más.', 'En </article list:10> hay más.'],
  ['fr', 'Utilise /discuter ici.', 'Utilise </discuss:30> ici.'],
  // Not one that is divided, nor another word, nor one Discord gave no id, nor part of an address.
  ['en', 'the role that /settings names, /discussed, /ask', 'the role that /settings names, /discussed, /ask'],
  ['en', 'https://site.example/summary/x', 'https://site.example/summary/x'],
])('commands of a sentence in %s can be clicked: %j', (language, text, linked) => {
  expect(withCommandLinks(text, wordsFor(language), ids)).toBe(linked);
});

it.each(interfaceLanguages.map(({ words }) => [words.languageName('en'), words] as const))(
  'what Footnote says of its commands has them clickable (%s)',
  (_, words) => {
    const all = new Map(
      ['ask', 'summary', 'discuss', 'article', 'settings', 'help', 'privacy'].map((name) => [name, '1']),
    );
    for (const text of [words.help('<@1>'), words.talk.stop, words.articles.expired, words.discussion.notHere])
      expect(withCommandLinks(text, words, all)).toMatch(/<\/[a-z ]+:1>/);
  },
);

it('the bot says them with the ids that Discord gave', async () => {
  await using stage = await setStage();
  const { ada, channel, discord } = stage;
  const id = discord.world.commands.get('')?.find(({ name }) => name === 'ask')?.id;
  const help = await ada.runs(channel, 'help').reply();
  expect(help.json.content).toContain(`</ask:${id}>`);
  ada.says(channel, `<@${discord.world.bot.id}> help`);
  const [said] = await discord.answered(channel);
  expect(said?.json.content).toContain(`</ask:${id}>`);
});

it('the first help after the start has them too, though Discord takes a while to tell them', async () => {
  await using stage = await setStage({
    prepare: ({ rest }) => {
      rest.delay = ({ method, path }) => (method === 'GET' && path.endsWith('/commands') ? 400 : 0);
    },
  });
  const { ada, channel, discord } = stage;
  const id = discord.world.commands.get('')?.find(({ name }) => name === 'ask')?.id;
  ada.says(channel, `<@${discord.world.bot.id}> help`);
  const [said] = await discord.answered(channel);
  expect(said?.json.content).toContain(`</ask:${id}>`);
});

it('who asks for help waits no longer than a second for them', async () => {
  await using stage = await setStage({
    prepare: ({ rest }) => {
      rest.delay = ({ method, path }) => (method === 'GET' && path.endsWith('/commands') ? 4_000 : 0);
    },
  });
  const { ada, channel, discord } = stage;
  ada.says(channel, `<@${discord.world.bot.id}> help`);
  const [said] = await discord.answered(channel);
  expect(said?.json.content).toContain('/ask');
});

describe.each(interfaceLanguages)('the help ($locales)', ({ locales: [locale], words }) => {
  it('is some ten lines on a telephone, and has the rest behind a button', async () => {
    const widest = 46;
    const lines = words
      .help('@Footnote')
      .split('\n')
      .map((line) => Math.ceil(line.length / widest));
    expect(lines.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(11);
    await using stage = await setStage();
    const { ada, channel } = stage;
    ada.locale = locale ?? 'en-US';
    const help = await ada.runs(channel, 'help').reply();
    const more = await ada.presses(help, words.articles.about).reply();
    expect(more.onlyFor).toBe(ada.user.id);
    expect(more.json.content).toMatch(/<\/quiz:\d+>/);
  });
});
