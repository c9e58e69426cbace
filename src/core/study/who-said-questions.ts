import type { Statement } from '../attribution/find-statements.ts';
import type { Passage } from '../document/passage.ts';
import { isGoverned } from '../document/under-leads.ts';
import { leaningOf } from '../summary/leaning.ts';
import { sentencesOf } from '../text/language.ts';
import { wordCount } from '../text/letters.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { contains } from '../text/span.ts';
import { termsOf } from '../text/terms.ts';
import { isInTitle } from './askable.ts';
import { type Candidate, candidateFor, type Rests } from './candidate.ts';
import type { Stock } from './facts.ts';
import { gap, quoted } from './gap-questions.ts';
import { type Person, personMentions } from './people.ts';
import { readSentence } from './second-right.ts';
import { type Choosing, wrongChoices, wrongCount } from './wrong-choices.ts';

/** In words: shorter ones could be anybody's, longer ones are no question. */
const length = { least: 7, most: 50 };

/** Somebody's words with who said them, as the cited sentence names them. */
export interface Saying {
  readonly statement: Statement;
  readonly rests: Rests;
  /** The words with a gap for their speaker where he is named within. */
  readonly words: string;
  readonly speaker: string;
}

/** What people say that can be read alone and whose sentence names them. */
export function sayingsIn(stock: Stock): readonly Saying[] {
  const { of, people } = stock;
  return of.statements.flatMap((statement): readonly Saying[] => {
    const person = people.find(({ name }) => name === statement.speaker);
    const passage = of.passages.find((one) => contains(one, statement.sentence));
    const { title, language } = of.article;
    if (!person || !passage || isGoverned(passage)) return [];
    const words = wordsOf(statement, stock, person);
    const rests = restsOn(stock, statement, passage);
    const named = personMentions(rests.text, [person], language)[0]?.text;
    return words === undefined || named === undefined || isNamedIn(title, named, language)
      ? []
      : [{ statement, rests, words, speaker: named }];
  });
}

/** Whom an article is about says most of what is said there, which is guessed. */
const isNamedIn = (title: string, speaker: string, language: string): boolean =>
  isInTitle({ kind: 'person', text: speaker }, title, language);

function restsOn({ of, sentences }: Stock, { sentence }: Statement, passage: Passage): Rests {
  const start = sentence.start - passage.start;
  const text = passage.text.slice(start, sentence.end - passage.start);
  const known = sentences.find(({ at }) => at >= sentence.start && at < sentence.end);
  return { article: of.article, passage, text, start, ...(known ? { centrality: known.centrality } : {}) };
}

/** The words in quotation marks where they stand alone; else the whole sentence with a gap. */
function wordsOf(statement: Statement, { of, sentences }: Stock, person: Person): string | undefined {
  const { language, text } = of.article;
  const quote = beginning(statement.quote.trim(), language);
  const isAlone =
    leaningOf(quote, language, { isVoice: true }) === undefined && isLong(quote) && !/[?？…]\W*$/u.test(quote);
  if (statement.direct && isAlone) return withoutName(quote, person, language);
  const whole = text.slice(statement.sentence.start, statement.sentence.end);
  const known = sentences.find(({ text: known }) => known === whole);
  const gapped = known && withoutName(whole, person, language);
  return gapped?.includes(gap) && isLong(gapped) ? gapped : undefined;
}

/** As many of its sentences as are no more than can be asked about. */
function beginning(quote: string, language: string): string {
  const sentences = sentencesOf(quote, language);
  const last = sentences.findLast(({ end }) => wordCount(quote.slice(0, end)) <= length.most);
  return last ? quote.slice(0, last.end).trim() : quote;
}

const isLong = (text: string): boolean => wordCount(text) >= length.least && wordCount(text) <= length.most;

/** With a gap for the name, once; undefined where it stands there more often, since a reader would take one for the other. */
function withoutName(text: string, person: Person, language: string): string | undefined {
  const places = personMentions(text, [person], language);
  if (places.length > 1) return undefined;
  return places.reduce((gapped, { start, end }) => gapped.slice(0, start) + gap + gapped.slice(end), text);
}

/** A question for every saying, as far as three other speakers or people are found to choose from. */
export function whoSaidQuestions(stock: Stock, choosing: Choosing): readonly Candidate[] {
  const { language } = choosing;
  const question = (lexiconOf(language)?.study ?? defaultLexicon.study).whoSaid;
  const sayings = sayingsIn(stock);
  const said = { ...choosing, sentences: [...choosing.sentences, ...sayings.map((one) => saidBy(one, language))] };
  return sayings.map(({ statement, rests, words, speaker }) => {
    const ask = () => {
      const [mention] = personMentions(rests.text, stock.people, language).filter(({ text }) => text === speaker);
      const wrong = mention ? wrongChoices({ text: rests.text, mention, mentions: [mention] }, said, wrongCount) : [];
      if (wrong.length < wrongCount) return undefined;
      return { stem: words.includes(gap) ? words : `${question}\n${quoted(words)}`, right: speaker, wrong };
    };
    return candidateFor(
      { kind: 'who-said', key: String(statement.start), answer: speaker, rests: [rests], ask },
      choosing,
    );
  });
}

/** A speaker beside the words, wherever the sentence has the name. */
const saidBy = ({ statement, words }: Saying, language: string) =>
  readSentence(`${statement.speaker} ${termsOf(words, language).join(' ')} ${words}`, language);
