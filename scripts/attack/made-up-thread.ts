import { createPorts } from '../../src/adapters/ports.ts';
import type { Embedder } from '../../src/ports/embedder.ts';
import { serveFootnote } from '../../src/threaded/serve-footnote.ts';
import { madeUpVector } from '../bench/made-up-vector.ts';

const dimension = 512;
const vectors = Array.from({ length: 1_000 }, (_, seed) => madeUpVector(seed, dimension));

/** As the real embedder's, and every language's, so that every shape is searched by vectors too. */
const withMadeUpVectors = (embedder: Embedder): Embedder => ({
  id: 'made-up',
  dimension,
  languages: 'any',
  embed: async (texts) => texts.map((_, at) => vectors[at % vectors.length] ?? new Float32Array(dimension)),
  close: () => embedder.close(),
});

await serveFootnote(async (config) => {
  const ports = await createPorts(config);
  return { ...ports, embedder: withMadeUpVectors(ports.embedder) };
});
