import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../../src/discord/commands/index.ts';
import { readingFootnote } from '../reading-footnote.ts';
import { textIn } from '../shown.ts';
import type { Person } from '../simulator/person.ts';
import { until } from '../simulator/until.ts';
import type { Channel } from '../simulator/world.ts';
import { setStage } from '../stage.ts';

const address = 'https://news.example/storm';

/** Adds the storm for themselves. */
async function adds(person: Person, channel: Channel, { add, done }: { readonly add: string; readonly done: string }) {
  const preview = await person.runs(channel, 'article add', { address }).reply();
  person.presses(preview, add);
  await until('the article', () => textIn(preview.json).startsWith(done));
  return preview;
}

describe('a library of one’s own', () => {
  it('says of every command where and by whom it can be used', () => {
    const declared = [...commands, ...messageCommands].map(({ data }) => data.toJSON());
    const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };
    const inServers = { integration_types: [0], contexts: [0] };
    const ofServers = new Set(['discuss', 'settings', 'insights', 'feed', 'digest']);
    for (const command of declared) expect(command).toMatchObject(ofServers.has(command.name) ? inServers : everywhere);
  });

  it('is made in direct messages, answers its owner there, and nobody else anywhere', async () => {
    await using stage = await setStage({ footnote: readingFootnote() });
    const { discord, guild, channel, ada, footnote } = stage;
    const direct = discord.direct(ada);
    await adds(ada, direct, { add: 'Add', done: 'Added:' });
    expect([...footnote.library.values()].map(({ collection }) => collection)).toEqual([
      'shared',
      `user/${ada.user.id}`,
    ]);
    const answer = await ada.runs(direct, 'ask', { question: 'What about the storm?' }).reply();
    expect(answer.json.content).toContain('storm');
    expect(textIn((await ada.runs(direct, 'article list').reply()).json)).toContain('yours alone');

    const bert = discord.person('bert', [guild]);
    for (const [person, place] of [
      [bert, discord.direct(bert)],
      [ada, channel],
    ] as const) {
      const other = await person.runs(place, 'ask', { question: 'What about the storm?' }).reply();
      expect(other.json.content).toContain('The articles do not say');
      expect(textIn((await person.runs(place, 'article list').reply()).json)).not.toContain('torm');
    }
  });

  it('is used in other servers by whoever has Footnote as an app of their own, and seen by nobody else there (German)', async () => {
    await using stage = await setStage({ footnote: readingFootnote() });
    const { discord, ada, footnote } = stage;
    ada.locale = 'de';
    const elsewhere = discord.channel(discord.foreignGuild('Elsewhere'), 'general');
    const preview = await adds(ada, elsewhere, { add: 'Hinzufügen', done: 'Hinzugefügt:' });
    expect(preview.onlyFor).toBe(ada.user.id);
    const answer = await ada.runs(elsewhere, 'ask', { question: 'What about the storm?' }).reply();
    expect(answer.onlyFor).toBe(ada.user.id);
    expect(answer.json.content).toContain('storm');
    expect(textIn((await ada.presses(answer, '[1]').reply()).json)).toContain('torm');
    expect(footnote.asked.at(-1)?.scope).toEqual({ collections: ['shared', `user/${ada.user.id}`] });
    expect(discord.answers(elsewhere).filter(({ onlyFor }) => onlyFor !== ada.user.id)).toEqual([]);
  });

  it('is told in /privacy, and deleted there (French)', async () => {
    await using stage = await setStage({ footnote: readingFootnote() });
    const { discord, ada, footnote } = stage;
    ada.locale = 'fr';
    const group = discord.group();
    await adds(ada, group, { add: 'Ajouter', done: 'Ajouté' });
    const privacy = await ada.runs(group, 'privacy').reply();
    expect(privacy.json.content).toContain('Tu as ajouté 1 article rien que pour toi.');
    ada.presses(privacy, 'Effacer mes articles');
    await until('the end', () => privacy.json.content.startsWith('C’est fait. 1 article effacé.'));
    expect([...footnote.library.values()].map(({ collection }) => collection)).toEqual(['shared']);
  });

  it('cannot be reached by somebody who makes ids up: neither its articles nor what waits to be added', async () => {
    await using stage = await setStage({ footnote: readingFootnote() });
    const { discord, guild, ada, footnote } = stage;
    const direct = discord.direct(ada);
    await adds(ada, direct, { add: 'Add', done: 'Added:' });
    const own = [...footnote.library.values()].find(({ collection }) => collection.startsWith('user/'));
    const bert = discord.person('bert', [guild]);
    for (const command of ['article info', 'article remove'])
      expect(
        textIn((await bert.runs(discord.direct(bert), command, { article: own?.id ?? '' }).reply()).json),
      ).toContain('not in the library');
    const asked = await bert.runs(discord.direct(bert), 'ask', { question: 'storm?', article: own?.id ?? '' }).reply();
    expect(asked.json.content).toContain('not in the library');
  });

  it('binds a channel for its owner’s questions alone', async () => {
    await using stage = await setStage({ footnote: readingFootnote() });
    const { discord, ada, memory, footnote } = stage;
    const direct = discord.direct(ada);
    await adds(ada, direct, { add: 'Add', done: 'Added:' });
    const own = [...footnote.library.values()].find(({ collection }) => collection.startsWith('user/'));
    await ada.runs(direct, 'article use', { article: own?.id ?? '' }).reply();
    await ada.runs(direct, 'ask', { question: 'storm?' }).reply();
    expect(footnote.asked.at(-1)?.scope.articleIds).toEqual([own?.id]);
    await memory.conversations.forget(ada.user.id);
    await ada.runs(direct, 'ask', { question: 'storm?' }).reply();
    expect(footnote.asked.at(-1)?.scope.articleIds).toBeUndefined();
  });
});

