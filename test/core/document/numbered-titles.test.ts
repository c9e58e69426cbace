import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/core/document/paragraphs.ts';

const minutes = [
  ['Aprobación del acta anterior', 'Se aprueba por unanimidad.', 'El pleno no aprueba:', 'el traslado'],
  ['Protokoll der letzten Sitzung', 'Es wird einstimmig angenommen.', 'Der Rat lehnt ab:', 'den Umzug'],
  ['Minutes of the last meeting', 'They are adopted by all.', 'The council does not adopt:', 'the move'],
  ['Procès-verbal de la séance', 'Il est adopté à l’unanimité.', 'Le conseil refuse :', 'le transfert'],
];

describe('a numbered line over lines of its own', () => {
  it.each(minutes)('is the title of what follows: %s', (title, decided, lead, item) => {
    const source = `1. ${title}\n${decided}\n\n2. ${title}\n${lead}\n  a) ${item}\n  b) ${item}\n`;
    expect(paragraphsOf(source)).toEqual([
      { kind: 'paragraph', text: `1. ${title}` },
      { kind: 'paragraph', text: decided },
      { kind: 'paragraph', text: `2. ${title}` },
      { kind: 'paragraph', text: lead },
      { kind: 'item', text: item },
      { kind: 'item', text: item },
    ]);
  });

  it('is an item where others are numbered beside it, or its sentence goes on', () => {
    expect(paragraphsOf('Rules\n\n1. Mayors speak first\nand sit down.\n2. Members follow.\n').slice(1)).toEqual([
      { kind: 'item', text: 'Mayors speak first and sit down.' },
      { kind: 'item', text: 'Members follow.' },
    ]);
  });
});
