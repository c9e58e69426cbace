import { Readability } from '@mozilla/readability';
import { isBody, type ParsedDocument } from '../../../core/document/article.ts';
import { addBelow, paragraphsOf } from '../../../core/document/paragraphs.ts';
import { readingLength } from '../../../core/document/reading-length.ts';
import type { SeenText } from '../../../core/document/reckoning.ts';
import { regainProse } from '../../../core/document/regain-prose.ts';
import { tidyDocument } from '../../../core/document/tidy-document.ts';
import { warningAbout } from '../../../core/document/warning.ts';
import { Failure } from '../../../core/failure.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { openingOf, withoutProlog } from '../bytes/opening.ts';
import { showWhole } from '../html/as-shown.ts';
import type { DomDocument, DomElement } from '../html/dom.ts';
import { writeFilledForms } from '../html/filled-forms.ts';
import { writeFormulas } from '../html/formulas.ts';
import { settleMarks } from '../html/inline-marks.ts';
import { nestLeveledLists } from '../html/leveled-lists.ts';
import { readLinkedData } from '../html/linked-data.ts';
import { readMetadata } from '../html/metadata.ts';
import { parsePage } from '../html/parse-page.ts';
import { questionAndAnswers } from '../html/question-page.ts';
import { readBlocks } from '../html/read-blocks.ts';
import { setPageApart } from '../html/set-page-apart.ts';
import { takeByline } from '../html/shown-byline.ts';
import { stripPage } from '../html/strip-page.ts';
import { isDeclared } from '../is-declared.ts';
import { seenOnPage } from '../reckoning/seen-page.ts';

const declared = {
  extensions: ['html', 'htm', 'xhtml', 'xhtm'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
};

const startsLikeHtml = /^<(?:!doctype\s+html|html|head|body|article|div|p|meta|title|h1)\b/i;

function recognise(raw: RawDocument): number {
  const start = withoutProlog(openingOf(raw.bytes, 4_000));
  if (startsLikeHtml.test(start)) return 0.95;
  return isDeclared(raw, declared) && /<[a-z!]/i.test(start) ? 0.8 : 0;
}

/** As the document declares it within its first 4 kB. */
const declaredCharset = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i
    .exec(Buffer.from(bytes.subarray(0, 4_096)).toString('latin1'))
    ?.slice(1)
    .find((name) => name !== undefined);

/** The part of the page that holds the article, by Mozilla's Readability. */
function articleIn(document: DomDocument): DomElement | undefined {
  const readability = new Readability<DomElement>(document as never, {
    serializer: (node) => node as unknown as DomElement,
    keepClasses: true,
  });
  return readability.parse()?.content ?? undefined;
}

function readPage(source: string, thoroughly: boolean, seen: readonly SeenText[]): ParsedDocument | undefined {
  const document = parsePage(source);
  showWhole(document);
  nestLeveledLists(document);
  writeFilledForms(document);
  const named = readMetadata(document);
  const shown = named.byline === undefined ? takeByline(document) : undefined;
  const facts = { ...shown?.facts, ...named };
  writeFormulas(document);
  settleMarks(document);
  stripPage(document, thoroughly);
  const article = questionAndAnswers(document) ?? articleIn(document);
  if (!article) return undefined;
  const found = setPageApart(readBlocks(article), facts.title);
  const { blocks, beside } = regainProse(found, seen, facts.byline ?? facts.pageAuthor);
  const all = [...(shown?.blocks ?? [])];
  addBelow(all, blocks);
  return tidyDocument({
    ...facts,
    blocks: all,
    warnings: beside.length > 0 ? [warningAbout('text-beside', beside)] : [],
  });
}

const proseIn = (page: ParsedDocument | undefined): number =>
  page?.blocks
    .filter(({ kind, text }) => isBody(kind) && readingLength(text) >= 80)
    .reduce((sum, { text }) => sum + readingLength(text), 0) ?? 0;

/** What naming took away may have been the article itself; then names are not to be trusted on this page. */
const mostMayGo = 0.5;
const littleProse = 400;
const wall =
  /\b(?:(?:log|sign) ?in|subscribe|register|create (?:a free |an )?account)\b[^.]{0,40}\b(?:to continue|to read|to view|to access|to keep reading|for full access)\b/i;

/** Little text and words that ask for an account; or a form for a password and no text at all. */
function asksForLogin(page: ParsedDocument | undefined, source: string): boolean {
  const prose = proseIn(page);
  if (prose === 0 && /<input[^>]+type=["']?password/i.test(source)) return true;
  return prose < littleProse && (page?.blocks ?? []).some(({ text }) => wall.test(text));
}

/** A page that scripts would fill has its text, if at all, in what it gives to machines. */
function fromLinkedData(source: string): ParsedDocument | undefined {
  const document = parsePage(source);
  const { body = '' } = readLinkedData(document);
  return body.length < littleProse
    ? undefined
    : tidyDocument({ ...readMetadata(document), blocks: paragraphsOf(body) });
}

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  const { name } = raw.origin;
  const source = decodeText(raw.bytes, name, raw.charset ?? declaredCharset(raw.bytes));
  const seen = seenOnPage(source);
  const thorough = readPage(source, true, seen);
  const careful = readPage(source, false, seen);
  const page = proseIn(thorough) < mostMayGo * proseIn(careful) ? careful : thorough;
  if (asksForLogin(page, source)) {
    throw new Failure(
      'empty',
      `${name} asks for a login before it shows the article. Save the article's text to a file and add that.`,
    );
  }
  const hidden = proseIn(page) < littleProse ? fromLinkedData(source) : undefined;
  if (hidden) return { ...hidden, source: { seen, isPage: true } };
  if (!page?.blocks.some(({ kind, text }) => isBody(kind) && kind !== 'heading' && readingLength(text) >= 20)) {
    throw new Failure('empty', `${name} shows no article. Give the address of an article, or save its text to a file.`);
  }
  return { ...page, source: { seen, isPage: true } };
}

/** Web pages: the article by Readability, its metadata, and what stands around it kept apart. */
export const html: Format = { label: 'HTML', ...declared, example: 'structure-of-a-page', recognise, parse };
