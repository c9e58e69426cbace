import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { command } from './command.ts';
import { copyOf, type Instruction, programOf, type Stage, variablesOf } from './dockerfile.ts';

/** A stage that was built: its root, and what is to be known to run it. */
export interface Image {
  readonly root: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string;
  readonly volumes: readonly string[];
  /** What it runs, and what says whether that is well. */
  readonly program: readonly string[];
  readonly health: readonly string[];
}

/** What the steps may use of this machine: its checkout, and its registry of packages. */
export interface Surroundings {
  readonly checkout: string;
  /** The stages before, by their names. */
  readonly stages: ReadonlyMap<string, Image>;
}

const usual = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' };

/** npm's settings and certificate authority of this machine, for the step alone; nothing of them stays in the root. */
function registry(): readonly string[] {
  const authority = process.env.NODE_EXTRA_CA_CERTS;
  const set = (name: string) => command('npm', ['config', 'get', name]);
  return [
    ...['--tmpfs', '/run', '--bind', set('cache'), '/run/npm', '--setenv', 'npm_config_cache', '/run/npm'],
    ...['--setenv', 'npm_config_registry', set('registry')],
    ...(authority === undefined ? [] : ['--ro-bind', authority, '/run/authority.pem']),
    ...(authority === undefined ? [] : ['--setenv', 'NODE_EXTRA_CA_CERTS', '/run/authority.pem']),
  ];
}

export const settingsOf = (environment: Readonly<Record<string, string>>): readonly string[] => [
  '--clearenv',
  ...Object.entries(environment).flatMap(([name, value]) => ['--setenv', name, value]),
];

function runIn({ root, environment, folder }: Image, words: string): void {
  const system = ['--dev', '/dev', '--proc', '/proc', '--unshare-pid', '--die-with-parent'];
  // As root of the container, with the rights that apt and chown need.
  const rights = ['--cap-add', 'ALL', ...settingsOf({ HOME: '/root', ...environment }), ...registry()];
  command('bwrap', ['--bind', root, '/', ...system, ...rights, '--chdir', folder, 'sh', '-c', words]);
}

/** Files are named into a folder; of folders their contents are copied, as a container's builder does it. */
function copyInto(image: Image, words: string, { checkout, stages }: Surroundings): void {
  const { from, sources, target } = copyOf(words);
  const start = from === undefined ? checkout : (stages.get(from)?.root ?? checkout);
  const into = path.join(image.root, path.resolve(image.folder, target));
  for (const source of sources.map((name) => path.join(start, name))) {
    const isFolder = command('stat', ['--format=%F', source]) === 'directory';
    mkdirSync(isFolder || /\/$|^\.$/.test(target) ? into : path.dirname(into), { recursive: true });
    command('cp', ['-dR', '--preserve=mode,links', isFolder ? `${source}/.` : source, into]);
  }
}

function carryOut(image: Image, { name, words }: Instruction, around: Surroundings): Image {
  if (name === 'RUN') runIn(image, words);
  if (name === 'COPY') copyInto(image, words, around);
  if (name === 'WORKDIR') mkdirSync(path.join(image.root, words), { recursive: true });
  if (name === 'WORKDIR') return { ...image, folder: words };
  if (name === 'ENV')
    return { ...image, environment: { ...image.environment, ...Object.fromEntries(variablesOf(words)) } };
  if (name === 'USER') return { ...image, user: words };
  if (name === 'VOLUME') return { ...image, volumes: [...image.volumes, words] };
  if (name === 'HEALTHCHECK') return { ...image, health: programOf(words) };
  if (name === 'CMD') return { ...image, program: programOf(words) };
  return image;
}

/**
 * Carries a stage's instructions out, each as it stands in the Dockerfile.
 * @param root a folder with what the stage begins with; it is changed
 * @param tell is given each step before it is taken
 */
export function buildStage(stage: Stage, root: string, around: Surroundings, tell: (step: string) => void): Image {
  let image: Image = { root, folder: '/', environment: usual, user: 'root', volumes: [], program: [], health: [] };
  for (const step of stage.instructions) {
    tell(`${step.name} ${step.words}`);
    image = carryOut(image, step, around);
  }
  return image;
}
