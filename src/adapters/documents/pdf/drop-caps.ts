import { isCommonWord } from '../../../core/text/common-words.ts';
import type { Run } from './run.ts';

const initial = /^["“„‘'«¿¡]?\p{Lu}$/u;
/** A drop cap is so much larger than its text at least. */
const larger = 1.7;

/** The topmost run right beside the initial. */
function besideOf(cap: Run, runs: readonly Run[]): Run | undefined {
  const right = cap.x + cap.width;
  return runs
    .filter(
      (run) =>
        run !== cap &&
        run.text.trim() !== '' &&
        run.size * larger <= cap.size &&
        run.y > cap.y - 0.3 * run.size &&
        run.y < cap.y + cap.size &&
        run.x > right - 0.4 * run.size &&
        run.x < right + 1.5 * run.size,
    )
    .sort((a, b) => b.y - a.y)[0];
}

/** Some initials are words of their own: "A harbour", but "After". */
async function withInitial(cap: string, text: string): Promise<string> {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const apart = /[AIOYÀÉ]$/.test(cap) && word !== '' && !(await isCommonWord(cap.replace(/^\P{L}/u, '') + word));
  return apart && (await isCommonWord(word)) ? `${cap} ${text}` : cap + text;
}

/** Initials over several lines, put before the word that they begin. */
export async function withDropCaps(runs: readonly Run[]): Promise<readonly Run[]> {
  let settled = runs;
  for (const cap of runs.filter(({ text }) => initial.test(text.trim()))) {
    const beside = besideOf(cap, settled);
    if (!beside) continue;
    const text = await withInitial(cap.text.trim(), beside.text);
    settled = settled.filter((run) => run !== cap).map((run) => (run === beside ? { ...beside, text } : run));
  }
  return settled;
}
