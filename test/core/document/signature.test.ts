import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../../src/adapters/documents/parse-document.ts';

const page = (language: string, title: string, inside: string) =>
  `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><article><h1>${title}</h1>${inside}</article></body></html>`;
const en = [
  'The mill at Tarn has ground flour since 1811 and will close in spring, its owner said on Monday in the hall.',
  'Nobody has come forward so far, the council said, and the machines will be sold in June if that stays so.',
];
const de = [
  'Die Mühle in Tarn mahlt seit 1811 und wird im Frühjahr schließen, sagte ihr Besitzer am Montag im Saal des Rathauses.',
  'Bisher hat sich niemand gemeldet, und die Maschinen sollen im Juni verkauft werden, wenn es dabei bleibt.',
];
const fr = [
  'Le moulin de Tarn moud depuis 1811 et fermera au printemps, a dit son propriétaire lundi dans la salle du conseil.',
  'Personne ne s’est présenté jusqu’ici, et les machines seront vendues en juin si rien ne change d’ici là.',
];
const es = [
  'El molino de Tarn muele desde 1811 y cerrará en primavera, dijo su dueño el lunes en la sala del ayuntamiento.',
  'Nadie se ha presentado hasta ahora, y las máquinas se venderán en junio si todo sigue igual que hoy.',
];
/** A file, its source and who wrote it. */
type Case = readonly [name: string, source: string, byline: string | undefined];

const signed: readonly Case[] = [
  ['a.md', `# The mill closes\n\n${en.join('\n\n')}\n\n— Harriet Voss\n`, 'Harriet Voss'],
  ['b.txt', `Die Mühle schließt\n\n${de.join('\n\n')}\n\n– Jonas Petermann\n`, 'Jonas Petermann'],
  [
    'c.html',
    page('fr', 'Le moulin ferme', `${fr.map((p) => `<p>${p}</p>`).join('')}<p>— Claire Bonnefoy</p>`),
    'Claire Bonnefoy',
  ],
  ['d.txt', `El molino cierra\n\n${es.join('\n\n')}\n\n— Inés Barrero, corresponsal en Tarn\n`, 'Inés Barrero'],
  [
    'e.md',
    `# The mill closes\n\n${en.join('\n\n')}\n\n“A mill that stands still is only a house with a big wheel in it.”\n\n— Samuel Trench\n`,
    undefined,
  ],
  ['f.txt', `The mill closes\nBy Ada Penrose\n\n${en.join('\n\n')}\n\n— Owen Tarrant\n`, 'Ada Penrose'],
  ['g.txt', `The mill closes\n\nSKELLOW, 3 May — ${en.join('\n\n')}\n`, undefined],
  [
    'h.html',
    page(
      'es',
      'Una visita',
      `<p>${es[0]}</p><p>— Buenos días, Marta —dijo el dueño del molino cuando abrió la puerta.</p><p>— Marta Quiroga</p>`,
    ),
    undefined,
  ],
  // Not looked at until the rule was done.
  [
    'i.html',
    page(
      'it',
      'Il mulino chiude',
      '<p>Il mulino di Tarn macina dal 1811 e chiuderà in primavera, ha detto lunedì il suo padrone nella sala del comune.</p><p>Finora non si è fatto avanti nessuno, e le macchine saranno vendute a giugno se non cambia niente.</p><p>—Anna Serrani</p>',
    ),
    'Anna Serrani',
  ],
  ['j.txt', `The mill closes\n\n${en.join('\n\n')}\n— H. G. Marlowe\n`, 'H. G. Marlowe'],
  [
    'k.md',
    `# Die Mühle schließt\n\n${de.join('\n\n')}\n\n> Wer mahlt, der schweigt nicht lange.\n\n— Johann Wolfgang Mehl\n`,
    undefined,
  ],
  [
    'l.html',
    page(
      'en',
      'The mill closes',
      `<p class="dateline">SKELLOW, 3 May —</p>${en.map((p) => `<p>${p}</p>`).join('')}<p>— THE END —</p>`,
    ),
    undefined,
  ],
];

describe('whoever has signed below the last paragraph', () => {
  it.each(signed)(
    'is the author, unless they are quoted, speak there, or another line names one: %s',
    async (name, source, byline) => {
      const raw = { bytes: Buffer.from(source), origin: { kind: 'file' as const, location: name, name } };
      const parsed = await parseDocument(raw, formats);
      expect(parsed.byline).toBe(byline);
      expect(parsed.siteName).toBeUndefined();
    },
  );
});
