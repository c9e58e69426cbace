import type { DocumentKind, RawDocument } from '../../ports/documents.ts';

type Declaring = Pick<DocumentKind, 'extensions' | 'mediaTypes'>;

/** Whether a document's name, or the server it comes from, says that it is of the kind. */
export function isDeclared({ origin, mediaType = '' }: RawDocument, { extensions, mediaTypes }: Declaring): boolean {
  const extension = /\.([^.]+)$/.exec(origin.name)?.[1]?.toLowerCase() ?? '';
  return extensions.includes(extension) || mediaTypes.includes(mediaType);
}
