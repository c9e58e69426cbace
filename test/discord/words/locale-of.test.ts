import type { Guild } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../src/discord/words/locale-of.ts';

const server = (preferredLocale: string): Guild => ({ preferredLocale }) as Guild;

describe('the language to answer a message in', () => {
  it.each([
    ['<@1234> Was sagte Mattis über die Brücke?', 'de'],
    ['¿Qué dijo la ministra sobre el puente?', 'es'],
    ['Qu’a dit la ministre au sujet du pont ?', 'fr'],
    ['What did the minister say about the bridge?', 'en'],
  ])('is the one of %j', (content, language) => {
    expect(localeOf({ content, guild: server('en-US') })).toBe(language);
    expect(localeOf({ content, guild: server('ja') })).toBe(language);
    expect(localeOf({ content, guild: null })).toBe(language);
  });

  it('is the server’s where a message is too short to tell', () => {
    expect(localeOf({ content: 'Mattis?', guild: server('de') })).toBe('de');
    expect(localeOf({ content: '', guild: server('ja') })).toBe('en');
  });
});
