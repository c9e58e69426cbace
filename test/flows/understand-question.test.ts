import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../src/flows/understand-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const known = await portsFor({});
const ports = { ...known, library: { ...known.library, languages: () => Promise.resolve(['en', 'es']) } };
const followed = (earlier: string, question: string) =>
  understandQuestion(ports, { question, scope: shared, history: [{ question: earlier, answer: 'Sí.' }] });

describe('understandQuestion', () => {
  it('reads a short follow-up in the language of its conversation', async () => {
    const { standing } = await followed('que hago si huele a podrido', '¿y a amoniaco?');
    expect(standing.question).toBe('que hago si huele a amoniaco?');
  });

  it('spells what several languages write alike in that of the question before', async () => {
    expect((await followed('Que dit Moira Kerr ?', 'pk ?')).question).toBe('pourquoi ?');
    expect((await followed('¿Qué dijo Moira Kerr?', 'pq ?')).question).toBe('por qué ?');
  });

  it('remembers what was answered to other questions, not to the same', async () => {
    expect((await followed('que hago si huele a podrido', '¿y a amoniaco?')).shown).toEqual(['Sí.']);
    expect((await followed('¿y a amoniaco?', '¿y a amoniaco?')).shown).toEqual([]);
  });
});
