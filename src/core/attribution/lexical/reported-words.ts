import type { Span } from '../../text/span.ts';
import type { Subject } from './subject.ts';

/** Reported words in a sentence; `cue` are places among its tokens. */
export interface Reported extends Span {
  readonly subject: Subject;
  readonly cue: { readonly from: number; readonly to: number };
}
