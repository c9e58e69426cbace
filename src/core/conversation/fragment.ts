import { type FragmentPatterns, fragmentPatterns } from './fragment-patterns.ts';
import { markedAs } from './marked-as.ts';
import { pronounPattern } from './person-pronouns.ts';
import { spokenNames } from './spoken-names.ts';

/** In words: what is longer is a question whose verb was not recognised. */
const longestFragment = 6;
/** The same of somebody who is told by a clause: "der Mann, der nachts fischt". */
const longestClause = 9;

interface Fragment {
  /** Asks the same of something else: "und die Trainerin?". */
  readonly phrase?: string;
  /** Asks something else of the same: "warum?". */
  readonly asking?: string;
  /** Asks the same once more, to be told it exactly: "wie viele genau?". */
  readonly exactly?: { readonly of: string; readonly by: string };
}

function fragmentOf(question: string, patterns: FragmentPatterns): Fragment | undefined {
  const { alone, narrowed } = patterns;
  const bare = question.replace(/^[¿\s]+|[\s?!.]+$/gu, '');
  // What leads in in one language says in another that somebody heard: "also".
  const whole = withoutLead(bare, patterns);
  const { rest, isLed } = whole.isLed ? whole : withoutLead(bare.replace(patterns.heard, ''), patterns);
  const exactly = narrowed.exec(rest);
  if (exactly) return { asking: rest, exactly: { of: exactly[1] ?? '', by: exactly[2] ?? '' } };
  if (alone.test(rest)) return { asking: rest };
  const phrase = rest.replace(patterns.closing, '');
  const isDescribed = patterns.isDescribed.test(phrase);
  if (!isLed && !(isDescribed && patterns.also.test(rest))) return undefined;
  const told = isDescribed ? (patterns.clause.exec(phrase)?.[1] ?? phrase) : phrase;
  const isLong = phrase.split(/\s+/).length > (told === phrase ? longestFragment : longestClause);
  return isLong || patterns.verb.test(told) ? undefined : { phrase };
}

/** What is asked of now: after what leads in, of which some lead sentences in as well. */
function withoutLead(bare: string, { lead, looseLead, contracted, articles, isDescribed }: FragmentPatterns) {
  const taken = contracted.exec(bare)?.[0];
  if (taken !== undefined) return { rest: `${articles[taken.toLowerCase()]}${bare.slice(taken.length)}`, isLed: true };
  const rest = bare.replace(lead, '');
  const loose = rest.replace(looseLead, '');
  if (loose !== rest && (isDescribed.test(loose) || !/\s/.test(loose))) return { rest: loose, isLed: true };
  return { rest, isLed: rest !== bare };
}

/** Whether who or what does it is left out, in a language that does so: "¿cuántos años tiene?", as against "¿qué tiene Lin?". */
export function lacksSubject(question: string, language: string): boolean {
  const isWithout = fragmentPatterns(language)?.withoutSubject.test(question) ?? false;
  return isWithout && spokenNames(question, language).length === 0;
}

/** Whether a question asks the same of something else as the one before it: "und Cole?". */
export function isFragment(question: string, language: string): boolean {
  const patterns = fragmentPatterns(language);
  return patterns !== undefined && fragmentOf(question, patterns)?.phrase !== undefined;
}

/**
 * An elliptical question made whole with the words of the one before it, in a language whose ellipses are known; another
 * question as it is. "Wie alt ist Lin?" + "und Cole?" → "Wie alt ist Cole?"
 */
export function completeFragment(question: string, previous: string, language: string): string {
  const patterns = fragmentPatterns(language);
  const fragment = patterns && fragmentOf(question, patterns);
  if (!fragment) return question;
  const { asking, exactly } = fragment;
  const asked = withoutLead(previous.replace(/[\s?!.]+$/u, ''), patterns).rest;
  if (exactly !== undefined) {
    const same = asked.toLowerCase().replace(/^¿/u, '').startsWith(`${exactly.of.toLowerCase()} `);
    if (same) return markedAs(previous, `${withExactly(exactly, asked, patterns)}?`);
  }
  if (asking !== undefined) return markedAs(previous, `${asking} (${asked.replace(/^¿/u, '')})?`);
  return markedAs(previous, `${withPhrase(fragment.phrase ?? '', asked, { language, patterns })}?`);
}

/** "wie viele Fahrer genau wurden …", "wie viel genau kostet …" */
function withExactly(
  { of, by }: NonNullable<Fragment['exactly']>,
  asked: string,
  { counted, verb }: FragmentPatterns,
): string {
  const [amount = '', , thing = ''] = counted.exec(asked) ?? [];
  const end =
    thing !== '' && !verb.test(thing) ? amount.length : asked.length - asked.replace(/^¿/u, '').length + of.length;
  return `${asked.slice(0, end)} ${by}${asked.slice(end)}`;
}

function withPhrase(
  phrase: string,
  asked: string,
  { language, patterns }: { readonly language: string; readonly patterns: FragmentPatterns },
): string {
  const year = /\d{4}$/.exec(phrase)?.[0];
  if (year && /\b\d{4}\b/.test(asked)) return asked.replace(/\b\d{4}\b/, year);
  const opening = patterns.preposition.exec(phrase)?.[0];
  if (opening !== undefined) {
    const at = asked.toLowerCase().lastIndexOf(` ${opening.toLowerCase()} `);
    return at >= 0 ? `${asked.slice(0, at)} ${phrase}` : `${asked} (${phrase})`;
  }
  const [amount = '', count = '', thing = ''] = patterns.counted.exec(asked) ?? [];
  // "wie viele Fahrer" and "die Mechaniker"
  if (thing !== '' && !patterns.verb.test(thing))
    return asked.replace(amount, () =>
      amount.replace(`${count}${thing}`, `${count}${phrase.replace(patterns.isDescribed, '')}`),
    );
  const replaced = replacedIn(asked, phrase, { language, patterns });
  return replaced === undefined ? `${asked} (${phrase})` : asked.replace(replaced, () => phrase);
}

/** What of the question before the phrase takes the place of. */
function replacedIn(
  asked: string,
  phrase: string,
  { language, patterns }: { readonly language: string; readonly patterns: FragmentPatterns },
): string | undefined {
  const { isDescribed, said } = patterns;
  const described = describedIn(asked, patterns);
  if (isDescribed.test(phrase) && described !== undefined) return described;
  const name = speakerIn(spokenNames(asked, language).at(-1), said.exec(asked)?.[0]);
  if (name !== undefined) return name;
  return pronounPattern(language)?.exec(asked)?.[0] ?? described;
}

/** Who speaks, of whom what is spoken of may be taken for a part: "dit Mattis de la Corée du Nord". */
const speakerIn = (name: string | undefined, speaker: string | undefined): string | undefined =>
  speaker !== undefined && (name === undefined || name.startsWith(speaker)) ? speaker : name;

/** Somebody or something by an article, a noun and what belongs to it: "el tranvía nocturno". */
function describedIn(asked: string, { described, isAdjective, counted }: FragmentPatterns): string | undefined {
  const from = counted.exec(asked)?.[0].length ?? 0;
  const found = described.exec(asked.slice(from));
  if (!found) return undefined;
  const [, next] = asked.slice(from + found.index + found[0].length).split(' ');
  return next !== undefined && isAdjective(next) ? `${found[0]} ${next}` : found[0];
}
