import { gunzipSync } from 'node:zlib';
import { isBody, type ParsedDocument } from '../../core/document/article.ts';
import { reckon, type Source, warningOf } from '../../core/document/reckoning.ts';
import { Failure } from '../../core/failure.ts';
import { type Format, labelsOf, type RawDocument } from '../../ports/documents.ts';
import { foreignKind, refusalOf } from './refused/foreign-kind.ts';

/** Books stay below this; what is longer is a heap of data. */
const mostCharacters = 2_500_000;
const mostBlocks = 20_000;
const mostUnpackedBytes = 64_000_000;

/**
 * Chooses the format that recognises the document best and lets it parse.
 * @throws Failure `unsupported`, `empty`, `too-large`, and what the format throws
 */
export async function parseDocument(raw: RawDocument, formats: readonly Format[]): Promise<ParsedDocument> {
  const document = unpacked(raw);
  const name = document.origin.name;
  if (document.bytes.length === 0) throw new Failure('empty', `${name} is empty. Add a file that holds an article.`);
  const best = formats
    .map((format) => ({ format, score: format.recognise(document) }))
    .reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score <= unsure) refuseForeign(document);
  if (best.score <= 0) throw unsupported(name, formats);
  const { source, ...read } = await parseWith(best.format, document);
  const parsed = source ? reckoned(read, source) : read;
  refuseHeaps(parsed, name);
  if (!parsed.blocks.some(({ kind }) => isBody(kind)))
    throw new Failure('empty', `${name} holds no text to read. Add a file that holds an article.`);
  return {
    ...parsed,
    ...(parsed.address === undefined && raw.origin.kind === 'url' ? { address: raw.origin.location } : {}),
  };
}

/** With what became of the source's letters, and a warning where some are lost. */
function reckoned(parsed: ParsedDocument, source: Source): ParsedDocument {
  const { title = '', byline = '', publishedAt = '', siteName = '', blocks } = parsed;
  const letters = reckon(source, { blocks, names: [title, byline, publishedAt, siteName] });
  const warnings = [...(parsed.warnings ?? []), ...warningOf(letters)];
  return { ...parsed, letters, ...(warnings.length > 0 ? { warnings } : {}) };
}

/** What is taken for plain text may be another program's. */
const unsure = 0.5;

function refuseForeign(raw: RawDocument): void {
  const kind = foreignKind(raw);
  if (kind) throw refusalOf(raw, kind);
}

function refuseHeaps({ blocks }: ParsedDocument, name: string): void {
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > mostCharacters || blocks.length > mostBlocks) {
    throw new Failure(
      'too-large',
      `${name} is longer than a book (over ${mostCharacters / 1_000_000} million characters or ${mostBlocks} paragraphs). Split it and add the parts.`,
    );
  }
}

/** What V8 says where it cannot make a thing so large, or is refused the memory; else a RangeError is of depth. */
const ofSize = /allocation|array buffer|typed array|(?:array|string) length/i;

async function parseWith(format: Format, raw: RawDocument): ReturnType<Format['parse']> {
  try {
    return await format.parse(raw);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error instanceof RangeError && ofSize.test(error.message)) {
      throw new Failure(
        'too-large',
        `${raw.origin.name} needs more memory than Footnote allows for one document. Add a smaller file.`,
        { cause: error },
      );
    }
    if (error instanceof RangeError) {
      throw new Failure(
        'too-large',
        `${raw.origin.name} is nested too deeply to read. Save it in a simpler form and try again.`,
        { cause: error },
      );
    }
    throw new Failure(
      'unreadable',
      `${raw.origin.name} is damaged or not ${format.label} after all. Save it anew and try again.`,
      { cause: error },
    );
  }
}

const unsupported = (name: string, formats: readonly Format[]): Failure =>
  new Failure('unsupported', `${name} is not a kind of document that Footnote reads. It reads ${labelsOf(formats)}.`);

/** A gzip file is what is in it. */
function unpacked(raw: RawDocument): RawDocument {
  if (raw.bytes[0] !== 0x1f || raw.bytes[1] !== 0x8b) return raw;
  const origin = { ...raw.origin, name: raw.origin.name.replace(/\.gz$/i, '') };
  try {
    return { ...raw, origin, bytes: gunzipSync(raw.bytes, { maxOutputLength: mostUnpackedBytes }) };
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw tooLarge
      ? new Failure(
          'too-large',
          `${raw.origin.name} unpacks to more than ${mostUnpackedBytes / 1_000_000} MB. Add a smaller file.`,
          { cause: error },
        )
      : new Failure('unreadable', `${raw.origin.name} is a damaged gzip file. Pack it anew and try again.`, {
          cause: error,
        });
  }
}
