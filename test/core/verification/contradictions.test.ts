import { describe, expect, it } from 'vitest';
import { createVerifier } from '../../../src/core/verification/verify.ts';
import { passageOf } from '../passages.ts';

interface Told {
  readonly language?: string;
  readonly evidence: string;
  readonly other: string;
  readonly claim: string;
}

/** The sentences shown in the claim's place; empty where it is settled. */
function shownFor({ language = 'en', evidence, other, claim }: Told): readonly string[] {
  const source = { name: 'a.txt', title: 'An article', language };
  const passage = passageOf(`${evidence} The council met on the quay. ${other}`, { source });
  const { confirmed, isDisputed, withdraw } = createVerifier({ known: [passage] })({
    text: claim,
    evidence: [{ passage, quote: evidence }],
  });
  expect(confirmed, 'the claim by its evidence alone').toBeDefined();
  return isDisputed?.() ? (withdraw?.() ?? []).map(({ text }) => text) : [];
}

const contradicted: readonly Told[] = [
  {
    evidence: 'The Imber bridge, which opened in 1066, is closed to lorries.',
    other: 'The Imber bridge opened on 4 May 2031 after three years of work.',
    claim: 'The Imber bridge opened in 1066.',
  },
  {
    evidence: 'Twelve people were hurt when the ferry struck the pier.',
    other: 'Nine people were hurt when the ferry struck the pier, the coastguard said.',
    claim: 'When the ferry struck the pier, twelve people were hurt.',
  },
  {
    evidence: 'The new harbour wall cost $40 million in all.',
    other: 'Opponents say the new harbour wall cost $60 million.',
    claim: 'The new harbour wall cost $40 million.',
  },
  {
    evidence: 'The old ferry carries lorries to the island.',
    other: 'The old ferry does not carry lorries.',
    claim: 'The old ferry carries lorries.',
  },
  {
    evidence: 'Die neue Schleuse in Brake wurde 1871 gebaut.',
    other: 'Gebaut wurde die neue Schleuse in Brake 1902.',
    claim: 'Die neue Schleuse in Brake wurde 1871 gebaut.',
    language: 'de',
  },
  {
    evidence: 'Le naufrage du ferry a tué 12 marins.',
    other: 'Selon la mairie, le naufrage du ferry a tué 15 marins.',
    claim: 'Le naufrage du ferry a tué 12 marins.',
    language: 'fr',
  },
  {
    evidence: 'El puente nuevo de Lerma costó 40 millones de euros.',
    other: 'El puente nuevo de Lerma costó 60 millones de euros, dice la oposición.',
    claim: 'El puente nuevo de Lerma costó 40 millones de euros.',
    language: 'es',
  },
];

const settled: readonly Told[] = [
  {
    evidence: 'In 2019 the harbour sold 400 tonnes of herring.',
    other: 'In 2020 the harbour sold 600 tonnes of herring.',
    claim: 'In 2019 the harbour sold 400 tonnes of herring.',
  },
  {
    evidence: 'The harbour at Skellow has 40 berths for yachts.',
    other: 'The harbour at Brindle has 60 berths for yachts.',
    claim: 'The harbour at Skellow has 40 berths for yachts.',
  },
  {
    evidence: 'The new harbour wall cost $41 million.',
    other: 'The new harbour wall cost nearly $42 million.',
    claim: 'The new harbour wall cost $41 million.',
  },
  {
    evidence: 'The old ferry carries lorries to the island.',
    other: 'The small boat does not carry lorries.',
    claim: 'The old ferry carries lorries.',
  },
  {
    evidence: 'Twelve people were hurt when the ferry struck the pier on Monday.',
    other: 'Nine people were hurt when the ferry struck the pier on Friday.',
    claim: 'On Monday twelve people were hurt when the ferry struck the pier.',
  },
  {
    evidence: 'The Imber bridge opened in 2031.',
    other: 'Editors say AI systems must say that the Imber bridge opened in 1066.',
    claim: 'The Imber bridge opened in 2031.',
  },
];

describe('a claim and another sentence of its article', () => {
  it.each(contradicted)('that contradict each other are both shown: $claim', (told) =>
    expect(shownFor(told)).toEqual([told.evidence, told.other]),
  );

  it.each(settled)('that tell of different things leave the claim as it is: $claim', (told) =>
    expect(shownFor(told)).toEqual([]),
  );
});
