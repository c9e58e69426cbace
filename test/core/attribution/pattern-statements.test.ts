import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { toArticle } from '../../../src/core/document/article.ts';

const saidIn = (language: string, ...paragraphs: string[]) =>
  findStatements(
    toArticle(
      { language, blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })) },
      { kind: 'file', location: '/x.txt', name: 'x.txt' },
    ),
  ).map(({ speaker, quote }) => [speaker, quote]);

describe('direct speech in other languages', () => {
  it.each([
    [
      'es',
      '«El puente está cerrado desde ayer», dijo Marta Rivas en el puerto.',
      'Marta Rivas',
      '«El puente está cerrado desde ayer»',
    ],
    ['es', 'Marta Rivas declaró: “El puente se abrirá el lunes”.', 'Marta Rivas', '“El puente se abrirá el lunes”'],
    ['fr', '« Le pont est fermé depuis hier », a déclaré Luc Morel.', 'Luc Morel', '« Le pont est fermé depuis hier »'],
    [
      'de',
      '„Die Brücke ist seit gestern gesperrt“, sagte Jana Weber.',
      'Jana Weber',
      '„Die Brücke ist seit gestern gesperrt“',
    ],
    ['zh', '李明表示：“大桥从昨天起关闭。”', '李明', '“大桥从昨天起关闭。”'],
    ['ar', 'قال سامي حداد: «الجسر مغلق منذ يوم أمس».', 'سامي حداد', '«الجسر مغلق منذ يوم أمس»'],
  ])('is found in %s: %s', (language, text, speaker, quote) => {
    expect(saidIn(language, text)).toEqual([[speaker, quote]]);
  });

  it('is found under the full name', () => {
    expect(saidIn('de', 'Jana Weber kam am Montag.', '„Wir bauen eine neue Brücke“, sagte Weber.')).toEqual([
      ['Jana Weber', '„Wir bauen eine neue Brücke“'],
    ]);
  });
});

describe('reported speech in other languages', () => {
  it.each([
    ['es', 'Marta Rivas afirmó que el puente sigue cerrado.', 'Marta Rivas', 'que el puente sigue cerrado.'],
    [
      'de',
      'Jana Weber sagte am Montag, dass die Brücke gesperrt bleibt.',
      'Jana Weber',
      'dass die Brücke gesperrt bleibt.',
    ],
    ['fr', 'Luc Morel a affirmé que le pont reste fermé.', 'Luc Morel', 'que le pont reste fermé.'],
    ['ar', 'قال سامي حداد إن الجسر مغلق.', 'سامي حداد', 'إن الجسر مغلق.'],
  ])('is found in %s: %s', (language, text, speaker, quote) => {
    expect(saidIn(language, text)).toEqual([[speaker, quote]]);
  });

  it('is not guessed in languages without a list of cues', () => {
    expect(saidIn('fi', '”Silta on suljettu eilisestä lähtien”, sanoi Aino Laine.')).toEqual([]);
  });
});
