import type { Article } from '../../document/article.ts';
import { english } from '../../text/lexicon/english.ts';
import type { Speaker } from '../statement.ts';
import { placeOfWhose } from '../whose-words.ts';
import type { Speakers } from './coreference.ts';
import { phraseAfter } from './noun-phrases.ts';
import type { SpeechUnit } from './tokens.ts';

interface Place {
  readonly article: Article;
  readonly units: readonly SpeechUnit[];
  readonly at: number;
  readonly speakers: Speakers;
}

export const isOnlyQuotation = (unit: SpeechUnit): boolean =>
  unit.items.every((item) => item.quotation !== undefined || item.pos === 'PUNCT' || /^\W+$/.test(item.text));

/** "“…” That was how Vale put it.": who it is that the sentence behind words without a cue tells them to be of. */
export function toldBehind({
  units,
  at,
  article,
  speakers,
}: Place): { speaker: Speaker; unit: SpeechUnit } | undefined {
  const next = units.findIndex((unit, place) => place > at && !isOnlyQuotation(unit));
  const unit = units[next];
  const place = unit && placeOfWhose(article.text.slice(unit.start, unit.end), english.code);
  if (!unit || place === undefined) return undefined;
  const from = unit.items.findIndex(({ start }) => start >= unit.start + place);
  const phrase = from < 0 ? undefined : phraseAfter(unit.items, from);
  const speaker = phrase && speakers.resolve(next, phrase);
  return speaker?.person ? { speaker, unit } : undefined;
}
