import { z } from 'zod';
import { sharedCollection } from '../../core/document/article.ts';
import type { Scope } from '../../footnote.ts';
import type { Home, Where } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';

/** The collection of a server, or of a person where there is no server. */
export const libraryOf = ({ guildId, personId }: Home): string => guildId ?? libraryOfPerson(personId);

const ofPerson = 'user/';

export const libraryOfPerson = (personId: string): string => `${ofPerson}${personId}`;

export const isPersons = (library: string): boolean => library.startsWith(ofPerson);

/** The operator's articles, and the server's or the person's own; never another's. */
export const scopeOf = (home: Home, articleIds?: readonly string[]): Scope => ({
  collections: [sharedCollection, libraryOf(home)],
  ...(articleIds === undefined ? {} : { articleIds }),
});

/** The library of the one article that is read for a question alone, by its message: no scope of a place has it. */
export const passingLibrary = (server: string, message: string): string => `passing/${server}/${message}`;

/** Whether an article of the library may be shown here: it is searched here, or was read here for a question alone. */
export const isShownHere = (home: Home, library: string): boolean =>
  scopeOf(home).collections.includes(library) ||
  (home.guildId !== null && library.startsWith(passingLibrary(home.guildId, '')));

const bound = z.array(z.string()).min(1);
/** What a person binds for themselves, nobody else's questions are bound by. */
const boundTo = ({ guildId, personId }: Home, channelId: string): string =>
  guildId === null ? `person/${personId}/channel/${channelId}/articles` : `channel/${channelId}/articles`;

type Place = Home & Pick<Where, 'channelId' | 'parentId'>;

/** The articles that questions of a channel are about, of those that are still there; undefined when it is free. */
async function boundArticles(
  place: Place,
  { preferences, footnote }: Pick<Shell, 'preferences' | 'footnote'>,
): Promise<readonly string[] | undefined> {
  // A thread uses what its channel does.
  for (const id of [place.channelId, place.parentId]) {
    const read = id === null ? undefined : bound.safeParse(await preferences.get(boundTo(place, id)));
    const there = read?.success ? await footnote.articles(scopeOf(place, read.data)) : [];
    if (there.length > 0) return there.map((article) => article.id);
  }
  return undefined;
}

/** Binds a channel to some articles; an empty list frees it. */
export const bindArticles = (
  place: Home & Pick<Where, 'channelId'>,
  articleIds: readonly string[],
  { preferences }: Pick<Shell, 'preferences'>,
): Promise<void> => preferences.put(boundTo(place, place.channelId), articleIds);

/** Where a question of this place looks: in the articles its channel is bound to, or in all that there are for it. */
export const scopeIn = async (place: Place, shell: Pick<Shell, 'preferences' | 'footnote'>): Promise<Scope> =>
  scopeOf(place, await boundArticles(place, shell));

/** The article that was chosen, or where a question of this place looks when none was. */
export const scopeOn = async (
  place: Place,
  articleId: string | undefined,
  shell: Pick<Shell, 'preferences' | 'footnote'>,
): Promise<Scope> => (articleId === undefined ? scopeIn(place, shell) : scopeOf(place, [articleId]));
