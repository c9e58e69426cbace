import { describe, expect, it } from 'vitest';
import { isNotice } from '../../../src/core/document/boilerplate.ts';
import { tidyDocument } from '../../../src/core/document/tidy-document.ts';

describe('what a program adds to a text', () => {
  it.each([
    'The post Who pays for the weir? appeared first on Blog of Arlen.',
    'Der Beitrag Wer zahlt das Wehr? erschien zuerst auf Blatt von Arlen.',
    'La entrada La presa se publicó primero en Blog de Arlen.',
    'L’article Le barrage est apparu en premier sur Blog d’Arlen.',
    "L'articolo La diga proviene da Blog di Arlen.",
    'O post A barragem apareceu primeiro em Blog de Arlen.',
    'Het bericht De stuw verscheen eerst op Blog van Arlen.',
    'Subscribe now',
    'Thanks for reading The Arlen Letter! Subscribe for free to receive new posts.',
  ])('is a notice: %s', (text) => expect(isNotice(text)).toBe(true));

  it.each([
    'The post office of Arlen closes in May, and the mill opens a counter for letters.',
    'Der Beitrag des Kreises sinkt im Mai auf zwei Drittel der Kosten.',
    'Share prices of the mill fell by a third on Monday.',
    'L’article de la loi est clair sur ce point, dit la maire.',
  ])('is none: %s', (text) => expect(isNotice(text)).toBe(false));
});

describe('a note without a title', () => {
  it('has none from a line after its first sentence', () => {
    const blocks = [
      'The county pays for most of the weir.',
      'The millers pay the rest over nine years, as it says #weir',
    ].map((text) => ({ kind: 'paragraph', text }) as const);
    expect(tidyDocument({ blocks }).title).toBeUndefined();
  });
});
