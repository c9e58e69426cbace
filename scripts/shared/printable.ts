/**
 * A text as a terminal may show it: a file's name or a document's words cannot move its cursor, colour it or rename its
 * window. Line ends, tabs and the two codes for bold stay.
 */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
  text.replace(/(?!\u001b\[(?:1|22)m)[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

/** A line, or several, on standard output. */
export const print = (text: string): boolean => process.stdout.write(`${printable(text)}\n`);

/** A line on standard error, for whoever started the script. */
export const tell = (text: string): boolean => process.stderr.write(`${printable(text)}\n`);
