import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedbackLines } from '../../../scripts/feedback/feedback-lines.ts';
import { readFeedback } from '../../../src/adapters/conversations/read-feedback.ts';
import { openSqliteMemory } from '../../../src/adapters/conversations/sqlite.ts';

describe('feedback', () => {
  it('is read while the bot runs, as lines of a question set, without who asked', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'footnote-feedback-'));
    const { conversations } = openSqliteMemory(folder);
    const turn = { conversation: '7/8/ada', person: 'ada' };
    await conversations.keep({
      ...turn,
      id: '1',
      question: 'When?',
      answer: 'In May.\nOn a | Friday.',
      passages: ['a:0', 'a:3'],
      at: 1,
    });
    await conversations.keep({ ...turn, id: '2', question: '¿Y por qué?', answer: 'Costs.', follows: '1', at: 2 });
    await conversations.keep({ ...turn, id: '3', question: 'Wer malt den Hafen?', at: 3 });
    await conversations.keep({ ...turn, id: '4', question: 'Hello', aside: true, at: 4 });
    await conversations.keep({ ...turn, id: '5', question: 'Secret?', alone: true, at: 5 });
    await conversations.keep({ ...turn, id: '6', question: 'Fine?', answer: 'Yes.', at: 6 });
    await conversations.rate({ turn: '1', person: 'bob', verdict: 'good', at: 7 });
    await conversations.rate({ turn: '2', person: 'bob', verdict: 'bad', reason: 'wrong', at: 8 });
    await conversations.rate({ turn: '2', person: 'eve', verdict: 'good', at: 9 });
    expect(feedbackLines(readFeedback(folder))).toEqual([
      { id: '1', question: 'When?', must: ['In May.', ' Friday.'], answerable: true, about: ['a'], good: 1, bad: 0 },
      {
        id: '2',
        question: '¿Y por qué?',
        history: ['When?'],
        must: [],
        answerable: true,
        good: 1,
        bad: 1,
        reasons: ['wrong'],
        answer: 'Costs.',
      },
      { id: '3', question: 'Wer malt den Hafen?', must: [], answerable: false, good: 0, bad: 0 },
    ]);
    await conversations.close();
    rmSync(folder, { recursive: true });
  });

  it('is nothing where no bot ever ran', () => {
    expect(feedbackLines(readFeedback(path.join(tmpdir(), 'no-such-footnote')))).toEqual([]);
  });
});
