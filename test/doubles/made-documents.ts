import { strToU8, zipSync } from 'fflate';

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const math = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document of that body and those styles, in WordprocessingML. */
export const wordDocument = (body: string, styles = ''): Uint8Array =>
  zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles xmlns:w="${word}">${styles}</w:styles>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}" xmlns:m="${math}"><w:body>${body}</w:body></w:document>`,
  });

/** A run of text, with its properties: "<w:vanish/>". */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A book of those chapters, bodies in XHTML; an undefined one is listed and missing. */
export function book(...chapters: readonly (string | undefined)[]): Uint8Array {
  const ids = chapters.map((_, at) => `c${at}`);
  const items = ids.map((id) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`).join('');
  const spine = ids.map((id) => `<itemref idref="${id}"/>`).join('');
  const written = chapters.flatMap((body, at) =>
    body === undefined
      ? []
      : [
          [
            `${ids[at]}.xhtml`,
            `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head><body>${body}</body></html>`,
          ] as const,
        ],
  );
  return zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'book.opf': `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Weir</dc:title></metadata><manifest>${items}</manifest><spine>${spine}</spine></package>`,
    ...Object.fromEntries(written),
  });
}

/** A book of one chapter, with a style sheet in a folder of its own. */
export const bookWithSheet = (body: string, sheet: string): Uint8Array =>
  zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OPS/book.opf':
      '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Weir</dc:title></metadata><manifest><item id="c" href="Text/c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>',
    'OPS/Text/c.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title><link href="../Styles/Style%201.css" rel="stylesheet" type="text/css"/></head><body>${body}</body></html>`,
    'OPS/Styles/Style 1.css': sheet,
  });

/** An OpenDocument text of that body, with automatic styles, and what stands in its frames. */
export const openDocument = (body: string, styles = '', files: Readonly<Record<string, string>> = {}): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...files,
  });

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

/** A presentation of slides with those shapes, in PresentationML; the words of the diagram that each may refer to as "d1". */
export function presentation(...slides: readonly { readonly shapes: string; readonly diagram?: string }[]): Uint8Array {
  const numbers = slides.map((_, at) => at + 1);
  const files = slides.flatMap(({ shapes, diagram = '' }, at) => [
    [`ppt/slides/slide${at + 1}.xml`, `<p:sld><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`],
    [
      `ppt/slides/_rels/slide${at + 1}.xml.rels`,
      `<Relationships>${relation('d1', 'diagramData', `../diagrams/data${at + 1}.xml`)}</Relationships>`,
    ],
    ...(diagram === '' ? [] : [[`ppt/diagrams/data${at + 1}.xml`, `<dgm:dataModel>${diagram}</dgm:dataModel>`]]),
  ]);
  return zip({
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${numbers.map((at) => `<p:sldId r:id="r${at}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': `<Relationships>${numbers.map((at) => relation(`r${at}`, 'slide', `slides/slide${at}.xml`)).join('')}</Relationships>`,
    ...Object.fromEntries(files),
  });
}

/** A text drawn on a page; points, y upwards. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** How letters are drawn; 3 is not at all. */
  readonly mode?: number;
  /** Where a line from its place ends, which is drawn after it. */
  readonly lineTo?: readonly [x: number, y: number];
}

/** A picture over a page, as scanners make them, before what is drawn on it. */
export const picture: Drawn = { text: '', x: 0, y: 0, mode: -1 };

/** A PDF of those pages in Helvetica, and values of form fields on the first. */
export function pdf(pages: readonly (readonly Drawn[])[], fields: readonly (Drawn & { readonly name: string })[] = []) {
  const objects: string[] = [];
  const add = (text: string): number => objects.push(text);
  const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const dots = 'x'.repeat(3 * 20 * 20);
  const image = add(
    `<< /Type /XObject /Subtype /Image /Width 20 /Height 20 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length ${dots.length} >>\nstream\n${dots}\nendstream`,
  );
  const widgets = fields.map(({ name, text, x, y }) =>
    add(
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${escaped(name)}) /V (${escaped(text)}) /Rect [${x} ${y} ${x + 300} ${y + 18}] >>`,
    ),
  );
  const numbers = pages.map((drawn, at) => {
    const stream = drawn
      .map((one) => {
        const { text, x, y, size = 11, mode = 0, lineTo } = one;
        if (one === picture) return 'q 595 0 0 842 0 0 cm /Im0 Do Q';
        const line = lineTo ? ` 0.6 w ${x} ${y} m ${lineTo.join(' ')} l S` : '';
        return `BT ${mode} Tr /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET${line}`;
      })
      .join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const annots = at === 0 && widgets.length > 0 ? `/Annots [${widgets.map((id) => `${id} 0 R`).join(' ')}]` : '';
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R ${annots} /Resources << /Font << /F1 ${font} 0 R >> /XObject << /Im0 ${image} 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${numbers.map((id) => `${id} 0 R`).join(' ')}] /Count ${numbers.length} >>`;
  if (widgets.length > 0)
    objects[0] = `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${widgets.map((id) => `${id} 0 R`).join(' ')}] >> >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((text, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${text}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
