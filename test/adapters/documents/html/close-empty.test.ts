import { describe, expect, it } from 'vitest';
import { closeEmpty } from '../../../../src/adapters/documents/html/close-empty.ts';

describe('an element that is empty in XHTML', () => {
  it.each([
    ['<p>One<script src="a.js"/> two</p>', '<p>One<script src="a.js"></script> two</p>'],
    ['<iframe title="a > b" />after', '<iframe title="a > b"></iframe>after'],
    ['<a id="page-3"/><p>Vier</p>', '<a id="page-3"></a><p>Vier</p>'],
    ["<textarea name='x'/>reste", "<textarea name='x'></textarea>reste"],
  ])('ends where it begins: %s', (xhtml, html) => expect(closeEmpty(xhtml)).toBe(html));

  it.each(['a<br/>b', '<img src="x/y.png" alt="" />', '<p>5 < 6 and a/b</p>', '<hr/>'])(
    'stays, where HTML knows it so: %s',
    (xhtml) => expect(closeEmpty(xhtml)).toBe(xhtml),
  );
});
