import { outsideQuotations } from '../summary/whole-sentence.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';

interface Omitting {
  /** A verb with whom or what it is said of left out, or behind it. */
  readonly verb: RegExp;
  /** Before the verb, and none of its subject. */
  readonly before: RegExp;
  readonly determiner: RegExp;
  /** What a noun phrase stands behind: a preposition, "and". */
  readonly governing: RegExp;
  /** Behind the verb, and no subject. */
  readonly skipped: RegExp;
}

const omittingFor = perLanguage(({ study, answering, attribution }): Omitting | undefined => {
  if (study?.omitting === undefined || answering === undefined) return undefined;
  const { male = [], female = [], plural = [], either = [] } = attribution?.grammar?.determiners ?? {};
  const { verbs, before, behind } = study.omitting;
  return {
    verb: new RegExp(`^(?:${verbs})$`, 'u'),
    before: new RegExp(`^(?:${before})$`, 'u'),
    determiner: new RegExp(`^${anyOf([...male, ...female, ...plural, ...either])}$`, 'iu'),
    governing: new RegExp(`^(?:${answering.prepositions}|${behind.joins})$`, 'iu'),
    skipped: new RegExp(`^(?:${behind.skips})$`, 'u'),
  };
});

/**
 * "Hasta los treinta años pesaba cien kilos": what stands before the verb is governed by prepositions, and what follows it is no
 * subject either. Of sentences that open with a preposition, where the language leaves subjects out.
 */
export function omitsSubject(text: string, language: string): boolean {
  const omitting = omittingFor(language);
  if (!omitting) return false;
  const words = outsideQuotations(text).match(/[\p{L}\p{N}.,'’-]*[\p{L}\p{N}]|[,;:]/gu) ?? [];
  if (!omitting.governing.test(words[0] ?? '')) return false;
  const at = words.findIndex(
    (word, index) => omitting.verb.test(word) && !isGoverned(words[index - 1] ?? '', omitting),
  );
  if (
    at < 0 ||
    words.slice(0, at).some((word) => lexiconOf(language)?.study?.omitting?.joining.includes(word.toLowerCase()))
  )
    return false;
  return !hasSubject(words.slice(0, at), omitting) && !hasSubjectBehind(words.slice(at), omitting);
}

/** What follows is no verb and no subject: "la mayoría", "de Ruiz". */
const isGoverned = (last: string, { governing, determiner }: Pick<Omitting, 'governing' | 'determiner'>): boolean =>
  governing.test(last) || determiner.test(last);

/** A noun phrase that nothing governs: "En 2018 [la empresa]". */
function hasSubject(words: readonly string[], { before, determiner, governing }: Omitting): boolean {
  return words.some((word, at) => {
    const last = words[at - 1] ?? '';
    if (at === 0 || isGoverned(last, { governing, determiner }) || before.test(word)) return false;
    return determiner.test(word) || /^\p{N}/u.test(word) || (/^\p{Lu}/u.test(word) && !/^\p{Lu}/u.test(last));
  });
}

/** "fue inaugurada [la presa]", "murió [Ruiz]". */
function hasSubjectBehind([verb = '', ...words]: readonly string[], { determiner, skipped }: Omitting): boolean {
  const next = words.find((word) => !skipped.test(word)) ?? '';
  const isCounted = /^\p{N}/u.test(next) && /n$/u.test(verb);
  return determiner.test(next) || /^\p{Lu}/u.test(next) || isPlainNoun(next) || isCounted;
}

/** "nacieron niños": more than one, and no article. */
const isPlainNoun = (word: string): boolean => /^\p{Ll}{4,}s$/u.test(word);
