import { Failure, type ModelFault } from '../../core/failure.ts';
import { keyVariable } from './key-variable.ts';

/** What an error of a provider means: what to say, whether to try again, and when. */
interface Meaning {
  readonly sentence: string;
  readonly again: boolean;
  /** Milliseconds that the provider asks to wait. */
  readonly after?: number;
  readonly fault?: ModelFault;
}

/** Who is spoken of, and the setting that names it. */
export interface Provided {
  readonly id: string;
  readonly called: 'language model' | 'embedder';
  readonly setting: 'MODEL' | 'EMBEDDINGS';
}

const transient = new Set([408, 409, 425, 429, 500, 502, 503, 504, 520, 522, 524, 529]);
const lost = /terminated|socket|ECONNRESET|EPIPE|other side closed|premature|aborted|network/i;
const unreachable = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|Connection error|fetch failed/i;
const tooLong =
  /context.{0,20}(?:length|window|size|limit|overflow)|exceed_context|max(?:imum)? (?:context|input|sequence|allowed).{0,20}(?:length|tokens?)|too many (?:input )?tokens|(?:prompt|input|request|text)s?\b.{0,30}\b(?:too (?:long|large)|longer than|exceeds?)|must have less than \d+ tokens|physical batch size/i;
const filtered =
  /content[_ -]?(?:filter|management policy|policy)|responsible ?ai|moderation|flagged|safety (?:system|policy)|data_inspection|prohibited[_ ]content/i;

/** Whether the server says that it was sent more than it takes. */
export function isTooLong(error: unknown): boolean {
  const status = statusOf(error) ?? 400;
  if (error instanceof Failure || ![400, 413, 422, 500].includes(status)) return false;
  return status === 413 || tooLong.test(detailsOf(error).message);
}

/** Reads the errors of the providers' clients, which agree on little but an HTTP status; the sentence tells it, for the log. */
export function meaningOf(error: unknown, provided: Provided): Meaning {
  if (error instanceof Failure) return { sentence: error.message, again: false };
  const meaning = untoldMeaningOf(error, provided);
  const status = statusOf(error);
  if (status === undefined) return meaning;
  // Behind its first statement, before what to do.
  return { ...meaning, sentence: meaning.sentence.replace(/(?=; |\.$)/, ` (status ${status})`) };
}

function untoldMeaningOf(error: unknown, provided: Provided): Meaning {
  const { id, called } = provided;
  const status = statusOf(error);
  const { message } = detailsOf(error);
  if (status !== 429 && filtered.test(message))
    return {
      sentence: `The provider of the ${called} withheld the answer (content filter).`,
      again: false,
      fault: 'withheld',
    };
  if (isTooLong(error)) return { sentence: longSentence[called], again: false, fault: 'long' };
  if (status !== undefined) return meaningOfStatus(status, error, provided);
  if (/time[- ]?out/i.test(message)) return { sentence: `The ${called} took too long.`, again: true };
  if (unreachable.test(message))
    return { sentence: `The ${called} ${id} cannot be reached; check its address and the network.`, again: true };
  if (lost.test(message)) return { sentence: `The connection to the ${called} was lost.`, again: true };
  if (/api[_ -]?key|credential/i.test(message)) return refusedKey(provided);
  return { sentence: `The ${called} gave no answer that could be read.`, again: false };
}

const longSentence = {
  'language model': 'The question and its passages are too long for the language model.',
  embedder: 'A text is too long for the embedder; choose one that takes longer texts.',
} as const;

const refusedKey = ({ id, called }: Provided): Meaning => ({
  sentence: `The ${called} ${id} refused its key; whoever runs this bot should check ${keyVariable(id.split(':')[0] ?? '')} in .env${called === 'embedder' ? '' : ' (MODEL_KEY for a server given by its address)'}.`,
  again: false,
});

function meaningOfStatus(status: number, error: unknown, provided: Provided): Meaning {
  const { id, called, setting } = provided;
  const again = transient.has(status);
  if (status === 401 || status === 403) return refusedKey(provided);
  if (status === 402 || /insufficient_quota|billing|credit/i.test(detailsOf(error).message))
    return { sentence: `The account behind the ${called} ${id} has no credit left.`, again: false };
  if (status === 404)
    return {
      sentence: `There is no ${called} ${id}; whoever runs this bot should correct ${setting} in .env.`,
      again,
    };
  if (status === 429) return { sentence: `The ${called} is asked too much at the moment.`, again, ...waitOf(error) };
  if (again) return { sentence: `The ${called} is out of order at the moment.`, again, ...waitOf(error) };
  return { sentence: `The ${called} refused the request.`, again };
}

/** The HTTP status of an error, or of one behind it. */
export function statusOf(error: unknown): number | undefined {
  for (let at = error, depth = 0; at && typeof at === 'object' && depth < 4; depth += 1) {
    for (const key of ['status', 'statusCode', 'status_code', 'code'] as const) {
      const value = (at as Record<string, unknown>)[key];
      if (typeof value === 'number' && value >= 400 && value < 600) return value;
    }
    at = (at as { readonly cause?: unknown }).cause;
  }
  return undefined;
}

interface Details {
  /** The one that a server says it refuses; empty where it names none. */
  readonly parameter: string;
  /** Messages and codes of the error and of what is behind it, for reading, never for showing. */
  readonly message: string;
}

const longestDetail = 2_000;

export function detailsOf(error: unknown): Details {
  const parts: string[] = [];
  let parameter = '';
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    const { code, param, error: body } = at as { code?: unknown; param?: unknown; error?: unknown };
    if (typeof param === 'string') parameter ||= param;
    parts.push(
      at.name,
      at.message,
      typeof code === 'string' ? code : '',
      body ? JSON.stringify(body).slice(0, longestDetail) : '',
    );
  }
  return { parameter, message: parts.join(' ') };
}

const sizes =
  /n_ctx"?\D{0,4}(\d{3,7})|(?:context|input|sequence)[ _](?:length|window|size|limit)[^\d{]{0,30}?(\d{3,7})|(\d{3,7})[- ]tokens? (?:context|limit|window)/i;

/** How many tokens a server says that it takes, where it does. */
export function windowSaid(error: unknown): number | undefined {
  const found = sizes
    .exec(detailsOf(error).message)
    ?.slice(1)
    .find((digits) => digits !== undefined);
  return found === undefined ? undefined : Number(found);
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
