import type { Chance } from './random.ts';
import { brokenBy, type Row } from './report.ts';
import { prose } from './shapes.ts';
import { attacked, createTarget } from './target.ts';

interface QuestionsOptions {
  readonly count: number;
  readonly chance: Chance;
  readonly tell: (row: Row) => void;
}

const words = [
  ...prose.split(/\s+/),
  ...'who what when where why how did does is was will said say about he she it they and or not'.split(' '),
  ...'quién qué cuándo dónde wer was wann warum qui quoi quand où 谁 什么 为什么 من ماذا متى لماذا'.split(' '),
  ...[
    '“',
    '”',
    '?',
    '!',
    '...',
    '—',
    '(',
    ')',
    '[1]',
    '@everyone',
    '<@1>',
    'https://a.example/b?c=d',
    '😀',
    '\u202e',
    '\u0000',
    '١٢٣',
    '½',
    '10²',
    '\n',
    '**',
    '``',
  ],
];

function question({ below, pick }: Chance): string {
  const made = Array.from({ length: 1 + below(30) }, () =>
    below(20) === 0 ? String.fromCodePoint(below(0xd000)) : pick(words),
  ).join(below(10) === 0 ? '' : ' ');
  return below(200) === 0 ? made.repeat(1 + below(100)) : made;
}

/** In milliseconds: what takes longer hangs. */
const longest = 30_000;
const inTenths = 10;
/** Megabytes by which memory may have grown between the second tenth and the last. */
const flat = 150;

/** Random questions one after the other, some in a conversation, in ten rows. */
export async function attackQuestions({ count, chance, tell }: QuestionsOptions): Promise<readonly Row[]> {
  await using target = await createTarget('real');
  await target.add('harbour.txt', prose);
  const rows: Row[] = [];
  for (let tenth = 0; tenth < inTenths; tenth += 1) {
    target.watch.memory();
    target.watch.longestBlock();
    const begun = performance.now();
    const broken: string[] = [];
    const kinds = new Map<string, number>();
    for (let number = 0; number < count / inTenths; number += 1) {
      const asked = question(chance);
      const history = chance.below(3) === 0 ? [{ question: question(chance) }] : [];
      const scope = { collections: [attacked] };
      const at = performance.now();
      const kind = await target.footnote.ask({ question: asked, scope, history }).then(
        (answer) => answer.kind,
        (error: unknown) => {
          broken.push(`${JSON.stringify(asked).slice(0, 200)}: ${String(error)}`);
          return 'broken';
        },
      );
      if (performance.now() - at > longest) broken.push(`${JSON.stringify(asked).slice(0, 200)} hangs`);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const memory = target.watch.memory();
    const before = rows[1]?.memory.bot;
    if (tenth === inTenths - 1 && before !== undefined && memory.bot > before + flat)
      broken.push(`memory grew by ${Math.round(memory.bot - before)} MB`);
    const row = {
      name: `questions, tenth ${tenth + 1}`,
      outcome: [...kinds].map(([kind, times]) => `${times} ${kind}`).join(', '),
      milliseconds: performance.now() - begun,
      memory,
      longestBlock: target.watch.longestBlock(),
    };
    rows.push({ ...row, broken: [...broken, ...target.strays(), ...brokenBy(row, 0)] });
    tell(rows.at(-1) as Row);
  }
  return rows;
}
