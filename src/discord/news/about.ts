import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FeedItem } from '../../core/document/feed-item.ts';
import type { OwedPost } from '../../footnote.ts';

const failureCodes = [
  'not-found',
  'unreadable',
  'unsupported',
  'empty',
  'too-large',
  'forbidden',
  'unreachable',
] as const;

/** Why an article is told without its words. */
const trouble = z.union([
  z.object({ kind: z.literal('full') }),
  z.object({ kind: z.literal('failed'), code: z.enum(failureCodes).or(z.string()), sentence: z.string() }),
]);

/** How far a post has come in a channel. */
const placed = z.object({
  /** Messages that were sent. */
  sent: z.number(),
  /** The first of them. */
  message: z.string().optional(),
  /** One more was begun: how it begins, and when. Whether it arrived, only Discord knows after the process has ended. */
  begun: z.object({ text: z.string(), at: z.number() }).optional(),
  isDone: z.boolean().optional(),
});

const words = z.object({ text: z.string(), paragraph: z.number().optional() });
const changes = z.object({
  shown: z.array(
    z.union([
      z.object({ kind: z.literal('added'), after: words }),
      z.object({ kind: z.literal('removed'), before: words }),
      z.object({ kind: z.literal('changed'), before: words, after: words }),
    ]),
  ),
  count: z.object({ added: z.number(), removed: z.number(), changed: z.number() }),
});

const inChannels = { placed: z.record(z.string(), placed) };

const schema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('item'),
    feed: z.string(),
    address: z.string(),
    title: z.string().optional(),
    why: z.enum(['new', 'changed']),
    /** What became of it: in the library, or not. */
    article: z.object({ id: z.string(), collection: z.string() }).optional(),
    trouble: trouble.optional(),
    changes: changes.optional(),
    /** The library was about to change by it. */
    isBegun: z.boolean().optional(),
    /** Nothing is to be told of it. */
    isNothing: z.boolean().optional(),
    ...inChannels,
  }),
  z.object({ kind: z.literal('skipped'), feed: z.string(), count: z.number(), ...inChannels }),
  z.object({ kind: z.literal('trouble'), feed: z.string(), code: z.string(), sentence: z.string(), ...inChannels }),
  z.object({
    kind: z.literal('digest'),
    channel: z.string(),
    day: z.string(),
    articles: z.array(z.string()),
    more: z.number(),
    ...inChannels,
  }),
]);

/** What is to be posted, and how far that has come. */
export type About = z.infer<typeof schema>;
export type AboutItem = Extract<About, { kind: 'item' }>;
export type Placed = z.infer<typeof placed>;

/** Undefined for what another version noted. */
export function aboutOf({ about }: OwedPost): About | undefined {
  const read = schema.safeParse(about);
  return read.success ? read.data : undefined;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 20);

const owed = (server: string, name: string, about: About, now: number): OwedPost => ({
  id: `${server}/${hashOf(name)}`,
  server,
  nextAt: now,
  tries: 0,
  about,
});

interface In {
  readonly server: string;
  readonly feed: string;
  readonly now: number;
}

/** The same item of the same feed has the same id, whenever it is noted; a change of it that of its version. */
export const owedItem = ({ ids, version, address, title }: FeedItem, why: 'new' | 'changed', where: In): OwedPost =>
  owed(
    where.server,
    `${why} ${where.feed} ${ids[0]} ${why === 'new' ? '' : version}`,
    { kind: 'item', feed: where.feed, address, why, placed: {}, ...(title === undefined ? {} : { title }) },
    where.now,
  );

export const owedSkipped = (count: number, { server, feed, now }: In): OwedPost =>
  owed(server, `skipped ${feed} ${now}`, { kind: 'skipped', feed, count, placed: {} }, now);

export const owedTrouble = (
  { code, sentence }: { readonly code: string; readonly sentence: string },
  { server, feed, now }: In,
): OwedPost => owed(server, `trouble ${feed} ${now}`, { kind: 'trouble', feed, code, sentence, placed: {} }, now);

interface MadeDigest {
  readonly channel: string;
  readonly day: string;
  readonly articles: readonly string[];
  readonly more: number;
}

export const owedDigest = (server: string, digest: MadeDigest, now: number): OwedPost =>
  owed(
    server,
    `digest ${digest.channel} ${digest.day}`,
    { kind: 'digest', ...digest, articles: [...digest.articles], placed: {} },
    now,
  );

/** Discord takes one of a name once, for a few minutes. */
export const nonceOf = ({ id }: OwedPost, channel: string, part: number): string => hashOf(`${id} ${channel} ${part}`);
