/**
 * The same function, which works out once of an object what it gives, and keeps it on the object, with which it goes: a copy of it
 * (`{ ...one }`) has nothing of it, and a new one is worked out anew.
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
