import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each part of `src/` may import of the others; see "How it works" in the README. Every part may import itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ports: ['core'],
  config: ['core'],
  flows: ['core', 'ports'],
  footnote: ['core', 'ports', 'flows'],
  adapters: ['core', 'ports', 'config'],
  discord: ['core', 'footnote'],
  web: ['core', 'config', 'footnote'],
  threaded: ['core', 'ports', 'config', 'footnote', 'adapters'],
  backup: ['core', 'adapters'],
  monitoring: ['core', 'ports', 'config', 'footnote'],
  running: ['core', 'config', 'adapters', 'backup', 'monitoring', 'discord'],
  main: ['core', 'ports', 'config', 'footnote', 'adapters', 'threaded', 'backup', 'monitoring', 'running', 'discord'],
};

/**
 * The rooms of a layer: its folders, and its files that are in none. Each may import itself and the rooms named, which
 * stand above it here.
 */
const rooms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  core: {
    failure: [],
    text: [],
    document: ['failure', 'text'],
    answer: ['document', 'text'],
    attribution: ['document', 'text'],
    question: ['attribution', 'text'],
    retrieval: ['question', 'document', 'text'],
    conversation: ['retrieval', 'question', 'text'],
    verification: ['answer', 'document', 'text'],
    extraction: ['verification', 'retrieval', 'question', 'attribution', 'answer', 'document', 'text'],
    summary: ['attribution', 'answer', 'document', 'text'],
    study: ['verification', 'summary', 'attribution', 'answer', 'document', 'text'],
    generation: ['verification', 'conversation', 'answer', 'document', 'text'],
  },
  adapters: {
    workers: [],
    databases: [],
    models: [],
    origins: ['workers', 'documents'],
    prompts: [],
    'error-log': [],
    documents: ['workers'],
    analyst: ['workers'],
    libraries: ['workers', 'databases'],
    embedders: ['workers', 'databases', 'models'],
    conversations: ['databases', 'models'],
    ports: ['analyst', 'documents', 'embedders', 'libraries', 'models', 'origins', 'prompts'],
  },
  discord: {
    words: [],
    markdown: [],
    talk: [],
    place: [],
    shell: ['markdown', 'place'],
    delivery: ['words', 'markdown', 'place', 'shell'],
    library: ['words', 'markdown', 'place', 'shell', 'delivery'],
    views: ['words', 'markdown', 'place', 'shell', 'delivery', 'library'],
    asking: ['words', 'markdown', 'talk', 'place', 'shell', 'delivery', 'library', 'views'],
    news: ['words', 'markdown', 'shell', 'delivery', 'library', 'views'],
    commands: ['words', 'markdown', 'place', 'shell', 'delivery', 'library', 'views', 'asking', 'news'],
    components: ['words', 'markdown', 'place', 'shell', 'delivery', 'library', 'views', 'asking'],
    'start-failure': [],
    setup: ['commands', 'start-failure'],
    'handle-interaction': ['words', 'markdown', 'place', 'shell', 'delivery', 'views', 'commands', 'components'],
    'handle-message': ['shell', 'delivery', 'asking'],
    client: ['shell'],
    bot: ['shell', 'start-failure', 'handle-interaction', 'handle-message', 'asking', 'news', 'client'],
  },
  web: {
    words: [],
    turnstile: [],
    reach: [],
    pages: ['words'],
    web: ['pages', 'turnstile'],
    assets: ['web'],
    tell: ['pages', 'web'],
    routes: ['pages', 'reach', 'tell', 'web'],
    app: ['assets', 'routes', 'tell', 'web', 'words'],
    serve: ['app', 'turnstile'],
  },
};

/** The world, which the core does without: disk, network, processes, and the libraries that reach them. */
const worldly =
  /^(?:node:)?(?:fs|net|tls|http|https|http2|dns|os|process|child_process|worker_threads|cluster|timers)(?:\/|$)|^(?:undici|discord\.js|langchain|better-sqlite3|hnswlib-node|piscina|pino|dotenv)$|^@langchain\//;

