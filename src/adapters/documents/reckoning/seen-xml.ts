import type { SeenText } from '../../../core/document/reckoning.ts';
import { isRaised, isStruck } from '../html/office-marks.ts';
import { classesStyled } from '../html/own-styles.ts';
import { hides } from '../html/remove-unseen.ts';
import { type Aside, cut, runsIn, withoutTags } from './cut-xml.ts';

const chapterAsides: readonly Aside[] = [
  [/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/gi, ''],
  [/<(head|script|style|svg|template)\b(?:[^<>]*[^<>/])?>[\s\S]*?<\/\1>/gi, ''],
  [/<math\b(?:(?!<\/math>)[\s\S])*?<annotation[^<>]*>/gi, ''],
  [/<nav\b[\s\S]*?<\/nav>/gi, 'menus'],
  [/<(a|span|sup)\b[^<>]*(?:noteref|pagebreak)[^<>]*[^<>/]>[\s\S]*?<\/\1>/gi, 'marks of notes and pages'],
  [
    /<a\b[^<>]*>\s*<sup\b[^<>]*>[^<]{0,6}<\/sup>\s*<\/a>|<sup\b[^<>]*>\s*<a\b[^<>]*>[^<]{0,6}<\/a>\s*<\/sup>/gi,
    'marks of notes and pages',
  ],
  [/(?<=\p{L}{4}[.,;:!?)\]”"»]{0,2}|[.!?,;:])<sup>\[?(?:\d{1,3}|[a-z*†‡])\]?<\/sup>/gu, 'marks of notes and pages'],
  [/<span\b[^<>]*\bclass=["'][^"'<>]*\bpage-?num[^<>]*[^<>/]>[\s\S]*?<\/span>/gi, 'marks of notes and pages'],
  [/<(del|s|strike)\b[^<>]*>[\s\S]*?<\/\1>/gi, 'struck out'],
  [/<(rt|rp)\b[^<>]*>[\s\S]*?<\/\1>/gi, 'readings'],
];
const chapterBlock =
  /<\/?(?:p|div|h[1-6]|li|td|th|tr|section|article|aside|blockquote|pre|dd|dt|figcaption|caption|body|br)\b[^<>]*>/i;

const ofClass = (name: string): RegExp =>
  new RegExp(`<(\\w+)\\b[^<>]*\\bclass=["'](?:[^"'<>]*\\s)?${name}(?=[\\s"'])[^<>]*>[\\s\\S]*?<\\/\\1>`, 'gi');

/** A number of a class that is raised, after a word too long for a formula or after a sentence's end. */
const noteOfClass = (name: string): RegExp =>
  new RegExp(
    `(?<=(?:\\p{L}{4}|[.,;:!?])(?:</?\\w[^<>]*>){0,2})<span class=["']${name}["']>(?:\\d{1,3}|[a-z*†‡])</span>`,
    'gu',
  );

/** @param sheets its style sheets, by which classes are hidden or struck out */
const asidesOf = (sheets: string): readonly Aside[] => [
  ...classesStyled(sheets, hides).map((name): Aside => [ofClass(name), 'hidden']),
  ...classesStyled(sheets, isStruck).map((name): Aside => [ofClass(name), 'struck out']),
  ...classesStyled(sheets, isRaised).map((name): Aside => [noteOfClass(name), 'marks of notes and pages']),
];

/** A chapter's text, read off its tags and never from the document that they make. */
export function seenInChapter(source: string, sheets: string): readonly SeenText[] {
  const { rest, apart } = cut(source, [...chapterAsides, ...asidesOf(sheets)]);
  return [...rest.split(chapterBlock).map((part) => ({ text: withoutTags(part) })), ...apart];
}

const wordAsides: readonly Aside[] = [
  [/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, ''],
  [
    /<w:sdt>(?:(?!<\/?w:sdt>)[\s\S]){0,8000}<w:showingPlcHdr\s*\/>(?:(?!<\/?w:sdt>)[\s\S]){0,8000}<\/w:sdt>/g,
    'to be filled in',
  ],
  [/<w:rt>[\s\S]*?<\/w:rt>/g, 'readings'],
  [/<w:instrText\b[\s\S]*?<\/w:instrText>/g, ''],
  [/<w:(del|moveFrom)\s[^<>]*[^<>/]>[\s\S]*?<\/w:\1>/g, 'deleted in tracked changes'],
  [/<w:r(?:\s[^<>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:vanish\s*\/>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g, 'hidden'],
  [/<w:r(?:\s[^<>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:d?strike\s*\/>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g, 'struck out'],
];

const wordRun = /<(?:w|m):t(?:\s[^<>]*)?>([^<]*)<\/(?:w|m):t>|<w:(?:br|tab)\b/g;

/** The text runs of a part of a Word document, paragraph by paragraph. */
export function seenInWord(source: string): readonly SeenText[] {
  const { rest, apart } = cut(source, wordAsides);
  return [...rest.split(/<\/w:p>/).map((paragraph) => ({ text: runsIn(paragraph, wordRun) })), ...apart];
}
