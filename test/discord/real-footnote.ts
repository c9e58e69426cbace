import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPorts } from '../../src/adapters/ports.ts';
import { readConfig } from '../../src/config.ts';
import { createFootnote, type Footnote } from '../../src/footnote.ts';

export interface RealFootnote extends AsyncDisposable {
  readonly footnote: Footnote;
  readonly folder: string;
}

const articles = path.resolve(import.meta.dirname, '../../data/articles');

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
  return {
    footnote,
    folder,
    async [Symbol.asyncDispose]() {
      await footnote.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
