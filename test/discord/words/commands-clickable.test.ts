import { describe, expect, it } from 'vitest';
import { withCommandLinks } from '../../../src/discord/words/command-links.ts';
import { interfaceLanguages } from '../../../src/discord/words/index.ts';

describe('who may change articles', () => {
  it.each(interfaceLanguages)('is told with a command that can be clicked ($locales)', ({ words }) => {
    const linked = withCommandLinks(words.articles.notAllowed, words, new Map([['settings', '7']]));
    expect(linked).toContain('</settings show:7>');
  });
});
