import { Failure } from '../../src/core/failure.ts';

/** An instruction of a Dockerfile, its lines joined: `RUN`, and what it runs. */
export interface Instruction {
  readonly name: string;
  readonly words: string;
}

export interface Stage {
  /** The image it begins with, as in `FROM node:22-bookworm-slim`. */
  readonly base: string;
  /** As in `FROM … AS build`. */
  readonly name?: string;
  readonly instructions: readonly Instruction[];
}

const known = ['RUN', 'WORKDIR', 'COPY', 'ENV', 'USER', 'VOLUME', 'HEALTHCHECK', 'STOPSIGNAL', 'CMD'];

function instruction(line: string): Instruction {
  const [, name = line, words = ''] = /^(\S+)\s+(.*)$/s.exec(line) ?? [];
  return { name: name.toUpperCase(), words };
}

/**
 * The stages of a Dockerfile, in their order.
 * @throws {Failure} `unsupported` of an instruction that is not tried here, so that none is left out in silence
 */
export function stagesOf(dockerfile: string): readonly Stage[] {
  const stages: (Stage & { readonly instructions: Instruction[] })[] = [];
  const lines = dockerfile.replaceAll(/^\s*#.*\n?/gm, '').replaceAll(/\\\n\s*/g, '');
  for (const { name, words } of lines.split('\n').filter(Boolean).map(instruction)) {
    const begun = /^(\S+)(?:\s+AS\s+(\S+))?$/i.exec(words);
    if (name === 'FROM' && begun?.[1])
      stages.push({ base: begun[1], ...(begun[2] === undefined ? {} : { name: begun[2] }), instructions: [] });
    else if (known.includes(name) && stages.length > 0) stages.at(-1)?.instructions.push({ name, words });
    else throw new Failure('unsupported', `The Dockerfile's line “${name} ${words}” cannot be tried here.`);
  }
  return stages;
}

/** `ENV A=1 B=2` as pairs; values without blanks or quotes are all there is. */
export const variablesOf = (words: string): readonly (readonly [string, string])[] =>
  words.split(/\s+/).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);

/** The program and arguments of `CMD ["node", "…"]`. */
export const programOf = (words: string): readonly string[] => JSON.parse(words.replace(/^.*?CMD\s+(?=\[)/, ''));

/** What `COPY` copies: from which stage (undefined: from the checkout), what, and to where. */
export function copyOf(words: string): { from: string | undefined; sources: readonly string[]; target: string } {
  const [, from, paths = ''] = /^(?:--from=(\S+)\s+)?(.*)$/.exec(words) ?? [];
  const sources = paths.split(/\s+/);
  if (sources.some((source) => source.startsWith('--')))
    throw new Failure('unsupported', `The Dockerfile's line “COPY ${words}” cannot be tried here.`);
  return { from, target: sources.pop() ?? '.', sources };
}

/**
 * What of the checkout an image may take, by a .dockerignore that leaves out everything but what it names.
 * @throws {Failure} `unsupported` of any other
 */
export function contextOf(dockerignore: string): readonly string[] {
  const [all, ...names] = dockerignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (all !== '*' || names.some((name) => !/^![\w./-]+$/.test(name)))
    throw new Failure('unsupported', 'The .dockerignore does more than to name what is taken.');
  return names.map((name) => name.slice(1));
}
