import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../../src/core/attribution/find-statements.ts';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';
import { articleOf } from '../../../indexed-articles.ts';

const bar = '='.repeat(62);

/** Chats as programs save them; what each says, and what stands for a picture, a removed message, a program's own word. */
const chats: readonly { readonly by: string; readonly source: string; readonly body: readonly string[] }[] = [
  {
    by: 'WhatsApp on Android',
    source:
      '08/05/31, 10:14 - Messages and calls are end-to-end encrypted.\n08/05/31, 10:15 - Ines Maro: The mill closes tonight\n08/05/31, 10:15 - Tomas Brill: says who?\nthe notice says noon\n08/05/31, 10:16 - Ines Maro: <Media omitted>\n08/05/31, 10:17 - Ines Maro: The notice is wrong\n08/05/31, 10:19 - Tomas Brill: This message was deleted\n',
    body: [
      'Ines Maro: The mill closes tonight',
      'Tomas Brill: says who? the notice says noon',
      'Ines Maro: The notice is wrong',
    ],
  },
  {
    by: 'WhatsApp on an iPhone, in German',
    source:
      '[08.05.31, 10:15:02] Marlies Köhnke: Die Sitzung beginnt um 19 Uhr.\n[08.05.31, 10:15:40] Uwe Sprenger: Wir kommen nicht.\n\u200E[08.05.31, 10:16:00] Uwe Sprenger: \u200EBild weggelassen\n[08.05.31, 10:17:10] Marlies Köhnke: Dann eben Montag.\n',
    body: [
      'Marlies Köhnke: Die Sitzung beginnt um 19 Uhr.',
      'Uwe Sprenger: Wir kommen nicht.',
      'Marlies Köhnke: Dann eben Montag.',
    ],
  },
  {
    by: 'WhatsApp, in French',
    source:
      '08/05/2031 à 10:15 - Jeanne Roux: Le moulin ferme\n08/05/2031 à 10:16 - Paul Lenoir: qui le dit ?\n08/05/2031 à 10:17 - Jeanne Roux: <Médias omis>\n08/05/2031 à 10:18 - Paul Lenoir: Ce message a été supprimé\n08/05/2031 à 10:19 - Jeanne Roux: l’affiche\n',
    body: ['Jeanne Roux: Le moulin ferme', 'Paul Lenoir: qui le dit ?', 'Jeanne Roux: l’affiche'],
  },
  {
    by: 'WhatsApp, in Spanish, with somebody known by number',
    source:
      '8/5/31 10:15 - Ana Ruiz: El molino cierra\n8/5/31 10:16 - +34 600 123 456: ¿quién lo dice?\n8/5/31 10:18 - Ana Ruiz: Se eliminó este mensaje\n8/5/31 10:19 - Ana Ruiz: el cartel\n',
    body: ['Ana Ruiz: El molino cierra', '+34 600 123 456: ¿quién lo dice?', 'Ana Ruiz: el cartel'],
  },
  {
    by: 'an exporter of Discord',
    source: `${bar}\n\n[08-May-31 10:15 AM] ines_maro\nThe mill closes tonight.\n\n[08-May-31 10:16 AM] tbrill (pinned)\nThe notice says noon.\n\n{Reactions}\n👍 (2)\n\n${bar}\nExported 2 message(s)\n${bar}\n`,
    body: ['ines_maro: The mill closes tonight.', 'tbrill: The notice says noon.'],
  },
  {
    by: 'a client of IRC',
    source: '[10:15] <inesm> the mill closes\n[10:16] <tbrill> says who?\n[10:17] <inesm> the notice\n',
    body: ['inesm: the mill closes', 'tbrill: says who?', 'inesm: the notice'],
  },
  {
    by: 'a client of IRC that tells who comes and goes, and what they do',
    source:
      '--- Log opened Thu May 08 10:00:00 2031\n10:15 -!- inesm [~i@host] has joined #mill\n10:15 <@inesm> the mill closes\n10:16  * tbrill sighs\n10:16 < tbrill> says who?\n10:16 <inesm> the notice\n10:16 <tbrill> which?\n10:16 <inesm> at the gate\n10:17 -!- tbrill [~t@host] has quit [Quit: bye]\n',
    body: [
      'inesm: the mill closes',
      'tbrill sighs',
      'tbrill: says who?',
      'inesm: the notice',
      'tbrill: which?',
      'inesm: at the gate',
    ],
  },
  {
    by: 'a client of IRC in columns',
    source:
      '2031-05-08 10:15:02\tinesm\tdie Mühle schließt\n2031-05-08 10:15:09\t-->\tjan has joined #mill\n2031-05-08 10:16:00\t@tbrill\twer sagt das?\n2031-05-08 10:16:30\tinesm\tder Aushang\n',
    body: ['inesm: die Mühle schließt', 'tbrill: wer sagt das?', 'inesm: der Aushang'],
  },
  {
    by: 'Zoom, on one line',
    source:
      '10:15:02\t From  Ines Maro : The mill closes tonight\n10:16:00\t From  Tomas Brill  to  Ines Maro(Privately) : says who?\n10:17:00\t From  Ines Maro : The notice\n',
    body: ['Ines Maro: The mill closes tonight', 'Tomas Brill: says who?', 'Ines Maro: The notice'],
  },
  {
    by: 'Slack, copied with the time below the name',
    source:
      'Ines Maro\n  10:15 AM\nThe mill closes tonight.\n10:15\nAt eight.\n\n\ntbrill:house:\n  10:16 AM\nSays who?\n:wave:\n2\n\nReminder  APP\n  10:17 AM\nThe mill.\n',
    body: ['Ines Maro: The mill closes tonight.', 'Ines Maro: At eight.', 'tbrill: Says who?', 'Reminder: The mill.'],
  },
  {
    by: 'WeChat',
    source:
      '李明 2031-05-08 10:15\n磨坊今晚关门。\n\n王芳 2031-05-08 10:16\n谁说的?\n\n李明 2031-05-08 10:17\n通知。\n',
    body: ['李明: 磨坊今晚关门。', '王芳: 谁说的?', '李明: 通知。'],
  },
  {
    by: 'QQ',
    source:
      '2031-05-08 10:15:02 李明(12345678)\n磨坊今晚关门。\n\n2031-05-08 10:16:10 tbrill<t@host.example>\n谁说的?\n\n2031-05-08 10:17:40 李明(12345678)\n通知。\n',
    body: ['李明: 磨坊今晚关门。', 'tbrill: 谁说的?', '李明: 通知。'],
  },
  {
    by: 'KakaoTalk',
    source:
      '2031년 5월 8일 목요일\n[김민수] [오전 10:15] 오늘 저녁에 문을 닫아요.\n[이지은] [오전 10:16] 누가 그래요?\n[김민수] [오전 10:17] 공지요.\n',
    body: ['김민수: 오늘 저녁에 문을 닫아요.', '이지은: 누가 그래요?', '김민수: 공지요.'],
  },
];

