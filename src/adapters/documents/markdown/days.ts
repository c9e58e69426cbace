import { opensWithDay } from '../../../core/text/full-date.ts';

const day = /^([ \t]{0,3}(?:> ?)*)(\d{1,2}\.) (?=\S)/u;
const noBreak = '\u00A0';

/**
 * With a day that opens a line ("12. Mai 2031") kept from being read as a list's number, by a space that breaks no line; days on
 * lines right below each other are the items of a list.
 */
export function withDays(source: string): string {
  const lines = source.split('\n');
  const opens = lines.map((line) => opensWithDay(line.replace(/^[ \t]*(?:> ?)+/, '')));
  return lines
    .map((line, at) => {
      if (!opens[at]) return line;
      const sign = opens[at - 1] || opens[at + 1] ? '- ' : '';
      return line.replace(day, `$1${sign}$2${noBreak}`);
    })
    .join('\n');
}
