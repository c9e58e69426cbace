import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const before =
  'The weir of Hask broke in the night to Monday and flooded eleven cellars, the fire brigade said in the morning.';
const inside =
  'Whoever lost papers may come to the school on Thursday, where restorers from the university dry them for nothing; they ask for the papers as wet as they are, in plastic bags, and for books unopened, since the pages tear where two of them stick to each other.';
const after =
  'Nobody was hurt, said chief Alva Munk, and the damage is put at three million crowns, most of it in the archive.';
const page = (markup: string): string =>
  `<!doctype html><html lang="en"><head><title>Weir breaks</title></head><body><article><h1>Weir breaks</h1><p>${before}</p>${markup}<p>${after}</p></article></body></html>`;

describe('a page within a page', () => {
  it.each([
    ['a frame with its own document', `<iframe srcdoc="&lt;p&gt;${inside}&lt;/p&gt;"></iframe>`],
    ['an element with a shadow tree', `<x-box><template shadowrootmode="open"><p>${inside}</p></template></x-box>`],
    [
      'a shadow tree whose slot is filled',
      `<x-box><template shadowrootmode="open"><p>${inside}</p><slot>Nothing here.</slot></template><b> </b></x-box>`,
    ],
    ['the lettering of a picture', `<svg><title>Map</title><text x="1" y="9">${inside}</text></svg>`],
  ])('is read where it stands: %s', async (_, markup) => {
    const read = await parsed('page.html', page(markup));
    expect(bodyOf(read)).toContain(inside);
    expect(bodyOf(read)).not.toContain('Nothing here.');
    expect(read.letters?.lost).toBe(0);
  });

  it.each([
    ['a plain template', `<template><p>${inside}</p></template>`],
    ['a frame of a pixel', `<iframe width="1" height="1" srcdoc="<p>${inside}</p>"></iframe>`],
    ['a hidden frame', `<iframe style="display:none" srcdoc="<p>${inside}</p>"></iframe>`],
    ['a hidden picture', `<svg style="display:none"><text>${inside}</text></svg>`],
    ['a hidden element', `<x-box hidden><template shadowrootmode="open"><p>${inside}</p></template></x-box>`],
    ['what a picture only keeps to draw with', `<svg><defs><text>${inside}</text></defs></svg>`],
  ])('is neither read nor missed where nobody sees it: %s', async (_, markup) => {
    const read = await parsed('page.html', page(markup));
    expect(bodyOf(read)).not.toContain('papers');
    expect(read.warnings ?? []).not.toContain('lost-text');
  });
});

const links = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const ofOffice = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function documentWith(name: string, source: string): Uint8Array {
  const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': links(`<Relationship Id="a" Type="${ofOffice}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': links(`<Relationship Id="c1" Type="${ofOffice}/aFChunk" Target="/word/${name}"/>`),
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${ofOffice}"><w:body>${paragraph(before)}<w:altChunk r:id="c1"/>${paragraph(after)}</w:body></w:document>`,
    [`word/${name}`]: source,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

describe('a file that a Word document shows in itself', () => {
  it.each([
    ['chunk.html', `<html><head><style>p { color: red }</style></head><body><p>${inside}</p></body></html>`],
    ['afchunk.xhtml', `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${inside}</p></body></html>`],
    ['chunk1.txt', inside],
  ])('is read where it stands: %s', async (name, source) => {
    const read = await parsed('a.docx', documentWith(name, source));
    expect(bodyOf(read)).toBe([before, inside, after].join('\n'));
    expect(read.letters?.lost).toBe(0);
  });

  it('is told as lost where it cannot be read', async () => {
    const read = await parsed('a.docx', documentWith('chunk.rtf', `{\\rtf1\\ansi ${inside}\\par}`));
    expect(read.warnings).toContain('lost-text');
  });
});

describe('a short title above plain text', () => {
  it.each([
    'Gate 7\n\nThe gate was closed on Sunday. It opens again in May, the guard said.',
    'Kurz\r\n\r\nDer Rat tagt am Montag, sagte die Bürgermeisterin.',
    'Brève\n\nLe pont ferme lundi, a dit le maire.',
    'Ida S.\n\nShe kept the ferry-\nboat for thirty years, her son said.',
  ])('is not lost: %j', async (source) => {
    const read = await parsed('note.txt', source);
    expect(read.letters?.lost).toBe(0);
    expect(read.warnings ?? []).toEqual([]);
  });
});
