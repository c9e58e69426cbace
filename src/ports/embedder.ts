/** Turns text into vectors of unit length. */
export interface Embedder {
  /** Changes whenever the vectors would: provider, model, version. Recorded with the library. */
  readonly id: string;
  /** The model comes with the program, and cannot become another one under the same `id`. */
  readonly pinned?: true;
  readonly dimension: number;
  /** Languages (ISO 639-1) it was made for; 'any' for multilingual ones. Elsewhere terms alone are used. */
  readonly languages: readonly string[] | 'any';
  /** In order, one vector a text: unit length, finite. @throws Failure `model` */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}

/** Whether the embedder was made for the language; elsewhere terms alone are used. */
export const embedsLanguage = ({ languages }: Embedder, language: string): boolean =>
  languages === 'any' || languages.includes(language);
