import { describe, expect, it } from 'vitest';
import { parsed } from '../../../doubles/parsed-documents.ts';

const more =
  '<p>The bath was built in 1911 and had been repaired four times, most recently in 1987, when its beams were painted over.</p>';
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>The weir</title></head><body><article><h1>The weir</h1>${body}${more}</article></body></html>`;

describe('a note in the middle of a sentence', () => {
  it.each([
    [
      'LaTeXML',
      '<p>The weir is of 1402<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>The ledger of the abbey says so.</span></span></span> and stands.</p>',
    ],
    [
      'Tufte’s style sheet',
      '<p>The weir is of 1402<label for="s1" class="margin-toggle">⊕</label><input type="checkbox" id="s1"/><span class="sidenote">The ledger of the abbey says so.</span> and stands.</p>',
    ],
    ['Distill', '<p>The weir is of 1402<d-footnote>The ledger of the abbey says so.</d-footnote> and stands.</p>'],
    [
      'windows that open',
      '<p>The weir is of 1402<sup><a href="#n1">1</a></sup><span role="doc-footnote">The ledger of the abbey says so.</span> and stands.</p>',
    ],
  ])('is none of it: %s', async (_, body) => {
    const { blocks, warnings } = await parsed('a.html', page(body));
    expect(blocks).toContainEqual({ kind: 'paragraph', text: 'The weir is of 1402 and stands.' });
    expect(blocks).toContainEqual({ kind: 'notice', text: 'The ledger of the abbey says so.' });
    expect(warnings).toBeUndefined();
  });

  it('is the sentence where nothing else is there', async () => {
    const { blocks } = await parsed(
      'a.html',
      page('<p><span class="sidenote">The weir is of 1402 and stands.</span></p>'),
    );
    expect(blocks).toContainEqual({ kind: 'paragraph', text: 'The weir is of 1402 and stands.' });
  });

  it('leaves no link back, and no empty brackets of sources', async () => {
    const body =
      '<p>The weir is of 1402 <cite>[<a href="#b3">3</a>, <a href="#b4">4</a>]</cite>, and stands.</p><ol><li id="b3">The ledger of the abbey, on its third page of nine.<a href="#r3">↩︎</a></li></ol>';
    const texts = (await parsed('a.html', page(body))).blocks.map(({ text }) => text);
    expect(texts).toContain('The weir is of 1402, and stands.');
    expect(texts).toContain('The ledger of the abbey, on its third page of nine.');
  });
});
