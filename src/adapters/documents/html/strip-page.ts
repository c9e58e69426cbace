import { type DomDocument, type DomElement, tagOf } from './dom.ts';
import { removeUnseen } from './remove-unseen.ts';

/** Words in class names and ids of what stands around an article. */
const noise = new Set(
  (
    'nav navbar navigation topnav subnav subnavlinks menu submenu breadcrumb breadcrumbs sidebar rail related relatedcontent relatedlinks recommended ' +
    'recommendation recommendations recirc recirculation promo promos promotion promoted teaser newsletter newsletters signup subscribe subscription ' +
    'social share sharing shares sharebar sharedaddy bio authorbio comment comments disqus ad ads advert advertisement advertising adslot sponsor sponsored ' +
    'copyright trending popular mostread outbrain taboola cookie cookies consent gdpr tags taglist pagination pager login signin gigya noprint modal popup overlay ' +
    'disclosure disclaimer postmeta metadata printheader jetpack shariff addthis addtoany rating ratings poll quiz toolbar footer skip screenreader sr visuallyhidden ' +
    'readmore alsoread editsection navbox donate donation paywall'
  ).split(' '),
);

const pairs =
  /(?:^|\s|[-_])(?:author|about)[-_ ]?(?:bio|box|info|card|desc|description|author)|(?:entry|post|article)[-_]?meta|also[-_]?read|read[-_]?more|more[-_]?(?:on|from|stories)|print[-_]?(?:only|header)|d-print-block|see[-_]?also|call[-_]?to[-_]?action|post[-_]author/i;

const captions = new Set(
  'caption captions imgcaption wpcaption figcaption credit credits imagecredit photocredit'.split(' '),
);
/** Pictures with the words under them, where there is a picture. */
const pictures = new Set('image images photo photos picture pictures imgtop'.split(' '));
const bylines = new Set('byline bylines'.split(' '));

const nameOf = (element: DomElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

const words = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** The words of an element's class names and id. */
export const wordsOf = (element: DomElement): readonly string[] => words(nameOf(element));

type Sign = 'notice' | 'caption' | 'byline';

/** What an element's class names and id say it is, if they say so. Wrappers are named after what they hold too: check the size. */
export function signOf(element: DomElement): Sign | undefined {
  const name = nameOf(element);
  const found = words(name);
  if (found.some((word) => captions.has(word))) return 'caption';
  if (found.some((word) => pictures.has(word)) && element.querySelector('img') !== null) return 'caption';
  if (found.some((word) => bylines.has(word))) return 'byline';
  return found.some((word) => noise.has(word)) || pairs.test(name) || roleIsNoise(element) ? 'notice' : undefined;
}

const consent =
  /\b(?:consent|privacy|accept|datenschutz|einwilligung|akzeptieren|confidentialité|accepter|privacidad|aceptar|gdpr)\b/i;

/** Cookie banners: however long they are, they are never the article. A recipe for cookies speaks of other things. */
const asksForConsent = (element: DomElement): boolean =>
  !/^(?:HTML|BODY|MAIN|ARTICLE)$/i.test(element.tagName) &&
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|didomi)(?:$|[\s_-])/i.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`,
  ) &&
  consent.test(element.textContent ?? '');

const roleIsNoise = (element: DomElement): boolean =>
  /^(?:navigation|dialog|alertdialog|search|complementary|contentinfo|menu|menubar|toolbar)$/.test(
    element.getAttribute('role') ?? '',
  );

const around =
  'script,style,noscript,template,iframe,svg,nav,dialog,[role="navigation"],[role="dialog"],[role="alertdialog"],[role="search"],[hidden]';
const core = 'h1,article,main,[itemprop="articleBody"]';
const neverNoise = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);
/** Of the page's letters: what holds more may be the article, whatever its class says. */
const smallPart = 0.25;
const longestCaption = 600;

const letters = (node: DomElement | null): number => (node?.textContent ?? '').replace(/\s+/g, '').length;
const lettersIn = (elements: Iterable<DomElement>): number =>
  [...elements].reduce((sum, element) => sum + letters(element), 0);

/**
 * Takes away, before the article is looked for, what the page's markup names as something else: scripts, menus, dialogs,
 * sharing, newsletters, comments, related links. Captions stay, marked as such. Class names and ids are believed only
 * if `byName`.
 */
export function stripPage(document: DomDocument, byName: boolean): void {
  removeUnseen(document);
  for (const element of [...document.querySelectorAll(around)]) element.remove();
  for (const quote of [...document.querySelectorAll('blockquote')]) unwrap(quote);
  for (const element of [...document.querySelectorAll('body *')]) {
    if (asksForConsent(element) && element.querySelector(core) === null) element.remove();
  }
  if (!byName) return;
  const total = letters(document.body);
  const paragraphs = lettersIn(document.querySelectorAll('p'));
  const isSmall = (element: DomElement): boolean =>
    letters(element) <= smallPart * total &&
    lettersIn(element.querySelectorAll('p')) <= smallPart * Math.max(paragraphs, 1_000);
  for (const element of [...document.querySelectorAll('body *')]) {
    if (neverNoise.has(tagOf(element))) continue;
    const sign = signOf(element);
    if (sign === 'caption' && letters(element) <= longestCaption) markAsCaption(document, element);
    if (sign === 'notice' && element.querySelector(core) === null && isSmall(element)) element.remove();
  }
}

/** A quotation embedded from elsewhere is part of the article; what wraps it is often named after the service. */
function unwrap(quote: DomElement): void {
  const wrapper = quote.parentElement;
  if (wrapper && !neverNoise.has(tagOf(wrapper)) && letters(wrapper) === letters(quote)) wrapper.replaceWith(quote);
}

function markAsCaption(document: DomDocument, element: DomElement): void {
  if (/^FIG/.test(tagOf(element)) || element.querySelector('figcaption') !== null) return;
  const caption = document.createElement('figcaption');
  caption.textContent = element.textContent;
  element.replaceWith(caption);
}
