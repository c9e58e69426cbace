import type { Format } from '../../../ports/documents.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { text } from './text.ts';

/** Every kind of document that Footnote reads. */
export const formats: readonly Format[] = [pdf, docx, epub, html, markdown, text];
