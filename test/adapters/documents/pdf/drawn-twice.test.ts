import { expect, it } from 'vitest';
import { pdf } from '../../../doubles/made-documents.ts';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const times = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ text: 'Der Rat', x: 60 + 0.3 * at, y: 740 }));

it.each([2, 3, 5])('words of a PDF that are drawn %i times are read once', async (count) => {
  const drawn = [...times(count - 1), { text: 'Der Rat tagt am Montag in der Schule.', x: 61.5, y: 740 }];
  expect(bodyOf(await parsed('a.pdf', pdf([drawn])))).toBe('Der Rat tagt am Montag in der Schule.');
});

it('words that are drawn anew in the middle of a line are read once', async () => {
  const drawn = [
    { text: 'Am Montag kam der Rat', x: 60, y: 740 },
    { text: 'der Rat', x: 140.3, y: 740 },
    { text: 'der Rat und sprach.', x: 140.6, y: 740 },
  ];
  expect(bodyOf(await parsed('a.pdf', pdf([drawn])))).toBe('Am Montag kam der Rat und sprach.');
});

it('words that come again beside themselves stay', async () => {
  const drawn = [
    { text: 'Es war sehr', x: 60, y: 740 },
    { text: 'sehr spät.', x: 120.5, y: 740 },
  ];
  expect(bodyOf(await parsed('a.pdf', pdf([drawn])))).toBe('Es war sehr sehr spät.');
});
