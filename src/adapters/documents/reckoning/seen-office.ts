import type { SeenText } from '../../../core/document/reckoning.ts';
import { type Aside, cut, runsIn, withoutTags } from './cut-xml.ts';

/** An element with its words; up to the next that begins alike, so that one without an end costs no more than another. */
const element = (names: string, attributes = ''): RegExp =>
  new RegExp(`<(${names})\\b[^<>]*${attributes}[^<>]*(?<!/)>(?:(?!<\\1\\b)[\\s\\S])*?</\\1>`, 'g');

const textAsides: readonly Aside[] = [
  [element('text:sequence-decls|office:forms|svg:title|svg:desc|text:hidden-text'), ''],
  [element('office:annotation'), 'comments'],
  [element('text:tracked-changes'), 'deleted in tracked changes'],
  [element('text:ruby-text'), 'readings'],
  [element('text:note-citation'), 'marks of notes and pages'],
];

const isUnseen = /text:display="none"|style:text-line-through-style="(?!none")/;

/** What has one of the styles that strike out or hide. */
function unseenByStyle(source: string): readonly Aside[] {
  const styles = source.match(/<style:style\b(?:(?!<style:style\b)[\s\S])*?<\/style:style>/g) ?? [];
  const names = styles
    .filter((style) => isUnseen.test(style))
    .flatMap((style) => /style:name="([^"]+)"/.exec(style)?.[1] ?? [])
    .map((name) => name.replace(/[^\w]/g, '\\$&'));
  const named = `text:style-name="(?:${names.join('|')})"`;
  return names.length === 0 ? [] : [[element('text:span|text:p|text:h', named), 'hidden, struck out']];
}

const framed = /<draw:object\b[^<>]*xlink:href="(?:\.\/)?([^"]+?)\/?"[^<>]*>/g;

/**
 * The text of an OpenDocument text, paragraph by paragraph, read off its tags.
 * @param objectText what stands in the frame of an object, by its folder
 */
export function seenInOdt(
  content: string,
  styles: string,
  objectText: (folder: string) => string,
): readonly SeenText[] {
  const body = /<office:text\b[\s\S]*/.exec(content)?.[0] ?? '';
  const { rest, apart } = cut(body, [...textAsides, ...unseenByStyle(content + styles)]);
  const whole = rest.replace(framed, (_, folder: string) => seenInFormula(objectText(folder)));
  const spaced = whole.replace(/<text:(?:s|tab|line-break)\b[^<>]*>/g, ' ');
  return [...spaced.split(/<\/?text:[ph]\b[^<>]*>/).map((part) => ({ text: withoutTags(part) })), ...apart];
}

const formulaRun = /<(?:math:)?m(?:i|n|o|text)\b[^<>]*>([^<]*)</g;

/** A root's degree is written after what it is of, and stands before it. */
const root =
  /(<(?:math:)?mroot\b[^<>]*>\s*)(<([\w:]+)\b[^<>]*>(?:(?!<\3\b)[\s\S]){0,2000}?<\/\3>)((?:(?!<\/?(?:math:)?mroot\b)[\s\S]){0,2000})/g;

/** The characters of a formula in MathML; nothing where it is none (a chart). */
const seenInFormula = (source: string): string =>
  runsIn(source.replace(root, '$1$4$2'), formulaRun).replace(/[<>&]/g, ' ');

const slideAsides: readonly Aside[] = [
  [element('mc:Fallback'), ''],
  [
    /<p:sp>(?:(?!<p:sp>)[\s\S])*?<p:ph\b[^<>]*type="(?:dt|ftr|sldNum|hdr)"(?:(?!<p:sp>)[\s\S])*?<\/p:sp>/g,
    'feet and numbers of slides',
  ],
  [/<a:(r|fld)\b[^<>]*>\s*<a:rPr\b[^<>]*strike="(?:sng|dbl)Strike"(?:(?!<a:rPr\b)[\s\S])*?<\/a:\1>/g, 'struck out'],
];

const slideRun = /<(?:a|m):t(?:\s[^<>]*)?>([^<]*)<\/(?:a|m):t>|<a:br\b/g;

/** The text runs of a slide, or of a diagram on it, paragraph by paragraph. */
export function seenOnSlide(source: string): readonly SeenText[] {
  const { rest, apart } = cut(source, slideAsides);
  return [...rest.split(/<\/a:p>/).map((paragraph) => ({ text: runsIn(paragraph, slideRun) })), ...apart];
}
