/** Transcripts and chats as programs write them, their speakers on lines of their own, and texts that only look so (without turns). */
export const spokenBelowNames: readonly {
  readonly name: string;
  readonly source: string;
  readonly body?: readonly string[];
}[] = [
  {
    name: 'otter.txt',
    source:
      'Hanna Moll  0:03  \nThe roof leaks since November. We put buckets in the gym.\n\nJo Lindt  0:10  \nWho pays for it?\n\nHanna Moll  1:15  \nThe town pays two thirds of it.\n\nTranscribed by https://otter.ai\n',
    body: [
      'Hanna Moll: The roof leaks since November. We put buckets in the gym.',
      'Jo Lindt: Who pays for it?',
      'Hanna Moll: The town pays two thirds of it.',
    ],
  },
  {
    name: 'zoom-transcript.txt',
    source:
      '[Hanna Moll] 09:12:00\nThe roof leaks since November.\n\n[Jo Lindt] 09:12:10\nWho pays for it?\n\n[Hanna Moll] 09:12:20\nThe town pays two thirds of it.\n',
    body: [
      'Hanna Moll: The roof leaks since November.',
      'Jo Lindt: Who pays for it?',
      'Hanna Moll: The town pays two thirds of it.',
    ],
  },
  {
    name: 'zoom-chat.txt',
    source:
      '09:12:03 From Hanna Moll to Everyone:\n\tThe roof leaks since November.\n09:12:40 From Jo Lindt to Everyone:\n\tWho pays for it?\n09:13:02 From Hanna Moll to Everyone:\n\tThe town pays two thirds of it.\n',
    body: [
      'Hanna Moll: The roof leaks since November.',
      'Jo Lindt: Who pays for it?',
      'Hanna Moll: The town pays two thirds of it.',
    ],
  },
  {
    name: 'teams.txt',
    source: 'Hanna Moll   0:03\nThe roof leaks since November.\n\nJo Lindt   0:10\nWho pays for it?\n',
    body: ['Hanna Moll: The roof leaks since November.', 'Jo Lindt: Who pays for it?'],
  },
  {
    name: 'slack-de.txt',
    source:
      'Hanna Moll  9:12 Uhr\nDas Dach ist seit November undicht.\nJo Lindt  9:15 Uhr\nWer bezahlt das?\nHanna Moll  9:16 Uhr\nDie Stadt zahlt zwei Drittel.\n',
    body: [
      'Hanna Moll: Das Dach ist seit November undicht.',
      'Jo Lindt: Wer bezahlt das?',
      'Hanna Moll: Die Stadt zahlt zwei Drittel.',
    ],
  },
  {
    name: 'rev-es.txt',
    source:
      'Hanna Moll (00:03):\nEl tejado gotea desde noviembre.\n\nJo Lindt (00:10):\n¿Quién lo paga?\n\nHanna Moll (00:15):\nEl pueblo paga dos tercios.\n',
    body: [
      'Hanna Moll: El tejado gotea desde noviembre.',
      'Jo Lindt: ¿Quién lo paga?',
      'Hanna Moll: El pueblo paga dos tercios.',
    ],
  },
  {
    name: 'colon-fr.txt',
    source:
      'Réunion du 4 mars\n\nHanna Moll :\nLe toit fuit depuis novembre.\nDes seaux sont dans le gymnase.\n\nJo Lindt :\nQui paie ?\n\nHanna Moll :\nLa ville paie les deux tiers.\n',
    body: [
      'Hanna Moll: Le toit fuit depuis novembre. Des seaux sont dans le gymnase.',
      'Jo Lindt: Qui paie ?',
      'Hanna Moll: La ville paie les deux tiers.',
    ],
  },
  {
    name: 'capitals.txt',
    source:
      'HANNA MOLL\nThe roof leaks since November.\n\nJO LINDT\nWho pays for it?\n\nHANNA MOLL\nThe town pays two thirds of it.\n\nJO LINDT\nThat is news to me.\n',
    body: [
      'HANNA MOLL: The roof leaks since November.',
      'JO LINDT: Who pays for it?',
      'HANNA MOLL: The town pays two thirds of it.',
      'JO LINDT: That is news to me.',
    ],
  },
  {
    name: 'time-first.txt',
    source:
      '[00:00:03] Hanna Moll\nThe roof leaks since November.\n\nIt is worst in the gym.\n\n[00:00:10] Jo Lindt\nWho pays for it?\n\n[00:00:15] Hanna Moll\nThe town pays two thirds of it.\n',
    body: [
      'Hanna Moll: The roof leaks since November.',
      'Hanna Moll: It is worst in the gym.',
      'Jo Lindt: Who pays for it?',
      'Hanna Moll: The town pays two thirds of it.',
    ],
  },
  {
    name: 'no-schedule.txt',
    source:
      'Jazz Night 19:30\nA trio from Leeds plays old songs.\n\nPoetry Slam 21:00\nTen poets read for two minutes each.\n',
  },
  { name: 'no-results.txt', source: 'Marathon\n\nAda Lin 2:31\nBram Holt 2:40\nJo Lindt 2:44\nThe course was wet.\n' },
  {
    name: 'no-headings.txt',
    source: 'Lower Brindle\nThe village votes on its bridge in May.\n\nUpper Brindle\nThe village has no bridge.\n',
  },
  {
    name: 'descript.txt',
    source:
      'Meeting of the school board\n\nHanna Moll [00:00:03]\nThe roof leaks since November.\n\nJo Lindt [00:00:10]\nWho pays for it?\n\nHanna Moll [00:00:15]\nThe town pays two thirds of it.\n',
    body: [
      'Hanna Moll: The roof leaks since November.',
      'Jo Lindt: Who pays for it?',
      'Hanna Moll: The town pays two thirds of it.',
    ],
  },
  {
    name: 'zoom-chat-de.txt',
    source:
      '09:12:03 Von Hanna Moll an Alle:\n\tDas Dach ist seit November undicht.\n09:12:40 Von Jo Lindt an Alle:\n\tWer bezahlt das?\n09:13:02 Von Hanna Moll an Alle:\n\tDie Stadt zahlt zwei Drittel.\n',
    body: [
      'Hanna Moll: Das Dach ist seit November undicht.',
      'Jo Lindt: Wer bezahlt das?',
      'Hanna Moll: Die Stadt zahlt zwei Drittel.',
    ],
  },
  {
    name: 'teams-copied.txt',
    source:
      'Moll, Hanna  9:12 AM\nThe roof leaks since November.\n\nLindt, Jo  9:13 AM\nWho pays for it?\n\nMoll, Hanna  9:14 AM\nThe town pays two thirds of it.\n',
    body: [
      'Hanna Moll: The roof leaks since November.',
      'Jo Lindt: Who pays for it?',
      'Hanna Moll: The town pays two thirds of it.',
    ],
  },
  {
    name: 'particles-fr.txt',
    source:
      'Anne de la Tour  00:00:03\nLe toit fuit depuis novembre.\n\nJean-Luc O’Neill  00:00:10\nQui paie ?\n\nAnne de la Tour  00:00:15\nLa ville paie les deux tiers.\n',
    body: [
      'Anne de la Tour: Le toit fuit depuis novembre.',
      'Jean-Luc O’Neill: Qui paie ?',
      'Anne de la Tour: La ville paie les deux tiers.',
    ],
  },
  { name: 'no-recipe.txt', source: 'Rest Dough 0:30\nCover it with a cloth.\n\nBake Bread 0:45\nTurn it once.\n' },
];
