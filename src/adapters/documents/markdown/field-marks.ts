/** A mark that programs for notes write into Markdown, and what a reader sees in its place. */
export interface DialectMark {
  readonly name: string;
  /** Bounded, so that a mark without an end costs no more than another. */
  readonly mark: RegExp;
  readonly shown: string;
  readonly examples: readonly (readonly [written: string, read: string])[];
}

/** Fields as Dataview writes them ("Status:: done"), in the order in which they are read. */
export const fieldMarks: readonly DialectMark[] = [
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
