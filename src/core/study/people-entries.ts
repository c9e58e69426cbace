import type { Evidence } from '../answer.ts';
import { sentencesIn } from '../document/sentence.ts';
import { isGoverned } from '../document/under-leads.ts';
import { placesOf } from '../text/word-places.ts';
import type { Stock } from './facts.ts';
import type { GuideEntryDraft } from './guide-entry.ts';
import { isNamedInFull, type Person } from './people.ts';
import { roleBeside } from './roles-beside.ts';

/** Whom the article names in full, with what they are, where it says both or names them first. */
export const peopleEntries = (stock: Stock): readonly GuideEntryDraft[] =>
  stock.people
    .filter(isNamedInFull)
    .flatMap((person) => entryFor(stock, person) ?? [])
    .toSorted((a, b) => placeOf(a.evidence) - placeOf(b.evidence));

const placeOf = ({ passage, at = 0 }: Evidence): number => passage.start + at;

function entryFor({ of }: Stock, { name: label, role }: Person): GuideEntryDraft | undefined {
  const free = of.passages.filter((passage) => !isGoverned(passage));
  const naming = free
    .flatMap((passage) => sentencesIn(passage).filter(({ text }) => text.includes(label)))
    .map(({ text: quote, passage, start }) => ({ evidence: { passage, quote, at: start }, detail: roleOf(quote) }));
  function roleOf(text: string): string | undefined {
    if (role !== undefined && text.includes(role)) return role;
    return placesOf(label, text).flatMap((span) => roleBeside(text, span, of.article.language) ?? [])[0];
  }
  const best = naming.find(({ detail }) => detail !== undefined) ?? naming[0];
  if (best === undefined) return undefined;
  const { detail, evidence } = best;
  return { section: 'people', label, ...(detail === undefined ? {} : { detail }), evidence };
}
