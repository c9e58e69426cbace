/** How many of the places, in ascending order, come before `at`. */
function countBefore(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of the places, in ascending order, before `at`; -Infinity if there is none. Takes time with the logarithm of their number. */
export const placeBefore = (places: readonly number[], at: number): number =>
  places[countBefore(places, at) - 1] ?? -Infinity;

/** The first of the places from `from` up to `to`; Infinity if there is none. */
export function placeFrom(places: readonly number[], from: number, to: number): number {
  const first = places[countBefore(places, from)] ?? Infinity;
  return first < to ? first : Infinity;
}

/** Puts a place where it belongs. */
export function addPlace(places: number[], at: number): void {
  places.splice(countBefore(places, at), 0, at);
}
