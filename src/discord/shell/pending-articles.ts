/** A preview or an offer, and the collection it was made for. */
interface Preview {
  readonly library: string;
  readonly id: string;
}

/** Articles that were previewed or offered, and wait for a yes. A restart forgets them, and the preview says so. */
export interface Pending<T> {
  remember(preview: Preview, article: T): void;
  /** Gives the article once, and for its own collection only. */
  take(preview: Preview): T | undefined;
}

const keyOf = ({ library, id }: Preview): string => `${library}/${id}`;

/** Keeps the last `most`. */
export function createPending<T>(most = 200): Pending<T> {
  const articles = new Map<string, T>();
  return {
    remember(preview, article) {
      articles.set(keyOf(preview), article);
      const [oldest] = articles.keys();
      if (articles.size > most && oldest !== undefined) articles.delete(oldest);
    },
    take(preview) {
      const article = articles.get(keyOf(preview));
      articles.delete(keyOf(preview));
      return article;
    },
  };
}
