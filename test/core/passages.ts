import type { Passage } from '../../src/core/document/passage.ts';

/** A passage of one paragraph, as tests need it. */
export const passageOf = (text: string, changed: Partial<Passage> = {}): Passage => {
  const start = changed.start ?? 0;
  const end = start + text.length;
  return {
    id: 'a:0',
    articleId: 'a',
    collection: 'shared',
    ordinal: 0,
    text,
    source: { name: 'a.txt', title: 'An article', language: 'en' },
    parts: [{ start, end, paragraph: 1 }],
    ...changed,
    start,
    end,
  };
};
