import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Chance } from './random.ts';

const folder = path.resolve(import.meta.dirname, '../../test/fixtures/articles');

/** The fixtures' documents that are read, by the end of their names: what is mutated. */
export function documentsByFormat(): ReadonlyMap<string, readonly Uint8Array[]> {
  const found = new Map<string, Uint8Array[]>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const [, ending] = /source\.(\w+)$/.exec(name) ?? [];
    if (ending === undefined || isRefused(path.dirname(name))) continue;
    found.set(ending, [...(found.get(ending) ?? []), readFileSync(path.join(folder, name))]);
  }
  return found;
}

const isRefused = (fixture: string): boolean =>
  'failure' in JSON.parse(readFileSync(path.join(folder, fixture, 'expected.json'), 'utf8'));

/** Values that parsers trip over. */
const telling = [0, 0xff, 0x7f, 0x80, 0x0a, 0x3c, 0x3e, 0x28, 0x5b, 0x25, 0x30, 0x39];

type Mutation = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array;

const changed: Mutation = (bytes, { below, pick }) => {
  const copy = Uint8Array.from(bytes);
  for (let times = 1 + below(8); times > 0 && copy.length > 0; times -= 1)
    copy[below(copy.length)] = below(2) === 0 ? pick(telling) : below(256);
  return copy;
};
const cut: Mutation = (bytes, { below }) => bytes.slice(0, below(bytes.length + 1));
const without: Mutation = (bytes, { below }) => {
  const from = below(bytes.length + 1);
  return Buffer.concat([bytes.slice(0, from), bytes.slice(from + below(400))]);
};
const repeated: Mutation = (bytes, { below }) => {
  const from = below(bytes.length + 1);
  const piece = bytes.slice(from, from + 1 + below(200));
  return Buffer.concat([
    bytes.slice(0, from),
    ...Array.from({ length: 1 + below(200) }, () => piece),
    bytes.slice(from),
  ]);
};
const joined: Mutation = (bytes, { below }, other) =>
  Buffer.concat([bytes.slice(0, below(bytes.length + 1)), other.slice(below(other.length + 1))]);

/** In bytes: a file that says it is larger would take this thread minutes, and stop what it attacks with it. */
const largestPacked = 1_000_000;

/** In an archive what is packed is mutated: the archive's own sums would refuse everything else. */
const packed: Mutation = (bytes, chance, other) => {
  try {
    const files = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= largestPacked });
    const name = chance.pick(Object.keys(files));
    const mutation = chance.pick([changed, cut, without, repeated]);
    return pack({ ...files, [name]: mutation(files[name] ?? new Uint8Array(), chance, other) });
  } catch {
    return changed(bytes, chance, other);
  }
};

/** What names the kind of a document stands unpacked, as its format wants it; else all would be refused for that alone. */
const pack = ({ mimetype, ...files }: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...(mimetype ? { mimetype: [mimetype, { level: 0 }] as const } : {}), ...files });

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const mutations: readonly Mutation[] = [changed, changed, cut, without, repeated, joined];

/** Mutated documents, each by one to three mutations of a document of the format. */
export function* mutated(
  sources: readonly Uint8Array[],
  { ending, count, chance }: { readonly ending: string; readonly count: number; readonly chance: Chance },
): Generator<{ readonly name: string; readonly bytes: Uint8Array }> {
  for (let number = 0; number < count; number += 1) {
    let bytes = chance.pick(sources);
    for (let times = 1 + chance.below(3); times > 0; times -= 1)
      bytes = mutationFor(bytes, chance)(bytes, chance, chance.pick(sources));
    yield { name: `mutated.${ending}`, bytes };
  }
}

const mutationFor = (bytes: Uint8Array, { below, pick }: Chance): Mutation =>
  isArchive(bytes) && below(4) > 0 ? packed : pick(mutations);
