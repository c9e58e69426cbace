import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { installation } from '../src/config/installation.ts';
import { Failure } from '../src/core/failure.ts';
import { makeBaseRoot } from './image/base-root.ts';
import { buildStage, type Image } from './image/build-stage.ts';
import { checks } from './image/checks.ts';
import { command } from './image/command.ts';
import { idsOf } from './image/container.ts';
import { contextOf, stagesOf } from './image/dockerfile.ts';
import { print, tell } from './shared/printable.ts';
import { run } from './shared/run.ts';
import { seconds } from './shared/seconds.ts';

const read = (name: string): string => readFileSync(path.join(installation, name), 'utf8');

/** What the .dockerignore lets an image have of the checkout. */
function takeContext(folder: string): void {
  for (const name of contextOf(read('.dockerignore'))) {
    command('mkdir', ['-p', path.dirname(path.join(folder, name))]);
    command('cp', ['-dR', '--preserve=mode', path.join(installation, name), path.join(folder, name)]);
  }
}

/** All stages, each in a root of its own; the last is the image. */
function build(work: string, kept: string | undefined): Image {
  const checkout = path.join(work, 'checkout');
  takeContext(checkout);
  const stages = new Map<string, Image>();
  let image: Image | undefined;
  for (const [index, stage] of stagesOf(read('Dockerfile')).entries()) {
    const base = kept ?? path.join(work, 'base');
    tell(`FROM ${stage.base}`);
    makeBaseRoot(stage.base, base);
    const root = path.join(work, `stage-${index}`);
    command('cp', ['-a', base, root]);
    image = buildStage(stage, root, { checkout, stages }, tell);
    if (stage.name !== undefined) stages.set(stage.name, image);
  }
  if (!image) throw new Failure('empty', 'The Dockerfile has no stage.');
  return image;
}

/** The volume begins with what the image has there, and as whose. */
function volumeOf(image: Image, work: string): string {
  const folder = path.join(work, 'volume');
  const [inside = '/data'] = image.volumes;
  command('cp', ['-a', path.join(image.root, inside), folder]);
  return folder;
}

async function tryImage(work: string, kept: string | undefined): Promise<void> {
  const begun = performance.now();
  const image = build(work, kept);
  // The image's user comes to the folders on the way.
  command('chmod', ['711', work]);
  const size = command('du', ['-sm', image.root]).split('\t')[0];
  print(`The Dockerfile's steps: ${seconds(begun)}; the image has ${size} MB; it runs as ${idsOf(image).uid}.`);
  const volume = volumeOf(image, work);
  for (const { name, find } of checks) {
    const since = performance.now();
    const finding = await find(image, volume);
    print(
      `${finding === undefined ? 'ok' : 'NOT SO'}: ${name} (${seconds(since)})${finding === undefined ? '' : `: ${finding}`}`,
    );
    if (finding !== undefined) process.exitCode = 1;
  }
}

const program = new Command('try:image')
  .description(
    'Takes the Dockerfile’s own steps in a bare Debian, and tries what they make: as its user, read only, without a network. Needs root, and the packages mmdebstrap and bubblewrap.',
  )
  .option('--base <folder>', 'the bare Debian with Node.js, made there once and kept for the next time')
  .action(async ({ base }: { readonly base?: string }) => {
    if (process.getuid?.() !== 0)
      throw new Failure('configuration', 'Roots of Debian are made by root alone; run this as root.');
    const work = mkdtempSync(path.join(tmpdir(), 'footnote-image-'));
    try {
      await tryImage(work, base && path.resolve(base));
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });

await run(async () => {
  await program.parseAsync();
});
