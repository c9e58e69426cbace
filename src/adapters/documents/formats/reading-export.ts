import { tidyDocument } from '../../../core/document/tidy-document.ts';
import { titleFromName } from '../../../core/document/title-from-name.ts';
import { Failure } from '../../../core/failure.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { isDeclared } from '../is-declared.ts';
import { seenInExport } from '../reckoning/seen-saved.ts';
import { entriesOf, itemOf, namesArticle } from '../saved/reading-entries.ts';
import { asOneDocument, known, withWords } from '../saved/saved-items.ts';

const declared = { extensions: ['json'], mediaTypes: ['application/json', 'application/feed+json'] };

const opening = /^[\uFEFF\s]*(?:\{\s*"|\[\s*[{["])/;
/** As much as is parsed to tell JSON from text that begins like it. */
const mostToTell = 2_000_000;

function isJson(bytes: Uint8Array): boolean {
  if (bytes.length > mostToTell || !opening.test(Buffer.from(bytes.subarray(0, 200)).toString('utf8'))) return false;
  try {
    JSON.parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
    return true;
  } catch {
    return false;
  }
}

/** As ChatGPT and Claude name the messages of a chat. */
const holdsChats = (value: unknown): boolean =>
  [value].flat().some((one) => {
    const chat = typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : {};
    return Array.isArray(chat.chat_messages) || (typeof chat.mapping === 'object' && chat.mapping !== null);
  });

function valueIn(source: string, name: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Failure('unreadable', `${name} is damaged: it is no whole JSON. Export it anew and try again.`, {
      cause,
    });
  }
}

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  const { name } = raw.origin;
  const value = valueIn(decodeText(raw.bytes, name, raw.charset), name);
  const entries = entriesOf(value);
  const { items, warnings } = withWords(entries.map(itemOf));
  const whole = items.length > 1 ? known({ title: titleFromName(name) }) : {};
  if (items.length > 0)
    return { ...tidyDocument({ ...asOneDocument(items, whole), warnings }), source: { seen: seenInExport(value) } };
  if (holdsChats(value))
    throw new Failure(
      'unsupported',
      `${name} is an export of chats with an assistant (JSON), which Footnote does not read. Copy what is to be read into a text file and add that.`,
    );
  throw entries.some(namesArticle)
    ? new Failure(
        'empty',
        `${name} is a list of saved articles without their text. Add the addresses of those that are to be read.`,
      )
    : new Failure(
        'unsupported',
        `${name} is a file of data (JSON) that holds no saved article. Copy what is to be read into a text file and add that.`,
      );
}

/** What tools for reading later export as JSON: articles in HTML or text, or the passages marked in them. */
export const readingExport: Format = {
  label: 'exports of read-later tools (JSON)',
  ...declared,
  example: 'export-of-a-reading-list',
  recognise: (raw) => (isDeclared(raw, declared) ? 0.85 : isJson(raw.bytes) ? 0.7 : 0),
  parse,
};
