/** A Word file with the parts that pass changed, read and written as UTF-8. */
export const changedParts = (
  files: ReadonlyMap<string, Uint8Array>,
  isChanged: (name: string) => boolean,
  change: (xml: string) => string,
): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [...files].map(([name, bytes]) => [
      name,
      isChanged(name) ? new TextEncoder().encode(change(new TextDecoder().decode(bytes))) : bytes,
    ]),
  );
