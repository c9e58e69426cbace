/** FNV-1a with a final mix (MurmurHash3's): 32 bits that change all over with any letter. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Eight hexadecimal digits that are the same for the same text. */
export const shortHash = (text: string): string => hashOf(text).toString(16).padStart(8, '0');

/** From 0 to less than 1, the same for the same text. */
export const chanceOf = (text: string): number => hashOf(text) / 2 ** 32;

/** The items in an order that the seed decides, whatever order they come in. */
export const seededOrder = <T>(items: readonly T[], seed: string, keyOf: (item: T) => string): readonly T[] =>
  items
    .map((item) => ({ item, place: chanceOf(`${seed}\n${keyOf(item)}`) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
