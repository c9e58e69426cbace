/** Finds the objects of a growing text of JSON as each closes, whatever stands before and between them. */
export interface ObjectReader {
  /** Those that closed since, of the whole text so far. */
  read(text: string): readonly unknown[];
  /** Whether something was opened and not closed. */
  isOpen(): boolean;
}

export function createObjectReader(): ObjectReader {
  let at = 0;
  let inString = false;
  const open: number[] = [];
  return {
    read(text) {
      const found: unknown[] = [];
      for (; at < text.length; at += 1) {
        const character = text[at] as string;
        if (inString && character === '\\') {
          if (at + 1 >= text.length) break;
          at += 1;
        } else if (character === '"') inString = open.length > 0 && !inString;
        else if (inString) continue;
        else if (character === '{' || character === '[') open.push(at);
        else if (character === '}' || character === ']') {
          const start = open.pop();
          const value = start === undefined || character === ']' ? undefined : parsed(text.slice(start, at + 1));
          if (value !== undefined) found.push(value);
        }
      }
      return found;
    },
    isOpen: () => open.length > 0,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
