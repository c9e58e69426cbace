import { genderOfName } from './first-names.ts';
import { namedPhrase } from './named-phrase.ts';
import type { Range } from './noun-phrases.ts';
import { type Directory, directoryOf, type Named } from './people.ts';
import { type Gender, isOrganisationWord, isTitle } from './roles.ts';
import type { Item, SpeechUnit } from './speech-unit.ts';
import { isWork } from './speech-verbs.ts';
import type { Subject } from './subjects.ts';

/** Who says something, as the article names them. */
export interface Speaker {
  readonly name: string;
  readonly role?: string;
  readonly person: boolean;
  readonly plural: boolean;
  /** A study or a document, not somebody. */
  readonly work?: boolean;
}

/** Resolves the subjects of cues, in reading order: it remembers who has spoken. */
export interface Speakers {
  /** Nothing for the author's own "I" and "we", or a pronoun without anybody it could mean. */
  resolve(unit: number, subject: Subject): Speaker | undefined;
  /** Tells who a statement of the unit turned out to be of. */
  spoke(unit: number, speaker: Speaker): void;
}

const join = (text: string, items: readonly Item[]): string => {
  const [first] = items;
  const last = items.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ').trim() : '';
};

const withoutArticle = (words: string): string => words.replace(/^(?:the|a|an) /i, '');

/** How many sentences back a pronoun may point. */
const reach = 8;

export function speakersOf(text: string, units: readonly SpeechUnit[]): Speakers {
  const directory = directoryOf(text, units);
  const spoken = new Map<number, Speaker>();
  const genders = new Map<string, Gender>();
  const named = (found: Named): Speaker => ({
    name: found.name,
    person: true,
    plural: false,
    ...(found.role === undefined ? {} : { role: found.role }),
  });

  const personIn = (unit: number, before = Number.POSITIVE_INFINITY): Speaker | undefined => {
    const items = units[unit]?.items ?? [];
    for (let at = 0; at < Math.min(items.length, before); at += 1) {
      const found = personAt(text, items, at, directory);
      if (found) return named(found);
    }
    return undefined;
  };

  const fits = (speaker: Speaker | undefined, gender: Gender): speaker is Speaker => {
    if (!speaker?.person) return false;
    const known = directory.find(speaker.name)?.gender ?? genderOfName(speaker.name) ?? genders.get(speaker.name);
    return known === undefined || known === gender;
  };

  const personFor = (unit: number, before: number, gender: Gender): Speaker | undefined => {
    const here = personIn(unit, before);
    if (fits(here, gender)) return here;
    for (let at = unit - 1; at >= Math.max(0, unit - reach); at -= 1) {
      for (const candidate of [spoken.get(at), personIn(at)]) if (fits(candidate, gender)) return candidate;
    }
    return undefined;
  };

  const groupFor = (unit: number, before: number, plural: boolean): Speaker | undefined => {
    const here = groupIn(text, units[unit]?.items ?? [], before, plural);
    if (here) return here;
    const past = Array.from({ length: Math.min(unit, reach) }, (_, back) => unit - 1 - back);
    const said = past
      .map((at) => spoken.get(at))
      .find((speaker) => speaker && !speaker.person && speaker.plural === plural && !(plural && speaker.work));
    return (
      said ??
      past.map((at) => groupIn(text, units[at]?.items ?? [], Number.POSITIVE_INFINITY, plural)).find((group) => group)
    );
  };

  const pronoun = (unit: number, at: number, word: string): Speaker | undefined => {
    if (word === 'he' || word === 'she') {
      const gender = word === 'he' ? 'male' : 'female';
      const found = personFor(unit, at, gender);
      if (found) genders.set(found.name, gender);
      return found;
    }
    if (word === 'they' || word === 'it') return groupFor(unit, at, word === 'they');
    return undefined;
  };

  const described = (unit: number, items: readonly Item[]): Speaker | undefined => {
    const head = headOf(items);
    if (!head || items[0]?.lower !== 'the' || items.length > 3) return undefined;
    for (let at = unit; at >= 0; at -= 1) {
      const said = spoken.get(at);
      if (
        said &&
        (said.role?.toLowerCase().split(/\W+/).includes(head.lower) ||
          said.name.toLowerCase().endsWith(` ${head.lower}`))
      )
        return said;
    }
    if (!isTitle(head.text)) return undefined;
    const holders = directory.all.filter((person) => person.role?.toLowerCase().split(/\W+/).includes(head.lower));
    return holders[0] ? named(holders[0]) : undefined;
  };

  /** "The report" is the study that the article names. */
  const workNamed = (items: readonly Item[]): Speaker | undefined => {
    const isWorkPhrase =
      items.length === 2 && /^(?:the|this)$/.test(items[0]?.lower ?? '') && isWork(items[1]?.lower ?? '');
    const end = items[0]?.start ?? 0;
    const work = isWorkPhrase
      ? directory.all.findLast(
          (named) => named.at < end && isWork(named.name.split(' ').at(-1) ?? '') && named.name.includes(' '),
        )
      : undefined;
    return work ? { name: work.name, person: false, plural: false, work: true } : undefined;
  };

  /** "The authors", "the scientists": the group of that trade that spoke first. */
  const expertsNamed = (unit: number, items: readonly Item[]): Speaker | undefined => {
    const head = headOf(items);
    if (!head || items[0]?.lower !== 'the' || !isExpert(head.lower)) return undefined;
    for (const [at, speaker] of spoken) {
      const last = speaker.name.toLowerCase().split(' ').at(-1) ?? '';
      if (at <= unit && !speaker.person && isExpert(last)) return speaker;
    }
    return undefined;
  };

  const phrase = (unit: number, range: Range): Speaker | undefined => {
    const items = units[unit]?.items.slice(range.from, range.to) ?? [];
    const words = join(text, items);
    const parsed = namedPhrase(text, items);
    const found = parsed.name ? directory.find(parsed.name) : undefined;
    if (found)
      return {
        ...named(found),
        ...(found.role === undefined && parsed.role ? { role: parsed.role } : {}),
        person: found.person || parsed.role !== undefined || looksPersonal(found.name),
      };
    if (parsed.name && parsed.role) return { name: parsed.name, role: parsed.role, person: true, plural: false };
    const known = workNamed(items) ?? expertsNamed(unit, items) ?? described(unit, items);
    if (known) return known;
    return words === ''
      ? undefined
      : { name: words, person: false, plural: isPlural(items), work: isWork(mainNoun(items)?.lower ?? '') };
  };

  return {
    resolve(unit, subject) {
      const items = units[unit]?.items ?? [];
      const first = items[subject.from];
      if (!first) return undefined;
      if (subject.to - subject.from === 1 && /^(?:i|we|you)$/.test(first.lower)) return undefined;
      if (subject.to - subject.from === 1 && /^(?:he|she|they|it)$/.test(first.lower))
        return pronoun(unit, subject.from, first.lower);
      const beside = subject.apposition && phrase(unit, subject.apposition);
      const before = items.slice(subject.from, subject.to);
      const isName =
        subject.apposition &&
        items.slice(subject.apposition.from, subject.apposition.to).every(({ text: word }) => /^\p{Lu}/u.test(word));
      if (beside && isName && looksPersonal(beside.name) && before.some((item) => isTitle(item.text))) {
        return { ...beside, person: true, role: withoutArticle(join(text, before)) };
      }
      const direct = phrase(unit, subject);
      return beside?.person && direct && !direct.person ? { ...beside, role: beside.role ?? direct.name } : direct;
    },
    spoke(unit, speaker) {
      spoken.set(unit, speaker);
    },
  };
}

