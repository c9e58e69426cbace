import { leastConfidence } from '../../src/core/extraction/confidence.ts';
import { confidenceWeights } from '../../src/core/extraction/confidence-weights.ts';
import type { ByName } from '../../src/core/retrieval/weighted-sum.ts';
import { crossValidated, spreadOver, spreadText } from './cross-validation.ts';
import { type Fitted, type Fitting, isBetter, rounded, type Table } from './fitted.ts';
import { areaUnderCurve, chanceOf, fitLogistic, type Labelled, type Pull } from './logistic-model.ts';
import type { ConfidenceRow } from './rows/rows.ts';

type Model = keyof typeof confidenceWeights;

/** What each model judges by, and which way a reader would expect it to pull. A further feature is a line here. */
const pulls = {
  onTopic: { bias: 0, passageCoverage: 1, unknown: -1, namesNearby: 1, trigrams: 1, rank: 1, similarity: 1 },
  onTopicWithoutVectors: { bias: 0, unknown: -1, trigrams: 1, rank: 1 },
  supported: {
    bias: 0,
    similarity: 1,
    names: 1,
    namesNearby: 1,
    numbers: 1,
    heaviestMissing: -1,
    lacksTime: -1,
    lacksNumber: -1,
    headMissing: -1,
    unknown: -1,
    negated: -1,
    opposed: -1,
    crowd: -1,
  },
} as const satisfies Readonly<Record<Model, Readonly<Record<string, Pull>>>>;

const least: Readonly<Record<Model, number>> = {
  onTopic: leastConfidence.onTopic,
  onTopicWithoutVectors: leastConfidence.onTopic,
  supported: leastConfidence.supported,
};

export function fitConfidenceTable(rows: readonly ConfidenceRow[], fitting: Fitting): Fitted {
  const models = Object.keys(confidenceWeights) as readonly Model[];
  const fits = models.map((model) => ({ model, ...fitModel(model, labelled(rows, model), fitting) }));
  const tableOf = (tables: readonly (readonly [Model, ByName])[]): Table => Object.fromEntries(tables);
  return {
    figures: fits.flatMap(({ figures }) => figures),
    table: tableOf(fits.map(({ model, table }) => [model, table])),
    ...(fits.some(({ isBetter }) => isBetter)
      ? {
          better: tableOf(
            fits.map(({ model, table, isBetter }) => [model, isBetter ? table : confidenceWeights[model]]),
          ),
        }
      : {}),
  };
}

/** Whether the articles speak of it is learnt from questions of other articles; what they say, from near misses. */
function labelled(rows: readonly ConfidenceRow[], model: Model): readonly Labelled[] {
  const negative = model === 'supported' ? 'unanswerable' : 'foreign';
  return rows
    .filter(({ label }) => label === 'answerable' || label === negative)
    .map(({ set, subject, label, features, withoutVectors }) => ({
      set,
      subject,
      features: model === 'onTopicWithoutVectors' ? withoutVectors : features,
      isPositive: label === 'answerable',
    }));
}

interface FittedModel {
  readonly figures: Fitted['figures'];
  readonly table: ByName;
  readonly isBetter: boolean;
}

interface Scored {
  readonly set: string;
  readonly fold: number;
  readonly isPositive: boolean;
  readonly score: number;
}

function fitModel(model: Model, rows: readonly Labelled[], fitting: Fitting): FittedModel {
  const measured = setsWithBoth(rows);
  const of = (weights: Partial<ByName>) => (row: Labelled) => chanceOf(weights, row.features);
  const inUse: Partial<ByName> = confidenceWeights[model];
  const answered = (some: readonly Labelled[]) =>
    some
      .filter((row) => row.isPositive && measured.includes(row.set))
      .map(of(inUse))
      .filter((one) => one >= least[model]).length /
    Math.max(1, some.filter((row) => row.isPositive && measured.includes(row.set)).length);
  const learn = (some: readonly Labelled[]): ByName => {
    const weights = fitLogistic(some, pulls[model], fitting);
    const positives = some.filter((row) => row.isPositive && measured.includes(row.set)).map(of(weights));
    return rounded(answering(weights, { positives, share: answered(some), least: least[model] }));
  };
  const table = learn(rows);
  const { said, foldOf } = crossValidated(rows, fitting, { learn, apply: (weights, row) => of(weights)(row) });
  const scoredBy = (score: (row: Labelled, at: number) => number): readonly Scored[] =>
    rows.map((row, at) => ({ set: row.set, fold: foldOf[at] ?? 0, isPositive: row.isPositive, score: score(row, at) }));
  const three = [scoredBy(of(inUse)), scoredBy(of(table)), scoredBy((_, at) => said[at] ?? 0)];
  const area = (scored: readonly Scored[]): number =>
    mean(measured.map((set) => areaUnderCurve(scored.filter((one) => one.set === set))));
  return {
    figures: measured.flatMap((set) => figuresOf(model, set, three, least[model])),
    isBetter: isBetter(area(three[2] ?? []), area(three[0] ?? [])),
    table,
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const setsWithBoth = (rows: readonly Labelled[]): readonly string[] =>
  [...new Set(rows.map(({ set }) => set))].filter(
    (set) => new Set(rows.filter((row) => row.set === set).map(({ isPositive }) => isPositive)).size === 2,
  );

/** The weights with a bias by which such a share of the positives reaches what is enough: as many as are answered now. */
function answering(
  weights: ByName,
  {
    positives,
    share,
    least,
  }: { readonly positives: readonly number[]; readonly share: number; readonly least: number },
): ByName {
  const order = positives.toSorted((a, b) => a - b);
  const threshold = order[Math.floor((1 - share) * order.length)] ?? least;
  return { ...weights, bias: (weights.bias ?? 0) + logit(least) - logit(threshold) };
}

const logit = (chance: number): number => Math.log(chance / (1 - chance));

function figuresOf(
  model: Model,
  set: string,
  scores: readonly (readonly Scored[])[],
  least: number,
): readonly (readonly string[])[] {
  const own = scores.map((scored) => scored.filter((one) => one.set === set));
  const shareOf = (isPositive: boolean) => (some: readonly Scored[]) => {
    const kind = some.filter((one) => one.isPositive === isPositive);
    return kind.filter(({ score }) => score >= least === isPositive).length / kind.length;
  };
  const line = (name: string, figure: (some: readonly Scored[]) => number): readonly string[] => [
    set,
    `${model}: ${name}`,
    String(own[0]?.length ?? 0),
    ...own.map((scored) => spreadText(spreadOver(scored, ({ fold }) => fold, figure))),
  ];
  return [line('area', areaUnderCurve), line('answered', shareOf(true)), line('refused', shareOf(false))];
}
