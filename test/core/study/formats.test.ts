import { describe, expect, it } from 'vitest';
import { type WrittenCard, writeCards } from '../../../src/core/study/card-formats.ts';
import { type GuideHeadings, guideHtml, guideMarkdown } from '../../../src/core/study/guide-formats.ts';
import { verifyDraft } from '../../../src/core/verification/verify.ts';
import { passageOf } from '../passages.ts';

const quote = 'The bridge was opened by "Anna" & her <crew> in 1987.';
const passage = passageOf(quote);
const [claim] = verifyDraft({ claims: [{ text: quote, evidence: [{ passage, quote }] }] }).claims;
const citations = claim?.citations;
if (!citations) throw new Error('The quote stands in the passage.');

const card: WrittenCard = { id: '1f', front: '=The bridge\tof _____', back: '1987', citations };
const headings: GuideHeadings = {
  ...{ people: 'People', places: 'Places', dates: 'Dates', figures: 'Figures', terms: 'Terms' },
  ...{ questions: 'Open questions', sources: 'Sources' },
};
const guide = {
  titles: ['A <title>'],
  entries: [{ section: 'dates' as const, label: '1987', date: '1987', detail: quote, citation: citations[0] }],
};

describe('cards in a file', () => {
  it('are Anki’s text with an id, five fields a line and no tab within one', () => {
    const lines = writeCards([card], 'anki').trimEnd().split('\n');
    expect(lines.slice(0, 3)).toEqual(['#separator:tab', '#html:true', '#columns:Id\tFront\tBack\tQuote\tSource']);
    expect(lines[3]?.split('\t')).toHaveLength(5);
    expect(lines[3]).toContain('&quot;Anna&quot; &amp; her &lt;crew&gt;');
  });

  it('are CSV whose fields are no formulas', () => {
    const [, line] = writeCards([card], 'csv').split('\r\n');
    expect(line).toMatch(/^"'=The bridge/u);
    expect(line).toContain('""Anna""');
  });

  it('are Markdown that shows the words as they are', () =>
    expect(writeCards([card], 'markdown')).toContain('\\_\\_\\_\\_\\_'));
});

describe('a guide in a file', () => {
  it('is Markdown with a footnote for every line', () => {
    const text = guideMarkdown(guide, headings);
    expect(text).toContain('## Dates');
    expect(text).toMatch(/\[\^1\]\n/u);
    expect(text).toMatch(/^\[\^1\]: “/mu);
  });

  it('is HTML without markup of the article’s own', () => {
    const page = guideHtml(guide, headings, 'en');
    expect(page).toContain('<title>A &lt;title&gt;</title>');
    expect(page).not.toContain('<crew>');
    expect(page).toContain('href="#n1"');
  });
});
