import { expect, it } from 'vitest';
import type { Claim, UngroundedAnswer } from '../../../src/core/answer.ts';
import { verifyDraft } from '../../../src/core/verification/verify.ts';
import { renderMiss } from '../../../src/discord/views/miss.ts';
import { english } from '../../../src/discord/words/english.ts';
import { passageOf } from '../answers.ts';

const lead =
  'The county pays nothing where any of these is true, whatever the owner wrote in the letter to the office:';
const leading = passageOf(lead, {}, { id: 'a1:0' });
const listed = passageOf('The house was built after 1919.', {}, { id: 'a1:1', start: 200, end: 231, context: lead });
const other = passageOf('Letters go to the office.', {}, { id: 'a1:2', start: 300, end: 325 });

const nearestOf = (...passages: readonly (typeof other)[]): readonly Claim[] =>
  verifyDraft({
    claims: passages.map((passage) => ({ text: passage.text, evidence: [{ passage, quote: passage.text, at: 0 }] })),
  }).claims;

const shownOf = (nearest: readonly Claim[]): string => {
  const answer: UngroundedAnswer = { kind: 'ungrounded', question: 'Who?', reason: 'not-in-articles', nearest };
  return renderMiss(answer, english)
    .map(({ content }) => content)
    .join('\n');
};

it('shows the best of an article, an item of a list below all of what governs it', () => {
  const shown = shownOf(nearestOf(leading, listed, other));
  expect(shown.indexOf(lead)).toBeGreaterThan(0);
  expect(shown.indexOf('built after 1919')).toBeGreaterThan(shown.indexOf(lead));
  expect(shown).not.toContain('Letters');
});

it('shows what governs a list for what stands below it alone', () => {
  const shown = shownOf(nearestOf(other, leading, listed));
  expect(shown).toContain('Letters');
  expect(shown).not.toContain(lead);
});
