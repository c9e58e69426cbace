import { type Gender, genderOfFirstName, genderOfName } from '../../text/first-names.ts';
import type { Speaker } from '../statement.ts';
import { wordsOf } from './named-phrase.ts';
import { looksPersonal, personNamed, type Reading } from './speaker.ts';
import { isOrganisationWord } from './titles.ts';
import type { Token } from './tokens.ts';

/** How many sentences back a pronoun may point. */
const reach = 8;

/**
 * Whom "he", "she", "they" or "it" means at an item of a unit: who is named before it in the sentence, else who spoke
 * or was named first in the nearest sentence before; of the right sex and number as far as that is known.
 */
export function pronounMeans(reading: Reading, unit: number, at: number): Speaker | undefined {
  const word = reading.units[unit]?.items[at]?.lower;
  if (word === 'they' || word === 'it') return groupFor(reading, unit, at, word === 'they');
  if (word !== 'he' && word !== 'she') return undefined;
  const gender = word === 'he' ? 'male' : 'female';
  const found = personFor(reading, unit, at, gender);
  if (found) reading.genders.set(found.name, gender);
  return found;
}

const unitsBefore = (unit: number): readonly number[] =>
  Array.from({ length: Math.min(unit, reach) }, (_, back) => unit - 1 - back);

function personFor(reading: Reading, unit: number, before: number, gender: Gender): Speaker | undefined {
  const fits = (speaker: Speaker | undefined): speaker is Speaker => {
    if (!speaker?.person) return false;
    const { name } = speaker;
    const known = reading.directory.find(name)?.gender ?? genderOfName(name) ?? reading.genders.get(name);
    return known === undefined || known === gender;
  };
  const here = peopleIn(reading, unit, before);
  const past = unitsBefore(unit);
  const named = [...here, ...past.flatMap((at) => [reading.spoken.get(at), ...peopleIn(reading, at)])].find(fits);
  return named ?? past.map((at) => reading.spoken.get(at)).find((speaker) => speaker && isSurname(speaker));
}

/** "Vale said …": one word, of which nothing tells that it is a body. */
const isSurname = ({ name, plural, work }: Speaker): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) && !plural && !work && !isOrganisationWord(name);

/** Who the unit names outside quotations, before an item, in order: the first is its subject more often than not. */
function peopleIn({ units, directory }: Reading, unit: number, before = Number.POSITIVE_INFINITY): readonly Speaker[] {
  const items = units[unit]?.items ?? [];
  return items.slice(0, before).flatMap((item, at): readonly Speaker[] => {
    if (item.quotation || item.pos !== 'PROPN' || items[at + 1]?.pos === 'PROPN') return [];
    const found = directory.find(item.text);
    const isPerson =
      found && (found.name.includes(' ') ? found.person || looksPersonal(found.name) : isCalledBy(found));
    return found && isPerson ? [personNamed(found)] : [];
  });
}

/** "her daughter, Sarah": a first name alone, of which the text tells whose it is. */
const isCalledBy = ({ name, person }: { readonly name: string; readonly person: boolean }): boolean =>
  person && genderOfFirstName(name) !== undefined;

function groupFor(reading: Reading, unit: number, before: number, plural: boolean): Speaker | undefined {
  const here = groupIn(reading, unit, plural, before);
  if (here) return here;
  const past = unitsBefore(unit);
  const said = past
    .map((at) => reading.spoken.get(at))
    .find((speaker) => speaker && !speaker.person && speaker.plural === plural && !(plural && speaker.work));
  return said ?? past.map((at) => groupIn(reading, at, plural)).find((group) => group !== undefined);
}

/** The plural, or the organisation, that opens the sentence. */
function groupIn(
  { text, units }: Reading,
  unit: number,
  plural: boolean,
  before = Number.POSITIVE_INFINITY,
): Speaker | undefined {
  const items = units[unit]?.items ?? [];
  const verb = items.findIndex(({ quotation, pos }) => quotation !== undefined || pos === 'VERB' || pos === 'AUX');
  const end = Math.min(before, verb < 0 ? items.length : verb);
  const at = items.findIndex((_, place) => place < end && isGroup(items, place, plural));
  if (at < 0) return undefined;
  let from = at;
  while (from > 0 && ['NOUN', 'PROPN', 'ADJ', 'DET'].includes(items[from - 1]?.pos ?? '')) from -= 1;
  return { name: wordsOf(text, items.slice(from, at + 1)), person: false, plural };
}

function isGroup(items: readonly Token[], at: number, plural: boolean): boolean {
  const item = items[at];
  if (plural) return item?.pos === 'NOUN' && /[^s]s$/.test(item.text);
  return item?.pos === 'PROPN' && items[at + 1]?.pos !== 'PROPN';
}
