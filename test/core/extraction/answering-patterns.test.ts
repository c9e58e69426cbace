import { describe, expect, it } from 'vitest';
import { answeringPatterns } from '../../../src/core/extraction/answering-patterns.ts';
import { isMeasured } from '../../../src/core/extraction/kind-signs.ts';
import { toQuery } from '../../../src/core/question/query.ts';

describe('what one is to do', () => {
  it.each([
    ['en', 'how do i get rust off', 'Rub it with foil, then rinse it.'],
    ['en', 'what do i do if the rope freezes', 'When it is frozen, hang the rope above the stove.'],
    ['de', 'wie kann ich rost entfernen', 'Man sollte ihn mit Folie abreiben.'],
    ['es', 'cómo se quita el óxido', 'Después, deje secar la pieza.'],
    ['fr', 'comment on enlève la rouille', "D'abord, mettez la pièce dans l'eau."],
  ])('%s: %s – %s', (language, question, told) => {
    expect(answeringPatterns(language)?.asksHowTo.test(question)).toBe(true);
    expect(answeringPatterns(language)?.tellsHowTo.test(told)).toBe(true);
  });

  it.each([
    ['en', 'how did she die', 'She died at the coast.'],
    ['de', 'wie starb sie', 'Sie starb an der Küste.'],
    ['es', 'cómo murió', 'Murió en la costa.'],
    ['fr', 'comment est-elle morte', 'Elle est morte sur la côte.'],
  ])('%s: neither asked nor told by %s – %s', (language, question, told) => {
    expect(answeringPatterns(language)?.asksHowTo.test(question)).toBe(false);
    expect(answeringPatterns(language)?.tellsHowTo.test(told)).toBe(false);
  });
});

describe('a share', () => {
  it.each([
    ['en', 'what % of them stayed', 'Of the trained ones 62.5 percent stayed.', true],
    ['en', 'how much of the water is fog', 'About half of the water is fog.', true],
    ['en', 'how much of the water is fog', 'There are 40 fog nets.', false],
    ['de', 'wie viel Prozent blieben', 'Zwei Drittel blieben.', true],
    ['es', 'qué parte del agua viene de la niebla', 'Cubren el 70 por ciento.', true],
    ['fr', 'quelle part reste', 'La moitié reste.', true],
  ])('%s: of %s – %s: %s', (language, question, text, is) =>
    expect(isMeasured(toQuery(question, [language]), text, language)).toBe(is),
  );
});
