import { namesOf } from '../text/names.ts';
import { termsOf } from '../text/terms.ts';

const english =
  /\b(?:he|she|it(?!\s+(?:true|possible|that))|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|then|else|other|others|another|more|same|such)\b|^(?:and|but|so|what about|how about)\b/i;

/** Words that point back at something said before, by language. */
const pointers: Readonly<Record<string, RegExp>> = {
  en: english,
  es: /(?<!\p{L})(?:él|ella|ellos|ellas|ello|eso|esa|ese|esto|esta|este|esos|esas|lo|le|les|su|sus|allí|entonces|otro|otra|otros|otras|más|mismo|misma)(?!\p{L})|^¿?(?:y|pero|qué tal)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:er|sie|es|ihm|ihn|ihr|ihnen|ihre[nmrs]?|sein|seine[nmrs]?|dies\p{L}*|das|dort|damals|dann|dabei|damit|dazu|darüber|davon|daran|sonst|weitere\p{L}*|andere\p{L}*)(?!\p{L})|^(?:und|aber|was ist mit)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:il|elle|ils|elles|lui|leur|leurs|eux|son|sa|ses|ça|cela|ceci|ce|cette|ces|là|alors|autre|autres|y|en)(?!\p{L})|^(?:et|mais|qu['’]en est-il)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:lui|lei|loro|esso|essa|suo|sua|suoi|sue|questo|questa|quello|quella|lì|allora|altro|altra|altri|altre)(?!\p{L})|^(?:e|ma)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:ele|ela|eles|elas|isso|isto|esse|essa|este|esta|seu|sua|seus|suas|dele|dela|lá|então|outro|outra|outros|outras)(?!\p{L})|^(?:e|mas)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:هو|هي|هم|هما|هذا|هذه|ذلك|تلك|هناك|أيضا|غيره|غيرها)(?!\p{L})|^(?:و?ماذا عن|و)/u,
  zh: /他|她|它|这|那|其他|还有|呢[？?]?$|^(?:那么|而且|还)/u,
  ja: /彼|彼女|それ|これ|あれ|その|この|あの|そこ|他に|ほかに|^(?:では|じゃあ|それで)|は[？?]?$/u,
};

/** Certain where the question points back or names what was named; likely where it names nothing of its own. */
export type Dependence = 'certain' | 'likely' | 'none';

/**
 * Whether a question is meant with the turns before it. One that names something else first begins a new topic.
 * @param said those turns' questions and answers
 */
export function dependenceOf(question: string, said: string, language: string): Dependence {
  const pointer = question.search(pointers[language] ?? english);
  const names = namesOf(question, language);
  const known = new Set(termsOf(said, language));
  const [first] = names;
  if (first === undefined) {
    if (pointer >= 0) return 'certain';
    return isShort(question, known, language) ? 'likely' : 'none';
  }
  if (pointer >= 0 && pointer < question.indexOf(first)) return 'certain';
  return names.some((name) => termsOf(name, language).some((term) => known.has(term))) ? 'certain' : 'none';
}

/** In terms: "And the second vote?" can hardly be understood by itself. */
const fewTerms = 3;

/** Few words of its own, or words of the conversation. */
function isShort(question: string, known: ReadonlySet<string>, language: string): boolean {
  const terms = termsOf(question, language);
  return terms.length <= fewTerms || terms.some((term) => known.has(term));
}
