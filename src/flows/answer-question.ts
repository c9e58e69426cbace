import type { Answer, Claim, Draft, GroundedAnswer, Note, Reason, UngroundedAnswer } from '../core/answer.ts';
import type { Passage } from '../core/document/passage.ts';
import { allWithEmphasis, withEmphasis } from '../core/extraction/emphasis.ts';
import { nearestDraft } from '../core/extraction/nearest-sentences.ts';
import { verifyDraft } from '../core/verification/verify.ts';
import type { Assistant } from '../ports/assistant.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { askInOtherWords, type Extracted, type Where } from './ask-in-other-words.ts';
import { draftAnswer } from './draft-answer.ts';
import { extractAnswer } from './extract-answer.ts';
import { sentencesRead } from './read-on.ts';
import { readWhole } from './read-whole.ts';
import { type Retrieved, retrievePassages } from './retrieve-passages.ts';
import { type AskRequest, type Understood, understandQuestion } from './understand-question.ts';
import { wordsOfNobody } from './words-of-nobody.ts';
import type { Drafted } from './write-checked.ts';

/** In UTF-16 code units: longer than any question, short enough for every limit behind it. */
const longestQuestion = 2_000;

type Answered = Omit<GroundedAnswer, 'question'> | Omit<UngroundedAnswer, 'question'>;

/** Question → passages → draft → checked answer; or why there is none, with the nearest sentences. */
export async function answerQuestion(ports: Ports, request: AskRequest): Promise<Answer> {
  const stream = streamAnswer(ports, request);
  let step = await stream.next();
  while (!step.done) step = await stream.next();
  return step.value;
}

/**
 * The same, giving each claim as soon as it is written and checked; the whole answer is returned at the end. Whoever
 * reads sets the pace.
 */
export async function* streamAnswer(ports: Ports, request: AskRequest): AsyncGenerator<Claim, Answer> {
  const { question, scope } = request;
  const refused = unfit(question);
  if (refused) return { kind: 'ungrounded', question, reason: refused, nearest: [] };
  const asked = await understandQuestion(ports, request);
  if (asked.intent.task.kind === 'small-talk')
    return { kind: 'ungrounded', question, reason: 'small-talk', nearest: [] };
  const asTyped = await retrievePassages(ports, asked, scope);
  if (!asTyped) {
    const reason = scope.articleIds ? 'no-such-article' : 'nothing-indexed';
    return { kind: 'ungrounded', question, reason, nearest: [] };
  }
  const { retrieved, extracted } = await extractedFrom(ports, asked, { scope, asTyped });
  const nothing = (): Promise<Answered> => notThere(ports, { asked, retrieved, scope });
  const own = (): Promise<Answered> => checked(ports, extracted, retrieved, nothing);
  const { assistant } = ports;
  const answered =
    assistant && retrieved.intent.task.kind !== 'metadata'
      ? yield* written(assistant, retrieved, { request, language: asked.answerIn, extracted, own, nothing })
      : yield* given(await own());
  return { question, ...understood(retrieved), ...answered };
}

/** As it was typed; in words of the articles' language where they do not answer that. */
async function extractedFrom(ports: Ports, asked: Understood, where: Where): Promise<Extracted> {
  const own = { retrieved: where.asTyped, extracted: await extractAnswer(ports, where.asTyped, where.scope) };
  if (own.extracted) return own;
  return (await askInOtherWords(ports, asked, where)) ?? own;
}

const understood = ({ standing }: Retrieved): Pick<Answer, 'understoodAs'> =>
  standing.understoodAs === undefined ? {} : { understoodAs: standing.understoodAs };

interface Writing {
  readonly request: AskRequest;
  readonly language: string;
  readonly extracted: Draft | undefined;
  /** The extracted draft, checked. */
  readonly own: () => Promise<Answered>;
  /** That the articles do not say it. */
  readonly nothing: () => Promise<Answered>;
}

