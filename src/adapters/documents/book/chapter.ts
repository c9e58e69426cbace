import path from 'node:path';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { closeEmpty } from '../html/close-empty.ts';
import type { DomDocument, DomElement } from '../html/dom.ts';
import { writeFormulas } from '../html/formulas.ts';
import { roleOf, settleMarks } from '../html/inline-marks.ts';
import { parsePage } from '../html/parse-page.ts';
import { type PageBlock, readBlocks } from '../html/read-blocks.ts';
import { removeUnseen } from '../html/remove-unseen.ts';
import { type Files, nameIn, textOfFile } from './files.ts';

const notProse = /epub:type=["'][^"']*\b(?:toc|landmarks|titlepage|copyright-page|cover|index)\b/i;

/** Contents, covers and the like. */
export const isNoProse = (source: string): boolean =>
  notProse.test(/<body[^>]*>\s*(?:<section[^>]*>)?/i.exec(source)?.[0] ?? '');

const noteRole = /\b(?:doc-)?(?:foot|end|rear)notes?\b/;

function holds(outer: DomElement, inner: DomElement): boolean {
  for (let at = inner.parentElement; at; at = at.parentElement) if (at === outer) return true;
  return false;
}

/** Notes are set apart, from wherever they stand. */
function takeNotes(page: DomDocument): readonly PageBlock[] {
  const named = [...page.querySelectorAll('aside,section,li,div,p,ol')].filter((one) => noteRole.test(roleOf(one)));
  const notes = named.filter((one) => !named.some((other) => other !== one && holds(other, one)));
  const blocks = notes.flatMap((note) =>
    readBlocks(note).map(({ context: _, level: __, ...block }): PageBlock => ({ ...block, kind: 'notice' })),
  );
  for (const note of notes) note.remove();
  return blocks;
}

export interface Chapter {
  readonly source: string;
  /** Its style sheets, outside it and in it. */
  readonly sheets: string;
}

/** @throws Failure as `textOfFile` */
export function chapterOf(files: Files, name: string, book: string): Chapter {
  const source = textOfFile(files, name, book);
  const links = source.match(/<link\b[^<>]*>/gi) ?? [];
  const outside = links
    .filter((link) => /rel=["'][^"']*\bstylesheet\b/i.test(link) && !/rel=["'][^"']*\balternate\b/i.test(link))
    .map((link) => /href=["']([^"'#?]+)/i.exec(link)?.[1] ?? '')
    .map((href) => files.get(path.posix.join(path.posix.dirname(name), nameIn(href))))
    .map((sheet) => new TextDecoder().decode(sheet));
  const inside = [...source.matchAll(/<style\b[^<>]*>([\s\S]*?)<\/style>/gi)].map(([, sheet = '']) => sheet);
  return { source, sheets: [...outside, ...inside].join('\n') };
}

/** @param before how many blocks the chapters before it have */
export function blocksOf({ source, sheets }: Chapter, before: number): readonly RoughBlock[] {
  if (isNoProse(source)) return [];
  const page = parsePage(closeEmpty(source));
  writeFormulas(page);
  for (const element of [...page.querySelectorAll('nav,script,style,[hidden]')]) element.remove();
  const style = page.createElement('style');
  style.textContent = sheets;
  page.body?.append(style);
  settleMarks(page);
  // Reading programs open notes in a window of their own, and their sheets hide them in the text.
  const notes = takeNotes(page);
  removeUnseen(page);
  style.remove();
  const blocks = [...(page.body ? readBlocks(page.body) : []), ...notes];
  return blocks.map(({ linked: _, context, ...block }) => ({
    ...block,
    ...(context === undefined ? {} : { context: context + before }),
  }));
}
