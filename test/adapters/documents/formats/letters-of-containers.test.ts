import { expect, it } from 'vitest';
import { openDocument, presentation } from '../../../doubles/made-documents.ts';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const paragraph = (text: string): string => `<text:p>${text}</text:p>`;
const box = (text: string): string => `<p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
const math = (inner: string): string => `<math xmlns="http://www.w3.org/1998/Math/MathML">${inner}</math>`;
const framed = (name: string): string => `<draw:frame><draw:object xlink:href="./${name}"/></draw:frame>`;

const containers: readonly (readonly [what: string, name: string, source: string | Uint8Array, ...words: string[]])[] =
  [
    [
      'a text box and a formula of ODT',
      'a.odt',
      openDocument(
        `${paragraph('The mill stands by the weir.')}<draw:frame><draw:text-box>${paragraph('Built in 1874.')}</draw:text-box></draw:frame>${paragraph(`Its wheel turns at ${framed('Object 1')} a minute.`)}`,
        '',
        {
          'Object 1/content.xml': math(
            '<semantics><mrow><mi>v</mi><mo>=</mo><mfrac><mi>s</mi><mi>t</mi></mfrac></mrow><annotation encoding="StarMath 5.0">v = {s} over {t}</annotation></semantics>',
          ),
        },
      ),
      'Built in 1874.',
      'Its wheel turns at v=s/t a minute.',
    ],
    [
      'hidden and struck words of ODT in German',
      'a.odt',
      openDocument(
        paragraph('Das Wehr kostet <text:span text:style-name="T1">neun</text:span> zehn Millionen Kronen.'),
        '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>',
      ),
      'Das Wehr kostet zehn Millionen Kronen.',
    ],
    [
      'a diagram on a slide',
      'a.pptx',
      presentation({
        shapes: `${box('The plan for the weir')}<p:graphicFrame><dgm:relIds r:dm="d1"/></p:graphicFrame>`,
        diagram:
          '<dgm:pt><dgm:t><a:p><a:r><a:t>Ask the millers</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Drain the pond in May</a:t></a:r></a:p></dgm:t></dgm:pt>',
      }),
      'Ask the millers\nDrain the pond in May',
    ],
    [
      'a formula on a slide in French',
      'a.pptx',
      presentation({
        shapes:
          '<p:sp><p:txBody><a:p><a:r><a:t>Le débit vaut </a:t></a:r><mc:AlternateContent><mc:Choice Requires="a14"><a14:m><m:oMath><m:r><m:t>q=</m:t></m:r><m:f><m:num><m:r><m:t>v</m:t></m:r></m:num><m:den><m:r><m:t>t</m:t></m:r></m:den></m:f></m:oMath></a14:m></mc:Choice><mc:Fallback><a:r><a:t>image</a:t></a:r></mc:Fallback></mc:AlternateContent></a:p></p:txBody></p:sp>',
      }),
      'Le débit vaut q=v/t',
    ],
    [
      'links, shapes and another alphabet of RTF',
      'a.rtf',
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}{\\info{\\title The weir}}{\\header On every page}\\pard See {\\field{\\*\\fldinst{HYPERLINK \"https://a.example\"}}{\\fldrslt{the report of the millers}}} of May.\\par {\\f1 \\'cf\\'eb\\'ee\\'f2\\'e8\\'ed\\'e0} holds.\\par {\\shp{\\*\\shpinst{\\shptxt \\pard A box by the pond.\\par}}}\\u8222?Ja\\u8220?, sagte sie.\\par}",
      'See the report of the millers of May.',
      'Плотина holds.',
      'A box by the pond.',
      '„Ja“, sagte sie.',
    ],
    [
      'a mail in HTML, in Spanish',
      'a.eml',
      'From: Ada Finch <a@mill.example>\nTo: b@mill.example\nSubject: La presa\nDate: Tue, 3 Jun 2031 08:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<div>La presa costar=C3=A1 9 millones.</div><blockquote>=C2=BFCu=C3=A1nto cuesta la presa?</blockquote>\n',
      'La presa costará 9 millones.',
    ],
    [
      'a feed whose items have a short and a long text',
      'a.xml',
      '<?xml version="1.0"?><rss version="2.0" xmlns:content="x"><channel><title>Arlen</title><description>News of the valley</description><item><title>The weir</title><description>It leaks.</description><content:encoded><![CDATA[<p>The weir of Arlen leaks &amp; the millers know it.</p>]]></content:encoded></item><item><title>The pond</title><description>&lt;p&gt;The pond is dry, &lt;b&gt;says&lt;/b&gt; Ada Finch.&lt;/p&gt;</description></item></channel></rss>',
      'The weir of Arlen leaks & the millers know it.',
      'The pond is dry, says Ada Finch.',
    ],
    [
      'an export with words beside its text',
      'a.json',
      JSON.stringify({
        articles: [
          {
            title: 'The weir',
            url: 'https://a.example/weir',
            excerpt: 'A piece about the weir and about the people who live beside it in the valley of Arlen.',
            content:
              '<p>The weir of Arlen was built by the millers in one summer, and nobody has paid for it since.</p>',
            tags: ['water', 'mills'],
          },
        ],
      }),
      'built by the millers in one summer',
    ],
    [
      'subtitles with comments, styles and places',
      'a.vtt',
      'WEBVTT\n\nNOTE nobody sees this line\n\nSTYLE\n::cue { color: red }\n\n1\n00:01.000 --> 00:04.000 line:0\n<v.loud Ada Finch>The weir is <i>safe</i>,\n\n00:04.000 --> 00:06.000\n<v.loud Ada Finch>and so &amp; so is the mill.',
      'Ada Finch: The weir is safe, and so & so is the mill.',
    ],
  ];

for (const [what, name, source, ...words] of containers)
  it(`keeps every letter of ${what}, and reckons so`, async () => {
    const document = await parsed(name, source);
    const { letters, warnings } = document;
    for (const text of words) expect(bodyOf(document)).toContain(text);
    expect(letters?.seen).toBeGreaterThan(0);
    expect({ lost: letters?.lost, warnings: warnings ?? [] }).toEqual({ lost: 0, warnings: [] });
  });

it.each([
  [
    'words of an export under a name that no tool uses',
    'a.json',
    JSON.stringify({
      title: 'The weir',
      content: 'The weir of Arlen leaks, and the millers of the valley have known it for years.',
      rest_of_it:
        'Ada Finch, who owns the upper mill, told everybody who came to the hall that she would sooner sell it than pay for it.',
    }),
  ],
])('tells of %s', async (_, name, source) => {
  expect((await parsed(name, source)).warnings).toEqual(['lost-text']);
});