/** An answer by the model; the extracted one, with a line that says why, where the model's comes to nothing. */
async function* written(
  assistant: Assistant,
  retrieved: Retrieved,
  { request, language, extracted, own, nothing }: Writing,
): AsyncGenerator<Claim, Answered> {
  const { history = [], asker } = request;
  const { question } = retrieved.standing;
  const passages = passagesFor(retrieved, extracted);
  const drafts = draftAnswer(assistant, { question, language, passages, history, ...(asker ? { asker } : {}) });
  const claims: Claim[] = [];
  let step = await drafts.next();
  for (; !step.done; step = await drafts.next()) {
    const claim = withEmphasis(step.value, retrieved.query);
    claims.push(claim);
    yield claim;
  }
  const drafted = step.value;
  if (drafted.kind === 'failed') {
    const instead = yield* given(await own());
    return instead.kind === 'grounded' ? { ...instead, notes: [drafted.note] } : instead;
  }
  return grounded(claims, drafted) ?? nothing();
}

function grounded(claims: readonly Claim[], drafted: Drafted): Answered | undefined {
  const [first, ...rest] = claims;
  if (!first || drafted.kind !== 'confirmed') return undefined;
  const isTranslated = claims.some((claim) => claim.translated);
  const notes: readonly Note[] = [...drafted.notes, ...(isTranslated ? [{ kind: 'translated' } as const] : [])];
  return { kind: 'grounded', claims: [first, ...rest], leftOut: drafted.leftOut, notes };
}

/** What the extracted answer rests on, then what was found, best first. */
const passagesFor = ({ ranked }: Retrieved, extracted: Draft | undefined): readonly Passage[] => {
  const cited = extracted?.claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)) ?? [];
  return [...new Map([...cited, ...ranked.map(({ passage }) => passage)].map((one) => [one.id, one])).values()];
};

async function* given(answered: Answered): AsyncGenerator<Claim, Answered> {
  if (answered.kind === 'grounded') yield* answered.claims;
  return answered;
}

/** The names in brackets may stand anywhere in the articles that are cited. */
async function checked(
  ports: Ports,
  draft: Draft | undefined,
  retrieved: Retrieved,
  nothing: () => Promise<Answered>,
): Promise<Answered> {
  const cited = new Set(draft?.claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage.articleId)));
  const known = (await Promise.all([...cited].map((id) => ports.library.passages(id)))).flat();
  const { claims, leftOut } = verifyDraft(draft ?? { claims: [] }, { known });
  const [first, ...rest] = claims.some(isOfMasthead) ? claims : allWithEmphasis(claims, retrieved.query);
  return first ? { kind: 'grounded', claims: [first, ...rest], leftOut } : nothing();
}

/** Author, date, title: all of it is the answer. */
const isOfMasthead = ({ citations: [{ passage }] }: Claim): boolean => passage.ordinal < 0;

function unfit(question: string): Reason | undefined {
  if (question.length > longestQuestion) return 'question-too-long';
  return /[\p{L}\p{N}]/u.test(question) ? undefined : 'no-question';
}

interface NotThere {
  readonly asked: Understood;
  readonly retrieved: Retrieved;
  readonly scope: Scope;
}

/** The articles do not say: what comes nearest is looked up like an answer's words. */
async function notThere(ports: Ports, { asked, retrieved, scope }: NotThere): Promise<Answered> {
  const read = await sentencesRead(retrieved, ports, scope);
  const { sentences, query, ranked, above } = await readWhole(ports, read);
  const found = [...ranked.map(({ passage }) => passage), ...above];
  const silent = await wordsOfNobody(ports, asked, retrieved, sentences);
  return {
    kind: 'ungrounded',
    reason: 'not-in-articles',
    nearest: verifyDraft(nearestDraft(silent?.sentences ?? sentences, query, found)).claims,
    ...(silent ? { silent: silent.name } : {}),
  };
}
