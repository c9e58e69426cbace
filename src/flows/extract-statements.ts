import type { Draft } from '../core/answer.ts';
import { statementsBy } from '../core/attribution/statement-search.ts';
import type { Passage } from '../core/document/passage.ts';
import type { Sentence } from '../core/document/sentence.ts';
import { underLeads } from '../core/document/under-leads.ts';
import { shownTest } from '../core/extraction/already-shown.ts';
import { type Said, saidDraft } from '../core/extraction/attributed-statements.ts';
import { topicDraft } from '../core/extraction/extract-sentences.ts';
import { sayingDraft } from '../core/extraction/saying-sentences.ts';
import { turnDraft } from '../core/extraction/turn-draft.ts';
import { topicOfArticle } from '../core/question/article-said.ts';
import type { Intent, SaidQuestion } from '../core/question/intent.ts';
import { inAllLanguages } from '../core/text/lexicon/index.ts';
import { anyOf } from '../core/text/lexicon/patterns.ts';
import { perLanguage } from '../core/text/lexicon/per-language.ts';
import { overlaps } from '../core/text/span.ts';
import { termsOf } from '../core/text/terms.ts';
import type { Ports } from '../ports/ports.ts';
import { loadArticles, mostArticles } from './load-articles.ts';
import { sentencesFound } from './read-on.ts';
import type { Retrieved } from './retrieve-passages.ts';

/**
 * Somebody's words, those that were not yet shown first; `otherwise` where what is asked for may stand there without being told as
 * theirs.
 */
export async function extractStatements(
  ports: Ports,
  said: SaidQuestion,
  retrieved: Retrieved,
  otherwise: () => Promise<Draft | undefined>,
): Promise<Draft | undefined> {
  const topic = topicOfArticle(said, retrieved.intent.language, namesOf(retrieved));
  if (topic !== undefined) return draftTopic(topic, said, retrieved);
  const articles = await statementsOf(ports, retrieved);
  const draft =
    draftSaid(articles, said, retrieved) ??
    turnsSaid(articles, said, retrieved.query.language) ??
    draftSayings(retrieved, said, articles);
  if (draft) return led(withNewFirst(draft, retrieved), articles);
  return isUnsaid(retrieved.intent, said, articles) ? undefined : otherwise();
}

/** What the articles that were found are called as files, in lower case. */
const namesOf = ({ ranked }: Retrieved): readonly string[] =>
  ranked.map(({ passage }) => passage.source.name.toLowerCase());

/** What the article that is named says about it, or any where none is. */
function draftTopic(topic: string, said: SaidQuestion, retrieved: Retrieved): Draft | undefined {
  const { ranked, query, statistics, vector, sentenceVectors } = retrieved;
  const name = said.kind === 'by' ? said.name.toLowerCase() : '';
  const own = ranked.filter(({ passage }) => passage.source.name.toLowerCase() === name);
  return topicDraft(own.length > 0 ? own : ranked, {
    query: { ...query, text: topic, terms: termsOf(topic, query.language) },
    statistics,
    ...(vector ? { vector } : {}),
    ...(sentenceVectors ? { sentenceVectors } : {}),
  });
}

const turnsSaid = (articles: readonly Said[], said: SaidQuestion, language: string): Draft | undefined =>
  said.kind === 'by'
    ? turnDraft(
        articles.flatMap(({ passages }) => passages),
        said,
        language,
      )
    : undefined;

/** "And Cole?" asks for his words about the same, or what else he said. */
function draftSaid(articles: readonly Said[], said: SaidQuestion, { query, standing }: Retrieved): Draft | undefined {
  const draft = saidDraft(articles, said, query.language);
  if (draft || !standing.inherits || said.kind !== 'by' || said.topic === undefined) return draft;
  const { topic, ...anything } = said;
  return saidDraft(articles, { ...anything, isAbout: false }, query.language);
}

