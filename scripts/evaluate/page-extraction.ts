import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sentenceOf } from '../../src/core/failure.ts';
import type { Bench, Evaluation } from './evaluation.ts';
import { setPath } from './question-runs.ts';
import { score } from './score.ts';

const name = 'html-scrapinghub';

/** News pages as they are on the web: is the article read, the whole of it, and nothing else? */
export const pageExtraction: Evaluation = {
  name,
  needs: `${name}/ground-truth.json`,
  run: (surroundings) =>
    surroundings.withLibrary(name, [], async (bench) => {
      const pages = setPath(surroundings, name, 'html');
      const rows = await readPages(bench, pages);
      const gold = setPath(surroundings, name, 'ground-truth.json');
      const { figures } = await score(surroundings.sets, { kind: 'extraction', gold, rows });
      return { f1: figures.f1 ?? null, precision: figures.precision ?? null, recall: figures.recall ?? null };
    }),
};

async function readPages(bench: Bench, pages: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-pages-'));
  try {
    const rows = [];
    for (const file of readdirSync(pages).filter((name) => name.endsWith('.html.gz'))) {
      const page = path.join(folder, path.basename(file, '.gz'));
      await writeFile(page, gunzipSync(readFileSync(path.join(pages, file))));
      rows.push({ id: path.basename(page, '.html'), text: await bodyOf(bench, page) });
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A page that cannot be read counts as one of which nothing was read. */
async function bodyOf({ footnote }: Bench, location: string): Promise<string> {
  try {
    const article = await footnote.read({ kind: 'file', location, name: path.basename(location) });
    return article.text.slice(0, article.bodyEnd);
  } catch (error) {
    console.error(sentenceOf(error));
    return '';
  }
}
