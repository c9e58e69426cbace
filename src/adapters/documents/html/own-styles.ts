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
function rulesIn(sheets: string): readonly Rule[] {
  const plain = sheets
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[a-z-]+\s[^;{}]*;/gi, '')
    .replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]{1,300})\{([^{}]*)\}/g)].map(([, selectors = '', declarations = '']) => ({
    selectors,
    style: styleIn(declarations),
  }));
}

function rulesOf(document: DomDocument): readonly Rule[] {
  const read = known.get(document);
  if (read) return read;
  const rules = rulesIn([...document.querySelectorAll('style')].map((sheet) => sheet.textContent ?? '').join('\n'));
  known.set(document, rules);
  return rules;
}

type Passes = (style: Style) => boolean;

const selectorsOf = (rules: readonly Rule[], passes: Passes): readonly string[] =>
  rules
    .flatMap(({ selectors, style }) => (passes(style) ? selectors.split(',') : []))
    .map((selector) => selector.trim())
    .filter((selector) => plainSelector.test(selector));

/** What the page's own rules name whose style passes. */
export const elementsStyled = (document: DomDocument, passes: Passes): readonly DomElement[] =>
  selectorsOf(rulesOf(document), passes).flatMap((selector) => [...document.querySelectorAll(selector)]);

/** The classes that style sheets name alone, with a style that passes. */
export const classesStyled = (sheets: string, passes: Passes): readonly string[] =>
  selectorsOf(rulesIn(sheets), passes).flatMap((selector) => /^\w*\.([\w-]+)$/.exec(selector)?.[1] ?? []);
