import { asJson, asList, asText, type Json } from './simulator/json.ts';
import type { Message } from './simulator/world.ts';

/** A message's components, one after the other, with what is in them. */
export function componentsIn(message: Json): readonly Json[] {
  const all = (components: readonly Json[]): readonly Json[] =>
    components.flatMap((one) => [
      one,
      ...all(asList(one.components)),
      ...(one.accessory === undefined ? [] : all([asJson(one.accessory)])),
    ]);
  return all(asList(message.components));
}

/** All that a message says, whether as content or in text displays. */
export const textIn = (message: Json): string =>
  [asText(message.content), ...componentsIn(message).map(({ type, content }) => (type === 10 ? asText(content) : ''))]
    .filter((text) => text !== '')
    .join('\n');

/** What its buttons are called, in order. */
export const labelsOf = ({ json }: Message): readonly string[] =>
  componentsIn(json).flatMap(({ label }) => (label === undefined ? [] : [asText(label)]));

/** The texts of its files, by their names. */
export async function filesOf(message: Message): Promise<Readonly<Record<string, string>>> {
  const attachments = asList(message.json.attachments);
  const texts = await Promise.all(
    attachments.map(async ({ filename, url }) => [String(filename), await (await fetch(String(url))).text()] as const),
  );
  return Object.fromEntries(texts);
}

/** Whether a message replies to the one of this id. */
export const isReplyTo = ({ json }: Message, id: string): boolean => asJson(json.message_reference).message_id === id;
