import type { DomDocument, DomElement } from './dom.ts';

export type Style = ReadonlyMap<string, string>;

/** https://www.w3.org/TR/css-style-attr/: properties in lower case, values without "!important". */
function styleIn(declarations: string): Style {
  const pairs = declarations.split(';').map((declaration) => declaration.split(/:(.*)/s));
  return new Map(
    pairs.map(([name = '', value = '']) => [
      name.trim().toLowerCase(),
      value
        .replace(/!\s*important/i, '')
        .trim()
        .toLowerCase(),
    ]),
  );
}

/** What an element's own attribute says. */
export const styleOf = (element: DomElement): Style => styleIn(element.getAttribute('style') ?? '');

/** Plain names only: a state ("no-js", ":hover") may come and go. */
const plainSelector = /^(?:\w+)?(?:[.#][\w-]+)+$/;

interface Rule {
  readonly selectors: string;
  readonly style: Style;
}

/** Of a page, read once: sheets may be long, and several things are asked of them. */
const known = new WeakMap<DomDocument, readonly Rule[]>();

/** Rules inside others (media, supports) may not hold here. */
function rulesOf(document: DomDocument): readonly Rule[] {
  const read = known.get(document);
  if (read) return read;
  const sheets = [...document.querySelectorAll('style')].map((sheet) => sheet.textContent ?? '').join('\n');
  const plain = sheets
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@import[^;{}]*;/g, '')
    .replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...plain.matchAll(/([^{}]{1,300})\{([^{}]*)\}/g)].map(([, selectors = '', declarations = '']) => ({
    selectors,
    style: styleIn(declarations),
  }));
  known.set(document, rules);
  return rules;
}

/** What the page's own rules name whose style passes. */
export const elementsStyled = (document: DomDocument, passes: (style: Style) => boolean): readonly DomElement[] =>
  rulesOf(document)
    .flatMap(({ selectors, style }) => (passes(style) ? selectors.split(',') : []))
    .map((selector) => selector.trim())
    .filter((selector) => plainSelector.test(selector))
    .flatMap((selector) => [...document.querySelectorAll(selector)]);
