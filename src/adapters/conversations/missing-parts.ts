import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../../config.ts';
import { lockFileIn } from './lock.ts';

const goOn = (what: string): string =>
  `${what} begin anew. Unless somebody has moved it away for that, put a backup back before anything is added: npm run restore -- FOLDER --force`;

/** What one of a data folder's databases is missed by: both are there once a bot has run. */
export interface MissingParts {
  readonly library?: string;
  readonly conversations?: string;
}

/**
 * Asked before anything is opened, since what is missing is then made. A library that no bot has run on yet has no conversations:
 * the bot's lock tells.
 */
export function missingParts({ LIBRARY, DATA_DIR }: Pick<Config, 'LIBRARY' | 'DATA_DIR'>): MissingParts {
  if (LIBRARY !== undefined) return {};
  const library = path.join(DATA_DIR, 'index', 'library.sqlite');
  const conversations = path.join(DATA_DIR, 'conversations.sqlite');
  const hasRun = existsSync(lockFileIn(DATA_DIR));
  const [hasLibrary, hasConversations] = [existsSync(library), existsSync(conversations)];
  return {
    ...(!hasLibrary && hasConversations
      ? { library: `${library} is not there, though conversations are: ${goOn('articles')}` }
      : {}),
    ...(hasLibrary && !hasConversations && hasRun
      ? {
          conversations: `${conversations} is not there, though a bot has run on this folder: ${goOn('conversations and settings')}`,
        }
      : {}),
  };
}
