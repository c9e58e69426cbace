import { lexiconOf } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';

const compiled = new Map<string, RegExp | undefined>();

function pastIn(language: string): RegExp | undefined {
  if (!compiled.has(language)) {
    const { past = [], irregular = [] } = lexiconOf(language)?.checking ?? {};
    const forms = [...past, ...irregular.flatMap((one) => one.split('/').slice(1, 2))];
    compiled.set(language, forms.length > 0 ? new RegExp(anyWord(forms), 'iu') : undefined);
  }
  return compiled.get(language);
}

/** Whether something is told as having been; undefined where the language's forms are not known. */
export const tellsOfPast = (text: string, language: string): boolean | undefined => pastIn(language)?.test(text);
