import type { Config } from '../../config.ts';
import type { KeptTurn } from '../../ports/conversations.ts';
import { channelsSetUp, isBotRunning } from './places.ts';
import { type Kept, readFeedback } from './read-feedback.ts';
import { readTurns } from './read-turns.ts';

type Where = Pick<Config, 'LIBRARY' | 'DATA_DIR'>;

/** Loaded where it is needed. */
const reading = (): Promise<typeof import('./postgres/reading.ts')> => import('./postgres/reading.ts');

/** What is kept of questions, answers and verdicts, wherever that is, also while a bot runs. @throws Failure */
export const feedbackKept = async ({ LIBRARY, DATA_DIR }: Where): Promise<Kept> =>
  LIBRARY === undefined ? readFeedback(DATA_DIR) : (await reading()).readFeedbackOf(LIBRARY);

/** The last turns that are kept, oldest first, of a thread or channel if one is named by its id. @throws Failure */
export const turnsKept = async (
  { LIBRARY, DATA_DIR }: Where,
  limit: number,
  channel?: string,
): Promise<readonly KeptTurn[]> =>
  LIBRARY === undefined ? readTurns(DATA_DIR, limit, channel) : (await reading()).readTurnsOf(LIBRARY, limit, channel);

/** Ids of the channels for which something was set; none where that cannot be read. */
export const channelsKept = async ({ LIBRARY, DATA_DIR }: Where): Promise<readonly string[]> =>
  LIBRARY === undefined ? channelsSetUp(DATA_DIR) : (await reading()).channelsSetUpIn(LIBRARY).catch(() => []);

/** Whether a bot runs on it now: in any process of this machine, or of any machine where it is in PostgreSQL. */
export const isBotThere = async ({ LIBRARY, DATA_DIR }: Where): Promise<boolean> =>
  LIBRARY === undefined
    ? isBotRunning(DATA_DIR)
    : (await import('../databases/postgres/describe.ts')).describePostgres(LIBRARY).then(
        ({ hasBot }) => hasBot,
        () => false,
      );
