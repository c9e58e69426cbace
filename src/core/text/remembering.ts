/**
 * The same function, which does not work out again what it has lately been asked for: checks read the same few sentences for
 * each claim. Forgets everything when it knows `most` texts.
 */
export function remembering<T>(read: (text: string) => T, most = 500): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    if (known.size >= most) known.clear();
    const found = read(text);
    known.set(text, found);
    return found;
  };
}
