import { asJson, asList, asText, type Json } from '../json.ts';
import { invalidForm, Refusal, requireLength } from '../refusal.ts';

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file may have, told by `attachment_size_limit` with each interaction. https://discord.com/developers/docs/reference#uploading-files */
export const fileLimit = 10 * 1024 * 1024;
/** Files and everything else of one request. https://discord.com/developers/docs/resources/message#create-message */
const requestLimit = 25 * 1024 * 1024;
const most = 10;

/** 40005. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export function requireRequestSize(bytes: number): void {
  if (bytes > requestLimit) throw new Refusal(413, 40005, 'Request entity too large');
}

/**
 * 30015, 50045, and the alternative text of a file. An edit names the attachments that stay; `kept` are those.
 * https://discord.com/developers/docs/reference#uploading-files
 */
export function checkAttachments(body: Json, files: readonly Upload[], kept: readonly Json[] = []): void {
  const told = asList(body.attachments);
  if (Math.max(files.length + kept.length, told.length) > most)
    throw new Refusal(400, 30015, `Maximum number of attachments in a message reached (${most})`);
  if (files.some(({ bytes }) => bytes.length > fileLimit))
    throw new Refusal(400, 50045, 'File uploaded exceeds the maximum size');
  told.forEach(({ description, filename }, index) => {
    requireLength(`attachments.${index}.description`, description, [0, 1024]);
    requireLength(`attachments.${index}.filename`, filename, [1, 1024]);
  });
  requireKnownFiles(body, [...files.map(({ name }) => name), ...kept.map(({ filename }) => asText(filename))]);
}

/** Those an edit keeps: all, unless it lists some. https://discord.com/developers/docs/resources/message#edit-message */
export function keptAttachments(body: Json, existing: readonly Json[]): readonly Json[] {
  if (body.attachments === undefined) return existing;
  const ids = new Set(asList(body.attachments).map(({ id }) => String(id)));
  return existing.filter(({ id }) => ids.has(String(id)));
}

const picture = /\.(?:jpe?g|png|webp|gif)$/i;

/** https://discord.com/developers/docs/reference#editing-message-attachments-using-attachments-within-embeds */
function requireKnownFiles(body: Json, names: readonly string[]): void {
  const inEmbeds = asList(body.embeds).flatMap(({ image, thumbnail }) =>
    [image, thumbnail].map((one) => asText(asJson(one).url)),
  );
  for (const [path, url] of [
    ...inEmbeds.map((url) => ['embeds', url] as const),
    ...asList(body.components)
      .flatMap(mediaOf)
      .map((url) => ['components', url] as const),
  ]) {
    if (!url.startsWith('attachment://')) continue;
    const name = url.slice('attachment://'.length);
    if (!names.includes(name))
      throw invalidForm(path, 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', `There is no file ${name}.`);
    if (path === 'embeds' && !picture.test(name))
      throw invalidForm(path, 'EMBED_IMAGE_TYPE', 'Embeds show .jpg, .jpeg, .png, .webp and .gif only.');
  }
}

/** Addresses in thumbnails, galleries and files, at any depth. */
function mediaOf(component: Json): readonly string[] {
  const own = [component.media, component.file, ...asList(component.items).map(({ media }) => media)];
  const inner = [...asList(component.components), ...(component.accessory ? [asJson(component.accessory)] : [])];
  return [...own.map((one) => asText(asJson(one).url)), ...inner.flatMap(mediaOf)];
}
