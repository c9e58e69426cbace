import type { ChatInputCommandInteraction } from 'discord.js';
import type { Origin } from '../../../core/document/article.ts';
import { originAt, previewArticle } from '../../asking/preview-article.ts';
import { Refusal } from '../../delivery/refusal.ts';
import type { Shell } from '../../shell/shell.ts';
import type { Words } from '../../words/words.ts';

const mostMegabytes = 10;

/** Reads the article and shows what was read, with a button to add it. */
export const addArticle = (interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> =>
  previewArticle(interaction, (words) => originOf(interaction, words, shell), shell);

async function originOf({ options }: ChatInputCommandInteraction, words: Words, shell: Shell): Promise<Origin> {
  const address = options.getString('address')?.trim();
  const file = options.getAttachment('file');
  if ((address === undefined) === (file === null)) throw new Refusal(words.articles.oneOfBoth);
  if (!file) return originAt(address ?? '', words, shell);
  if (file.size > mostMegabytes * 1_000_000) throw new Refusal(words.articles.tooLarge(mostMegabytes));
  return { kind: 'attachment', location: file.url, name: file.name };
}
