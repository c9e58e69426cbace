import type { Passage } from '../../../core/document/passage.ts';
import type { Candidate } from '../../../ports/library.ts';
import { parseAs, passageShape, shaped, sourceShape } from './shape.ts';

/**
 * A candidate as it is stored. Between threads it goes like this, since two strings are copied much sooner than the
 * hundreds of values they stand for.
 */
export interface StoredCandidate {
  readonly passage: string;
  readonly terms: string;
  readonly similarity?: number;
}

/** @throws SyntaxError when it is damaged */
export function toPassage(json: string): Passage {
  const passage = parseAs<Passage>(json, passageShape);
  shaped(passage.source, sourceShape);
  return passage;
}

/** @throws SyntaxError when it is damaged */
export const toCandidate = ({ passage, terms, ...rest }: StoredCandidate): Candidate => ({
  passage: toPassage(passage),
  terms: terms === '' ? [] : terms.split(' '),
  ...rest,
});
