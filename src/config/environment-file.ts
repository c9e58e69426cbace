import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, populate } from 'dotenv';
import { isNameOfKey } from '../config.ts';
import { Failure } from '../core/failure.ts';
import { editDistance } from '../core/text/edit-distance.ts';
import { settingNames } from './settings.ts';
import { toCorrect } from './written.ts';

/** As dotenv takes it, which knows "NAME: value" as well; and what only means to be one. */
const assignment = /^\s*(?:export\s+)?(?<name>[^\s=:#]+)(?<sign>\s*=|:(?=\s)|\s)\s*(?<value>.*)$/u;
const visible = (name: string): string => name.replace(/[^\w.-]/gu, '');

const isKnown = (name: string): boolean => settingNames.includes(name) || isNameOfKey(name);

/** What our settings begin with: another name that begins so is probably meant as one of them. */
const beginnings = new Set(settingNames.map((name) => name.split('_')[0] ?? name));

interface Assignment {
  readonly line: number;
  /** As it was typed, with what cannot be seen. */
  readonly typed: string;
  readonly name: string;
  readonly isOne: boolean;
  readonly value: string;
}

/**
 * Puts what the file .env says into the environment, where that does not say otherwise. No file is no fault; a
 * variable of ours that is set to nothing is taken out. Gives what ought to be known of the file all the same, in parts of sentences.
 * @throws Failure `configuration` that names each variable whose value would not arrive as it was written
 */
export function loadEnvironment(
  environment: Record<string, string | undefined>,
  folder = process.cwd(),
): readonly string[] {
  const text = contentsOf(path.join(folder, '.env'));
  // U+FFFD stands for bytes that are none of UTF-8's.
  if (/[\0\ufffd]/.test(text))
    throw new Failure('configuration', 'The file .env is not in UTF-8. Save it anew in that encoding.');
  const parsed = parse(text);
  const lines = assignmentsIn(text);
  const faults = [
    ...lines.flatMap((one) => faultOf(one) ?? []),
    ...swallowed(lines, parsed),
    ...emptied(lines, parsed),
  ];
  if (faults.length > 0) throw new Failure('configuration', toCorrect(faults));
  populate(environment as Record<string, string>, parsed);
  // Some are read by libraries as well, to which nothing is a value: no shard at all, to Discord's.
  for (const [name, value] of Object.entries(environment)) if (value === '' && isKnown(name)) delete environment[name];
  return [...unknownAmong(lines), ...writtenTwice(lines), ...halfWritten(lines)];
}

function contentsOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    const why = code === 'EISDIR' ? 'is a folder. Move it away' : 'is there, but cannot be read. Check its permissions';
    throw new Failure('configuration', `The file .env ${why}.`, { cause });
  }
}

const assignmentsIn = (text: string): readonly Assignment[] =>
  text.split(/\r\n?|\n/).flatMap((line, at) => {
    const { name: typed = '', sign = '', value = '' } = assignment.exec(line)?.groups ?? {};
    return typed === ''
      ? []
      : [{ line: at + 1, typed, name: visible(typed), isOne: sign.trim() !== '', value: value.trim() }];
  });

/** Only what the environment would not show any more: the rest is told of the value. */
function faultOf({ typed, name, isOne, value }: Assignment): string | undefined {
  if (!isOne || !isKnown(name)) return undefined;
  if (name !== typed) return `${name} has a character in its name that cannot be seen; type it anew`;
  const quote = /^["'`]/.exec(value)?.[0];
  if (quote !== undefined)
    return value.indexOf(quote, 1) === -1 ? `${name} has a quotation mark that is not closed` : undefined;
  // Behind a blank it begins a comment.
  return /\S#/.test(value)
    ? `${name} has a # in it, and would end there; put the whole value into quotation marks`
    : undefined;
}

/** A quotation mark that another variable leaves open goes on until there is one again. */
const swallowed = (lines: readonly Assignment[], parsed: object): readonly string[] =>
  lines
    .filter(({ isOne, typed, name }) => isOne && typed === name && isKnown(name) && !(name in parsed))
    .map(({ name, line }) => `${name} (line ${line}) stands between quotation marks that a line above it opens`);

/** The last line of a name counts. */
function repeated(lines: readonly Assignment[]): readonly (readonly Assignment[])[] {
  const ours = lines.filter(({ isOne, name }) => isOne && isKnown(name));
  return [...new Set(ours.map(({ name }) => name))]
    .map((name) => ours.filter((one) => one.name === name))
    .filter((same) => new Set(same.map(({ value }) => value)).size > 1);
}

const twice = (same: readonly Assignment[]): string =>
  `${same[0]?.name} is written ${same.length === 2 ? 'twice' : `${same.length} times`} (lines ${same.map(({ line }) => line).join(', ')}), and the last one`;

const emptied = (lines: readonly Assignment[], parsed: Readonly<Record<string, string>>): readonly string[] =>
  repeated(lines)
    .filter(([first]) => parsed[first?.name ?? ''] === '')
    .map((same) => `${twice(same)}, which is empty, would count: delete the others or that one`);

const writtenTwice = (lines: readonly Assignment[]): readonly string[] =>
  repeated(lines).map((same) => `${twice(same)} counts; delete the others`);

/** Not what other programs want, which may stand there too. */
function unknownAmong(lines: readonly Assignment[]): readonly string[] {
  const names = new Set(lines.filter(({ isOne, name }) => isOne && !isKnown(name)).map(({ name }) => name));
  const told = [...names].flatMap((name) => {
    const meant = nearest(name);
    if (meant === undefined) return beginnings.has(name.split('_')[0] ?? name) ? [name] : [];
    return [`${name} (is ${meant} meant?)`];
  });
  return told.length === 0 ? [] : [`it has what Footnote does not know: ${told.join(', ')}; compare with .env.example`];
}

const halfWritten = (lines: readonly Assignment[]): readonly string[] =>
  lines
    .filter(({ isOne, name, value }) => !isOne && settingNames.includes(name) && value !== '')
    .map(({ line, name }) => `line ${line} sets nothing: write ${name}=… there`);

/** A slip of the hand in eight letters is one. */
function nearest(name: string): string | undefined {
  const plain = name.toUpperCase().replaceAll('-', '_');
  return settingNames.find((one) => editDistance(one, plain) <= Math.floor(one.length / 8));
}
