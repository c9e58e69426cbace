import { jsonrepair } from 'jsonrepair';
import type { DraftClaim } from '../answer.ts';
import type { Passage } from '../document/passage.ts';
import { createObjectReader } from './object-reader.ts';
import { proseClaims } from './prose-reply.ts';
import type { Numbered } from './reply-evidence.ts';
import { structuredClaim } from './structured-reply.ts';
import { visibleReply } from './visible-reply.ts';

/** Reads what a model writes, piece by piece, and gives each claim as soon as it is whole. */
export interface ReplyReader {
  push(piece: string): readonly DraftClaim[];
  /** What was left: prose, JSON behind other words, JSON that is not quite JSON; never a claim that was cut off. */
  end(): readonly DraftClaim[];
  /** What has been read, without reasoning. */
  text(): string;
  /** Whether JSON was begun and not ended: the reply was cut, whatever reason its server gives. */
  isCut(): boolean;
}

/** Longest reply, with what is thought before it; what follows is cut off. */
const longest = 400_000;

const jsonBegins = String.raw`(?:\{\s*["'}\w]|\[\s*[{["'\]])`;
const opensJson = new RegExp(String.raw`^\s*(?:\x60{1,3}\w*\s*)?(?=${jsonBegins})`, 'u');
/** In a text that begins otherwise. */
const jsonWithin = new RegExp(jsonBegins, 'u');
const closesThought = /[>\]▷]/u;

export function createReplyReader(passages: readonly Passage[], language: string): ReplyReader {
  const numbered: Numbered = { passages, first: 1 };
  const objects = createObjectReader();
  let raw = '';
  /** Once the reply turns out to be JSON from its first visible character on. */
  let json: string | undefined;
  let given = 0;

  const claimsIn = (values: readonly unknown[]): readonly DraftClaim[] => {
    const claims = values.map((value) => structuredClaim(value, numbered)).filter((claim) => claim !== undefined);
    given += claims.length;
    return claims;
  };

  function atEnd(): readonly DraftClaim[] {
    const text = json ?? visibleReply(raw);
    const from = json === undefined ? text.search(jsonWithin) : 0;
    const written = text.slice(Math.max(from, 0));
    const whole = from < 0 ? [] : claimsIn(objects.read(written));
    const claims = given > 0 || from < 0 ? whole : claimsIn(repaired(written, objects.isOpen()));
    if (given === 0 && !/["']?claims["']?\s*:/u.test(written) && !opensJson.test(text))
      return proseClaims(text, numbered, language);
    json = written;
    return claims;
  }

  return {
    push(piece) {
      if (raw.length >= longest) return [];
      raw += piece;
      if (json !== undefined) json += piece;
      else if (closesThought.test(piece) || raw.length < 400 || !/^\s*[<[◁a]/u.test(raw)) {
        const text = visibleReply(raw);
        const opening = opensJson.exec(text);
        if (opening) json = text.slice(opening[0].length);
      }
      return json === undefined ? [] : claimsIn(objects.read(json));
    },
    end: atEnd,
    text: () => (json ?? visibleReply(raw)).trim(),
    isCut: () => raw.length >= longest || (json !== undefined && objects.isOpen()),
  };
}

/** One try at JSON with faults: single quotes, trailing commas, missing brackets, a string that holds the whole. */
function repaired(text: string, isOpen: boolean): readonly unknown[] {
  try {
    const found = valuesIn(JSON.parse(jsonrepair(text.replace(/```[\s\S]*$/u, ''))));
    // What a cut went through is not what the model meant to say.
    return isOpen && !/[}\]]\s*$/u.test(text) ? found.slice(0, -1) : found;
  } catch {
    return [];
  }
}

/** Every object of a value that holds no others but its evidence; a string may hold one ("arguments" of a tool's call). */
function valuesIn(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return /^\s*[{[]/u.test(value) ? valuesIn(JSON.parse(value)) : [];
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'text' in value || 'claim' in value || 'statement' in value || 'sentence' in value
    ? [value]
    : Object.values(value).flatMap(valuesIn);
}
