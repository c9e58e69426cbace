import { describe, expect, it } from 'vitest';
import { sentenceGraph } from '../../../src/core/summary/sentence-graph.ts';

const node = (terms: string, prior = 1) => ({ terms: terms.split(' '), prior });

describe('a graph of sentences', () => {
  it('puts the sentence first that most others are like', () => {
    const { centrality } = sentenceGraph([
      node('harbour ferry pier'),
      node('ferry engine repair'),
      node('ferry harbour engine'),
      node('goat cheese market'),
    ]);
    expect(centrality[2]).toBe(1);
    expect(centrality[3]).toBeLessThan(0.8);
  });

  it('lets the prior decide between sentences that have nothing in common', () => {
    const { centrality } = sentenceGraph([node('one two', 1), node('three four', 3)]);
    expect(centrality[1]).toBe(1);
    expect(centrality[0]).toBeLessThan(0.5);
  });

  it('finds a sentence like itself, and unlike one of other words', () => {
    const { likeness } = sentenceGraph([node('ferry pier'), node('pier ferry'), node('goat cheese')]);
    expect(likeness(0, 1)).toBeCloseTo(1);
    expect(likeness(0, 2)).toBe(0);
  });

  it('has nothing to say of no sentences', () => {
    expect(sentenceGraph([]).centrality).toEqual([]);
  });
});
