import { escaped } from '../text/letters.ts';

/** In letters: "pier" and "piers" are counted alike. */
const stem = 4;

/** What a number counts in a text, as far as it says: "pfei" of "neun Pfeiler"; undefined where the words stand before no noun there. */
export function countedWith(answer: string, text: string): string | undefined {
  const [, counted] = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(answer)}[ -](\\p{L}+)`, 'iu').exec(text) ?? [];
  return counted?.toLowerCase().slice(0, stem);
}
