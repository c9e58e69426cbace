import { Failure } from '../../core/failure.ts';
import { keyVariable } from './key-variable.ts';

/** What an error of a provider means: what to say, whether to try again, and when. */
interface Meaning {
  readonly sentence: string;
  readonly again: boolean;
  /** Milliseconds that the provider asks to wait. */
  readonly after?: number;
}

const transient = new Set([408, 409, 425, 429, 500, 502, 503, 504, 520, 522, 524, 529]);
const lost = /terminated|socket|ECONNRESET|EPIPE|other side closed|premature|aborted|network/i;
const unreachable = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|Connection error|fetch failed/i;

/** Reads the errors of the providers' clients, which agree on little but an HTTP status. */
export function meaningOf(error: unknown, model: string): Meaning {
  if (error instanceof Failure) return { sentence: error.message, again: false };
  const status = statusOf(error);
  if (status !== undefined) return meaningOfStatus(status, error, model);
  const text = textOf(error);
  if (/time[- ]?out/i.test(text)) return { sentence: 'The language model took too long.', again: true };
  if (unreachable.test(text))
    return {
      sentence: `The language model ${model} cannot be reached; check its address and the network.`,
      again: true,
    };
  if (lost.test(text)) return { sentence: 'The connection to the language model was lost.', again: true };
  if (/api[_ -]?key|credential/i.test(text)) return refusedKey(model);
  return { sentence: 'The language model gave no answer that could be read.', again: false };
}

const refusedKey = (model: string): Meaning => ({
  sentence: `The language model ${model} refused its key; whoever runs this bot should check ${keyVariable(model.split(':')[0] ?? '')} in .env (MODEL_KEY for a server given by its address).`,
  again: false,
});

function meaningOfStatus(status: number, error: unknown, model: string): Meaning {
  const again = transient.has(status);
  if (status === 401 || status === 403) return refusedKey(model);
  if (status === 402 || /insufficient_quota|billing|credit/i.test(textOf(error)))
    return { sentence: `The account behind the language model ${model} has no credit left.`, again: false };
  if (status === 404)
    return {
      sentence: `There is no language model ${model}; whoever runs this bot should correct MODEL in .env.`,
      again,
    };
  if (status === 413 || /context.{0,12}(?:length|window)|maximum context|too many tokens/i.test(textOf(error)))
    return { sentence: 'The question and its passages are too long for the language model.', again: false };
  if (status === 429)
    return { sentence: 'The language model is asked too much at the moment.', again, ...waitOf(error) };
  if (again) return { sentence: 'The language model is out of order at the moment.', again, ...waitOf(error) };
  return { sentence: `The language model refused the request (status ${status}).`, again };
}

function statusOf(error: unknown): number | undefined {
  for (const key of ['status', 'statusCode', 'status_code', 'code'] as const) {
    const value = (error as Record<string, unknown> | undefined)?.[key];
    if (typeof value === 'number' && value >= 400 && value < 600) return value;
  }
  return undefined;
}

/** Messages and codes of the error and of what is behind it. */
function textOf(error: unknown): string {
  const parts: string[] = [];
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1)
    parts.push(at.name, at.message, String((at as { code?: unknown }).code ?? ''));
  return parts.join(' ');
}

/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after: seconds or a date. */
function waitOf(error: unknown): { readonly after?: number } {
  const headers = (error as { headers?: unknown }).headers;
  const value =
    headers instanceof Headers
      ? headers.get('retry-after')
      : (headers as Record<string, unknown> | undefined)?.['retry-after'];
  if (typeof value !== 'string') return {};
  const milliseconds = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return milliseconds > 0 ? { after: milliseconds } : {};
}
