/** A mark that programs for notes write into Markdown, and what a reader sees in its place. */
export interface DialectMark {
  readonly name: string;
  /** Bounded, so that a mark without an end costs no more than another. */
  readonly mark: RegExp;
  readonly shown: string;
  readonly examples: readonly (readonly [written: string, read: string])[];
}

/** Obsidian's (and its Dataview's), Logseq's and Notion's, in the order in which they are read. */
export const dialectMarks: readonly DialectMark[] = [
  {
    name: 'comment',
    mark: /(?<!\d)%%(?!\d)[\s\S]{0,3000}?%%/g,
    shown: '',
    examples: [
      ['The gate opens. %%ask the clerk%%', 'The gate opens. '],
      ['Das Tor öffnet.\n%%\nnoch prüfen\n%%\nIm Mai.', 'Das Tor öffnet.\n\nIm Mai.'],
      ['Up by 4%% or 5%% a year', 'Up by 4%% or 5%% a year'],
    ],
  },
  {
    name: 'embedded note, picture or macro',
    mark: /!\[\[[^\][\n]{1,300}\]\]|\{\{[a-z][^{}\n]{0,300}\}\}/g,
    shown: '',
    examples: [
      ['![[gate.png|300]] The gate.', ' The gate.'],
      ['{{embed ((64a1))}} La puerta.', ' La puerta.'],
    ],
  },
  {
    name: 'link with words of its own',
    mark: /\[\[[^\]|[\n]{1,300}\\?\|([^\][\n]{1,300})\]\]/g,
    shown: '$1',
    examples: [
      ['Chair [[People/Ines Maro|Ines Maro]] said', 'Chair Ines Maro said'],
      ['| [[Nordkai\\|Nord]] | 31 |', '| Nord | 31 |'],
    ],
  },
  {
    name: 'link to a place in a note',
    mark: /\[\[(?:[^\]|[#\n]{1,200}\/)?([^\]|[#\n]{1,200})#\^?([^\][\n]{1,200})\]\]/g,
    shown: '$1 > $2',
    examples: [
      ['See [[Winter plan#Costs]].', 'See Winter plan > Costs.'],
      ['Ver [[notas/Plan#Costes]].', 'Ver Plan > Costes.'],
    ],
  },
  {
    name: 'link',
    mark: /\[\[(?:#\^?|[^\]|[\n]{1,200}\/)?([^\]|[/\n]{1,200})\]\]/g,
    shown: '$1',
    examples: [
      ['[[Lea Unger]] told the board.', 'Lea Unger told the board.'],
      ['[[Leute/Jana Roth]] sagte', 'Jana Roth sagte'],
    ],
  },
  {
    name: 'highlight',
    mark: /(?<![=\p{L}\p{N}])==(?=[^\s=])([^\n]{0,1000}?[^\s=])==(?![=\p{L}\p{N}])/gu,
    shown: '$1',
    examples: [
      ['for ==the full cost== of it', 'for the full cost of it'],
      ['a == b and c == d', 'a == b and c == d'],
    ],
  },
  {
    name: 'name of a paragraph, to link to',
    mark: /(?<=\S[ \t]|^)\^(?:[a-z][\w-]{0,60}|[0-9a-f]{6})[ \t]*$/gim,
    shown: '',
    examples: [
      ['It cost 7 million. ^costs', 'It cost 7 million. '],
      ['Es waren 10 ^6', 'Es waren 10 ^6'],
    ],
  },
  {
    name: 'head of a callout',
    mark: /^([ \t]*(?:>[ \t]*)+)\[![\w-]{1,40}(?:\|[^\]\n]{0,60})?\][-+]?[ \t]*(.*)$/gm,
    shown: '$1$2\n$1',
    examples: [
      ['> [!quote] From the meeting\n> We paid.', '> From the meeting\n> \n> We paid.'],
      ['> [!NOTE]\n> Wir zahlten.', '> \n> \n> Wir zahlten.'],
    ],
  },
  {
    name: 'frame of an aside',
    mark: /^[ \t]*<\/?aside\b[^<>\n]{0,200}>[ \t]*$/gim,
    shown: '',
    examples: [
      ['<aside>\n💡 The gate opens.\n\n</aside>', '\n💡 The gate opens.\n\n'],
      ['<aside class="x">\nEl plan.\n</aside>', '\nEl plan.\n'],
    ],
  },
  {
    name: 'property of a block',
    mark: /^[ \t]*(?:[-*][ \t]+)?(?:id|collapsed|created-at|updated-at)::[ \t].*$/gim,
    shown: '',
    examples: [
      ['The gate opens.\n  id:: 64a1-22', 'The gate opens.\n'],
      ['collapsed:: true\nDas Tor.', '\nDas Tor.'],
    ],
  },
  {
    name: 'field on a line of its own',
    mark: /^[ \t]*(?:\*\*|__|[*_])?(\p{L}[\p{L}\p{N} /-]{0,40}?)(?:\*\*|__|[*_])?::(?:\*\*|__|[*_])?[ \t]+(\S.*)$/gmu,
    shown: '\n$1: $2\n',
    examples: [
      ['Status:: approved\nThe gate opens.', '\nStatus: approved\n\nThe gate opens.'],
      ['**Zuständig**:: Jana Roth', '\nZuständig: Jana Roth\n'],
      ['estado de la obra:: abierta', '\nestado de la obra: abierta\n'],
      ['Call std::move or a::b here.', 'Call std::move or a::b here.'],
      ['.. note:: The gate opens.', '.. note:: The gate opens.'],
    ],
  },
  {
    name: 'field of an item or a quotation',
    mark: /^([ \t]*(?:(?:>|[-*+]|\d{1,3}[.)])[ \t]+)+(?:\[.\][ \t]+)?)(?:\*\*|__|[*_])?(\p{L}[\p{L}\p{N} /-]{0,40}?)(?:\*\*|__|[*_])?::(?:\*\*|__|[*_])?[ \t]+(?=\S)/gmu,
    shown: '$1$2: ',
    examples: [
      ['- Cost:: 7 million', '- Cost: 7 million'],
      ['> - [x] **Précio**:: 12 €', '> - [x] Précio: 12 €'],
    ],
  },
  {
    name: 'field that has no value',
    mark: /^[ \t]*(?:[-*+][ \t]+)?\p{L}[\p{L}\p{N} /-]{0,40}::[ \t]*$/gmu,
    shown: '',
    examples: [
      ['Owner::\nThe gate opens.', '\nThe gate opens.'],
      ['- Fällig::', ''],
    ],
  },
  {
    name: 'field within a sentence',
    mark: /\[(\p{L}[\p{L}\p{N} /-]{0,40})::[ \t]*([^\][\n]{1,300})\]/gu,
    shown: '$1: $2',
    examples: [
      ['The gate [opens:: in May] at last.', 'The gate opens: in May at last.'],
      ['Das Tor [Kosten:: 7 Mio.] kommt.', 'Das Tor Kosten: 7 Mio. kommt.'],
    ],
  },
  {
    name: 'field whose name is not shown',
    mark: /\(\p{L}[\p{L}\p{N} /-]{0,40}::[ \t]+([^()\n]{1,300})\)/gu,
    shown: '$1',
    examples: [
      ['It opens (due:: 3 May 2031) at last.', 'It opens 3 May 2031 at last.'],
      ['La puerta se abre (fecha:: en mayo).', 'La puerta se abre en mayo.'],
    ],
  },
];

/** Code stands as it is written. */
const code =
  /^(?<fence>[ \t]*(?:`{3,}|~{3,}))[^\n]*\n[\s\S]*?(?:\n\k<fence>[ \t]*$|$(?![\s\S]))|(?<ticks>`+)[^`\n]{1,500}\k<ticks>/gm;

const withoutMarks = (text: string): string =>
  dialectMarks.reduce((left, { mark, shown }) => left.replace(mark, shown), text);

/** The source without the marks of a dialect, but in code. */
export function withoutDialectMarks(source: string): string {
  let end = 0;
  let read = '';
  for (const { 0: written, index } of source.matchAll(code)) {
    read += withoutMarks(source.slice(end, index)) + written;
    end = index + written.length;
  }
  return read + withoutMarks(source.slice(end));
}
