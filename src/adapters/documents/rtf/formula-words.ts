import { escapeHtml } from '../html/escape-html.ts';
import { formulaInText } from '../html/linear-formula.ts';
import { parseXml } from '../html/parse-page.ts';

/** Properties whose text is a sign of the formula: what sums, what brackets. */
const signs: ReadonlySet<string> = new Set(['mchr', 'mbegChr', 'mendChr']);

/** A formula as RTF writes it: Word's own elements (OMML), each the first word of a group and with an "m" before its name. */
export interface RtfFormula {
  /** @returns what closes the group's element; undefined where the word opens none */
  open(word: string): string | undefined;
  write(text: string): void;
  close(end: string): void;
  /** On one line, escaped, with its edges. */
  finish(): string;
}

const isElement = (word: string): boolean => /^m[A-Za-z]+$/.test(word) && word !== 'mmath';

export function createRtfFormula(): RtfFormula {
  let xml = '';
  return {
    open: (word) => {
      if (!isElement(word)) return undefined;
      xml += signs.has(word) ? `<m:${word.slice(1)} m:val="` : `<m:${word.slice(1)}>`;
      return signs.has(word) ? '"/>' : `</m:${word.slice(1)}>`;
    },
    write: (text) => {
      xml += escapeHtml(text).replaceAll('"', '&quot;');
    },
    close: (end) => {
      xml += end;
    },
    finish: () => {
      const root = parseXml(`<m:oMath xmlns:m="m">${xml}</m:oMath>`).documentElement;
      return root ? escapeHtml(formulaInText(root)) : '';
    },
  };
}
