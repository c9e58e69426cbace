import { fileURLToPath } from 'node:url';
import { everything } from '../shared/with-footnote.ts';
import type { Bench, Evaluation, Surroundings } from './evaluation.ts';
import { setPath } from './question-runs.ts';
import { score } from './score.ts';

/** Articles, and who said what in them. */
const statements = (name: string, place: (surroundings: Surroundings) => string, needs: string): Evaluation => ({
  name,
  needs,
  run: (surroundings) =>
    surroundings.withLibrary(name, [`${place(surroundings)}/articles`], async (bench) => {
      const gold = `${place(surroundings)}/who-said-what.jsonl`;
      const { figures } = await score(surroundings.sets, {
        kind: 'statements',
        gold,
        rows: await statementRows(bench),
      });
      return {
        'statements recall': figures.recall ?? null,
        'statements precision': figures.precision ?? null,
        'speaker right': figures.speakerRightWhenFound ?? null,
      };
    }),
});

async function statementRows({ footnote }: Bench) {
  const rows = [];
  for (const { id, origin } of await footnote.articles(everything)) {
    const statements = await footnote.statements(id);
    rows.push({ id: origin.name, statements: statements.map(({ speaker, quote }) => ({ speaker, quote })) });
  }
  return rows;
}

const ours = (folder: string) => (): string =>
  fileURLToPath(new URL(`../../test/fixtures/statements/${folder}`, import.meta.url));

/** News as found, and articles of our own in German, Spanish and French. */
export const whoSaidWhat: readonly Evaluation[] = [
  statements('gum-news', (surroundings) => setPath(surroundings, 'gum-news'), 'gum-news/who-said-what.jsonl'),
  statements('statements', ours('open'), '.'),
  statements('statements-held', ours('held'), '.'),
  statements('further-statements', ours('further/open'), '.'),
  statements('further-statements-held', ours('further/held'), '.'),
  statements('newsroom', ours('newsroom/open'), '.'),
  statements('newsroom-held', ours('newsroom/held'), '.'),
  statements('feature', ours('feature/open'), '.'),
  statements('feature-held', ours('feature/held'), '.'),
];
