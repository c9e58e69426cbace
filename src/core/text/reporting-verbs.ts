import type { ReportingVerbs, SpeechKind } from './lexicon/attribution-parts.ts';
import { defaultLexicon } from './lexicon/index.ts';

export interface ReportingVerb {
  readonly kind: SpeechKind;
  readonly lemma: string;
  readonly form: 'base' | 's' | 'past' | 'ing';
  /** For `judge`: what must follow ("call for", "call on"); “ stands for words in quotation marks. */
  readonly particles?: readonly string[];
}

const { lemmas, judgements, participles, doubling, ...verbs }: ReportingVerbs = defaultLexicon.reportingVerbs;

const withS = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
};
const stemFor = (base: string): string => (doubling.includes(base) ? base + base.slice(-1) : base);
const withEd = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? base.replace(/y$/, 'ied') : `${stemFor(base)}ed`;
};
const withIng = (base: string): string => (/[^e]e$/.test(base) ? base.replace(/e$/, 'ing') : `${stemFor(base)}ing`);

function formsOf(lemma: string): readonly (readonly [string, ReportingVerb['form']])[] {
  const [s, past] = verbs.irregular[lemma] ?? [withS(lemma), withEd(lemma)];
  return [
    [lemma, 'base'],
    [s, 's'],
    [withIng(lemma), 'ing'],
    [past, 'past'],
  ];
}

const table = new Map<string, ReportingVerb>();
for (const [kind, listed] of Object.entries(lemmas) as [SpeechKind, readonly string[]][]) {
  for (const lemma of listed) for (const [word, form] of formsOf(lemma)) table.set(word, { kind, lemma, form });
}
for (const [lemma, particles] of Object.entries(judgements)) {
  for (const [word, form] of formsOf(lemma)) table.set(word, { kind: 'judge', lemma, form, particles });
}
for (const [word, lemma] of Object.entries(participles)) {
  const verb = table.get(lemma);
  if (verb) table.set(word, { ...verb, form: 'past' });
}

/** The verb behind a lower-case word, if it is one that brings in speech. English. */
export const reportingVerb = (word: string): ReportingVerb | undefined => table.get(word);

/** All forms of all of them, in lower case. */
export const reportingForms: readonly string[] = [...table.keys()];
