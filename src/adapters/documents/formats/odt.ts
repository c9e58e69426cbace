import { tidyDocument } from '../../../core/document/tidy-document.ts';
import { Failure } from '../../../core/failure.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { asBuffer } from '../bytes/as-buffer.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { isZip, unpackZip } from '../bytes/unpack-zip.ts';
import { textOf } from '../html/dom.ts';
import { parsePage, parseXml } from '../html/parse-page.ts';
import { readPiece } from '../html/read-piece.ts';
import { isDeclared } from '../is-declared.ts';
import { authorOf, titleIn } from '../office/file-author.ts';
import { odtAsHtml } from '../office/odt-as-html.ts';
import { seenInOdt } from '../reckoning/seen-office.ts';

const mark = 'application/vnd.oasis.opendocument.text';

const declared = { extensions: ['odt', 'ott'], mediaTypes: [mark] };

/** The mark stands first, unless somebody has packed the file anew. */
function recognise(raw: RawDocument): number {
  if (!isZip(raw.bytes)) return 0;
  const whole = asBuffer(raw.bytes);
  if (whole.subarray(0, 200).includes(mark)) return 1;
  return isDeclared(raw, declared) && whole.includes('content.xml') ? 0.9 : 0;
}

/** The text, what is told of it, and what stands in its frames. */
const isRead = /^(?:(?:[^/]+\/)?content|meta|styles|META-INF\/manifest)\.xml$/;

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  const { name } = raw.origin;
  const files = unpackZip(raw.bytes, name, (path) => isRead.test(path));
  const fileText = (path: string): string => decodeText(files.get(path) ?? new Uint8Array(), `${path} in ${name}`);
  if (fileText('META-INF/manifest.xml').includes('encryption-data'))
    throw new Failure('unreadable', `${name} is protected by a password. Save it without one and try again.`);
  if (!files.has('content.xml'))
    throw new Failure('unreadable', `${name} is damaged: its text is missing from it. Save it anew and try again.`);
  const [content, styles] = [fileText('content.xml'), fileText('styles.xml')];
  const framed = [...files.keys()].filter((path) => path.endsWith('/content.xml'));
  const objects = new Map(framed.map((path) => [path.replace('/content.xml', ''), parseXml(fileText(path))]));
  const { html, notes } = odtAsHtml(parseXml(content), parseXml(styles || '<none/>'), objects);
  const heading = parsePage(html).querySelector('h1');
  const meta = fileText('meta.xml');
  const title = (heading && textOf(heading)) || titleIn(meta);
  const document = tidyDocument({
    blocks: [...readPiece(html), ...notes.map((text) => ({ kind: 'notice', text, certain: true }) as const)],
    ...(title ? { title } : {}),
    ...authorOf(meta),
  });
  return {
    ...document,
    source: { seen: seenInOdt(content, styles, (folder) => fileText(`${folder}/content.xml`)) },
  };
}

/** Texts of LibreOffice and its kin: headings, lists and tables; notes apart; without what is hidden, struck out or deleted. */
export const odt: Format = {
  label: 'ODT',
  ...declared,
  example: 'open-document',
  recognise,
  parse,
};
