import { describe, expect, it } from 'vitest';
import { retrievePassages } from '../../src/flows/retrieve-passages.ts';
import { understandQuestion } from '../../src/flows/understand-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const letter = {
  'carta.txt': [
    'El alcalde firmó la carta respectiva en Pyongyang, y el concejo aprobó las obras del puente viejo.',
    'Las obras del puente duraron tres semanas, dijo el alcalde.',
  ],
};

async function termsSought(question: string): Promise<readonly string[]> {
  const ports = await portsFor(letter, undefined, {}, 'es');
  const asked = await understandQuestion(ports, { question, scope: shared });
  const retrieved = await retrievePassages(ports, asked, shared);
  return retrieved?.query.terms ?? [];
}

describe('a typing error', () => {
  it.each([
    ['¿Qué pasó en Pyongyanng?', 'pyongyang'],
    ['¿Qué pasó en Pyongynag?', 'pyongyang'],
    ['¿Qué pasó en Ypongyang?', 'pyongyang'],
  ])('is looked for as the articles spell it: %s', async (question, term) => {
    expect(await termsSought(question)).toContain(term);
  });

  it('is none where the word begins with another letter: it may be a rare word', async () => {
    const terms = await termsSought('¿Cuál es el término despectiva para las obras?');
    expect(terms).toContain('despect');
    expect(terms).not.toContain('respect');
  });
});
