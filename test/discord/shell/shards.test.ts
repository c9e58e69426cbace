import { expect, it } from 'vitest';
import { isHeard, leads, shardOf } from '../../../src/discord/shell/shards.ts';

it('a server is heard of by the shard that Discord reckons, and direct messages by the first', () => {
  // The example of Discord's documentation: shard_id = (guild_id >> 22) % num_shards.
  const servers = ['197038439483310086', '613425648685547541', '81384788765712384'];
  expect(servers.map((id) => shardOf(id, { count: 16 }))).toEqual(
    servers.map((id) => Number((BigInt(id) / 4_194_304n) % 16n)),
  );
  expect(shardOf(undefined, { count: 16 })).toBe(0);
  for (const id of servers) {
    const heard = [0, 1, 2].filter((shard) => isHeard(id, { ids: [shard], count: 3 }));
    expect(heard).toEqual([shardOf(id, { count: 3 })]);
    expect(isHeard(id, undefined)).toBe(true);
  }
});

it('one process leads', () => {
  expect(leads(undefined)).toBe(true);
  expect([[0, 2], [1], [3]].map((ids) => leads({ ids, count: 4 }))).toEqual([true, false, false]);
});
