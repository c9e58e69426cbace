import { type DialectMark, fieldMarks } from './field-marks.ts';
import { withNotesBelow } from './inline-notes.ts';
import { outsideCode } from './outside-code.ts';

/** Obsidian's (and its Dataview's), Logseq's, Roam's, Bear's, Readwise's and Notion's, in the order in which they are read. */
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
    mark: /!\[\[[^\][\n]{1,300}\]\]|\{\{(?:\[\[)?[a-z][^{}\n]{0,300}\}\}/gi,
    shown: '',
    examples: [
      ['![[gate.png|300]] The gate.', ' The gate.'],
      ['{{embed ((64a1))}} La puerta.', ' La puerta.'],
      ['{{[[TODO]]}} Das Tor prüfen', ' Das Tor prüfen'],
    ],
  },
  {
    name: 'link back to where a tool for readers keeps a passage',
    mark: /(?:(?<![ \t])[ \t]+)?\(\[[^\][\n]{1,60}\]\((?:https?:\/\/(?:[\w-]+\.)*(?:readwise\.io|hyp\.is|omnivore\.app|raindrop\.io|getmatter\.com)\/|(?:kindle|zotero|obsidian|highlights):\/\/)[^()\s]{0,300}\)\)/gi,
    shown: '',
    examples: [
      ['The gate opens. ([View Highlight](https://read.readwise.io/read/01h))', 'The gate opens.'],
      ['Das Tor öffnet. ([Position 12](kindle://book?action=open&location=12))', 'Das Tor öffnet.'],
      [
        'The gate ([the plan](https://arlen.example/plan)) opens.',
        'The gate ([the plan](https://arlen.example/plan)) opens.',
      ],
    ],
  },
  {
    name: 'reference to a block',
    mark: /(?:(?<![ \t(])[ \t]+|(?<!\())\(\((?:[\w-]{9}|[0-9a-f]{8}-[0-9a-f-]{27})\)\)(?!\))/g,
    shown: '',
    examples: [
      ['The gate opens. ((abc123XYZ))', 'The gate opens.'],
      ['Das Tor öffnet ((64f0a1b2-0000-4000-8000-000000000000)).', 'Das Tor öffnet.'],
      ['f((a + b)) and ((see above))', 'f((a + b)) and ((see above))'],
    ],
  },
  {
    name: 'state of a task',
    mark: /^([ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)\[[>\-/!?<*"]\][ \t]+/gm,
    shown: '$1',
    examples: [
      ['- [>] ask in May', '- ask in May'],
      ['* [/] Tor streichen', '* Tor streichen'],
      ['- [x] done', '- [x] done'],
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
    name: 'highlight in colons',
    mark: /(?<![:\p{L}\p{N}])::(?=[^\s:])([^\n:]{0,300}?[^\s:])::(?![:\p{L}\p{N}])/gu,
    shown: '$1',
    examples: [
      ['::The millers:: pay.', 'The millers pay.'],
      ['::Los molineros:: pagan.', 'Los molineros pagan.'],
      ['std::vector and a::b::c', 'std::vector and a::b::c'],
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
  ...fieldMarks,
];

const withoutMarks = (text: string): string =>
  dialectMarks.reduce((left, { mark, shown }) => left.replace(mark, shown), text);

/** The source without the marks of a dialect, but in code; its notes within lines stand at its end. */
export const withoutDialectMarks = (source: string): string => withNotesBelow(outsideCode(source, withoutMarks));