const root = path.resolve(import.meta.dirname, '../src');

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

const sourceOf = new Map(files.map((file) => [file, withoutComments(readFileSync(path.join(root, file), 'utf8'))]));

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** What a file imports: static, dynamic and re-exported, types as well. */
const importsOf = (file: string): readonly string[] => importsIn(sourceOf.get(file) ?? '');

function importsIn(source: string): readonly string[] {
  const statements = /\b(?:import|export)\s(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...source.matchAll(statements)].map((match) => match[1] ?? match[2] ?? '');
}

const local = (file: string): readonly string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name));

/** What is loaded with a file: its imports but for those of types alone. */
function loadedBy(file: string): readonly string[] {
  const withoutTypes = (sourceOf.get(file) ?? '').replace(/\b(?:import|export) type\b[^;]*;/g, '');
  return importsIn(withoutTypes);
}

/** Files and packages that a file's thread loads, by whichever way. */
function allLoadedBy(file: string, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const names = loadedBy(file).map((name) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  );
  return [...names, ...names.flatMap((name) => (sourceOf.has(name) ? allLoadedBy(name, seen) : []))];
}

/** What computes or reads for long: it belongs into worker threads. */
const heavy =
  /^(?:hnswlib-node|@langchain\/community.*|@energetic-ai\/(?:core|embeddings|model.*)|unpdf|mammoth|linkedom)$/;

const layerOf = (file: string): string => file.split('/')[0]?.replace(/\.ts$/, '') ?? file;

/** "views" of "discord/views/card.ts", "bot" of "discord/bot.ts". */
const roomOf = (file: string): string => file.split('/')[1]?.replace(/\.ts$/, '') ?? file;

const filesOf = (layer: string): readonly string[] => files.filter((file) => layerOf(file) === layer);

const importsWithin = (layer: string, file: string): readonly string[] =>
  local(file).filter((target) => layerOf(target) === layer);

/** The first chain found that leads back to where it began. */
function cycleAmong(
  nodes: readonly string[],
  nextOf: (node: string) => readonly string[],
): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return undefined;
    const found = nextOf(node)
      .map((next) => visit(next, [...trail, node]))
      .find((chain) => chain !== undefined);
    done.add(node);
    return found;
  };
  return nodes.map((node) => visit(node, [])).find((chain) => chain !== undefined);
}

