import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessInLetters, runsAsked } from '../../../src/core/retrieval/letter-runs.ts';
import { passageOf } from '../passages.ts';

const read = (
  question: string,
  texts: readonly string[],
  language: string,
  offersIt: (sentence: string) => boolean = () => false,
) =>
  likenessInLetters(
    texts.map((text) => passageOf(text)),
    runsAsked(question, language),
    offersIt,
  );
const likeness = (question: string, texts: readonly string[], language: string) =>
  read(question, texts, language).map(({ nearby }) => nearby);

describe('likeness in letters', () => {
  it.each([
    ['es', '¿Qué hacen los técnicos de farmacia?', 'El técnico farmacéutico ayuda.', 'El puente se abrió en mayo.'],
    ['es', 'que hacen los tecnicos', 'El técnico farmacéutico ayuda.', 'El puente se abrió en mayo.'],
    ['ar', 'من هم الصيادلة في المدينة؟', 'كان الصيدلي يعمل بالمدينة.', 'افتتح الجسر في مايو.'],
    ['zh', '大桥什么时候开通？', '这座大桥于五月开通。', '市长去了学校。'],
    ['de', 'Wo war der Angriff der Hacker?', 'Der Hackerangriff traf ein Amt.', 'Die Brücke ist offen.'],
  ])('is greater for words of one kin (%s: %s)', (language, question, kin, other) => {
    const [like = 0, unlike = 0] = likeness(question, [kin, other], language);
    expect(like).toBeGreaterThan(unlike + 0.1);
  });

  it('is what neighbouring sentences have, not what is strewn', () => {
    const near = 'The otter bridge fell. Its copper arch broke. It rained.';
    const strewn =
      'The otter swam. It rained. It rained on. It rained. The copper was stolen. It rained. It rained. A bridge fell.';
    const [together = 0, apart = 0] = likeness('otter copper bridge', [near, strewn], 'en');
    expect(together).toBeGreaterThan(apart);
  });

  it('is told of the sentence that offers what is asked for', () => {
    const dated = 'El puente de Lorca cayó en 1911. Llovía.';
    const undated = 'El puente de Lorca cayó. En 1911 llovía.';
    const hasYear = (sentence: string): boolean => /\d{4}/.test(sentence);
    const [own, other] = read('¿Cuándo cayó el puente de Lorca?', [dated, undated], 'es', hasYear);
    expect(own?.offered).toBeGreaterThan(0.9);
    expect(other?.offered).toBe(0);
  });

  it('is a share, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 5 }), (question, texts) => {
        for (const { nearby, offered } of read(question, texts, 'es', () => true)) {
          expect(Math.min(nearby, offered)).toBeGreaterThanOrEqual(0);
          expect(Math.max(nearby, offered)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
