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

  it.each([
    ['¿qué dijo Moira Kerr de la barca?', 'y la jueza', '¿qué dijo la jueza de la barca?'],
    ['was sagte Moira Kerr zum Kahn?', 'und die Richterin', 'was sagte die Richterin zum Kahn?'],
    ['qu’a dit Moira Kerr du bac ?', 'et le juge', 'qu’a dit le juge du bac ?'],
  ])('goes on with %j in its own language, though all articles are in another', async (earlier, question, whole) => {
    const library = { ...known.library, languages: () => Promise.resolve(['en']) };
    const history = [{ question: earlier, answer: 'Moira Kerr sold the barge.' }];
    const { standing } = await understandQuestion({ ...known, library }, { question, scope: shared, history });
    expect(standing).toMatchObject({ question: whole, understoodAs: whole });
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
