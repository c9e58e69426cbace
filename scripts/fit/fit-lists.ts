import type { ByName } from '../../src/core/retrieval/weighted-sum.ts';
import { crossValidated, spreadOver, spreadText } from './cross-validation.ts';
import { type Fitted, type Fitting, isBetter, rounded } from './fitted.ts';
import { firstIsRight, fitLists } from './list-model.ts';
import type { ListRow } from './rows/rows.ts';

interface Judged {
  readonly set: string;
  readonly fold: number;
  readonly now: boolean;
  readonly fitted: boolean;
  readonly heldOut: boolean;
}

type Which = 'now' | 'fitted' | 'heldOut';

/** Weights that put a right candidate first, and how often they do, beside those that are in use. */
export function fitListTable(
  rows: readonly ListRow[],
  inUse: ByName,
  { unit, ...fitting }: Fitting & { readonly unit?: string },
): Fitted {
  const learn = (some: readonly ListRow[]): ByName => rounded(inUnitsOf(unit, fitLists(some, fitting)));
  const table = learn(rows);
  const { said, foldOf } = crossValidated(rows, fitting, {
    learn,
    apply: (weights, row) => firstIsRight(row, weights),
  });
  const judged = rows.map((row, at) => ({
    set: row.set,
    fold: foldOf[at] ?? 0,
    now: firstIsRight(row, inUse),
    fitted: firstIsRight(row, table),
    heldOut: said[at] ?? false,
  }));
  const shareRight = (which: Which) => (some: readonly Judged[]) => {
    const shares = fitting.sharesOf(some);
    return some.reduce((sum, one, at) => sum + (one[which] ? (shares[at] ?? 0) : 0), 0);
  };
  const line = (name: string, some: readonly Judged[]): readonly string[] => [
    name,
    'right first',
    String(some.length),
    ...(['now', 'fitted', 'heldOut'] as const).map((which) =>
      spreadText(spreadOver(some, ({ fold }) => fold, shareRight(which))),
    ),
  ];
  const sets = [...new Set(rows.map(({ set }) => set))];
  return {
    figures: [
      ...sets.map((set) =>
        line(
          set,
          judged.filter((one) => one.set === set),
        ),
      ),
      line('together', judged),
    ],
    table,
    ...(isBetter(shareRight('heldOut')(judged), shareRight('now')(judged)) ? { better: table } : {}),
  };
}

/** The scores keep their order, whatever they are measured in; other numbers may depend on their size. */
function inUnitsOf(unit: string | undefined, weights: ByName): ByName {
  const size = unit === undefined ? 1 : (weights[unit] ?? 1);
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, weight / size]));
}