const looksPersonal = (name: string): boolean => {
  const words = name.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    !/^(?:The|A|An)$/.test(words[0] ?? '') &&
    words.every((word) => /^\p{Lu}[\p{Ll}'’-]/u.test(word) && !isOrganisationWord(word))
  );
};

/** A person called by name at this item (its last word). */
function personAt(_text: string, items: readonly Item[], at: number, directory: Directory): Named | undefined {
  const item = items[at];
  if (!item || item.quotation || item.pos !== 'PROPN' || items[at + 1]?.pos === 'PROPN') return undefined;
  const found = directory.find(item.text);
  return found && (found.person || looksPersonal(found.name)) && found.name.includes(' ') ? found : undefined;
}

const isExpert = (word: string): boolean => /^(?:researchers|scientists|authors|experts|academics)$/.test(word);

const headOf = (items: readonly Item[]): Item | undefined =>
  items.findLast((item) => item.pos === 'NOUN' || item.pos === 'PROPN');
/** The noun that the phrase is about: "results" of "the results of the study". */
const mainNoun = (items: readonly Item[]): Item | undefined => {
  const end = items.findIndex((item) => item.pos === 'ADP');
  return headOf(end > 0 ? items.slice(0, end) : items);
};
const isPlural = (items: readonly Item[]): boolean => {
  const head = mainNoun(items);
  return head !== undefined && /(?:[^s]s|people|men|women|police|media)$/i.test(head.text) && head.pos === 'NOUN';
};

/** The plural (or the organisation) that opens the sentence. */
function groupIn(text: string, items: readonly Item[], before: number, plural: boolean): Speaker | undefined {
  for (let at = 0; at < Math.min(items.length, before); at += 1) {
    const item = items[at];
    if (!item || item.quotation || item.pos === 'VERB' || item.pos === 'AUX') break;
    const isGroup = plural
      ? item.pos === 'NOUN' && /[^s]s$/.test(item.text)
      : item.pos === 'PROPN' && items[at + 1]?.pos !== 'PROPN';
    if (!isGroup) continue;
    let from = at;
    while (from > 0 && ['NOUN', 'PROPN', 'ADJ', 'DET'].includes(items[from - 1]?.pos ?? '')) from -= 1;
    return { name: join(text, items.slice(from, at + 1)), person: false, plural };
  }
  return undefined;
}
