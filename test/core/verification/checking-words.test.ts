import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../src/core/text/lexicon/index.ts';
import { governorsOver } from '../../../src/core/verification/governors.ts';
import { verdictOn } from '../../../src/core/verification/support.ts';
import { passageOf } from '../passages.ts';

const examples = lexicons.flatMap(({ code, checking }) =>
  [
    ...(checking?.governors ?? []),
    ...(checking?.classes ?? []),
    ...(checking?.paths ? [{ name: 'paths', ...checking.paths }] : []),
  ].flatMap((rule) =>
    rule.examples.map((example) => ({ code, rule: 'kind' in rule ? rule.kind : rule.name, ...example })),
  ),
);

function faultOf(claim: string, evidence: string, language: string) {
  const passage = passageOf(evidence, { source: { name: 'a.txt', title: 'An article', language } });
  return verdictOn(claim, [{ passage, place: { start: 0, end: evidence.length } }]).fault;
}

describe('the words by which a claim is told to say more than its evidence', () => {
  it.each(examples)('keep ($code, $rule) “$faithful”', ({ code, evidence, faithful }) =>
    expect(faultOf(faithful, evidence, code)).toBeUndefined(),
  );

  it.each(examples)('catch ($code, $rule) “$unfaithful”', ({ code, evidence, unfaithful }) =>
    expect(faultOf(unfaithful, evidence, code)).toBeDefined(),
  );
});

describe('what bounds a number, what it counts, and a reason', () => {
  const evidence = {
    de: 'Mindestens 40 Boote sanken in drei Tagen, und die Mühle kostete 90 Kronen.',
    es: 'Al menos 40 barcos volcaron en tres días, y el molino costó 90 coronas.',
    fr: 'Au moins 40 bateaux ont coulé en trois jours, et le moulin a coûté 90 couronnes.',
  } as const;

  it.each([
    ['de', 'In drei Tagen sanken mindestens 40 Boote.'],
    ['de', 'Die Mühle kostete 90 Kronen.'],
    ['es', 'En tres días volcaron por lo menos 40 barcos.'],
    ['es', 'El molino costó 90 coronas.'],
    ['fr', 'En trois jours, au minimum 40 bateaux ont coulé.'],
    ['fr', 'Le moulin a coûté 90 couronnes.'],
  ] as const)('stays as it is (%s): %s', (language, claim) =>
    expect(faultOf(claim, evidence[language], language)).toBeUndefined(),
  );

  it.each([
    ['measure', 'de', 'Höchstens 40 Boote sanken in drei Tagen.'],
    ['measure', 'de', 'Mindestens 40 Boote sanken in drei Wochen.'],
    ['measure', 'de', 'Die Mühle kostete 90 Euro.'],
    ['cause', 'de', 'Mindestens 40 Boote sanken, weil die Mühle 90 Kronen kostete.'],
    ['measure', 'es', 'Menos de 40 barcos volcaron en tres días.'],
    ['measure', 'es', 'Al menos 40 barcos volcaron en tres meses.'],
    ['measure', 'es', 'El molino costó 90 euros.'],
    ['cause', 'es', 'Al menos 40 barcos volcaron porque el molino costó 90 coronas.'],
    ['measure', 'fr', 'Moins de 40 bateaux ont coulé en trois jours.'],
    ['measure', 'fr', 'Au moins 40 bateaux ont coulé en trois ans.'],
    ['measure', 'fr', 'Le moulin a coûté 90 euros.'],
    ['cause', 'fr', 'Au moins 40 bateaux ont coulé parce que le moulin a coûté 90 couronnes.'],
  ] as const)('changed is a fault of %s (%s): %s', (fault, language, claim) => {
    // Where numbers are read with what they count, that tells it before the measure does.
    const told = fault === 'measure' ? ['measure', 'number'] : [fault];
    expect(told).toContain(faultOf(claim, evidence[language], language));
  });
});

describe('a fragment of a sentence', () => {
  const kindsOver = (sentence: string, fragment: string) => {
    const start = sentence.indexOf(fragment);
    const governors = governorsOver(sentence, { start, end: start + fragment.length }, 'en');
    return governors.map(({ kind }) => kind);
  };

  it.each([
    ['There is no evidence that the dam is safe.', 'the dam is safe', 'denial'],
    ['If the dam breaks, the town will be flooded.', 'the town will be flooded', 'condition'],
    ['The dam, Vale claims, is safe.', 'is safe', 'saying'],
    ['“The dam is safe and sound,” said Vale.', 'The dam is safe', 'saying'],
    ['The town may sell the mill.', 'sell the mill', 'possibility'],
    ['The town plans to sell the mill.', 'sell the mill', 'plan'],
    ['The town was asked to sell the mill.', 'sell the mill', 'request'],
  ])('of “%s” is governed: “%s”', (sentence, fragment, kind) => expect(kindsOver(sentence, fragment)).toContain(kind));

  it.each([
    ['The dam broke in May, and the town may sell the mill.', 'The dam broke in May'],
    ['The town sold the mill, although Vale claims that it was full.', 'The town sold the mill'],
  ])('of “%s” is free: “%s”', (sentence, fragment) => expect(kindsOver(sentence, fragment)).toEqual([]));
});
