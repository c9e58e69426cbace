import { article } from './article.ts';
import { ask } from './ask.ts';
import { askAbout } from './ask-about.ts';
import { cards } from './cards.ts';
import { checkMessage } from './check-message.ts';
import type { Command, MessageCommand } from './command.ts';
import { digest } from './digest.ts';
import { discuss } from './discuss.ts';
import { feed } from './feed.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { insights } from './insights.ts';
import { notes } from './notes.ts';
import { privacy } from './privacy.ts';
import { quiz } from './quiz.ts';
import { settings } from './settings.ts';
import { summary } from './summary.ts';

/** Every slash command. To add one: write it in a file of its own, and name it here. */
export const commands: readonly Command[] = [
  ask,
  summary,
  discuss,
  quiz,
  cards,
  guide,
  notes,
  article,
  feed,
  digest,
  settings,
  insights,
  help,
  privacy,
];

/** Every entry of a message's context menu. */
export const messageCommands: readonly MessageCommand[] = [askAbout, checkMessage];
