import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Claim } from '../../../src/core/answer.ts';
import { verifyDraft } from '../../../src/core/verification/verify.ts';
import { limits } from '../../../src/discord/markdown/limits.ts';
import { renderAnswer } from '../../../src/discord/views/answer.ts';
import { english } from '../../../src/discord/words/english.ts';
import { grounded, passageOf, simpleAnswer } from '../answers.ts';

const contents = (answer: Answer): readonly string[] => renderAnswer(answer, english).map(({ content }) => content);

const nearestOf = (sentences: readonly string[]): readonly Claim[] => {
  const claims = sentences.map((text, at) => {
    const passage = passageOf(text, {}, { id: `a1:${at}`, start: at * 1_000, end: at * 1_000 + text.length });
    return { text, evidence: [{ passage, quote: text }] };
  });
  return verifyDraft({ claims }).claims;
};

const hostile = fc.constantFrom(
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```',
  '```js\n',
  '> ',
  '>>> ',
  '# ',
  '-# ',
  '- ',
  '1. ',
  '[a](https://evil.example)',
  '[1]',
  ']',
  '(',
  ')',
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<t:1700000000:R>',
  '<:a:123456789012345678>',
  '\\',
  '\n',
  '\n\n',
  ' ',
  'https://example.org/a_(b)*c*?x=1',
  '👩‍👩‍👧‍👦',
  '🇩🇪',
  'e\u0301',
  '\u202e',
  'שלום',
  'مرحبا',
  '市長は',
  'word',
  'Costs rose.',
  'a'.repeat(300),
);
const text = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 8 })), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''))
  .filter((value) => /[\p{L}\p{N}]/u.test(value));

const source = fc
  .record({
    title: fc.oneof(text, fc.constant('The bridge')),
    address: fc.option(
      fc.oneof(
        fc.webUrl(),
        fc.constant(`https://example.org/${'long/'.repeat(200)}`),
        fc.constant('javascript:alert(1)'),
      ),
      { nil: undefined },
    ),
  })
  .map(({ title, address }) => ({ title, ...(address === undefined ? {} : { address }) }));

const draftedClaim = fc.record({
  claim: fc.option(text, { nil: undefined }),
  quotes: fc.array(fc.tuple(text, source), { minLength: 1, maxLength: 12 }),
});

const answer: fc.Arbitrary<Answer> = fc.array(draftedClaim, { minLength: 1, maxLength: 12 }).map((claims) =>
  grounded({
    claims: [
      { text: 'It is so.', evidence: [{ passage: passageOf('It is so.'), quote: 'It is so.' }] },
      ...claims.map(({ claim, quotes }, index) => ({
        text: claim ?? quotes[0]?.[0] ?? '',
        evidence: quotes.map(([quote, about], at) => ({
          passage: passageOf(quote, about, { id: `${index}${at}`, articleId: `a${index}-${at}` }),
          quote,
        })),
      })),
    ],
  }),
);

type Node = { readonly type: string; readonly content?: unknown };

/** What a reader sees, by a parser that others wrote; and the kinds of markup found on the way. */
function read(markdown: string): { readonly text: string; readonly kinds: readonly string[] } {
  const kinds: string[] = [];
  const visit = (node: Node): string => {
    if (node.type !== 'text' && node.type !== 'br') kinds.push(node.type);
    if (node.type === 'br') return '\n';
    return Array.isArray(node.content) ? node.content.map(visit).join('') : String(node.content ?? '');
  };
  const text = (parse(markdown, 'normal') as unknown as readonly Node[]).map(visit).join('');
  return { text, kinds };
}

/** Made once for all that must hold of them, since making them takes longer than showing them. */
const seed = Date.now() % 1_000_000;
const madeUp = fc.sample(answer, { seed, numRuns: 10 });

