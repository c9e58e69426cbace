import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../src/config.ts';

const root = path.resolve(import.meta.dirname, '..');
const text = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const settings = new Set([...text('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
const built: readonly string[] = JSON.parse(text('scripts/built.json'));
const isBuilt = (file: string): boolean => built.includes(file.replace(/^dist\//, '').replace(/\.js$/, '.ts'));

describe('compose.yaml', () => {
  const service = z.strictObject({
    build: z.literal('.'),
    env_file: z.literal('.env'),
    environment: z.record(z.string(), z.coerce.string()),
    volumes: z.array(z.string()),
    read_only: z.literal(true),
    tmpfs: z.tuple([z.literal('/tmp')]),
    cap_drop: z.tuple([z.literal('ALL')]),
    security_opt: z.array(z.string()),
    stop_grace_period: z.literal('20s'),
    restart: z.string(),
  });
  const { services, volumes } = z
    .strictObject({ services: z.strictObject({ footnote: service }), volumes: z.record(z.string(), z.null()) })
    .parse(parse(text('compose.yaml')));
  const { environment, volumes: mounts } = services.footnote;

  it('sets what the bot reads, and keeps its data in a volume that is there', () => {
    for (const name of Object.keys(environment)) expect(settings).toContain(name);
    const config = readConfig(environment);
    expect(mounts).toEqual([`${Object.keys(volumes)[0]}:${config.DATA_DIR}`]);
    expect(text('Dockerfile')).toContain(`VOLUME ${config.DATA_DIR}\n`);
    expect(config.METRICS_PORT).toBeTypeOf('number');
    // All else can only be read.
    expect(path.dirname(config.BACKUP_FOLDER)).toBe(config.DATA_DIR);
  });

  it('tells of a command that the image has', () => {
    const told = [...text('compose.yaml').matchAll(/node (dist\/\S+)/g)].map(([, file]) => file ?? '');
    expect(told).not.toEqual([]);
    for (const file of told) expect(isBuilt(file)).toBe(true);
  });
});

describe('compose.postgres.yaml', () => {
  const { services, volumes } = z
    .object({
      services: z.object({
        footnote: z.strictObject({
          environment: z.strictObject({ LIBRARY: z.string() }),
          depends_on: z.strictObject({ postgres: z.strictObject({ condition: z.literal('service_healthy') }) }),
        }),
        postgres: z.object({ environment: z.record(z.string(), z.string()), volumes: z.array(z.string()) }),
      }),
      volumes: z.record(z.string(), z.null()),
    })
    .parse(parse(text('compose.postgres.yaml')));

  it('gives the bot the address of the database beside it, which keeps its data in a volume that is there', () => {
    const { POSTGRES_USER, POSTGRES_DB, POSTGRES_PASSWORD = '' } = services.postgres.environment;
    const written = services.footnote.environment.LIBRARY;
    expect(written).toContain(POSTGRES_PASSWORD);
    const { LIBRARY } = readConfig({ LIBRARY: written.replace(POSTGRES_PASSWORD, 'secret') });
    expect(LIBRARY).toBe(`postgres://${POSTGRES_USER}:secret@postgres:5432/${POSTGRES_DB}`);
    expect(services.postgres.volumes[0]?.split(':')[0]).toBe(Object.keys(volumes)[0]);
  });
});

describe('deploy/footnote.service', () => {
  const unit = text('deploy/footnote.service');
  /** Of all lines that set it: systemd takes them together. */
  const of = (name: string): string =>
    [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value).join(' ');

  it('starts what is built, and sets what the bot reads', () => {
    const [, file = ''] = of('ExecStart').split(' ');
    expect(isBuilt(path.relative(of('WorkingDirectory'), file))).toBe(true);
    const set = of('Environment')
      .split(' ')
      .map((pair) => pair.split('='));
    for (const [name = ''] of set)
      expect(name === 'NODE_ENV' || name.startsWith('MALLOC_') || settings.has(name)).toBe(true);
    expect(Object.fromEntries(set).DATA_DIR).toBe(`/var/lib/${of('StateDirectory')}`);
  });

  // systemd itself reads it, where it is installed; it also looks for /usr/bin/node.
  it.skipIf(!existsSync('/usr/bin/systemd-analyze') || !existsSync('/usr/bin/node'))(
    'has nothing systemd minds',
    () => {
      const { stdout, stderr, status } = spawnSync('systemd-analyze', [
        'verify',
        path.join(root, 'deploy/footnote.service'),
      ]);
      expect(`${stdout}${stderr}`).toBe('');
      expect(status).toBe(0);
    },
  );
});

it('gives memory back to the system, however the bot is started', () => {
  const set = (name: string) => [...new Set(text(name).match(/MALLOC_\w+=\d+/g))].sort();
  const { scripts } = JSON.parse(text('package.json')) as { readonly scripts: { readonly start: string } };
  expect(scripts.start).toContain('env MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072 node ');
  for (const name of ['package.json', 'Dockerfile', 'deploy/footnote.service'])
    expect(set(name), name).toEqual(['MALLOC_ARENA_MAX=2', 'MALLOC_TRIM_THRESHOLD_=131072']);
});
