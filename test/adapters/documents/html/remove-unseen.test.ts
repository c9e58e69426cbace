import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../src/adapters/documents/html/parse-page.ts';
import { removeUnseen } from '../../../../src/adapters/documents/html/remove-unseen.ts';

function seen(element: string, head = ''): string {
  const prose = `<p>${'The bridge opened on 4 May 2031. '.repeat(20)}</p>`;
  const document = parsePage(`<html><head>${head}</head><body>${prose}${element}</body></html>`);
  removeUnseen(document);
  return document.body?.textContent ?? '';
}

describe('text that a reader of the page cannot see', () => {
  it.each([
    'display:none',
    'visibility: hidden',
    'DISPLAY : NONE !important',
    'font-size:0',
    'font-size: 0.5px',
    'font-size:1px; line-height:1',
    'opacity:0',
    'opacity: 0.01',
    'opacity:0%',
    'position:absolute;left:-9999px',
    'position:fixed; top:-200vh',
    'text-indent:-9999px',
    'transform:translateX(-5000px)',
    'clip-path:inset(50%);position:absolute',
    'position:absolute;clip:rect(0 0 0 0)',
    'height:0;overflow:hidden',
    'width:1px;height:1px;overflow:hidden',
    'color:transparent',
    'color:rgba(0,0,0,0)',
    'color:#fff;background:#fff',
    'color:white; background-color: rgb(255, 255, 255)',
    'color:#ffffff',
  ])('is taken away: %s', (style) => expect(seen(`<p style="${style}">PELICAN</p>`)).not.toContain('PELICAN'));

  it.each([
    ['a class of the page’s own', '<p class="note">PELICAN</p>', '<style>.note { display: none }</style>'],
    ['an id of the page’s own', '<p id="x">PELICAN</p>', '<style>p#x{position:absolute;left:-9999px}</style>'],
    [
      'the colour of a table',
      '<table bgcolor="#000000"><tr><td><font color="black">PELICAN</font></td></tr></table>',
      '',
    ],
    ['an element around it', '<div style="background:white"><span style="color:#FFF">PELICAN</span></div>', ''],
  ])('is taken away by %s', (_by, element, head) => expect(seen(element, head)).not.toContain('PELICAN'));

  it.each([
    ['small print', '<p style="font-size:9px">PELICAN</p>', ''],
    ['pale print', '<p style="opacity:0.6">PELICAN</p>', ''],
    ['white on black', '<div style="background:#000"><p style="color:#fff">PELICAN</p></div>', ''],
    [
      'white on what a stylesheet may paint',
      '<p style="color:#fff">PELICAN</p>',
      '<link rel="stylesheet" href="a.css">',
    ],
    ['a hanging indent', '<p style="text-indent:-20px">PELICAN</p>', ''],
    [
      'what is hidden in print alone',
      '<p class="a">PELICAN</p>',
      '<style>@media print { .a { display:none } }</style>',
    ],
    ['what a state hides', '<p class="a">PELICAN</p>', '<style>.js .a, .a:hover { display:none }</style>'],
    [
      'most of the page',
      `<div class="a">${'PELICAN bridges and ferries. '.repeat(90)}</div>`,
      '<style>.a{visibility:hidden}</style>',
    ],
  ])('is not %s', (_kind, element, head) => expect(seen(element, head)).toContain('PELICAN'));
});
