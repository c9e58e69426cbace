import { childrenOf, type DomElement } from './dom.ts';

/** In brackets where it is more than a number or a name. */
const grouped = (text: string): string => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);
const raised = (text = ''): string => (text === '' ? '' : `^${grouped(text)}`);
const lowered = (text = ''): string => (text === '' ? '' : `_${grouped(text)}`);

type Linear = (parts: readonly string[]) => string;

const power: Linear = ([base = '', above]) => base + raised(above);
const index: Linear = ([base = '', below]) => base + lowered(below);
const both: Linear = ([base = '', below, above]) => base + lowered(below) + raised(above);
const fraction: Linear = ([above = '', below = '']) => `${grouped(above)}/${grouped(below)}`;
const root: Linear = ([of = '', degree = '']) => `${degree}√${grouped(of)}`;

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
  msqrt: (parts) => root([parts.join('')]),
  mroot: root,
  rad: ([degree, of]) => root([of ?? '', degree ?? '']),
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

const nameOf = (element: DomElement): string => element.tagName.replace(/^.*:/, '');

/** Properties and translations of a formula are none of its characters. */
const isAside = (element: DomElement): boolean => /Pr$|^annotation(?:-xml)?$/i.test(nameOf(element));

/** A formula's characters on one line: "h = (2 a)/b^2". */
export function linearFormula(element: DomElement): string {
  const children = childrenOf(element);
  if (children.length === 0) return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const parts = children.filter((child) => !isAside(child)).map(linearFormula);
  const name = nameOf(element);
  if (name === 'nary') {
    const [below, above, of = ''] = parts;
    return `${characterIn(element, 'chr') ?? '∫'}${lowered(below)}${raised(above)} ${of}`;
  }
  if (name === 'd')
    return `${characterIn(element, 'begChr') ?? '('}${parts.join(', ')}${characterIn(element, 'endChr') ?? ')'}`;
  return (linears[name] ?? linears[name.toLowerCase()])?.(parts) ?? parts.join('');
}
