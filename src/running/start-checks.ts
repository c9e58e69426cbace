import { isBotThere } from '../adapters/conversations/read-memory.ts';
import { backupFolder } from '../backup/backup-folder.ts';
import { requireLinkKey } from '../config/link-key.ts';
import type { Settings } from '../config/settings.ts';
import { pagePlace } from '../config/web.ts';
import { Failure } from '../core/failure.ts';
import type { BotOptions } from '../discord/bot.ts';
import { metricsPlace, nothingElse } from '../monitoring/serve-metrics.ts';
import { requireData } from './data-folder.ts';
import { requirePort } from './port.ts';
import type { Reservation } from './reservation.ts';

/** What is looked at before the bot starts, by itself as by `npm run doctor`. */
export interface StartCheck {
  readonly name: string;
  /** The bot does not start without it; it starts without the others, and says so in its log. */
  readonly isNeeded: boolean;
  /** Undefined when it is not wanted. What it gives is said to the person. @throws Failure that says what will not work, and what to do */
  readonly attempt: (() => Promise<string | Reservation>) | undefined;
}

type Given = Pick<Settings, 'config' | 'web'> & {
  /** Whether anybody serves the page, or means to. */
  readonly hasPage: boolean;
};

/** What the bot needs of this machine besides library, conversations and model, which are tried by opening them. */
export const startChecks = ({ config, web, hasPage }: Given): readonly StartCheck[] => [
  { name: 'data folder', isNeeded: config.LIBRARY === undefined, attempt: () => requireData(config) },
  {
    name: 'links',
    isNeeded: true,
    attempt: web.PUBLIC_URL === undefined ? undefined : async () => requireLinkKey(config.DATA_DIR),
  },
  {
    name: 'backups',
    isNeeded: false,
    attempt: config.BACKUP_EVERY === undefined ? undefined : () => backupFolder(config),
  },
  {
    name: 'metrics',
    isNeeded: true,
    attempt: config.METRICS_PORT === undefined ? undefined : () => tryMetrics(config),
  },
  { name: 'page', isNeeded: false, attempt: hasPage ? () => tryPage(web) : undefined },
];

/**
 * Each of them, as the bot starts: what it can do without is told in its log.
 * @throws Failure
 */
export async function lookBeforeStart(given: Given, log: Pick<BotOptions['log'], 'warn'>): Promise<void> {
  for (const { name, isNeeded, attempt } of startChecks(given)) {
    const found = await attempt?.().catch((error: unknown) => {
      if (isNeeded || !(error instanceof Failure)) throw error;
      return { but: error.message.replace(/\.$/, '') };
    });
    if (typeof found === 'object') log.warn({ part: name }, `${found.but}.`);
  }
}

async function tryMetrics(config: Settings['config']): Promise<string> {
  const place = metricsPlace({ host: config.METRICS_HOST, port: config.METRICS_PORT ?? 0 });
  // Another bot's port is as much taken as any program's.
  const found = await requirePort(place, (answer) => answer === nothingElse && isBotThere(config));
  return found === 'ours' ? 'the running bot has the port' : 'the port is free';
}

/** The title of every page. */
const ofPage = / – Footnote<\/title>/;

async function tryPage(web: Settings['web']): Promise<string> {
  const found = await requirePort(pagePlace(web), (answer) => ofPage.test(answer));
  return found === 'ours' ? 'npm run web serves it' : 'the port is free';
}
