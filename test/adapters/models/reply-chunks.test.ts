import { AIMessageChunk } from '@langchain/core/messages';
import { describe, expect, it } from 'vitest';
import { finishOf, textOf } from '../../../src/adapters/models/reply-chunks.ts';

describe('textOf', () => {
  it.each([
    ['text', new AIMessageChunk('One'), 'One'],
    ['parts', new AIMessageChunk({ content: [{ type: 'text', text: 'One' }] }), 'One'],
    ['reasoning', new AIMessageChunk({ content: [{ type: 'reasoning', reasoning: 'Hm' }] }), ''],
    [
      'the arguments of a tool',
      new AIMessageChunk({ content: '', tool_call_chunks: [{ args: '{"a"', index: 0 }] }),
      '{"a"',
    ],
    ['nothing', new AIMessageChunk({ content: [] }), ''],
  ])('reads %s', (_kind, chunk, expected) => expect(textOf(chunk)).toBe(expected));
});

describe('finishOf', () => {
  it.each([
    [{ finish_reason: 'stop' }, undefined],
    [{ finish_reason: 'length' }, 'length'],
    [{ stop_reason: 'max_tokens' }, 'length'],
    [{ finishReason: 'MAX_TOKENS' }, 'length'],
    [{ finishReason: 'SAFETY' }, 'filter'],
    [{ finish_reason: 'content_filter' }, 'filter'],
    [{ stop_reason: 'refusal' }, 'filter'],
    [{}, undefined],
  ])('reads %j', (metadata, expected) => {
    expect(finishOf(new AIMessageChunk({ content: '', response_metadata: metadata }))).toBe(expected);
  });
});
