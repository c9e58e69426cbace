import { createPorts } from '../../src/adapters/ports.ts';
import { serveFootnote } from '../../src/threaded/serve-footnote.ts';

/** The real parts, but for a question that ends the thread and one that leaves a promise alone. */
await serveFootnote(async (config) => {
  const ports = await createPorts(config);
  return {
    ...ports,
    library: {
      ...ports.library,
      search: (query) => {
        if (query.terms.includes('doom')) process.exit(1);
        if (query.terms.includes('strai')) void Promise.reject(new Error('Left alone.'));
        return ports.library.search(query);
      },
    },
  };
});
