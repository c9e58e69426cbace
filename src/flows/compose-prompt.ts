import type { Turn } from '../core/conversation/stand-alone.ts';
import type { Passage } from '../core/document/passage.ts';
import { fitPrompt } from '../core/generation/fit-prompt.ts';
import { presentPassage, presentTurn } from '../core/generation/present-passages.ts';
import type { Assistant } from '../ports/assistant.ts';
import type { Prompt } from '../ports/prompts.ts';

export interface Composed {
  readonly prompt: Prompt;
  /** Those that found room, by the numbers the prompt gives them. */
  readonly passages: readonly Passage[];
  readonly promptTokens: number;
  readonly replyTokens: number;
}

export interface Composing {
  readonly question: string;
  /** ISO 639-1: the asker's, which the answer is to be in; left to the model unless given. */
  readonly language?: string;
  /** Best first. */
  readonly passages: readonly Passage[];
  /** Oldest first. */
  readonly history: readonly Turn[];
}

/** Other models count otherwise; and what the frame around messages costs. */
const margin = 1.1;
const framing = 60;
const mostPassages = 12;

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });
const nameOf = (language: string): string =>
  language === 'und' ? "the question's language" : (languageNames.of(language) ?? language);

/** What a prompt may have; what a model thinks before it answers counts against its window alone. */
const roomFor = ({ model, limits }: Pick<Assistant, 'model' | 'limits'>): number =>
  Math.min(model.window - (model.reasoningTokens ?? 0), Math.floor(limits.tokensAnAnswer / 2)) - model.replyTokens;

/**
 * The prompt for an answer within the model's window and the limits of one answer; undefined when the question itself
 * leaves no room for a passage.
 */
export function composePrompt({ model, prompts, limits }: Assistant, composing: Composing): Composed | undefined {
  const { question, language = 'und' } = composing;
  const count = (text: string): number => Math.ceil(model.countTokens(text) * margin);
  const passages = composing.passages.slice(0, mostPassages);
  const presented = passages.map((passage, index) => presentPassage(passage, index + 1));
  const turns = composing.history.toReversed().map(presentTurn);
  const empty = prompts.fill('answer', {
    language: nameOf(language),
    passages: '',
    conversation: '',
    question: '',
  });
  const room = roomFor({ model, limits });
  const parts = {
    rules: count(empty.system + empty.user) + framing,
    question: count(question),
    passages: presented.map((text) => count(text) + 2),
    turns: turns.map((text) => count(text) + 2),
  };
  const fitted = fitPrompt(parts, room);
  if (!fitted) return undefined;
  const prompt = prompts.fill('answer', {
    language: nameOf(language),
    passages: presented.slice(0, fitted.passages).join('\n\n'),
    conversation: turns.slice(0, fitted.turns).toReversed().join('\n') || '(none)',
    question,
  });
  return {
    prompt,
    passages: passages.slice(0, fitted.passages),
    promptTokens: fitted.tokens,
    replyTokens: model.replyTokens + (model.reasoningTokens ?? 0),
  };
}

export interface SummaryComposing {
  /** The most telling first; those that find room are shown in the order of their articles. */
  readonly passages: readonly Passage[];
  readonly lines: number;
}

/** The prompt for a summary; undefined where not one passage finds room. */
export function composeSummary(
  { model, prompts, limits }: Assistant,
  { passages, lines }: SummaryComposing,
): Composed | undefined {
  const count = (text: string): number => Math.ceil(model.countTokens(text) * margin);
  const language = languageNames.of(passages[0]?.source.language.replace('und', 'en') ?? 'en') ?? 'English';
  const frame = { language, lines: String(lines) };
  const empty = prompts.fill('summarize', { ...frame, passages: '' });
  const room = roomFor({ model, limits });
  const sizes = passages.map((passage, index) => count(presentPassage(passage, index + 1)) + 2);
  const rules = count(empty.system + empty.user) + framing;
  const fitted = fitPrompt({ rules, question: 0, passages: sizes, turns: [] }, room);
  if (!fitted || fitted.passages === 0) return undefined;
  const order = (passage: Passage) => `${passage.articleId}/${String(passage.ordinal).padStart(6, '0')}`;
  const kept = passages.slice(0, fitted.passages).toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const presented = kept.map((passage, index) => presentPassage(passage, index + 1)).join('\n\n');
  return {
    prompt: prompts.fill('summarize', { ...frame, passages: presented }),
    passages: kept,
    promptTokens: fitted.tokens,
    replyTokens: model.replyTokens + (model.reasoningTokens ?? 0),
  };
}
