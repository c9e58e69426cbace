import { rewrittenQuestion } from '../core/conversation/rewritten-question.ts';
import type { StandAlone, Turn } from '../core/conversation/stand-alone.ts';
import { presentTurn } from '../core/generation/present-passages.ts';
import type { Asker, Assistant } from '../ports/assistant.ts';

export interface Following {
  readonly question: string;
  /** Oldest first. */
  readonly history: readonly Turn[];
  readonly asker?: Asker;
  readonly language: string;
  /** What the rules made of it. */
  readonly byRules: StandAlone;
}

const turnsShown = 3;
const milliseconds = 8_000;

/**
 * A follow-up made to stand alone by the model; as the rules made it where the model is not there, has no share left, or
 * writes anything but the question in the conversation's own words.
 */
export async function rewriteQuestion(assistant: Assistant | undefined, following: Following): Promise<StandAlone> {
  const { byRules, question, history, asker, language } = following;
  const isFollowUp = byRules.carried.length > 0 || byRules.about !== undefined || byRules.understoodAs !== undefined;
  if (!assistant || !isFollowUp) return byRules;
  const { model, prompts, allowance } = assistant;
  const conversation = history.slice(-turnsShown).map(presentTurn).join('\n');
  const prompt = prompts.fill('rewrite', { conversation, question });
  const tokens = model.countTokens(prompt.system + prompt.user) + 100;
  if (tokens > model.window - model.replyTokens) return byRules;
  if (asker && (await allowance.take(asker, tokens)) !== 'taken') return byRules;
  const reply = await replyOf(assistant, prompt);
  // A rewritten question is words; none are an outage, which takes nothing from anybody's share.
  if (reply.trim() === '' && asker) await allowance.giveBack(asker, tokens);
  const rewritten = rewrittenQuestion(reply, { question, history, language });
  if (rewritten === undefined || rewritten === byRules.question) return byRules;
  if (rewritten === question) return { question, carried: [] };
  return { question: rewritten, understoodAs: rewritten, carried: byRules.carried };
}

async function replyOf(
  { model }: Assistant,
  prompt: Parameters<Assistant['model']['reply']>[0]['prompt'],
): Promise<string> {
  let text = '';
  try {
    const signal = AbortSignal.timeout(milliseconds);
    for await (const piece of model.reply({ prompt, structured: false, signal })) text += piece;
    return text;
  } catch {
    return '';
  }
}
