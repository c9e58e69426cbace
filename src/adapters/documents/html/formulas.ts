import type { DomDocument, DomElement } from './dom.ts';
import { linearFormula } from './linear-formula.ts';

/** TeX beside what a script has drawn of it: the drawing goes. */
const drawn = '.MathJax, .MathJax_Display, .MathJax_Preview, .MathJax_SVG, .MathJax_CHTML';
const sources = 'script[type^="math/tex"]';

/** What holds one formula, often in several forms; outer ones first. */
const holders = '.mwe-math-element, .katex, mjx-container, .MathJax, math';

/** Pictures of formulas, told by how the programs that draw them name them. */
const pictureName = /\b(?:latex|math|tex|equation|formula)/i;

const withoutStyle = (tex: string): string => tex.replace(/^\{\\(?:display|text)style\s+([\s\S]*)\}$/, '$1').trim();

function textOfFormula(holder: DomElement): string {
  const math = holder.tagName.toLowerCase() === 'math' ? holder : holder.querySelector('math');
  const tex =
    math?.querySelector('annotation[encoding="application/x-tex"]')?.textContent ?? math?.getAttribute('alttext');
  const picture = holder.querySelector('img[alt]')?.getAttribute('alt');
  const text = tex ?? (math ? linearFormula(math) : (picture ?? holder.querySelector('.katex-html')?.textContent));
  return withoutStyle(text ?? holder.textContent ?? '');
}

function put(document: DomDocument, element: DomElement, text: string): void {
  const words = document.createElement('span');
  words.textContent = ` ${text} `;
  element.replaceWith(words);
}

/** Every formula as its source's own text, once: TeX, the words for those who cannot see it, or its characters on one line. */
export function writeFormulas(document: DomDocument): void {
  const scripts = [...document.querySelectorAll(sources)];
  if (scripts.length > 0) for (const element of [...document.querySelectorAll(drawn)]) element.remove();
  for (const script of scripts) put(document, script, (script.textContent ?? '').trim());
  for (;;) {
    const holder = document.querySelector(holders);
    if (!holder) break;
    put(document, holder, textOfFormula(holder));
  }
  for (const picture of [...document.querySelectorAll('img[alt]')]) {
    const name = `${picture.getAttribute('class') ?? ''} ${picture.getAttribute('src') ?? ''}`;
    const alt = picture.getAttribute('alt') ?? '';
    if (pictureName.test(name) && /[\\=^_]/.test(alt)) put(document, picture, withoutStyle(alt));
  }
}
