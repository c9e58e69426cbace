import type { Passage } from '../document/passage.ts';
import { lexicons } from '../text/lexicon/index.ts';
import { verifyDraft } from './verify.ts';

const text = 'Vale said on Monday that Fang had sold 3 of the 4 boats before the vote in Lund.';
const claim = 'Fang sold 3 of the 4 boats on Monday before the vote in Lund, Vale said.';

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
 * Checks a made-up claim in each language that has words for it, which compiles its patterns and loads the tagger and the
 * language detector. About a second, once; a process that answers many questions takes it before the first.
 */
export function warmUp(): void {
  for (const { code, checking } of lexicons) {
    if (checking) {
      const evidence = [{ passage: passageIn(code), quote: text }];
      const claims = [claim, text, `${text} ${claim}`].map((one) => ({ text: one, evidence }));
      verifyDraft({ claims }, { question: claim, known: [passageIn(code)] });
    }
  }
}
