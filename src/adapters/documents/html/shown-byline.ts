import { bylineOf, dateLineOf, looksLikeNames } from '../../../core/document/masthead-lines.ts';
import { readingLength } from '../../../core/document/reading-length.ts';
import type { RoughBlock, RoughDocument } from '../../../core/document/rough-document.ts';
import { findDate } from '../../../core/text/full-date.ts';
import { keptOn } from '../../../core/text/kept-on.ts';
import { isAuthorsAddress } from '../author-address.ts';
import { childrenOf, type DomDocument, type DomElement, tagOf, textOf } from './dom.ts';
import { wordsOf } from './strip-page.ts';

/** Words in class names of who wrote the article, as the makers of themes write them. */
const ofAuthors = new Set(
  'author authors byline bylines contributor contributors writer journalist autor auteur vcard'.split(' '),
);
/** Of the line that tells when and by whom. */
const ofFacts = new Set('meta postmeta entrymeta info details dateline'.split(' '));
/** Of what is about others, or more than a name: readers' words, other articles, pictures, the author's life. */
const ofOthers =
  /^(?:comments?|commentlist|respond|replies|related|recirc|recommend\w*|teasers?|promo|sidebar|widget|bio|biography|box|quote|pullquote|photo|photographer|image|caption|credits?|newsletter|popular|trending|more|footer|menu|nav)$/;
const othersTags = /^(?:ASIDE|NAV|FOOTER|FIGURE|FIGCAPTION|BLOCKQUOTE|FORM)$/;
const isPage = (element: DomElement): boolean => /^(?:HTML|BODY|MAIN|ARTICLE)$/.test(tagOf(element));

const shortestProse = 80;
/** A name in a sentence is of somebody whom the article is about. */
const isProse = (element: DomElement): boolean =>
  tagOf(element) === 'P' && readingLength(textOf(element)) >= shortestProse;

function isAboutOthers(element: DomElement): boolean {
  for (let at: DomElement | null = element; at && !isPage(at); at = at.parentElement) {
    if (othersTags.test(tagOf(at)) || isProse(at) || wordsOf(at).some((word) => ofOthers.test(word))) return true;
  }
  return false;
}

const longestLine = 120;
const mostWords = 5;

/** A first and a last name at least: "admin" and "Redaktion" are nobody. */
function namesIn(text: string): string | undefined {
  if (text.length > longestLine) return undefined;
  const names = bylineOf(text) ?? text;
  const words = names.split(/\s+/).length;
  return words >= 2 && (words <= mostWords || names !== text) && looksLikeNames(names) && !/[\d:|@/?!]/.test(names)
    ? names
    : undefined;
}

const datedIn = keptOn((parent: DomElement) =>
  childrenOf(parent).filter((child) => dateLineOf(textOf(child)) !== undefined),
);

/** A name beside a date, each in an element of its own. */
const isBesideDate = (element: DomElement): boolean => {
  const { parentElement: parent } = element;
  return (
    parent !== null &&
    wordsOf(parent).some((word) => ofFacts.has(word)) &&
    datedIn(parent).some((other) => other !== element)
  );
};

const isAuthors = (element: DomElement): boolean =>
  wordsOf(element).some((word) => ofAuthors.has(word)) ||
  (tagOf(element) === 'A' && isAuthorsAddress(element.getAttribute('href') ?? '')) ||
  (tagOf(element) === 'SPAN' && isBesideDate(element));

/** A standfirst and a first paragraph may stand above the name. */
const proseAbove = 2;

interface Found {
  readonly element: DomElement;
  readonly names: string;
}

const foundIn = (elements: readonly DomElement[]): readonly Found[] =>
  elements.flatMap((element) => {
    const names = isAuthors(element) && !isAboutOthers(element) ? namesIn(textOf(element)) : undefined;
    return names === undefined ? [] : [{ element, names }];
  });

/** Between the headline and the article's first paragraphs; elsewhere only where the page names nobody else. */
function authorOn(document: DomDocument): Found | undefined {
  const all = [...document.querySelectorAll('body *')];
  const headline = all.findIndex((element) => tagOf(element) === 'H1');
  const prose = all.flatMap((element, at) => (at > headline && isProse(element) ? [at] : []));
  if (headline < 0 || prose.length === 0) return undefined;
  const near = foundIn(all.slice(headline + 1, prose[Math.min(proseAbove, prose.length) - 1]));
  if (near.length > 0) return near[0];
  const further = foundIn(all.slice((prose.at(-1) ?? 0) + 1)).filter(({ element }) => tagOf(element) !== 'A');
  return new Set(further.map(({ names }) => names)).size === 1 ? further[0] : undefined;
}

/** In letters: "by", "4 min read", "Follow" stand in the line of name and date. */
const mostBeside = 30;

/** The whole line in which the author is named: nothing but name, day and a word or two beside. */
function lineOf({ element, names }: Found): DomElement {
  const isLine = (one: DomElement): boolean => {
    const text = textOf(one).replaceAll(names, '');
    const date = findDate(text);
    const rest = date ? text.slice(0, date.start) + text.slice(date.end) : text;
    return (
      rest.replace(/\s+/g, '').length <= mostBeside && !childrenOf(one).some((child) => /^H[12]$/.test(tagOf(child)))
    );
  };
  let line = element;
  while (line.parentElement && !isPage(line.parentElement) && isLine(line.parentElement)) line = line.parentElement;
  return line;
}

export interface ShownByline {
  readonly facts: Pick<RoughDocument, 'byline' | 'publishedAt'>;
  /** The line in its own words. */
  readonly blocks: readonly RoughBlock[];
}

/**
 * The author that the page shows below its headline, told by class names, by a link to what somebody has written or by the date
 * beside; with the day of that line. The line is taken out of the page.
 */
export function takeByline(document: DomDocument): ShownByline {
  const found = authorOn(document);
  if (!found) return { facts: {}, blocks: [] };
  const line = lineOf(found);
  const text = textOf(line);
  const date = findDate(text);
  line.remove();
  return {
    facts: { byline: found.names, ...(date ? { publishedAt: text.slice(date.start, date.end) } : {}) },
    blocks: [{ kind: 'byline', text, certain: true }],
  };
}
