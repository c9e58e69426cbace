import { capital } from '../text/letters.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { personIn } from './people-named.ts';
import { genderAsked } from './person-pronouns.ts';

interface Again {
  readonly forms: readonly { readonly asks: RegExp; readonly whole: string }[];
  /** Says only that the question goes on: "und". */
  readonly opening: RegExp;
  readonly elided: Readonly<Record<string, string>>;
}

const againIn = perLanguage(({ somebodyAgain, pointers }): Again | undefined => {
  if (!somebodyAgain) return undefined;
  const openings = (pointers?.openings ?? []).filter((word) => /^\p{L}+$/u.test(word));
  return {
    forms: somebodyAgain.forms.map(({ asks, whole }) => ({ asks: new RegExp(asks, 'u'), whole })),
    opening: new RegExp(`^${anyOf(openings)}[,\\s]+(?=\\p{L})`, 'iu'),
    elided: somebodyAgain.elided ?? {},
  };
});

/** In characters: what is longer names what it asks. */
const longest = 120;

/**
 * A question with the name of somebody whom a text names where it only points to them: "wer ist das?" after "schon wieder
 * Lin" is "wer ist Lin?". Undefined where it points to nobody, and where the text names nobody who fits. Of a language whose
 * pronouns are replaced word by word only other words that point are looked at.
 */
export function somebodyAgain(question: string, text: string, language: string): string | undefined {
  const again = againIn(language);
  if (!again || question.length > longest) return undefined;
  const [, inverted = '', asked = '', marks = ''] = /^(\s*¿?\s*)(.*?)([\s?!.]*)$/su.exec(question) ?? [];
  const bare = withoutCapital(asked.replaceAll('’', "'").replace(again.opening, ''));
  const form = again.forms.find(({ asks }) => asks.test(bare));
  if (!form) return undefined;
  const gender = genderAsked(bare, language);
  const name = personIn(text, { question, language, isAsked: true, ...(gender ? { gender } : {}) });
  if (name === undefined) return undefined;
  const whole = bare.replace(form.asks, form.whole);
  const cased = /^\p{Lu}/u.test(asked) ? capital(whole) : whole;
  return `${inverted}${named(cased, name, again.elided).replaceAll("'", '’')}${marks}`;
}

const withoutCapital = (text: string): string => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

const vowel = /^[aeiouyàâäéèêëîïôöùûü]/iu;

/** With the name in its place, after which words before it may lose their vowel: "qu’Amina". */
function named(whole: string, name: string, elided: Again['elided']): string {
  const short = vowel.test(name)
    ? Object.entries(elided).reduce(
        (text, [word, by]) => text.replace(new RegExp(`(?<!\\p{L})${word}\\s(?=NAME)`, 'iu'), by),
        whole,
      )
    : whole;
  return short.replace('NAME', () => name);
}
