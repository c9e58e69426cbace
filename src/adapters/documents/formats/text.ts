import { hyphenationOf } from '../../../core/document/hyphenation.ts';
import { type Unnumbered, withoutLineNumbers } from '../../../core/document/numbered-lines.ts';
import { paragraphsOf, plainLines } from '../../../core/document/paragraphs.ts';
import type { SeenText } from '../../../core/document/reckoning.ts';
import { tidyDocument } from '../../../core/document/tidy-document.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { decodeText, isWide } from '../bytes/decode-text.ts';
import { isDeclared } from '../is-declared.ts';
import { seenInLines } from '../reckoning/seen-lines.ts';
import { seenInClippings } from '../reckoning/seen-saved.ts';
import { chatIn, seenInChat } from '../saved/chat-lines.ts';
import { isClippings, readClippings } from '../saved/clippings.ts';
import { seenBelowNames, spokenBelowNames } from '../saved/speaker-lines.ts';

const declared = { extensions: ['txt', 'text'], mediaTypes: ['text/plain'] };

const sampleSize = 4_000;

/** Bytes that stand in no text: control characters other than white space, shifts and escapes (ISO-2022). */
function looksBinary({ bytes }: RawDocument): boolean {
  const sample = bytes.subarray(0, sampleSize);
  if (isWide(sample)) return false;
  const odd = sample.filter(
    (byte) => (byte < 32 && ![9, 10, 11, 12, 13, 14, 15, 27].includes(byte)) || byte === 127,
  ).length;
  return odd > sample.length / 200;
}

const numbersOf = ({ numbers = [] }: Partial<Unnumbered> = {}): readonly SeenText[] =>
  numbers.map((text) => ({ text, apart: 'line numbers' }));

/** Plain text in any encoding; structure by blank lines and the looks of the lines. What a Kindle marks is such a text too. */
export const text: Format = {
  label: 'plain text',
  ...declared,
  example: 'repeated-sentences',
  recognise: (raw) => {
    if (looksBinary(raw)) return 0;
    return isDeclared(raw, declared) ? 0.5 : 0.2;
  },
  parse: async (raw) => {
    const whole = decodeText(raw.bytes, raw.origin.name, raw.charset);
    const unnumbered = withoutLineNumbers(plainLines(whole));
    const source = unnumbered?.text ?? whole;
    if (isClippings(source))
      return { ...tidyDocument(readClippings(source)), source: { seen: seenInClippings(source) } };
    const chat = chatIn(source);
    if (chat) return { ...tidyDocument({ blocks: chat }), source: { seen: seenInChat(source) } };
    const spoken = spokenBelowNames(source);
    if (spoken) return { ...tidyDocument({ blocks: spoken }), source: { seen: seenBelowNames(source) } };
    const blocks = paragraphsOf(source, await hyphenationOf(plainLines(source)));
    return { ...tidyDocument({ blocks }), source: { seen: [...seenInLines(source), ...numbersOf(unnumbered)] } };
  },
};
