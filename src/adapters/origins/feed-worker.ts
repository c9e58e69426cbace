import { task } from '../workers/task.ts';
import { type FeedBytes, parseFeedBytes } from './parse-feed.ts';

export const parse = task((given: FeedBytes) => parseFeedBytes(given));
