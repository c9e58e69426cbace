import type { FeedState } from '../core/document/feed.ts';

/** A server that follows a feed, and the channels in which it wants its articles told. */
export interface Following {
  readonly server: string;
  readonly address: string;
  readonly channels: readonly string[];
}

/** A server's digest. */
export interface Digest {
  readonly server: string;
  readonly channel: string;
  readonly every: 'day' | 'week';
  /** 0 is Sunday; of those that come weekly. */
  readonly weekday: number;
  /** 0 to 23, in the server's time zone. */
  readonly hour: number;
  /** The last day it was made for, as "2026-11-29" in that zone; none is made twice for a day, whatever clocks do. */
  readonly last: string;
  /** When it was made, in milliseconds since 1970: what came after it is in the next. */
  readonly since: number;
}

/** Something that is to be posted in a server, until that is done. */
export interface OwedPost {
  /** No two of one id are ever owed. It begins with the server's id and a slash. */
  readonly id: string;
  readonly server: string;
  /** When to try, in milliseconds since 1970. */
  readonly nextAt: number;
  /** How often it failed. */
  readonly tries: number;
  /** What it is, and how far it has come; JSON. */
  readonly about: unknown;
}

/** A feed that somebody follows, without what is known of its items. */
export type FeedHead = Omit<FeedState, 'seen'>;

/** What is noted together or not at all, so that nothing is told twice or lost when the process ends. */
export interface NewsStep {
  readonly feed?: FeedState;
  readonly digest?: Digest;
  readonly posts: readonly OwedPost[];
}

/** The feeds that servers follow, their digests, and what of them is still to be posted. */
export interface News {
  /** Adds it, or takes the place of what was there. */
  follow(following: Following): Promise<void>;
  /** A feed that nobody follows any more is forgotten. */
  unfollow(server: string, address: string): Promise<void>;
  /** A server's, in the order they were added. */
  followed(server: string): Promise<readonly Following[]>;
  followers(address: string): Promise<readonly Following[]>;
  feeds(): Promise<readonly FeedHead[]>;
  feed(address: string): Promise<FeedState | undefined>;
  /** A post whose id is owed already stays as it is; a feed that nobody follows any more is not noted. */
  note(step: NewsStep): Promise<void>;
  digests(): Promise<readonly Digest[]>;
  dropDigest(server: string): Promise<void>;
  /** Those whose time has come, in the order they were owed, at most `limit` of each server. */
  duePosts(now: number, limit: number): Promise<readonly OwedPost[]>;
  /** How many are owed in a server. */
  owedIn(server: string): Promise<number>;
  /** Notes how far it has come; nothing where it is owed no more. */
  putPost(post: OwedPost): Promise<void>;
  settlePost(id: string): Promise<void>;
}
