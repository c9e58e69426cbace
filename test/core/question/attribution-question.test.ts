import { describe, expect, it } from 'vitest';
import { saidQuestion } from '../../../src/core/question/attribution-question.ts';

describe('saidQuestion', () => {
  it.each([
    ['What did Mattis say?', { kind: 'by', name: 'Mattis', verb: 'say', isAbout: false }],
    ['and what did he say about Warmbier?', { kind: 'by', name: 'he', verb: 'say', topic: 'Warmbier', isAbout: true }],
    [
      'What did Trump tweet on Tuesday?',
      { kind: 'by', name: 'Trump', verb: 'tweet', topic: 'Tuesday', isAbout: false },
    ],
    [
      'What did Susan Thornton tell Voice of America?',
      { kind: 'by', name: 'Susan Thornton', verb: 'tell', topic: 'Voice of America', isAbout: false },
    ],
    ['Who said “we will not wait”?', { kind: 'who', words: 'we will not wait' }],
    ['who denounced Pyongyang?', { kind: 'who', words: 'Pyongyang' }],
  ])('understands %j', (question, expected) => expect(saidQuestion(question)).toEqual(expected));

  it.each(['What did the bridge cost?', 'Who led the talks?', 'When did he say it?', 'thanks!'])(
    'leaves %j alone',
    (question) => expect(saidQuestion(question)).toBeUndefined(),
  );
});