/** Of somebody's statements those that were not yet shown come first. */
function withNewFirst({ claims }: Draft, { shown = [] }: Retrieved): Draft {
  const isShown = shownTest(shown);
  const isNew = ({ evidence }: Draft['claims'][number]) => !evidence.some(({ quote }) => isShown(quote));
  return { claims: [...claims.filter(isNew), ...claims.filter((claim) => !isNew(claim))] };
}

/** Sentences in which they say something that are nobody else's words: "… sagte Klamm dem NDR" has Klamm's. */
function draftSayings(retrieved: Retrieved, said: SaidQuestion, articles: readonly Said[]): Draft | undefined {
  if (said.kind !== 'by') return undefined;
  const others = articles.flatMap(({ statements, passages: [first] }) =>
    statements
      .filter((statement) => statementsBy([statement], said.name).length === 0)
      .map(({ sentence }) => ({ ...sentence, articleId: first?.articleId })),
  );
  const opening = said.name.toLowerCase();
  const isAnothers = ({ passage, start, end, text }: Sentence): boolean =>
    !text.toLowerCase().startsWith(opening) &&
    others.some(
      (one) =>
        one.articleId === passage.articleId &&
        overlaps(one, { start: passage.start + start, end: passage.start + end }),
    );
  const own = sentencesFound(retrieved).filter(({ sentence }) => !isAnothers(sentence));
  return sayingDraft(own, said, retrieved.query.language);
}

/** All that is said in the articles that were found. */
export async function statementsOf(ports: Ports, { ranked }: Retrieved): Promise<readonly Said[]> {
  const ids = [...new Set(ranked.map(({ passage }) => passage.articleId))].slice(0, mostArticles);
  const articles = await loadArticles(ports, ids);
  return Promise.all(
    articles.map(async ({ article, passages }) => ({ statements: await ports.analyst.statements(article), passages })),
  );
}

/** For languages whose statements are all found; in others what somebody says may stand there unfound. */
const readThroughout = perLanguage(({ question }) => {
  const words = question?.said?.throughout;
  return words && { verbs: whole(words.verbs), writings: whole(words.writings) };
});

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');

/** To say and to tell, in whatever language it is asked: other verbs ask for less than somebody's words. */
export const isPlainVerb = (verb: string): boolean => plainVerbs.test(verb);
const plainVerbs = whole(anyOf(inAllLanguages(({ question }) => question?.said?.throughout?.verbs.split('|'))));

/** In passages: what governs a list or a table stands right above it. */
const farthest = 6;

const leadsNear = ({ articleId, ordinal, context }: Passage, articles: readonly Said[]): readonly Passage[] =>
  articles.flatMap(({ passages }) =>
    passages
      .filter((one) => one.articleId === articleId && one.ordinal < ordinal)
      .filter((one) => one.context !== context || one.text.includes(context ?? ''))
      .slice(-farthest),
  );

/** Items below what governs their list. */
function led({ claims }: Draft, articles: readonly Said[]): Draft {
  const cited = claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage));
  return { claims: underLeads(claims, [...cited, ...cited.flatMap((one) => leadsNear(one, articles))]) };
}

/** Somebody was asked for who says nothing, or nothing about it: what others say of them is no answer. */
function isUnsaid({ language }: Intent, said: SaidQuestion, articles: readonly Said[]): boolean {
  const words = readThroughout(language);
  // What somebody makes of it may be told without their words.
  if (!words || said.kind !== 'by' || said.verb === '') return false;
  const isSomebody = termsOf(said.name, language).length > 0 && !words.writings.test(said.name);
  if (isPlainVerb(said.verb) && isSomebody) return true;
  if (!/^\p{Lu}/u.test(said.name)) return false;
  if (said.topic === undefined) return true;
  const speaks = articles.some(({ statements }) => statementsBy(statements, said.name).length > 0);
  return said.isAbout && (speaks || !articles.some(({ passages }) => isNamed(said.name, passages)));
}

const isNamed = (name: string, passages: readonly Passage[]): boolean =>
  name.split(/\s+/).some((word) => passages.some(({ text }) => text.includes(word)));
