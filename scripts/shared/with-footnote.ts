import { statSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { missingParts } from '../../src/adapters/conversations/missing-parts.ts';
import { createPorts } from '../../src/adapters/ports.ts';
import { loadEnvironment } from '../../src/config/environment-file.ts';
import { installation } from '../../src/config/installation.ts';
import { type Config, isNewElsewhere, readConfig } from '../../src/config.ts';
import { sharedCollection } from '../../src/core/document/article.ts';
import { Failure } from '../../src/core/failure.ts';
import { createFootnote, type Footnote, type OpenOptions, type Scope } from '../../src/footnote.ts';
import { tell } from './printable.ts';
import { writeErrorsTo } from './run.ts';

/** Named alike in every script. */
export const dataOption = (): Option =>
  new Option(
    '--data <directory>',
    'the folder of articles/ and index/ (default: DATA_DIR or data; given, LIBRARY does not count)',
  );

/** The environment with .env, and what `--data` said. @throws Failure `configuration` */
export function configFor(data: string | undefined): Config {
  loadEnvironment(process.env);
  const config = readConfig(process.env);
  const meant = data === undefined ? config : { ...config, DATA_DIR: path.resolve(data), LIBRARY: undefined };
  writeErrorsTo(meant.DATA_DIR);
  return meant;
}

/** The same, for what only reads: a folder that is not there has nothing, and is not made. @throws Failure `configuration`, `not-found` */
export function configToRead(data: string | undefined): Config {
  const config = configFor(data);
  if (config.LIBRARY === undefined) requireFolder(config.DATA_DIR, data);
  return config;
}

function requireFolder(folder: string, data: string | undefined): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  const setting = process.env.DATA_DIR ? 'DATA_DIR' : undefined;
  const naming = data === undefined ? setting : '--data';
  const named = naming === undefined ? folder : `${folder}, which ${naming} names,`;
  const making = `npm run index -- ${data === undefined ? '' : `--data ${data} `}PATH`;
  throw new Failure(
    'not-found',
    found
      ? `${named} is a file. Name the folder that holds articles/ and index/.`
      : `The folder ${named} is not there. Check the name; ${making} makes the folder, and adds articles to it.`,
  );
}

/** For what copies files. @throws Failure `configuration` where the library is in PostgreSQL */
export function requireDataFolder(config: Config): Config {
  if (config.LIBRARY === undefined) return config;
  throw new Failure(
    'configuration',
    'The library is in PostgreSQL, which LIBRARY names: back it up with pg_dump, or move it into a data folder with npm run migrate. With --data this is for a data folder all the same.',
  );
}

/** What comes with Footnote, to try it out. */
export const samples: string = path.join(installation, 'data/articles');

export const articlesFolder = (data: string | undefined): string => path.join(configFor(data).DATA_DIR, 'articles');

interface Opening extends OpenOptions {
  readonly model?: string;
  /** A data folder that is not there is made. */
  readonly makes?: boolean;
}

/** Gives the application to `use`, and closes it whatever happens. */
export async function withFootnote<T>(
  data: string | undefined,
  use: (footnote: Footnote) => Promise<T>,
  { model, makes = false, ...options }: Opening = {},
): Promise<T> {
  const config = makes ? configFor(data) : configToRead(data);
  if (data === undefined && isNewElsewhere(config.DATA_DIR))
    tell(`The folder ${config.DATA_DIR}, which DATA_DIR names, is not there yet, and is made.`);
  const { library } = missingParts(config);
  if (library !== undefined) tell(library);
  const footnote = await createFootnote(
    await createPorts(model === undefined ? config : { ...config, MODEL: model }),
    options,
  );
  try {
    return await use(footnote);
  } finally {
    await footnote.close();
  }
}

export const everything: Scope = { collections: [sharedCollection] };

/**
 * Finds articles as people name them: base name with or without its ending, address, title or id, in capitals or not. An
 * exact name goes before one that is only like it. Listed once, since a script may ask thousands of times.
 */
export async function scopeFinder(footnote: Footnote): Promise<(name: string | undefined) => Scope> {
  const exact = new Map<string, string[]>();
  const alike = new Map<string, string[]>();
  const put = (names: Map<string, string[]>, name: string, id: string) =>
    names.set(name, [...(names.get(name) ?? []), id]);
  for (const { id, title, origin } of await footnote.articles(everything)) {
    const names = new Set([origin.name, origin.location, title, id]);
    for (const name of names) put(exact, name, id);
    for (const name of new Set([...names, path.parse(origin.name).name].map(likeness))) put(alike, name, id);
  }
  return (name) => {
    if (name === undefined) return everything;
    const found = exact.get(name) ?? exact.get(path.basename(name)) ?? alike.get(likeness(name));
    return { ...everything, articleIds: found ?? [] };
  };
}

/** macOS takes accents apart in file names; people do not mind capitals. */
const likeness = (name: string): string => name.trim().normalize('NFC').toLowerCase();

/** As `scopeFinder`, for one name a person typed. @throws Failure `not-found` */
export async function scopeOf(footnote: Footnote, name: string | undefined): Promise<Scope> {
  const scope = (await scopeFinder(footnote))(name);
  if (scope.articleIds?.length === 0) throw noSuchArticle(name);
  return scope;
}

export const noSuchArticle = (name: string | undefined): Failure =>
  new Failure('not-found', `There is no article ${name} in the library; npm run index -- PATH adds one.`);
