import { isCommonNoun } from '../text/common-nouns.ts';
import { isBody } from './article.ts';
import { areFullNames } from './credits.ts';
import { isHearing } from './hearing.ts';
import type { Reading } from './masthead.ts';
import type { PlacedBlock } from './rough-document.ts';

const endsProse = /[.!?…。！？]["”’»)]*$/u;
const leastProse = 40;

/** Whether the block may follow a byline: the day, a notice, prose; not another short line, which would be one of a list. */
const mayFollow = ({ kind, text }: PlacedBlock): boolean =>
  !isBody(kind) || ((kind === 'paragraph' || kind === 'quote') && text.length >= leastProse && endsProse.test(text));

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];

/** In words: "Ana Ruiz de la Vega y Jo Doe". */
const mostWords = 8;

/** A title's short companion of names alone; "Panorama" or "Nothing" is nobody's first name. */
function isName({ kind, text, certain }: PlacedBlock): boolean {
  const words = wordsIn(text);
  return (
    kind === 'paragraph' && !certain && words.length <= mostWords && areFullNames(text) && !isCommonNoun(words[0] ?? '')
  );
}

/**
 * With whoever is named alone on the line right under the title as its author, where no other line names one. Whom the text goes on to
 * speak of is its subject.
 */
export function withNameBelow(read: Reading): Reading {
  const at = read.blocks.findIndex(({ kind }) => kind === 'title') + 1;
  const [line, next] = [read.blocks[at], read.blocks[at + 1]];
  if (read.byline !== undefined || at === 0 || !line || !next || !isName(line) || !mayFollow(next)) return read;
  const rest = read.blocks.filter((block) => block !== line);
  if (isHearing(rest) || rest.some(({ text }) => speaksOf(text, line.text))) return read;
  return {
    ...read,
    byline: line.text,
    blocks: read.blocks.map((block) => (block === line ? { ...line, kind: 'byline' } : block)),
  };
}

/** Whether the text has one of the last names. */
function speaksOf(text: string, name: string): boolean {
  const words = new Set(wordsIn(text));
  return wordsIn(name)
    .slice(1)
    .some((word) => /^\p{Lu}/u.test(word) && words.has(word));
}
