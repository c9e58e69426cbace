/**
 * How a verb brings in what somebody says.
 * `say`: words or a clause ("said that", "said, “…”"). `tell`: the same after a listener ("told reporters that").
 * `ask`: a question. `think`: a clause only ("believes that"). `show`: what a study or a document does.
 * `judge`: the whole sentence is the statement ("denounced", "called for"), since its words cannot be told from its cue.
 */
export type SpeechKind = 'say' | 'tell' | 'ask' | 'think' | 'show' | 'judge';

export interface ReportingVerb {
  readonly kind: SpeechKind;
  readonly lemma: string;
  readonly form: 'base' | 's' | 'past' | 'ing';
  /** For `judge`: what must follow ("call for", "call on"); “ stands for words in quotation marks. */
  readonly particles?: readonly string[];
}

const lemmas: Readonly<Record<Exclude<SpeechKind, 'judge'>, string>> = {
  say: `say state claim argue assert note add announce explain report reveal warn insist admit acknowledge confirm deny
    maintain contend declare reiterate stress emphasise emphasize observe remark comment suggest indicate signal estimate
    predict forecast conclude write tweet post continue reply respond answer recall reason theorize theorise hypothesize
    allege complain joke quip caution promise pledge vow agree concede mention hint imply testify recommend read elaborate
    exclaim shout repeat protest lament boast muse counter charge threaten opine affirm reaffirm underline underscore
    highlight propose determine discover find learn speculate clarify whisper mutter stipulate advise plead decide`,
  tell: 'tell inform assure remind notify',
  ask: 'ask inquire wonder query',
  think: 'think believe hope fear feel expect doubt suspect consider anticipate worry',
  show: 'show demonstrate prove establish',
};

const judgements: Readonly<Record<string, readonly string[]>> = {
  denounce: [],
  condemn: [],
  criticise: [],
  criticize: [],
  decry: [],
  deplore: [],
  praise: [],
  slam: [],
  urge: [],
  demand: [],
  accuse: [],
  call: ['for', 'on', 'upon'],
  appeal: ['for', 'to'],
  apologise: ['for', 'to'],
  apologize: ['for', 'to'],
  describe: ['“'],
  characterise: ['“'],
  characterize: ['“'],
  dub: ['“'],
  dismiss: ['“'],
  defend: ['“'],
  reject: ['“'],
  welcome: ['“'],
};

const irregular: Readonly<Record<string, readonly [string, string]>> = {
  say: ['says', 'said'],
  tell: ['tells', 'told'],
  write: ['writes', 'wrote'],
  read: ['reads', 'read'],
  think: ['thinks', 'thought'],
  feel: ['feels', 'felt'],
  find: ['finds', 'found'],
  show: ['shows', 'showed'],
  forecast: ['forecasts', 'forecast'],
  prove: ['proves', 'proved'],
};
const participles: Readonly<Record<string, string>> = { written: 'write', shown: 'show', proven: 'prove' };

const doubling = /^(?:admit|slam|quip|dub|blog)$/;
const withS = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
};
const stemFor = (base: string): string => (doubling.test(base) ? base + base.slice(-1) : base);
const withEd = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? base.replace(/y$/, 'ied') : `${stemFor(base)}ed`;
};
const withIng = (base: string): string => (/[^e]e$/.test(base) ? base.replace(/e$/, 'ing') : `${stemFor(base)}ing`);

function formsOf(lemma: string): readonly (readonly [string, ReportingVerb['form']])[] {
  const [s, past] = irregular[lemma] ?? [withS(lemma), withEd(lemma)];
  return [
    [lemma, 'base'],
    [s, 's'],
    [withIng(lemma), 'ing'],
    [past, 'past'],
  ];
}

const table = new Map<string, ReportingVerb>();
for (const [kind, words] of Object.entries(lemmas) as [SpeechKind, string][]) {
  for (const lemma of words.split(/\s+/))
    for (const [word, form] of formsOf(lemma)) table.set(word, { kind, lemma, form });
}
for (const [lemma, particles] of Object.entries(judgements)) {
  for (const [word, form] of formsOf(lemma)) table.set(word, { kind: 'judge', lemma, form, particles });
}
for (const [word, lemma] of Object.entries(participles)) {
  const verb = table.get(lemma);
  if (verb) table.set(word, { ...verb, form: 'past' });
}

/** The verb behind a lower-case word, if it is one that brings in speech. */
export const reportingVerb = (word: string): ReportingVerb | undefined => table.get(word);

/** All forms of all of them, in lower case. */
export const reportingForms: readonly string[] = [...table.keys()];

/** Verbs that bring in a clause without "that"; the others need "that" or quotation marks. */
const bare = new Set(
  `say state claim argue add announce explain report warn insist admit acknowledge confirm maintain contend declare stress
  observe comment suggest indicate signal estimate predict reason theorize theorise allege complain joke concede hint note
  reveal conclude recall find learn agree promise tell inform think believe hope fear feel expect doubt suspect worry show
  demonstrate reply`.split(/\s+/),
);
export const takesBareClause = ({ lemma }: ReportingVerb): boolean => bare.has(lemma);

/** Things that speak for those who wrote them: "the findings show". */
export const isWork = (word: string): boolean => works.has(word.toLowerCase());
const works = new Set(
  `study studies report reports survey surveys paper papers research analysis analyses finding findings result results
  figure figures data poll polls statistics evidence letter letters document documents records review reviews census
  article articles website index inquiry statement memo email emails`.split(/\s+/),
);

/** Nouns for what is said: "expressed concern that", "came to the conclusion that". */
export const reportingNouns: ReadonlySet<string> = new Set(
  'concern concerns hope hopes fear fears doubt doubts belief view opinion regret confidence conclusion warning claim case suspicion'.split(
    ' ',
  ),
);
export const bringsNoun = (verb: string): boolean =>
  /^(?:express|voice|raise|share|reach|c[ao]me|issue|made|make|repeat|give|gave|reiterate)/.test(verb);

/** States of mind that are told with "is": "are concerned the government will". */
export const mindWords: ReadonlySet<string> = new Set(
  'concerned worried confident convinced hopeful adamant optimistic certain sure afraid'.split(' '),
);
