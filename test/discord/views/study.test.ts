import { describe, expect, it } from 'vitest';
import type { KeptQuestion } from '../../../src/core/study/kept.ts';
import { cardMessage } from '../../../src/discord/views/card.ts';
import { backOf, frontOf } from '../../../src/discord/views/flashcard.ts';
import { guidePage } from '../../../src/discord/views/guide-pages.ts';
import { questionMessage } from '../../../src/discord/views/quiz-question.ts';
import { scoresMessage } from '../../../src/discord/views/quiz-scores.ts';
import { interfaceLanguages } from '../../../src/discord/words/index.ts';
import type { GuideEntry, Round, Score } from '../../../src/footnote.ts';
import { grounded, passageOf } from '../answers.ts';
import { checkMessage } from '../simulator/rules/messages.ts';
import { expectWithinLimits } from '../within-limits.ts';

/** Texts that are long, full of marks of Discord's, or written without spaces. */
const texts: Readonly<Record<string, string>> = {
  english:
    'The *old* bridge_over the __Lohne__ was closed on Friday, 21 June 2017, at a cost of `two` million. '.repeat(6),
  german: 'Der Oberlandesgerichtspräsidentenstellvertreter lehnte die Verkehrsinfrastrukturfinanzierung ab. '.repeat(6),
  chinese: '市长说，这座旧桥在星期五关闭，费用已经上升到两百万欧元。'.repeat(18),
  arabic: 'قال العمدة إن الجسر القديم أغلق يوم الجمعة بعد أن ارتفعت التكاليف. '.repeat(9),
  marks: '@everyone <@1> **_~~`|>[x](https://e.example/)'.repeat(12),
};

const cited = { articleId: 'a1b2c3d4e5f6a7b8', paragraph: 12_345, start: 1_234_567, end: 1_234_999, mark: 'abcdef' };

const questionOf = (text: string): KeptQuestion => ({
  id: 'abcdef12',
  kind: 'true-or-changed',
  articleId: cited.articleId,
  language: 'en',
  stem: text,
  choices: ['two', 'three', 'four', 'five'].map((one) => `${text.slice(0, 170)} ${one}`),
  right: 2,
  cited: [cited],
});

const roundOf = (text: string, current: number): Round => ({
  id: '1576546828097159846',
  home: '1576546828097159847',
  channel: '1576546828097159848',
  locale: 'en-US',
  questions: Array.from({ length: 20 }, () => questionOf(text)),
  at: 1,
  current,
});

const body = (message: object) => JSON.parse(JSON.stringify(message));
const crowd: readonly Score[] = Array.from({ length: 60 }, (_, at) => ({
  person: String(1_576_546_828_097_100_000 + at),
  right: 20 - Math.floor(at / 4),
  answered: 20,
}));

describe.each(Object.entries(texts))('what is studied of a long text (%s)', (_name, text) => {
  it.each(interfaceLanguages.map(({ words, locales: [locale] }) => [locale, words] as const))(
    'fits Discord’s messages in %s',
    (_locale, words) => {
      const remarks = [words.quiz.due(1_000), words.quiz.changed(1_000), words.quiz.fewer(1_000)];
      checkMessage(body(questionMessage(roundOf(text, 0), words, { remarks })), []);
      const before = { score: { right: 1_000, answered: 10_000 } };
      checkMessage(body(questionMessage(roundOf(text, 19), words, { before })), []);
      const over = { days: 3_650, scores: crowd };
      checkMessage(
        body(scoresMessage({ round: roundOf(text, 20), scores: crowd, last: before.score, over }, words)),
        [],
      );

      const card = { id: 'abcdef12', articleId: cited.articleId, front: text, back: text, cited: [cited] };
      const learning = { articleId: cited.articleId, left: 10_000 };
      const sides = [
        frontOf({ card, reps: 1_000, learning, fresh: 20 }, words),
        backOf({ card, reps: 1_000, learning, quote: text, link: 'https://e.example/' }, words),
      ];
      for (const side of sides)
        for (const look of ['framed', 'plain'] as const) expectWithinLimits(cardMessage(side, look));
    },
  );

  it('keeps what tells choices apart', () => {
    const { words } = interfaceLanguages[0] ?? {};
    if (!words) throw new Error('English is spoken.');
    const round = roundOf(text, 0);
    const asked = { ...round, questions: [{ ...questionOf(text), stem: 'Which of these does the article say?' }] };
    const content = questionMessage(asked, words).content ?? '';
    for (const one of ['two', 'three', 'four', 'five']) expect(content).toMatch(new RegExp(`${one}\u2069?$`, 'm'));
  });

  it('pages through a guide, each entry on one page with its footnote', () => {
    const passage = passageOf(text, { title: text });
    const { claims } = grounded({ claims: [{ text, evidence: [{ passage, quote: text.trim() }] }] });
    const [citation] = claims[0].citations;
    const entries = Array.from(
      { length: 30 },
      (_, at): GuideEntry => ({
        section: at < 6 ? 'people' : 'terms',
        label: `${at} ${text}`,
        detail: text,
        citation: { ...citation, number: at + 1 },
      }),
    );
    const [first, ...rest] = entries;
    if (!first) throw new Error('There are entries.');
    const guide = { kind: 'made', titles: [text], entries: [first, ...rest], articlesLeft: 9 } as const;
    const { words } = interfaceLanguages[1] ?? {};
    if (!words) throw new Error('More than English is spoken.');
    const seen: string[] = [];
    for (let page = 0; page < entries.length; page += 1) {
      const message = guidePage({ guide, page, articleId: cited.articleId }, words, [words.guide.files]);
      checkMessage(body(message), []);
      const marks = (message.content ?? '').match(/(?<=^- .*)\[\d+\]$/gm) ?? [];
      for (const mark of marks) expect(message.content).toContain(`-# ${mark} `);
      if (!seen.includes(marks[0] ?? '')) seen.push(...marks);
    }
    expect(seen).toEqual(entries.map((_, at) => `[${at + 1}]`));
  });
});
