import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, fieldOf, rawDiscord, refusal, row, times, version2 } from './raw.ts';

const text = (length: number) => 'x'.repeat(length);
const link = (more: object) => ({ type: 2, style: 5, label: 'x', ...more });
const option = (value: string, more: object = {}) => ({ label: 'x', value, ...more });
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: [option('a'), option('b')], ...more });
const display = (content: string) => ({ type: 10, content });
const picture = { media: { url: 'https://news.example/a.png' } };
const section = (more: object = {}) => ({ type: 9, components: [display('x')], accessory: button('b'), ...more });
const container = (...components: object[]) => ({ type: 17, components });

describe('components', () => {
  let stage: Awaited<ReturnType<typeof rawDiscord>>;
  beforeAll(async () => {
    stage = await rawDiscord();
  });
  afterAll(() => stage.discord.stop());
  const send = (body: object) => stage.rest.post(Routes.channelMessages(stage.channel.id), { body });

  it.each([
    ['six rows', times(6, (index) => row(button(`${index}`))), ''],
    ['six buttons in a row', [row(...times(6, (index) => button(`${index}`)))], '.0.components'],
    ['a button beside a select', [row(button('a'), select())], '.0.components'],
    ['a button outside of a row', [button('a')], '.0.type'],
    ['an empty row', [row()], '.0.components'],
    ['the same custom id twice', [row(button('a')), row(button('a'))], '.1.components.0.custom_id'],
    ['a custom id over 100', [row(button(text(101)))], '.0.components.0.custom_id'],
    ['an empty custom id', [row(button(''))], '.0.components.0.custom_id'],
    ['a label over 80', [row(button('a', { label: text(81) }))], '.0.components.0.label'],
    ['a button that says nothing', [row({ type: 2, style: 2, custom_id: 'a' })], '.0.components.0.label'],
    ['a link without address', [row(link({}))], '.0.components.0.url'],
    ['a link over 512', [row(link({ url: `https://news.example/${text(500)}` }))], '.0.components.0.url'],
    [
      'a link with a custom id',
      [row(link({ url: 'https://news.example', custom_id: 'a' }))],
      '.0.components.0.custom_id',
    ],
    ['a select of 26', [row(select({ options: times(26, (index) => option(`${index}`)) }))], '.0.components.0.options'],
    [
      'a select with a value twice',
      [row(select({ options: [option('a'), option('a')] }))],
      '.0.components.0.options.1.value',
    ],
    [
      'an option’s label over 100',
      [row(select({ options: [option('a', { label: text(101) })] }))],
      '.0.components.0.options.0.label',
    ],
    ['an option’s value over 100', [row(select({ options: [option(text(101))] }))], '.0.components.0.options.0.value'],
    [
      'an option’s description over 100',
      [row(select({ options: [option('a', { description: text(101) })] }))],
      '.0.components.0.options.0.description',
    ],
    ['a placeholder over 150', [row(select({ placeholder: text(151) }))], '.0.components.0.placeholder'],
    ['more to select than there is', [row(select({ max_values: 3 }))], '.0.components.0.max_values'],
    ['components v2 without their flag', [display('x')], '.0.type'],
  ])('with %s are refused by name', async (_, components, path) => {
    const refused = await refusal(send({ content: 'x', components }));
    expect([refused.code, fieldOf(refused)]).toEqual([50035, `components${path}`]);
  });

  it.each([
    ['content', { content: 'x', components: [display('x')] }, 'content'],
    ['embeds', { embeds: [{ title: 'x' }], components: [display('x')] }, 'embeds'],
    [
      'a poll',
      { poll: { question: { text: 'x' }, answers: [{ poll_media: { text: 'x' } }] }, components: [display('x')] },
      'poll',
    ],
    [
      '41 components, those inside counted',
      {
        components: times(5, () => container(...times(8, () => display('x'))))
          .slice(0, 4)
          .concat(container(...times(4, () => display('x')))),
      },
      'components',
    ],
    ['texts over 4000 together', { components: [display(text(4000)), container(display('x'))] }, 'components'],
    ['an empty text', { components: [display('')] }, 'components.0.content'],
    [
      'a section of four texts',
      { components: [section({ components: times(4, () => display('x')) })] },
      'components.0.components',
    ],
    ['a section without accessory', { components: [section({ accessory: undefined })] }, 'components.0.accessory'],
    ['a gallery of eleven', { components: [{ type: 12, items: times(11, () => picture) }] }, 'components.0.items'],
    ['an empty gallery', { components: [{ type: 12, items: [] }] }, 'components.0.items'],
    ['a container in a container', { components: [container(container(display('x')))] }, 'components.0.components'],
    ['a custom id twice, in an accessory', { components: [section(), section()] }, 'components.1.accessory.custom_id'],
    ['a file that is not sent', { components: [{ type: 13, file: { url: 'attachment://a.txt' } }] }, 'components'],
  ])('of version 2 with %s are refused by name', async (_, body, path) => {
    const refused = await refusal(send({ flags: version2, ...body }));
    expect([refused.code, fieldOf(refused)]).toEqual([50035, path]);
  });

  it('are sent up to each limit', async () => {
    const rows = times(5, (line) => row(...times(5, (index) => button(`${line}/${index}`, { label: text(80) }))));
    await send({ components: rows });
    const options = times(25, (index) => option(`${index}`.padEnd(100, 'x'), { description: text(100) }));
    await send({ components: [row(select({ options, max_values: 25, placeholder: text(150) }))] });
    const deep = times(4, (index) => container(...times(9, () => display(text(100))).slice(index === 3 ? 1 : 0)));
    await send({ flags: version2, components: [...deep, display('x')] });
    await send({ flags: version2, components: [section(), { type: 12, items: times(10, () => picture) }] });
    expect(stage.discord.violations).toEqual([]);
  });
});
