import type { TopicRule } from '../topic-rule.ts';

/** What is said in any of these, and names nothing. */
const common =
  'du|dich|dir|dein|deine|deinen|deiner|deinem|deines|ich|mich|mir|mein|meine|meinen|meiner|meinem|wir|uns|unser|unsere|unseren|man|einer|jemand|wer|wem|wen|was|wie|wann|wo|woher|warum|wieso|welche[rsnm]?|ist|bist|sind|war|warst|wird|werden|wirst|wurde|wurdest|hast|hat|habe|haben|hab|kannst|kann|konntest|konnen|darf|darfst|sollte|soll|machst|mache|tust|tut|es|das|dies|dieser|dieses|diese|diesen|der|die|den|dem|des|ein|eine|einen|einem|ne|nen|n|s|alles|etwas|was|so|hier|da|denn|eigentlich|auch|immer|manchmal|oft|mal|nie|je|jemals|nicht|nur|noch|schon|oder|und|aber|ob|dass|wenn|mit|von|vom|zu|zum|an|auf|in|im|ins|aus|bei|uber|fur|nach|um|ja|eh|bot|footnote|lange|viel|viele|sachen|dinge|zeug|irgendwas|irgendetwas|wirklich|echt|gibt|gibts|gerade|davor|vorher|alle|allem|sonst';

