import { keptOn } from '../../../core/text/kept-on.ts';
import { childrenOf, type DomDocument, type DomElement, tagOf } from './dom.ts';

/** Whatever a reader presses to see more. */
const controls = 'button,[role="button"],[role="tab"],[aria-controls],[data-toggle],[data-bs-toggle]';
const targets = ['aria-controls', 'data-target', 'data-bs-target'] as const;
/** A control that has no name for what it opens opens what stands right behind it. */
const opensNext = /(?:^|[\s_-])(?:accordion|collapsible|toggle|faq|question)(?:$|[\s_-])/i;
/** Menus and dialogs are opened so too, and are none of the article. */
const elsewhere = /^(?:NAV|HEADER|FOOTER|ASIDE|DIALOG|MENU|FORM|BODY|HTML)$/;
const elsewhereRole =
  /^(?:navigation|dialog|alertdialog|menu|menubar|listbox|search|complementary|banner|contentinfo)$/;
/** Of a panel's letters: what has more is a menu. */
const mostLinked = 0.5;
/** Of a page: no article has more. */
const mostControls = 500;

const letters = (text: string | null): number => (text ?? '').replace(/\s+/g, '').length;

function isElsewhere(element: DomElement): boolean {
  for (let at: DomElement | null = element; at; at = at.parentElement) {
    const tag = tagOf(at);
    if (tag === 'BODY' || tag === 'ARTICLE' || tag === 'MAIN') return at === element;
    if (elsewhere.test(tag) || elsewhereRole.test(at.getAttribute('role') ?? '')) return true;
  }
  return false;
}

function isMenu(panel: DomElement): boolean {
  const linked = [...panel.querySelectorAll('a')].reduce((sum, link) => sum + letters(link.textContent), 0);
  return linked > mostLinked * letters(panel.textContent);
}

/** A page's elements by their ids. */
const namedIn = keptOn(
  (document: DomDocument): ReadonlyMap<string, DomElement> =>
    new Map([...document.querySelectorAll('[id]')].map((element) => [element.getAttribute('id') ?? '', element])),
);

/** The element behind, or behind what holds nothing but this one: a heading around its button. */
function nextOf(control: DomElement): DomElement | undefined {
  const parent = control.parentElement;
  if (!parent) return undefined;
  const siblings = childrenOf(parent);
  const next = siblings[siblings.indexOf(control) + 1];
  const isWhole = letters(parent.textContent) === letters(control.textContent) && !elsewhere.test(tagOf(parent));
  return next ?? (isWhole ? nextOf(parent) : undefined);
}

function panelsOf(control: DomElement, document: DomDocument): readonly DomElement[] {
  const names = targets.flatMap((name) => (control.getAttribute(name) ?? '').replace(/^#/, '').split(/\s+#?/));
  const named = names.flatMap((name) => namedIn(document).get(name) ?? []);
  if (named.length > 0) return named;
  const isOpener =
    control.getAttribute('aria-expanded') !== null || opensNext.test(control.getAttribute('class') ?? '');
  const next = isOpener ? nextOf(control) : undefined;
  return next && control.getAttribute('aria-controls') === null ? [next] : [];
}

/** In the place of an element, with all it holds and nothing of how it looks. */
function bare(document: DomDocument, element: DomElement, tag: string): DomElement {
  const box = document.createElement(tag);
  box.append(...element.childNodes);
  element.replaceWith(box);
  return box;
}

const hasHeading = /^H[1-6]$/;
const isInHeading = (element: DomElement): boolean => {
  for (let at = element.parentElement; at; at = at.parentElement) if (hasHeading.test(tagOf(at))) return true;
  return false;
};

/**
 * Opens what a reader of the page opens by pressing: panels of accordions, tabs and "more". Their titles stand above them, each in its
 * place; a control that says the same as others ("Show more") is none. Menus and dialogs stay as they are.
 */
export function openPanels(document: DomDocument): void {
  const found = [...document.querySelectorAll(controls)].slice(0, mostControls);
  const opened = found.flatMap((control) => {
    const panels = isElsewhere(control) ? [] : panelsOf(control, document);
    const told = panels.filter((one) => letters(one.textContent) > 0 && !isElsewhere(one) && !isMenu(one));
    return told.length === 0 ? [] : [{ control, panels: told, title: (control.textContent ?? '').trim() }];
  });
  const times = new Map<string, number>();
  for (const { title } of opened) times.set(title, (times.get(title) ?? 0) + 1);
  const isTitle = (title: string): boolean => title !== '' && opened.length > 1 && times.get(title) === 1;
  const done = new Set<DomElement>();
  for (const { control, panels, title } of opened) {
    for (const panel of panels.filter((one) => !done.has(one))) {
      done.add(panel);
      bare(document, panel, 'div');
    }
    if (isInHeading(control)) bare(document, control, 'span');
    else if (isTitle(title) || /[?？]$/.test(title)) bare(document, control, 'h4');
  }
}
