import { sentenceWithLog } from '../../src/adapters/error-log.ts';
import type { DiscordConfig } from '../../src/config/discord.ts';
import type { Config } from '../../src/config.ts';
import type { Embedder } from '../../src/ports/embedder.ts';
import type { Reservation } from '../../src/running/reservation.ts';
import type { BotProcess } from './bot-processes.ts';

/** What is looked at. Tests plant faults here that a machine does not have at will. */
export interface World {
  readonly environment: Record<string, string | undefined>;
  /** Where `.env` is. */
  readonly folder: string;
  /** What `--data` said. */
  readonly data?: string;
  /** Whether every page and every article is read, which takes long in a large library. */
  readonly deep: boolean;
  readonly nodeVersion: string;
  /** Milliseconds since 1970, as this machine has them. */
  now(): number;
  /** Bytes that may still be written to the disk with that place. */
  freeBytes(place: string): Promise<number>;
  /** Loads a package, with what was built of it. */
  load(name: string): Promise<unknown>;
  /** Makes vectors as the settings want it. */
  embedder(config: Config): Promise<Embedder>;
  /** Bots of Footnote that run on this machine, as far as it tells. */
  botProcesses(): readonly BotProcess[];
}

/** A part that is tried. What it gives is said to the person; a sentence that it throws is what will not work. */
export interface Check {
  readonly name: string;
  /** Undefined when the part is not configured, */
  readonly attempt: (() => Promise<string | Reservation>) | undefined;
  /** or not tried for another reason. */
  readonly notTried?: string;
}

/** What could be read of the settings. */
export interface Known {
  readonly config: Config;
  /** Undefined where there is no token, or one of Discord's settings is wrong. */
  readonly discord?: DiscordConfig;
}

/** Checks of parts that need the settings; without them there is nothing to try. */
export type ConfiguredChecks = (world: World, known: Known) => readonly Check[];

interface Telling {
  print(line: string): void;
  /** Where what nobody expected is written. */
  readonly folder?: string | undefined;
  /** What was said of which part: said of the next one too, it would only look like another fault. */
  readonly told: Map<string, string>;
}

/** Tries a part, and says in a line how it went. False when it does not work. */
export async function report({ name, attempt, notTried }: Check, { print, folder, told }: Telling): Promise<boolean> {
  if (!attempt) {
    print(`–  ${name}: ${notTried ?? 'not configured'}`);
    return true;
  }
  const started = performance.now();
  const say = (mark: string, text: string): void =>
    print(`${mark} ${name}: ${text} (${Math.round(performance.now() - started)} ms)`);
  try {
    const found = await attempt();
    if (typeof found === 'string') say('ok', found);
    else say('ok', `works, but ${found.but}`);
    return true;
  } catch (error) {
    const sentence = sentenceWithLog(error, folder).replaceAll(/\s+/g, ' ');
    const before = told.get(sentence);
    if (before === undefined) say('no', sentence);
    else print(`–  ${name}: could not be tried, for the same reason as ${before}`);
    told.set(sentence, before ?? name);
    return false;
  }
}
