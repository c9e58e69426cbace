import { expect, it } from 'vitest';
import { messageAt } from '../../../src/discord/markdown/message-link.ts';

it.each([
  ['https://discord.com/channels/1/22/333', { channelId: '22', messageId: '333' }],
  ['https://canary.discordapp.com/channels/@me/22/333/', { channelId: '22', messageId: '333' }],
  ['https://discord.com/channels/1/22', undefined],
  ['https://notdiscord.com/channels/1/22/333', undefined],
])('%s means %j', (link, meant) => expect(messageAt(link)).toEqual(meant));
