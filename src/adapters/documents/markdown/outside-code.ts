const code =
  /^(?<fence>[ \t]*(?:`{3,}|~{3,}))[^\n]*\n[\s\S]*?(?:\n\k<fence>[ \t]*$|$(?![\s\S]))|(?<ticks>`+)[^`\n]{1,500}\k<ticks>/gm;

/** The source, changed but in code, which stands as it is written. */
export function outsideCode(source: string, change: (text: string) => string): string {
  let end = 0;
  let read = '';
  for (const { 0: written, index } of source.matchAll(code)) {
    read += change(source.slice(end, index)) + written;
    end = index + written.length;
  }
  return read + change(source.slice(end));
}
