import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Passage } from '../core/document/passage.ts';
import { answerExamples } from '../core/question/answer-examples.ts';
import { understand } from '../core/question/understand.ts';
import { lexicons } from '../core/text/lexicon/index.ts';
import { verifyDraft } from '../core/verification/verify.ts';

const text = 'Vale said on Monday that Fang had sold 3 of the 4 boats before the vote in Lund.';
const claim = 'Fang sold 3 of the 4 boats on Monday before the vote in Lund, Vale said.';
/** Milliseconds between two looks whether somebody still waits. */
const betweenLooks = 20;
/** Such as people ask. */
export const question = 'What did Vale say about the boats that Fang sold on Monday?';

const passageIn = (language: string): Passage => ({
  id: 'warm-up:0',
  articleId: 'warm-up',
  collection: 'shared',
  ordinal: 0,
  text,
  source: { name: 'warm-up.txt', title: 'Warm-up', language },
  parts: [{ start: 0, end: text.length, paragraph: 1 }],
  start: 0,
  end: text.length,
});

/**
 * Reads a question of each kind and checks a made-up claim in each language that has words for them, which compiles their patterns
 * and loads the tagger and the language detector. A second or two, once; a process that answers many questions takes them
 * before the first, as long as nobody waits for an answer: that one would wait for all of it.
 */
export async function warmUp(isBusy: () => boolean): Promise<void> {
  for (const step of steps()) {
    await setImmediate();
    while (isBusy()) await setTimeout(betweenLooks);
    step();
  }
}

/** Short enough, each, that a question is not kept waiting by more than one. */
function* steps(): Generator<() => unknown> {
  for (const { code, checking } of lexicons) {
    if (!checking) continue;
    const passage = passageIn(code);
    for (const one of [claim, text, `${text} ${claim}`]) {
      const claims = [{ text: one, evidence: [{ passage, quote: text }] }];
      yield () => verifyDraft({ claims }, { question, known: [passage] });
    }
  }
  for (const examples of Object.values(answerExamples))
    for (const [language, [example = question]] of Object.entries(examples))
      yield () => understand(example, [language]);
}
