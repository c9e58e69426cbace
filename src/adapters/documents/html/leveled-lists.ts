import { childrenOf, type DomDocument, type DomElement, tagOf } from './dom.ts';

/** Google Docs writes each level of a list as a list of its own, behind the other: "lst-kix_a1b2-1". */
const leveled = /(?:^|\s)lst-[\w-]+?-(\d)(?:\s|$)/;

const levelOf = (list: DomElement): number | undefined => {
  const level = leveled.exec(list.getAttribute('class') ?? '')?.[1];
  return /^[UO]L$/.test(tagOf(list)) && level !== undefined ? Number(level) : undefined;
};

/** Puts each of several lists that follow one another, and tell how deep they stand, into the item that it stands under. */
export function nestLeveledLists(document: DomDocument): void {
  const parents = new Set([...document.querySelectorAll('[class*="lst-"]')].map((list) => list.parentElement));
  for (const parent of parents) if (parent) nestWithin(parent);
}

function nestWithin(parent: DomElement): void {
  /** The items that lists may stand under, the outermost first. */
  let open: { readonly level: number; readonly item: DomElement | undefined }[] = [];
  for (const child of childrenOf(parent)) {
    const level = levelOf(child);
    if (level === undefined) {
      open = [];
      continue;
    }
    open = open.filter((one) => one.level < level);
    const under = open.at(-1)?.item;
    open.push({
      level,
      item: childrenOf(child)
        .filter((one) => tagOf(one) === 'LI')
        .at(-1),
    });
    under?.append(child);
  }
}
