import { sentenceWeights } from '../../src/core/extraction/sentence-weights.ts';
import { orderWeights } from '../../src/core/retrieval/order-weights.ts';
import { passageWeights } from '../../src/core/retrieval/passage-weights.ts';
import { fitConfidenceTable } from './fit-confidence.ts';
import { fitListTable } from './fit-lists.ts';
import type { Fitted, Fitting } from './fitted.ts';
import { keptRows } from './rows/kept-rows.ts';
import type { QuestionSet } from './rows/question-sets.ts';
import { rowsOf } from './rows/rows.ts';
import { type Find, withSet } from './rows/with-set.ts';
import type { TableFile } from './table-file.ts';

/** A table to fit. */
export interface Stage {
  readonly name: keyof typeof rowsOf;
  readonly file: TableFile;
  /** The sets that it is fitted to unless others are named. */
  readonly use: readonly string[];
  /** Makes the rows, or takes those that the folder keeps. */
  prepare(sets: readonly QuestionSet[], folder: string): Promise<(fitting: Fitting) => Fitted>;
}

interface Preparing<Row> {
  readonly name: Stage['name'];
  rowsOf(find: Find, set: QuestionSet): Promise<readonly Row[]>;
}

async function rowsIn<Row>(
  sets: readonly QuestionSet[],
  folder: string,
  { name, rowsOf }: Preparing<Row>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const set of sets) {
    const made = () => {
      console.error(`${set.name}: the features of ${name} are computed`);
      return withSet(set, folder, (find) => rowsOf(find, set));
    };
    rows.push(...(await keptRows({ name, set, folder }, made)));
  }
  return rows;
}

/** Weights that order the candidates of a question. @param unit the weight that the others are told in */
const listTable =
  <Name extends string>(
    name: 'passages' | 'order' | 'sentences',
    weights: Readonly<Record<Name, number>>,
    unit?: Name,
  ): Stage['prepare'] =>
  async (sets, folder) => {
    const rows = await rowsIn(sets, folder, { name, rowsOf: rowsOf[name] });
    return (fitting) => fitListTable(rows, weights, { ...fitting, ...(unit === undefined ? {} : { unit }) });
  };

/** In the language of the built-in embedder, and in others. */
const embedded = ['xquad-en', 'squad2', 'natural'];
const unembedded = ['xquad-es', 'xquad-zh', 'xquad-ar'];

/** In the order in which they rest on each other: a passage's rank is a feature of its sentences, the best one's of confidence. */
export const stages: readonly Stage[] = [
  {
    name: 'passages',
    use: embedded,
    file: {
      file: 'retrieval/passage-weights.ts',
      constant: 'passageWeights',
      comment: [
        'What the features of a passage weigh in its rank, see `passageFeatures`. Fitted by `npm run fit -- --only passages`; only',
        'their proportions matter to the order, and `lexical` is the unit.',
      ],
    },
    prepare: listTable('passages', passageWeights, 'lexical'),
  },
  {
    name: 'order',
    use: unembedded,
    file: {
      file: 'retrieval/order-weights.ts',
      constant: 'orderWeights',
      comment: [
        'What decides the order of passages where there are no vectors, see `orderFeatures`; `score` is the unit. Fitted by',
        '`npm run fit -- --only order`.',
      ],
    },
    prepare: listTable('order', orderWeights, 'score'),
  },
  {
    name: 'sentences',
    use: embedded,
    file: {
      file: 'extraction/sentence-weights.ts',
      constant: 'sentenceWeights',
      comment: [
        'What the features of a sentence weigh in its score, see `featuresOf`: a linear softmax over the sentences that rival.',
        'Fitted by `npm run fit -- --only sentences`.',
      ],
    },
    prepare: listTable('sentences', sentenceWeights),
  },
  {
    name: 'confidence',
    use: embedded,
    file: {
      file: 'extraction/confidence-weights.ts',
      constant: 'confidenceWeights',
      comment: [
        'Three logistic models of whether the best sentence answers, see `signsOf`. Every feature pulls the way a reader would expect,',
        'though free weights would fit the sets better. Fitted by `npm run fit -- --only confidence`.',
      ],
    },
    async prepare(sets, folder) {
      const rows = await rowsIn(sets, folder, { name: 'confidence', rowsOf: rowsOf.confidence });
      return (fitting) => fitConfidenceTable(rows, fitting);
    },
  },
];
