import { lowered } from '../summary/leaning-patterns.ts';
import { capital } from '../text/letters.ts';
import { overlaps } from '../text/span.ts';
import { askable } from './askable.ts';
import { type Asked, type Candidate, candidateFor } from './candidate.ts';
import type { Exchange } from './exchanges.ts';
import { mentionsIn, type Stock } from './facts.ts';
import { quoted, withGap } from './gap-questions.ts';
import type { Known, Mention } from './mention.ts';
import { type Choosing, wrongChoices, wrongCount } from './wrong-choices.ts';

/**
 * "“Favorite athlete?” – “_____”": what somebody answered shortly, as far as three others of its kind are found. People are
 * asked for where the answer is nothing but a name, among those of the other answers: whom else the article names is seen to be of another matter.
 */
export function exchangeQuestions(stock: Stock, choosing: Choosing): readonly Candidate[] {
  return stock.exchanges.flatMap((exchange) => {
    const { answer } = exchange;
    const { text } = answer;
    const at = answer.passage.start + answer.start;
    const mentions = mentionsOf(exchange, stock, choosing.language);
    const sentence = { ...answer, mentions, at, terms: [], centrality: 0 };
    return askable(sentence, choosing.language)
      .filter(({ kind }) => mentions.filter((other) => other.kind === kind).length === 1)
      .map((mention) => {
        const ask = () => askedOf(exchange, mention, mentions, choosing);
        const key = `${at}?${mention.start}`;
        return candidateFor(
          { kind: 'gap', key, answer: text.slice(mention.start, mention.end), rests: [answer], ask },
          choosing,
        );
      });
  });
}

function askedOf(
  { asked, answer: { text }, others }: Exchange,
  mention: Mention,
  mentions: readonly Mention[],
  choosing: Choosing,
): Asked | undefined {
  const people = others.map((name): Known => ({ kind: 'person', shape: 'full', text: name }));
  const own = mention.kind === 'person' ? { ...choosing, own: people, others: [] } : choosing;
  const found = wrongChoices({ text, mention, mentions, beside: asked }, own, wrongCount);
  if (found.length < wrongCount) return undefined;
  const right = text.slice(mention.start, mention.end);
  const wrong = right === mention.text ? found : found.map(capital);
  return { stem: `${quoted(asked)} – ${quoted(withGap(text, mention))}`, right, wrong };
}

const kinds: readonly Mention['kind'][] = ['number', 'date', 'member'];

function mentionsOf(
  { isOfPerson, answer: { text } }: Exchange,
  reading: Pick<Stock, 'people' | 'bodies'>,
  language: string,
): readonly Mention[] {
  const name = /^(?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+(?=\.?$)/u.exec(text)?.[0];
  if (isOfPerson && name !== undefined)
    return [{ kind: 'person', shape: 'full', text: name, start: 0, end: name.length }];
  const within = { ...reading, language };
  // "Fourteen, and none is right.": a number has a capital where it opens the answer.
  const read = [...mentionsIn(text, within), ...mentionsIn(lowered(text), within).filter(({ start }) => start === 0)];
  return read.filter((one, at) => kinds.includes(one.kind) && !read.slice(0, at).some((other) => overlaps(other, one)));
}
