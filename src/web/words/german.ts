import { pluralsOf } from '../../core/text/plural.ts';
import type { Words } from './words.ts';

const { counted, either } = pluralsOf('de');

export const german: Words = {
  library: 'Die Bibliothek',
  skip: 'Zum Text',
  question: 'Deine Frage',
  ask: 'Fragen',
  search: 'Suchen',
  askThis: 'Zu diesem Artikel fragen',
  articles: (first, last, all) => `Artikel ${first} bis ${last} von ${all}`,
  none: 'Es gibt noch keinen Artikel.',
  pages: 'Seiten',
  earlier: 'Zurück',
  later: 'Weiter',
  part: (part, of) => `Teil ${part} von ${of}`,
  paragraph: (first) => `Absatz ${first}`,
  page: (first, last) => (last === undefined ? `Seite ${first}` : `Seiten ${first}–${last}`),
  fromPicture: 'aus einem Bild gelesen',
  source: 'Der Artikel im Netz',
  summary: 'Zusammenfassung',
  article: 'Der Artikel',
  quiz: 'Quiz',
  questionOf: (number, of) => `Frage ${number} von ${of}`,
  check: 'Antworten prüfen',
  anew: 'Andere Fragen',
  isRight: 'Richtig.',
  isWrong: 'Falsch.',
  unanswered: 'Nicht beantwortet.',
  solution: 'Richtig ist:',
  score: (right, of) => `${right} von ${of} richtig`,
  nothingToAsk:
    'In diesem Artikel gibt es nichts zu fragen: Seine Sätze haben keine Namen, Zahlen oder Daten, nach denen sich fragen lässt.',
  styles: { lines: 'Sätze', bullets: 'Stichpunkte', timeline: 'Zeitleiste', 'who-said-what': 'Wer was gesagt hat' },
  answer: 'Antwort',
  understoodAs: 'Verstanden als:',
  footnotes: 'Fußnoten',
  footnote: (number) => `Fußnote ${number}`,
  nearest: 'Diese Sätze kommen dem am nächsten; eine Antwort sind sie nicht:',
  alsoIn: 'Auch in:',
  found: (count) => counted(count, 'Stelle, die nächste', 'Stellen, die nächste zuerst'),
  chosen: (paragraphs, of) =>
    either(of, 'Sätze aus dem einzigen Absatz.', `Sätze aus ${paragraphs} von ${of} Absätzen.`),
  noAnswer: {
    'not-in-articles': 'Die Artikel sagen es nicht.',
    'no-question': 'Bitte stelle eine Frage in Worten.',
    'question-too-long': 'Die Frage ist zu lang; bitte stelle sie in weniger als 2.000 Zeichen.',
    'nothing-indexed': 'Es gibt noch keinen Artikel, der antworten könnte.',
  },
  lit: 'Zu den markierten Worten',
  changed:
    'Der Artikel hat sich geändert, seit diese Fußnote entstand: Die Worte, zu denen sie führte, stehen nicht mehr dort.',
  lent: (until) => `Dieser Artikel ist nicht für alle: Der Link, mit dem du ihn geöffnet hast, endet am ${until}.`,
  notHere:
    'Unter dieser Adresse gibt es nichts. Hat dich ein Link hergeführt, ist er vielleicht unvollständig: Öffne ihn noch einmal von dort, wo du ihn hast.',
  ended: 'Dieser Link ist abgelaufen. Frag Footnote auf Discord noch einmal, dann bekommst du einen neuen.',
  tooMany: (seconds) =>
    `Das war viel auf einmal. Bitte versuche es in ${counted(seconds, 'Sekunde', 'Sekunden')} noch einmal.`,
  busy: 'Footnote ist beschäftigt. Bitte versuche es gleich noch einmal.',
  broken:
    'Hier ist etwas schiefgegangen. Bitte versuche es noch einmal; wer diese Seite betreibt, findet die Einzelheiten im Protokoll.',
  wrongHost: 'Unter diesem Namen wird die Seite nicht angeboten. Öffne sie unter der Adresse, die sie bekommen hat.',
  back: 'Zur Bibliothek',
};
