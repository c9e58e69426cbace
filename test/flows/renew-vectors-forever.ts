import { openEmbedders } from '../../src/flows/embedders.ts';
import { portsFor } from '../doubles/asking.ts';
import { libraryIn } from '../doubles/library-in.ts';
import { embedderCalled } from '../doubles/named-embedder.ts';

/** Goes from one embedder to the other and back, over and over, until it is killed. */
const [, , place = ''] = process.argv;
const base = await portsFor({});
for (let turn = 0; ; turn += 1) {
  const library = { ...(await libraryIn(place)), refresh: async () => undefined };
  const embedder = embedderCalled(turn % 2 === 0 ? 'new' : 'old');
  const ports = { ...base, library, embedder, embedderOf: async (id: string) => embedderCalled(id) };
  const embedders = await openEmbedders(ports);
  if (turn === 1) process.send?.('begun');
  for await (const _step of embedders.renew(new AbortController().signal));
  await library.close();
}
