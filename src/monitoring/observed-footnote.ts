import type { Answer, Claim } from '../core/answer.ts';
import { Failure } from '../core/failure.ts';
import type { Footnote } from '../footnote.ts';
import type { Metrics } from './metrics.ts';

type Kind = 'question' | 'summary' | 'check';

/** The same Footnote, each use of it measured. */
export function observedFootnote(footnote: Footnote, metrics: Metrics): Footnote {
  const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const end = metrics.steps.startTimer({ step });
    return work().finally(end);
  };
  const counted = async <T>(kind: Kind, work: () => Promise<T>, outcomeOf: (done: T) => string): Promise<T> => {
    try {
      const done = await timed(kind, work);
      metrics.questions.inc({ kind, outcome: outcomeOf(done) });
      return done;
    } catch (error) {
      metrics.questions.inc({ kind, outcome: failed(error) });
      throw error;
    }
  };
  async function* streaming(request: Parameters<Footnote['askStreaming']>[0]): AsyncGenerator<Claim, Answer> {
    const whole = metrics.steps.startTimer({ step: 'question' });
    const first = metrics.steps.startTimer({ step: 'first-claim' });
    let isFirst = true;
    let outcome = 'left';
    const stream = footnote.askStreaming(request);
    try {
      for (let step = await stream.next(); ; step = await stream.next()) {
        if (isFirst) first();
        isFirst = false;
        if (step.done) {
          outcome = outcomeOf(step.value);
          countClaims(step.value, metrics);
          return step.value;
        }
        yield step.value;
      }
    } catch (error) {
      outcome = failed(error);
      throw error;
    } finally {
      // Whoever wants no more of it ends it there too.
      if (outcome === 'left') await stream.return(undefined as never);
      whole();
      metrics.questions.inc({ kind: 'question', outcome });
    }
  }
  return {
    ...footnote,
    askStreaming: streaming,
    summarize: (request) => counted('summary', () => footnote.summarize(request), outcomeOf),
    check: (request) =>
      counted(
        'check',
        () => footnote.check(request),
        () => 'checked',
      ),
    search: (request) => timed('search', () => footnote.search(request)),
    addArticle: (request) => timed('add-article', () => footnote.addArticle(request)),
  };
}

const outcomeOf = (answer: Answer): string => (answer.kind === 'grounded' ? 'answered' : answer.reason);

const failed = (error: unknown): string => (error instanceof Failure ? `failed-${error.code}` : 'failed');

function countClaims(answer: Answer, { claims }: Metrics): void {
  if (answer.kind !== 'grounded') return;
  for (const claim of answer.claims) claims.inc({ how: claim.instead ? 'quoted' : 'confirmed' });
  claims.inc({ how: 'left-out' }, answer.leftOut);
}
