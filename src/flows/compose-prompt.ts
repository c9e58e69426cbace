import { fitPrompt } from '../core/budget.ts';
import type { Turn } from '../core/conversation.ts';
import { detectLanguage } from '../core/language.ts';
import type { Passage } from '../core/passage.ts';
import { presentPassage, presentTurn } from '../core/reply/present.ts';
import type { Assistant, Prompt } from '../ports.ts';

export interface Composed {
  readonly prompt: Prompt;
  /** Those that found room, by the numbers the prompt gives them. */
  readonly passages: readonly Passage[];
  readonly promptTokens: number;
  readonly replyTokens: number;
}

export interface Composing {
  readonly question: string;
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
const languageOf = (question: string): string => {
  const code = detectLanguage(question);
  return code === 'und' ? "the question's language" : (languageNames.of(code) ?? code);
};

/**
 * The prompt for an answer within the model's window and the limits of one answer; undefined when the question itself
 * leaves no room for a passage.
 */
export function composePrompt({ model, prompts, limits }: Assistant, composing: Composing): Composed | undefined {
  const { question } = composing;
  const count = (text: string): number => Math.ceil(model.countTokens(text) * margin);
  const passages = composing.passages.slice(0, mostPassages);
  const presented = passages.map((passage, index) => presentPassage(passage, index + 1));
  const turns = composing.history.toReversed().map(presentTurn);
  const empty = prompts.fill('answer', {
    language: languageOf(question),
    passages: '',
    conversation: '',
    question: '',
  });
  const room = Math.min(model.window, Math.floor(limits.tokensAnAnswer / 2)) - model.replyTokens;
  const parts = {
    rules: count(empty.system + empty.user) + framing,
    question: count(question),
    passages: presented.map((text) => count(text) + 2),
    turns: turns.map((text) => count(text) + 2),
  };
  const fitted = fitPrompt(parts, room);
  if (!fitted) return undefined;
  const prompt = prompts.fill('answer', {
    language: languageOf(question),
    passages: presented.slice(0, fitted.passages).join('\n\n'),
    conversation: turns.slice(0, fitted.turns).toReversed().join('\n') || '(none)',
    question,
  });
  return {
    prompt,
    passages: passages.slice(0, fitted.passages),
    promptTokens: fitted.tokens,
    replyTokens: model.replyTokens,
  };
}
