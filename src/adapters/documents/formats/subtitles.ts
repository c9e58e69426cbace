import { tidyDocument } from '../../../core/document/tidy-document.ts';
import { Failure } from '../../../core/failure.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { isDeclared } from '../is-declared.ts';
import { seenInSubtitles } from '../reckoning/seen-saved.ts';
import { cuesIn } from '../saved/cues.ts';
import { turnsOf } from '../saved/spoken-turns.ts';

const declared = { extensions: ['srt', 'vtt'], mediaTypes: ['text/vtt', 'application/x-subrip'] };

const opening = /^[\uFEFF\s]*(?:WEBVTT(?=\s)|\d+\s*\n\d{1,2}:\d\d:\d\d[,.]\d{1,3}\s*-->)/;

function recognise(raw: RawDocument): number {
  const start = Buffer.from(raw.bytes.subarray(0, 2_000)).toString('utf8').replaceAll('\0', '');
  if (opening.test(start.replace(/\r\n?/g, '\n'))) return 0.95;
  return isDeclared(raw, declared) ? 0.6 : 0;
}

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  const { name } = raw.origin;
  const source = decodeText(raw.bytes, name, raw.charset);
  const { cues, language } = cuesIn(source);
  if (cues.length === 0)
    throw new Failure('empty', `${name} holds no cue of subtitles. Save the subtitles anew, or add the text as .txt.`);
  const document = tidyDocument({ blocks: turnsOf(cues), ...(language ? { language } : {}) });
  return { ...document, source: { seen: seenInSubtitles(source) } };
}

/** Subtitles and transcripts with times: what is said as sentences, each turn by itself where it is told who speaks. */
export const subtitles: Format = {
  label: 'subtitles (SRT, WebVTT)',
  ...declared,
  example: 'subtitles-of-a-talk',
  recognise,
  parse,
};
