import type { Outgoing } from '../delivery/outlet.ts';
import type { Shell } from '../shell/shell.ts';
import type { Words } from '../words/words.ts';

/** A post as it is sent. */
export interface Rendered {
  readonly messages: readonly Outgoing[];
  /** To talk about an article in. */
  readonly thread?: { readonly name: string; readonly articleId: string };
}

/** What it takes to say it. */
export interface With {
  readonly shell: Pick<Shell, 'footnote' | 'news'>;
  readonly server: string;
  readonly words: Words;
}
