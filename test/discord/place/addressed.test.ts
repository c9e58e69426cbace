import { describe, expect, it } from 'vitest';
import { addressedIn, type Incoming } from '../../../src/discord/place/addressed.ts';

const botId = '100000000000000001';
const roleId = '100000000000000002';
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

describe('addressedIn', () => {
  it.each([
    [`<@${botId}> Who came?`, {}, 'Who came?'],
    [`Who came, <@!${botId}>?`, {}, 'Who came?'],
    [`<@${botId}>`, {}, ''],
    ['Who came?', { place: 'direct' }, 'Who came?'],
    ['Who came?', { isReply: true }, 'Who came?'],
    ['Who came?', { place: 'own-thread', messageContent: true }, 'Who came?'],
    [`> something else\n<@${botId}> Who came?`, {}, 'Who came?'],
    [`>no quotation <@${botId}>`, {}, '>no quotation'],
    [`<@&${roleId}> Who came?`, { roleId }, 'Who came?'],
    [`Who came <@&${roleId}>`, { roleId }, 'Who came'],
    [`<@100000000000000009> <@${botId}> Who came?`, {}, 'Who came?'],
    [`<@${botId}> What did <@100000000000000009> say?`, {}, 'What did <@100000000000000009> say?'],
    [`<@${botId}> \`Who came?\``, {}, '`Who came?`'],
    ['Who came?', { place: 'direct', isForwarded: true }, 'Who came?'],
  ] as const)('takes %j as a question (%j)', (content, more, question) => {
    expect(addressedIn(incoming(content, more))?.said).toBe(question);
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
    [`<@&${roleId}> Who came?`, {}],
    [`> <@&${roleId}> Who came?`, { roleId }],
    ['<@100000000000000009> Who came?', { place: 'own-thread', messageContent: true }],
  ] as const)('leaves %j alone (%j)', (content, more) => {
    expect(addressedIn(incoming(content, more))).toBeUndefined();
  });
});
