import type { Answer } from '../../src/core/answer.ts';
import { type Article, type ArticleSummary, type Origin, toArticle } from '../../src/core/document/article.ts';
import { splitPassages } from '../../src/core/document/split-passages.ts';
import { Failure } from '../../src/core/failure.ts';
import { matterOf, matterWords } from '../../src/core/question/matter.ts';
import { sentencesOf } from '../../src/core/text/language.ts';
import { termsOf } from '../../src/core/text/terms.ts';
import { compareSentence } from '../../src/core/verification/compare.ts';
import { verifyDraft } from '../../src/core/verification/verify.ts';
import type { AskRequest, Footnote, Scope } from '../../src/footnote.ts';
import { grounded } from './answers.ts';

export interface FakeFootnote extends Footnote {
  /** What was asked, in order. */
  readonly asked: AskRequest[];
  readonly library: Map<string, Article>;
  /** Puts an article of paragraphs into the library. */
  put(
    title: string,
    paragraphs: readonly string[],
    more?: { readonly collection?: string; readonly address?: string },
  ): Article;
}

const summaryOf = (article: Article): ArticleSummary => {
  const { text, blocks: _blocks, bodyEnd: _bodyEnd, ...rest } = article;
  return { ...rest, passages: splitPassages(article).length, characters: text.length };
};

/**
 * Answers any question with the first sentence in scope that shares a word with it, and compares a text as one sentence.
 * Everything a test wants otherwise it overrides.
 */
export function fakeFootnote(overrides: Partial<Footnote> = {}): FakeFootnote {
  const library = new Map<string, Article>();
  const asked: AskRequest[] = [];
  const inScope = ({ collections, articleIds }: Scope): readonly Article[] =>
    [...library.values()].filter(
      ({ id, collection }) => collections.includes(collection) && (articleIds?.includes(id) ?? true),
    );
  const answer = ({ question, scope }: AskRequest): Answer => {
    const articles = inScope(scope);
    if (articles.length === 0) return { kind: 'ungrounded', question, reason: 'nothing-indexed', nearest: [] };
    const passages = articles.flatMap((article) => splitPassages(article));
    const words = question.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const sentences = passages.flatMap((passage) =>
      sentencesOf(passage.text, 'en').map(({ start, end }) => ({ passage, quote: passage.text.slice(start, end) })),
    );
    const found = sentences.find(({ quote }) => words.some((word) => quote.toLowerCase().includes(word)));
    if (!found) {
      const nearest = sentences
        .slice(0, 3)
        .map(({ passage, quote }) => ({ text: quote, evidence: [{ passage, quote }] }));
      const { claims } = verifyDraft({ claims: nearest });
      return { kind: 'ungrounded', question, reason: 'not-in-articles', nearest: claims };
    }
    const { passage, quote } = found;
    return grounded({ claims: [{ text: quote, evidence: [{ passage, quote }] }] }, { question });
  };
  const fake: FakeFootnote = {
    asked,
    library,
    put(title, paragraphs, { collection = 'shared', address } = {}) {
      const origin: Origin = { kind: 'file', location: `/articles/${title}.txt`, name: `${title}.txt` };
      const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
      const article = toArticle({ title, language: 'en', blocks, ...(address ? { address } : {}) }, origin, collection);
      library.set(article.id, article);
      return article;
    },
    async ask(request) {
      asked.push(request);
      return answer(request);
    },
    async *askStreaming(request) {
      const whole = await fake.ask(request);
      if (whole.kind === 'grounded') yield* whole.claims;
      return whole;
    },
    search: async () => [],
    async matter({ text, language, scope }) {
      const articles = inScope(scope);
      const terms = new Set(articles.flatMap((one) => termsOf(`${one.title}\n${one.text}`, one.language)));
      const words = matterWords(text, language, [...new Set(articles.map((one) => one.language))]);
      return matterOf(words, (term) => terms.has(term));
    },
    prepareStudy: async () => undefined,
    quiz: async () => ({ kind: 'none', reason: 'nothing-to-ask' }),
    cards: async () => ({ kind: 'none', reason: 'nothing-to-ask' }),
    guide: async () => ({ kind: 'none', reason: 'nothing-to-ask' }),
    summarize: async ({ scope }) => answer({ question: 'summary', scope }),
    async check({ text, scope }) {
      const { verdict, passages } = compareSentence(
        text,
        inScope(scope).flatMap((article) => splitPassages(article)),
      );
      const shown = passages.flatMap(({ passage, place: { start, end }, differs }) => {
        const quote = passage.text.slice(start, end);
        const { claims } = verifyDraft({ claims: [{ text: quote, evidence: [{ passage, quote }] }] });
        return claims.map((claim) => ({ claim, differs }));
      });
      return [{ sentence: text, verdict, shown }];
    },
    openQuestions: async () => [],
    statements: async () => [],
    origins: async () => [],
    read: async () => Promise.reject(new Error('Nothing to read.')),
    readText: async () => Promise.reject(new Error('Nothing to read.')),
    addArticle: async () => ({ kind: 'failed', failure: new Failure('empty', 'Nothing to add.') }),
    removeArticle: async (id) => library.delete(id),
    async removeCollection(collection) {
      const ids = inScope({ collections: [collection] }).map(({ id }) => id);
      for (const id of ids) library.delete(id);
      return ids.length;
    },
    readFeed: async (state) => ({
      state: { ...state, nextAt: Number.MAX_SAFE_INTEGER },
      fresh: [],
      changed: [],
      skipped: 0,
      left: 0,
    }),
    requireReadable: async () => undefined,
    articles: async (scope) => inScope(scope).map(summaryOf),
    article: async (id) => library.get(id),
    passages: async (id) => {
      const article = library.get(id);
      return article ? splitPassages(article) : [];
    },
    outdated: async () => 0,
    embedding: async () => ({ kind: 'own' }),
    async *renew() {},
    refresh: async () => undefined,
    close: async () => undefined,
    ...overrides,
  };
  return fake;
}