describe('the architecture', () => {
  it('has a layer for every file', () => {
    expect(files.filter((file) => !(layerOf(file) in layers))).toEqual([]);
    expect(files.length).toBeGreaterThan(5);
  });

  it('imports downwards only', () => {
    const upwards = files.flatMap((file) => {
      const allowed = [layerOf(file), ...(layers[layerOf(file)] ?? [])];
      return local(file)
        .filter((target) => !allowed.includes(layerOf(target)))
        .map((target) => `${file} → ${target}`);
    });
    expect(upwards).toEqual([]);
  });

  it('imports by the full name of a file that is there', () => {
    const missing = files.flatMap((file) =>
      local(file)
        .filter((target) => !sourceOf.has(target))
        .map((target) => `${file} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no import cycles', () => expect(cycleAmong(files, local)).toBeUndefined());

  it('keeps the core pure', () => {
    const impure = files
      .filter((file) => layerOf(file) === 'core')
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => worldly.test(name))
          .map((name) => `${file} → ${name}`),
      );
    expect(impure).toEqual([]);
  });

  it('loads nothing heavy on the thread that serves', () => {
    expect(allLoadedBy('main.ts').filter((name) => heavy.test(name))).toEqual([]);
    expect(allLoadedBy('adapters/libraries/sqlite/reading/reader-worker.ts')).toContain('hnswlib-node');
    expect(allLoadedBy('main.ts')).toContain('discord.js');
  });

  it('only opens a library on the thread that serves; threads of their own read and write it', () => {
    const ofLibrary = allLoadedBy('adapters/libraries/sqlite.ts');
    const names = new Set(ofLibrary.map((name) => path.basename(name, '.ts')));
    const working = ['search', 'exact-search', 'lexical-search', 'passages', 'catalogue', 'changes'];
    expect(working.filter((name) => names.has(name))).toEqual([]);
    expect(names).toContain('reading');
    expect(allLoadedBy('adapters/libraries/sqlite/reading/reader-worker.ts')).toContain(
      'adapters/libraries/sqlite/reading/search.ts',
    );
  });

  it('reads the clock and chance nowhere in the core', () => {
    const unsteady = files.filter(
      (file) =>
        layerOf(file) === 'core' && /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(sourceOf.get(file) ?? ''),
    );
    expect(unsteady).toEqual([]);
  });

  it('reads the environment at the door only', () => {
    const doors = new Set(['config.ts', 'main.ts']);
    const readers = files.filter(
      (file) => !doors.has(file) && /\bprocess\.env\b|\bprocess\[|from 'node:process'/.test(sourceOf.get(file) ?? ''),
    );
    expect(readers).toEqual([]);
  });

  it('opens SQLite by the package that this Node.js takes', () => {
    const straight = files.filter((file) => loadedBy(file).includes('better-sqlite3'));
    expect(straight).toEqual([]);
  });

  it('exports by name', () => {
    const unnamed = files.filter((file) => /\bexport default\b|\bas default\b/.test(sourceOf.get(file) ?? ''));
    expect(unnamed).toEqual([]);
  });
});

describe('what one sees at once', () => {
  it.each([
    ['core', 13],
    ['adapters', 12],
    ['discord', 18],
    ['web', 12],
  ])('is little: src/%s has at most %i entries', (layer, most) =>
    expect(readdirSync(path.join(root, layer)).length).toBeLessThanOrEqual(most),
  );

  it('is a file of at most 200 lines, but for data', () => {
    const data =
      /^(?:(?:core\/text\/lexicon|discord\/words|discord\/talk\/(?:meant|topics|everyday)|web\/words|core\/\w+\/fitted)\/|adapters\/documents\/refused\/foreign-kinds)/;
    const long = files
      .filter((file) => !data.test(file))
      .filter((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 201);
    expect(long).toEqual([]);
  });
});

describe('the tests', () => {
  const folder = import.meta.dirname;
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('fixtures'))
    .map((name) => name.replaceAll('\\', '/'));
  const known = new Set(tests);
  const importsOfTest = (file: string): readonly string[] =>
    importsIn(withoutComments(readFileSync(path.join(folder, file), 'utf8')))
      .filter((name) => name.startsWith('.'))
      .map((name) => path.posix.join(path.posix.dirname(file), name))
      .filter((name) => known.has(name));

  it('have no import cycles', () => expect(cycleAmong(tests, importsOfTest)).toBeUndefined());
});

describe.each(Object.entries(rooms))('the rooms of %s', (layer, allowed) => {
  it('have a place for every file, and none stays empty', () =>
    expect([...new Set(filesOf(layer).map(roomOf))].sort()).toEqual(Object.keys(allowed).sort()));

  it('import the rooms they may', () => {
    const astray = filesOf(layer).flatMap((file) => {
      const open = [roomOf(file), ...(allowed[roomOf(file)] ?? [])];
      return importsWithin(layer, file)
        .filter((target) => !open.includes(roomOf(target)))
        .map((target) => `${file} → ${target}`);
    });
    expect(astray).toEqual([]);
  });

  it('import no more than they use', () => {
    const used = (room: string): readonly string[] =>
      filesOf(layer)
        .filter((file) => roomOf(file) === room)
        .flatMap((file) => importsWithin(layer, file).map(roomOf));
    const unused = Object.entries(allowed).flatMap(([room, others]) =>
      others.filter((other) => !used(room).includes(other)).map((other) => `${room} → ${other}`),
    );
    expect(unused).toEqual([]);
  });

  it('have no cycle', () => expect(cycleAmong(Object.keys(allowed), (room) => allowed[room] ?? [])).toBeUndefined());
});
