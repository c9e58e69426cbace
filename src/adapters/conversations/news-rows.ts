import type { Following, OwedPost } from '../../ports/news.ts';

/** As both databases keep it; `channels` and `about` are JSON. */
export interface FollowingRow {
  readonly server: string;
  readonly address: string;
  readonly channels: string;
}

export interface PostRow extends Omit<OwedPost, 'nextAt' | 'about'> {
  readonly next_at: number;
  readonly about: string;
}

export const followingOf = ({ channels, ...row }: FollowingRow): Following => ({
  ...row,
  channels: JSON.parse(channels),
});

export const postOf = ({ id, server, next_at, tries, about }: PostRow): OwedPost => ({
  id,
  server,
  nextAt: next_at,
  tries,
  about: JSON.parse(about),
});

/** Feeds that no server follows any more. */
export const dropUnfollowed = 'DELETE FROM feeds WHERE address NOT IN (SELECT address FROM followings)';
