import type { Origin } from '../core/article.ts';

/** Articles that were previewed and wait for a yes. Bounded; a restart forgets them, and the preview says so. */
const drafts = new Map<string, Origin>();
const most = 200;

export function rememberDraft(id: string, origin: Origin): void {
  drafts.set(id, origin);
  const [oldest] = drafts.keys();
  if (drafts.size > most && oldest !== undefined) drafts.delete(oldest);
}

/** Gives the draft once. */
export function takeDraft(id: string): Origin | undefined {
  const origin = drafts.get(id);
  drafts.delete(id);
  return origin;
}
