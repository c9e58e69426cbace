import type { Footnote, Scope } from '../../src/footnote.ts';
import type { Stage } from '../../test/discord/stage.ts';
import { setStage } from '../../test/discord/stage.ts';
import { besideGoodWork, usualTime } from './beside.ts';
import { brokenBy, medianAndLongest, type Row } from './report.ts';
import { nameOf, prose, type Shape } from './shapes.ts';
import { attacked, createTarget, type Target } from './target.ts';

interface ShapesOptions {
  readonly shapes: readonly Shape[];
  /** Code units, each twice the one before. */
  readonly sizes: readonly number[];
  readonly vectors: 'real' | 'made-up';
  readonly tell: (row: Row) => void;
}

const questions = ['How much does the bridge cost?', 'What did Holm say?', 'Who said that?', '桥在哪里？'];

/** Each shape at each size through everything that can be done with an article. */
export async function attackShapes({ shapes, sizes, vectors, tell }: ShapesOptions): Promise<readonly Row[]> {
  const rows: Row[] = [];
  await using target = await createTarget(vectors);
  await using stage = await setStage({ footnote: target.footnote });
  stage.discord.isJudging = false;
  const usual = await usualTime(target);
  for (const shape of shapes) {
    const times: number[] = [];
    for (const size of sizes) {
      const row = await attackShape(shape, size, { target, stage, usual });
      times.push(row.milliseconds);
      const grown = growth(times, sizes);
      rows.push(grown === undefined ? row : { ...row, broken: [...row.broken, grown] });
      tell(rows.at(-1) as Row);
    }
  }
  return rows;
}

interface Place {
  readonly target: Target;
  readonly stage: Stage<Footnote>;
  readonly usual: number;
}

async function attackShape(shape: Shape, size: number, { target, stage, usual }: Place): Promise<Row> {
  const { footnote, watch } = target;
  const text = `${prose}\n\n${shape.make(size)}\n`;
  watch.memory();
  watch.longestBlock();
  const begun = performance.now();
  const failed: string[] = [];
  const {
    result: outcome,
    times,
    failed: unanswered,
  } = await besideGoodWork(target, async () => {
    const added = await target.add(`shape.${shape.ending}`, text);
    if (added.kind === 'failed') return added.failure.code;
    const scope: Scope = { collections: [attacked], articleIds: [added.article.id] };
    await useArticle(footnote, scope, added.article.id);
    await useOnDiscord(stage, added.article.id).catch((error: unknown) => failed.push(String(error)));
    await footnote.removeArticle(added.article.id);
    return 'read';
  });
  const row = {
    name: `${nameOf(shape)}, ${Math.round(size / 1_000)} k`,
    outcome,
    milliseconds: performance.now() - begun,
    memory: watch.memory(),
    longestBlock: watch.longestBlock(),
    good: medianAndLongest(times),
  };
  return { ...row, broken: [...failed, ...unanswered, ...target.strays(), ...brokenBy(row, usual)] };
}

async function useArticle(footnote: Footnote, scope: Scope, id: string): Promise<void> {
  for (const question of questions) {
    await footnote.ask({ question, scope });
    await footnote.search({ question, scope });
  }
  for (const style of ['lines', 'timeline', 'who-said-what'] as const)
    await footnote.summarize({ scope, length: 'short', style });
  await footnote.statements(id);
  await footnote.check({ text: 'Mayor Unger said the bridge costs nothing. It is open.', scope });
}

/** A question, the choices while one types, and what is known of the article. */
async function useOnDiscord({ ada, channel, discord }: Stage<Footnote>, id: string): Promise<void> {
  discord.world.clock.skip(60_000);
  for (const question of questions.slice(0, 2)) await ada.runs(channel, 'ask', { question, article: id }).reply();
  await ada.types(channel, 'ask', { focused: 'article', options: { question: 'x', article: 'sha' } }).choices();
  await ada.runs(channel, 'article info', { article: id }).reply();
  await ada.runs(channel, 'article list').reply();
}

/** Below this, times are mostly not the article's. */
const leastTold = 5_000;
const slack = 2.5;

/** Whether the last time is more than n log n allows after the first that tells. */
function growth(times: readonly number[], sizes: readonly number[]): string | undefined {
  const at = times.findIndex((time) => time >= leastTold / 8);
  const [first, last] = [times[at] ?? 0, times.at(-1) ?? 0];
  const [small, large] = [sizes[at] ?? 1, sizes[times.length - 1] ?? 1];
  const allowed = ((large * Math.log(large)) / (small * Math.log(small))) * slack;
  return at >= 0 && last > leastTold && last / first > allowed
    ? `grows ${(last / first).toFixed(1)}-fold from ${small} to ${large}`
    : undefined;
}
