import { looksLikeNames } from '../../../core/document/masthead-lines.ts';
import type { RoughDocument } from '../../../core/document/rough-document.ts';

/** What programs write where nobody has given a name, in small letters. */
const nobody =
  /^(?:(?:microsoft|ms|windows|office|libreoffice|openoffice|apple|adobe|google|hp|dell|lenovo|acer|asus|user|owner|admin|administrator|default|guest|test|unknown|author|anonymous|root|pc|python-docx|apache|poi|un-named|unnamed|none|null|benutzer|usuario|utilisateur|word|docs|calibre|pandoc|latex|tex)[\s\d.-]*)+$/i;

/** A person's name as a file's properties give it, or nothing where it is a program's or an account's. */
export function fileAuthorOf(name: string | undefined): Pick<RoughDocument, 'fileAuthor'> {
  const author = name?.trim();
  const isPerson = author && looksLikeNames(author) && !nobody.test(author) && !/[@\\/]|^\p{Ll}+\d*$/u.test(author);
  return isPerson ? { fileAuthor: author } : {};
}

const property = (xml: string, tag: string): string | undefined =>
  new RegExp(`<${tag}\\b[^>]*>([^<]{1,300})</${tag}>`).exec(xml)?.[1]?.trim() || undefined;

/** Who made an office file, by its own metadata: whoever began it goes before whoever saved it last. */
export const authorOf = (meta: string): Pick<RoughDocument, 'fileAuthor'> =>
  fileAuthorOf(property(meta, 'meta:initial-creator') ?? property(meta, 'dc:creator'));

/** The title in an office file's own metadata. */
export const titleIn = (meta: string): string | undefined => property(meta, 'dc:title');
