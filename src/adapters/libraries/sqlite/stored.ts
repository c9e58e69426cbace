import type { Passage } from '../../../core/document/passage.ts';
import type { Candidate } from '../../../ports/library.ts';

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
export const toPassage = (json: string): Passage => JSON.parse(json) as Passage;

/** @throws SyntaxError when it is damaged */
export const toCandidate = ({ passage, terms, ...rest }: StoredCandidate): Candidate => ({
  passage: toPassage(passage),
  terms: terms === '' ? [] : terms.split(' '),
  ...rest,
});
