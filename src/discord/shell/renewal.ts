import { setTimeout as wait } from 'node:timers/promises';
import type { Embedding } from '../../footnote.ts';
import type { Log } from './log.ts';
import type { Shell } from './shell.ts';
import { untilQuiet } from './until-quiet.ts';

/** After each article. */
const restMilliseconds = 100;
const tenMinutes = 600_000;
/** Progress is told this often. */
const minute = 60_000;

type Renewing = Pick<Shell, 'footnote' | 'gate' | 'life' | 'log'>;

/**
 * Makes anew what another version or embedder has made, while questions are answered from what is there: an article at a
 * time, when nobody is being answered. Where the embedder fails, it is tried again in ten minutes; where an article
 * fails, at the next start.
 */
export async function keepRenewed(shell: Renewing): Promise<void> {
  const { life, log } = shell;
  try {
    const before = await shell.footnote.embedding();
    tellEmbedding(before, log);
    while (!life.stopping && (await renewOnce(shell))) await wait(tenMinutes, undefined, { ref: false });
    if (before.kind === 'earlier' && (await shell.footnote.embedding()).kind === 'own')
      log.info({}, 'All articles have the vectors of the embedder that EMBEDDINGS names, and it answers from now on.');
  } catch (error) {
    if (!life.stopping) log.error({ error }, 'Articles could not be renewed; it is tried again at the next start.');
  }
}

function tellEmbedding(embedding: Embedding, log: Log): void {
  if (embedding.kind === 'earlier')
    log.info(
      { embedder: embedding.embedder },
      'EMBEDDINGS has changed: the vectors of the embedder before answer until all articles have new ones.',
    );
  if (embedding.kind === 'words')
    log.warn(
      { embedder: embedding.embedder, reason: embedding.reason },
      'EMBEDDINGS has changed, and the embedder before cannot be had: until an article is renewed, it is found by words alone.',
    );
}

/** Tells whether trying again may help. */
async function renewOnce({ footnote, gate, life, log }: Renewing): Promise<boolean> {
  let told = -minute;
  let isWorthTrying = false;
  for await (const { title, failure, done, total } of footnote.renew()) {
    if (life.stopping) return false;
    if (failure)
      log.warn(
        { title, reason: failure.message, error: failure },
        'An article could not be renewed, and stays as it was.',
      );
    isWorthTrying ||= failure?.code === 'model' || failure?.code === 'library-busy';
    if (done === total || performance.now() - told >= minute) {
      told = performance.now();
      log.info({ done, total }, 'Articles of an earlier version or another embedder are being renewed.');
    }
    await untilQuiet(gate);
    await wait(restMilliseconds, undefined, { ref: false });
  }
  return isWorthTrying;
}