describe('a chat', () => {
  it.each(chats)('is read message by message, each with who wrote it: $by', async ({ source, body }) => {
    const read = await parsed('chat.txt', source);
    expect(bodyOf(read).split('\n')).toEqual(body);
    expect(read.letters?.lost).toBe(0);
  });

  it.each(chats)('tells who said what: $by', ({ source: _, body }) => {
    const said = findStatements(articleOf('chat.txt', body, { language: 'en' }));
    expect(said.map(({ speaker, quote }) => `${speaker}: ${quote}`)).toEqual(
      body.filter((line) => line.includes(': ')),
    );
  });

  it('is no list of what happened when', async () => {
    const log =
      'Log of the mill\n\n08/05/31, 10:15 - The gate was closed.\n08/05/31, 10:40 - The river rose by a metre within the hour.\n';
    expect(bodyOf(await parsed('log.txt', log))).toContain('08/05/31, 10:40 - The river rose');
  });
});

const interviews = [
  {
    source:
      'The mill will not do\nInterview by Odile Marchetti\n\nThe Post: Is the mill safe?\nLea Unger: No. It was made for a small river.\n\nThe Post: Who pays?\nUnger: The state pays two thirds.\n',
    said: ['Lea Unger: No. It was made for a small river.', 'Lea Unger: The state pays two thirds.'],
  },
  {
    source:
      '„Die Mühle reicht nicht“\n\nOramer Bote: Ist die Mühle sicher?\nLea Unger: Nein. Sie steht am Bach.\n\nOramer Bote: Wer zahlt?\nUnger: Das Land zahlt zwei Drittel.\n',
    said: ['Lea Unger: Nein. Sie steht am Bach.', 'Lea Unger: Das Land zahlt zwei Drittel.'],
  },
  {
    source:
      'Le moulin ne suffira pas\nPropos recueillis par Maëlle Kerguelen\n\nLe Courrier : Le moulin est-il sûr ?\nThéo Lambrecq : Non, il est vieux.\n\nLe Courrier : Qui doit payer ?\nT. L. : L’État, pour les deux tiers.\n',
    said: ['Théo Lambrecq: Non, il est vieux.', 'Théo Lambrecq: L’État, pour les deux tiers.'],
  },
  {
    source:
      'El molino no basta\nEntrevista de Odile Marchetti\n\nEl Correo: ¿Es seguro el molino?\nTeresa Quiñones: No. Es viejo.\n\nEl Correo: ¿Quién paga?\nT. Q.: El Estado, dos tercios.\n',
    said: ['Teresa Quiñones: No. Es viejo.', 'Teresa Quiñones: El Estado, dos tercios.'],
  },
];

describe('an interview whose questions and answers stand in pairs', () => {
  it.each(interviews)('keeps each turn apart, and tells by whom it is: $said.0', async ({ source, said }) => {
    const texts = bodyOf(await parsed('interview.txt', source)).split('\n');
    expect(texts).toHaveLength(4);
    const told = findStatements(articleOf('interview.txt', texts, { language: 'en' }));
    expect(told.map(({ speaker, quote }) => `${speaker}: ${quote}`)).toEqual(expect.arrayContaining(said));
  });
});