describe('a library of one’s own, elsewhere and in other languages', () => {
  it.each([
    ['es-ES', 'direct messages', { add: 'Añadir', done: 'Añadido' }, 'solo para ti', 'Quitar', 'Quitado'],
    ['fr', 'a group', { add: 'Ajouter', done: 'Ajouté' }, 'rien qu’à toi', 'Retirer', 'Retiré'],
    ['de', 'a foreign server', { add: 'Hinzufügen', done: 'Hinzugefügt' }, 'nur für dich', 'Entfernen', 'Entfernt'],
  ])(
    'is made, listed and cleared (%s, %s), out of others’ sight',
    async (locale, where, added, yours, remove, removed) => {
      await using stage = await setStage({ footnote: readingFootnote() });
      const { discord, ada, footnote } = stage;
      ada.locale = locale;
      const foreign = discord.foreignGuild('Elsewhere');
      const at =
        where === 'a group'
          ? discord.group()
          : where === 'direct messages'
            ? discord.direct(ada)
            : discord.channel(foreign, 'general');
      await adds(ada, at, added);
      expect(textIn((await ada.runs(at, 'article list').reply()).json)).toContain(yours);
      const answer = await ada.runs(at, 'ask', { question: 'storm?' }).reply();
      expect(answer.json.content).toContain('storm');
      const bert = discord.person('bert', [foreign]);
      const other = where === 'direct messages' ? discord.direct(bert) : at;
      expect((await bert.runs(other, 'ask', { question: 'storm?' }).reply()).json.content).not.toContain('A storm');
      expect(textIn((await bert.runs(other, 'article list').reply()).json)).not.toContain('torm');
      const sure = await ada.runs(at, 'article remove', { article: '*Storm* over @everyone' }).reply();
      ada.presses(sure, remove);
      await until('the removal', () => textIn(sure.json).startsWith(removed));
      expect([...footnote.library.values()].map(({ collection }) => collection)).toEqual(['shared']);
    },
  );
});
