import { looksLikeNames } from '../../../core/document/masthead-lines.ts';
import type { Source } from '../../../core/document/reckoning.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { tidyDocument } from '../../../core/document/tidy-document.ts';
import { warningAbout } from '../../../core/document/warning.ts';
import { Failure } from '../../../core/failure.ts';
import { findDate } from '../../../core/text/full-date.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { mimeHead } from '../bytes/mime-head.ts';
import { readPiece } from '../html/read-piece.ts';
import { isDeclared } from '../is-declared.ts';
import { seenInLines } from '../reckoning/seen-lines.ts';
import { seenOnPage } from '../reckoning/seen-page.ts';
import { blocksOfText, withAnswered } from '../saved/mail-blocks.ts';
import { type Mail, readMail } from '../saved/read-mail.ts';
import { known } from '../saved/saved-items.ts';

const declared = { extensions: ['eml'], mediaTypes: ['message/rfc822'] };

/** Fields that every program writes, of which a text that opens with "From:" has not three. */
const usual = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'received',
  'content-type',
  'return-path',
];

function recognise(raw: RawDocument): number {
  const head = mimeHead(raw.bytes);
  if (isDeclared(raw, declared)) return 0.9;
  return head?.has('from') && usual.filter((field) => head.has(field)).length >= 4 ? 0.9 : 0;
}

const lettersOf = (blocks: readonly RoughBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.replace(/\S+:\/\/\S+|\s+/g, '').length, 0);

/** Programs send a mail as text and as HTML; where one of them is a stub, the other is the mail. */
function bodyOf({ html = '', text = '' }: Mail): Pick<Source, 'seen'> & { readonly blocks: readonly RoughBlock[] } {
  const shown = html ? withAnswered(readPiece(html)) : [];
  const plain = text ? blocksOfText(text) : [];
  return lettersOf(plain) > 1.2 * lettersOf(shown)
    ? { blocks: plain, seen: seenInLines(text) }
    : { blocks: shown, seen: html ? seenOnPage(html) : [] };
}

/** Pictures and styles belong to the mail's own looks; whatever else comes with it may be what was meant. */
const isRead = ({ mimeType, related }: Mail['attachments'][number]): boolean =>
  related === true || /^(?:image|font)\/|^text\/css|^application\/(?:pgp|pkcs7)/.test(mimeType);

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  const mail = await readMail(raw.bytes, raw.origin.name);
  const { blocks, seen } = bodyOf(mail);
  const unread = mail.attachments.filter((one) => !isRead(one));
  if (blocks.length === 0 && unread.length > 0)
    throw new Failure(
      'empty',
      `${raw.origin.name} is a mail whose text is all in what is attached to it (${unread.map(({ filename, mimeType }) => filename ?? mimeType).join(', ')}). Save that and add it.`,
    );
  const sent = mimeHead(raw.bytes)?.get('date') ?? '';
  const day = findDate(sent);
  const { sender } = mail;
  const document = tidyDocument({
    ...known({
      title: mail.subject,
      byline: sender && looksLikeNames(sender) ? sender : undefined,
      publishedAt: day && sent.slice(day.start, day.end),
    }),
    blocks,
    warnings:
      unread.length > 0
        ? [
            warningAbout(
              'attachments-unread',
              unread.map(({ filename, mimeType }) => filename ?? mimeType),
            ),
          ]
        : [],
  });
  return { ...document, source: { seen } };
}

/** Mails: the text that is seen, with its subject, sender and day; what it answers stands as a quotation. */
export const mail: Format = { label: 'mail', ...declared, example: 'mail-in-two-parts', recognise, parse };
