import type { Guide, Scope } from '../../../footnote.ts';
import { Refusal } from '../../delivery/refusal.ts';
import type { Shell } from '../../shell/shell.ts';
import type { Words } from '../../words/words.ts';
import { whyNothing } from './why-nothing.ts';

/** @throws Refusal where there is nothing to guide through */
export async function guideOf(
  scope: Scope,
  words: Words,
  { gate, footnote }: Shell,
): Promise<Extract<Guide, { readonly kind: 'made' }>> {
  const guide = await gate.queue(() => footnote.guide({ scope })).done;
  if (guide.kind === 'none') throw new Refusal(whyNothing(guide.reason, words));
  return guide;
}

/** What there is to say of a guide besides itself. */
export const remarksOn = ({ articlesLeft }: { readonly articlesLeft: number }, words: Words): readonly string[] => [
  words.guide.files,
  ...(articlesLeft > 0 ? [words.notes.articlesLeft(articlesLeft)] : []),
];
