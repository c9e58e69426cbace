import { expect } from 'vitest';
import type { CardMessage } from '../../src/discord/views/card.ts';
import { checkMessage } from './simulator/rules/messages.ts';
import { judge } from './simulator/spec.ts';

/** By the rules of the tests' Discord, and by Discord's own schema of an edited answer. */
export function expectWithinLimits(message: CardMessage): void {
  const body = JSON.parse(JSON.stringify(message));
  checkMessage(body, []);
  expect(judge('IncomingWebhookUpdateRequestPartialSchema', body)).toBeUndefined();
}
