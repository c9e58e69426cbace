import { describe, expect, it } from 'vitest';
import {
  isCaption,
  isNotice,
  isPageNumber,
  isTableCaption,
  opensOthersWords,
} from '../../../src/core/document/boilerplate.ts';

describe('a notice', () => {
  it.each([
    '© 2031 Example Media. All rights reserved.',
    '(c) 2031 Example Media',
    'Copyright by Example Media',
    'Disclaimer: The contents of this article are the author’s own.',
    'This article was originally published in the Harbour Post.',
    'Sign up for our weekly newsletter.',
    'Follow us on Twitter',
    'Share this article',
    'Read more: The long night of the harbour law',
    'You may also like...',
    'Comment on our Facebook page',
    'Topics: ferries, harbours',
    'Advertisement',
    'Page 3 of 9',
    'Home | News | Sport | Subscribe',
    'World · Business · Culture · Letters to us',
    'Get Harbour Monthly delivered through your letterbox every month. 12 issues for £11.99.',
    'Listen to Harbour Radio live at 12:45 and 17:45 weekdays - or listen back here.',
    'Ines Lin’s book about the bridge is out now. Follow her on Twitter @ineslin.',
    'Join our Harbour Forums to keep talking!',
    'Comments that insult others will be removed.',
    'Folgen Sie uns auf Instagram!',
    'Lesen Sie auch: Die lange Nacht des Hafengesetzes',
    'Kommentare, die beleidigen, werden nicht freigeschaltet.',
    'Síguenos en Facebook y Twitter',
    'Lea también: La larga noche del puerto',
    'Suscríbete a nuestro boletín semanal.',
    'À lire aussi : La longue nuit du port',
    'Abonnez-vous à notre newsletter',
    'ATENÇÃO: Comentários que faltem com respeito ao usuário não serão aprovados pelo moderador.',
    'Leia também: A longa noite do porto',
    'Leggi anche: La lunga notte del porto',
    'Alle Inhalte dieser Seite sind urheberrechtlich geschützt.',
    'L’ensemble des contenus de ce site est protégé par le droit d’auteur.',
    'Todos los contenidos de este sitio están protegidos por derechos de autor.',
    'Tutti i contenuti di questo sito sono protetti dal diritto d’autore.',
    'Todo o conteúdo deste site é protegido por direitos autorais.',
    'Commentaires',
  ])('is “%s”', (text) => {
    expect(isNotice(text)).toBe(true);
  });

  it.each([
    '(c) the fees of the harbour, unless the council decides otherwise.',
    'The bridge opens | Harbour Post',
    'North | 1,200 | 40% | 3',
    'Comments on the proposal were mixed, and the council put it off.',
    'Support our troops, the sign above the door said.',
    '“Follow me,” she said, and went ahead.',
    'This report was published on Monday and names no one.',
    'Why did you choose a Creative Commons licence?',
    'Copyright law has changed little since then, the court said.',
    'Die Melodie ist urheberrechtlich geschützt, entschied das Gericht.',
    'Le roman est protégé par le droit d’auteur, a jugé la cour.',
    'The photographs may not be reproduced, and that is what the long quarrel was about.'.padEnd(420, ' It went on.'),
    'Related families settled along the river.',
    'Subscribe or not, he told them, the paper would go on.',
    'Get the ferry moving again, the mayor said, or the island starves.',
    'The villagers follow him on the long road to the harbour.',
    'The minister’s comments that day will not be forgotten.',
    'Folge der Entscheidung war ein Streit, der Jahre dauerte.',
    'Lesen und Schreiben lernte sie erst mit zwanzig.',
    'Siga el camino del río, dijo, y llegará al puente.',
    'Comparte casa con dos hermanas y un gato.',
    'Suivez le fleuve, a-t-il dit, et vous trouverez le pont.',
    'Cet article de loi interdit la pêche dans le port.',
  ])('is not “%s”', (text) => {
    expect(isNotice(text)).toBe(false);
  });
});

describe('a caption', () => {
  it.each([
    'US Secretary of State Rex Tillerson (Source: Investopedia)',
    'Workers at the site on Friday. Photo: J. Doe/Agency',
    'The ferry in winter Image: Nick Moreau.',
    'Ines Lin opens the bridge. Photo by Tom Arvid',
    'In this May 4, 2031, file photo, the mill stands empty.',
    'The old town seen from the river (Tom Arvid/Reuters)',
    'Figure 2: Fees in the harbour',
    'A winter evening in Lunden / Getty Images',
  ])('is “%s”', (text) => {
    expect(isCaption(text)).toBe(true);
  });

  it.each([
    'He named his source: a former minister.',
    'Images from Lunden show smoke over the town.',
    'The archive was sold to Getty Images.',
    'Unemployment fell to five per cent (source: statistics office), and wages rose.',
    'Reuters reported on Monday that the ferry had sunk.',
  ])('is not “%s”', (text) => {
    expect(isCaption(text)).toBe(false);
  });
});

describe('a page number', () => {
  it('stands alone', () => {
    expect(['7', '- 7 -', 'Page 7', '7/12', 'Seite 7 von 12'].every(isPageNumber)).toBe(true);
    expect(['7 May', '7 boats', 'Page of the king'].some(isPageNumber)).toBe(false);
  });
});

it.each(['Table 3: What it cost', 'Tabelle 1. Kosten', 'Tableau II – Coûts', 'Cuadro 2', '表1 費用'])(
  'words over a table are told: “%s”',
  (text) => expect(isTableCaption(text)).toBe(true),
);

it.each(['The old wheel in winter', 'Table for two', 'Figure 3: The wheel'])('“%s” is over none', (text) =>
  expect(isTableCaption(text)).toBe(false),
);

it.each(['Comments', '3 comments', 'Kommentare (12)', '2 commentaires', 'Комментарии', 'コメント'])(
  '“%s” is over what readers say',
  (text) => expect(opensOthersWords(text)).toBe(true),
);

it.each(['Comments on the weir', 'Notes', 'He had no comments.'])('“%s” is not', (text) =>
  expect(opensOthersWords(text)).toBe(false),
);
