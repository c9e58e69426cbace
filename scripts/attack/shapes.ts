/** A text that can be made as long as one likes. */
export interface Shape {
  readonly name: string;
  readonly script: string;
  /** How its file's name ends. */
  readonly ending: 'txt' | 'md';
  /** @param length in UTF-16 code units, about */
  make(length: number): string;
}

export const nameOf = ({ name, script }: Shape): string => `${name}, ${script}`;

interface Writing {
  readonly letter: string;
  readonly word: string;
}

const writings: Readonly<Record<string, Writing>> = {
  Latin: { letter: 'a', word: 'bridge ' },
  Chinese: { letter: '桥', word: '我们今天在桥上' },
  Arabic: { letter: 'ج', word: 'الجسر ' },
  emoji: { letter: '😀', word: '👩‍👩‍👧‍👦 ' },
};

type Pattern = readonly [name: string, ending: Shape['ending'], make: (writing: Writing, length: number) => string];

const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

const patterns: readonly Pattern[] = [
  ['run of one letter', 'txt', ({ letter }, length) => repeated(letter, length)],
  ['words without an end', 'txt', ({ word }, length) => repeated(word, length)],
  ['quotations without end', 'txt', ({ letter }, length) => repeated(`“${letter}” `, length)],
  ['quotations never closed', 'txt', ({ letter }, length) => repeated(`“${letter} „${letter} «${letter} `, length)],
  ['brackets', 'txt', ({ letter }, length) => repeated('([{', length / 2) + letter + repeated('}])', length / 2)],
  ['digits', 'txt', ({ letter }, length) => repeated(`${letter}1 1.1,1 12-3 4/5 `, length)],
  ['sentences of a letter', 'txt', ({ letter }, length) => repeated(`${letter}. `, length)],
  ['questions of a letter', 'txt', ({ letter }, length) => repeated(`${letter}? `, length)],
  [
    'somebody said',
    'txt',
    ({ letter }, length) => repeated(`“${letter}”, Ada ${letter} said. Bo told Cy that. `, length),
  ],
  ['capitals', 'txt', ({ letter, word }, length) => repeated(`A${letter} B. ${word.trim()} Of The `, length)],
  ['marks on a letter', 'txt', ({ letter }, length) => letter + repeated('\u0301\u200d\ufe0f', length)],
  ['headings', 'md', ({ word }, length) => repeated(`# ${word.trim()}\n\n${word.trim()}\n\n`, length)],
  ['a heading without an end', 'md', ({ word }, length) => `# ${repeated(word, length)}`],
  ['a table', 'md', ({ word }, length) => `|${word}|b|\n|-|-|\n${repeated(`|${word.trim()}|1|\n`, length)}`],
];

/** Fourteen patterns in four ways of writing. */
export const shapes: readonly Shape[] = Object.entries(writings).flatMap(([script, writing]) =>
  patterns.map(([name, ending, make]) => ({ name, script, ending, make: (length) => make(writing, length) })),
);

/** Three sentences that can be asked for, before whatever follows. */
export const prose = [
  'The harbour board of Skellow met on Tuesday evening to settle the plan for the winter, and some two hundred residents came to listen.',
  'Mayor Lea Unger said the bridge costs eleven million crowns and that it would open in May.',
  'The pilot Per Holm said the fog was thick on Tuesday morning. The bridge is closed, Holm said, and it stays closed until spring.',
].join('\n\n');
