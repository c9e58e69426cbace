import { cutShort } from '../text/segments.ts';

/**
 * In UTF-16 code units. What is longer is no title, heading, name or caption that a person would write, and passages carry
 * these along: each is shown, compared and stored many times.
 */
export const longest = {
  title: 300,
  heading: 300,
  caption: 1_000,
  byline: 200,
  date: 100,
  site: 200,
  address: 2_000,
  context: 400,
} as const;

/** What an article says of itself in words. */
export interface Names {
  readonly title?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly siteName?: string;
}

export const longestNames: readonly (readonly [keyof Names, number])[] = [
  ['title', longest.title],
  ['byline', longest.byline],
  ['publishedAt', longest.date],
  ['siteName', longest.site],
];

/** What an article is called, by whom and where, no longer than passages can carry. An address is whole or none. */
export function metadataWithinLimits<M extends Names & { readonly address?: string }>(metadata: M): M {
  const { address, ...rest } = metadata;
  const cut = longestNames.flatMap(([name, most]) => {
    const value = metadata[name];
    return value === undefined ? [] : [[name, cutShort(value, most)] as const];
  });
  const kept = address !== undefined && address.length <= longest.address ? { address } : {};
  return { ...rest, ...Object.fromEntries(cut), ...kept } as M;
}

/** A file's name or address as passages carry it. */
export const nameWithinLimits = (name: string): string => cutShort(name, longest.title);

/** A heading as passages carry it. */
export const headingWithinLimits = (heading: string): string => cutShort(heading, longest.heading);
