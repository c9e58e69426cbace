import type { Article, Origin } from '../../core/document/article.ts';
import type { PressedInteraction } from '../delivery/acknowledge.ts';
import { Refusal } from '../delivery/refusal.ts';
import { inReadingTurn } from '../library/reading-turn.ts';
import { libraryOf } from '../library/scope.ts';
import { type Asking, requireChanger, requireRoom } from '../library/server-settings.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { articleFacts, firstLines, unaddedSummary } from '../views/article-card.ts';
import { button, type Card } from '../views/card.ts';
import { addKind, cancelKind, customId } from '../views/custom-id.ts';
import { replyWithCard } from '../views/show-card.ts';
import { wordsFor } from '../words/index.ts';
import type { Words } from '../words/words.ts';

/**
 * Reads an article that is to be added here, and shows what was read, with a button to add it.
 * @throws Refusal for somebody who may not, and where there is no room
 */
export async function previewArticle(
  interaction: Asking | PressedInteraction,
  originOf: (words: Words) => Promise<Origin>,
  shell: Shell,
): Promise<void> {
  const words = wordsFor(interaction.locale);
  const where = whereOf(interaction);
  const library = libraryOf(where);
  await requireChanger(where, interaction, shell);
  await requireRoom(where, words, shell);
  const origin = await originOf(words);
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

/** Where an article is, as somebody typed it. Never a file of the machine: only web addresses are passed on. @throws Refusal */
export async function originAt(typed: string, words: Words, { footnote }: Pick<Shell, 'footnote'>): Promise<Origin> {
  const location = /^<(.*)>$/.exec(typed.trim())?.[1] ?? typed.trim();
  if (!/^https?:\/\//i.test(location) || !URL.canParse(location)) throw new Refusal(words.articles.noAddress);
  const [origin] = await footnote.origins(location);
  return origin ?? { kind: 'url', location, name: location };
}
