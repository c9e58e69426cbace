import { passagesToRead } from '../core/extraction/passages-read.ts';
import { idsAfterQuestions, withTurnsAfter } from '../core/extraction/turns-after.ts';
import type { Library, Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import type { Retrieved } from './retrieve-passages.ts';

/** With what follows the passages that end with a question, and the vectors of the sentences of all that is read. */
export async function readOn({ library }: Ports, retrieved: Retrieved, scope: Scope): Promise<Retrieved> {
  const open = idsAfterQuestions(passagesToRead(retrieved.ranked));
  if (open.length === 0) return withVectors(library, retrieved);
  const ranked = withTurnsAfter(retrieved.ranked, await library.passagesById(open, scope));
  return withVectors(library, { ...retrieved, ranked });
}

async function withVectors(library: Library, retrieved: Retrieved): Promise<Retrieved> {
  const { vector, sentenceVectors = new Map() } = retrieved;
  if (!vector) return retrieved;
  const ids = passagesToRead(retrieved.ranked).map(({ passage }) => passage.id);
  const missing = ids.filter((id) => !sentenceVectors.has(id));
  if (missing.length === 0) return retrieved;
  const more = await library.sentenceVectors(missing);
  return { ...retrieved, sentenceVectors: new Map([...sentenceVectors, ...more]) };
}
