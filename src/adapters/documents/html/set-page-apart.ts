import type { RoughBlock } from '../../../core/document/rough-document.ts';
import type { PageBlock } from './read-blocks.ts';

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim());
const mostlyLinked = 0.75;
const isSentence = (text: string): boolean => text.trim().length >= 100 || /[.!?。]["”’)]?$/.test(text.trim());

/**
 * What the markup tells of a page's blocks: those that are nothing but links lead elsewhere, those before the headline
 * belong to the page, and the rest is as the format read it.
 */
export function setPageApart(blocks: readonly PageBlock[], title: string | undefined): readonly RoughBlock[] {
  const headline =
    title === undefined ? -1 : blocks.findIndex(({ kind, text }) => kind === 'heading' && fold(text) === fold(title));
  return blocks.map(({ linked, ...block }, at) => {
    const apart =
      isAddress(block.text) ||
      (linked >= mostlyLinked && block.kind !== 'row') ||
      (at < headline && !isSentence(block.text));
    return apart && (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'item')
      ? { ...block, kind: 'notice' as const }
      : block;
  });
}
