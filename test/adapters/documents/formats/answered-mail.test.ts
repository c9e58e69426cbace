import { expect, it } from 'vitest';
import { formats } from '../../../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../../../src/adapters/documents/parse-document.ts';
import { isBody } from '../../../../src/core/document/article.ts';

const origin = { kind: 'file', location: '/m.eml', name: 'm.eml' } as const;

async function bodyOf(type: 'plain' | 'html', text: string): Promise<readonly string[]> {
  const source = `From: "Mara Lind" <mara@lind.example>\nTo: Ole Brandt <ole@brandt.example>\nSubject: Re: The pier\nDate: Tue, 4 May 2032 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}`;
  const { blocks } = await parseDocument({ bytes: new TextEncoder().encode(source), origin }, formats);
  return blocks.filter(({ kind }) => isBody(kind)).map(({ kind, text: words }) => `${kind}: ${words}`);
}

const own = 'paragraph: We agree.';
const answered = 'quote: Ole Brandt: It costs two million.';

it.each([
  [
    'Outlook',
    'We agree.\n\n-----Original Message-----\nFrom: Ole Brandt <ole@brandt.example>\nSent: Monday, May 3, 2032 9:12 AM\nTo: Mara Lind\nSubject: The pier\n\nIt costs two million.\n',
  ],
  [
    'Outlook in German, without a line above it',
    'We agree.\n\nVon: Brandt, Ole [mailto:ole@brandt.example]\nGesendet: Montag, 3. Mai 2032 09:12\nAn: Mara Lind;\n Hafenamt\nBetreff: Steg\n\nIt costs two million.\n',
  ],
  [
    'Outlook in French',
    'We agree.\n\nDe : Ole Brandt <ole@brandt.example>\nEnvoyé : lundi 3 mai 2032 09:12\nÀ : Mara Lind\nObjet : La jetée\n\nIt costs two million.\n',
  ],
  [
    'Outlook in Spanish',
    'We agree.\n\nDe: Ole Brandt\nEnviado el: lunes, 3 de mayo de 2032 9:12\nPara: Mara Lind\nAsunto: El muelle\n\nIt costs two million.\n',
  ],
  [
    'what Gmail forwards',
    'We agree.\n\n---------- Forwarded message ---------\nFrom: Ole Brandt <ole@brandt.example>\nDate: Mon, May 3, 2032 at 9:12 AM\nSubject: The pier\nTo: Mara Lind <mara@lind.example>\n\n\nIt costs two million.\n',
  ],
  [
    'a line that says who wrote, with no marks below it',
    'We agree.\n\nAm Mo., 3. Mai 2032 um 09:12 Uhr schrieb Ole Brandt <ole@brandt.example>:\n\nIt costs two million.\n',
  ],
])('what a plain mail answers is a quotation of its sender: %s', async (_, text) => {
  expect(await bodyOf('plain', text)).toEqual([own, answered]);
});

it.each([
  [
    'Outlook',
    '<p>We agree.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Ole Brandt &lt;ole@brandt.example&gt;<br><b>Sent:</b> Monday, May 3, 2032<br><b>To:</b> Mara Lind<br><b>Subject:</b> The pier</p></div><p>It costs two million.</p>',
  ],
  [
    'Outlook on the web',
    '<div>We agree.</div><hr><div id="divRplyFwdMsg"><b>De:</b> Ole Brandt &lt;ole@brandt.example&gt;<br><b>Enviado:</b> lunes, 3 de mayo de 2032 9:12<br><b>Para:</b> Mara Lind<br><b>Asunto:</b> El muelle<div>&nbsp;</div></div><div>It costs two million.</div>',
  ],
  [
    'Yahoo',
    '<div>We agree.</div><div class="yahoo_quoted"><div>On Monday, May 3, 2032 at 09:12:00 AM GMT+1, Ole Brandt &lt;ole@brandt.example&gt; wrote:</div><div>It costs two million.</div></div>',
  ],
])('… in HTML: %s', async (_, text) => {
  expect(await bodyOf('html', text)).toEqual([own, answered]);
});

it.each([
  'From: the pier\nTo: the mill\n\nIt takes an hour on foot.',
  'Mara wrote yesterday at 9:12 that it takes an hour.',
])('words of the sender that look like it are none: %s', async (text) => {
  expect((await bodyOf('plain', text)).every((block) => block.startsWith('paragraph'))).toBe(true);
});
