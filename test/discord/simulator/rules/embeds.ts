import { asJson, asList, asText, type Json } from '../json.ts';
import { invalidForm, requireLength } from '../refusal.ts';

const sum = 6000;

/** Ten, each part with its length, and one length over all. https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export function checkEmbeds(embeds: readonly Json[]): void {
  requireLength('embeds', embeds, [0, 10]);
  let total = 0;
  const count = (path: string, value: unknown, limits: readonly [number, number]): void => {
    // Space around a text is not counted.
    const text = typeof value === 'string' ? value.trim() : undefined;
    requireLength(path, text, limits);
    total += asText(text).length;
  };
  embeds.forEach((embed, index) => {
    const path = `embeds.${index}`;
    count(`${path}.title`, embed.title, [0, 256]);
    count(`${path}.description`, embed.description, [0, 4096]);
    count(`${path}.footer.text`, asJson(embed.footer).text, [0, 2048]);
    count(`${path}.author.name`, asJson(embed.author).name, [0, 256]);
    requireLength(`${path}.url`, embed.url, [0, 2048]);
    requireLength(`${path}.fields`, embed.fields, [0, 25]);
    asList(embed.fields).forEach((field, at) => {
      count(`${path}.fields.${at}.name`, field.name ?? '', [1, 256]);
      count(`${path}.fields.${at}.value`, field.value ?? '', [1, 1024]);
    });
  });
  if (total > sum) throw invalidForm('embeds', 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${sum}`);
}
