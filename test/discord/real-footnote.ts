import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPorts } from '../../src/adapters/ports.ts';
import { readConfig } from '../../src/config.ts';
import { createFootnote, type Footnote } from '../../src/footnote.ts';
import { startThreadedFootnote } from '../../src/threaded/threaded-footnote.ts';

export interface RealFootnote extends AsyncDisposable {
  readonly footnote: Footnote;
  readonly folder: string;
}

const articles = path.resolve(import.meta.dirname, '../../data/articles');

/** An empty one as the bot starts it: in a thread of its own, where no answer keeps an acknowledgement waiting. */
export async function threadedFootnote(): Promise<RealFootnote> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-discord-'));
  const onStray = (error: Error): never => {
    throw error;
  };
  return disposable(await startThreadedFootnote(readConfig({ DATA_DIR: folder }), { onStray }), folder);
}

/** The real parts, with the sample articles of this repository in a folder of their own. */
export async function realFootnote(files: readonly string[] = ['us-china-dialogue.md']): Promise<RealFootnote> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-discord-'));
  const footnote = await createFootnote(await createPorts(readConfig({ DATA_DIR: folder })));
  for (const name of files) {
    await footnote.addArticle({
      origin: { kind: 'file', location: path.join(articles, name), name },
      collection: 'shared',
    });
  }
  return disposable(footnote, folder);
}

const disposable = (footnote: Footnote, folder: string): RealFootnote => ({
  footnote,
  folder,
  async [Symbol.asyncDispose]() {
    await footnote.close();
    await rm(folder, { recursive: true, force: true });
  },
});
