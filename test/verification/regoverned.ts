import { clausesOf } from '../../src/core/verification/clauses.ts';
import type { Source } from './corpus.ts';
import { type Maker, resting } from './faithful.ts';

const isSpeech = (text: string): boolean => /["“”]/.test(text);

const replacing =
  (pattern: RegExp, replace: (found: string) => string): Maker =>
  (source) => {
    if (isSpeech(source.text) || !pattern.test(source.text)) return undefined;
    const text = source.text.replace(pattern, replace);
    return text === source.text ? undefined : resting(text, source);
  };

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(' ').flatMap((pair) => {
      const [one = '', other = ''] = pair.split('/');
      return [[one, other] as const, [other, one] as const];
    }),
  );

const swapping = (list: string): Maker => {
  const others = pairs(list);
  return replacing(new RegExp(`\\b(?:${[...others.keys()].join('|')})\\b`), (found) => others.get(found) ?? found);
};

const withUpperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who acts and whom it befalls change places, where the tagger finds one word or name for each. */
function rolesSwapped(source: Source) {
  for (const { agent, patient } of clausesOf(source.text)) {
    const [one, other] = [agent, patient].map((words) => {
      const [first, last] = [words[0], words.at(-1)];
      return first && last ? source.text.slice(first.start, last.end) : '';
    });
    if (!one || !other || !/^\p{Lu}/u.test(one) || !/^\p{Lu}/u.test(other) || one === other) continue;
    return resting(source.text.replace(one, '\u0000').replace(other, one).replace('\u0000', other), source);
  }
  return undefined;
}

/**
 * Changes of what governs words, of closed classes and of roles, made from whole sentences: what a claim may not do beside
 * changing its words.
 */
export const regoverned: Readonly<Record<string, Maker>> = {
  'possibility told as certain': replacing(/\b(?:may|might|could) (?=\p{Ll}+ )/u, () => 'will '),
  'words told as fact': (source) => {
    if (isSpeech(source.text)) return undefined;
    const told =
      /^(?:[^,]{3,60}?) (?:claimed|argued|believed|believes|argues|claims|said|suggested) that (?<rest>.+)$/u.exec(
        source.text,
      );
    return told?.groups?.rest ? resting(withUpperFirst(told.groups.rest), source) : undefined;
  },
  'condition left out': (source) => {
    const parted = /^(?<rest>[^,]{20,}?),? (?:if (?!any |ever |not )|unless ).+$/u.exec(source.text);
    return parted?.groups?.rest && !isSpeech(source.text) ? resting(`${parted.groups.rest}.`, source) : undefined;
  },
  'another unit': replacing(
    /(?<=\d )(?:years|months|weeks|days|hours|minutes|miles|kilometres|metres|feet)\b/,
    (unit) => (unit === 'days' ? 'weeks' : 'days'),
  ),
  'bound left out': replacing(
    /\b(?:at least|more than|less than|fewer than|nearly|almost|about|around|approximately) (?=\d)/,
    () => '',
  ),
  'another quantity': swapping('most/all some/all many/few several/all'),
  'another frequency': swapping('often/rarely usually/always sometimes/always frequently/seldom'),
  'another time of day': swapping('morning/evening afternoon/night'),
  'another order in time': swapping('before/after'),
  'cause added': (source, article) => {
    const next = article.sentences.find(({ passage, text }) => passage === source.passage && text === source.next);
    if (
      !next ||
      isSpeech(source.text + next.text) ||
      /\b(?:because|due|cause|led|result|since|therefore)/.test(source.text + next.text)
    )
      return undefined;
    return resting(`${source.text.replace(/\.$/, '')} because ${next.text}`, source, next);
  },
  'roles swapped': rolesSwapped,
};
