import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { quotesFor } from '../doubles/quotes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'asked-of-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function asked(name: string, text: string, question: string): Promise<string> {
  const location = path.join(folder, name);
  writeFileSync(location, text);
  return (await quotesFor({ kind: 'file', location, name }, question)).join('\n');
}

const ferry = `Notice from the ferry

Dogs travel free on the ferry from Sunday, Captain Orr said. Bicycles still cost two pounds.
`;
const muehle = `Die Mühle von Arlen

Der Eintritt in die Mühle kostet ab Mai vier Euro, sagte Frau Roth. Kinder zahlen nichts. Der Müller ist im Ruhestand.
`;
const presa =
  'La presa de Arlen\n\nLa presa abre el domingo, dijo la señora Vega. Los perros no entran. La entrada cuesta dos euros.\n';
const peage =
  'Le pont de Brest\n\nLe pont coûte deux euros, a dit le maire. Les vélos passent sans payer. Il ferme la nuit.\n';

describe('what a short article says about something', () => {
  it.each([
    ['ferry.txt', ferry, 'What does the article say about dogs?', 'Dogs travel free'],
    ['ferry.txt', ferry, 'what does ferry.txt say about bicycles', 'Bicycles still cost two pounds.'],
    ['muehle.txt', muehle, 'Was sagt der Artikel über den Eintritt?', 'kostet ab Mai vier Euro'],
    ['muehle.txt', muehle, 'Was steht im Artikel über Kinder?', 'Kinder zahlen nichts.'],
    ['muehle.txt', muehle, 'was steht in muehle.txt über den Müller', 'Der Müller ist im Ruhestand.'],
    ['ferry.txt', ferry, "What's in the article about bicycles?", 'Bicycles still cost two pounds.'],
    ['presa.txt', presa, '¿Qué pone en el artículo sobre los perros?', 'Los perros no entran.'],
    ['peage.txt', peage, "Que dit-on dans l'article sur les vélos ?", 'Les vélos passent sans payer.'],
  ])('%s is quoted', async (name, text, question, words) => {
    expect(await asked(name, text, question)).toContain(words);
  });
});

describe('signs of a search language in a question', () => {
  it.each([
    ['ferry.txt', ferry, 'What do "bicycles" cost? ^ * : (((', 'Bicycles still cost two pounds.'],
    ['ferry.txt', ferry, "what's the cost* of bicycles; {[<>]} -- ?", 'Bicycles still cost two pounds.'],
    ['muehle.txt', muehle, 'Was kostet der "Eintritt" (Mühle)?', 'kostet ab Mai vier Euro'],
    ['muehle.txt', muehle, 'Eintritt* : was kostet er, ^Mai^?', 'kostet ab Mai vier Euro'],
  ])('are text in a question of %s', async (name, text, question, words) => {
    expect(await asked(name, text, question)).toContain(words);
  });
});
