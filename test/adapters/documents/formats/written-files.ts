/** Lines of 76, as mails have them. */
const inBase64 = (s: string) =>
  Buffer.from(s, 'utf8')
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
const quotedPrintable = (s: string) =>
  Buffer.from(s, 'utf8')
    .reduce(
      (o, b) =>
        o +
        ((b >= 33 && b <= 126 && b !== 61) || b === 32 || b === 10 || b === 13
          ? String.fromCharCode(b)
          : `=${b.toString(16).toUpperCase().padStart(2, '0')}`),
      '',
    )
    .split('\n')
    .map((l) => {
      const out = [];
      while (l.length > 75) {
        let c = 74;
        if (l[c - 1] === '=') c -= 1;
        else if (l[c - 2] === '=') c -= 2;
        out.push(`${l.slice(0, c)}=`);
        l = l.slice(c);
      }
      out.push(l);
      return out.join('\n');
    })
    .join('\n');
const crlf = (s: string) => s.replace(/\r?\n/g, '\r\n');
/** A file as a program that many use writes it, all of its words invented. */
export interface WrittenFile {
  readonly by: string;
  readonly name: string;
  readonly source: string;
  /** Each in one block. */
  readonly must: readonly string[];
  /** In no block of the body. */
  readonly not?: readonly string[];
  readonly told?: { readonly title?: string; readonly byline?: string; readonly language?: string };
  /** What the refusal says. */
  readonly refused?: RegExp;
}

