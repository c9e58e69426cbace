/**
 * A French text with the no-break spaces that belong before ? ! : ; and within « », in place of those that are typed: a line
 * never begins with a sign. https://www.unicode.org/reports/tr14/ (French typography: thin before ? ! ;, full before :)
 */
export const withFrenchSpaces = (text: string): string =>
  text
    .replace(/ (?=[?!;](?!\S))/g, '\u202f')
    .replace(/ (?=:(?!\S))/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»');
