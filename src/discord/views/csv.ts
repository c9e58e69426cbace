/** What spreadsheets would compute begins so; an apostrophe before it makes it text. */
const computed = /^[=+\-@\t\r]/;

/** Rows as a table that spreadsheets open, RFC 4180; nothing in it is computed when it is opened. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');

function cellOf(text: string): string {
  const safe = computed.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
