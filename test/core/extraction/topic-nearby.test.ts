import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { toArticle } from '../../../src/core/document/article.ts';
import { aboutNearby } from '../../../src/core/extraction/topic-nearby.ts';
import { passageOf } from '../passages.ts';

function quotesAbout(topic: string, text: string): readonly string[] {
  const article = toArticle(
    { language: 'en', blocks: text.split('\n\n').map((text) => ({ kind: 'paragraph' as const, text })) },
    { kind: 'file', location: '/x.txt', name: 'x.txt' },
  );
  const about = { passages: [passageOf(article.text)], language: 'en' };
  return aboutNearby(findStatements(article), topic, about).map(({ quote }) => quote);
}

describe('statements about what their paragraph speaks of', () => {
  const text =
    'Brandt had just bought the old printing press. “He loved that machine,” Ada Okafor said.\n\n“It rains too much here,” Okafor said of the town.';

  it('speak of it by a pronoun', () => {
    expect(quotesAbout('Brandt', text)).toEqual(['“He loved that machine,”']);
  });

  it('are not about what another paragraph names, or nothing does', () => {
    expect(quotesAbout('the weather', text)).toEqual([]);
    expect(quotesAbout('Brandt', 'Brandt left.\n\n“He is late,” Ada Okafor said.')).toEqual([]);
    expect(quotesAbout('Brandt', 'Brandt left. “Nobody cares about trains,” Ada Okafor said.')).toEqual([]);
  });
});
