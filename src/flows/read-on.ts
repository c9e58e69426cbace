import type { Passage } from '../core/document/passage.ts';
import { passagesToRead } from '../core/extraction/passages-read.ts';
import { rankSentences, type SentenceScore } from '../core/extraction/sentence-ranking.ts';
import { idsAfterQuestions, withTurnsAfter } from '../core/extraction/turns-after.ts';
import { keptOn } from '../core/text/kept-on.ts';
import type { Library, Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { passagesAbove } from './passages-above.ts';
import type { Retrieved } from './retrieve-passages.ts';

/** What was retrieved, read on, with the sentences of it that may answer, best first. */
export interface Read extends Retrieved {
  readonly sentences: readonly SentenceScore[];
  /** Passages right above the lists and tables among what is read, which may hold what governs them; none answers by itself. */
  readonly above: readonly Passage[];
}

/** The sentences of what was retrieved as it is, best first; ranked once, and not again where there is nothing to read on. */
export const sentencesFound: (retrieved: Retrieved) => readonly SentenceScore[] = keptOn((retrieved) =>
  rankSentences(passagesToRead(retrieved.ranked), retrieved),
);

/** Once for what was retrieved: where nothing answers, what comes nearest is looked for among the same sentences. */
export const sentencesRead: (retrieved: Retrieved, ports: Ports, scope: Scope) => Promise<Read> = keptOn(
  async (retrieved, ports, scope) => {
    const read = await readOn(ports, retrieved, scope);
    const passages = passagesToRead(read.ranked).map(({ passage }) => passage);
    const above = await passagesAbove(ports.library, passages, scope);
    return { ...read, sentences: sentencesFound(read), above };
  },
);

/** With what follows the passages that end with a question, and the vectors of the sentences of all that is read. */
async function readOn({ library }: Ports, retrieved: Retrieved, scope: Scope): Promise<Retrieved> {
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
