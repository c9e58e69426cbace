import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, sentencesOf } from '../../../src/core/text/language.ts';

const sentences = (text: string, language = 'en') =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    [
      'The U.S. Navy sailed at 5 p.m. on Tuesday. It returned.',
      ['The U.S. Navy sailed at 5 p.m. on Tuesday.', 'It returned.'],
    ],
    ['Gen. Fang met J. R. Vale. They spoke.', ['Gen. Fang met J. R. Vale.', 'They spoke.']],
    ['He left the U.S. He never came back.', ['He left the U.S.', 'He never came back.']],
    ['“Go!” he said. “Now?” asked Lin.', ['“Go!” he said.', '“Now?” asked Lin.']],
    ['It cost 3.5 million. Mr. Cole paid.', ['It cost 3.5 million.', 'Mr. Cole paid.']],
    ['“We are done.” The room fell silent.', ['“We are done.”', 'The room fell silent.']],
    ['They met at 11 a.m. The talks lasted an hour.', ['They met at 11 a.m.', 'The talks lasted an hour.']],
    ['“I ... will not,” she said. No one spoke.', ['“I ... will not,” she said.', 'No one spoke.']],
    ['One item\nAnother item', ['One item', 'Another item']],
    ['First paragraph\n\nSecond one.', ['First paragraph', 'Second one.']],
  ])('splits %j', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('keeps 。！？ with the sentence they end', () => {
    expect(sentences('市長は昨日、新しい橋を発表しました。費用は約五十億円です。', 'ja')).toEqual([
      '市長は昨日、新しい橋を発表しました。',
      '費用は約五十億円です。',
    ]);
  });

  it('gives ordered spans that hold all but white space', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Mr.', 'U.S.', 'He', 'left', '.', '“', '”', '! ', ' ', '\n', '\n\n', 'p.m.', '市。', '👩‍🚀'),
        ),
        (parts) => {
          const text = parts.join('');
          const spans = sentencesOf(text, 'en');
          let end = 0;
          for (const span of spans) {
            expect(text.slice(end, span.start).trim()).toBe('');
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });
});

describe('detectLanguage', () => {
  it.each([
    ['The minister said on Tuesday that the bridge would open in May.', 'en'],
    ['El ministro dijo el martes que el puente se abriría en mayo.', 'es'],
    ['Der Minister sagte am Dienstag, die Brücke werde im Mai eröffnet.', 'de'],
    ['Le ministre a déclaré mardi que le pont ouvrirait en mai.', 'fr'],
    ['قالت الوزيرة إن الجسر سيفتح في 25 مايو', 'ar'],
    ['市長は昨日、新しい橋の建設を発表しました。', 'ja'],
    ['市长昨天宣布修建一座新桥。', 'zh'],
  ])('recognises %j', (text, language) => expect(detectLanguage(text)).toBe(language));

  it('does not guess where there is nothing to go by', () => expect(detectLanguage('12345')).toBe('und'));
});

describe('the language of a text', () => {
  it('tells the language of a text full of names by its common words', () => {
    const text =
      'In May 2031 Ilse Karvelas married Nikos Aalto in Torp, and she recorded Thelo Na Fygo with Sofia Vissi for the label Kantele Oy. ' +
      'It was sold in Espoo, Thessaloniki and Lunden, where Karvelas and Aalto lived.';
    expect(detectLanguage(text)).toBe('en');
  });

  it.each([
    [
      'de',
      'Die Bürgermeisterin sagte am Montag, dass die Brücke erst im Herbst geöffnet wird, weil das Geld nicht reicht.',
    ],
    [
      'es',
      'La alcaldesa dijo el lunes que el puente no se abrirá hasta el otoño porque el dinero no alcanza para la obra.',
    ],
    ['ar', 'قالت الوزيرة إن الجسر سيفتح في مايو.'],
    ['und', '12 34'],
  ])('tells %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});