describe(`renderAnswer, whatever the answer (seed ${seed})`, () => {
  it('stays within the limit and never gives an empty message', () => {
    for (const given of madeUp) {
      const pages = contents(given);
      expect(pages.length).toBeLessThanOrEqual(10);
      for (const page of pages) {
        expect(page.length).toBeLessThanOrEqual(limits.content);
        expect(page.trim()).not.toBe('');
      }
    }
  });

  it('lets nothing of an article become markup, a mention or a code block', () => {
    const wanted = new Set(['blockQuote', 'url', 'strong', 'autolink', 'subtext', 'twemoji']);
    for (const page of madeUp.flatMap(contents)) {
      const withoutSubtext = page.replace(/^-# /gm, '');
      expect(read(withoutSubtext).kinds.filter((kind) => !wanted.has(kind))).toEqual([]);
      expect(page).not.toMatch(/(?<!\\)@(everyone|here)|(?<!\\)<[@#:t]/);
    }
  });

  it('never cuts a grapheme or leaves half a character', () => {
    for (const page of madeUp.flatMap(contents)) expect(page).not.toMatch(/\p{Surrogate}|^[\u0301\u200d]/u);
  });

  it('keeps footnotes on the page of the statement they belong to, and each on a line of its own', () => {
    for (const { content, citations } of madeUp.flatMap((given) => renderAnswer(given, english)))
      for (const { number } of citations) expect(content).toMatch(new RegExp(`^-# \\[${number}\\] `, 'm'));
  });
});

describe('renderAnswer', () => {
  it('shows a statement in the article’s words once, as a quotation, with its place', () => {
    expect(contents(simpleAnswer())).toEqual(['> Costs rose by two million. [1]\n-# [1] The bridge, paragraph 4']);
  });

  it('shows a sentence that two articles share once where nothing answers, with both titles', () => {
    const passages = [
      passageOf('Costs rose.'),
      passageOf('Costs rose.', { title: 'The [other] bridge' }, { articleId: 'b' }),
    ];
    const evidence = passages.map((passage) => ({ passage, quote: 'Costs rose.' }));
    const nearest = verifyDraft({ claims: [{ text: 'Costs rose.', evidence }] }).claims;
    const [page] = contents({ kind: 'ungrounded', question: 'Why?', reason: 'not-in-articles', nearest });
    expect(page?.split('\n').slice(-2)).toEqual([
      '-# [1] “Costs rose.” — The bridge, paragraph 4',
      '-# [2] The \\[other\\] bridge, paragraph 4',
    ]);
  });

  it('names the pages that a quote stands on', () => {
    const text = 'Costs rose. They rose by two million.';
    const parts = [{ start: 0, end: text.length, paragraph: 4, page: 2, turns: [{ page: 3, at: 21 }] }];
    const passage = passageOf(text, {}, { parts });
    const shown = (quote: string) => contents(grounded({ claims: [{ text: quote, evidence: [{ passage, quote }] }] }));
    expect(shown('Costs rose.')).toEqual(['> Costs rose. [1]\n-# [1] The bridge, page 2, paragraph 4']);
    expect(shown('They rose by two million.')).toEqual([
      '> They rose by two million. [1]\n-# [1] The bridge, pages 2–3, paragraph 4',
    ]);
  });

  it('shows the quote behind a statement in other words, linked to the words themselves', () => {
    const passage = passageOf('Costs rose by two million.', { address: 'https://example.org/bridge' });
    const [page] = contents(
      grounded({ claims: [{ text: 'It got dearer.', evidence: [{ passage, quote: 'Costs rose by two million.' }] }] }),
    );
    expect(page).toBe(
      'It got dearer. [1]\n-# [1] “Costs rose by two million.” — [The bridge](<https://example.org/bridge#:~:text=Costs%20rose%20by%20two%20million.>), paragraph 4',
    );
  });

  it('names an article once for footnotes that follow each other, and links each to its own words', () => {
    const address = 'https://example.org/bridge';
    const of = (text: string, paragraph: number, title = 'The bridge', articleId = 'a1') => ({
      text,
      evidence: [
        {
          passage: passageOf(
            text,
            { title, address },
            { id: `${articleId}:${paragraph}`, articleId, parts: [{ start: 0, end: text.length, paragraph }] },
          ),
          quote: text,
        },
      ],
    });
    const claims = [
      of('Costs rose.', 2),
      of('It was closed.', 5),
      of('Rain fell.', 1, 'Rain', 'b2'),
      of('It opened.', 6),
    ];
    const [page] = contents(grounded({ claims }));
    expect(page?.split('\n').filter((line) => line.startsWith('-# '))).toEqual([
      `-# [1] [The bridge](<${address}#:~:text=Costs%20rose.>), paragraph 2 · [2] [paragraph 5](<${address}#:~:text=It%20was%20closed.>)`,
      `-# [3] [Rain](<${address}#:~:text=Rain%20fell.>), paragraph 1`,
      `-# [4] [The bridge](<${address}#:~:text=It%20opened.>), paragraph 6`,
    ]);
  });

  it('prints in bold what was asked for', () => {
    const given = simpleAnswer() as { readonly claims: readonly Claim[] };
    const claims = given.claims.map((claim) => ({ ...claim, emphasis: [{ start: 14, end: 25 }] }));
    expect(contents({ ...given, claims } as unknown as Answer)[0]).toContain('rose by **two million**');
  });

  it('says in plain words why there is no answer, and shows what is nearest as no answer', () => {
    const nearest = nearestOf(['Costs rose.']);
    const [page] = contents({ kind: 'ungrounded', question: 'Who?', reason: 'not-in-articles', nearest });
    expect(page).toBe(
      'The articles do not say. The nearest they come:\n-# [1] “Costs rose.” — The bridge, paragraph 4',
    );
  });

  it('keeps a message that answers nothing short, with the best sentence of each article', () => {
    const nearest = nearestOf(
      ['gulls', 'ducks', 'geese'].map((birds) => `The ${birds} ${'cried and flew on '.repeat(15)}.`),
    );
    const [page] = renderAnswer({ kind: 'ungrounded', question: 'Who?', reason: 'not-in-articles', nearest }, english);
    expect(page.content.length).toBeLessThan(400);
    expect(page.citations.map(({ number }) => number)).toEqual([1]);
    const apart = ['gulls', 'ducks', 'geese'].map((birds, at) => {
      const text = `The ${birds} ${'cried and flew on '.repeat(15)}.`;
      return { text, evidence: [{ passage: passageOf(text, {}, { articleId: `a${at}` }), quote: text }] };
    });
    const others = verifyDraft({ claims: apart }).claims;
    const [each] = renderAnswer(
      { kind: 'ungrounded', question: 'Who?', reason: 'not-in-articles', nearest: others },
      english,
    );
    expect(each.content.length).toBeLessThan(400);
    expect(each.citations.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('loses no word of a long statement', () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const pages = contents(simpleAnswer(words));
    const shown = pages
      .join('\n')
      .replace(/^-# .*$/gm, '')
      .replace(/^> /gm, '')
      .replace('[1]', '')
      .split(/\s+/)
      .filter(Boolean);
    expect(shown).toEqual(words.split(' '));
    expect(pages.at(-1)).toContain('-# [1] ');
  });

  it('never loses the answer because of its sources', () => {
    const evidence = Array.from({ length: 30 }, (_, index) => ({
      passage: passageOf(
        `Source ${index} says so.`,
        { title: 'T'.repeat(300), address: `https://example.org/${'x'.repeat(700)}/${index}` },
        { articleId: `a${index}` },
      ),
      quote: `Source ${index} says so.`,
    }));
    const pages = contents(grounded({ claims: [{ text: 'y '.repeat(1950).trim(), evidence }] }));
    expect(pages.join('')).toContain('+22 more footnotes');
    expect(pages.join('').match(/y/g)?.length).toBeGreaterThanOrEqual(1950);
  });

  it('isolates text that runs from right to left', () => {
    expect(contents(simpleAnswer('قالت الوزيرة إن الجسر سيفتح'))[0]).toMatch(/\u2068قالت .*\u2069 \[1\]/);
  });
});
