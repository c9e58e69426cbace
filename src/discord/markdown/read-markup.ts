import { closedUp, dropped, withSingleBlanks } from './close-up.ts';
import { behindLink, lastRules, type MarkupRule, type Naming, pairRules, tokenRules } from './markup-rules.ts';
import { onOneLine } from './one-line.ts';

declare const asRead: unique symbol;

/** A text as its reader sees it. What is searched or shown as a question is one: marks of Discord do not type-check there. */
export type PlainText = string & { readonly [asRead]: true };

/** A text that never had marks of Discord: Footnote's own words, a thread's name, or plain texts joined. */
export const plainText = (text: string): PlainText => text as PlainText;

export interface ReadMarkup {
  /** What a reader sees, without what only decorates it. */
  readonly text: PlainText;
  /** The same with its line breaks. */
  readonly lines: PlainText;
  /** Web addresses, in order. */
  readonly links: readonly string[];
}

const linkIn = /https?:\/\/[^\s<>]+/g;

/** A message as its reader sees it, on one line; addresses apart. Total. */
export function readMarkup(written: string, naming: Naming): ReadMarkup {
  const links = [...written.matchAll(linkIn)].map(([link]) => link.replace(behindLink, ''));
  const tokens = readBy(tokenRules, written.replaceAll(dropped, ''), naming);
  const text = closedUp(readBy(lastRules, readPairs(tokens, naming), naming), naming.locale);
  const lines = withSingleBlanks(text)
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
  return {
    text: plainText(onOneLine(lines)),
    lines: plainText(lines),
    links: [...new Set(links.filter((link) => URL.canParse(link)))],
  };
}

const readBy = (rules: readonly MarkupRule[], written: string, naming: Naming): string =>
  rules.reduce(
    (read, { pattern, text: said }) =>
      read.replace(pattern, (_whole: string, ...rest: readonly unknown[]) =>
        said(rest.filter((group) => typeof group === 'string').slice(0, groupsOf(pattern)), naming),
      ),
    written,
  );

/** Pairs within pairs that are read; nobody's text needs more. */
const deepest = 6;

function readPairs(written: string, naming: Naming, depth = 0): string {
  const read = readBy(pairRules, written, naming);
  return read === written || depth === deepest ? read : readPairs(read, naming, depth + 1);
}

const counts = new Map<RegExp, number>();

/** What follows the groups are the place and the whole. */
function groupsOf(pattern: RegExp): number {
  const known = counts.get(pattern) ?? (new RegExp(`${pattern.source}|`, pattern.flags).exec('')?.length ?? 1) - 1;
  counts.set(pattern, known);
  return known;
}
