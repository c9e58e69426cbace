import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../src/core/text/text-fragment.ts';
import { linkTo } from '../../../src/discord/markdown/link.ts';

describe('textFragment', () => {
  it.each([
    ['Costs rose.', ':~:text=Costs%20rose.'],
    ['Half-time (they said), too', ':~:text=Half%2Dtime%20%28they%20said%29%2C%20too'],
    [
      'Other quarrels\n\nThe two sides also spoke about terrorism.',
      ':~:text=Other%20quarrels,also%20spoke%20about%20terrorism.',
    ],
    [
      `one two three four ${'and so on '.repeat(20)}five six seven eight`,
      ':~:text=one%20two%20three%20four,five%20six%20seven%20eight',
    ],
  ])('of %j is %s', (quote, fragment) => expect(textFragment(quote)).toBe(fragment));

  it('cuts between characters where words are not told apart', () => {
    const characters = [...'市長は昨日、新しい橋の建設を発表しました。'.repeat(5)];
    const [head, tail] = [characters.slice(0, 12), characters.slice(-12)].map((part) =>
      encodeURIComponent(part.join('')),
    );
    expect(textFragment(characters.join(''))).toBe(`:~:text=${head},${tail}`);
  });
});

describe('linkTo', () => {
  it('leads to the words, or to the article where that gets too long, or nowhere', () => {
    expect(linkTo('https://example.org/a', 'Costs rose.')).toBe('https://example.org/a#:~:text=Costs%20rose.');
    expect(linkTo('https://example.org/a#part', 'Costs rose.')).toBe('https://example.org/a#part:~:text=Costs%20rose.');
    const long = `https://example.org/${'x'.repeat(470)}`;
    expect(linkTo(long, 'The words that do not fit in any more.')).toBe(long);
    expect(linkTo(`${long}${'x'.repeat(50)}`, 'Words.')).toBeUndefined();
  });

  it('takes web addresses only, and no bracket that would end a link', () => {
    expect(linkTo('javascript:alert(1)')).toBeUndefined();
    expect(linkTo('not an address')).toBeUndefined();
    expect(linkTo('https://example.org/a_(b)')).toBe('https://example.org/a_%28b%29');
  });
});
