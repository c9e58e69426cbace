import path from 'node:path';
import type { Origin } from '../../core/document/article.ts';

/**
 * Where an article comes from, as it is stored: a file in the data folder by its path within, with "/", so that it is the
 * same one when the folder is moved; everything else as it is.
 */
export function storedLocation({ kind, location }: Origin, dataFolder: string): string {
  if (kind !== 'file') return location;
  const within = path.relative(dataFolder, location);
  const isInside = within !== '' && within !== '..' && !within.startsWith(`..${path.sep}`) && !path.isAbsolute(within);
  return isInside ? within.split(path.sep).join('/') : location;
}

/** The origin with its location as everybody else knows it. */
export const originAt = (origin: Origin, dataFolder: string): Origin =>
  origin.kind !== 'file' || path.isAbsolute(origin.location)
    ? origin
    : { ...origin, location: path.join(dataFolder, origin.location) };

/** What an article is found by before it is read: its collection, and its location as it is stored. */
export const placeOf = (collection: string, location: string): string => `${collection}\n${location}`;
