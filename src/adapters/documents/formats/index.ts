import type { Format } from '../../../ports/documents.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { mail } from './mail.ts';
import { markdown } from './markdown.ts';
import { odt } from './odt.ts';
import { pdf } from './pdf.ts';
import { pptx } from './pptx.ts';
import { readingExport } from './reading-export.ts';
import { rtf } from './rtf.ts';
import { subtitles } from './subtitles.ts';
import { text } from './text.ts';
import { webArchive } from './web-archive.ts';

/** Every kind of document that Footnote reads. */
export const formats: readonly Format[] = [
  pdf,
  docx,
  odt,
  rtf,
  pptx,
  epub,
  html,
  webArchive,
  mail,
  markdown,
  text,
  subtitles,
  feed,
  readingExport,
];
