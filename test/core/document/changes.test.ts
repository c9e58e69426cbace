import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, toArticle } from '../../../src/core/document/article.ts';
import { changesBetween } from '../../../src/core/document/changes.ts';

const article = (paragraphs: readonly string[], language = 'en', title = 'The bridge'): Article =>
  toArticle(
    { title, language, blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })) },
    { kind: 'url', location: 'https://news.example/bridge', name: 'bridge' },
  );

const told = (before: Article, after: Article): readonly string[] =>
  changesBetween(before, after).shown.map((change) => {
    if (change.kind === 'added') return `+ ${change.after.text}`;
    return change.kind === 'removed' ? `- ${change.before.text}` : `${change.before.text} → ${change.after.text}`;
  });

describe('what has changed in an article', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'en',
      'It costs two million. It opens in May.',
      'It costs three million. It opens in May.',
      ['It costs two million. → It costs three million.'],
    ],
    ['en', 'It opens in May.', 'It opens in May. Nobody was hurt.', ['+ Nobody was hurt.']],
    ['en', 'It opens in May. Nobody was hurt. The end.', 'It opens in May. The end.', ['- Nobody was hurt.']],
    [
      'de',
      'Die Brücke kostet 2 Millionen. Sie öffnet im Mai.',
      'Die Brücke kostet 3 Millionen. Sie öffnet im Mai.',
      ['Die Brücke kostet 2 Millionen. → Die Brücke kostet 3 Millionen.'],
    ],
    [
      'es',
      'El puente abre en mayo.',
      'El puente no abre en mayo.',
      ['El puente abre en mayo. → El puente no abre en mayo.'],
    ],
    [
      'fr',
      'Le pont a coûté deux millions.',
      'La mairie se tait.',
      ['+ La mairie se tait.', '- Le pont a coûté deux millions.'],
    ],
    ['zh', '大桥耗资两百万元。五月开放。', '大桥耗资三百万元。五月开放。', ['大桥耗资两百万元。 → 大桥耗资三百万元。']],
    ['ja', '橋は五月に開通する。', '橋は六月に開通する。', ['橋は五月に開通する。 → 橋は六月に開通する。']],
  ])('is told in the words of both versions (%s)', (language, before, after, changes) =>
    expect([...told(article([before], language), article([after], language))].sort()).toEqual([...changes].sort()),
  );

  it('is nothing where sentences only moved, or are printed otherwise', () => {
    const before = article(['“We wait”, she said. It opens in May – perhaps.', 'The end.']);
    expect(told(before, article(['The end.', '"We  wait", she said. It opens in May — perhaps.']))).toEqual([]);
    expect(told(before, before)).toEqual([]);
  });

  it('is told of the title too, and of a sentence that stands twice and then once', () => {
    expect(told(article(['One.']), article(['One.'], 'en', 'The new bridge'))).toEqual(['The bridge → The new bridge']);
    expect(told(article(['Vote now. Vote now.']), article(['Vote now.']))).toEqual(['- Vote now.']);
  });

  it('comes in the order of the later version, with its paragraphs, what is gone where it stood', () => {
    const { shown } = changesBetween(
      article(['A stays here.', 'B goes away now.', 'C costs two euros.']),
      article(['A stays here.', 'C costs five euros.', 'Quite another thing.']),
    );
    expect(shown).toMatchObject([
      { kind: 'removed', before: { paragraph: 2 } },
      { kind: 'changed', before: { paragraph: 3 }, after: { paragraph: 2 } },
      { kind: 'added', after: { paragraph: 3 } },
    ]);
  });

  it('adds up: what is there now is what was there, without what was removed and with what was added', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 15 }),
        fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 15 }),
        (left, right) => {
          const words = (numbers: readonly number[]) =>
            numbers.map((n) => `Sentence ${'abcdefghijklm'[n]?.repeat(3)} is here.`);
          const { shown, count } = changesBetween(article(words(left)), article(words(right)));
          const gone = shown.flatMap((one) => ('before' in one ? [one.before.text] : []));
          const fresh = shown.flatMap((one) => ('after' in one ? [one.after.text] : []));
          const rest = [...words(left)];
          for (const text of gone) rest.splice(rest.indexOf(text), 1);
          expect([...rest, ...fresh].sort()).toEqual([...words(right)].sort());
          expect(count.added + count.removed + count.changed).toBe(shown.length);
        },
      ),
      { numRuns: 200 },
    ));

  it('tells of an item what governs its list', () => {
    const listing = (...items: readonly string[]): Article => {
      const lead = { kind: 'paragraph', text: 'The fee does not cover:' } as const;
      const blocks = [lead, ...items.map((text) => ({ kind: 'item', text, context: 0 }) as const)];
      return toArticle(
        { title: 'The bridge', language: 'en', blocks },
        { kind: 'url', location: 'https://news.example/bridge', name: 'bridge' },
      );
    };
    const { shown } = changesBetween(listing('Water at the quay'), listing('Water at the quay', 'The crane'));
    expect(shown).toEqual([
      { kind: 'added', after: { text: 'The crane', paragraph: 3, lead: 'The fee does not cover:' } },
    ]);
  });
});
