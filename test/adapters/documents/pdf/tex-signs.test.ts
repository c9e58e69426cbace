import { expect, it } from 'vitest';
import { withTexSigns } from '../../../../src/adapters/documents/pdf/tex-signs.ts';

it.each([
  ['The \u001cshermen of the o\u001ece', 'The fishermen of the office'],
  ['\u0013No vamos a echar a nadie\u0014', '«No vamos a echar a nadie»'],
  ['cali\u001cc\u00f3', 'calific\u00f3'],
  ['\u0012Der Gri\u001b\u0010', '„Der Griff“'],
  ['\u0011', '\u0011'],
  ['wo\u0003ds', 'wo\uFFFDds'],
])('a font of TeX that does not name its signs has %j', (drawn, read) => expect(withTexSigns(drawn)).toBe(read));
