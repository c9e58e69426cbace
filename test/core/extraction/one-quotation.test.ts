import { describe, expect, it } from 'vitest';
import { closedQuotation, inOneLine } from '../../../src/core/extraction/one-quotation.ts';

describe('words of several paragraphs in one line', () => {
  it.each([
    ['“We paid.\n\n“We will not pay,” she said.', '“We paid. We will not pay,” she said.'],
    ['"We paid.\n\n"We will not pay," she said.', '"We paid. We will not pay," she said.'],
    ['Lang sagte: „Wir zahlten.\n„Wir zahlen nicht mehr.“', 'Lang sagte: „Wir zahlten. Wir zahlen nicht mehr.“'],
    ['«Pagamos.\n»No pagaremos más», dijo Lang.', '«Pagamos. No pagaremos más», dijo Lang.'],
    [
      '« Nous avons payé.\n\n« Nous ne paierons plus », dit Lang.',
      '« Nous avons payé. Nous ne paierons plus », dit Lang.',
    ],
  ])('open their quotation once: %j', (text, line) => expect(inOneLine(text)).toBe(line));

  it.each(['“We paid,” she said.\n\n“We left.”', '"We paid," she said.\n"We left."', 'He left.\n“We stay.”'])(
    'are as they are where it was closed: %j',
    (text) => expect(inOneLine(text)).toBe(text.replace(/\s+/g, ' ')),
  );
});

describe('a quotation that words break off', () => {
  it.each([
    ['“We paid.', '“We paid.”'],
    ['She said: "We paid.', 'She said: "We paid."'],
    ['„Wir zahlen nicht.', '„Wir zahlen nicht.“'],
    ['« Nous avons payé, dit Lang.', '« Nous avons payé, dit Lang. »'],
    ['“We paid,” she said.', '“We paid,” she said.'],
    ['We paid.', 'We paid.'],
  ])('is closed: %j', (text, closed) => expect(closedQuotation(text)).toBe(closed));

  it('opens by its own mark where it went on by the one that ends it', () => {
    expect(closedQuotation('»No pagaremos más.', 'Dijo: «Pagamos.\n')).toBe('«No pagaremos más.»');
    expect(closedQuotation('»Wir zahlen nicht.«', 'Sie kam.')).toBe('»Wir zahlen nicht.«');
  });
});
