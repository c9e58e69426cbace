import { expect, it } from 'vitest';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const counted = (lines: readonly string[], indent = ''): string =>
  lines.map((line, at) => `${String(at + 1).padStart(2)}${line === '' ? '' : `   ${indent}${line}`}`).join('\n');

const first = [
  '        THE COURT:  Be seated.  The case of the old mill',
  'is called.  Who appears?',
  '        MR. VOSS:  I do, Your Honor.',
  '',
  'BY MR. VOSS:',
  '    Q   When did the wheel stop?',
  '    A   In March.  The bearing had been hot, and',
];
const second = ['nobody would oil it.', '    Q   Who told you?', '    A   The miller told me in the yard.'];
const turns = [
  'THE COURT: Be seated. The case of the old mill is called. Who appears?',
  'MR. VOSS: I do, Your Honor.',
  'BY MR. VOSS:',
  'Q When did the wheel stop?',
  'A In March. The bearing had been hot, and nobody would oil it.',
  'Q Who told you?',
  'A The miller told me in the yard.',
];

it.each([
  ['with a page number alone', `${counted(first)}\n${' '.repeat(58)}2\n\n${counted(second)}\n`],
  ['with “Page 2”', `${counted(first)}\n\nPage 2\n\n${counted(second)}\n`],
  ['with form feeds', `${counted(first)}\n\f${counted(second)}\n`],
  [
    'without indents',
    `${counted(first.map((line) => line.trim()))}\n\n${counted(second.map((line) => line.trim()))}\n`,
  ],
])('a record in plain text is read without the numbers of its lines, over its pages: %s', async (_, source) => {
  const record = await parsed('record.txt', source);
  expect(bodyOf(record).split('\n')).toEqual(turns);
  expect(record.letters?.lost).toBe(0);
});

it('prose whose lines are numbered is prose', async () => {
  const lines = [
    'Der Rat von Halden hat am Montag beschlossen, dass das Wehr',
    'noch in diesem Jahr erneuert wird, und dafür zwei Millionen',
    'bereitgestellt. Niemand sprach dagegen, auch nicht der',
    'Müller, der das Wehr seit dem Hochwasser im Mai mit eigenen',
    'Händen gestützt hat. Die Arbeiten beginnen, sobald das Eis',
    'auf dem Bach geschmolzen ist.',
  ];
  expect(bodyOf(await parsed('prosa.txt', `${counted(lines)}\n`))).toBe(lines.join(' '));
});

it.each([
  '1 apples\n2 pears\n3 plums\n4 cherries\n5 quinces\n6 medlars\n',
  '1 Mara Lind\n2 Ole Brandt\n3 Ines Maro\n4 Jan Rek\n5 Kim Vos\n6 Per Aas\n',
])('a list keeps its numbers: %j', async (source) => {
  expect(bodyOf(await parsed('list.txt', source))).toContain('6 ');
});
