const byteOrderMark = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/;
const prolog = /^\s*(?:(?:<\?[^>]*>|<!--(?:(?!-->)[\s\S]){0,2000}-->)\s*)*/;

/** The first `most` bytes as a character each, without the mark of byte order and what UTF-16 puts between Latin letters. */
export const openingOf = (bytes: Uint8Array, most: number): string =>
  Buffer.from(bytes.subarray(0, most)).toString('latin1').replace(byteOrderMark, '').replaceAll('\0', '');

/** What comes after the blanks, processing instructions and comments that may stand before the root of a marked-up document. */
export const withoutProlog = (text: string): string => text.replace(prolog, '');
