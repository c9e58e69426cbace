import { english } from '../../text/lexicon/english.ts';
import type { Speaker } from '../statement.ts';
import { isWork } from './reporting-verbs.ts';
import { headOf, personNamed, type Reading } from './speaker.ts';
import { isTitle } from './titles.ts';
import type { Token } from './tokens.ts';

/** Whom a phrase with "the" means without a name: "the minister", "the report", "the authors". */
export function descriptionMeans(reading: Reading, unit: number, items: readonly Token[]): Speaker | undefined {
  if (!/^(?:the|this)$/.test(items[0]?.lower ?? '')) return undefined;
  return (
    workMeant(reading, items) ??
    bodyMeant(reading, items) ??
    expertsMeant(reading, unit, items) ??
    holderMeant(reading, unit, items)
  );
}

const isExpert = (word: string): boolean => /^(?:researchers|scientists|authors|experts|academics)$/.test(word);
const lastWord = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';
const words = (role: string | undefined): readonly string[] => role?.toLowerCase().split(/\W+/) ?? [];

/** "The report" is the study that the article has named last. */
function workMeant({ directory }: Reading, items: readonly Token[]): Speaker | undefined {
  const [article, noun] = items;
  if (items.length !== 2 || !article || !isWork(noun?.lower ?? '')) return undefined;
  const work = directory.all.findLast(
    ({ at, name }) => at < article.start && name.includes(' ') && isWork(lastWord(name)),
  );
  return work ? { name: work.name, person: false, plural: false, work: true } : undefined;
}

/** "The city" is the municipality of the place that the article has named last. */
function bodyMeant({ text }: Reading, items: readonly Token[]): Speaker | undefined {
  const [article, noun] = items;
  const kin = english.people.kinds.find((kind) => kind.includes(noun?.lower ?? ''));
  if (items.length !== 2 || !article || !kin) return undefined;
  const named = new RegExp(`\\b(?:${kin.join('|')}) of (?:the )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*`, 'giu');
  const last = [...text.slice(0, article.start).matchAll(named)].at(-1)?.[0];
  return last !== undefined && /\bof (?:the )?\p{Lu}/u.test(last)
    ? { name: last, person: false, plural: false }
    : undefined;
}

/** "The authors" are the scientists or researchers that spoke first; "the researchers" are the researchers. */
function expertsMeant({ spoken }: Reading, unit: number, items: readonly Token[]): Speaker | undefined {
  const head = headOf(items)?.lower ?? '';
  if (!isExpert(head)) return undefined;
  const isMeant = (noun: string): boolean => noun === head || (head === 'authors' && isExpert(noun));
  return [...spoken].find(([at, { name, person }]) => at <= unit && !person && isMeant(lastWord(name)))?.[1];
}

/** "The minister" is who spoke last of those with that role, else who has it. */
function holderMeant({ spoken, directory }: Reading, unit: number, items: readonly Token[]): Speaker | undefined {
  const head = headOf(items);
  if (!head || items.length > 3) return undefined;
  for (let at = unit; at >= 0; at -= 1) {
    const said = spoken.get(at);
    if (said && (words(said.role).includes(head.lower) || said.name.toLowerCase().endsWith(` ${head.lower}`)))
      return said;
  }
  const holder = isTitle(head.text) ? directory.all.find(({ role }) => words(role).includes(head.lower)) : undefined;
  return holder && personNamed(holder);
}
