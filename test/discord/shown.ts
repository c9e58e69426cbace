import { asJson, asList, asText, type Json } from './simulator/json.ts';

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
