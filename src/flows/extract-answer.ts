import type { Draft, DraftClaim } from '../core/answer.ts';
import { isEnough } from '../core/extraction/confidence.ts';
import { extractDraft } from '../core/extraction/extract-sentences.ts';
import { listDraft } from '../core/extraction/list-asked.ts';
import { articleDraft, nearestTo } from '../core/extraction/metadata-draft.ts';
import { passagesToRead } from '../core/extraction/passages-read.ts';
import { tableDraft } from '../core/extraction/table-rows.ts';
import { isSpokenOf } from '../core/extraction/thing-spoken-of.ts';
import type { SummaryWish, Task } from '../core/question/intent.ts';
import { questionParts } from '../core/question/question-parts.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { extractStatements } from './extract-statements.ts';
import { loadArticles, mostArticles } from './load-articles.ts';
import { sentencesRead } from './read-on.ts';
import { type Retrieved, retrievePassages } from './retrieve-passages.ts';
import { understandParts } from './understand-parts.ts';

/** Two questions in one are answered one after the other, each by so many sentences. */
const mostClaimsOfPart = 2;

/** The draft that fits what is asked; of several questions in one, a draft of each, in their order. */
export async function extractAnswer(ports: Ports, retrieved: Retrieved, scope: Scope): Promise<Draft | undefined> {
  const { standing, intent } = retrieved;
  const parts = intent.task.kind === 'metadata' ? [] : questionParts(standing.question, intent.language);
  if (parts.length < 2) return draftOf(ports, retrieved, scope);
  const claims: DraftClaim[] = [];
  for (const part of await understandParts(ports, parts, retrieved, scope)) {
    const where = { ...scope, ...articlesOf(claims) };
    const found = await retrievePassages(ports, part, where);
    const draft = found && (await draftOf(ports, found, where));
    claims.push(...(draft?.claims.filter((claim) => !isThere(claim, claims)).slice(0, mostClaimsOfPart) ?? []));
  }
  return claims.length > 0 ? { claims } : draftOf(ports, retrieved, scope);
}

/** What is asked further is asked of the articles that answered what was asked first. */
function articlesOf(claims: readonly DraftClaim[]): Pick<Scope, 'articleIds'> {
  const ids = claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage.articleId));
  return ids.length > 0 ? { articleIds: [...new Set(ids)] } : {};
}

/** Whether the claims say it already, as a part of what they say. */
const isThere = ({ text }: DraftClaim, claims: readonly DraftClaim[]): boolean =>
  claims.some((other) => other.text.includes(text) || text.includes(other.text));

/** About the article itself, in short, who said what, or the sentences that answer. */
async function draftOf(ports: Ports, retrieved: Retrieved, scope: Scope): Promise<Draft | undefined> {
  const { task } = retrieved.intent;
  switch (task.kind) {
    case 'metadata':
      return draftFacts(ports, task, { retrieved, scope });
    case 'summary':
      return task.wish.topic === undefined
        ? draftSummary(ports, task.wish, await articlesMeant(ports, retrieved, scope))
        : draftSentences(ports, retrieved, scope);
    case 'statements':
      return extractStatements(ports, task.said, retrieved, () => draftSentences(ports, retrieved, scope));
    case 'comparison':
    case 'fact':
    case 'small-talk':
      return draftSentences(ports, retrieved, scope);
  }
}

async function draftSentences(ports: Ports, retrieved: Retrieved, scope: Scope): Promise<Draft | undefined> {
  const read = await sentencesRead(retrieved, ports, scope);
  const table = tableDraft(passagesToRead(read.ranked), read, read.above);
  if (table) return table;
  const list = listDraft(read.ranked, read, read.above);
  if (list) return list;
  const { draft, confidence } = extractDraft(read.sentences, read.ranked, {
    ...read,
    compares: read.intent.task.kind === 'comparison',
  });
  return confidence && isEnough(confidence) ? draft : undefined;
}

interface Where {
  readonly retrieved: Retrieved;
  readonly scope: Scope;
}

/** What mastheads tell; where the articles speak of the thing that is asked about, what they tell of it. */
async function draftFacts(
  ports: Ports,
  { facts, thing }: Extract<Task, { kind: 'metadata' }>,
  { retrieved, scope }: Where,
): Promise<Draft | undefined> {
  const articles = await loadArticles(ports, await articlesMeant(ports, retrieved, scope));
  const read =
    articles.length > 0
      ? articles.flatMap(({ passages }) => passages)
      : passagesToRead(retrieved.ranked).map(({ passage }) => passage);
  if (thing !== undefined && isSpokenOf(thing, read)) return draftSentences(ports, retrieved, scope);
  const claims = articles.flatMap(({ article, passages }) =>
    asOneClaim(facts.map((fact) => articleDraft(article, fact, passages)?.claims ?? [])),
  );
  return claims.length > 0 ? { claims } : undefined;
}

/** "Who wrote it and when?" is told in one line where both are; what else tells either stands below it. */
function asOneClaim(told: readonly (readonly DraftClaim[])[]): readonly DraftClaim[] {
  const firsts = told.flatMap(([first]) => (first ? [first] : []));
  const others = told.flatMap(([, ...rest]) => rest);
  if (firsts.length < 2) return [...firsts, ...others];
  const line = firsts.map(({ text }) => text).join(' · ');
  return [{ text: line, evidence: firsts.flatMap(({ evidence }) => evidence) }, ...others];
}

async function draftSummary(
  ports: Ports,
  { length, style }: SummaryWish,
  ids: readonly string[],
): Promise<Draft | undefined> {
  const articles = await loadArticles(ports, ids);
  return articles.length > 0 ? ports.analyst.summarize(articles, { length, style }) : undefined;
}

/** "This article" is the one talked about, or the only ones there are. */
async function articlesMeant(
  { library }: Ports,
  { standing, intent: { article: name }, ranked }: Retrieved,
  scope: Scope,
): Promise<readonly string[]> {
  const nearest = name === undefined ? undefined : nearestTo(name, ranked);
  if (nearest) return [nearest.passage.articleId];
  const carried = await library.passagesById(standing.carried, scope);
  if (carried.length > 0) return [...new Set(carried.map(({ articleId }) => articleId))].slice(0, 1);
  const all = await library.articles(scope);
  return all.length <= mostArticles ? all.map(({ id }) => id) : [];
}
