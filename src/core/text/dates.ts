import type { Span } from './span.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|' +
  'Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|' +
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|' +
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus|oktober';

const year = '(?:1[6-9]|20)\\d\\d';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const patterns = [
  `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
  `(?:${months})\\.? ${day}(?:st|nd|rd|th)?,? ${year}`,
  `${day}(?:st|nd|rd|th|º|\\.)? (?:of |de |di )?(?:${months})\\.?,?(?: de| del)? ${year}`,
  `${day}[./]${day}[./]${year}`,
  `${year} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日`,
];
const anyDate = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Where the text's first full date (day, month, year) stands: ISO 8601, "June 23, 2017", "22 June 2017", "22.6.2017", 2017年6月22日. */
export function findDate(text: string): Span | undefined {
  const found = anyDate.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
