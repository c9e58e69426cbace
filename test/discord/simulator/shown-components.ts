import { asJson, asList, asText, type Json } from './json.ts';
import { componentTypes } from './rules/component-types.ts';
import { snowflake } from './snowflake.ts';

/** What Discord fills in where the sender said nothing, by type. */
const defaults: Readonly<Record<number, Json>> = {
  [componentTypes.stringSelect]: { min_values: 1, max_values: 1 },
  [componentTypes.thumbnail]: { description: null, spoiler: false },
  [componentTypes.file]: { name: null, size: null, spoiler: false },
  [componentTypes.separator]: { spacing: 1, divider: true },
  [componentTypes.container]: { accent_color: null, spoiler: false },
};

/**
 * Components as others see them: with ids and defaults, and files at their address.
 * https://discord.com/developers/docs/components/reference#anatomy-of-a-component
 */
export function shownComponents(components: readonly Json[], attachments: readonly Json[]): readonly Json[] {
  let next = 1;
  const media = (value: unknown): Json => {
    const { url } = asJson(value);
    const file = attachments.find(({ filename }) => url === `attachment://${asText(filename)}`);
    return { id: snowflake(), url: file?.url ?? url, proxy_url: file?.url ?? url };
  };
  const visit = (component: Json): Json => ({
    ...defaults[Number(component.type)],
    id: next++,
    ...component,
    ...(Array.isArray(component.components) ? { components: asList(component.components).map(visit) } : {}),
    ...(component.accessory ? { accessory: visit(asJson(component.accessory)) } : {}),
    ...(component.media ? { media: media(component.media) } : {}),
    ...(component.file ? { file: media(component.file) } : {}),
    ...(component.items ? { items: asList(component.items).map(item) } : {}),
  });
  const item = (one: Json): Json => ({ description: null, spoiler: false, ...one, media: media(one.media) });
  return components.map(visit);
}
