import { withSpaces } from '../html/formula-edges.ts';
import { formulaInText } from '../html/linear-formula.ts';
import { parseXml } from '../html/parse-page.ts';
import { changedParts } from './changed-parts.ts';
import { withoutHiddenRuns } from './without-hidden-runs.ts';

const formula = /<m:oMath(?:\s[^>]*)?>[\s\S]*?<\/m:oMath>/g;
const formulaParagraph = /<\/?m:oMathPara(?:\s[^>]*)?>|<m:oMathParaPr>[\s\S]*?<\/m:oMathParaPr>/g;
const pageBreak = /<w:br\s[^>]*w:type="(?:page|column)"[^>]*\/>/g;
const namespace = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function asRun(source: string): string {
  const root = parseXml(`<root ${namespace}>${source}</root>`).documentElement;
  const text = root ? formulaInText(root) : '';
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** What only wraps words: a field's result, marked-up data, a direction. */
const wrapper =
  /<\/?w:(?:fldSimple|customXml|smartTag|bdo|dir)(?:\s[^>]*)?>|<w:(?:customXml|smartTag)Pr>[\s\S]*?<\/w:\w+Pr>/g;
const ruby =
  /<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S]){0,8000}<\/w:rPr>)?<w:ruby>(?:(?!<w:rubyBase>)[\s\S]){0,8000}<w:rubyBase>((?:(?!<\/w:rubyBase>)[\s\S]){0,8000})<\/w:rubyBase><\/w:ruby><\/w:r>/g;
/** "Click or tap here to enter text.": what a control shows while nobody has filled it in. */
const placeholder =
  /<w:sdt>(?:(?!<\/?w:sdt>)[\s\S]){0,8000}<w:showingPlcHdr\s*\/>(?:(?!<\/?w:sdt>)[\s\S]){0,8000}<\/w:sdt>/g;

const readable = (xml: string): string =>
  withoutHiddenRuns(
    withSpaces(
      xml
        .replace(placeholder, '')
        .replace(formulaParagraph, '')
        .replace(formula, asRun)
        .replace(ruby, (_, base) => base)
        .replace(wrapper, ''),
    ),
  ).replace(pageBreak, '<w:br/>');

/**
 * Word's parts as mammoth can read them whole: formulas as text on one line, page breaks as line breaks, words without their
 * wrappers and readings, nothing that Word hides or asks for.
 */
export const withReadableParts = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> =>
  changedParts(files, (name) => /^word\/(?:document|footnotes|endnotes)\d*\.xml$/.test(name), readable);
