import { readingLength } from '../../../core/document/reading-length.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import type { PageBlock } from './read-blocks.ts';

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim());
const mostlyLinked = 0.75;
const isSentence = (text: string): boolean => text.trim().length >= 100 || /[.!?。]["”’)]?$/.test(text.trim());

/** Links apart are lists and short labels; a statement that ends as one is prose, however much of it is linked. */
const isStatement = (text: string): boolean =>
  readingLength(text.trim()) >= shortestStatement &&
  /[.!。！][”"’')\]]*$/u.test(text.trim()) &&
  !/^[^.:]{2,20}:/.test(text.trim());
const shortestStatement = 25;
const shortestProse = 80;

/**
 * What the markup tells of a page's blocks: those that are nothing but links lead elsewhere, those before the headline
 * belong to the page, and the rest is as the format read it.
 */
export function setPageApart(blocks: readonly PageBlock[], title: string | undefined): readonly RoughBlock[] {
  const headline =
    title === undefined ? -1 : blocks.findIndex(({ kind, text }) => kind === 'heading' && fold(text) === fold(title));
  const isProse = ({ linked, kind, text }: PageBlock): boolean =>
    kind === 'paragraph' && linked < mostlyLinked && readingLength(text.trim()) >= shortestProse;
  const [from, to] = [blocks.findIndex(isProse), blocks.findLastIndex(isProse)];
  return blocks.map(({ linked, ...block }, at) => {
    const among = at > from && from >= 0 && at < to && block.kind === 'paragraph' && isStatement(block.text);
    const apart =
      isAddress(block.text) ||
      (linked >= mostlyLinked && block.kind !== 'row' && !among) ||
      (at < headline && !isSentence(block.text));
    return apart && (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'item')
      ? { ...block, kind: 'notice' as const }
      : block;
  });
}
