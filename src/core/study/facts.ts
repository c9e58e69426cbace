import { LRUCache } from 'lru-cache';
import type { Statement } from '../attribution/find-statements.ts';
import { namesBelow, tellsPerson } from '../summary/antecedents.ts';
import type { SummarizedArticle } from '../summary/summarized-article.ts';
import { outsideQuotations } from '../summary/whole-sentence.ts';
import { isBody } from '../text/first-names.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { namesOf } from '../text/names.ts';
import { overlaps } from '../text/span.ts';
import { placesOf } from '../text/word-places.ts';
import { isArticle, wordBefore } from './beside.ts';
import { bodiesIn, bodyMentions } from './bodies.ts';
import { dayMentions } from './days.ts';
import { eraMentions } from './eras.ts';
import { type Exchange, exchangesIn } from './exchanges.ts';
import { figureMentions } from './figures.ts';
import { memberMentions } from './members.ts';
import type { Mention } from './mention.ts';
import { nameMentions } from './names.ts';
import { type Person, peopleIn, personMentions } from './people.ts';
import { placeMentions } from './places.ts';
import { type LeaningSentence, type StudySentence, studySentences } from './study-sentences.ts';
import { definedTerm } from './terms.ts';

/** An article with who says what in it. */
export interface StudiedArticle extends SummarizedArticle {
  readonly statements: readonly Statement[];
}

/** A sentence with what in it may be asked for. */
export interface FactSentence extends StudySentence {
  /** In order; none overlaps another. */
  readonly mentions: readonly Mention[];
}

/** The same of a sentence that is understood by what stands before it. */
export type LeaningFacts = FactSentence & LeaningSentence;

/** What an article gives to ask about. */
export interface Stock {
  readonly of: StudiedArticle;
  readonly people: readonly Person[];
  readonly bodies: readonly string[];
  readonly sentences: readonly FactSentence[];
  readonly leaning: readonly LeaningFacts[];
  /** Of an interview: in the words of whoever is asked. */
  readonly spoken: readonly FactSentence[];
  /** Of an interview: short answers, each with its question. */
  readonly exchanges: readonly Exchange[];
}

/** In articles: a quiz is about one, and the next one mostly about the same. */
const mostKnown = 8;
const known = new LRUCache<string, Stock>({ max: mostKnown });

/** The facts of an article: its sentences that stand alone, with their names, places, numbers, dates and terms. Recent articles are remembered. */
export function stockOf(article: StudiedArticle): Stock {
  const { id, fingerprint, title } = article.article;
  const key = `${id}/${fingerprint}/${title}/${article.statements.length}`;
  const found = known.get(key) ?? stockAnew(article);
  known.set(key, found);
  return found;
}

function stockAnew(article: StudiedArticle): Stock {
  const people = peopleIn(article.article, article.statements);
  const { language } = article.article;
  const { alone, leaning, spoken } = studySentences(article);
  const bodies = bodiesIn(article.article, people);
  const withMentions = <T extends StudySentence>(sentence: T) => ({
    ...sentence,
    mentions: mentionsIn(sentence.text, { people, bodies, language }),
  });
  const names = ({ context }: LeaningSentence): boolean => personMentions(context, people, language).length > 0;
  return {
    of: article,
    people,
    bodies,
    sentences: alone.map(withMentions).filter((one) => !missesPerson(one, language)),
    leaning: leaning.filter((one) => !one.isOfSomebody || names(one)).map(withMentions),
    spoken: spoken.map(withMentions),
    exchanges: exchangesIn(article),
  };
}

/** "The university gave her a medal": a body's name is nobody whom the pronoun could mean. */
function missesPerson({ text, mentions }: FactSentence, language: string): boolean {
  const outside = outsideQuotations(text);
  const at = outside.search(ofSomebody(language) ?? never);
  if (at < 0 || mentions.some(({ kind, start }) => kind === 'person' && start < at)) return false;
  const before = outside.slice(0, at);
  const isNamed = namesOf(before, language).some(
    (name) => !name.split(/\s/).some(isBody) && !isOfArticle(name, before, language),
  );
  return !isNamed && !tellsPerson(before, language) && !namesBelow(text, at, language);
}

/** "The Chamber of Trade": people have no article. */
const isOfArticle = (name: string, text: string, language: string): boolean =>
  placesOf(name, text).every(({ start }) => isArticle(wordBefore(text, start), language));

const never = /(?!)/u;

/** Where no form of them is anything else: in others "la" is an article too. */
const ofSomebody = perLanguage(({ pronouns = [] }) => {
  const forms = pronouns.filter(({ tellsGenderThroughout }) => tellsGenderThroughout);
  const words = forms.flatMap(({ subject, object, possessive }) => [subject, object, possessive]);
  return words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}])${anyOf(words)}(?![\\p{L}])`, 'iu');
});

/** Whom and what an article names, by which its sentences are read. */
export interface Reading {
  readonly people: readonly Person[];
  readonly bodies: readonly string[];
  readonly language: string;
}

/** What of a text may be asked for; of two that overlap the one that is named first here. */
export function mentionsIn(text: string, reading: Reading): readonly Mention[] {
  const { people, language } = reading;
  const dates = dayMentions(text, language);
  const all: readonly Mention[] = [
    ...dates,
    ...eraMentions(text, language),
    ...personMentions(text, people, language),
    ...figureMentions(text, language, dates),
    ...namedIn(text, reading),
  ];
  return apart(all).sort((a, b) => a.start - b.start);
}

function namedIn(text: string, { people, bodies, language }: Reading): readonly Mention[] {
  const term = definedTerm(text, language);
  return [
    ...memberMentions(text, language),
    ...bodyMentions(text, bodies, language),
    ...placeMentions(text, people, language),
    ...nameMentions(text, language),
    ...(term ? [term] : []),
  ];
}

const apart = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter((one, at) => !mentions.slice(0, at).some((other) => overlaps(other, one)));
