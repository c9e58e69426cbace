import type { ChildProcess } from 'node:child_process';

export interface Heard {
  /** All that it said until now, on either stream. */
  readonly said: { readonly text: string };
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Listens to a process whose streams are pipes, from its start to its end. */
export function heard(child: ChildProcess): Heard {
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said.text += String(chunk)));
  return { said, ended: new Promise((resolve) => child.on('close', resolve)) };
}
