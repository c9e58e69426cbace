import type { Article, Block } from '../../document/article.ts';
import { overlaps } from '../../text/span.ts';
import type { Statement } from '../statement.ts';
import { type Context, textOf } from './context.ts';
import { directIn } from './direct-speech.ts';
import { goesOn, settleWaiting } from './neighbours.ts';
import { reportedIn } from './reported.ts';
import type { Reported } from './reported-words.ts';
import { type Found, resolved } from './resolution.ts';
import type { SpeechWords } from './speech-words.ts';
import { unitsOf } from './tokens.ts';

/** Who says what, by the words that the language's lexicon has for it. */
export function lexicalStatements(
  article: Article,
  blocks: readonly Block[],
  words: SpeechWords,
): readonly Statement[] {
  const units = unitsOf(article, blocks, words);
  const found: Found[] = [];
  units.forEach((unit, at) => {
    const context = { article, words, units, unit, at, found };
    const reported = reportedIn(unit, words).map((one) => fromReported(context, one));
    const direct = directIn(context, reported);
    const own = [...reported.filter((one) => !direct.some((other) => overlaps(one, other))), ...direct];
    settleWaiting(context);
    found.push(...(own.length > 0 ? own.sort((a, b) => a.start - b.start) : goesOn(context)));
  });
  return resolved(article, found, units, words);
}

const fromReported = ({ article, unit, at }: Context, { start, end, subject, cue }: Reported): Found => ({
  ...{ start, end, subject, direct: false, unit: at },
  cue: textOf(article, unit.tokens, cue.from, cue.to),
  sentence: { start: unit.start, end: unit.end },
});
