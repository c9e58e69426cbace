import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, fieldOf, plain, rawDiscord, refusal, row, times, version2 } from './raw.ts';

type Stage = Awaited<ReturnType<typeof rawDiscord>>;

describe('a message', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await rawDiscord();
  });
  afterAll(() => stage.discord.stop());
  const send = (body: object, files: { name: string; data: Buffer }[] = []) =>
    stage.rest.post(Routes.channelMessages(stage.channel.id), { body, files }) as Promise<Record<string, unknown>>;
  const text = (length: number) => 'x'.repeat(length);
  const field = (name: number, value: number) => ({ name: text(name), value: text(value) });

  it.each([
    ['content over 2000', { content: text(2001) }, 'content'],
    ['a nonce over 25', { content: 'x', nonce: text(26) }, 'nonce'],
    ['eleven embeds', { embeds: times(11, () => ({ title: 'x' })) }, 'embeds'],
    ['an embed title over 256', { embeds: [{ title: text(257) }] }, 'embeds.0.title'],
    ['an embed description over 4096', { embeds: [{ description: text(4097) }] }, 'embeds.0.description'],
    ['an embed footer over 2048', { embeds: [{ footer: { text: text(2049) } }] }, 'embeds.0.footer.text'],
    ['an embed author over 256', { embeds: [{ author: { name: text(257) } }] }, 'embeds.0.author.name'],
    ['an embed of 26 fields', { embeds: [{ fields: times(26, () => field(1, 1)) }] }, 'embeds.0.fields'],
    ['a field name over 256', { embeds: [{ fields: [field(257, 1)] }] }, 'embeds.0.fields.0.name'],
    ['a field value over 1024', { embeds: [{ fields: [field(1, 1025)] }] }, 'embeds.0.fields.0.value'],
    ['embeds over 6000 together', { embeds: [{ description: text(4000) }, { description: text(2001) }] }, 'embeds'],
    ['an embed picture that is not sent', { embeds: [{ image: { url: 'attachment://a.png' } }] }, 'embeds'],
    [
      'an alternative text over 1024',
      { content: 'x', attachments: [{ id: '0', description: text(1025) }] },
      'attachments.0.description',
    ],
    [
      'over 100 allowed mentions',
      { content: 'x', allowed_mentions: { users: times(101, String) } },
      'allowed_mentions.users',
    ],
    [
      'allowed users and all users',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions',
    ],
    ['the flag LOADING', { content: 'x', flags: 128 }, 'flags'],
    ['the flag HAS_THREAD', { content: 'x', flags: 32 }, 'flags'],
    ['the flag EPHEMERAL outside of interactions', { content: 'x', flags: 64 }, 'flags'],
    [
      'a poll question over 300',
      { poll: { question: { text: text(301) }, answers: [{ poll_media: { text: 'x' } }] } },
      'poll.question.text',
    ],
    [
      'eleven poll answers',
      { poll: { question: { text: 'x' }, answers: times(11, () => ({ poll_media: { text: 'x' } })) } },
      'poll.answers',
    ],
    [
      'a poll answer over 55',
      { poll: { question: { text: 'x' }, answers: [{ poll_media: { text: text(56) } }] } },
      'poll.answers.0.poll_media.text',
    ],
    [
      'a poll over 32 days',
      { poll: { question: { text: 'x' }, answers: [{ poll_media: { text: 'x' } }], duration: 769 } },
      'poll.duration',
    ],
  ])('with %s is refused by name (50035)', async (_, body, path) => {
    const refused = await refusal(send(body));
    expect([refused.status, refused.code, fieldOf(refused)]).toEqual([400, 50035, path]);
  });

  it.each([
    ['as long as may be', { content: text(2000) }],
    ['with embeds of 6000', { embeds: [{ description: text(4096) }, { description: ` ${text(1904)}\n` }] }],
    ['with the flags a bot may set', { content: 'x', flags: 4 | 4096 }],
    [
      'with a poll for 32 days',
      { poll: { question: { text: 'x' }, answers: [{ poll_media: { text: 'x' } }], duration: 768 } },
    ],
  ])('%s is sent', async (_, body) => expect(await send(body)).toHaveProperty('id'));

  it.each([
    ['nothing', {}],
    ['space', { content: ' \n' }],
  ])('of %s is refused (50006)', async (_, body) => expect((await refusal(send(body))).code).toBe(50006));

  it('takes ten files of 10 MiB each, and a request of 25', async () => {
    const file = (size: number) => ({ name: 'a.txt', data: Buffer.alloc(size, 'x') });
    const mega = 1024 * 1024;
    expect(
      (
        await refusal(
          send(
            {},
            times(11, () => file(1)),
          ),
        )
      ).code,
    ).toBe(30015);
    expect(await refusal(send({}, [file(10 * mega + 1)]))).toMatchObject({ status: 400, code: 50045 });
    expect(
      await refusal(
        send(
          {},
          times(3, () => file(9 * mega)),
        ),
      ),
    ).toMatchObject({ status: 413, code: 40005 });
    expect((await send({}, [file(10 * mega)])).attachments).toMatchObject([{ filename: 'a.txt', size: 10 * mega }]);
  });

  it('serves its files, for a day', async () => {
    const { attachments } = await send({ attachments: [{ id: '0', description: 'Words' }] }, [
      { name: 'a.txt', data: Buffer.from('words') },
    ]);
    const [{ url, description }] = attachments as [{ url: string; description: string }];
    expect([description, await (await fetch(url)).text()]).toEqual(['Words', 'words']);
    stage.discord.world.clock.skip(24 * 60 * 60_000 + 1_000);
    expect((await fetch(url)).status).toBe(404);
  });

  it('shows .png, .jpg, .webp and .gif in embeds, nothing else', async () => {
    const withFile = (name: string) =>
      send({ embeds: [{ image: { url: `attachment://${name}` } }] }, [{ name, data: Buffer.from('x') }]);
    expect(fieldOf(await refusal(withFile('a.svg')))).toBe('embeds');
    expect(await withFile('a.png')).toHaveProperty('id');
  });

  it('with the nonce of one sent lately is that one', async () => {
    const once = () => send({ content: 'once', nonce: 'n1', enforce_nonce: true });
    const { id } = await once();
    expect(await once()).toMatchObject({ id });
    expect((await send({ content: 'once', nonce: 'n1' })).id).not.toBe(id);
    stage.discord.world.clock.skip(10 * 60_000);
    expect((await once()).id).not.toBe(id);
  });

  it('answers only what is there, unless it need not be there', async () => {
    const reply = (more: object) =>
      send({ content: 'x', message_reference: { message_id: '123456789012345678', ...more } });
    expect(fieldOf(await refusal(reply({})))).toBe('message_reference');
    expect((await reply({ fail_if_not_exists: false })).message_reference).toBeUndefined();
  });

  it('that is not there is unknown (10008), a channel too (10003), JSON that is none is refused (50109)', async () => {
    const { discord, rest, channel } = stage;
    const missing = '123456789012345678';
    expect(await refusal(rest.get(Routes.channelMessage(channel.id, missing)))).toMatchObject({
      status: 404,
      code: 10008,
    });
    expect(await refusal(rest.get(Routes.channel(missing)))).toMatchObject({ status: 404, code: 10003 });
    expect(await plain(discord, 'POST', Routes.channelMessages(channel.id), '{')).toMatchObject({
      status: 400,
      body: { code: 50109 },
    });
  });

  describe('that is edited', () => {
    const edit = (id: unknown, body: object, files: { name: string; data: Buffer }[] = []) =>
      stage.rest.patch(Routes.channelMessage(stage.channel.id, String(id)), { body, files }) as Promise<
        Record<string, unknown>
      >;

    it('keeps what the edit does not name, and its limits', async () => {
      const { id } = await send({ content: 'a', components: [row(button('a'))] });
      expect(await edit(id, { content: 'b' })).toMatchObject({ content: 'b', components: [{ type: 1 }] });
      expect(fieldOf(await refusal(edit(id, { content: text(2001) })))).toBe('content');
      expect((await refusal(edit(id, { content: '', components: [] }))).code).toBe(50006);
    });

    it('can lose and get back its previews, and no other flag', async () => {
      const { id } = await send({ content: 'a', flags: 4 });
      expect((await edit(id, { flags: 0 })).flags).toBe(0);
      expect((await edit(id, { flags: 4 })).flags).toBe(4);
      expect(fieldOf(await refusal(edit(id, { flags: 64 })))).toBe('flags');
      expect(fieldOf(await refusal(edit(id, { flags: 4096 })))).toBe('flags');
    });

    it('keeps the attachments that the edit lists', async () => {
      const two = await send({}, [
        { name: 'a.txt', data: Buffer.from('a') },
        { name: 'b.txt', data: Buffer.from('b') },
      ]);
      const [first] = two.attachments as [{ id: string }];
      const edited = await edit(two.id, { attachments: [{ id: first.id }, { id: '0' }] }, [
        { name: 'c.txt', data: Buffer.from('c') },
      ]);
      expect(edited.attachments).toMatchObject([{ filename: 'a.txt' }, { filename: 'c.txt' }]);
      expect((await edit(two.id, { content: 'x' })).attachments).toHaveLength(2);
    });

    it('never gets a poll, and stays the author’s (50005)', async () => {
      const ada = stage.discord.person('ada', [stage.guild]);
      const { id } = await send({ content: 'a' });
      const poll = { question: { text: 'x' }, answers: [{ poll_media: { text: 'x' } }] };
      expect(fieldOf(await refusal(edit(id, { poll })))).toBe('poll');
      expect((await refusal(edit(ada.says(stage.channel, 'mine').json.id, { content: 'x' }))).code).toBe(50005);
    });

    it('may turn to components v2, without its content, and never back', async () => {
      const { id } = await send({ content: 'a' });
      const display = [{ type: 10, content: 'b' }];
      expect(fieldOf(await refusal(edit(id, { flags: version2, components: display })))).toBe('content');
      await edit(id, { flags: version2, components: display, content: null });
      expect((await edit(id, { flags: 0 })).flags).toBe(version2);
      expect(fieldOf(await refusal(edit(id, { content: 'again' })))).toBe('content');
    });

    it('after an hour is edited seldom (30046)', async () => {
      const { discord, channel } = stage;
      discord.rest.oldEdits = { requests: 2, within: 60_000 };
      const { id } = await send({ content: 'a' });
      discord.world.clock.skip(60 * 60_000 + 1_000);
      const path = Routes.channelMessage(channel.id, String(id));
      const statuses = [];
      for (let index = 0; index < 3; index += 1)
        statuses.push((await plain(discord, 'PATCH', path, { content: 'b' })).status);
      expect(statuses).toEqual([200, 200, 429]);
      const third = await plain(discord, 'PATCH', path, { content: 'b' });
      expect([third.body.code, Number(third.headers.get('retry-after'))]).toEqual([30046, third.body.retry_after]);
      discord.world.clock.skip(60_000);
      expect((await plain(discord, 'PATCH', path, { content: 'b' })).status).toBe(200);
    });
  });

  it('and everything answered pass Discord’s own schemas', () => expect(stage.discord.violations).toEqual([]));
});
