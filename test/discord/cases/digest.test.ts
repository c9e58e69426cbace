import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { feedingFootnote } from '../feeding-footnote.ts';
import { until } from '../simulator/until.ts';
import { setStage } from '../stage.ts';

const hour = 3_600_000;
const page = (name: string): string => `https://orle.example/${name}`;

async function staged(start: string) {
  const footnote = feedingFootnote();
  const clock = { at: Date.parse(start) };
  footnote.now = () => clock.at;
  let rounds = 0;
  const now = (): number => {
    rounds += 1;
    return clock.at;
  };
  const stage = await setStage({ footnote, options: { newsPace: { now, random: () => 0, between: 5, pageRest: 0 } } });
  stage.guild.members.set(stage.ada.user.id, PermissionFlagsBits.ManageGuild);
  return {
    ...stage,
    clock,
    /** Sets the clock, and waits for what comes of it. */
    async goTo(iso: string) {
      clock.at = Date.parse(iso);
      const before = rounds;
      await until('some rounds', () => rounds > before + 8);
      await stage.discord.idle();
      return stage.discord
        .answers(stage.channel)
        .filter(({ onlyFor }) => onlyFor === undefined)
        .map(({ json }) => String(json.content));
    },
    async adds(name: string, ...sentences: readonly string[]) {
      footnote.pages.set(page(name), [name, ...sentences]);
      const origin = { kind: 'url', location: page(name), name: page(name) } as const;
      await footnote.addArticle({ origin, collection: stage.guild.id });
    },
    runs: async (command: string, options: Readonly<Record<string, string | number>> = {}) =>
      String((await stage.ada.runs(stage.channel, command, options as never).reply()).json.content),
    [Symbol.asyncDispose]: () => stage[Symbol.asyncDispose](),
  };
}

describe('/digest', () => {
  it('tells once a day what is new, at an hour of the server’s time zone, whatever clocks and restarts do', async () => {
    await using stage = await staged('2026-10-23T10:00:00Z');
    const { runs, goTo, adds, channel } = stage;
    expect(await runs('digest')).toBe('There is no digest here. Say how often to begin one.');
    expect(await runs('settings zone', { zone: 'Europe/Berlin' })).toContain('Time zone: Europe/Berlin.');
    expect(await runs('digest', { every: 'day', hour: 8 })).toBe(
      `A digest of what is new comes every day at 08:00 (Europe/Berlin) in <#${channel.id}>. The next one: <t:${Date.parse('2026-10-24T06:00:00Z') / 1_000}:F>. Where nothing is new, none comes.`,
    );
    await adds('Storm', 'The storm took three roofs.', 'Nobody was hurt.');
    await adds('Flood', 'The Orle rose.');
    expect(await goTo('2026-10-24T05:59:00Z')).toEqual([]);
    const [first] = await goTo('2026-10-24T06:00:00Z');
    expect(first).toMatch(/^24 October 2026: 2 articles are new here\n/);
    expect(first).toMatch(
      /\*\*Storm\*\*\n> The storm took three roofs\. \[1\][\s\S]*\*\*Flood\*\*\n> The Orle rose\. \[2\]/,
    );
    expect(first).not.toContain('Nobody');
    // Set back an hour, and forth again; then nothing is new for a day.
    expect(await goTo('2026-10-24T05:30:00Z')).toHaveLength(1);
    expect(await goTo('2026-10-24T06:30:00Z')).toHaveLength(1);
    expect(await goTo('2026-10-25T08:00:00Z')).toHaveLength(1);
    await adds('Fair', 'The fair was opened.');
    // Winter time: eight is an hour later.
    expect(await goTo('2026-10-26T06:59:00Z')).toHaveLength(1);
    expect(await goTo('2026-10-26T07:00:00Z')).toHaveLength(2);
    expect(await runs('digest', { every: 'never' })).toBe('There is no digest any more.');
    await adds('Fire', 'A barn burnt.');
    expect(await goTo('2026-10-28T07:00:00Z')).toHaveLength(2);
  });

  it('comes weekly on its day, and once for the days when the bot did not run (French)', async () => {
    await using stage = await staged('2026-11-25T10:00:00Z');
    const { runs, goTo, adds, ada, channel } = stage;
    ada.locale = 'fr';
    expect(await runs('digest', { every: 'week', weekday: '1', hour: 18 })).toContain(
      `chaque lundi à 18:00 (UTC) dans <#${channel.id}>`,
    );
    await adds('Storm', 'The storm took three roofs.');
    expect(await goTo('2026-11-30T17:00:00Z')).toEqual([]);
    // Three weeks later.
    expect(await goTo('2026-12-16T09:00:00Z')).toHaveLength(1);
    expect(await goTo('2026-12-16T10:00:00Z')).toHaveLength(1);
    await adds('Fair', 'The fair was opened.');
    expect(await goTo('2026-12-21T18:00:00Z')).toHaveLength(2);
  });

  it('names those of which no line stands by itself', async () => {
    await using stage = await staged('2026-11-25T10:00:00Z');
    const { runs, goTo, adds } = stage;
    await runs('digest', { every: 'day', hour: 8 });
    await adds('Storm', 'three roofs');
    expect(await goTo('2026-11-26T08:00:00Z')).toEqual([
      `26 November 2026: 1 article is new here\n- [Storm](<${page('Storm')}>)`,
    ]);
  });

  it('goes on after a clock that was years ahead', async () => {
    await using stage = await staged('2026-11-25T10:00:00Z');
    const { runs, goTo, adds } = stage;
    await runs('digest', { every: 'day', hour: 8 });
    await goTo('2031-01-01T12:00:00Z');
    await goTo('2026-11-26T12:00:00Z');
    await adds('Storm', 'The storm took three roofs.');
    expect(await goTo('2026-11-27T08:00:00Z')).toHaveLength(1);
  });

  it('knows zones by the way they are typed, and refuses what is none (Spanish)', async () => {
    await using stage = await staged('2026-11-25T10:00:00Z');
    const { ada, channel, runs } = stage;
    ada.locale = 'es-ES';
    const choices = await ada
      .types(channel, 'settings zone', { focused: 'zone', options: { zone: 'new york' } })
      .choices();
    expect(choices).toMatchObject([{ value: 'America/New_York' }]);
    expect(await runs('settings zone', { zone: 'Marte' })).toMatch(/^No conozco esa zona horaria/);
    expect(stage.clock.at % hour).toBe(0);
  });
});
