import { type Article, type Block, blockText } from '../document/article.ts';
import { sentencesOf } from '../text/language.ts';
import { quotationsOf } from '../text/quotation-marks.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type CuePatterns, cuePatterns } from './cue-patterns.ts';
import type { Statement } from './statement.ts';

/** A statement within a paragraph; spans are of the paragraph's text. */
interface Local {
  readonly content: Span;
  readonly sentence: Span;
  readonly speaker: string;
  readonly cue: string;
  readonly direct: boolean;
}

/** Quotations with a cue and a name beside them, and plain reported speech; nothing in languages without a list of cues. */
export function patternStatements(article: Article, blocks: readonly Block[]): readonly Statement[] {
  const cues = cuePatterns.get(article.language);
  if (!cues) return [];
  const texts = blocks.map((block) => blockText(article, block));
  return blocks.flatMap((block, at) => {
    const text = texts[at] ?? '';
    const direct = directIn(text, article.language, cues);
    const reported = reportedIn(text, article.language, cues);
    const own = reported.filter(({ content }) => !direct.some((other) => overlaps(other.content, content)));
    return [...direct, ...own]
      .sort((a, b) => a.content.start - b.content.start)
      .map((local) => toStatement(article, block, local));
  });
}

const edge = '(?<![\\p{L}])';
const outer = '(?![\\p{L}])';
/** The patterns are made once for each language. */
const patterns = new Map<CuePatterns, ReturnType<typeof patternsOf>>();

function patternsOf({ verbs, name, that, accordingTo, gap, verbFirst }: CuePatterns) {
  const unspaced = gap === '';
  const [left, right] = unspaced ? ['', ''] : [edge, outer];
  const start = unspaced ? '(?:^|[，。！？；\\s])' : left;
  const rest = '[^.!?。！？“”«»„"]';
  const beside = `(?:,${rest}{3,80},)?`;
  const small = '(?:\\p{Ll}+\\s+){0,3}';
  // In Chinese a mark tells a quotation from a word in marks.
  const lead = unspaced ? '[，,：:]\\s*$' : `${right}${rest}{0,60}$`;
  const cue = `(?<cue>${verbs})`;
  const who = `(?<name>${name})`;
  const said = `(?<content>${that}${outer}.+)`;
  const made = (source: string): RegExp => new RegExp(source, 'su');
  const nameFirst = verbFirst ? [] : [made(`${start}${who}${beside}${gap}${cue}${lead}`)];
  const clauses = [
    ...(verbFirst ? [] : [made(`${left}${who}${beside}${gap}${cue}(?:${gap}${rest}{0,40}?)?,?\\s+${said}`)]),
    made(`${left}${cue}${gap}${who}\\s+${said}`),
  ];
  const according = accordingTo && made(`${left}(?<cue>${accordingTo})${gap}${small}${who}(?=[\\s,.])`);
  return {
    after: [
      made(`^[\\s,，]*${cue}${gap}${small}${who}(?=[\\s,.;:،。，]|$)`),
      made(`^[\\s,，]*${who}${gap}${cue}${right}`),
    ],
    before: [...nameFirst, made(`${left}${cue}${gap}${small}${who}\\s*${beside}[\\s,:：]*$`)],
    reported: [...(that === undefined ? [] : clauses), ...(according ? [according] : [])],
  };
}

function patternsFor(cues: CuePatterns): ReturnType<typeof patternsOf> {
  const made = patterns.get(cues) ?? patternsOf(cues);
  patterns.set(cues, made);
  return made;
}

/** In letters and figures: less in quotation marks is an expression; without blanks a word takes fewer. Chosen by hand, not fitted. */
const shortestSpeech = { spaced: 12, unspaced: 5 };
/** In characters: how far from quotation marks a cue stands; before them it has room for who is told. */
const reach = { after: 100, before: 160 };

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

function directIn(text: string, language: string, cues: CuePatterns): readonly Local[] {
  const { after, before } = patternsFor(cues);
  return quotationsOf(text).flatMap((quotation): readonly Local[] => {
    const { start, end } = quotation;
    if (letters(text.slice(start, end)) < (cues.gap === '' ? shortestSpeech.unspaced : shortestSpeech.spaced))
      return [];
    const found =
      firstMatch(after, text.slice(end, end + reach.after)) ??
      firstMatch(before, text.slice(Math.max(0, start - reach.before), start));
    if (!found) return [];
    return [{ content: { start, end }, sentence: around(text, language, quotation), direct: true, ...found }];
  });
}

function reportedIn(text: string, language: string, cues: CuePatterns): readonly Local[] {
  const { reported } = patternsFor(cues);
  return sentencesOf(text, language).flatMap((sentence): readonly Local[] => {
    const words = text.slice(sentence.start, sentence.end);
    for (const pattern of reported) {
      const match = pattern.exec(words);
      if (!match?.groups?.name) continue;
      const inner = match.groups.content;
      const start =
        inner === undefined ? sentence.start : sentence.start + match.index + match[0].length - inner.length;
      const content = { start, end: sentence.end };
      return [{ content, sentence, speaker: match.groups.name, cue: match.groups.cue ?? '', direct: false }];
    }
    return [];
  });
}

function firstMatch(among: readonly RegExp[], text: string): Pick<Local, 'speaker' | 'cue'> | undefined {
  for (const pattern of among) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.name) return { speaker: groups.name, cue: groups.cue ?? '' };
  }
  return undefined;
}

/** The sentences that a quotation stands in. */
function around(text: string, language: string, quotation: Span): Span {
  const touched = sentencesOf(text, language).filter((sentence) => overlaps(sentence, quotation));
  return { start: touched[0]?.start ?? quotation.start, end: Math.max(quotation.end, touched.at(-1)?.end ?? 0) };
}

function toStatement(article: Article, block: Block, { content, sentence, speaker, cue, direct }: Local): Statement {
  const shift = ({ start, end }: Span): Span => ({ start: start + block.start, end: end + block.start });
  const { start, end } = shift(content);
  return {
    ...{ start, end, direct, cue },
    speaker: fullName(article, speaker),
    quote: article.text.slice(start, end),
    sentence: shift(sentence),
  };
}

/** The longest run of capitalised words in the article that ends like the name. */
function fullName(article: Article, name: string): string {
  if (!/^\p{Lu}/u.test(name) || name.includes(' ')) return name;
  const run = new RegExp(`\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+){0,2}\\s+${name}(?!\\p{L})`, 'u');
  return run.exec(article.text)?.[0].replace(/\s+/g, ' ') ?? name;
}
