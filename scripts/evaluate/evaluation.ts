import type { Footnote, Scope } from '../../src/footnote.ts';

/** Names of figures and their values; null where there was nothing to measure. */
export type Figures = Readonly<Record<string, number | null>>;

/** A library with the articles of one question set in it. */
export interface Bench {
  readonly footnote: Footnote;
  /** The scope of one article by its file name, of all without. */
  readonly scopeFor: (article: string | undefined) => Scope;
}

/** What an evaluation is given. */
export interface Surroundings {
  /** The folder of the question sets. */
  readonly sets: string;
  /** Indexes the files and folders into a library of their own, named `name`, and closes it afterwards. `model` answers, if given. */
  withLibrary<T>(
    name: string,
    locations: readonly string[],
    use: (bench: Bench) => Promise<T>,
    model?: string,
  ): Promise<T>;
  /** A line for the person who waits. */
  progress(line: string): void;
}

/** One question set: what it measures and how. */
export interface Evaluation {
  readonly name: string;
  /** A file or folder of the set, in `sets`; the evaluation is passed over where it is absent. */
  readonly needs: string;
  run(surroundings: Surroundings): Promise<Figures>;
}
