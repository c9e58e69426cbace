import { everything } from '../shared/with-footnote.ts';
import type { Bench, Evaluation } from './evaluation.ts';
import { setPath } from './question-runs.ts';
import { score } from './score.ts';

const name = 'gum-news';

/** News, and who said what in it. */
export const whoSaidWhat: Evaluation = {
  name,
  needs: `${name}/who-said-what.jsonl`,
  run: (surroundings) =>
    surroundings.withLibrary(name, [setPath(surroundings, name, 'articles')], async (bench) => {
      const gold = setPath(surroundings, name, 'who-said-what.jsonl');
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
};

async function statementRows({ footnote }: Bench) {
  const rows = [];
  for (const { id, origin } of await footnote.articles(everything)) {
    const statements = await footnote.statements(id);
    rows.push({ id: origin.name, statements: statements.map(({ speaker, quote }) => ({ speaker, quote })) });
  }
  return rows;
}
