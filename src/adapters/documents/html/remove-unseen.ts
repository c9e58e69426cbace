import type { DomDocument, DomElement } from './dom.ts';
import { elementsStyled, type Style, styleOf } from './own-styles.ts';

/** A length in pixels, roughly; percentages of a screen. */
function pixels(value: string | undefined): number | undefined {
  const read = /^(-?\d*\.?\d+)\s*(px|pt|em|rem|ex|ch|vw|vh|%|)$/.exec(value ?? '');
  if (!read) return undefined;
  return Number(read[1]) * (/^(?:px|pt|)$/.test(read[2] ?? '') ? 1 : 16);
}

/** Smaller, nobody reads it; further off than this, nobody comes by; fainter, nobody sees it. */
const unseen = { size: 2, off: -400, opacity: 0.05 };

const isTiny = (value: string | undefined): boolean => {
  const size = pixels(value);
  return size !== undefined && size >= 0 && size < unseen.size;
};
const isFarOff = (value: string | undefined): boolean => (pixels(value) ?? 0) <= unseen.off;

/** Whether a style alone keeps an element from being seen. */
export function hides(style: Style): boolean {
  const of = (name: string): string => style.get(name) ?? '';
  const opacity = /^(\d*\.?\d+)(%?)$/.exec(of('opacity'));
  const moved = /translate(?:x|y|3d)?\(\s*(-\d*\.?\d+(?:px|em|rem|vw|vh|%))/.exec(of('transform'))?.[1];
  const placed = /^(?:absolute|fixed)$/.test(of('position'));
  return (
    of('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(of('visibility')) ||
    of('content-visibility') === 'hidden' ||
    isTiny(style.get('font-size')) ||
    /^\s*0(?:px|pt|em|rem|%)?\s*\//.test(of('font')) ||
    (opacity !== null && Number(opacity[1]) / (opacity[2] ? 100 : 1) < unseen.opacity) ||
    ['left', 'top', 'right', 'bottom'].some((side) => placed && isFarOff(style.get(side))) ||
    ['text-indent', 'margin-left', 'margin-top'].some((side) => isFarOff(style.get(side))) ||
    isFarOff(moved) ||
    /^rect\(\s*(?:0|1px)/.test(of('clip')) ||
    /^(?:inset\(\s*(?:50|100)%|circle\(\s*0)/.test(of('clip-path')) ||
    (/hidden|clip/.test(of('overflow')) && ['width', 'height', 'max-height'].some((side) => isTiny(style.get(side)))) ||
    /^(?:transparent|rgba\([^)]*,\s*0(?:\.0+)?\)|#\p{AHex}{6}00)$/u.test(of('color'))
  );
}

const named: Readonly<Record<string, string>> = { white: '255,255,255', black: '0,0,0', snow: '255,250,250' };

/** "255,255,255" of "#fff", "white" and "rgb(255, 255, 255)". */
function colourIn(value: string): string | undefined {
  const hex = /#(\p{AHex}{6}|\p{AHex}{3})\b/u.exec(value)?.[1];
  if (hex) {
    const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    return digits.map((pair) => Number.parseInt(pair, 16)).join(',');
  }
  const rgb = /rgba?\(\s*(\d+)\s*[, ]\s*(\d+)\s*[, ]\s*(\d+)/.exec(value);
  return rgb ? rgb.slice(1, 4).join(',') : named[/[a-z]+/.exec(value)?.[0] ?? ''];
}

const backgroundOf = (element: DomElement): string | undefined => {
  const style = styleOf(element);
  return colourIn(style.get('background-color') ?? style.get('background') ?? element.getAttribute('bgcolor') ?? '');
};

/** Whether the words have the colour of what is behind them: known where an element says it, white where nothing styles the page. */
function isColourless(element: DomElement, unstyled: boolean): boolean {
  const colour = colourIn(styleOf(element).get('color') ?? element.getAttribute('color') ?? '');
  if (colour === undefined) return false;
  for (let at: DomElement | null = element; at; at = at.parentElement) {
    const background = backgroundOf(at);
    if (background !== undefined) return background === colour;
  }
  return unstyled && colour === named.white;
}

/** Of the page's letters: what holds more is shown by a script, or the page would be empty. */
const mostHidden = 0.25;

/**
 * Takes away what a reader of the page would not see: what is hidden, of no size, off the screen, or without a colour of its own.
 * @param most share of the letters that one element may hide; more is shown by a script
 */
export function removeUnseen(document: DomDocument, most: number = mostHidden): void {
  const letters = ({ textContent }: { readonly textContent: string | null }) => (textContent ?? '').length;
  const limit = most * (document.body ? letters(document.body) : 0);
  const unstyled = document.querySelector('style, link[rel~="stylesheet"]') === null;
  const bySheet = elementsStyled(document, hides);
  const byThemselves = [...document.querySelectorAll('[style], [color]')].filter(
    (element) => hides(styleOf(element)) || isColourless(element, unstyled),
  );
  for (const element of [...bySheet, ...byThemselves]) if (letters(element) <= limit) element.remove();
}
