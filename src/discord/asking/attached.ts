import { type Attachment, type Message, MessageFlags } from 'discord.js';
import { Failure } from '../../core/failure.ts';
import { type PlainText, plainText } from '../markdown/read-markup.ts';
import { unaddressed } from '../place/addressed.ts';
import type { Shell } from '../shell/shell.ts';
import { botIn, joined, readIn } from './text-of.ts';

type Named = Pick<Attachment, 'name'>;

/** Discord's clients turn what is too long for a message into this file. */
const longMessage = /^message\.txt$/i;
export const isLongMessage = ({ name }: Named): boolean => longMessage.test(name);

/** What Footnote can read, by its name or kind; a long message is read as what it says. */
const readable = /\.(?:txt|md|markdown|html?|pdf|docx|rtf|epub|odt)$/i;
export const isReadable = (file: Named): boolean => readable.test(file.name) && !isLongMessage(file);

export const isVoice = ({ flags }: Pick<Message, 'flags'>): boolean => flags.has(MessageFlags.IsVoiceMessage);

/** In UTF-16 code units: several messages of the greatest length. */
export const longestText = 10_000;
/** No encoding takes more bytes for one of them. */
const bytesEach = 4;

/** What came as a file because it is long to type. */
export interface Written {
  /** Empty where it has no words, or could not be read. */
  readonly text: PlainText;
  /** Why it could not. */
  readonly lacks?: 'too-long' | 'unread';
}

type Files = Iterable<Pick<Attachment, 'name' | 'url' | 'size'>>;

/** Reads those files of a message that are its words; undefined where there are none. Never rejects. */
export async function writtenIn(
  files: Files,
  message: Message,
  { footnote, log }: Pick<Shell, 'footnote' | 'log'>,
): Promise<Written | undefined> {
  const long = [...files].filter(isLongMessage);
  if (long.length === 0) return undefined;
  const tooLong: Written = { text: plainText(''), lacks: 'too-long' };
  const most = longestText * bytesEach;
  if (long.reduce((sum, { size }) => sum + size, 0) > most) return tooLong;
  try {
    const texts = await Promise.all(
      long.map(({ url, name }) => footnote.readText({ kind: 'attachment', location: url, name }, most)),
    );
    if (texts.join('').length > longestText) return tooLong;
    const bot = botIn(message);
    return { text: joined(texts.map((text) => readIn(message, unaddressed(withQuotesMarked(text), bot)).lines)) };
  } catch (error) {
    if (error instanceof Failure && error.code === 'too-large') return tooLong;
    log.info({ error, message: message.id }, 'The file of a long message could not be read.');
    return { text: plainText(''), lacks: 'unread' };
  }
}

/** `>>> ` quotes to the end, `> ` to that of the line. */
const quotations = /^ *>>> ([\s\S]*)|^ *> (.*)$/gm;
const code = /```(?:[\w+-]*\n)?([\s\S]*?)```/g;

/** Lines that are quoted, or code, in quotation marks: they are not what somebody says. */
const withQuotesMarked = (text: string): string =>
  text
    .replace(code, (_whole, inner: string) => inQuotes(inner))
    .replace(quotations, (_whole, all?: string, line?: string) => inQuotes(all ?? line ?? ''));

const inQuotes = (text: string): string =>
  text.replace(/^.*\S.*$/gm, (line) => `“${line.trim().replace(/[“”]/g, '"')}”`);
