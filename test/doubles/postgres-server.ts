import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { freePort } from './free-port.ts';

export interface PostgresServer {
  /** A new, empty database; gives its address with user and password. */
  database(name: string): Promise<string>;
  /** As a superuser, in the database "postgres". */
  run(sql: string): Promise<void>;
  /** Stops at once, as a crash does, and starts again. */
  restart(): Promise<void>;
  /** Of the process that has all others of the server. */
  pid(): number;
  close(): Promise<void>;
}

export const password = 'pass/word:secret';

/** Debian's programs of the newest version that is installed. */
function programs(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions
    .map((version) => path.join(root, version, 'bin'))
    .find((bin) => existsSync(path.join(bin, 'postgres')));
}

/** PostgreSQL does not run as root. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Somebody else in the same database, until that work is done. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** Ends all other connections to the database, as a network or a restart does. */
export const cutConnections = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename = current_user AND datname = current_database()',
    );
  });

/** A PostgreSQL of its own, in a folder of its own, on loopback, as somebody who is not root. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = programs();
  if (bin === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  // Not below a folder that only its owner may enter.
  const folder = mkdtempSync('/tmp/footnote-postgres-');
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  const own = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } };
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'admin', '-E', 'UTF8', '--no-sync', '--auth-local=trust', '--auth-host=scram-sha-256'],
    {
      ...own,
      stdio: 'pipe',
    },
  );
  const port = await freePort();
  let server = start();
  function start(): ChildProcess {
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: folder,
      fsync: 'off',
      max_connections: 60,
    };
    const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return spawn(path.join(bin ?? '', 'postgres'), ['-D', data, ...words], { ...own, stdio: 'ignore' });
  }
  const admin = { host: folder, port, user: 'admin', database: 'postgres' };
  const run = async (sql: string): Promise<void> => {
    const client = new Client(admin);
    client.on('error', () => undefined);
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  const untilUp = async (): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await run('SELECT 1');
      } catch (error) {
        if (tries > 200) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGQUIT');
    await ended;
  };
  await untilUp();
  await run(`CREATE ROLE footnote LOGIN PASSWORD '${password}'`);
  return {
    async database(name) {
      await run(`CREATE DATABASE ${name} OWNER footnote`);
      return `postgres://footnote:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;
    },
    run,
    pid: () => server.pid ?? 0,
    async restart() {
      await stop();
      server = start();
      await untilUp();
    },
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
