import type { Evidence } from '../answer.ts';
import { sentencesIn } from '../document/sentence.ts';
import { isGoverned } from '../document/under-leads.ts';
import type { Stock } from './facts.ts';
import type { GuideEntryDraft } from './guide-entry.ts';
import { isNamedInFull, type Person } from './people.ts';

/** Whom the article names in full, with what they are, where it says both or names them first. */
export const peopleEntries = (stock: Stock): readonly GuideEntryDraft[] =>
  stock.people
    .filter(isNamedInFull)
    .flatMap((person) => {
      const evidence = evidenceFor(stock, person);
      const { name: label, role } = person;
      return evidence
        ? [
            {
              section: 'people' as const,
              label,
              ...(role !== undefined && evidence.quote.includes(role) ? { detail: role } : {}),
              evidence,
            },
          ]
        : [];
    })
    .toSorted((a, b) => placeOf(a.evidence) - placeOf(b.evidence));

const placeOf = ({ passage, at = 0 }: Evidence): number => passage.start + at;

function evidenceFor({ of }: Stock, { name, role }: Person): Evidence | undefined {
  const free = of.passages.filter((passage) => !isGoverned(passage));
  const naming = free.flatMap((passage) => sentencesIn(passage).filter(({ text }) => text.includes(name)));
  const best = naming.find(({ text }) => role !== undefined && text.includes(role)) ?? naming[0];
  return best && { passage: best.passage, quote: best.text, at: best.start };
}
