/** No-break spaces keep a French sign on the line of its word: they stay. https://www.unicode.org/reports/tr14/ */
const breaking = /[^\S\u00a0\u202f]+/gu;

/** The text on one line, with a space for any white space but those at which no line may break. */
export const onOneLine = (text: string): string => text.replace(breaking, ' ').trim();
