/** A readable title from a file name or address: "00-super-bowl-50.txt" → "00 super bowl 50". */
export function titleFromName(name: string): string {
  const last =
    name
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split(/[\\/]/)
      .at(-1) ?? name;
  return (
    last
      .replace(/\.[a-z0-9]{1,5}$/i, '')
      .replace(/[-_]+/g, ' ')
      .trim() || name
  );
}
