import { isBody } from './article.ts';
import { isNotice } from './boilerplate.ts';
import { isHearing } from './hearing.ts';
import type { Reading } from './masthead.ts';
import { looksLikeNames } from './masthead-lines.ts';
import type { PlacedBlock } from './rough-document.ts';

const dash = /^[—–―]\s?/u;
/** In words: a first name and a last name, and what may stand between. */
const leastWords = 2;
const mostWords = 5;
/** A whole sentence, and no quotation's end, whose speaker would stand below it. */
const endsProse = /[.!?…。！？]\)?$/u;

/** "— Harriet Voss", "— Inés Barrero, corresponsal en Tarn": the name; plain text takes a shorter dash for an item's. */
function signedIn({ kind, text, certain }: PlacedBlock): string | undefined {
  const isLine = kind === 'item' || (kind === 'paragraph' && dash.test(text));
  if (certain || !isLine) return undefined;
  const [name = ''] = text.replace(dash, '').split(/,\s/u);
  const words = name.split(/\s+/u);
  const isName = words.length >= leastWords && words.length <= mostWords && looksLikeNames(name);
  return isName && /^[\p{L}\p{M}.’' -]+$/u.test(name) && /\p{Ll}/u.test(name) ? name : undefined;
}

const isProse = ({ kind, text }: PlacedBlock): boolean =>
  kind === 'paragraph' && endsProse.test(text) && !dash.test(text) && !/^["“„«»]/u.test(text);

/** With whoever has signed below the last paragraph as its author, where no other line names one; not who is quoted or speaks there. */
export function withSignature(read: Reading): Reading {
  const body = read.blocks.filter(({ kind, text }) => isBody(kind) && !isNotice(text));
  const [before, last] = body.slice(-2);
  if (read.byline !== undefined || !before || !last || !isProse(before) || isHearing(body)) return read;
  const byline = signedIn(last);
  if (byline === undefined || body.some((block) => block !== last && dash.test(block.text))) return read;
  return {
    ...read,
    byline,
    blocks: read.blocks.map((block) => (block === last ? { ...block, kind: 'byline' } : block)),
  };
}
