import { expect, it } from 'vitest';
import { fieldValues } from '../../../../src/adapters/documents/pdf/form-values.ts';

const place = { subtype: 'Widget', rect: [0, 0, 10, 10] };

it.each([
  ['typed', { fieldType: 'Tx', fieldValue: 'Maro Brill' }, ['Maro Brill']],
  ['chosen, in bytes put together one off', { fieldType: 'Ch', fieldValue: ['\uFEFF\0\u5700e\0\u7300t'] }, ['West']],
  ['a checked box', { fieldType: 'Btn', checkBox: true, fieldValue: 'Yes' }, ['☑']],
  ['an open box', { fieldType: 'Btn', checkBox: true, fieldValue: 'Off' }, ['☐']],
  ['a chosen button', { fieldType: 'Btn', radioButton: true, fieldValue: 'a', buttonValue: 'a' }, ['☑']],
  ['another button', { fieldType: 'Btn', radioButton: true, fieldValue: 'a', buttonValue: 'b' }, ['☐']],
  ['a button to press', { fieldType: 'Btn', pushButton: true }, []],
  ['hidden', { fieldType: 'Btn', checkBox: true, fieldValue: 'Yes', hidden: true }, []],
])('a field of a PDF that is %s', (_kind, field, lines) =>
  expect(fieldValues([{ ...place, ...field }]).flatMap((value) => value.lines)).toEqual(lines),
);
