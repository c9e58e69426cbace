import { expect, it } from 'vitest';
import { isOneEditAway } from '../../../src/adapters/libraries/one-edit.ts';

it.each([
  ['korea', 'kora'],
  ['kora', 'korea'],
  ['korea', 'koreas'],
  ['korea', 'orea'],
  ['korea', 'koera'],
  ['korea', 'kofea'],
  ['a', 'b'],
  ['a', ''],
  ['naïve', 'naive'],
  ['𠀀𠀁', '𠀁𠀀'],
])('%s and %s are one edit apart', (a, b) => expect(isOneEditAway(a, b)).toBe(true));

it.each([
  ['korea', 'korea'],
  ['korea', 'chorea'],
  ['korea', 'kroae'],
  ['korea', 'koreans'],
  ['abcd', 'badc'],
  ['', ''],
])('%s and %s are not', (a, b) => expect(isOneEditAway(a, b)).toBe(false));
