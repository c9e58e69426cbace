import { loadLater } from '../../../workers/beside.ts';

/**
 * What reads and writes the index. Loading the packages takes most of a second, and only large libraries need them; rejects where
 * hnswlib-node is not installed or built.
 */
export const loadFiles = (): Promise<typeof import('./files.ts')> =>
  loadLater('./files', import.meta.url, () => import('./files.ts'));
