import { expect, it } from 'vitest';
import { createAllowance } from '../../../src/adapters/models/allowance.ts';

it('takes tokens from the day of the user and of the server, or takes nothing', async () => {
  const allowance = createAllowance({ user: 100, server: 150 });
  const ada = { user: 'ada', server: 's' };
  const ben = { user: 'ben', server: 's' };
  expect(await allowance.take(ada, 90)).toBe('taken');
  expect(await allowance.take(ada, 20)).toBe('user');
  expect(await allowance.take(ada, 10)).toBe('taken');
  expect(await allowance.take(ben, 60)).toBe('server');
  expect(await allowance.take({ user: 'ben' }, 100)).toBe('taken');
});

it('holds its limit when many ask at once', async () => {
  const allowance = createAllowance({ user: 100, server: 1_000 });
  const all = await Promise.all(Array.from({ length: 20 }, () => allowance.take({ user: 'ada' }, 30)));
  expect(all.filter((taken) => taken === 'taken')).toHaveLength(3);
});