export const writtenFiles: readonly WrittenFile[] = [
  {
    by: 'Apple Mail',
    name: 'Weir.eml',
    source: crlf(`From: =?utf-8?Q?Orla_Qu=C3=ADst?= <orla@arlen.example>
Content-Type: multipart/alternative; boundary="Apple-Mail=_1C2D"
Mime-Version: 1.0 (Mac OS X Mail 16.0 \\(3774.500.171.1.1\\))
Subject: =?utf-8?Q?The_weir_=E2=80=94_what_we_know?=
Date: Mon, 2 Nov 2026 09:12:44 +0100
To: Tom Vale <tom@arlen.example>
Message-Id: <1@arlen.example>
X-Mailer: Apple Mail (2.3774.500.171.1.1)

--Apple-Mail=_1C2D
Content-Transfer-Encoding: quoted-printable
Content-Type: text/plain;
\tcharset=utf-8

${quotedPrintable(`Dear Tom,

The council’s engineers say the weir will cost €9.4 million, which is two million more than the county was told in May, and nobody at the meeting could say why.

• New gates of oak
• A ladder for the fish

Best,
Orla

> On 1 Nov 2026, at 18:03, Tom Vale <tom@arlen.example> wrote:
> 
> What did they say about the price?
`)}
--Apple-Mail=_1C2D
Content-Transfer-Encoding: quoted-printable
Content-Type: text/html;
\tcharset=utf-8

${quotedPrintable(`<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;"><div>Dear Tom,</div><div><br></div><div>The council’s engineers say the weir will cost <b>€9.4&nbsp;million</b>, which is two million more than the county was told in May, and nobody at the meeting could say why.</div><div><br></div><div><ul class="MailOutline"><li>New gates of oak</li><li>A ladder for the fish</li></ul></div><div><br></div><div>Best,</div><div>Orla</div><div><br><blockquote type="cite"><div>On 1 Nov 2026, at 18:03, Tom Vale &lt;tom@arlen.example&gt; wrote:</div><br class="Apple-interchange-newline"><div><div>What did they say about the price?</div></div></blockquote></div><br></body></html>`)}
--Apple-Mail=_1C2D--
`),
    must: [
      'The council’s engineers say the weir will cost €9.4 million, which is two million more than the county was told in May, and nobody at the meeting could say why.',
      'New gates of oak',
      'A ladder for the fish',
    ],
    not: ['=E2', '=\n'],
    told: { title: 'The weir — what we know', byline: 'Orla Quíst' },
  },
  {
    by: 'Thunderbird, flowed lines',
    name: 're.eml',
    source: crlf(`Message-ID: <c1@arlen.example>
Date: Tue, 3 Nov 2026 08:00:00 +0100
MIME-Version: 1.0
User-Agent: Mozilla Thunderbird
Subject: Re: Das Wehr
Content-Language: de-DE
To: orla@arlen.example
From: Jana Roth <jana@arlen.example>
In-Reply-To: <x@y>
Content-Type: text/plain; charset=UTF-8; format=flowed
Content-Transfer-Encoding: 8bit

Liebe Orla,

der Kreis zahlt zwei Drittel der Kosten für das neue Wehr, den Rest zahlen 
die Müller am oberen Fluss über neun Jahre. So steht es im Beschluss vom 
Montag, den ich dir anhänge.

Am 02.11.26 um 09:12 schrieb Orla Quíst:
> Wer zahlt denn das Wehr, und wer hat das beschlossen? Ich habe dazu nichts 
> im Blatt gefunden.

Viele Grüße
Jana

-- 
Jana Roth
Mühlenverein Arlen
`),
    must: [
      'der Kreis zahlt zwei Drittel der Kosten für das neue Wehr, den Rest zahlen die Müller am oberen Fluss über neun Jahre. So steht es im Beschluss vom Montag, den ich dir anhänge.',
    ],
    told: { title: 'Re: Das Wehr', byline: 'Jana Roth' },
  },
  {
    by: 'Outlook, forwarded',
    name: 'FW weir.eml',
    source: crlf(`From: "Maro, Ines" <ines.maro@county.example>
To: <tom@arlen.example>
Subject: FW: Repair of the weir
Date: Wed, 4 Nov 2026 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/related; boundary="----=_NextPart_000"
X-Mailer: Microsoft Outlook 16.0

This is a multipart message in MIME format.

------=_NextPart_000
Content-Type: multipart/alternative; boundary="----=_NextPart_001"

------=_NextPart_001
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: 7bit

See below. The repair of the weir begins on 3 May.

------=_NextPart_001
Content-Type: text/html; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

${quotedPrintable(`<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)"><!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB><div class=WordSection1><p class=MsoNormal>See below. The repair of the weir begins on 3 May.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b> Lin Roth &lt;lin@county.example&gt; <br><b>Sent:</b> 03 November 2026 16:20<br><b>To:</b> Maro, Ines<br><b>Subject:</b> Repair of the weir<o:p></o:p></p></div></div><p class=MsoNormal>The gates are hung in the first week, and the road along the mill is closed until the end of June, except on market days.<o:p></o:p></p><p class=MsoListParagraph style='text-indent:-18.0pt'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>&middot;<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>The county pays two thirds.<o:p></o:p></p></div></body></html>`)}
------=_NextPart_001--

------=_NextPart_000
Content-Type: image/png; name="image001.png"
Content-Transfer-Encoding: base64
Content-ID: <image001.png@01DA>

iVBORw0KGgo=
------=_NextPart_000--
`),
    must: [
      'The repair of the weir begins on 3 May.',
      'The gates are hung in the first week, and the road along the mill is closed until the end of June, except on market days.',
      'The county pays two thirds.',
    ],
    not: ['supportLists', '· The county', 'behavior'],
  },
  {
    by: 'a newsletter with a hidden preview',
    name: 'newsletter.eml',
    source: crlf(`Delivered-To: tom@arlen.example
From: The Arlen Letter <letter@mail.arlen.example>
To: tom@arlen.example
Subject: =?UTF-8?B?${Buffer.from('Wer zahlt das Wehr? 🌊').toString('base64')}?=
Date: Thu, 05 Nov 2026 06:00:03 +0000 (UTC)
List-Unsubscribe: <https://x.example/u>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b1"

--b1
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: base64

${inBase64('View this post on the web at https://arlen.example/p/wehr\n\nDer Kreis zahlt zwei Drittel der Kosten, den Rest zahlen die Müller am oberen Fluss. Das sagte Landrätin Maro am Montag vor neunzig Zuhörern in der alten Mühle.\n\nUnsubscribe https://x.example/u')}
--b1
Content-Type: text/html; charset=UTF-8
Content-Transfer-Encoding: base64

${inBase64('<!doctype html><html lang="de"><head><title>Wer zahlt das Wehr?</title></head><body><div style="display:none;max-height:0;overflow:hidden">Landrätin Maro nennt Zahlen ͏ ‌ ͏ ‌</div><table role="presentation" width="100%"><tr><td align="center"><table role="presentation" width="550"><tr><td><h1>Wer zahlt das Wehr?</h1></td></tr><tr><td><p>Der Kreis zahlt zwei Drittel der Kosten, den Rest zahlen die Müller am oberen Fluss. Das sagte Landrätin Maro am Montag vor neunzig Zuhörern in der alten Mühle.</p><p>„Mehr Geld gibt es nicht“, sagte Maro.</p></td></tr><tr><td><a href="https://x.example/u">Unsubscribe</a></td></tr></table></td></tr></table></body></html>')}
--b1--
`),
    must: [
      'Der Kreis zahlt zwei Drittel der Kosten, den Rest zahlen die Müller am oberen Fluss. Das sagte Landrätin Maro am Montag vor neunzig Zuhörern in der alten Mühle.',
      '„Mehr Geld gibt es nicht“, sagte Maro.',
    ],
    not: ['nennt Zahlen'],
    told: { title: 'Wer zahlt das Wehr? 🌊', byline: 'The Arlen Letter' },
  },

  {
    by: 'YouTube, captions that roll',
    name: 'talk [dQw4].en.vtt',
    source: `WEBVTT
Kind: captions
Language: en

00:00:00.160 --> 00:00:02.389 align:start position:0%
 
good<00:00:00.400><c> evening</c><00:00:00.720><c> everybody</c><00:00:01.280><c> and</c><00:00:01.680><c> welcome</c>

00:00:02.389 --> 00:00:02.399 align:start position:0%
good evening everybody and welcome
 

00:00:02.399 --> 00:00:04.470 align:start position:0%
good evening everybody and welcome
to<00:00:02.560><c> the</c><00:00:02.800><c> mill</c><00:00:03.100><c> the</c><00:00:03.300><c> weir</c><00:00:03.700><c> will</c>

00:00:04.470 --> 00:00:04.480 align:start position:0%
to the mill the weir will
 

00:00:04.480 --> 00:00:06.789 align:start position:0%
to the mill the weir will
cost<00:00:04.800><c> nine</c><00:00:05.100><c> million</c>

00:00:06.789 --> 00:00:06.799 align:start position:0%
cost nine million
 

00:00:06.799 --> 00:00:09.000 align:start position:0%
cost nine million
[Applause]
`,
    must: ['good evening everybody and welcome to the mill the weir will cost nine million'],
    not: ['align:start', '<c>', 'Kind:'],
    told: { language: 'en' },
  },
  {
    by: 'an editor of subtitles',
    name: 'film.de.srt',
    source: `\uFEFF1\r\n00:00:01,000 --> 00:00:03,500\r\n<i>Früher stand hier\r\neine Mühle.</i>\r\n\r\n2\r\n00:00:03,600 --> 00:00:06,000\r\n{\\an8}<font color="#ffff00">- Wer zahlt das Wehr?</font>\r\n- Der Kreis.\r\n\r\n3\r\n00:00:06,100 --> 00:00:08,000\r\n(TÜR SCHLÄGT ZU)\r\n\r\n4\r\n00:00:08,100 --> 00:00:10,000\r\nZwei Drittel, um genau zu\r\nsein.\r\n`,
    must: ['Früher stand hier eine Mühle.', 'Wer zahlt das Wehr?', 'Der Kreis.', 'Zwei Drittel, um genau zu sein.'],
    not: ['{\\an8}', 'font'],
    told: { language: 'de' },
  },
  {
    by: 'Zoom',
    name: 'GMT20261102_Recording.transcript.vtt',
    source: `WEBVTT\r\n\r\n1\r\n00:00:03.120 --> 00:00:06.540\r\nOrla Quist: Good morning. Let us begin with the weir.\r\n\r\n2\r\n00:00:06.990 --> 00:00:10.080\r\nOrla Quist: It will cost nine million.\r\n\r\n3\r\n00:00:10.500 --> 00:00:14.010\r\nTom Vale: And who pays for it? The county said\r\n\r\n4\r\n00:00:14.100 --> 00:00:16.010\r\nTom Vale: two thirds, at 10:30 on Monday.\r\n`,
    must: ['It will cost nine million.', 'The county said two thirds, at 10:30 on Monday.'],
    not: ['-->'],
  },
  {
    by: 'Teams',
    name: 'Meeting.vtt',
    source: `WEBVTT

0e9ff3a7-1f43-4a39-8f70-3a60fdd2c1f1/12-0
00:00:01.030 --> 00:00:04.190
<v Ines Maro>Le barrage coûtera neuf millions,
et le canton en paie les deux tiers.</v>

0e9ff3a7-1f43-4a39-8f70-3a60fdd2c1f1/19-0
00:00:04.690 --> 00:00:07.110
<v Paul Lin>Et les meuniers&nbsp;?</v>

NOTE Confidence: 0.91

0e9ff3a7-1f43-4a39-8f70-3a60fdd2c1f1/23-0
00:00:07.500 --> 00:00:09.110
<v Ines Maro>Ils paient le reste.</v>
`,
    must: [
      'Le barrage coûtera neuf millions, et le canton en paie les deux tiers.',
      'Ils paient le reste.',
      'Et les meuniers',
    ],
    not: ['0e9ff3a7', 'Confidence', '</v>', '&nbsp;'],
    told: { language: 'fr' },
  },

  {
    by: 'Substack',
    name: 'feed.xml',
    source: `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0"><channel><title><![CDATA[The Arlen Letter]]></title><description><![CDATA[News from the mill]]></description><link>https://arlen.substack.example</link><generator>Substack</generator><lastBuildDate>Thu, 05 Nov 2026 07:00:00 GMT</lastBuildDate><language><![CDATA[en]]></language><item><title><![CDATA[Who pays for the weir?]]></title><description><![CDATA[The county names figures]]></description><link>https://arlen.substack.example/p/weir</link><guid isPermaLink="false">https://arlen.substack.example/p/weir</guid><dc:creator><![CDATA[Orla Quist]]></dc:creator><pubDate>Thu, 05 Nov 2026 06:00:00 GMT</pubDate><enclosure url="https://x.example/i.png" length="0" type="image/jpeg"/><content:encoded><![CDATA[<p>The county pays two thirds of the cost of the weir, and the millers along the upper river pay the rest over nine years.<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a></p><div class="captioned-image-container"><figure><a class="image-link" href="x"><img src="x.png" alt=""></a><figcaption class="image-caption">The weir in May. Photo: J. Doe</figcaption></figure></div><p class="button-wrapper" data-attrs="{&quot;url&quot;:&quot;x&quot;}"><a class="button primary" href="x"><span>Subscribe now</span></a></p><blockquote><p>“There is no more money,” said Ines Maro.</p></blockquote><div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>See the report of 3 May.</p></div></div><div class="subscription-widget-wrap"><div class="preamble"><p class="cta-caption">Thanks for reading The Arlen Letter! Subscribe for free to receive new posts.</p></div></div>]]></content:encoded></item></channel></rss>`,
    must: [
      'The county pays two thirds of the cost of the weir, and the millers along the upper river pay the rest over nine years.',
      '“There is no more money,” said Ines Maro.',
      'Who pays for the weir?',
    ],
    not: ['years.1', 'Subscribe now'],
  },
  {
    by: 'WordPress',
    name: 'index.rss',
    source: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel>
	<title>Blog de Arlen</title>
	<link>https://arlen.example</link>
	<language>es</language>
	<generator>https://wordpress.org/?v=6.6</generator>
	<item>
		<title>La presa cuesta m&#225;s de lo previsto</title>
		<link>https://arlen.example/presa</link>
		<dc:creator><![CDATA[Luz Vega]]></dc:creator>
		<pubDate>Mon, 02 Nov 2026 10:00:00 +0000</pubDate>
		<category><![CDATA[Obras]]></category>
		<guid isPermaLink="false">https://arlen.example/?p=12</guid>
		<description><![CDATA[<p>La presa costará nueve millones, dos más de lo que se dijo en mayo [&#8230;]</p>
<p>The post <a href="x">La presa</a> appeared first on <a href="y">Blog de Arlen</a>.</p>
]]></description>
		<content:encoded><![CDATA[
<p class="wp-block-paragraph">La presa costará nueve millones, dos más de lo que se dijo en mayo, según la alcaldesa.</p>



<ul class="wp-block-list">
<li>Puertas de roble</li>



<li>Una escala para los peces</li>
</ul>



<figure class="wp-block-table"><table><thead><tr><th>Obra</th><th>Precio</th></tr></thead><tbody><tr><td>Puertas</td><td>4.000 €</td></tr></tbody></table></figure>
<p>The post <a href="x">La presa cuesta más de lo previsto</a> appeared first on <a href="y">Blog de Arlen</a>.</p>
]]></content:encoded>
	</item>
</channel>
</rss>`,
    must: [
      'La presa costará nueve millones, dos más de lo que se dijo en mayo, según la alcaldesa.',
      'Puertas de roble',
      'Una escala para los peces',
      'Puertas | 4.000 €',
    ],
    not: ['appeared first', '[…]'],
    told: { language: 'es' },
  },
  {
    by: 'YouTube, a channel’s feed',
    name: 'videos.xml',
    source: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
 <title>Arlen TV</title><author><name>Arlen TV</name></author>
 <entry><id>yt:video:abc</id><title>The weir explained</title><link rel="alternate" href="https://www.youtube.com/watch?v=abc"/><author><name>Arlen TV</name></author><published>2026-11-01T10:00:00+00:00</published>
  <media:group><media:title>The weir explained</media:title><media:content url="x" type="application/x-shockwave-flash"/><media:description>Engineer Lin Roth explains why the weir will cost nine million, and who is to pay for it.

Chapters:
0:00 Start
1:20 The gates</media:description></media:group></entry>
</feed>`,
    must: ['Engineer Lin Roth explains why the weir will cost nine million, and who is to pay for it.'],
  },
  {
    by: 'a podcast',
    name: 'podcast.xml',
    source: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Radio Arlen</title><language>nl</language><item><itunes:title>De stuw</itunes:title><title>12 | De stuw &amp; de molen</title><itunes:author>Radio Arlen</itunes:author><itunes:summary>De stuw kost negen miljoen euro, zegt wethouder De Wit in deze aflevering. De molenaars betalen een derde.</itunes:summary><itunes:duration>1800</itunes:duration><pubDate>Mon, 02 Nov 2026 10:00:00 +0000</pubDate></item><item><title>11 | De brug</title><description>&lt;p&gt;De brug gaat in mei dicht, zegt wethouder De Wit.&lt;/p&gt;&lt;p&gt;Fietsers mogen erover.&lt;/p&gt;</description></item></channel></rss>`,
    must: [
      'De stuw kost negen miljoen euro, zegt wethouder De Wit in deze aflevering. De molenaars betalen een derde.',
      'De brug gaat in mei dicht, zegt wethouder De Wit.',
      'Fietsers mogen erover.',
      '12 | De stuw & de molen',
    ],
    not: ['&lt;', '<p>'],
    told: { language: 'nl' },
  },

  {
    by: 'Readwise',
    name: 'Readwise.md',
    source: `# The Weir of Arlen

![rw-book-cover](https://readwise-assets.example/c.png)

## Metadata
- Author: [[Orla Quist]]
- Full Title: The Weir of Arlen
- Category: #articles
- URL: https://arlen.example/weir

## Highlights
- The weir was built in a single summer by the millers of the valley. ([View Highlight](https://read.readwise.io/read/01h)) 
    - Note: check the year
- “We paid for it together,” said Jana Roth. ([View Highlight](https://read.readwise.io/read/02h))
    - Tags: [[money]] 
`,
    must: [
      'The weir was built in a single summer by the millers of the valley.',
      '“We paid for it together,” said Jana Roth.',
    ],
    not: ['View Highlight', '[[', 'rw-book-cover'],
    told: { title: 'The Weir of Arlen', byline: 'Orla Quist' },
  },
  {
    by: 'Pocket',
    name: 'ril_export.html',
    source: `<!DOCTYPE html>
<html>
	<!--So long and thanks for all the fish-->
	<head>
		<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
		<title>Pocket Export</title>
	</head>
	<body>
		<h1>Unread</h1>
		<ul>
			<li><a href="https://arlen.example/weir" time_added="1700000000" tags="weir,arlen">Who pays for the weir of Arlen?</a></li>
			<li><a href="https://arlen.example/mill" time_added="1700000001" tags="">The mill closes in May</a></li>
		</ul>
		<h1>Read Archive</h1>
		<ul>
			<li><a href="https://arlen.example/fish" time_added="1700000002" tags="">Fish return to the upper river</a></li>
		</ul>
	</body>
</html>`,
    must: [],
    refused: /articles? without their text|shows no article/,
  },
  {
    by: 'Instapaper',
    name: 'instapaper-export.csv',
    source: `URL,Title,Selection,Folder,Timestamp,Tags
https://arlen.example/weir,"Who pays for the weir?","The county pays two thirds, and the millers pay the rest.",Unread,1700000000,"[""arlen""]"
https://arlen.example/mill,The mill closes in May,,Archive,1700000001,[]
`,
    must: [],
    refused: /a table of values/,
  },
  {
    by: 'Omnivore',
    name: 'metadata_0_to_2.json',
    source: JSON.stringify([
      {
        id: '1',
        slug: 'weir',
        title: 'Wer zahlt das Wehr?',
        description: 'Kreis nennt Zahlen',
        author: 'Jana Roth',
        url: 'https://arlen.example/wehr',
        state: 'Archived',
        readingProgress: 100,
        thumbnail: null,
        labels: ['wehr'],
        savedAt: '2026-11-02T10:00:00.000Z',
        updatedAt: '2026-11-02T10:00:00.000Z',
        publishedAt: '2026-11-01T00:00:00.000Z',
      },
      {
        id: '2',
        slug: 'mill',
        title: 'Die Mühle schließt',
        description: 'Im Mai ist Schluss',
        author: 'Tom Vale',
        url: 'https://arlen.example/m',
        state: 'Active',
        labels: [],
        savedAt: '2026-11-02T10:00:00.000Z',
      },
    ]),
    must: [],
    refused: /articles? without their text|shows no article/,
  },

  {
    by: 'Google Docs',
    name: 'TheWeir.html',
    source: `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(https://themes.googleusercontent.com/fonts/css?kit=x);.lst-kix_a-0>li:before{content:"\\0025cf  "}ul.lst-kix_a-0{list-style-type:none}ol{margin:0;padding:0}.c1{color:#000000;font-weight:400;text-decoration:none;vertical-align:baseline;font-size:11pt}.c2{text-decoration:line-through}.c5{vertical-align:super;font-size:6.6pt}.c9{font-weight:700}</style></head><body class="c4 doc-content"><p class="c3 title" id="h.x"><span class="c6">The Weir of Arlen</span></p><p class="c3"><span class="c1">The weir will cost </span><span class="c1 c2">six</span><span class="c1">nine million, which is 10</span><span class="c5">6</span><span class="c1"> times nine, said engineer Lin Roth.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><p class="c3"><span>The county decided the following:</span></p><ul class="c7 lst-kix_a-0 start"><li class="c3 li-bullet-0"><span class="c1">New gates of oak</span></li><li class="c3 li-bullet-0"><span class="c1">A ladder for the fish</span></li></ul><table class="c8"><tr class="c0"><td class="c10" colspan="1" rowspan="1"><p class="c3"><span class="c9">Work</span></p></td><td class="c10" colspan="1" rowspan="1"><p class="c3"><span class="c9">Cost</span></p></td></tr><tr class="c0"><td class="c10"><p class="c3"><span>Gates</span></p></td><td class="c10"><p><span>£4,200</span></p></td></tr></table><p class="c3"><span>See </span><span class="c11"><a class="c12" href="https://www.google.com/url?q=https://arlen.example&amp;sa=D">the report of May</a></span><span>&nbsp;for more. Nobody on the council would say who is to pay for it.</span></p><hr class="c13"><div><p class="c3"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c1">&nbsp;Letter of 3 May.</span></p></div></body></html>`,
    must: [
      'nine million, which is',
      'New gates of oak',
      'A ladder for the fish',
      'Gates | £4,200',
      'See the report of May for more. Nobody on the council would say who is to pay for it.',
    ],
    not: ['six', 'Roth.[1]', '106 times', 'lst-kix'],
    told: { title: 'The Weir of Arlen' },
  },
  {
    by: 'Word, filtered',
    name: 'wehr.htm',
    source: `<html>

<head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<meta name=Generator content="Microsoft Word 15 (filtered)">
<title>Das Wehr von Arlen</title>
<style>
<!--
 p.MsoNormal, li.MsoNormal {margin-bottom:8.0pt;}
-->
</style>
</head>
<body lang=DE style='word-wrap:break-word'>
<div class=WordSection1>
<h1>Das Wehr von Arlen</h1>
<p class=MsoNormal>Der Kreis zahlt zwei Drittel der Kosten für das neue Wehr,
den Rest zahlen die Müller am oberen Fluss über neun Jahre.<a
href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span></span></a></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt'><span
style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span>Neue Tore aus Eiche</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt'><span
style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span>Eine Treppe für Fische</p>
<p class=MsoNormal>Das kostet <s>sechs</s> <span style='display:none'>GEHEIM</span>neun Millionen, sagte die Land­rätin
am Montag.</p>
</div>
<div><br clear=all><hr align=left size=1 width="33%">
<div id=ftn1>
<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Beschluss vom 3. Mai.</p>
</div></div>
</body></html>`,
    must: [
      'Der Kreis zahlt zwei Drittel der Kosten für das neue Wehr, den Rest zahlen die Müller am oberen Fluss über neun Jahre.',
      'Neue Tore aus Eiche',
      'Eine Treppe für Fische',
      'neun Millionen, sagte die Landrätin am Montag.',
    ],
    not: ['sechs', 'GEHEIM', 'Jahre.[1]', '· Neue'],
    told: { title: 'Das Wehr von Arlen' },
  },
  {
    by: 'WordPad',
    name: 'note.rtf',
    source: `{\\rtf1\\ansi\\ansicpg1252\\deff0\\nouicompat\\deflang1036{\\fonttbl{\\f0\\fnil\\fcharset0 Calibri;}{\\f1\\fnil\\fcharset2 Symbol;}}\r\n{\\*\\generator Riched20 10.0.19041}\\viewkind4\\uc1 \r\n\\pard\\sa200\\sl276\\slmult1\\b\\f0\\fs32\\lang12 Le barrage d'Arlen\\b0\\fs22\\par\r\nLe barrage co\\'fbtera neuf millions\\~d'euros, et le canton en paie les deux tiers\\emdash c'est ce qu'a dit la maire lundi.\\par\r\n\\pard{\\pntext\\f1\\'B7\\tab}{\\*\\pn\\pnlvlblt\\pnf1\\pnindent0{\\pntxtb\\'B7}}\\fi-360\\li720 Des portes de ch\\'eane\\par\r\n{\\pntext\\f1\\'B7\\tab}Une passe \\'e0 poissons\\par\r\n\\pard\\sa200 Il mesure 4 m\\super 2\\nosupersub , dit-elle. {\\v secret}\\u8220?Rien de plus\\u8221?.\\par\r\n}\r\n`,
    must: [
      "Le barrage coûtera neuf millions d'euros, et le canton en paie les deux tiers—c'est ce qu'a dit la maire lundi.",
      'Des portes de chêne',
      'Une passe à poissons',
    ],
    not: ['secret', '·', '42 ,'],
    told: { language: 'fr' },
  },
  {
    by: 'Outlook, RTF of HTML',
    name: 'mail.rtf',
    source: `{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\fbidis \\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fmodern Courier New;}}{\\colortbl\\red0\\green0\\blue0;}\\uc1\\pard\\plain\\deftab360 \\f0\\fs24 {\\*\\htmltag19 <html>}{\\*\\htmltag34 <head>}{\\*\\htmltag161 <meta http-equiv="Content-Type" content="text/html">}{\\*\\htmltag41 </head>}{\\*\\htmltag50 <body>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 The county pays two thirds of the cost of the weir, said Ines Maro.{\\*\\htmltag72 </p>}\\htmlrtf\\par}\\htmlrtf0 {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 The millers pay the rest over nine years.{\\*\\htmltag72 </p>}\\htmlrtf\\par}\\htmlrtf0 {\\*\\htmltag58 </body>}{\\*\\htmltag27 </html>}}`,
    must: [
      'The county pays two thirds of the cost of the weir, said Ines Maro.',
      'The millers pay the rest over nine years.',
    ],
    not: ['<p>', 'htmltag', 'Content-Type'],
  },

  {
    by: 'Notion, Markdown',
    name: 'The Weir 1f2e3d4c5b6a79881f2e3d4c5b6a7988.md',
    source: `# The Weir of Arlen

Owner: Orla Quist
Verification: Verified
Tags: river, council
Created time: November 2, 2026 9:12 AM

<aside>
💡 The county pays two thirds of the cost, and the millers pay the rest.

</aside>

The gates are hung in the first week of May, said engineer Lin Roth. See [Minutes](The%20Weir%201f2e/Minutes%2077aa.md) and [report.pdf](The%20Weir/report.pdf).

- [ ]  Ask the millers
- [x]  Ask the county
- Who pays?
    
    The county, says the chair. It has said so since May.
    

| Work | Cost |
| --- | --- |
| Gates | £4,200 |

[https://arlen.example/weir](https://arlen.example/weir)

![Untitled](The%20Weir/Untitled.png)
`,
    must: [
      'The county pays two thirds of the cost, and the millers pay the rest.',
      'The gates are hung in the first week of May, said engineer Lin Roth. See Minutes and report.pdf.',
      'Ask the millers',
      'The county, says the chair. It has said so since May.',
      'Gates | £4,200',
    ],
    not: ['<aside>', '[ ]', '%20', 'Untitled'],
    told: { title: 'The Weir of Arlen' },
  },
  {
    by: 'Obsidian',
    name: 'Das Wehr.md',
    source: `---
tags: [wehr]
aliases:
  - Staudamm
created: 2026-11-02
---
Der [[Landkreis Arlen|Kreis]] zahlt zwei Drittel der Kosten für [[Wehr#Kosten]]. ^block-1

> [!quote]- Landrätin Maro
> Mehr Geld gibt es nicht.

%% TODO: prüfen %%
Die Müller zahlen den Rest ==über neun Jahre==, steht im Beschluss.[^1] #wehr/kosten

![[plan.png|400]]
![[Beschluss#Absatz 2]]

- [>] verschoben auf Mai
- Kosten:: 9 Mio. Euro

$$
Q = \\frac{V}{t}
$$

[^1]: Beschluss vom 3. Mai.
`,
    must: [
      'zahlt zwei Drittel der Kosten für',
      'Mehr Geld gibt es nicht.',
      'Die Müller zahlen den Rest über neun Jahre, steht im Beschluss.',
      'verschoben auf Mai',
    ],
    not: ['[[', '==', 'TODO', '^block-1', '[!quote]', '![[', '[>]'],
    told: { language: 'de' },
  },
  {
    by: 'Bear and Roam',
    name: 'Presa.md',
    source: `# La presa de Arlen
#arlen/obras# #presa

- La presa costará **nueve millones**, dijo la alcaldesa. {{[[TODO]]}} comprobar
    - La provincia paga dos tercios. ((abc123XYZ))
    - id:: 64f0a1b2-0000-4000-8000-000000000000
- ::Los molineros:: pagan el resto.
- [x] Preguntar a ~~Luz~~ Ana
`,
    must: ['La presa costará nueve millones, dijo la alcaldesa.', 'La provincia paga dos tercios.', 'pagan el resto.'],
    not: ['{{', '((', 'id::', '~~', 'Luz'],
    told: { language: 'es', title: 'La presa de Arlen' },
  },
  {
    by: 'Notion, HTML',
    name: 'Weir 1f2e.html',
    source: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>Les travaux du barrage</title><style>.page-title{}</style></head><body><article id="1f2e" class="page sans"><header><div class="page-header-icon undefined"><span class="icon">🌊</span></div><h1 class="page-title">Les travaux du barrage</h1><p class="page-description"></p><table class="properties"><tbody><tr class="property-row property-row-person"><th><span class="icon property-icon"></span>Owner</th><td><span class="user">Luz Vega</span></td></tr><tr class="property-row"><th>Status</th><td><span class="status-value">Done</span></td></tr></tbody></table></header><div class="page-body"><figure class="block-color-gray_background callout" style="white-space:pre-wrap;display:flex" id="a"><div style="font-size:1.5em"><span class="icon">💡</span></div><div style="width:100%">Le canton paie les deux tiers, et les meuniers paient le reste.</div></figure><ul id="b" class="toggle"><li><details open=""><summary>Qui paie ?</summary><p id="c">Le canton, dit la maire depuis le mois de mai.</p></details></li></ul><ul id="d" class="to-do-list"><li><div class="checkbox checkbox-off"></div> <span class="to-do-children-unchecked">Demander aux meuniers</span><div class="indented"></div></li></ul><p id="e">Les portes sont posées la première semaine de mai, a dit l’ingénieur Paul Lin.</p><figure class="equation"><div class="equation-container"><span class="katex-display"><span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>Q</mi></mrow><annotation encoding="application/x-tex">Q=V/t</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="mord">Q</span></span></span></span></div></figure></div></article></body></html>`,
    must: [
      'Le canton paie les deux tiers, et les meuniers paient le reste.',
      'Le canton, dit la maire depuis le mois de mai.',
      'Demander aux meuniers',
      'Les portes sont posées la première semaine de mai, a dit l’ingénieur Paul Lin.',
      'Qui paie ?',
    ],
    not: [],
    told: { title: 'Les travaux du barrage', language: 'fr' },
  },
];
