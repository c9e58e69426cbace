import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import { scopeOf } from '../library/scope.ts';
import { plainText } from '../markdown/read-markup.ts';
import { spokenIn } from '../place/addressed.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import type { Asked } from './asked.ts';
import { askedOf } from './hear-words.ts';
import { searchedIn } from './searched-in.ts';
import { botIn, joined, readIn } from './text-of.ts';

type Asking = ChatInputCommandInteraction | ModalSubmitInteraction;

/** What somebody typed into a command or a form, in Discord's marks. */
interface Typed {
  readonly question: string;
  /** The text that it is about, of a place of its own. */
  readonly about?: string;
  /** The article that was chosen. */
  readonly articleId?: string | undefined;
  /** The message that it is about: its link, and the addresses in it. */
  readonly message?: { readonly link: string; readonly links: readonly string[] } | undefined;
}

/** A question that came by a command or a form, read as one of a message is; where no article was chosen, its addresses do. */
export async function askedBy(interaction: Asking, typed: Typed, shell: Shell): Promise<Asked> {
  const where = whereOf(interaction);
  const { said, quoted } = spokenIn(typed.question, botIn(interaction));
  await meet(`${typed.question} ${typed.about ?? ''}`, interaction);
  // Who only quotes asks that.
  const { lines, links } = readIn(interaction, said === '' ? quoted : said);
  const { question: text, about: rest } = await askedOf(lines, { preferredLocale: interaction.locale });
  const about = joined([readIn(interaction, typed.about?.trim() || (said === '' ? '' : quoted)).lines, rest]);
  const own = await searchedIn(links, where, shell);
  const { links: others = [] } = typed.message ?? {};
  const searched = own.isNamed || others.length === 0 ? own : await searchedIn(others, where, shell);
  const isArticleAlone = text === '' && searched.isNamed;
  return {
    question: isArticleAlone ? plainText(wordsFor(interaction.locale).talk.whatIsItAbout) : text,
    ...(about === '' ? {} : { about }),
    scope: typed.articleId === undefined ? searched.scope : scopeOf(where, [typed.articleId]),
    locale: interaction.locale,
    where,
    asked: interaction.id,
    quoted: typed.message === undefined ? {} : { link: typed.message.link },
    alone: interaction.ephemeral ?? false,
  };
}

/** As many people as one question names; more are not asked for. */
const mostNamed = 5;

/** With a message Discord tells who is named in it; who is in what was typed here is asked for by their ids. */
async function meet(written: string, { guild, client }: Asking): Promise<void> {
  const ids = new Set([...written.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id));
  const known = (id: string): boolean => (guild ? guild.members.cache.has(id) : client.users.cache.has(id));
  const unknown = [...ids].filter((id) => !known(id)).slice(0, mostNamed);
  const asUser = (id: string): Promise<unknown> => client.users.fetch(id).catch(() => undefined);
  await Promise.all(unknown.map((id) => (guild ? guild.members.fetch(id).catch(() => asUser(id)) : asUser(id))));
}
