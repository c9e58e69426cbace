import { capital } from '../text/letters.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Mention } from './mention.ts';

interface Opposites {
  readonly of: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

/** Lines "a = b" and "a > b"; at the beginning of a sentence they have a capital. */
function oppositesIn(lines: string): Opposites {
  const of = new Map<string, string>();
  const note = (one: string, other: string): void => {
    if (of.has(one)) return;
    of.set(one, other);
    of.set(capital(one), capital(other));
  };
  for (const line of lines.split('\n')) {
    const [, one = '', sign, other = ''] = /^\s*(.+) ([=>]) (.+)$/u.exec(line) ?? [];
    if (sign === undefined) continue;
    note(one, other);
    if (sign === '=') note(other, one);
  }
  return { of, pattern: new RegExp(`(?<![\\p{L}\\p{N}’'-])${anyOf([...of.keys()])}(?![\\p{L}\\p{N}’'-])`, 'gu') };
}

const oppositesFor = perLanguage(({ study }) =>
  study?.opposites === undefined ? undefined : oppositesIn(study.opposites),
);

/** Words whose opposite makes another sentence of theirs: "increased". Their shape is the opposite. */
export function oppositeMentions(text: string, language: string): readonly Mention[] {
  const { of, pattern } = oppositesFor(language) ?? none;
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index: start }): readonly Mention[] => {
    const shape = of.get(written);
    const isName = start > 0 && of.has(written.charAt(0).toLowerCase() + written.slice(1)) && /^\p{Lu}/u.test(written);
    if (shape === undefined || isName) return [];
    return [{ kind: 'opposite', text: written, shape, start, end: start + written.length }];
  });
}

const none: Opposites = { of: new Map(), pattern: /(?!)/gu };
