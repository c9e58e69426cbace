import type { Claim } from '../core/answer.ts';
import { Failure } from '../core/failure.ts';
import { visibleReply } from '../core/generation/visible-reply.ts';
import type { Asker, Assistant } from '../ports/assistant.ts';

export interface Vetoing {
  readonly asker?: Asker;
  readonly deadline: AbortSignal;
}

/** "no", also as JSON or in the bold of Markdown, at the beginning. */
const no = /^[^\p{L}]*(?:(?:answer|follows)[^\p{L}]*)?(?:no|false)(?!\p{L})/iu;
/** Words, and what the frame around messages costs. */
const tokensReplied = 60;

/**
 * Whether the model says that a claim which was confirmed does not follow from its quotes. It can only take away: where it does
 * not answer in time, or the share of the day is used up, the claim stands as it was confirmed.
 */
export async function isVetoed(assistant: Assistant, claim: Claim, { asker, deadline }: Vetoing): Promise<boolean> {
  const quote = claim.citations.map((citation) => citation.quote).join(' ');
  if (assistant.veto !== true || deadline.aborted || claim.text === quote) return false;
  const { model, prompts, allowance } = assistant;
  const prompt = prompts.fill('veto', { quote, claim: claim.text });
  const tokens = model.countTokens(prompt.system + prompt.user) + tokensReplied + (model.reasoningTokens ?? 0);
  if (tokens > model.window || (asker && (await allowance.take(asker, tokens)) !== 'taken')) return false;
  let reply = '';
  try {
    for await (const piece of model.reply({ prompt, structured: false, signal: deadline })) reply += piece;
  } catch (error) {
    if (!(error instanceof Failure) && !deadline.aborted) throw error;
    if (asker) await allowance.giveBack(asker, tokens);
    return false;
  }
  return no.test(visibleReply(reply).trim());
}
