import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parsed } from '../../../doubles/parsed-documents.ts';

const sentence = 'Die Abgabe kostet „nur“ 3 € im Monat – so das Œuvre von Jörg Köhnke…';
const subject = 'Tor – 3 € mehr';
const sender = 'Jörg Œhler';
const western = (text: string): Buffer => iconv.encode(text, 'windows-1252');

const transfers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  '8bit': (bytes) => bytes,
  'quoted-printable': (bytes) => Buffer.from(escapedBytes(bytes, (byte) => byte < 0x80 && byte !== 0x3d)),
  base64: (bytes) => Buffer.from(bytes.toString('base64')),
};
const escapedBytes = (bytes: Buffer, isPlain: (byte: number) => boolean): string =>
  [...bytes]
    .map((byte) => (isPlain(byte) ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`))
    .join('');
const isLetter = (byte: number): boolean => /[A-Za-z0-9]/.test(String.fromCharCode(byte));
const asWord = (text: string, charset: string): Buffer =>
  Buffer.from(`=?${charset}?Q?${escapedBytes(western(text), isLetter).replaceAll('=20', '_')}?=`);

const mailOf = (charset: string, transfer: string, head: (text: string) => Buffer): Buffer =>
  Buffer.concat([
    Buffer.concat([Buffer.from('From: '), head(sender), Buffer.from(' <a@x.example>\r\nSubject: '), head(subject)]),
    Buffer.from('\r\nDate: Fri, 9 May 2031 08:15:00 +0200\r\nMIME-Version: 1.0\r\n'),
    Buffer.from(`Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n`),
    transfers[transfer]?.(western(sentence)) ?? Buffer.alloc(0),
  ]);

const charsets = ['windows-1252', 'Windows-1252', 'iso-8859-1', 'us-ascii', 'latin1'];
const ways = charsets.flatMap((charset) => Object.keys(transfers).map((transfer) => ({ charset, transfer })));

describe('a mail in a western encoding', () => {
  it.each(ways)(
    'keeps dashes, quotation marks, € and Œ of its subject, sender and text: $charset, $transfer',
    async (way) => {
      const mail = mailOf(way.charset, way.transfer, (text) => asWord(text, way.charset));
      const { title, byline, blocks } = await parsed('a.eml', mail);
      expect({ title, byline }).toEqual({ title: subject, byline: sender });
      expect(blocks.map(({ text }) => text)).toContain(sentence);
    },
  );

  it('is read where its head is in such bytes too', async () => {
    const { title, byline } = await parsed('a.eml', mailOf('windows-1252', '8bit', western));
    expect({ title, byline }).toEqual({ title: subject, byline: sender });
  });

  it('is read likewise where it is a page saved as one file', async () => {
    const page = western(
      `<html lang="de"><body><article><h1>${subject}</h1><p>${sentence}</p></article></body></html>`,
    );
    const archive = Buffer.concat([
      Buffer.from('From: <Saved by Blink>\r\nSnapshot-Content-Location: https://w.example/a\r\nMIME-Version: 1.0\r\n'),
      Buffer.from('Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n'),
      Buffer.from('Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'),
      Buffer.concat([page, Buffer.from('\r\n--b--\r\n')]),
    ]);
    const { title, blocks } = await parsed('a.mhtml', archive);
    expect(title).toBe(subject);
    expect(blocks.map(({ text }) => text)).toContain(sentence);
  });
});
