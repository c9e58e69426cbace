import { describe, expect, it } from 'vitest';
import { dialectMarks, withoutDialectMarks } from '../../../../src/adapters/documents/markdown/dialect-marks.ts';

describe.each(dialectMarks)('the $name of a program for notes', ({ examples }) => {
  it.each(examples)('%j reads %j', (written, read) => expect(withoutDialectMarks(written)).toBe(read));
});

describe('marks in code', () => {
  it.each(['Call `[[a|b]]` to link.', '```\n[[a|b]] %%x%%\n```', '~~~ruby\nx ==y== z\n~~~\n'])('stay: %j', (code) =>
    expect(withoutDialectMarks(code)).toBe(code),
  );

  it('end with it', () => expect(withoutDialectMarks('```\n[[a]]\n```\n[[b]]')).toBe('```\n[[a]]\n```\nb'));
});
