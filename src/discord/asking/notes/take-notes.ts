import type { Article } from '../../../core/document/article.ts';
import type { CitationStyle } from '../../../core/study/citation-style.ts';
import { type NotedTurn, notesOf } from '../../../core/study/notes.ts';
import { notesHtml } from '../../../core/study/notes-html.ts';
import { layNotes } from '../../../core/study/notes-layout.ts';
import { notesMarkdown } from '../../../core/study/notes-markdown.ts';
import type { Scope } from '../../../footnote.ts';
import type { Answerable } from '../../delivery/acknowledge.ts';
import type { Outgoing } from '../../delivery/outlet.ts';
import { scopeOf } from '../../library/scope.ts';
import { placeKey, whereOf } from '../../place/where.ts';
import type { Shell } from '../../shell/shell.ts';
import type { Words } from '../../words/words.ts';
import { contributionsIn } from './contributions.ts';
import { inOrder } from './in-order.ts';
import { roundsHere } from './rounds-here.ts';

/** More than an evening's; the last ones. */
const mostTurns = 500;

interface Taking {
  readonly style: CitationStyle;
  readonly words: Words;
}

/** What was asked and answered where the interaction is, what people said who cited, and the scores of quizzes, as files; undefined where nothing was. */
export async function takeNotes(
  interaction: Answerable,
  { style, words: { takenNotes: words } }: Taking,
  shell: Shell,
): Promise<Outgoing | undefined> {
  const where = whereOf(interaction);
  // What was shown to one alone is nobody else's.
  const turns = (await shell.conversations.at(placeKey(where), mostTurns)).filter(({ alone }) => !alone);
  const scope = scopeOf(where);
  const said = await contributionsIn(interaction, { scope, answered: turns }, shell);
  const entries = inOrder(
    turns.filter(({ aside }) => !aside),
    said.contributions,
  );
  const rounds = await roundsHere(interaction, shell);
  if (entries.length + rounds.length === 0) return undefined;
  const taken = { ...notesOf(entries, await articlesOf(entries, scope, shell)), rounds };
  const parts = layNotes(taken, { words, style, title: titleOf(interaction), day: new Date() });
  return {
    content: [words.ready(taken.entries.length, taken.sources.length), ...(said.isWhole ? [] : [words.unread])].join(
      '\n',
    ),
    files: [
      { name: `${words.fileName}.md`, attachment: Buffer.from(notesMarkdown(parts)) },
      { name: `${words.fileName}.html`, attachment: Buffer.from(notesHtml(parts, words.language)) },
    ],
  };
}

const titleOf = ({ channel }: Answerable): string | undefined => (channel?.isThread() ? channel.name : undefined);

/** The articles that are cited, as far as they are there and may be read here. */
async function articlesOf(
  entries: readonly NotedTurn[],
  { collections }: Scope,
  { footnote }: Shell,
): Promise<ReadonlyMap<string, Article>> {
  const ids = new Set(entries.flatMap(({ cited }) => cited.map(({ articleId }) => articleId)));
  const found = new Map<string, Article>();
  for (const id of ids) {
    const article = await footnote.article(id);
    if (article && collections.includes(article.collection)) found.set(id, article);
  }
  return found;
}
