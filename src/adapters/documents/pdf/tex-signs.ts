/**
 * What TeX's fonts in the Cork encoding have at the places of control characters, for fonts that do not name their signs;
 * https://www.tug.org/TUGboat/tb11-4/tb30ferguson.pdf
 */
const signs: Readonly<Record<string, string>> = {
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0013': '«',
  '\u0014': '»',
  '\u0015': '–',
  '\u0016': '—',
  '\u0017': '',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
};

const control = /\p{Cc}/gu;
const word = /[\p{L}\p{N}]/u;
/** Within a word nothing but a letter can stand at the place of such a sign. */
const lost = /(?<=\p{L})[\p{Cc}\p{Co}](?=\p{L})/gu;

/**
 * A text of a font that does not name its signs, with those that TeX has there; what is not known within a word is told as lost. A
 * sign alone may be a bullet.
 */
export const withTexSigns = (text: string): string =>
  word.test(text) ? text.replace(control, (character) => signs[character] ?? character).replace(lost, '\uFFFD') : text;
