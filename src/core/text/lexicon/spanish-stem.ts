import { stemmer } from '@orama/stemmers/spanish';

/** In letters: shorter words end in "s" by themselves ("más", "dos"). */
const shortest = 4;

/** As far as its letters tell; verbs lose their "s" too ("cantas"), which stems lack anyway. */
function singularOf(word: string): string {
  if (word.length < shortest) return word;
  if (/[aeiou][dlnrj]es$/.test(word)) return word.slice(0, -'es'.length);
  return /[aeo]s$/.test(word) ? word.slice(0, -'s'.length) : word;
}

/** Snowball's stem of the singular: its own differ for "ciudad, ciudades", "año, años" and "luz, luces". */
export const spanishStem = (word: string): string => stemmer(singularOf(word)).replace(/z$/, 'c');
