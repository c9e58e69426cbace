import PostalMime, { type Email } from 'postal-mime';
import { asBuffer } from '../bytes/as-buffer.ts';
import { decodeText, withoutControls } from '../bytes/decode-text.ts';

/** Deeper ones are made to break programs. */
const maxNestingDepth = 50;

/** As a mail or a web archive reads once its letters are known. */
export type Mail = Pick<Email, 'subject' | 'text' | 'html' | 'attachments'> & { readonly sender?: string };

/**
 * The parts of a mail or a web archive, in the letters that were meant: what is declared as Latin-1 is windows-1252, as browsers have
 * it, and a head in bytes of no declared encoding is read as a text is.
 * @throws what PostalMime throws where parts are nested too deeply
 */
export async function readMail(bytes: Uint8Array, name: string): Promise<Mail> {
  const { subject, text, html, attachments, from } = await PostalMime.parse(withPlainHead(bytes, name), {
    maxNestingDepth,
  });
  const told = { subject, text, html, sender: from?.name };
  const meant = Object.entries(told).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, withoutControls(value)]],
  );
  return { ...Object.fromEntries(meant), attachments };
}

/** The head ends at the first empty line. */
const headEnd = /\r?\n\r?\n/;

/** With a head in UTF-8, as it is in 7 bits or where a program keeps to RFC 6532. */
function withPlainHead(bytes: Uint8Array, name: string): Uint8Array {
  const end = headEnd.exec(asBuffer(bytes).toString('latin1'))?.index ?? bytes.length;
  const head = bytes.subarray(0, end);
  return head.every((byte) => byte < 0x80)
    ? bytes
    : Buffer.concat([Buffer.from(decodeText(head, name)), bytes.subarray(end)]);
}
