import type { Known } from './mention.ts';

/** Terms stand in each other's place behind the same article, one or several, however their sentences go on. */
export const isOfShape = (other: Known, mention: Known): boolean =>
  mention.kind === 'term'
    ? other.shape.split('…')[0] === mention.shape.split('…')[0] && isPlural(other.text) === isPlural(mention.text)
    : other.shape === mention.shape;

const isPlural = (term: string): boolean => /[^s]s$/u.test(term);
