import { pluralsOf } from '../../core/text/plural.ts';
import { dayIn, weekdaysOf } from './days.ts';
import { nameOfLanguage } from './language-name.ts';
import type { Words } from './words.ts';

const { counted, either } = pluralsOf('de');
const lastDays = (days: number): string =>
  either(days, 'am letzten Tag', `in den letzten ${days.toLocaleString('de')} Tagen`);

export const german: Words = {
  paragraph: (first, last) => (last === undefined ? `Absatz ${first}` : `Absätze ${first}–${last}`),
  fromPicture: 'aus einem Bild gelesen',
  page: (first, last) => (last === undefined ? `Seite ${first}` : `Seiten ${first}–${last}`),
  understoodAs: 'Verstanden als:',
  reasons: {
    'nothing-indexed': 'Hier gibt es noch keine Artikel. Füge einen hinzu und frag dann noch einmal.',
    'no-such-article': 'Diesen Artikel gibt es hier nicht. Wähle beim Tippen einen aus der Liste.',
    'not-in-articles': 'In den Artikeln steht dazu nichts.',
    'no-question': 'Bitte stell eine Frage, zum Beispiel: Was hat die Ministerin über die Brücke gesagt?',
    'question-too-long': 'Diese Frage ist zu lang. Bitte frag in ein oder zwei Sätzen.',
    'small-talk':
      'Hallo! Frag mich, was in den Artikeln steht, und ich antworte mit ihren eigenen Worten als Fußnoten.',
  },
  alsoIn: 'auch in',
  nearest: 'Am nächsten kommt:',
  silent: (name) => `Worte von „${name}“ stehen nicht in den Artikeln. Das steht dort dazu:`,
  searched: (titles) => `Durchsucht: ${titles}`,
  aboutMessage: 'zu dieser Nachricht',
  moreStatements: (count) => `+${counted(count, 'weitere Aussage', 'weitere Aussagen')}`,
  moreFootnotes: (count) => `+${counted(count, 'weitere Fußnote', 'weitere Fußnoten')}`,
  leftOut: (count) =>
    `${counted(count, 'Aussage wurde', 'Aussagen wurden')} weggelassen: Die Artikel bestätigen sie nicht.`,
  openFootnote: 'Eine Fußnote öffnen …',
  toArticle: 'Zum Artikel',
  articleGone: 'Dieser Artikel ist nicht mehr in der Bibliothek.',
  articleChanged:
    'Dieser Artikel hat sich seither geändert: Die zitierten Worte stehen nicht mehr an ihrer Stelle. Frag noch einmal, um zu sehen, was er jetzt sagt.',
  askMore: 'Weiterfragen',
  yourQuestion: 'Deine Frage',
  thanks: 'Danke. Das hilft, die Antworten besser zu machen.',
  whatWasWrong: 'Was war daran falsch?',
  complaints: {
    wrong: 'Es stimmt nicht',
    unsupported: 'Die Fußnoten belegen es nicht',
    'not-asked': 'Das habe ich nicht gefragt',
  },
  tooMany: (seconds) =>
    `Das sind viele Fragen auf einmal. Bitte warte ${counted(seconds, 'Sekunde', 'Sekunden')} und frag dann wieder.`,
  full: 'Gerade warten zu viele Fragen. Bitte versuch es in einer Minute noch einmal.',
  leaving: 'Footnote wird gerade neu gestartet. Bitte frag in einer Minute noch einmal.',
  inLine: (place) =>
    `Vor deiner ${either(place, 'wartet', 'warten')} noch ${counted(place, 'Frage', 'Fragen')}; die Antwort erscheint hier.`,
  outdated: 'Das kommt von einer anderen Version von Footnote. Bitte frag neu oder benutze den Befehl noch einmal.',
  restarted: 'Footnote wurde neu gestartet, bevor es antworten konnte. Bitte frag noch einmal.',
  gaveUp:
    'Footnote hat zweimal versucht, das zu beantworten, und ist beide Male gescheitert. Bitte frag mit anderen Worten oder nur zu einem Artikel.',
  tooLate: 'Das hat länger gedauert, als Discord den Platz für die Antwort freihält. Bitte frag noch einmal.',
  mayNotWrite: (channel) =>
    `In ${channel} darf ich nicht schreiben. Bitte frag woanders, oder bitte die Moderation, es mir zu erlauben.`,
  blocked: (channel) =>
    `Die AutoMod-Regeln dieses Servers haben meine Antwort in ${channel} blockiert. Frag bitte in anderen Worten, oder bitte die Moderation, mich davon auszunehmen.`,
  timedOut: (channel, end) =>
    `Ich darf in ${channel} nicht schreiben: Die Moderation hat mir eine Auszeit gegeben, sie endet ${end}.`,
  languageName: nameOfLanguage('de'),
  talk: {
    who: 'Ich bin Footnote. Ich beantworte Fragen aus den Artikeln dieses Servers und zeige in Fußnoten genau die Worte, auf denen jede Antwort beruht.',
    maker:
      'Footnote ist ein quelloffenes Programm; diesen Bot betreibt, wer ihn eingerichtet hat. Alles, was ich sage, kommt aus den Artikeln.',
    model:
      'Das entscheidet, wer mich eingerichtet hat: Ich antworte mit oder ohne Sprachmodell. In jedem Fall beruht jede Antwort auf den Worten der Artikel.',
    stop: 'In Ordnung. Ich rede nur, wenn man mich anspricht; wer den Server verwaltet, kann mich mit /einstellungen kanäle aus einem Kanal heraushalten.',
    bye: 'Tschüss! Ich bin da, wenn es etwas nachzusehen gibt.',
    thanks: 'Gern geschehen!',
    askable:
      'Frag, wer, was, wann, wie viel oder warum, was jemand gesagt hat, oder bitte um eine Zusammenfassung. Zum Beispiel: Was hat die Ministerin über die Brücke gesagt?',
    keeps:
      'Was du mich fragst und was ich antworte, behalte ich eine Zeit lang, um deine nächste Frage zu verstehen. /datenschutz sagt genau, was, wie lange und wer es sieht, und löscht deines.',
    mistakes:
      'Ja, ich kann mich irren: den falschen Satz nehmen oder einen übersehen. Darum hat jede Aussage eine Fußnote mit den Worten, auf denen sie beruht. Verlass dich auf die, und drück 👎, wo ich falsch lag.',
    age: 'Ich bin ein Programm und habe keinen Geburtstag. Wie alt etwas in den Artikeln ist, kann ich dir aber sagen.',
    memory:
      'Ich merke mir eine Zeit lang, was du mich hier gefragt hast und was ich geantwortet habe, damit du weiterfragen kannst („und warum?“). /datenschutz sagt, wie lange, und löscht es.',
    files:
      'Ich lese PDF, Word (.docx), EPUB, Webseiten, Markdown und Text. Schick mir eine Datei oder einen Link mit deiner Frage. Bilder sehen und Sprachnachrichten hören kann ich nicht.',
    basis:
      'Aus den Artikeln hier und sonst nirgendwoher: Im Internet suche ich nicht. Jede Fußnote öffnet die Worte, auf denen eine Aussage beruht; /artikel liste zeigt die Artikel.',
    languages:
      'Ich verstehe Deutsch, Englisch, Spanisch und Französisch und antworte darin. Schreib einfach in deiner Sprache.',
    articles: (titles, all) => `Ich kenne ${counted(all, 'Artikel', 'Artikel')}: ${titles}. Mehr zeigt /artikel liste.`,
    unreadable:
      'Du meinst mich, aber Discord lässt mich diese Nachricht nicht lesen. Bitte erwähne mich selbst, so wie ich in der Mitgliederliste stehe, nicht meine Rolle.',
    unseen:
      'Diese Nachricht kann ich von hier aus nicht lesen. Wähle in ihrem Menü unter Apps „Dazu fragen“, oder zitiere sie.',
    wordless:
      'In dieser Nachricht stehen keine Worte, die ich nachschlagen könnte; Bilder sehen und Sprachnachrichten hören kann ich nicht. Bitte schreib mir, worum es darin geht.',
    noQuestion: 'In deinem Text finde ich keine Frage. Was möchtest du dazu wissen? Ein Satz genügt.',
    tooLong: (most) =>
      `Dieser Text ist mir zu lang: Ich lese bis zu ${counted(most, 'Zeichen', 'Zeichen')}. Bitte frag in ein, zwei Sätzen.`,
    fileUnread:
      'Die Datei, zu der deine Nachricht wurde, konnte ich nicht lesen. Bitte schick sie noch einmal oder frag in einer kürzeren Nachricht.',
    quiet: (channel) =>
      `In ${channel} antworte ich nicht: So hat es dieser Server eingestellt. Bitte frag mich woanders oder hier.`,
    offerReading: (name) => `${name} ist nicht in der Bibliothek. Soll ich es lesen?`,
    offerReadingOnce: (name) =>
      `${name} ist nicht in der Bibliothek. Soll ich es für diese Frage lesen? Ich behalte es eine Stunde.`,
    readIt: 'Lesen',
    readingIt: 'Wird gelesen …',
    onlyAsker: 'Das kann nur entscheiden, wer gefragt hat.',
    offerOver: 'Dieses Angebot ist zu alt. Bitte frag noch einmal.',
    whatIsItAbout: 'Worum geht es in dem Artikel?',
  },
  articles: {
    about: 'Mehr',
    back: 'Zurück zur Liste',
    adding: 'Wird hinzugefügt …',
    none: 'Hier gibt es noch keine Artikel.',
    noneWith: (typed) => `Keiner der Artikel hier hat „${typed}“ in Titel, Autor oder Namen.`,
    heading: (first, last, all) =>
      first === 1 && last === all ? counted(all, 'Artikel', 'Artikel') : `Artikel ${first}–${last} von ${all}`,
    shared: 'vom Betreiber, für alle Server',
    own: 'nur auf diesem Server',
    yours: 'nur für dich',
    length: (characters, passages) =>
      `${counted(characters, 'Zeichen', 'Zeichen')}, ${counted(passages, 'Abschnitt', 'Abschnitte')}`,
    preview: 'Das wurde gelesen. Hinzufügen?',
    add: 'Hinzufügen',
    cancel: 'Abbrechen',
    cancelled: 'Nichts wurde geändert.',
    added: (title) => `Hinzugefügt: ${title}`,
    refreshed: (title) => `Neu gelesen: ${title}`,
    already: (title, name) => `Der Text ist schon da, als ${title} (${name}).`,
    unchanged: (title) => `In ${title} hat sich nichts geändert.`,
    confirmRemoval: (title) =>
      `${title} entfernen? Antworten, die darauf beruhen, behalten ihren Text, aber ihre Fußnoten öffnen sich nicht mehr.`,
    remove: 'Entfernen',
    removed: (title) => `Entfernt: ${title}`,
    operators: 'Dieser Artikel gehört allen Servern; nur der Betreiber des Bots kann ihn ändern.',
    notAllowed:
      'Du darfst die Artikel dieses Servers nicht ändern. Frag jemanden, der ihn verwaltet oder die Rolle hat, die /einstellungen anzeigen nennt.',
    gone: 'Diesen Artikel gibt es hier nicht. Wähle beim Tippen einen aus der Liste.',
    expired: 'Diese Vorschau ist zu alt. Bitte benutze /artikel hinzufügen noch einmal.',
    oneOfBoth: 'Bitte gib entweder eine Adresse oder eine Datei an.',
    noAddress: 'Das ist keine Webadresse. Sie sollte mit https:// beginnen.',
    tooLarge: (megabytes) => `Diese Datei ist zu groß; gelesen werden höchstens ${megabytes} MB.`,
    tooMany: {
      server: (most) => `Dieser Server hat ${most} Artikel, mehr gehen nicht. Entferne zuerst einen.`,
      person: (most) =>
        `Du hast ${counted(most, 'eigenen Artikel', 'eigene Artikel')}, mehr gehen nicht. Entferne zuerst einen.`,
    },
    tooOften: (seconds) =>
      `Das sind viele Artikel auf einmal. Bitte warte ${counted(seconds, 'Sekunde', 'Sekunden')} und versuch es dann wieder.`,
    stillReading:
      'Andere Artikel für dich oder diesen Server werden noch gelesen. Bitte warte, bis sie fertig sind, und versuch es dann wieder.',
    readingOthers: 'Gerade werden viele Artikel anderer Server gelesen. Bitte versuch es in einer Minute noch einmal.',
    addAgain: 'Dieser Artikel kam als Datei. Füge die neue Datei mit /artikel hinzufügen hinzu.',
    bound: (titles) => `Fragen in diesem Kanal beziehen sich jetzt auf: ${titles}`,
    freed: 'Fragen in diesem Kanal beziehen sich wieder auf alle Artikel.',
    onlyInServers: 'Das geht nur auf Servern.',
  },
  settings: {
    managers: (role) => `Artikel dürfen ändern: wer den Server verwaltet${role === undefined ? '' : `, und ${role}`}`,
    zone: (zone) => `Zeitzone: ${zone}.`,
    audit: (channel) =>
      channel === undefined ? 'Änderungen werden nicht gemeldet.' : `Änderungen werden in ${channel} gemeldet.`,
    speaks: {
      usual: 'Ich antworte, wenn ich angesprochen werde, und in Threads, die ich geöffnet habe',
      'every-question': 'Ich beantworte jede Frage',
      addressed: 'Ich antworte nur, wenn ich angesprochen werde',
      threads: 'Ich antworte nur in Threads, die ich geöffnet habe',
      never: 'Ich antworte nie',
    },
    inChannel: (channel, way) => `${channel}: ${way}.`,
    moreChannels: (count) => `… und ${counted(count, 'weiterer Kanal', 'weitere Kanäle')}.`,
    needsContent:
      'Um Fragen zu beantworten, die mich nicht erwähnen, muss ich Nachrichten lesen dürfen: Das kann der Betreiber dieses Bots einschalten (Message Content).',
    scores: {
      round: 'Ein Quiz endet mit der Wertung seiner Runde.',
      weeks: 'Ein Quiz endet mit der Wertung seiner Runde und der aller Runden der letzten Wochen.',
    },
    saved: 'Gespeichert.',
    notAllowed: 'Nur wer den Server verwaltet, kann seine Einstellungen ändern.',
  },
  privacy: {
    kept: (days, turns) =>
      `Footnote bewahrt deine Fragen, seine Antworten und deine 👍 und 👎 ${counted(days, 'Tag', 'Tage')} lang auf, um deine nächste Frage zu verstehen; dann werden sie gelöscht. Sie liegen beim Betreiber dieses Bots, mit deiner Discord-ID, für den Kanal, in dem du gefragt hast. Auf einem Server können die, die ihn verwalten, sehen, was in den Kanälen gefragt wurde, die sie selbst sehen, und wie Antworten bewertet wurden, ohne Namen; sonst werden sie für nichts benutzt. Was du von einem Sprachmodell verbrauchst, wird einen Tag lang gezählt. Im Moment ${either(turns, 'ist', 'sind')} es ${counted(turns, 'Frage', 'Fragen')} von dir.`,
    study: (days) =>
      `Bei einem Quiz wird ${counted(days, 'Tag', 'Tage')} lang aufbewahrt, welche Antwort du gedrückt hast, mit deiner Discord-ID; die Wertung sehen alle im Kanal. Die Karten, die du lernst, und was du in Direktnachrichten falsch beantwortet hast, bleiben gespeichert, mit dem Zeitpunkt, zu dem sie wiederkommen, bis du sie löschst oder ${counted(days, 'Tag', 'Tage')} lang liegen lässt.`,
    server: (days) =>
      `Wird Footnote von einem Server entfernt, werden dessen Artikel, Einstellungen und Fragen nach ${counted(days, 'Tag', 'Tagen')} gelöscht; kommt es vorher zurück, bleibt alles.`,
    passing: 'Was es nur für eine Frage liest, wird nach einer Stunde gelöscht.',
    articles: (count) =>
      `Du hast ${counted(count, 'Artikel', 'Artikel')} nur für dich hinzugefügt. Niemand sonst bekommt ${either(count, 'ihn', 'sie')} zu sehen; ${either(count, 'er bleibt', 'sie bleiben')}, bis du ${either(count, 'ihn', 'sie')} entfernst.`,
    news: 'Für die Feeds, die ein Server verfolgt, und seine Übersicht speichert Footnote die Adresse, die Kanäle, welche Einträge gemeldet sind und was noch zu melden ist; nichts über Personen. Das wird mit den Daten des Servers gelöscht.',
    forget: 'Meine Daten jetzt löschen',
    forgetArticles: 'Meine Artikel löschen',
    forgottenArticles: (count) => `Erledigt. ${counted(count, 'Artikel wurde', 'Artikel wurden')} gelöscht.`,
    forgetServer: 'Alles von diesem Server löschen',
    forgetServerSure:
      'Das löscht die Artikel des Servers, seine Einstellungen und die Fragen, Bewertungen, Quiz-Wertungen und Karten aller hier, endgültig. Nachrichten in Discord bleiben. Bist du sicher?',
    forgottenServer: (articles, turns) =>
      `Erledigt. Gelöscht: ${counted(articles, 'Artikel', 'Artikel')}, ${counted(turns, 'Frage', 'Fragen')} und die Einstellungen.`,
    forgotten: (turns) =>
      `Erledigt. ${counted(turns, 'Frage wurde', 'Fragen wurden')} gelöscht, mit Antworten und Bewertungen, dazu deine Antworten in Quiz-Runden und deine Karten. Nachrichten in Discord bleiben, bis du sie löschst.`,
  },
  insights: {
    parts: { unanswered: 'Ohne Antwort', complaints: '👎', frequent: 'Oft gefragt', articles: 'Nach Artikel' },
    headings: {
      unanswered: (count, days) => `${counted(count, 'Frage', 'Fragen')} ohne Antwort ${lastDays(days)}`,
      complaints: (count, days) => `${counted(count, 'Frage', 'Fragen')}, deren Antwort ${lastDays(days)} 👎 bekam`,
      frequent: (count, days) => `${counted(count, 'Frage', 'Fragen')}, ${lastDays(days)} mehr als einmal gestellt`,
      articles: (count, days) => `${counted(count, 'Artikel', 'Artikel')} mit Antworten ${lastDays(days)}`,
    },
    about:
      'Aus den Kanälen, die du siehst, soweit noch aufbewahrt. Antworten, die nur eine Person sah, sind nicht dabei, und niemand wird genannt.',
    times: (count) => `${counted(count, 'Mal', 'Mal')} gefragt`,
    answers: (count) => counted(count, 'Antwort', 'Antworten'),
    open: 'Öffnen',
    addAbout: 'Artikel dazu hinzufügen',
    notAllowed: 'Nur wer den Server verwaltet, kann sehen, was darin gefragt wird.',
    exported: (articles, questions) =>
      questions === undefined
        ? `Hier ist die Liste: ${articles === 0 ? 'kein Artikel' : counted(articles, 'Artikel', 'Artikel')}.`
        : `Hier ist die Liste: ${articles === 0 ? 'kein Artikel' : counted(articles, 'Artikel', 'Artikel')} dieses Servers und ${questions === 0 ? 'keine Frage' : counted(questions, 'Frage', 'Fragen')} ohne Antwort.`,
    columns: {
      title: 'Titel',
      author: 'Autor',
      published: 'Erschienen',
      address: 'Quelle',
      added: 'Hinzugefügt',
      question: 'Frage',
      times: 'Wie oft gefragt',
      last: 'Zuletzt gefragt',
    },
  },
  discussion: {
    threadName: (title) => `Gespräch: ${title}`,
    opened: (thread) => `Lasst uns in ${thread} darüber sprechen.`,
    summary: 'Kurz gesagt:',
    questions: 'Offene Fragen:',
    open: {
      opponents: (one, other) => `Wer überzeugt dich mehr, ${one} oder ${other}, und warum?`,
      dispute: 'Welches von beidem hältst du für richtig, und wie ließe es sich herausfinden?',
      claim: (speaker) => `Was spricht für das, was ${speaker} sagt, und was dagegen?`,
      number: (figure) => `Ist ${figure} viel oder wenig, und womit würdest du es vergleichen?`,
    },
    yours: 'Was ihr auf die Fragen oben antwortet, gehört euch: Ich halte mich heraus, solange ihr mich nicht erwähnt.',
    already: (thread) => `Über diesen Artikel wird schon in ${thread} gesprochen. Komm dazu!`,
    dateUnused: 'Zu deinem Datum habe ich keinen Termin angelegt, denn den Thread gibt es schon.',
    permissions: {
      ViewChannel: 'Kanal ansehen',
      CreatePublicThreads: 'Öffentliche Threads erstellen',
      SendMessages: 'Nachrichten senden',
      SendMessagesInThreads: 'Nachrichten in Threads senden',
      CreateEvents: 'Events erstellen',
    },
    lacks: (permissions, place) =>
      `Dafür fehlen mir in ${place} Rechte: ${permissions}. Wer den Server verwaltet, kann sie mir geben.`,
    youLack: (permissions, place) => `Dafür fehlen dir in ${place} Rechte: ${permissions}.`,
    noDate:
      'Dieses Datum kann ich nicht lesen. Schreib es so: 14.05.2027 18:30 (UTC), 14.05.2027 18:30 +02:00, oder als Zeitstempel von Discord.',
    badDate: (when) => `${when} ist vorbei oder zu weit weg. Bitte gib eine Zeit an, die noch kommt.`,
    eventText: (name) => `${name}. Zusammenfassung und offene Fragen stehen im Thread.`,
    scheduled: (when, event) => `Es ist ein Event dieses Servers, ${when}: ${event}`,
    notScheduled: 'Das Event ließ sich nicht anlegen: Discord hat es abgelehnt. Der Thread ist trotzdem offen.',
    how: (bot) =>
      `Erwähne ${bot} oder antworte auf eine meiner Nachrichten, um mich etwas zu fragen. Sonst halte ich mich heraus.`,
    howOpen: 'Frag mich hier einfach. Nachrichten, die jemand anderen erwähnen, lasse ich in Ruhe.',
    notHere:
      'Hier kann ich keinen Thread öffnen. Bitte benutze /besprechen in einem Textkanal, in dem ich öffentliche Threads erstellen und in ihnen schreiben darf.',
  },
  quiz: {
    question: (number, of) => `Frage ${number} von ${of}`,
    next: 'Nächste Frage',
    finish: 'Zur Wertung',
    right: 'Richtig.',
    wrong: (solution) => `Nicht richtig. Es ist ${solution}`,
    before: (choice) => `Das hast du schon beantwortet, mit ${choice}`,
    over: (solution) => `Diese Frage ist vorbei, es zählt nichts mehr. Es war ${solution}`,
    last: (number, solution) => `Frage ${number}: ${solution}`,
    score: (right, of) => `${right} von ${of} richtig`,
    fewer: (count) => `Mehr als ${counted(count, 'Frage', 'Fragen')} geben die Artikel nicht her.`,
    scores: (questions) => `Wertung dieser Runde, ${counted(questions, 'Frage', 'Fragen')}`,
    days: (days) => `Alle Runden ${either(days, 'des letzten Tages', `der letzten ${days.toLocaleString('de')} Tage`)}`,
    nobody: 'Niemand hat geantwortet.',
    more: (count) => `… und ${counted(count, 'weitere Person', 'weitere Leute')}`,
    openSolution: 'Worauf eine Lösung beruht …',
    comesAgain: (when) => `Sie kommt ${when} wieder: /quiz fragt zuerst, was dann fällig ist.`,
    due: (count) =>
      `${counted(count, 'Frage', 'Fragen')} von früher ${either(count, 'kommt', 'kommen')} noch einmal dran.`,
    changed: (count) =>
      `${counted(count, 'Frage fehlt', 'Fragen fehlen')}: Der Artikel hat sich geändert oder ist nicht mehr da.`,
    nothing:
      'Daraus lässt sich das nicht machen, oder alles wurde hier gerade erst gefragt. Wähle einen anderen Artikel.',
    gone: 'Diese Runde wird nicht mehr aufbewahrt. Beginne mit /quiz eine neue.',
  },
  cards: {
    turn: 'Umdrehen',
    again: 'Noch einmal',
    good: 'Gewusst',
    toCome: (count) => `Noch ${counted(count, 'neue Karte', 'neue Karten')}`,
    done: 'Das war alles für jetzt.',
    next: (when) => `Die nächste Karte kommt ${when}; nimm dann /karten.`,
    more: (count) =>
      `In den Artikeln ${either(count, 'steckt', 'stecken')} noch ${counted(count, 'Karte', 'Karten')}: Nimm noch einmal /karten.`,
    gone: 'Diese Karte wird nicht mehr aufbewahrt, oder ihr Artikel hat sich geändert. Beginne neu mit /karten.',
    exported: (count) => `Hier ${either(count, 'ist', 'sind')} ${counted(count, 'Karte', 'Karten')} als Datei.`,
    fileName: 'karten',
  },
  evening: {
    led: 'Ich führe durch den Abend: Drückt den Knopf, wenn ihr für die nächste Frage bereit seid. Nach der letzten kommt ein Quiz.',
    first: 'Erste Frage',
    quiz: 'Zum Quiz',
    close: 'Schließen und Notizen posten',
    noMore: 'Der Artikel lässt nichts weiter offen.',
    end: 'Das war der Abend. Wenn ihr fertig seid, kann ihn hier schließen, wer ihn eröffnet hat; dann poste ich die Notizen zu dem, was gefragt und gesagt wurde.',
    closed: 'Dieser Abend ist geschlossen. Danke an alle!',
    notAllowed: 'Schließen kann den Abend nur, wer ihn eröffnet hat oder hier moderiert.',
  },
  guide: {
    title: 'Lernhilfe',
    headings: {
      people: 'Personen',
      places: 'Orte',
      dates: 'Daten',
      figures: 'Zahlen',
      terms: 'Begriffe',
      questions: 'Offene Fragen',
      sources: 'Quellen',
    },
    page: (number, of) => `Seite ${number} von ${of}`,
    files: 'Die ganze Lernhilfe steht in den Dateien, als Markdown und als Seite zum Drucken.',
    fileName: 'lernhilfe',
    language: 'de',
  },
  check: {
    about: 'Zu dieser Nachricht',
    verdicts: {
      stands: 'In den Artikeln steht es so:',
      differs: 'Die Artikel bestätigen es nicht. Am nächsten kommt:',
      about: 'Das sagen die Artikel dazu:',
      nothing: 'Die Artikel bestätigen es nicht.',
    },
    kinds: { number: 'Zahl', name: 'Name', denial: 'Verneinung', opposite: 'Gegenteil' },
    differs: (kind, said, stands) =>
      `${kind}: hier ${said === '' ? 'keine' : `„${said}“`}, dort ${stands === '' ? 'keine' : `„${stands}“`}`,
    left: (count) =>
      `Für ${counted(count, 'weiteren Satz', 'weitere Sätze')} ist hier kein Platz; wähle eine kürzere Nachricht.`,
    nothing: 'In dieser Nachricht ist nichts, was sich nachschlagen ließe.',
  },
  solved: {
    button: 'Gelöst',
    tags: ['gelöst', 'erledigt', 'beantwortet'],
    done: (who) => `${who} hat das als gelöst markiert. Erwähne mich, wenn es noch etwas gibt.`,
    already: 'Das ist schon als gelöst markiert.',
    notAllowed: 'Nur wer das eröffnet hat oder moderiert, kann es als gelöst markieren.',
  },
  feeds: {
    added: (title, channel) =>
      `Neue Artikel von ${title} kommen ab jetzt in die Bibliothek dieses Servers und werden in ${channel} gemeldet. Was schon darin steht, gilt nicht als neu.`,
    left: (count) =>
      `${counted(count, 'seiner Einträge führt', 'seiner Einträge führen')} zu keiner lesbaren Seite und ${either(count, 'fehlt', 'fehlen')} darum.`,
    noThreads: (permissions, channel) =>
      `Sie kommen ohne Threads: Dafür fehlen mir in ${channel} Rechte: ${permissions}.`,
    removed: (title) => `Wird nicht mehr verfolgt: ${title}. Die Artikel bleiben in der Bibliothek.`,
    removedHere: (title, channel) => `${title} wird in ${channel} nicht mehr gemeldet.`,
    none: 'Dieser Server verfolgt keine Feeds.',
    heading: (count, most) => `${counted(count, 'Feed', 'Feeds')} von höchstens ${most}`,
    inChannels: (channels) => `gemeldet in ${channels}`,
    next: (when) => `wird wieder gelesen ${when}`,
    asked: 'um diese Pause hat der Server gebeten',
    failing: (count, reason) => `${counted(count, 'Versuch', 'Versuche hintereinander')} misslungen. ${reason}`,
    owed: (count) => `${counted(count, 'Artikel wartet', 'Artikel warten')} darauf, gemeldet zu werden.`,
    gone: 'Diesen Feed verfolgt der Server nicht. Wähle beim Tippen einen aus der Liste.',
    tooMany: (most) =>
      `Dieser Server verfolgt ${counted(most, 'Feed', 'Feeds')}, mehr geht nicht. Entferne zuerst einen.`,
    notThere: 'Neues kann ich nur in Text- und Ankündigungskanälen melden.',
    from: (feed) => `aus ${feed}`,
    unread: (reason) => `Er ist nicht in der Bibliothek. ${reason}`,
    full: (most) =>
      `Die Bibliothek hat ${most} Artikel, mehr kann ein Server nicht haben: Entferne einige, dann kommen neue wieder hinein.`,
    nothingToQuote: 'Er ist in der Bibliothek; kein Satz daraus steht gut für sich allein.',
    changed: (title) => `Geändert: ${title}`,
    skipped: (count, feed) =>
      `${counted(count, 'weiterer Artikel', 'weitere Artikel')} von ${feed} ${either(count, 'kam', 'kamen')} auf einmal und ${either(count, 'wird', 'werden')} ausgelassen.`,
    trouble: (feed, reason) =>
      `${feed} kann nicht mehr gelesen werden. ${reason} Ich versuche es einmal am Tag; /feed entfernen beendet das.`,
  },
  changes: {
    counts: {
      changed: (changed) => `${counted(changed, 'Satz', 'Sätze')} geändert`,
      added: (added) => `${added} hinzugekommen`,
      removed: (removed) => `${removed} weggefallen`,
    },
    kinds: {
      added: (place) => `Hinzugekommen${place === '' ? '' : `, ${place}`}:`,
      removed: (place) => `Weggefallen${place === '' ? '' : `, ${place}`}:`,
      changed: (place) => `Geändert${place === '' ? '' : `, ${place}`}; vorher und jetzt:`,
    },
    more: (count) => `… und ${counted(count, 'weitere Änderung', 'weitere Änderungen')}.`,
    besides: 'Kein Satz hat sich geändert, aber etwas anderes, etwa das Datum oder der Autor.',
  },
  digest: {
    heading: (day, articles) => `${day}: ${counted(articles, 'Artikel ist', 'Artikel sind')} neu hier`,
    more: (count) => `… und ${counted(count, 'weiterer', 'weitere')}; /artikel liste zeigt alle.`,
    daily: (hour, zone, channel) => `Eine Übersicht über Neues kommt jeden Tag um ${hour} Uhr (${zone}) in ${channel}.`,
    weekly: (weekday, hour, zone, channel) =>
      `Eine Übersicht über Neues kommt jede Woche am ${weekday} um ${hour} Uhr (${zone}) in ${channel}.`,
    next: (when) => `Die nächste: ${when}. Gibt es nichts Neues, kommt keine.`,
    none: 'Hier gibt es keine Übersicht. Sag, wie oft, dann beginnt eine.',
    stopped: 'Es gibt keine Übersicht mehr.',
    noZone: 'Diese Zeitzone kenne ich nicht. Wähle beim Tippen eine aus der Liste, etwa Europe/Berlin.',
    day: (day) => dayIn('de', day),
  },
  notes: {
    chosen: (used, of) =>
      either(of, 'Aus dem einzigen Absatz.', `Aus ${used} von ${of} Absätzen; alle wurden berücksichtigt.`),
    chosenOf: (used, of, articles) =>
      `Aus ${used} von ${counted(of, 'Absatz', 'Absätzen')} in ${counted(articles, 'Artikel', 'Artikeln')}; alle wurden berücksichtigt.`,
    articlesLeft: (count) => `${counted(count, 'weiterer Artikel blieb', 'weitere Artikel blieben')} außen vor.`,
    written: (passages, of) =>
      `Vom Sprachmodell geschrieben, aus ${passages} von ${counted(of, 'Abschnitt', 'Abschnitten')}.`,
    ownWords: {
      unconfirmed: 'Was das Sprachmodell schrieb, ließ sich nicht bestätigen; dies sind die Worte des Artikels selbst.',
      empty: 'Das Sprachmodell gab keine Antwort; dies sind die Worte des Artikels selbst.',
      long: 'Die Frage ist zu lang für das Sprachmodell; dies sind die Worte des Artikels selbst.',
      late: 'Das Sprachmodell brauchte zu lange; dies sind die Worte des Artikels selbst.',
      cut: 'Die Antwort des Sprachmodells brach ab; dies sind die Worte des Artikels selbst.',
      withheld:
        'Der Anbieter des Sprachmodells hielt die Antwort zurück (Inhaltsfilter); dies sind die Worte des Artikels selbst.',
      failed: 'Das Sprachmodell ist gerade nicht zu erreichen; dies sind die Worte des Artikels selbst.',
      user: 'Dein Anteil am Sprachmodell ist für heute verbraucht; dies sind die Worte des Artikels selbst.',
      server:
        'Der Anteil dieses Servers am Sprachmodell ist für heute verbraucht; dies sind die Worte des Artikels selbst.',
    },
    unfinished: 'Das Sprachmodell wurde nicht fertig; die Antwort ist vielleicht unvollständig.',
    byModel: 'Vom Sprachmodell geschrieben; jede Aussage wurde mit ihren Fußnoten verglichen.',
    quoted: (count) =>
      `${counted(count, 'Aussage steht', 'Aussagen stehen')} in den Worten des Artikels selbst, weil sich die des Sprachmodells nicht bestätigen ließen.`,
    translated: 'Vom Sprachmodell übersetzt: Nur Namen, Zahlen und Verneinungen wurden mit dem Artikel verglichen.',
    warnings: {
      'lost-characters': 'Einige Zeichen gingen verloren, bevor Footnote das Dokument las; sie fehlen.',
      'lost-text': 'Ein Teil des Textes konnte nicht gelesen werden und fehlt hier: Vergleiche mit dem Original.',
      'text-beside':
        'Text neben dem Artikel gehört vielleicht dazu und wurde weggelassen: Vergleiche mit dem Original.',
      'uncertain-layout': 'Der Seitenaufbau ist unklar: Text kann in falscher Reihenfolge stehen.',
      'broken-words':
        'Viele Wörter wirken zerbrochen oder verklebt: Der Text dieser PDF-Datei ist von schlechter Qualität.',
      'attachments-unread': 'An dieser Mail hängt eine Datei, die Footnote nicht liest; füge sie für sich hinzu.',
      'parts-missing': 'Ein Teil des Dokuments fehlt in der Datei; der Rest wurde gelesen.',
      'pictures-unread': 'Seiten des Dokuments sind Bilder, und ihr Text fehlt hier; sieh sie im Original nach.',
      'author-from-file': 'Den Autor nennen nur die Eigenschaften der Datei, nicht der Text.',
      'read-from-pictures': 'Die Seiten sind Bilder: Ihr Text wurde erkannt und kann Fehler enthalten.',
    },
  },
  takenNotes: {
    language: 'de',
    title: 'Notizen',
    made: (day) => `Von Footnote zusammengestellt am ${day}`,
    nothing: 'Hier wurde nichts gefragt, was noch aufbewahrt wird.',
    contribution: (who) => `${who} zitiert`,
    understoodAs: 'Verstanden als:',
    noAnswer: 'Die Artikel sagten es nicht.',
    paragraph: (number) => `Absatz ${number}`,
    quizOf: (day) => `Quiz vom ${day}`,
    score: (who, right, of) => `${who}: ${right} von ${of} richtig`,
    nobody: 'Niemand hat geantwortet.',
    sources: 'Quellen',
    lost: (count) =>
      `Nicht gezeigt werden kann, worauf dies außerdem beruhte (${counted(count, 'Stelle', 'Stellen')}): Der Artikel wurde entfernt oder hat sich geändert.`,
    ready: (questions, sources) =>
      `Notizen zu dem, was hier gefragt wurde: ${counted(questions, 'Eintrag', 'Einträge')}, ${counted(sources, 'Quelle', 'Quellen')}. Dasselbe als Markdown und als Seite zum Lesen und Drucken.`,
    unread:
      'Was Leute hier geschrieben haben, konnte nur zum Teil oder gar nicht gelesen werden: Dazu braucht es die Berechtigung „Nachrichtenverlauf anzeigen“ und den Message-Content-Intent, und angesehen werden die letzten hundert Nachrichten. Fragen und Antworten sind vollständig.',
    fileName: 'notizen',
  },
  failures: {
    'not-found': 'Das gibt es dort nicht. Prüfe die Adresse oder den Namen und versuch es noch einmal.',
    unreadable:
      'Das lässt sich nicht lesen: Vielleicht ist es beschädigt oder geschützt. Speichere es neu und versuch es noch einmal.',
    unsupported: 'Diese Art von Dokument kann Footnote nicht lesen. Füge es als Text, DOCX oder Webseite hinzu.',
    empty: 'Darin ist kein Text zu finden. Gib die Adresse oder Datei eines Artikels an.',
    'too-large': 'Das ist zu groß oder zu aufwendig zu lesen. Nimm etwas Kleineres.',
    forbidden: 'Diese Adresse besucht Footnote nicht. Gib eine öffentliche Webadresse an.',
    unreachable: 'Die Adresse ist gerade nicht zu erreichen. Prüfe sie, oder versuch es später noch einmal.',
    'library-damaged': 'Die Bibliothek ist beschädigt. Bitte sag es dem Betreiber dieses Bots.',
    'conversations-damaged':
      'Was von Gesprächen aufbewahrt wird, ist beschädigt. Bitte sag es dem Betreiber dieses Bots.',
    'library-mismatch': 'Die Bibliothek passt nicht zu den Einstellungen. Bitte sag es dem Betreiber dieses Bots.',
    'library-busy': 'Die Bibliothek wird gerade geändert. Bitte versuch es gleich noch einmal.',
    'conversations-busy':
      'Was von Gesprächen aufbewahrt wird, ist gerade anderswo in Gebrauch. Bitte versuch es gleich noch einmal.',
    'library-unreachable': 'Die Bibliothek ist gerade nicht zu erreichen. Bitte versuch es später noch einmal.',
    'library-unwritable': 'Es lässt sich gerade nichts speichern. Bitte sag es dem Betreiber dieses Bots.',
    configuration: 'Etwas ist falsch eingestellt. Bitte sag es dem Betreiber dieses Bots.',
    model: 'Das Sprachmodell ist gerade nicht zu erreichen. Bitte versuch es später noch einmal.',
    discord: 'Discord ist gerade nicht zu erreichen. Bitte versuch es später noch einmal.',
    unexpected: 'Es ist ein unerwarteter Fehler aufgetreten. Bitte versuch es noch einmal.',
  },
  help: (bot) =>
    [
      `**Frag** mit /fragen, indem du ${bot} erwähnst, auf eine Antwort antwortest, oder in einer Direktnachricht. Jede Aussage hat eine Fußnote: Tippe auf [1], um die Worte zu lesen, auf denen sie beruht.`,
      '**/zusammenfassung** erzählt einen Artikel in Kürze, **/besprechen** öffnet einen Thread über einen.',
      '**/artikel liste** zeigt, worüber ich Auskunft gebe; **/datenschutz** sagt, was ich aufbewahre, und löscht es.',
    ].join('\n'),
  helpMore: [
    '**/quiz** stellt euch Fragen zu den Artikeln, **/karten** sind Lernkarten nur für dich, **/lernhilfe** nennt Personen, Daten, Zahlen und Begriffe.',
    'Wer die Artikel verwaltet, fügt mit **/artikel hinzufügen** einen hinzu, kann sie **entfernen** und **aktualisieren**; **verwenden** bindet einen Kanal an einige.',
    '**/feed hinzufügen** verfolgt einen Feed und meldet seine neuen Artikel; **/übersicht** sagt täglich oder wöchentlich, was neu ist.',
    'Im Menü einer Nachricht, unter Apps: **Dazu fragen** und **Mit den Artikeln vergleichen**.',
    'In Direktnachrichten fügt **/artikel hinzufügen** Artikel nur für dich hinzu; niemand sonst sieht sie.',
  ].join('\n'),
  commands: {
    ask: { name: 'fragen', description: 'Frag, was in den Artikeln steht; jede Aussage hat ihre Fußnote.' },
    question: { name: 'frage', description: 'Deine Frage' },
    article: { name: 'artikel', description: 'Nur dieser Artikel' },
    second: { name: 'zweiter', description: 'Ein zweiter Artikel' },
    third: { name: 'dritter', description: 'Ein dritter Artikel' },
    summary: { name: 'zusammenfassung', description: 'Das Wichtigste eines Artikels, in seinen eigenen Worten.' },
    length: { name: 'länge', description: 'Wie lang' },
    style: { name: 'stil', description: 'Wie erzählt wird' },
    discuss: { name: 'besprechen', description: 'Öffnet einen Thread, um über einen Artikel zu sprechen.' },
    forum: { name: 'forum', description: 'Stattdessen einen Beitrag in diesem Forum öffnen' },
    date: {
      name: 'datum',
      description: 'Wann: legt ein Event an. So: 14.05.2027 18:30 (UTC) oder 14.05.2027 18:30 +02:00',
    },
    articles: { name: 'artikel', description: 'Die Artikel, nach denen gefragt werden kann.' },
    add: { name: 'hinzufügen', description: 'Einen Artikel von einer Adresse oder aus einer Datei hinzufügen.' },
    address: { name: 'adresse', description: 'Seine Webadresse' },
    file: { name: 'datei', description: 'Eine Text-, Markdown-, HTML-, PDF- oder DOCX-Datei' },
    list: { name: 'liste', description: 'Die Artikel auflisten.' },
    search: { name: 'suche', description: 'Nur die mit diesen Wörtern in Titel oder Autor' },
    info: { name: 'info', description: 'Was über einen Artikel bekannt ist.' },
    remove: { name: 'entfernen', description: 'Einen Artikel entfernen.' },
    refresh: { name: 'aktualisieren', description: 'Einen Artikel neu von seiner Adresse lesen.' },
    use: {
      name: 'verwenden',
      description: 'Fragen in diesem Kanal nur auf bestimmte Artikel beziehen; ohne Angabe: auf alle.',
    },
    export: { name: 'exportieren', description: 'Die Liste der Artikel und die Fragen ohne Antwort, als Dateien.' },
    insights: {
      name: 'einblicke',
      description: 'Was hier gefragt wurde: ohne Antwort, mit 👎, am häufigsten, nach Artikel.',
    },
    settings: { name: 'einstellungen', description: 'Wer Artikel ändern darf und wo Änderungen gemeldet werden.' },
    show: { name: 'anzeigen', description: 'Die Einstellungen zeigen.' },
    managers: {
      name: 'verwaltung',
      description: 'Eine Rolle darf Artikel ändern; ohne Angabe: nur wer den Server verwaltet.',
    },
    role: { name: 'rolle', description: 'Die Rolle' },
    audit: { name: 'protokoll', description: 'Änderungen in einem Kanal melden; ohne Angabe: nicht.' },
    channel: { name: 'kanal', description: 'Der Kanal' },
    channels: { name: 'kanäle', description: 'Wann Footnote in einem Kanal antwortet.' },
    answers: { name: 'antworten', description: 'Wann es antwortet; ohne Angabe: angesprochen und in seinen Threads' },
    'only-me': { name: 'nur-ich', description: 'Die Antwort nur mir zeigen' },
    notes: {
      name: 'notizen',
      description: 'Was hier gefragt und geantwortet wurde, mit Zitaten und Quellen, als Dateien.',
    },
    citation: { name: 'zitierweise', description: 'Wie die Quellen geschrieben werden' },
    quiz: {
      name: 'quiz',
      description: 'Eine Runde Fragen mit Antworten zur Wahl, aus den Artikeln, mit ihren Stellen.',
    },
    count: { name: 'anzahl', description: 'Wie viele Fragen' },
    level: { name: 'stufe', description: 'Wie nahe die falschen Antworten kommen' },
    cards: {
      name: 'karten',
      description: 'Lernkarten aus den Artikeln, nur für dich; sie kommen zur rechten Zeit wieder.',
    },
    format: { name: 'format', description: 'Stattdessen alle Karten als Datei, um anderswo zu lernen' },
    guide: {
      name: 'lernhilfe',
      description: 'Personen, Orte, Daten, Zahlen, Begriffe und offene Fragen eines Artikels.',
    },
    scores: { name: 'wertung', description: 'Ob ein Quiz auch die Wertung der letzten Wochen zeigt.' },
    weeks: { name: 'wochen', description: 'Auch diese zeigen' },
    feed: { name: 'feed', description: 'Feeds, deren neue Artikel hierher kommen und in Kanälen gemeldet werden.' },
    'feed-add': {
      name: 'hinzufügen',
      description: 'Einen Feed (RSS, Atom, JSON Feed) verfolgen oder in noch einem Kanal melden.',
    },
    'feed-list': { name: 'liste', description: 'Die Feeds auflisten, mit ihrem Zustand.' },
    'feed-remove': {
      name: 'entfernen',
      description: 'Einen Feed nicht mehr verfolgen oder in einem Kanal nicht mehr melden.',
    },
    'feed-address': { name: 'adresse', description: 'Die Adresse des Feeds oder einer Seite, die ihn nennt' },
    'feed-name': { name: 'feed', description: 'Der Feed' },
    'news-channel': { name: 'kanal', description: 'Der Kanal; keiner: dieser hier' },
    digest: { name: 'übersicht', description: 'Was in der Bibliothek neu ist, täglich oder wöchentlich.' },
    every: { name: 'wie-oft', description: 'Wie oft; nichts: zeigen, was eingestellt ist' },
    hour: { name: 'stunde', description: 'Zu welcher Stunde in der Zeitzone des Servers, 0 bis 23' },
    weekday: { name: 'wochentag', description: 'An welchem Tag, wenn sie wöchentlich kommt' },
    zone: { name: 'zeitzone', description: 'Die Zeitzone des Servers, für Übersichten.' },
    'zone-name': { name: 'zeitzone', description: 'Etwa Europe/Berlin oder America/New_York' },
    help: { name: 'hilfe', description: 'Wie man Footnote benutzt.' },
    privacy: { name: 'datenschutz', description: 'Was Footnote über dich aufbewahrt und wie du es löschst.' },
  },
  choices: {
    citations: { apa: 'APA', mla: 'MLA', chicago: 'Chicago' },
    levels: { easy: 'leicht', medium: 'mittel', hard: 'schwer' },
    cardFormats: { anki: 'Anki', csv: 'CSV (Tabelle)', markdown: 'Markdown' },
    lengths: { short: 'kurz', medium: 'mittel', long: 'lang' },
    styles: { lines: 'Zeilen', bullets: 'Stichpunkte', timeline: 'Zeitleiste', 'who-said-what': 'wer sagte was' },
    speaks: {
      usual: 'angesprochen, und in seinen Threads',
      'every-question': 'auf jede Frage',
      addressed: 'nur angesprochen',
      threads: 'nur in seinen Threads',
      never: 'nie',
    },
    every: { day: 'täglich', week: 'wöchentlich', never: 'nie' },
    weekdays: weekdaysOf('de'),
  },
  menu: { askAbout: 'Dazu fragen', checkMessage: 'Mit den Artikeln vergleichen' },
};
