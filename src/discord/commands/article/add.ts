import type { ChatInputCommandInteraction } from 'discord.js';
import type { Article, Origin } from '../../../core/document/article.ts';
import { Refusal } from '../../delivery/refusal.ts';
import { inReadingTurn } from '../../library/reading-turn.ts';
import { libraryOf } from '../../library/scope.ts';
import { mayChangeArticles, requireRoom } from '../../library/server-settings.ts';
import { whereOf } from '../../place/where.ts';
import type { Shell } from '../../shell/shell.ts';
import { articleFacts, firstLines, unaddedSummary } from '../../views/article-card.ts';
import { button, type Card } from '../../views/card.ts';
import { addKind, cancelKind, customId } from '../../views/custom-id.ts';
import { replyWithCard } from '../../views/show-card.ts';
import { wordsFor } from '../../words/index.ts';
import type { Words } from '../../words/words.ts';

const mostMegabytes = 10;

/** Reads the article and shows what was read, with a button to add it. */
export async function addArticle(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> {
  const words = wordsFor(interaction.locale);
  const where = whereOf(interaction);
  const library = libraryOf(where);
  if (!(await mayChangeArticles(where, interaction, shell))) throw new Refusal(words.articles.notAllowed);
  await requireRoom(where, words, shell);
  const origin = await originOf(interaction, words, shell);
  const article = await inReadingTurn(interaction, shell, (person) => shell.footnote.read(origin, library, person));
  shell.pendingArticles.remember({ library, id: interaction.id }, origin);
  await replyWithCard(interaction, () => preview(article, words, interaction.id));
}

/** What was read, and how it begins. */
const preview = (article: Article, words: Words, draft: string): Card => [
  { kind: 'text', markdown: articleFacts(unaddedSummary(article), words) },
  { kind: 'rule' },
  { kind: 'quote', markdown: firstLines(article) },
  { kind: 'rule' },
  { kind: 'text', markdown: words.articles.preview },
  {
    kind: 'buttons',
    buttons: [
      button(words.articles.add, customId(addKind, draft)),
      button(words.articles.cancel, customId(cancelKind, draft)),
    ],
  },
];

/** Never a file of the machine: only web addresses are passed on. */
async function originOf({ options }: ChatInputCommandInteraction, words: Words, { footnote }: Shell): Promise<Origin> {
  const address = options.getString('address')?.trim();
  const file = options.getAttachment('file');
  if ((address === undefined) === (file === null)) throw new Refusal(words.articles.oneOfBoth);
  if (file) {
    if (file.size > mostMegabytes * 1_000_000) throw new Refusal(words.articles.tooLarge(mostMegabytes));
    return { kind: 'attachment', location: file.url, name: file.name };
  }
  const location = address ?? '';
  if (!/^https?:\/\//i.test(location) || !URL.canParse(location)) throw new Refusal(words.articles.noAddress);
  const [origin] = await footnote.origins(location);
  return origin ?? { kind: 'url', location, name: location };
}
