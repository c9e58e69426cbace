import type { Origin } from '../../core/document/article.ts';

/** A preview, and the collection it was made for. */
interface Preview {
  readonly library: string;
  readonly id: string;
}

/** Articles that were previewed and wait for a yes. A restart forgets them, and the preview says so. */
export interface PendingArticles {
  remember(preview: Preview, origin: Origin): void;
  /** Gives the article once, and for its own collection only. */
  take(preview: Preview): Origin | undefined;
}

const keyOf = ({ library, id }: Preview): string => `${library}/${id}`;

/** Keeps the last `most`. */
export function createPendingArticles(most = 200): PendingArticles {
  const origins = new Map<string, Origin>();
  return {
    remember(preview, origin) {
      origins.set(keyOf(preview), origin);
      const [oldest] = origins.keys();
      if (origins.size > most && oldest !== undefined) origins.delete(oldest);
    },
    take(preview) {
      const origin = origins.get(keyOf(preview));
      origins.delete(keyOf(preview));
      return origin;
    },
  };
}
