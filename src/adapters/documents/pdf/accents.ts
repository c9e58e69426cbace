/** Accents as glyphs of their own, by the mark that combines with a letter. */
export const combining: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¨': '\u0308',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '˚': '\u030A',
  '¸': '\u0327',
  '˝': '\u030B',
  ˇ: '\u030C',
  '˛': '\u0328',
};

const dotted: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

/** The letter with its accent, where there is such a one. */
export function accented(letter: string, accent: string): string | undefined {
  const whole = ((dotted[letter] ?? letter) + (combining[accent] ?? accent)).normalize('NFC');
  return [...whole].length === 1 ? whole : undefined;
}
