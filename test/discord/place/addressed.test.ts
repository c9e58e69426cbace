import { describe, expect, it } from 'vitest';
import { type Incoming, questionIn } from '../../../src/discord/place/addressed.ts';

const botId = '100000000000000001';
const incoming = (content: string, more: Partial<Incoming> = {}): Incoming => ({
  content,
  isPersons: true,
  isForwarded: false,
  place: 'channel',
  isReply: false,
  botId,
  messageContent: false,
  ...more,
});

describe('questionIn', () => {
  it.each([
    [`<@${botId}> Who came?`, {}, 'Who came?'],
    [`Who came, <@!${botId}>?`, {}, 'Who came, ?'],
    [`<@${botId}>`, {}, ''],
    ['Who came?', { place: 'direct' }, 'Who came?'],
    ['Who came?', { isReply: true }, 'Who came?'],
    ['Who came?', { place: 'own-thread', messageContent: true }, 'Who came?'],
    [`> something else\n<@${botId}> Who came?`, {}, 'Who came?'],
    [`>no quotation <@${botId}>`, {}, '>no quotation'],
  ] as const)('takes %j as a question (%j)', (content, more, question) => {
    expect(questionIn(incoming(content, more))).toBe(question);
  });

  it.each([
    ['Who came?', {}],
    ['@everyone Who came?', {}],
    [`<@${botId}> Who came?`, { isPersons: false }],
    [`<@${botId}> Who came?`, { isForwarded: true }],
    [`> <@${botId}> Who came?`, {}],
    [`  > <@${botId}> Who came?`, {}],
    [`>>> Look:\n<@${botId}> Who came?\nThat is how.`, {}],
    [`\`<@${botId}> Who came?\``, {}],
    [`\`\`a \` <@${botId}> Who came?\`\``, {}],
    [`\`\`\`\n<@${botId}> Who came?\n\`\`\``, {}],
    ['', { isReply: true }],
    ['Who came?', { place: 'own-thread' }],
    ['<@100000000000000009> Who came?', { place: 'own-thread', messageContent: true }],
  ] as const)('leaves %j alone (%j)', (content, more) => {
    expect(questionIn(incoming(content, more))).toBeUndefined();
  });
});
