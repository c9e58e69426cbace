import { describe, expect, it } from 'vitest';
import { graphemesOf } from '../../../src/core/text/segments.ts';
import { atomsOf, literal } from '../../../src/discord/markdown/literal.ts';

const texts: Readonly<Record<string, string>> = {
  English: '“What you’re seeing,” he said – *twice* – cost €1,200 (½ of it).\n# 1. No',
  French: 'L’été dernier, c’était « très bien » : œuvre, garçon, naïf.',
  Greek: 'Η γέφυρα έκλεισε την Παρασκευή· γιατί;',
  Russian: 'Мост был закрыт в пятницу, объявил мэр.',
  Japanese: '橋は金曜日に閉鎖されました。「費用は二百万ユーロ」とカナで。',
  Chinese: '市长说，旧桥在星期五关闭（费用：两百万）。',
  'with line breaks of Windows': 'one\r\ntwo',
  'with marks that combine': 'cafe\u0301 n\u0303o が',
  Hindi: 'पुल शुक्रवार को बंद कर दिया गया।',
  Korean: '다리가 금요일에 폐쇄되었다.',
  Thai: 'สะพานปิดเมื่อวันศุกร์',
  'with pictures': 'a ©️ b 👩‍👩‍👧 c 🇩🇪 d',
};

describe('a text shown literally', () => {
  it.each(Object.entries(texts))('is cut where a reader sees one letter end (%s)', (_name, text) => {
    const expected = [...graphemesOf(text)].map(({ start, segment }) => [start, start + segment.length]);
    expect(atomsOf(text).map(({ start, end }) => [start, end])).toEqual(expected);
  });

  it.each([
    ['behind a sign that is not shown', '\u200e# Costs', '\\# Costs'],
    ['behind a control character', '\u0007- Costs', '\\- Costs'],
    ['behind an old line break', 'Costs\r# rose', 'Costs\n\\# rose'],
    ['behind a number', '\u200f1. Costs', '1\\. Costs'],
    ['within a line', 'Costs # rose', 'Costs # rose'],
  ])('has no mark that counts at the head of a line only, %s', (_place, text, shown) => {
    expect(literal(text)).toBe(shown);
  });
});
