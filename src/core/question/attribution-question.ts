import { reportingVerb } from '../attribution/english/reporting-verbs.ts';

/** A question about who said what. */
export type SaidQuestion =
  /** What somebody said; `topic` is what follows the verb ("about Warmbier", "on Tuesday"). */
  | {
      readonly kind: 'by';
      readonly name: string;
      readonly verb: string;
      readonly topic?: string;
      readonly isAbout: boolean;
    }
  /** Who said the words. */
  | { readonly kind: 'who'; readonly words: string };

const opening = /^(?:(?:and|so|but|then|ok|okay|well)[, ]+)*/i;
const asksWhat = /^what(?: else| exactly| all)? (?:did|does|do|has|have|had|was|were|is) (.+)$/i;
const asksWho = /^who(?: else)? (?:(?:has|had|have|was|is) )?(\p{L}+)(?: (.+))?$/iu;
const aboutWords = /^(?:about|on|of|regarding|concerning|over)\s+/i;
const quoted = /[“"«„](.+?)[”"»“]/u;
/** In words: "the new head of the union" is still a name, what is longer is a clause. */
const longestName = 6;

/** Undefined when the question asks for something else. English. */
function saidQuestion(question: string): SaidQuestion | undefined {
  const plain = question
    .trim()
    .replace(opening, '')
    .replace(/[?!.\s]+$/u, '');
  const what = asksWhat.exec(plain)?.[1];
  if (what) return byWhom(what.split(/\s+/));
  const who = asksWho.exec(plain);
  const kind = reportingVerb(who?.[1]?.toLowerCase() ?? '')?.kind;
  if (!who?.[2] || !kind || kind === 'think' || kind === 'show') return undefined;
  return { kind: 'who', words: quoted.exec(question)?.[1] ?? who[2].replace(/^(?:that|for|on)\s+/i, '') };
}

function byWhom(words: readonly string[]): SaidQuestion | undefined {
  const at = words.findIndex((word, index) => index > 0 && reportingVerb(word.toLowerCase()) !== undefined);
  if (at < 1 || at > longestName) return undefined;
  const rest = words.slice(at + 1).join(' ');
  const topic = rest.replace(aboutWords, '');
  return {
    kind: 'by',
    name: words.slice(0, at).join(' '),
    verb: words[at]?.toLowerCase() ?? '',
    isAbout: topic !== rest && !/^on\s/i.test(rest),
    ...(topic === '' ? {} : { topic }),
  };
}
