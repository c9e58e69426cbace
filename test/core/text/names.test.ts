import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/core/text/names.ts';

describe('namesOf', () => {
  it.each([
    ['Who did Tillerson and Mattis meet?', 'en', ['Tillerson and Mattis']],
    ['What did Mayor Lin say about the bridge?', 'en', ['Mayor Lin']],
    ['Tell me about the Bank of England', 'en', ['Bank of England']],
    ['In May 1983, she married Nikos Karvelas.', 'en', ['Nikos Karvelas']],
    ['How deep is Lake Oro?', 'en', ['Lake Oro']],
    ['What was Vale’s answer on Tuesday to J. R. Cole?', 'en', ['Vale', 'J. R. Cole']],
    ['what did mattis say?', 'en', []],
    ['WHEN WAS STERE BORN?', 'en', []],
    ['¿Qué dijo Núñez de la Torre?', 'es', ['Núñez de la Torre']],
    ['市長は何と言いましたか', 'ja', []],
  ])('finds in %j (%s) %j', (text, language, names) => expect(namesOf(text, language)).toEqual(names));
});