/** What is said of Footnote that the articles cannot tell: what it keeps, whether it errs, how old it is. */
export const germanSelf: readonly TopicRule[] = [
  {
    topic: 'keeps',
    language: 'de',
    phrases: [],
    wordings: [
      {
        of: `${common}|speicherst|speichern|gespeichert|speichert|speicher|behaltst|behalten|loschst|loschen|geloscht|losche|loscht|protokollierst|aufzeichnen|aufgezeichnet|zeichnest|auf|aufhebst|hebst|sammelst|verkaufst|teilst|gibst|weiter|weitergegeben|passiert|geschieht|daten|nachrichten|nachricht|fragen|frage|gefragt|schreibe|schreib|schreiben|geschrieben|sage|sag|sagen|gesagt|chat|chats|verlauf|sieht|sehen|siehst|lesen|liest|gelesen|personliche|personlichen|infos?|informationen|verwendest|nutzt|genutzt|entfernen|entferne`,
        having: [
          'speicherst|speichern|gespeichert|speichert|behaltst|behalten|loschst|loschen|geloscht|losche|loscht|protokollierst|aufzeichnen|aufgezeichnet|zeichnest|hebst|sammelst|verkaufst|teilst|gibst|weitergegeben|passiert|geschieht|machst|sieht|sehen|lesen|liest|nutzt|verwendest|entfernen|entferne',
          'meine?[nmr]?|unsere?[nmr]?|was (?:ich|wir)|alles (?:was )?(?:ich|wir)|daten (?:von|uber) (?:mir|mich|uns)|personliche[n]?|wer',
          'daten|nachrichten?|fragen?|gefragt|schreiben?|schreib|geschrieben|sage?|sagen|gesagt|chats?|verlauf|infos?|informationen',
        ],
        unless:
          '^(?:ich|wir|meine) |kannst du (?:mal |bitte )?(?:meine|unsere) (?:frage|nachricht) (?:lesen|sehen)|wer (?:hat|loscht) |wer (?:sieht|liest|kann|darf) (?:die|das|der) ',
      },
      {
        of: `${common}|liest|lesen|horst|hor|zu|uns|mit|mitliest|mithorst|mitlesen|mithoren|mitlest|abhorst|belauschst|lauschst|uberwachst|spionierst|protokollierst|zeichnest|auf|sammelst|daten|speicherst|chat|jede|nachricht|gesprache`,
        having: [
          'liest|horst|mitliest|mithorst|mitlesen|mithoren|abhorst|belauschst|lauschst|uberwachst|spionierst|protokollierst|zeichnest|sammelst|speicherst',
          'du',
          'mit|uns|zu|alles|mitliest|mithorst|mitlesen|mithoren|jede|chat|hier|daten|das|auf|aus',
        ],
        unless: 'was (?:liest|horst) du|^du ',
        amongPeople: true,
      },
      {
        of: `${common}|privat|vertraulich|geheim|anonym|dsgvo|datenschutz|chat|schreibe|schreib|frage|sage|bleibt|unter|daten|haltst|geht`,
        having: ['privat|vertraulich|geheim|anonym|dsgvo|datenschutz|unter uns', 'das|dir|du|chat|ich|wir|hier|bei'],
        unless: '^ich |^wir ',
        amongPeople: true,
      },
    ],
    examples: [
      'speicherst du meine Fragen?',
      'liest du hier alles mit',
      'kannst du meine Daten löschen',
      'wer sieht, was ich frage',
      'was passiert mit meinen Nachrichten',
      'ist das hier privat',
    ],
    others: [
      'wer löscht die Daten',
      'liest der Rat die Briefe',
      'was passiert mit der alten Brücke',
      'wer sieht die Pläne',
    ],
  },
  {
    topic: 'mistakes',
    language: 'de',
    phrases: [],
    wordings: [
      {
        of: `${common}|fehler|fehlern|irrst|irren|geirrt|falsch|falsche|falsches|recht|richtig|stimmen|stimmt|korrekt|zuverlassig|zuverlassige|verlasslich|glaubwurdig|trauen|vertrauen|vertrau|verlassen|glauben|erfindest|erfinden|halluzinierst|halluzinieren|denkst|lugst|lugen|sagst|erzahlst|antworten|antwort|vertun|tauschst|tauschen|neutral|objektiv|ehrlich|genau|gut|sein|liegst|quatsch|verlass|selten|sicher|wahr|sagst|schreibst`,
        having: [
          'du|dich|dir|deine?[nmr]?|der bot|dieser bot',
          'fehler|irrst|irren|geirrt|falsch(?:es)?|recht|richtig|stimmen|stimmt|korrekt|zuverlassig|verlasslich|glaubwurdig|trauen|vertrauen|verlassen|glauben|erfindest|erfinden|halluzinierst|halluzinieren|denkst|lugst|lugen|tauschst|tauschen|neutral|objektiv|ehrlich|quatsch|verlass',
        ],
        unless: '^(?:du|das|ich|wir|es|nein|ja|da) |^stimmt (?:das|es)|was denkst|denkst du(?! dir)|^deine ',
        amongPeople: true,
      },
    ],
    examples: [
      'machst du Fehler?',
      'kann man dir trauen',
      'wie zuverlässig bist du',
      'erfindest du auch Sachen',
      'hast du immer recht',
    ],
    others: ['macht der Computer Fehler', 'kann man dem Bürgermeister trauen', 'hat Marsh recht', 'du hast recht'],
  },
  {
    topic: 'age',
    language: 'de',
    phrases: [
      'wie alt (?:bist du|ist (?:footnote|der bot|dieser bot))',
      'seit wann (?:gibt(?: es|s) (?:dich|den bot|footnote)|bist du (?:hier|da|online|aktiv)|existierst du)',
      'wann (?:wurdest|bist|hast) du (?:programmiert|gebaut|geboren|erschaffen|gemacht|entwickelt|erstellt|veroffentlicht|eingerichtet|entstanden|geburtstag)(?: worden)?',
      'wie lange gibt(?: es|s) dich(?: schon)?',
      'was ist dein (?:alter|geburtstag)',
      'wann ist dein geburtstag',
    ],
    examples: ['wie alt bist du', 'seit wann gibt es dich', 'wann wurdest du programmiert'],
    others: ['Wie alt ist die Brücke?', 'seit wann gibt es den Leuchtturm', 'wann wurde sie gebaut'],
  },
  {
    topic: 'memory',
    language: 'de',
    phrases: [],
    wordings: [
      {
        of: `${common}|erinnerst|erinnern|erinnerung|gedachtnis|merkst|merken|gemerkt|vergisst|vergessen|weisst|gefragt|frage|fragen|gesagt|sage|geschrieben|schreibe|letzte|letzten|letztes|gesprach|unterhaltung|gestern|eben|vorhin|lernst|lernen|behaltst|kennst|besprochen`,
        having: [
          'erinnerst|erinnern|gedachtnis|merkst|merken|gemerkt|vergisst|vergessen|weisst (?:du )?(?:noch|was ich)|lernst|lernen|kennst (?:du )?mich',
          'du|dein',
          'mich|mir|ich|meine|unser|unsere|uns|wir|sachen|gedachtnis|alles|dir|wie lange|dazu',
        ],
        unless: '^(?:ich|wir|du) |sag mir|erinnere',
        amongPeople: true,
      },
    ],
    examples: [
      'kannst du dich an mich erinnern',
      'weißt du noch, was ich gefragt habe',
      'merkst du dir, was ich frage',
      'hast du ein Gedächtnis',
    ],
    others: [
      'erinnerst du dich, was Marsh sagte',
      'weißt du, wer die Brücke bezahlt',
      'Wer erinnert sich an die Flut?',
    ],
  },
  {
    topic: 'files',
    language: 'de',
    phrases: [],
    wordings: [
      {
        of: `${common}|lesen|liest|offnen|offnest|verstehst|verstehen|ansehen|anschauen|verarbeiten|unterstutzt|nimmst|erkennst|erkennen|siehst|sehen|pdf|pdfs|datei|dateien|dateiformate|dateitypen|format|formate|dokument|dokumente|word|excel|powerpoint|folien|bild|bilder|fotos?|screenshots?|scans?|links?|webseiten|internetseiten|seiten|websites?|epubs?|bucher|html|markdown|text|texte|sprachnachrichten|videos?|audio|umgehen|schicken|geben`,
        having: [
          'du',
          'lesen|liest|offnen|offnest|verstehst|verstehen|ansehen|anschauen|verarbeiten|unterstutzt|nimmst|erkennst|erkennen|siehst|sehen|umgehen',
          'pdfs?|dateien?|dateiformate|dateitypen|formate?|dokumente|word(?: dokumente| dateien)?|excel|powerpoint|folien|bilder|fotos?|screenshots?|scans?|links?|webseiten|internetseiten|websites?|epubs?|bucher|html|markdown|sprachnachrichten|videos?|audio',
        ],
        unless:
          '(?:das|die|diese[rsn]?|dieses|den|mein|meine) (?:\\S+ )?(?:pdf|datei|dokument|bild|foto|link|seite|webseite|dateien)|hast du|welche (?:dokumente|bucher|seiten|webseiten)|^du ',
      },
    ],
    examples: [
      'kannst du PDFs lesen',
      'welche Dateien kannst du lesen',
      'liest du auch Bilder',
      'kannst du auch Word-Dateien öffnen',
    ],
    others: ['Welche Dateien hat das Amt gelöscht?', 'kannst du das PDF lesen', 'können Schüler die Pläne lesen'],
  },
  {
    topic: 'basis',
    language: 'de',
    phrases: [],
    wordings: [
      {
        of: `${common}|antworten|antwort|wissen|weisst|infos?|informationen|fakten|kommen|kommt|stammen|nimmst|beziehst|bekommst|kriegst|holst|her|findest|zitate|quellen|dein`,
        having: [
          'woher|wie|worauf',
          'du|deine?[nmr]?',
          'antworten?|wissen|infos?|informationen|fakten|das alles|alles|das so|zitate|sachen|zeug',
        ],
        unless:
          'woher (?:hast|weisst) du (?:das|es|dies)$|wie (?:gut|alt|viele|lange|lauten|lautet|ist)|alles (?:gut|klar|ok)|^du |was|wie findest|stimm|richtig',
      },
      {
        of: `${common}|suchst|suchen|internet|netz|google|googelst|googeln|web|wikipedia|online|offline|nutzt|benutzt|verwendest|surfst|greifst|zugriff|verbunden|bing|reddit|trainiert|angelernt|nachsehen|schaust|siehst|nach|guckst|durchsuchst|findest`,
        having: [
          'du|dich|dein',
          'internet|netz|google|googelst|googeln|web|wikipedia|online|offline|bing|reddit|trainiert',
        ],
        unless: '^(?:du|ich|wir) |wann|hast du (?:das|es|schon)|warst|spater|wieder',
        amongPeople: true,
      },
    ],
    examples: [
      'woher hast du deine Antworten',
      'woher kommen deine Infos',
      'woher hast du deine Infos',
      'woher weißt du das alles',
      'suchst du im Internet',
      'nutzt du Wikipedia',
    ],
    others: ['Woher kommt das Geld?', 'woher haben sie die Zahlen', 'Nutzt die Schule Wikipedia?'],
  },
  {
    topic: 'who',
    language: 'de',
    phrases: [
      '(?:und )?du bist(?: (?:wer|was|nochmal|noch mal))*',
      '(?:und )?(?:wer|was) (?:zum (?:teufel|henker|geier)|zur holle|verdammt) bist du(?: denn)?',
      'was (?:geht|lauft|gibts neues|gibt es neues|gibts|gibt es|ist neu|gibt s neues) (?:bei|mit) dir(?: (?:so|neues))*',
      'wie (?:lebt es sich|ist es|ist das leben|ist es so|ist das) (?:so )?als (?:bot|roboter|maschine)',
      'erzahl(?:e)?(?: (?:mir|uns|mal|doch|was|etwas|bisschen|ein))* (?:von|uber) (?:dir|dich)',
    ],
    examples: ['und du bist?', 'was geht bei dir so', 'was gibt’s Neues bei dir', 'erzähl mal was über dich'],
    others: ['Was gibt es Neues bei der Brücke?', 'und wer ist Marsh?'],
  },
  {
    topic: 'askable',
    language: 'de',
    phrases: [
      '(?:hast du |gibt es |gibts |irgendwelche |ein paar |gib (?:mir|uns) )*(?:tipps?|ideen?|vorschlage?|ratschlage?)(?: (?:fur|was|zu|zum|wonach|fur eine|fur ne))?(?: (?:(?:man|ich|wir)(?: (?:dich|hier|so))* fragen (?:kann|konnte|soll|sollte|konnen)|(?:eine |ne |gute |guten )?fragen?))?',
      'was (?:soll|sollte|konnte) (?:ich|man) (?:dich )?(?:denn |hier |so |am besten )*fragen',
      '(?:schlag|schlage|nenn|nenne|gib|empfiehl)(?: (?:mir|uns|mal|doch))* (?:eine|ne|ein paar|gute)(?: (?:gute|passende|interessante))? fragen?(?: vor)?',
      'was (?:ware|war) (?:denn )?(?:eine|ne) gute frage',
      '(?:ich )?(?:weiss|keine ahnung|wusste) (?:nicht )?was ich (?:dich )?fragen (?:soll|kann|konnte)',
    ],
    examples: [
      'hast du Tipps, was man fragen kann',
      'was soll ich denn fragen',
      'schlag mal eine Frage vor',
      'ich weiß nicht, was ich fragen soll',
    ],
    others: ['Welche Vorschläge hat der Rat?', 'was fragen die Fischer'],
  },
  {
    topic: 'stop',
    language: 'de',
    phrases: [
      '(?:jetzt |bitte |komm )*lass (?:das|es|den (?:quatsch|mist|unsinn|blodsinn))(?: (?:jetzt|sein|bleiben|bitte|mal|einfach|endlich))*',
      'hor (?:damit|bitte|jetzt|mal|endlich|sofort)*(?: (?:damit|bitte|jetzt|mal|endlich|sofort))* auf(?: damit)?',
      'schluss (?:damit|jetzt)',
      'mach das nicht(?: (?:mehr|nochmal))?',
    ],
    examples: ['lass das', 'lass es sein', 'hör auf damit', 'schluss jetzt'],
    others: ['Was lässt das Land zu?', 'wer hört auf?'],
  },
  {
    topic: 'maker',
    language: 'de',
    phrases: [
      'wer hat (?:denn )?(?:deinen? (?:code|programm|software|skript|quellcode)|den code (?:von dir|dieses bots|fur (?:dich|den bot))|(?:sich )?(?:dich|diesen bot|den bot|das ding|footnote)) (?:so )?(?:geschrieben|gemacht|programmiert|entwickelt|gebaut|entworfen|ausgedacht|eingerichtet|aufgesetzt|installiert|hier reingeholt|hinzugefugt)',
      'wer hat sich (?:dich|diesen bot|den bot|das) ausgedacht',
      'wer (?:betreibt|wartet|steuert|bezahlt|hostet|pflegt|verwaltet|schreibt|programmiert|entwickelt|macht|verantwortet) (?:dich|den bot|diesen bot|das ding|deinen code)',
      'wer ist (?:denn )?(?:fur (?:dich|den bot|diesen bot) (?:verantwortlich|zustandig)|(?:verantwortlich|zustandig) fur (?:dich|den bot|diesen bot))',
      'wem gehort (?:der bot|dieser bot|das ding|footnote)|wessen bot (?:bist du|ist das)|von wem (?:ist (?:der|dieser) bot|stammst du|kommst du)',
      'wer (?:steckt|steht|ist|sitzt) (?:denn )?(?:da )?(?:hinter (?:dir|dem bot|diesem bot|footnote|dem ding)|dahinter)',
    ],
    examples: [
      'wer hat deinen Code geschrieben',
      'wer hat sich dich ausgedacht',
      'wem gehört dieser Bot',
      'wer hat den Bot eingerichtet',
      'wer ist für dich zuständig',
    ],
    others: [
      'wer hat den Kodex geschrieben',
      'wem gehört die Mühle',
      'wer ist für den Damm zuständig',
      'wer hat sich die Steuer ausgedacht',
    ],
  },
  {
    topic: 'help',
    language: 'de',
    phrases: [
      'wie (?:benutz|bedien|nutz|verwend|handhab|start)(?:e?t?|en) (?:ich|man|wir|du) (?:dich|das|das hier|das ding|den bot|diesen bot|das teil|footnote)(?: (?:richtig|denn|am besten|hier))*',
      'wie (?:kann|soll|muss|konnen|sollen) (?:ich|man|wir) (?:dich|das|das hier|das ding|den bot|diesen bot|das teil|footnote) (?:benutzen|bedienen|nutzen|verwenden|anwenden)',
      'wie (?:funktioniert|geht|lauft) (?:das|das hier|der bot|dieser bot|das ding|das teil|das ganze)(?: (?:hier|denn|uberhaupt))*',
      'was (?:mach|mache|machen|soll|kann|tu) (?:ich|man|wir) (?:denn )?mit (?:dir|dem bot|diesem bot|dem ding)(?: (?:machen|anfangen|tun|hier))*',
      '(?:gibt(?: es|s) |hast du )?(?:eine |ne |die |irgendeine )?(?:anleitung|bedienungsanleitung|gebrauchsanweisung|hilfeseite)(?: (?:fur|zu) (?:dich|dir|den bot|dem bot|diesen bot|das hier))?',
      '(?:ich |wir )?(?:versteh|verstehe|kapier|kapiere|check|checke|raff)(?:en)? nicht wie (?:du funktionierst|(?:das|der bot|das hier|das ding) (?:funktioniert|geht))',
    ],
    examples: [
      'wie benutzt man das Ding',
      'wie geht das hier denn',
      'was soll ich mit dir anfangen',
      'gibt es eine Anleitung für den Bot',
      'ich kapier nicht wie das hier geht',
    ],
    others: [
      'wie benutzt man den Lift',
      'was macht man mit dem Geld',
      'gibt es eine Anleitung für die Pumpe',
      'wie geht es dem Tal',
    ],
  },
  {
    topic: 'who',
    language: 'de',
    phrases: [
      'mit (?:wem|was) (?:red|rede|reden|sprech|spreche|spricht|schreib|schreibe|schreibt|chatte?|chattet|hab|habe|redet|unterhalte|unterhalt) (?:ich|man|wir)(?: (?:mich|hier|denn|da|gerade|grad|eigentlich|jetzt|es|zu tun))*',
      'wer (?:antwortet|schreibt|redet|spricht)(?: (?:hier|da|mir|uns|denn|gerade|grad|eigentlich|jetzt))*',
      '(?:ist|bin|red|rede|sprech|spreche|schreib|schreibe) (?:das|ich)(?: (?:hier|da|mit))* (?:ein|eine|einem|einer|ne|nem)? ?(?:echte[rnsm]? |richtige[rnsm]? )?(?:mensch|menschen|person|maschine|roboter|ki|programm|bot)(?: oder (?:ein|eine|einem|einer|ne|nem)? ?(?:nur )?(?:mensch|menschen|person|maschine|roboter|ki|programm|bot|nicht))?',
      '(?:wozu|wofur) (?:ist|dient|braucht man|gibt es) (?:der bot|dieser bot|den bot|das ding|footnote)(?: (?:da|gut|hier|eigentlich))*',
    ],
    examples: [
      'mit wem rede ich hier',
      'mit was schreib ich gerade',
      'wer antwortet hier eigentlich',
      'ist das ein echter Mensch',
      'wozu ist der Bot da',
    ],
    others: [
      'mit wem redet der Rat',
      'wer antwortet dem Ministerium',
      'wozu ist der Damm da',
      'ist das ein echter Rembrandt',
    ],
  },
  {
    topic: 'articles',
    language: 'de',
    phrases: [
      '(?:wie ?viele?|(?:die )?(?:an)?zahl (?:der|an|von)) (?:verschiedene )?(?:artikel|artikeln|texte|texten|quellen|dokumente|dokumenten)(?: (?:gibt|gibts|es|hast|kennst|sind|du|hier|drin|da|insgesamt|geladen|gelesen|in|der|deiner|bibliothek|hat|der bot|denn|so|liegen|vor))*',
    ],
    examples: ['wie viele Artikel gibts', 'Anzahl der Texte?', 'wieviele Quellen hast du'],
    others: ['wie viele Artikel hat das Gesetz', 'Anzahl der Boote', 'wie viele Texte schrieb sie'],
  },
];
