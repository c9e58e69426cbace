import { detailsOf, isTooLong, statusOf } from './provider-errors.ts';

/** What of a request a server may refuse, as it is sent at present. */
export interface RequestShape {
  readonly temperature: boolean;
  /** By which name the greatest length of the reply is given: the client's usual one, the newer one, or none. */
  readonly limit: 'usual' | 'completion' | 'none';
  /** The most that the server takes for it. */
  readonly mostTokens?: number;
  /** Whether what was used is asked for ("stream_options"). */
  readonly usage: boolean;
  readonly stream: boolean;
  /** Whether the rules are a message of their own. */
  readonly system: boolean;
}

export const fullShape: RequestShape = { temperature: true, limit: 'usual', usage: true, stream: true, system: true };

interface Refusal {
  /** In what the server names or says. */
  readonly said: RegExp;
  readonly without: (shape: RequestShape, said: string) => RequestShape;
}

/** Tried in order: the first that changes the request counts. */
const refusals: readonly Refusal[] = [
  { said: /temperature/i, without: (shape) => ({ ...shape, temperature: false }) },
  { said: /stream_options|include_usage/i, without: (shape) => ({ ...shape, usage: false }) },
  { said: /max_(?:completion_|output_|new_)?tokens|maxTokens|num_predict/i, without: otherLimit },
  { said: /\bstream(?:ing)?\b/i, without: (shape) => ({ ...shape, stream: false }) },
  {
    said: /\bsystem\b.{0,40}\b(?:not|un)\s?(?:supported|allowed|valid)|roles must alternate|only user and (?:assistant|model)/i,
    without: (shape) => ({ ...shape, system: false }),
  },
];

const most = /(?:at most|maximum|<=?|less than|not exceed|up to|greater than)\D{0,40}?(\d{2,6})/i;

function otherLimit(shape: RequestShape, said: string): RequestShape {
  const tokens = Number(most.exec(said)?.[1] ?? Number.NaN);
  if (tokens < (shape.mostTokens ?? Number.POSITIVE_INFINITY)) return { ...shape, mostTokens: tokens };
  if (shape.limit === 'usual' && /max_completion_tokens/i.test(said)) return { ...shape, limit: 'completion' };
  return { ...shape, limit: 'none' };
}

/**
 * The request without what the server refuses, by the parameter its error names; undefined where it names none that can be
 * left out.
 */
export function shapeWithout(error: unknown, shape: RequestShape): RequestShape | undefined {
  if (![400, 404, 405, 422, 501].includes(statusOf(error) ?? 0) || isTooLong(error)) return undefined;
  const { parameter, message } = detailsOf(error);
  const known = refusals.find(({ said }) => said.test(parameter));
  return (known ? [known] : refusals.filter(({ said }) => said.test(message)))
    .map(({ without }) => without(shape, message))
    .find((changed) => JSON.stringify(changed) !== JSON.stringify(shape));
}
