import type { AIMessageChunk } from '@langchain/core/messages';

/** The text of a piece of a reply: plain, in parts, or as the arguments of a tool; never reasoning. */
export function textOf(chunk: AIMessageChunk): string {
  const { content } = chunk;
  const plain = typeof content === 'string' ? content : (content ?? []).map(textOfPart).join('');
  const called = (chunk.tool_call_chunks ?? []).map(({ args }) => args ?? '').join('');
  return plain + called;
}

const textOfPart = (part: { readonly type?: string; readonly text?: unknown }): string =>
  (part.type === 'text' || part.type === 'text_delta') && typeof part.text === 'string' ? part.text : '';

/** Why a reply ended, in the providers' words for it: undefined when it simply ended, or has not yet. */
export function finishOf(chunk: AIMessageChunk): 'length' | 'filter' | undefined {
  if (refuses(chunk)) return 'filter';
  const { response_metadata: metadata } = chunk;
  const said = metadata?.finish_reason ?? metadata?.stop_reason ?? metadata?.done_reason ?? metadata?.finishReason;
  if (typeof said !== 'string') return undefined;
  if (/length|max_tokens/i.test(said)) return 'length';
  return /filter|safety|refusal|prohibited|blocklist/i.test(said) ? 'filter' : undefined;
}

/** https://platform.openai.com/docs/guides/structured-outputs#refusals: apart from what is written. */
function refuses({ additional_kwargs: others }: AIMessageChunk): boolean {
  const raw = others?.__raw_response as
    | { readonly choices?: readonly { readonly delta?: { readonly refusal?: unknown } }[] }
    | undefined;
  const refusal = raw?.choices?.[0]?.delta?.refusal;
  return typeof refusal === 'string' && refusal !== '';
}
