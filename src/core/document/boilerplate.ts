import { inAllLanguages } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import type { NoticeWords } from '../text/lexicon/text-parts.ts';

const partOf = (part: keyof NoticeWords): readonly string[] => inAllLanguages(({ notices }) => notices?.[part]);
const anySource = (part: keyof NoticeWords): string => `(?:${partOf(part).join('|')})`;

/** Of pages in languages without a lexicon. */
const aloneElsewhere = ['iklan', 'reklama'];
/** Likewise: Japanese, Chinese, Polish, Turkish. */
const othersElsewhere = ['コメント', '评论', '評論', 'komentarze', 'yorumlar'];
const alone = anyOf([...partOf('alone'), ...aloneElsewhere]);

/** Words that open what a page says about itself, however long the block is. */
const opensNotice = new RegExp(`^(?:${anySource('openings')}|${alone}[\\s.:…]*$)`, 'iu');

const opensLong = new RegExp(`^${anySource('openingsOfLong')}`, 'iu');

/** Words that make a block a notice wherever they stand in it. */
const insideNotice = new RegExp(anySource('inside'), 'iu');

/** Words that make a short block a notice; a long one may be about them. */
const insideShortNotice = new RegExp(anySource('insideShort'), 'iu');

const label = new RegExp(`^${anyOf(partOf('labels'))}\\s*:\\s*\\S.{0,160}$`, 'iu');

/** Long enough for a sentence of the article to open with the same words by chance. */
const longestDoubtful = 400;

const pageOf = `(?:${anyOf(partOf('pageOf'))}|\\/)`;
const pageNumber = new RegExp(
  `^(?:[-–—|[(]?\\s*\\d{1,4}\\s*[-–—|\\])]?|${anyOf(partOf('page'))}\\s*\\d{1,4}(?:\\s*${pageOf}\\s*\\d{1,4})?|\\d{1,4}\\s*${pageOf}\\s*\\d{1,4})$`,
  'iu',
);

/** A page number on a line of its own: "3", "- 3 -", "Page 3 of 9". */
export const isPageNumber = (text: string): boolean => pageNumber.test(text);

const othersWords = new RegExp(
  `^(?:\\d+\\s*)?${anyOf([...partOf('othersWords'), ...othersElsewhere])}\\s*(?:[(\\[]?\\d+[)\\]]?)?\\s*:?$`,
  'iu',
);

/** The label over what readers say about an article: "Comments", "3 comments". */
export const opensOthersWords = (text: string): boolean => othersWords.test(text);

/** "Home | News | Sport | Subscribe": at least four items of a word or three, and no figures, which a table would have. */
const menu = /^(?:\p{Lu}[\p{L}’'&-]*(?: [\p{L}’'&-]+){0,2}\s*[|·•»›]\s*){3,}\p{Lu}[\p{L}’'&-]*(?: [\p{L}’'&-]+){0,2}$/u;

/** What a page says about itself instead of about its matter: rights, cookies, newsletters, sharing, related links, labels. Never a question. */
export function isNotice(text: string): boolean {
  if (/[?？]["”’]?$/.test(text)) return false;
  if (label.test(text) || isPageNumber(text) || menu.test(text)) return true;
  if (insideNotice.test(text)) return true;
  if (text.length > longestDoubtful) return opensNotice.test(text) && opensLong.test(text);
  return opensNotice.test(text) || insideShortNotice.test(text);
}

/** A sentence may name its "source:" without a capital. */
const credit = anyOf(partOf('credits'));
const agency = '(?:Reuters|AFP|AP|EPA|Getty(?: Images)?|Alamy|PA|Bloomberg|Agency)';
const captionMarks: readonly RegExp[] = [
  new RegExp(
    `\\((?:[\\p{L} ]{0,20}\\b)?${credit}s?(?: credits?)?\\s*(?::|by\\b|courtesy\\b|from\\b)[^()]{1,100}\\)\\.?$`,
    'u',
  ),
  new RegExp(
    `(?:^|[\\s.”"’])${credit}s?(?: credits?| courtesy)?\\s*:\\s*(?=\\p{Lu}|iStock|@)[^.:]{1,80}(?:\\.[^.:\\s][^.:]{0,40}){0,2}\\.?$`,
    'u',
  ),
  new RegExp(`(?:^|[.!?”"’)]\\s+)\\(?${credit}s? (?:by|BY|courtesy(?: of)?)\\s+\\p{Lu}[^.]{1,80}\\.?\\)?$`, 'u'),
  new RegExp(anySource('captionMarks'), 'iu'),
  new RegExp(`(?:^|\\s)[(/]?${agency}\\s*/\\s*[\\p{L}][\\p{L} .'-]{1,60}\\)?$`, 'u'),
  new RegExp(`[\\p{L}]/${agency}\\)?\\.?$`, 'u'),
  new RegExp(`^${anyOf(partOf('captions'))}\\s?(?:\\d+\\s?)?[:.]\\s*\\S`, 'iu'),
];
const tablesElsewhere = ['表', 'taulukko', 'tabulka', 'táblázat', 'tablo'];
const tableLabel = new RegExp(`^${anyOf([...partOf('tables'), ...tablesElsewhere])}\\s?[\\p{N}IVX]`, 'iu');

/** "Table 3: What it cost": the words over a table. */
export const isTableCaption = (text: string): boolean => tableLabel.test(text);

/** After its number, and not as a sentence that goes on about the table: "Table 1: …", "Tableau 2 – …". */
const tableName = /^\P{N}{2,20}?[\p{N}IVX]+(?:\.\p{N}+)?\s?[:.–—|-]\s*\S/u;

/** The same, as what names one table. */
export const namesTable = (text: string): boolean => isTableCaption(text) && tableName.test(text);

const longestCaption = 420;

/** Words under a picture, told by their credit: "… Image: Jo Doe.", "(Source: …)", "Photo by …", "… J. Doe/Agency". */
export const isCaption = (text: string): boolean =>
  text.length <= longestCaption && captionMarks.some((mark) => mark.test(text));
