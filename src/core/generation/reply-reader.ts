import { jsonrepair } from 'jsonrepair';
import type { DraftClaim } from '../answer.ts';
import type { Passage } from '../document/passage.ts';
import { proseClaims } from './prose-reply.ts';
import { structuredClaim } from './structured-reply.ts';

/** Reads what a model writes, piece by piece, and gives each claim as soon as it is whole. */
export interface ReplyReader {
  push(piece: string): readonly DraftClaim[];
  /** What was left; also claims of JSON that was cut off or is not quite JSON. */
  end(): readonly DraftClaim[];
  /** What has been read, without reasoning. */
  text(): string;
}

const thinking = /<(think|thinking|reasoning)>[\s\S]*?(?:<\/\1>|$)/giu;
const withoutReasoning = (text: string): string => text.replace(thinking, '').replace(/^[\s\S]*<\/think>/iu, '');
/** A beginning that may turn out to be one of these tags is not read yet. */
const maybeTag = /<\/?[a-z]{0,9}$/iu;

/** Longest reply that is read; what follows is ignored. */
const longest = 60_000;

export function createReplyReader(passages: readonly Passage[], language: string): ReplyReader {
  let raw = '';
  const objects = createObjectReader();
  let proseRead = 0;
  let given = 0;
  const readable = () => withoutReasoning(raw.replace(maybeTag, ''));
  const isJson = (text: string) => /^\s*(?:```\w*\s*)?[{[](?!\d|\^|Source)/iu.test(text);

  const structured = (text: string): readonly DraftClaim[] =>
    objects
      .read(text)
      .map((value) => structuredClaim(value, passages))
      .filter((claim) => claim !== undefined);
  const prose = (text: string): readonly DraftClaim[] => {
    const claims = proseClaims(text.slice(proseRead), passages, language);
    proseRead = text.length;
    return claims;
  };
  const counted = (claims: readonly DraftClaim[]): readonly DraftClaim[] => {
    given += claims.length;
    return claims;
  };

  return {
    push(piece) {
      if (raw.length < longest) raw += piece;
      const text = readable();
      if (/^\s*(?:`{1,3}\w*\s*)?$/u.test(text)) return [];
      if (isJson(text)) return counted(structured(text));
      const lineEnd = text.lastIndexOf('\n');
      return lineEnd < proseRead ? [] : counted(prose(text.slice(0, lineEnd + 1)));
    },
    end() {
      const text = withoutReasoning(raw);
      if (!isJson(text)) return counted(prose(text));
      const rest = structured(text);
      return counted(given + rest.length > 0 ? rest : repaired(text, passages));
    },
    text: () => withoutReasoning(raw).trim(),
  };
}

/** Finds the objects of a growing JSON text as each closes. */
function createObjectReader(): { read(text: string): readonly unknown[] } {
  let at = 0;
  let inString = false;
  const open: number[] = [];
  return {
    read(text) {
      const found: unknown[] = [];
      for (; at < text.length; at += 1) {
        const character = text[at];
        if (inString && character === '\\') {
          if (at + 1 >= text.length) break;
          at += 1;
        } else if (character === '"') inString = !inString;
        else if (!inString && character === '{') open.push(at);
        else if (!inString && character === '}') {
          const start = open.pop();
          const value = start === undefined ? undefined : parsed(text.slice(start, at + 1));
          if (value !== undefined) found.push(value);
        }
      }
      return found;
    },
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** One try at JSON with faults: single quotes, trailing commas, missing brackets, a fence around it. */
function repaired(text: string, passages: readonly Passage[]): readonly DraftClaim[] {
  try {
    const value: unknown = JSON.parse(jsonrepair(text.replace(/^\s*```\w*|```\s*$/gu, '')));
    const items = Array.isArray(value) ? value : Object.values(value as object).flat();
    return items.map((item) => structuredClaim(item, passages)).filter((claim) => claim !== undefined);
  } catch {
    return [];
  }
}
