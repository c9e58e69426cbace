import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const german: Lexicon = {
  code: 'de',
  stem: stemmer,
  sentences: {
    neverEnd: words('Hr Fr Nr bzw z B u a usw'),
    openers: words(`
      Der Die Das Ein Eine Er Sie Es Man Wir Ich In Im Am Und Aber Auch Als Nach Bei Mit Für Dies Diese Dieser
      Dieses Seine Ihre Doch Dabei Dort Da Wenn Während Zudem Laut`),
    neverLast: ['der', 'die', 'das', 'und', 'von', 'mit'],
  },
  commonWords: words('der die und das den von mit ist im für auf nicht ein eine dem des sich war zu als auch es'),
  calendar: {
    months: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    weekdays: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend'),
    relative: ['gestern', 'heute'],
    periods: ['Jahrhundert'],
    beforeYear: ['im', 'in', 'seit'],
  },
  numbers: {
    cardinals: { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10 },
    magnitudes: { million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9 },
  },
  currencies: ['euro', 'franken'],
  reasons: ['weil', 'wegen', 'damit'],
  definers: ['ist', 'sind', 'heißt', 'bedeutet'],
  conjunctions: ['und', 'oder'],
  places: {
    prepositions: ['nach', 'aus'],
  },
  names: {
    particles: ['von', 'vom', 'zu'],
    articles: ['der', 'den'],
  },
  pointers: {
    words: words(`
      er sie es ihm ihn ihr ihnen ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines dies* das
      dort damals dann dabei damit dazu darüber davon daran sonst weitere* andere*`),
    openings: ['und', 'aber', 'was ist mit'],
  },
  newTopic: ['andere frage', 'noch eine frage', 'eine andere frage', 'neue frage', 'anderes thema', 'was anderes'],
  asksPerson: 'wer|wem|wen|welche[rn]? (?:mann|frau|person|politiker(?:in)?|spieler(?:in)?)|wie heißt',
  pronouns: [
    { subject: 'er', object: 'ihn', possessive: 'sein', person: 3, number: 'singular', gender: 'male' },
    { subject: 'sie', object: 'sie', possessive: 'ihr', person: 3, number: 'singular', gender: 'female' },
  ],
  ellipsis: {
    leads: ['und', 'aber', 'und was ist mit', 'was ist mit', 'wie ist es mit'],
    prepositions: words('in im an am bei mit für von vom zu zum zur nach vor über aus auf gegen ohne'),
    verbs: words(`
      ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollte muss darf will
      wollte gibt gab sagt sagte macht machte kommt kam geht ging`),
    alone: words('warum wieso weshalb wann wo wer wie was wofür wozu'),
    ofThat: ['war das', 'ist das', 'passierte das', 'geschah das', 'denn das'],
  },
  negation: {
    words: ['nicht', 'nie', 'niemals', 'weder'],
    absence: ['niemand', 'kein*', 'nichts', 'ohne'],
    denials: ['bestritt', 'leugnete'],
  },
  quotationMarks: ['„“', '»«'],
  capitalNouns: true,
  attribution: {
    verbs: words(`
      sagte sagt erklärte erklärt betonte betont meinte meint schrieb schreibt berichtete warnte warnt kündigte
      antwortete ergänzte behauptete teilte äußerte`),
    that: ['dass'],
    accordingTo: ['laut', 'nach Angaben von'],
  },
  masthead: {
    by: ['von', 'text'],
    published: ['veröffentlicht', 'stand'],
    on: ['am'],
    clock: ['uhr'],
  },
  notices: {
    alone: ['anzeige', 'werbung', 'kommentare'],
    page: ['seite'],
    pageOf: ['von'],
    credits: ['Foto', 'Bild', 'Quelle'],
    captions: ['abbildung', 'foto'],
  },
  stopWords: stopwords,
  question: {
    smallTalk:
      'hallo|guten (?:tag|morgen|abend)|gute nacht|moin|servus|gruss gott|wie gehts|wie geht es dir|danke|vielen dank|danke schon|dankeschon|danke sehr|tschuss|auf wiedersehen|super|prima|alles klar|verstanden|gut|sehr gut|ja|nein|bitte',
    chatSpellings: {
      gehts: 'geht es',
      gibts: 'gibt es',
      wars: 'war es',
      isses: 'ist es',
      ausm: 'aus dem',
      aufm: 'auf dem',
      inner: 'in der',
      nen: 'einen',
      ne: 'eine',
      nix: 'nichts',
      iwie: 'irgendwie',
      vllt: 'vielleicht',
      evtl: 'eventuell',
      tldr: 'zusammenfassung',
    },
    fillers: 'bitte mal denn eigentlich überhaupt doch genau nochmal eben halt lol danke hey',
    openings: 'und|aber|also|ok|okay|so|ja',
    answers: {
      happening:
        '^was (?:\\S+ ){0,6}?(?:passiert|passierte|geschah|geschehen|geschieht|los)|^was (?:macht|machte|machten|tat|taten|tut|tun|unternahm|unternahmen)|^was (?:hat|haben|hatte|hatten) .*(?:gemacht|getan|unternommen)',
      money:
        'was (?:kostet|kostete|kosten|kosteten)|^was (?:hat|haben|hatte|wird|würde|soll|sollte) .*(?:gekostet|kosten)|wie teuer|wie ?viele? .*(?:kost\\p{L}*|gekostet|zahl\\p{L}*|bezahl\\p{L}*|gezahlt|ausgegeben|verdien\\p{L}*|geld|euro)|wie hoch (?:ist|sind|war|waren) .*(?:preise?|kosten|gehalt|etat|budget)',
      number:
        'wie ?viele?(?! uhr)|wie (?:hoch|groß|lang|lange(?! ist (?:es|das) her)|alt|weit|schwer|schnell|tief|breit|oft|häufig)|welche (?:anzahl|zahl|menge)|welcher anteil',
      time: 'wann|(?:in|seit|bis|ab|vor|an) welche[mnrs]? (?:jahr\\p{L}*|monat|tag|datum)|welche[mnrs]? (?:jahr|datum|tag|monat|uhrzeit)|um wie ?viel uhr|wie lange ist (?:es|das) her',
      reason: 'warum|weshalb|wieso|wozu|aus welche[mn] (?:grund|gründen)|was (?:war|ist) der grund',
      identity:
        '^wer (?:ist|war) (?!(?:der|die|das|ein|eine|für|sein|seine|ihr|ihre|es|er|sie|am|im|in|an|von|daran|dabei|schuld|dafür|dagegen)(?: |$))(?:(?!ge\\S+t(?: |$))\\S+ ?){1,3}$',
      person:
        'wer|wem|wen|wessen|welche[rnms]? (?:person|mann|frau|politiker\\p{L}*|minister\\p{L}*|autor\\p{L}*|präsident\\p{L}*)',
      place:
        'wo|wohin|woher|(?:in|aus|an) welche[rmn]? (?:land|stadt|ort|region|staat|gegend)|welche[rsnm]? (?:land|stadt|ort|region|staat)',
      list: '^(?:nenne?|zähle?|liste?|nennen sie) |was (?:sind|waren) (?:die|alle)|welche (?:\\p{L}+ )?(?:sind|waren|gibt es|gab es)|^was .+ alles',
      definition:
        '^was (?:ist|sind|war|waren)(?: (?:ein|eine|der|die|das))? \\S+(?: \\S+){0,3}$|was (?:bedeutet|bedeuten|heißt|versteht man)|wofür steht',
      manner: '^wie|wodurch|auf welche (?:art|weise)',
      'yes-no':
        '^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|soll|sollte|muss|darf|gibt|gab|stimmt|will|wollte)',
    },
    requests: {
      article:
        'artikel text beitrag bericht dokument seite geschichte das dies diese dieser dieses diesem diesen es hier darin',
      small:
        'der die den dem des ein eine einen einer in im von vom zu zum was ist sind war kannst könntest kann können du sie ihr mir uns ich wir will möchte brauche gib geben mach machen schreib und oder für auf als wie mit so nur kurz kurze kurzen ganze ganz alles',
      named:
        '(?:der|den|dem|des|die|das|diese[rmns]?) (?:artikels?|text(?:e?s)?|beitrags?) (?:über|zu|zum|zur) (?<about>\\S.*)|(?:der|den|dem|des) (?<before>[\\p{L}-]+)-?artikels?',
      summary: {
        asks: 'zusammen(?:fassung|fassen|gefasst)|fass\\p{L}* .*zusammen|worum|wovon|um was|überblick|(?:haupt|kern)(?:aussagen?|punkte?|thema|themen|botschaft)|wichtigste[nsr]?|kurzfassung|thema|kernaussage|stichpunkte?n?|zeitleiste|chronologie|^erklär\\p{L}*|^was steht|wer sagt was|wer sagte was|gist',
        words:
          'zusammenfassung zusammenfassen zusammengefasst zusammen fass fasse fassen worum wovon um geht ging handelt es sich überblick hauptaussage hauptaussagen hauptpunkte kernaussage kernaussagen kernpunkte hauptthema hauptthemen wichtigste wichtigsten wichtigster punkte punkt aussagen aussage fakten thema themen kurzfassung stichpunkte stichpunkten zeitleiste chronologie erkläre erklär erklären steht drin inhalt inhaltlich kurz knapp lang lange ausführlich ausführliche satz sätze sätzen zwei drei einfach einfachen worten fünfjährigen kind wer sagt sagte gist',
      },
      styles: {
        bullets: 'stichpunkte?n?|punkte|liste|hauptpunkte|kernpunkte',
        timeline: 'zeitleiste|chronologie',
        voices: 'wer sagte? was',
        long: 'lang|lange|ausführliche?',
      },
      topic:
        '^(?:schreib|schreibe|gib|mach)?(?: ?mir| ?uns)?(?: ?(?:eine|einen|ein|paar))?(?: kurzen?)? ?(?:absatz|zusammenfassung|überblick|sätze) (?:über|zu|zum|zur|von) (?<topic>\\S.*)$|^fass\\p{L}* (?<topic2>\\S.*) zusammen$',
      enumeration: '^(?:nenne?|zähle?|liste?)(?: mir| uns)? alle (?<topic>\\S.*?)(?: auf)?$',
      comparison:
        '^vergleich\\p{L}* (?<topic>\\S.*)$|^(?:was|worin|welcher|welche) (?:ist|sind|besteht|bestehen|war|liegt) (?:der|die) unterschiede? zwischen (?<topic2>\\S.*)$|^(?<topic3>\\S.* (?:vs|versus) \\S.*)$',
      metadata: {
        byline:
          '^(?:wer|von wem)(?: \\S+){0,4} (?:geschrieben|schrieb|verfasst|verfasste|stammt|ist)|autor(?:in|en)?|verfasser(?:in)?|journalist(?:in)?|^von wem|^wer schrieb|^wer ist der autor',
        date: '^(?:und )?wann(?: \\S+){0,4} (?:geschrieben|veröffentlicht|erschienen|erschien|publiziert|verfasst)|und wann|veröffentlichungsdatum|erscheinungsdatum|datum|wie alt|von wann',
        site: '^wo(?: \\S+){0,3} (?:veröffentlicht|erschienen|erschien|publiziert)|quelle|^welche[sr]? (?:zeitung|seite|website|magazin)|^aus welcher (?:zeitung|quelle)',
        title: 'titel|überschrift|schlagzeile|^wie heißt',
        words:
          'wer wem hat wurde von geschrieben schrieb verfasst verfasste stammt autor autorin autoren verfasser verfasserin journalist journalistin heißt name des wann veröffentlicht erschienen erschien publiziert veröffentlichungsdatum erscheinungsdatum datum alt wo quelle welche welches welcher zeitung website magazin aus titel überschrift schlagzeile lautet wie artikels textes beitrags',
      },
    },
    said: {
      verbs:
        'sagte|sagten|sagt|sagen|meinte|meint|meinen|erklärte|erklärt|erklären|betonte|betont|schrieb|schreibt|behauptete|behauptet|forderte|fordert|kritisierte|kritisiert|warnte|warnt|antwortete|kündigte|äußerte|gesagt|gemeint|geschrieben|betont|gefordert|geantwortet|geäußert',
      about: 'über|zu|zum|zur|bezüglich|von',
      by: [
        '^was (?<verb>{verb}) (?<name>(?:(?!dazu|darüber|davon|selbst|noch)\\S+ ?){1,6}?)(?:(?: |(?<= ))(?:selbst|noch|dazu|darüber|davon))*(?: ?(?:{about}) (?<topic>\\S.*))?$',
        '^was (?:hat|habe|haben|hatte|hatten) (?<name>(?:\\S+ ?){1,6}?)(?: ?(?:selbst|noch|dazu|darüber|davon))*(?: ?(?:{about}) (?<topic>\\S.*))? (?<verb>{verb})$',
      ],
      who: [
        '^wer (?<verb>{verb})(?:,? dass)? (?<words>(?!das$|es$|dazu$|was)\\S.*)$',
        '^wer hat (?<words>\\S.*) (?:gesagt|behauptet)$',
      ],
    },
  },
};
