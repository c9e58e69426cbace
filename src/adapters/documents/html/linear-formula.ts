import { childrenOf, type DomElement } from './dom.ts';
import { asPower, asWhole, inner, withSeenOperators } from './formula-edges.ts';

/** In brackets where it is more than a number or a name. */
const grouped = (text: string): string => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);
const raised = (text = ''): string => (text === '' ? '' : `^${grouped(text)}`);
const lowered = (text = ''): string => (text === '' ? '' : `_${grouped(text)}`);

type Linear = (parts: readonly string[]) => string;

const power: Linear = ([base = '', above]) => asPower(base + raised(above));
const index: Linear = ([base = '', below]) => asPower(base + lowered(below));
const both: Linear = ([base = '', below, above]) => asPower(base + lowered(below) + raised(above));
const before: Linear = ([below, above, base = '']) => asWhole(`${lowered(below)}${raised(above)} ${base}`);
const fraction: Linear = ([above = '', below = '']) => asWhole(`${grouped(above)}/${grouped(below)}`);

const smallDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const small = (degree: string): string =>
  /^(?:\d|n)+$/.test(degree)
    ? degree.replace(/\d/g, (digit) => smallDigits[Number(digit)] ?? digit).replaceAll('n', 'ⁿ')
    : `(${degree})`;
const root: Linear = ([of = '', degree = '']) =>
  degree === '' || degree === '2' ? asPower(`√${grouped(of)}`) : asWhole(`${small(degree)}√${grouped(of)}`);

/** What stands in two dimensions, on one line, by the element's name in MathML and in Word's OMML. */
const linears: Readonly<Record<string, Linear>> = {
  msup: power,
  sSup: power,
  mover: power,
  limUpp: power,
  msub: index,
  sSub: index,
  munder: index,
  limLow: index,
  msubsup: both,
  munderover: both,
  sSubSup: both,
  mfrac: fraction,
  f: fraction,
  mroot: root,
  rad: ([degree, of]) => root([of ?? '', degree ?? '']),
  sPre: before,
  eqArr: (parts) => parts.join('; '),
  mfenced: (parts) => `(${parts.join(', ')})`,
  mtr: (parts) => parts.join(', '),
  mr: (parts) => parts.join(', '),
  mtable: (parts) => `(${parts.join('; ')})`,
  m: (parts) => `(${parts.join('; ')})`,
  func: (parts) => parts.join(' '),
};

/** OMML names its sums and brackets by a character among the properties. */
const characterIn = (element: DomElement, name: string): string | undefined =>
  [...element.querySelectorAll('*')].find(({ tagName }) => tagName.endsWith(`:${name}`))?.getAttribute('m:val') ??
  undefined;

/** Pages have MathML's names in capitals. */
const nameOf = (element: DomElement): string => {
  const name = element.tagName.replace(/^.*:/, '');
  return name === name.toUpperCase() ? name.toLowerCase() : name;
};

/** Properties and translations of a formula are none of its characters. */
const isAside = (element: DomElement): boolean => /Pr$|^annotation(?:-xml)?$/i.test(nameOf(element));

/** MathML's base with what is lowered and raised beside it, in pairs; those after its sign stand before the base. */
function scripts(children: readonly DomElement[]): string {
  const sign = children.findIndex((child) => nameOf(child) === 'mprescripts');
  const [base = '', ...after] = children.slice(0, sign < 0 ? undefined : sign).map(partOf);
  const first = sign < 0 ? [] : children.slice(sign + 1).map(partOf);
  const pairs = (parts: readonly string[]): string =>
    parts.map((part, at) => (at % 2 === 0 ? lowered(part) : raised(part))).join('');
  return first.length === 0 ? asPower(base + pairs(after)) : asWhole(`${pairs(first)} ${base}${pairs(after)}`);
}

const partOf = (child: DomElement): string => inner(linear(child));

/** With its edges. */
function linear(element: DomElement): string {
  const children = childrenOf(element);
  const name = nameOf(element);
  const form = linears[name];
  if (children.length === 0)
    return name === 'mspace' ? ' ' : withSeenOperators((element.textContent ?? '').replace(/\s+/g, ' ').trim());
  const own = children.filter((child) => !isAside(child));
  if (name === 'mmultiscripts') return scripts(own);
  if (name === 'msqrt') return root([inner(own.map(linear).join(''))]);
  if (name === 'nary') {
    const [below, above, of = ''] = own.map(partOf);
    return `${characterIn(element, 'chr') ?? '∫'}${lowered(below)}${raised(above)} ${of}`;
  }
  if (name === 'd')
    return `${characterIn(element, 'begChr') ?? '('}${own.map(partOf).join(', ')}${characterIn(element, 'endChr') ?? ')'}`;
  return form ? form(own.map(partOf)) : own.map(linear).join('');
}

/** A formula's characters on one line: "h = (2 a)/b^2". */
export const linearFormula = (element: DomElement): string => inner(linear(element));

/** The formula among words, with edges that `withSpaces` settles. */
export const formulaInText = (element: DomElement): string => asWhole(linearFormula(element));
