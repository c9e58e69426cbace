import type { Origin } from '../../core/document/article.ts';

/** A draft, and the server it was made in. */
export interface DraftKey {
  readonly guildId: string | null;
  readonly id: string;
}

/** Articles that were previewed and wait for a yes. Bounded; a restart forgets them, and the preview says so. */
const drafts = new Map<string, Origin>();
const most = 200;
const keyOf = ({ guildId, id }: DraftKey): string => `${guildId}/${id}`;

export function rememberDraft(draft: DraftKey, origin: Origin): void {
  drafts.set(keyOf(draft), origin);
  const [oldest] = drafts.keys();
  if (drafts.size > most && oldest !== undefined) drafts.delete(oldest);
}

/** Gives the draft once, and to its own server only. */
export function takeDraft(draft: DraftKey): Origin | undefined {
  const origin = drafts.get(keyOf(draft));
  drafts.delete(keyOf(draft));
  return origin;
}
