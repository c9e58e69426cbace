import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../../src/core/verification/support.ts';
import { passageOf } from '../passages.ts';

const text = 'The bridge in Lund opened in June 1932 and cost 1,500 crowns. Mayor Vale did not oppose the toll.';
const passage = passageOf(text);
const verdict = (claim: string, quote: string, question: string) => {
  const start = text.indexOf(quote);
  return verdictOn(claim, [{ passage, place: { start, end: start + quote.length } }], { question });
};
const opened = 'The bridge in Lund opened in June 1932';
const opposed = 'Mayor Vale did not oppose the toll.';
const spanish = '¿Cuándo se abrió el puente de Lund y cuánto costó?';
const german = 'Wann wurde die Brücke in Lund eröffnet und was hat sie gekostet?';

describe('a claim in the language of a question about an article in another one', () => {
  it.each([
    ['El puente de Lund se abrió en junio de 1932 y costó 1.500 coronas.', opened, spanish],
    ['La alcaldesa Vale no se opuso al peaje.', opposed, '¿Qué dijo la alcaldesa sobre el peaje del puente?'],
    ['Die Brücke in Lund wurde im Juni 1932 eröffnet und kostete 1500 Kronen.', opened, german],
  ])('is confirmed by its names and numbers, and marked: %j', (claim, quote, question) =>
    expect(verdict(claim, quote, question)).toEqual({ translated: true }),
  );

  it.each([
    ['another number', 'El puente de Lund se abrió en junio de 1933.', opened, spanish],
    ['another name', 'El puente de Oslo se abrió en junio de 1932.', opened, spanish],
    ['a negation', 'El puente de Lund no se abrió en junio de 1932.', opened, spanish],
    ['a negation left out', 'La alcaldesa Vale se opuso al peaje del puente.', opposed, spanish],
    ['nothing to compare', 'El puente se abrió durante el verano con mucha gente.', opened, spanish],
    [
      'a language nobody asked in',
      'El puente de Lund se abrió en junio de 1932.',
      opened,
      'When did the bridge in Lund open?',
    ],
  ])('is not confirmed with %s', (_kind, claim, quote, question) =>
    expect(verdict(claim, quote, question).fault).toBeDefined(),
  );
});
