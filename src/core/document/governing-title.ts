import { isBody, type ParsedBlock } from './article.ts';
import { isGoverningTitle } from './governing-headings.ts';
import { withLeads } from './list-leads.ts';
import type { PlacedBlock } from './rough-document.ts';

/** Of the body's letters: a page of so many items and rows is a list below its title, whatever introduces it. */
const mostlyListed = 0.5;

const isListed = ({ kind }: Pick<PlacedBlock, 'kind'>): boolean => kind === 'item' || kind === 'row';

interface TitleOver {
  readonly title: string | undefined;
  /** ISO 639-1 */
  readonly language: string;
  /** The body is long enough to tell it. */
  readonly isSure: boolean;
}

/**
 * The final blocks with what leads their lists and tables. A title that denies, limits or conditions what stands below it stands over
 * the body as its first heading where a list or a table comes under it; a mere topic ("Minutes of 3 May") does not.
 */
export function withTitleOver(
  blocks: readonly PlacedBlock[],
  { title, language, isSure }: TitleOver,
): readonly ParsedBlock[] {
  const told = isSure ? language : 'und';
  const level = title !== undefined && isGoverningTitle(title, told) ? levelOver(blocks, told) : undefined;
  if (title === undefined || level === undefined) return withLeads(blocks, language);
  const at = blocks.findIndex(({ kind }) => isBody(kind));
  const heading: PlacedBlock = { kind: 'heading', text: title, level, certain: true, at: -2 };
  const led = withLeads([...blocks.slice(0, at), heading, ...blocks.slice(at)], language);
  if (!led.some(({ context }) => context === at)) return withLeads(blocks, language);
  return led.map((block, index) => (index === at ? { ...block, level: 1 } : block));
}

/** Over all other headings, or below them: what comes after the next one is another matter. */
const overAll = 0;
const overNone = 6;

/**
 * A list or a table right below the title, perhaps with a paragraph that leads it in and says nothing against it by itself, is what the title is about; else it is
 * about all sections where they come right below it, or hold hardly anything but lists; a list below prose has what leads it in there.
 */
function levelOver(blocks: readonly PlacedBlock[], language: string): number | undefined {
  const body = blocks.filter(({ kind }) => isBody(kind));
  const [first, second] = body;
  if (!first) return undefined;
  if (isListed(first)) return overNone;
  if (first.kind === 'paragraph' && second && isListed(second))
    return isGoverningTitle(first.text, language) ? undefined : overNone;
  const sections = body.findIndex(({ kind }) => kind === 'heading');
  const opensProse = sections > 0 && !body.slice(0, sections).some(isListed);
  return sections === 0 || (opensProse && listedShare(body) >= mostlyListed) ? overAll : undefined;
}

function listedShare(body: readonly PlacedBlock[]): number {
  const lettersIn = (some: readonly PlacedBlock[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return lettersIn(body.filter(isListed)) / Math.max(1, lettersIn(body));
}
