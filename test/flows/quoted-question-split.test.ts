import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const articles: Readonly<Record<string, readonly [language: string, ...paragraphs: string[]]>> = {
  'gate.txt': [
    'en',
    'The harbour board met on Tuesday evening in the old customs house.',
    '“Will the gate hold?” Brill asked. “It must hold!” Maro replied. “Nobody knows,” Unger said.',
  ],
  'mast.txt': [
    'en',
    'The crew of the Petrel came ashore at noon.',
    '“Who cut the rope?” asked the mate, Edda Nunn. “Not me!” cried Pell. “The rope,” Captain Orr said, “was old.”',
  ],
  'schleuse.txt': [
    'de',
    'Der Rat von Arlen tagte am Dienstag im Zollhaus.',
    '„Hält das Tor?“, fragte Hanna Lohse. „Es muss halten!“, rief Piet Maro. „Das weiß niemand“, sagte Emil Unger.',
  ],
  'esclusa.txt': [
    'es',
    'El consejo de Arlen se reunió el martes en la aduana.',
    '«¿Aguantará la compuerta?», preguntó Ana Gil. «¡Tiene que aguantar!», gritó Raúl Soto. «Nadie lo sabe», dijo Eva Paz.',
  ],
  'vanne.txt': [
    'fr',
    'Le conseil d’Arlen s’est réuni mardi à la douane.',
    '« La vanne tiendra-t-elle ? », a demandé Nora Pic. « Il le faut ! », a crié Paul Riva. « Personne ne sait », dit Ève Roy.',
  ],
};

async function claimsOf(name: string, question: string): Promise<readonly string[]> {
  const [language = 'en', ...paragraphs] = articles[name] ?? [];
  const ports = await portsFor({ [name]: paragraphs }, undefined, {}, language);
  const answer = await answerQuestion(ports, { question, scope: shared });
  return answer.kind === 'grounded' ? answer.claims.map(({ text }) => text) : [];
}

it.each([
  ['gate.txt', 'What did Brill ask?', ['“Will the gate hold?” Brill asked.'], 'It must'],
  ['gate.txt', 'What did Maro reply?', ['“It must hold!” Maro replied.'], 'Nobody'],
  ['gate.txt', 'What did Unger say?', ['“Nobody knows,” Unger said.'], 'It must'],
  ['mast.txt', 'What did Edda Nunn ask?', ['“Who cut the rope?” asked the mate, Edda Nunn.'], 'Not me'],
  ['mast.txt', 'What did Captain Orr say?', ['“The rope,” Captain Orr said, “was old.”'], 'Not me'],
  ['schleuse.txt', 'Was fragte Hanna Lohse?', ['„Hält das Tor?“, fragte Hanna Lohse.'], 'niemand'],
  ['schleuse.txt', 'Was rief Piet Maro?', ['„Es muss halten!“, rief Piet Maro.'], 'niemand'],
  ['esclusa.txt', '¿Qué preguntó Ana Gil?', ['«¿Aguantará la compuerta?», preguntó Ana Gil.'], 'Nadie'],
  ['esclusa.txt', '¿Qué gritó Raúl Soto?', ['«¡Tiene que aguantar!», gritó Raúl Soto.'], 'Nadie'],
  ['vanne.txt', 'Qu’a demandé Nora Pic ?', ['« La vanne tiendra-t-elle ? », a demandé Nora Pic.'], 'Personne'],
  ['vanne.txt', 'Qu’a crié Paul Riva ?', ['« Il le faut ! », a crié Paul Riva.'], 'Personne'],
])('a question or a cry stays with its speaker: %s, %s', async (name, question, words, other) => {
  const claims = await claimsOf(name, question);
  expect(claims).toEqual(words);
  expect(claims.join(' ')).not.toContain(other);
});
