import { describe, expect, it } from 'vitest';
import { takeMarkers } from '../../../src/core/generation/prose-reply.ts';

const numbers = (text: string) => takeMarkers(text).markers.flatMap((marker) => marker.numbers);

describe('takeMarkers', () => {
  it.each([
    ['Taxes fall [1].', [1]],
    ['Taxes fall [1, 2].', [1, 2]],
    ['Taxes fall [1][2].', [1, 2]],
    ['Taxes fall [1-3].', [1, 2, 3]],
    ['Taxes fall [1–3, 5].', [1, 2, 3, 5]],
    ['Taxes fall [^1].', [1]],
    ['Taxes fall 【1†source】.', [1]],
    ['Taxes fall【2】.', [2]],
    ['Taxes fall [Source 1].', [1]],
    ['Taxes fall [Source 1, Source 3].', [1, 3]],
    ['Taxes fall (Source 1).', [1]],
    ['Taxes fall [Passages 1 and 2].', [1, 2]],
    ['Taxes fall [１].', [1]],
    ['Taxes fall ［１，２］.', [1, 2]],
    ['Taxes fall [[1]].', [1]],
    ['Taxes fall <sup>1</sup>.', [1]],
    ['Taxes fall [9].', [9]],
  ])('reads %j', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
    expect(takeMarkers(text).text).toBe('Taxes fall.');
  });

  it.each([
    'In [2019] taxes fell.',
    'They was [sic] late.',
    'Use `list[1]` here.',
    '```\na[1]\n```',
    'See [1](https://a.example).',
    'He [Mattis] left.',
    'In 2017 (3) it fell.',
  ])('leaves %j as it is', (text) => expect(takeMarkers(text)).toEqual({ text, markers: [] }));
});
