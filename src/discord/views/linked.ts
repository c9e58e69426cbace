import type { Place } from '../shell/command-ids.ts';
import type { Shell } from '../shell/shell.ts';
import { withCommandLinks } from '../words/command-links.ts';
import type { Words } from '../words/words.ts';

/** Words of Footnote's own with their commands to be clicked, once it is known which there are. */
export async function linked(
  text: string,
  { words, place }: { readonly words: Words; readonly place: Place },
  { knownCommands }: Pick<Shell, 'knownCommands'>,
): Promise<string> {
  await knownCommands.loaded();
  return withCommandLinks(text, words, knownCommands.idsIn(place));
}
