import pino, { type Logger, type LoggerOptions } from 'pino';

interface LogOptions {
  readonly level: LoggerOptions['level'] & string;
  /** What must not be written, wherever it comes from: tokens and keys. */
  readonly secrets: readonly string[];
  readonly isTerminal: boolean;
  /** Where it is written; standard error unless given. */
  readonly to?: pino.DestinationStream;
}

const hidden = '[secret]';
/** Shorter ones are no secrets, and would hide half of the log. */
const shortest = 8;

/**
 * The bot's log: JSON lines, or lines for people on a terminal. No text of a message, an answer or an article is written.
 * Errors as kind, code, message and stack: Discord's carry addresses with tokens in them.
 */
export async function createLog({ level, secrets, isTerminal, to }: LogOptions): Promise<Logger> {
  const known = secrets.filter((secret) => secret.length >= shortest);
  const without = (text: string): string => known.reduce((rest, secret) => rest.replaceAll(secret, hidden), text);
  const error = (value: unknown) => {
    const { type, message, stack } = pino.stdSerializers.err(value instanceof Error ? value : new Error(String(value)));
    return { type, message, stack, code: (value as { readonly code?: unknown } | undefined)?.code };
  };
  const stream = to ?? (isTerminal ? await forPeople() : pino.destination({ dest: 2, sync: true }));
  return pino({ level, serializers: { error }, hooks: { streamWrite: without } }, stream);
}

/** Loaded where somebody looks on alone. */
async function forPeople(): Promise<pino.DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' });
}
