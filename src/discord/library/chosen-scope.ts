import type { Channel } from 'discord.js';
import type { Scope } from '../../footnote.ts';
import { Refusal } from '../delivery/refusal.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import { findArticle } from './find-article.ts';
import { scopeIn, scopeOf } from './scope.ts';

interface Choosing {
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly channel: Channel | null;
  readonly locale: string;
}

/**
 * The article that was chosen from the list or typed with its title, else all that questions of this place are about.
 * @throws Refusal when there is no such article
 */
export async function chosenScope(
  choosing: Choosing,
  chosen: string | null,
  shell: Pick<Shell, 'preferences' | 'footnote'>,
): Promise<Scope> {
  if (chosen === null) return scopeIn(choosing, shell);
  const article = await findArticle(choosing, chosen, shell);
  if (!article) throw new Refusal(wordsFor(choosing.locale).articles.gone);
  return scopeOf(choosing.guildId, [article.id]);
}
