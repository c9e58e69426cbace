import { z } from 'zod';
import { Failure } from './core/failure.ts';

/** Unset and blank are the same to a person who edits .env. */
const text = z
  .string()
  .transform((value) => value.trim())
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const settings = z.object({
  DATA_DIR: text.transform((value) => value ?? 'data'),
  EMBEDDINGS: text.transform((value) => value ?? 'builtin'),
  LOG_LEVEL: text
    .pipe(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional())
    .transform((level) => level ?? 'info'),
});

export type Config = Readonly<z.infer<typeof settings>>;

/**
 * The only reader of the environment. Tells everything that is wrong at once, names variables and never shows a value.
 * @throws Failure `configuration`
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = settings.safeParse(environment);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Failure('configuration', `Please correct in .env: ${wrong.join('; ')}.`);
}
