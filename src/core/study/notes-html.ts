import type { Piece } from './citation-style.ts';
import { escapedHtml } from './escaped.ts';
import type { NotesPart } from './notes-layout.ts';

type TitlePart = Extract<NotesPart, { readonly kind: 'title' | 'entry' | 'section' }>;

const style = `
:root { color-scheme: light dark; }
body { margin: 2rem auto; padding: 0 1rem; max-width: 42rem; font: 1.0625rem/1.55 Georgia, serif; overflow-wrap: anywhere; }
h1 { line-height: 1.25; } h2 { margin-top: 2.5rem; line-height: 1.3; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid; }
footer, .remark { font-size: .875rem; }
ol { padding-left: 2rem; } ol li { margin: .5rem 0; }
@page { margin: 2cm; }
@media print {
  :root { color-scheme: light; }
  body { margin: 0; padding: 0; max-width: none; font-size: 11pt; }
  a { color: inherit; text-decoration: none; }
  blockquote, li { break-inside: avoid; }
  h1, h2 { break-after: avoid; }
}`;

/** Notes as one page that stands by itself, on screen and on paper; it loads nothing. Every text is escaped. @param language of its own words */
export function notesHtml(parts: readonly NotesPart[], language: string): string {
  const title = parts.find((part): part is TitlePart => part.kind === 'title');
  return `<!doctype html>
<html lang="${escapedHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapedHtml(title?.text ?? '')}</title>
<style>${style}
</style>
</head>
<body>
<main>
${parts.map(written).join('\n')}
</main>
</body>
</html>
`;
}

function written(part: NotesPart): string {
  switch (part.kind) {
    case 'title':
      return `<h1>${escapedHtml(part.text)}</h1>`;
    case 'section':
    case 'entry':
      return `<h2 dir="auto">${escapedHtml(part.text)}</h2>`;
    case 'remark':
      return `<p class="remark">${escapedHtml(part.text)}</p>`;
    case 'said':
      return part.text
        .split(/\n+/)
        .map((text) => `<p dir="auto">${escapedHtml(text)}</p>`)
        .join('\n');
    case 'answer':
      return `<ul>\n${part.lines.map((text) => `<li dir="auto">${escapedHtml(text)}</li>`).join('\n')}\n</ul>`;
    case 'quote': {
      const from =
        part.link === undefined
          ? escapedHtml(part.from)
          : `<a href="${escapedHtml(part.link)}">${escapedHtml(part.from)}</a>`;
      return `<blockquote><div lang="${escapedHtml(part.language)}" dir="auto">${escapedHtml(part.text)}</div>\n<footer>${from}</footer></blockquote>`;
    }
    case 'sources':
      return `<ol>\n${part.entries.map((pieces) => `<li>${pieces.map(piece).join('')}</li>`).join('\n')}\n</ol>`;
  }
}

function piece({ text, italic, link }: Piece): string {
  if (link !== undefined && /^https?:\/\//.test(link)) return `<a href="${escapedHtml(link)}">${escapedHtml(text)}</a>`;
  return italic ? `<cite>${escapedHtml(text)}</cite>` : escapedHtml(text);
}
