import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../src/flows/understand-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const ports = await portsFor({
  'bells.txt': ['The bells of Oro were found in a barn on Monday.', 'They were taken from the tower in the night.'],
  'compost.txt': ['Si el cubo huele a podrido, le falta aire.', 'Si huele a amoníaco, sobra café en el cubo.'],
});
const after = (earlier: string, question: string) =>
  understandQuestion(ports, { question, scope: shared, history: [{ question: earlier, answer: 'Sí.' }] });

describe('understandQuestion', () => {
  it('reads a short follow-up in the language of its conversation', async () => {
    const { standing } = await after('que hago si huele a podrido', '¿y a amoniaco?');
    expect(standing.question).toBe('que hago si huele a amoniaco?');
  });

  it('remembers what was answered to other questions, not to the same', async () => {
    expect((await after('que hago si huele a podrido', '¿y a amoniaco?')).shown).toEqual(['Sí.']);
    expect((await after('¿y a amoniaco?', '¿y a amoniaco?')).shown).toEqual([]);
  });
});
