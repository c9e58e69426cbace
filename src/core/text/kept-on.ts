/**
 * The same function, which works out once of an object what it gives, and keeps it on the object: a copy of it (`{ ...one }`) has
 * nothing of it. Not a WeakMap, whose values V8 keeps until it looks through the whole heap, long after their object is gone:
 * what is kept of each question would then be most of what there is to clear away.
 */
export function keptOn<Owner extends object, T, Rest extends readonly unknown[]>(
  make: (owner: Owner, ...rest: Rest) => T,
): (owner: Owner, ...rest: Rest) => T {
  const place = Symbol(make.name);
  return (owner, ...rest) => {
    const known = Object.hasOwn(owner, place) ? (owner as { readonly [place]: T })[place] : undefined;
    if (known !== undefined) return known;
    const value = make(owner, ...rest);
    Object.defineProperty(owner, place, { value });
    return value;
  };
}
