import type { Json } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { Channel } from '../world.ts';

/** 200000. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export function requireUnblocked({ guild }: Channel, { content }: Json): void {
  if (typeof content === 'string' && guild?.blocks?.test(content))
    throw new Refusal(400, 200000, 'Message was blocked by automatic moderation');
}
