import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOwnQuestions, whatIsWrong } from '../../../scripts/evaluate/own-questions.ts';
import type { Answer } from '../../../src/core/answer.ts';

function file(name: string, text: string): string {
  const location = path.join(mkdtempSync(path.join(tmpdir(), 'footnote-own-')), name);
  writeFileSync(location, text);
  return location;
}

describe('readOwnQuestions', () => {
  it('reads YAML and JSON lines alike', () => {
    const yaml = file(
      'own.yaml',
      '- question: Who paid?\n  answer: the county\n- question: Why?\n  answerable: false\n',
    );
    const lines = file(
      'own.jsonl',
      '{"question":"Who paid?","answer":["the county"]}\n\n{"question":"Why?","answerable":false}\n',
    );
    expect(readOwnQuestions(yaml)).toEqual([
      { question: 'Who paid?', answer: ['the county'], answerable: true },
      { question: 'Why?', answerable: false },
    ]);
    expect(readOwnQuestions(lines)).toEqual(readOwnQuestions(yaml));
  });

  it('names the place of a mistake', () => {
    expect(() => readOwnQuestions(file('own.yaml', '- question: Who?\n- anwser: it\n'))).toThrow(
      /own\.yaml, at 1\.question/,
    );
    expect(() => readOwnQuestions(file('own.jsonl', '{"question":"Who?"}\n{oops\n'))).toThrow(/own\.jsonl, line 2/);
    expect(() => readOwnQuestions(file('own.yaml', '- a: ['))).toThrow(/own\.yaml is not YAML/);
    expect(() => readOwnQuestions('nowhere.yaml')).toThrow('nowhere.yaml cannot be read; is the name right?');
  });
});

describe('whatIsWrong', () => {
  const answered = {
    kind: 'grounded',
    claims: [{ text: '', citations: [{ quote: 'The county’s share is 2.4 million.' }] }],
  };
  const given = answered as unknown as Answer;
  const refused: Answer = { kind: 'ungrounded', question: '', reason: 'not-in-articles', nearest: [] };

  it('is content with a quote that has the answer, whatever its typography and case', () =>
    expect(whatIsWrong({ answer: ["county's share"], answerable: true }, given)).toBeUndefined());

  it('is content with any answer where none is given', () =>
    expect(whatIsWrong({ answerable: true }, given)).toBeUndefined());

  it('says what is missing', () =>
    expect(whatIsWrong({ answer: ['May', 'June'], answerable: true }, given)).toBe(
      'none of its quotes has “May” or “June”',
    ));

  it('says when there is no answer', () =>
    expect(whatIsWrong({ answerable: true }, refused)).toBe('not answered (not-in-articles)'));

  it('says when there should be none', () => {
    expect(whatIsWrong({ answerable: false }, given)).toContain('answered, should not be');
    expect(whatIsWrong({ answerable: false }, refused)).toBeUndefined();
  });
});
