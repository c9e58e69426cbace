import type { Context } from 'hono';
import type { Markup } from '../pages/layout.ts';
import { tell } from '../tell.ts';
import type { PageEnvironment, Web } from '../web.ts';

/** The page that the work makes, when its turn has come; a sentence where that is not now. */
export async function inTurn(
  context: Context<PageEnvironment>,
  { turnstile, personOf }: Web,
  work: () => Promise<Markup>,
): Promise<Response> {
  const turn = await turnstile.pass(personOf(context), work);
  switch (turn.kind) {
    case 'done':
      return context.html(turn.value);
    case 'too-many':
      context.header('Retry-After', String(turn.seconds));
      return tell(context, 429, ({ words }) => words.tooMany(turn.seconds));
    case 'full':
      context.header('Retry-After', '10');
      return tell(context, 503, ({ words }) => words.busy);
  }
}
