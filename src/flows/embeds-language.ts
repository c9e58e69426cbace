import type { Embedder } from '../ports/embedder.ts';

/** Whether the embedder was made for the language; elsewhere terms alone are used. */
export const embedsLanguage = ({ languages }: Embedder, language: string): boolean =>
  languages === 'any' || languages.includes(language);
