import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import { germanGlossary } from './glossary/german.ts';
import type { Lexicon } from './lexicon.ts';
import { germanChecking } from './translated-checking.ts';
import { germanStudySets } from './translated-study.ts';
import { withEndings, words } from './words.ts';

/** Of regular verbs of saying and thinking. */
const sayingStems = `
  sag erklär beton mein kritisier berichtet ergänz behaupt äußer antwort frag erzähl schilder bestätig beklag
  bedauer versicher erläuter bemerk forder mahn warn glaub erinner lob begründ vermut bilanzier resümier scherz
  schimpf murmel entgegn erwider bericht hoff freu wunder beteuer mutmaß verkünd prophezei präzisier kommentier
  argumentier schwärm witzel spekulier appellier droh berichtig unterstreich kontert konter spott wünsch zürn
  frohlock seufz mosert staun grübel jubel räsonier lach grins flüster hauch raun feix empör ulk philosophier
  plauder orakel diktier predig notier konstatier registrier analysier skizzier moder referier illustrier ermahn
  ermunter tröst gratulier dank bekräftig bekenn unterstell moniert vermeld signalisier resigniert klag begrüß
  bezweifel befürcht erwart bezeug schwör urteil meld brumm knurr stotter stammel stöhn ächz jammer brüll zisch
  fauch blaff polter wetter schluchz tuschel sinnier dozier prahl spöttel stichel frotzel läster raunz nuschel
  schnaub schnauf nörgel mecker keif japs gestikulier vernein bejah garantier attestier bescheinig diagnostizier
  tadel rüg vermerk verdeutlich bekund folger schlussfolger argwöhn insistier protestier reklamier fluch plädier
  postulier statuier referenzier zweifel schätz prognostizier weissag drängel`;

const tens = { zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 };
/** "einundzwanzig" to "neunundneunzig". */
const joined = Object.fromEntries(
  ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'].flatMap((unit, at) =>
    Object.entries(tens).map(([ten, number]) => [`${unit}und${ten}`, number + at + 1]),
  ),
);

export const german: Lexicon = {
  code: 'de',
  stem: stemmer,
  hyphens: { suspendedBefore: words('und oder bis sowie noch bzw') },
  sentences: {
    neverEnd: words(`
      Hr Hrn Fr Nr Nrn bzw z B u a d h i R o s vgl Abs Bd ca evtl ggf inkl exkl sog geb gest Prof Dr Dipl Ing St Str Tel bspw
      zzgl insb max min zit ebd Hrsg rd Fa Kap Abb Abt Aufl Ausg Ziff Rn lfd gegr verh verw ehem ev kath röm frz engl
      lat griech allg bes Gem Bez Mag Kfm Obj med jur phil rer nat lic v n med Frl Gebr Bhf Hbf Pfr Ltg Red`),
    mayEnd: words('usw etc Mio Mrd Tsd Jh Jhd Std Min Sek Kl u.a z.B d.h Chr Pers Stk Einw'),
    openers: words(`
      Der Die Das Ein Eine Er Sie Es Man Wir Ich In Im Am Und Aber Auch Als Nach Bei Mit Für Dies Diese Dieser
      Dieses Seine Ihre Doch Dabei Dort Da Wenn Während Zudem Laut Danach Dann Damit Darum Deshalb Trotzdem Jedoch Jetzt
      Heute Gestern Vor Seit Zu Zur Zum Um Ihr Sein Kein Keine Alle Viele Einige Mehr Wer Was Wie Wo Nur Noch Schon So Ob
      Weil Sein Unter Über Bis Beim Vom Von Nun Bisher Insgesamt`),
    neverLast: ['der', 'die', 'das', 'und', 'von', 'mit'],
    ordinalStop: true,
  },
  commonWords: words('der die und das den von mit ist im für auf nicht ein eine dem des sich war zu als auch es'),
  calendar: {
    clock: {
      before: ['um', 'gegen', 'bis', 'ab'],
      after: ['Uhr'],
      asked: '(?:um )?wie ?viel uhr|wann genau|um welche (?:zeit|uhrzeit)',
    },
    months: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    weekdays: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend'),
    relative: ['gestern', 'heute'],
    vague: [
      ...words('einige einigen mehrere mehreren wenige wenigen viele vielen paar etlichen zahlreichen'),
      'letzten Jahren',
    ],
    narrated: ['am nächsten', 'am folgenden', 'am selben', 'am darauffolgenden'],
    thisYear: ['diesem Jahr', 'dieses Jahr', 'dieses Jahres'],
    lastYear: [
      'letzten Jahr',
      'letztes Jahr',
      'letzten Jahres',
      'vergangenen Jahr',
      'vergangenen Jahres',
      'vorigen Jahr',
    ],
    told: words('wurde wurden war waren hatte hatten musste mussten konnte konnten durfte durften'),
    perhapsTold: words(`
      hat haben *ierte *ierten *elte *elten *igte *igten *nete *neten brannte brannten begann begannen kam kamen ging gingen
      stieg stiegen sank fiel fielen fand fanden gab gaben stand standen starb starben verlor gewann gewannen schloss schlossen
      stimmte stimmten legte legten stellte stellten machte kaufte zahlte baute bauten brach lief schlug riss zog`),
    announced: words(`
      beginnt beginnen startet starten öffnet öffnen eröffnet schließt schließen endet enden findet finden`),
    clauseOpeners: ['dass', 'ob'],
    beforeMonth: words('im ab seit bis ende anfang mitte zum vom'),
    past: ['vor'],
    lengths: [
      'in einem Jahr',
      'innerhalb eines Jahres',
      'binnen eines Jahres',
      'in einem halben Jahr',
      'in einem Monat',
      'innerhalb eines Monats',
      'in einer Woche',
      'innerhalb einer Woche',
      'in einem Tag',
      'in nur einem Jahr',
      'in weniger als einem Jahr',
    ],
    recurring: ['jeden', 'montags', 'dienstags', 'mittwochs', 'donnerstags', 'freitags', 'samstags', 'sonntags'],
    ahead: words('wird werden soll sollen will wollen plant planen kommenden nächsten tritt geplant vorgesehen'),
    periods: ['Jahrhundert'],
    beforeYear: ['im', 'in', 'seit'],
  },
  numbers: {
    cardinals: {
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
      dreizehn: 13,
      vierzehn: 14,
      fünfzehn: 15,
      sechzehn: 16,
      siebzehn: 17,
      achtzehn: 18,
      neunzehn: 19,
      ...tens,
      ...joined,
    },
    magnitudes: { million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9 },
  },
  currencies: ['euro', 'franken'],
  reasons: [
    ...words(
      'weil wegen damit denn aufgrund deshalb darum daher deswegen weshalb dank ursache ursachen grund gründe auslöser',
    ),
    ...[
      'liegt an',
      'liegt am',
      'lag an',
      'lag am',
      'liegt daran',
      'lag daran',
      'führte zu',
      'führten zu',
      'führt zu',
      'schuld',
    ],
    ...[
      'infolge',
      'sonst',
      'nämlich',
      'aus angst',
      'um * zu *en',
      'um nicht',
      'verursacht',
      'verursachte',
      'sorgte dafür',
      'sorgt für',
    ],
  ],
  definers: ['ist', 'sind', 'heißt', 'bedeutet'],
  conjunctions: ['und', 'oder'],
  places: {
    prepositions: ['nach', 'aus'],
  },
  names: {
    neverNames: words(`
      der die das den dem des ein eine einen einem einer sie ihr ihre ihren ihrem ihrer ihres ihnen du dein deine euch
      in im am von zu und`),
    particles: ['von', 'vom', 'zu'],
    articles: ['der', 'den'],
  },
  pointers: {
    words: words(`
      er sie es ihm ihn ihr ihnen ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines dies* das
      dort damals dann dabei damit dazu darüber davon daran sonst weitere* andere*`),
    idle: [
      '(?:gibt|gab|geht|ging|handelt|kommt|kam|lohnt) es',
      '(?:ist|war|wird) es (?:in|im|am|an|auf|bei|nachts|tagsüber|morgens|abends)',
      'das (?:\\p{L}+e[nrsm]? )?\\p{Lu}\\p{L}+',
    ],
    openings: ['und', 'aber', 'was ist mit'],
  },
  turnTaking: words(
    'entgegn* antwort* beantwort* erwider* konterte kontert frag fragt fragte fragten widersprach widerspricht',
  ),
  newTopic: ['andere frage', 'noch eine frage', 'eine andere frage', 'neue frage', 'anderes thema', 'was anderes'],
  asksPerson: 'wer|wem|wen|welche[rn]? (?:mann|frau|person|politiker(?:in)?|spieler(?:in)?)|wie heißt',
  pronouns: [
    { subject: 'er', object: 'ihn', possessive: 'sein', person: 3, number: 'singular', gender: 'male' },
    { subject: 'sie', object: 'sie', possessive: 'ihr', person: 3, number: 'singular', gender: 'female' },
  ],
  ellipsis: {
    heard: ['gut', 'na gut', 'alles klar', 'klar', 'verstehe', 'aha', 'ah', 'ach so', 'super', 'danke'],
    leads: [
      ...words('und aber oder sowie plus'),
      ...['und dann', 'und jetzt', 'und was ist mit', 'was ist mit', 'wie ist es mit'],
      ...['wie sieht es mit', 'wie siehts mit', "wie sieht's mit", 'und auch'],
    ],
    looseLeads: words('jetzt nun dann also auch'),
    contracted: {},
    closings: words('dann denn eigentlich nochmal jetzt aus'),
    also: words('auch ebenfalls'),
    prepositions: words('in im an am bei mit für von vom zu zum zur nach vor über aus auf gegen ohne'),
    verbs: words(`
      ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollte muss darf will
      wollte gibt gab sagt sagte macht machte kommt kam geht ging`),
    alone: [
      ...words('warum wieso weshalb wann wo wer wen wem wie was wofür wozu womit wovon woher wohin'),
      ...['seit wann', 'bis wann', 'ab wann', 'von wem', 'für wen', 'mit wem', 'gegen wen', 'von wo', 'bis wohin'],
      ...['welche', 'welcher', 'welches', 'welchen'],
    ],
    amounts: ['wie viel', 'wie viele', 'wieviel', 'wieviele', 'wie hoch', 'wie lange', 'wie oft'],
    counts: ['wie viele', 'wieviele'],
    exactly: ['genau', 'exakt', 'im einzelnen', 'konkret'],
    trimmings: ['nicht', 'denn', 'sonst', 'noch', 'eigentlich'],
    ofThat: ['war das', 'ist das', 'passierte das', 'geschah das', 'denn das'],
    relatives: words('der die das den dem deren dessen'),
    ofKind: [],
  },
  somebodyAgain: {
    forms: [
      {
        asks: '^(?:(?:was|wie|welche) (?:ist|sind|war|waren|lautet|lauten) )?(?:denn )?(?:seine?|ihre?|seiner|ihrer) (?:\\p{L}+e )?(?:[Mm]einung|[Aa]nsicht|[Ss]icht|[Ss]tandpunkt|[Hh]altung|[Pp]osition|[Ss]tellungnahme|[Aa]rgumente?|[Gg]ründe|[Rr]eaktion|[Aa]ntwort|[Kk]ritik|[Ee]inwände|[Ww]orte|[Aa]ussagen?|[Vv]orwurf|[Vv]orwürfe)(?: (?:dazu|denn|eigentlich|da|hierzu|darüber|nochmal|genau))*((?: (?:zu|zum|zur|über) .*)?)$',
        whole: 'was sagt NAME$1',
        examples: [
          ['seine Meinung?', 'was sagt NAME?'],
          ['was ist denn ihre Haltung dazu', 'was sagt NAME'],
        ],
      },
      {
        asks: '^(?:(?:was|wie) (?:ist|war) )?(?:seine?|ihre?) (?:[Ss]icht|[Bb]lick|[Hh]altung|[Rr]eaktion|[Aa]ntwort) auf ((?:die|den|das) .+)$',
        whole: 'was sagt NAME über $1',
        examples: [['Ihre Sicht auf die Brücke?', 'Was sagt NAME über die Brücke?']],
      },
      {
        asks: '^(wer (?:ist|war|wäre)) (?:(?:denn|eigentlich|nochmal|noch mal|überhaupt|bitte|gleich|nun) )*(?:das|der|die|er|sie|dieser|diese|die(?:ser|sen?)? (?:[Tt]yp|[Mm]ann|[Mm]ensch|[Ff]rau)|der (?:[Tt]yp|[Mm]ann))(?: (?:denn|eigentlich|nochmal|noch mal|überhaupt|genau|bitte|gleich|da|wieder))*$',
        whole: '$1 NAME',
        examples: [
          ['wer ist das?', 'wer ist NAME?'],
          ['Wer war die nochmal', 'Wer war NAME'],
          ['wer ist denn dieser Typ?', 'wer ist NAME?'],
        ],
      },
      {
        asks: '^(?:das|er|sie|der|die) (ist|war) wer(?: (?:denn|nochmal|genau))?$',
        whole: 'wer $1 NAME',
        examples: [['er ist wer?', 'wer ist NAME?']],
      },
      {
        asks: '^((?:was|wo|wann|wie|warum|wieso|weshalb|woher|wofür|wogegen|worüber|wen|wem) (?!(?:ist|war|heißt|soll|wird|wurde|bedeutet|kostet) )\\p{L}+(?<!en)) (?:der|die)(?! \\p{Lu})((?: (?:dazu|denn|da|eigentlich|darüber|davon|genau|nochmal|jetzt|dagegen|so|gesagt|gemeint|gemacht|versprochen|gefordert))*)$',
        whole: '$1 NAME$2',
        examples: [
          ['was sagt der dazu?', 'was sagt NAME dazu?'],
          ['was hat die denn gesagt', 'was hat NAME denn gesagt'],
        ],
      },
      {
        asks: '^(.*(?<!\\p{L})(?:über|von|mit|zu|bei|gegen|für|ohne|um|an|auf|nach)) (?:ihn|ihm|sie|ihr)(?= |$)(?! \\p{Lu})(.*)$',
        whole: '$1 NAME$2',
        examples: [['was steht da über ihn?', 'was steht da über NAME?']],
      },
      {
        asks: '^(.*\\p{L}+(?<!en)) (?:er|sie)((?: .*)?)$',
        whole: '$1 NAME$2',
        examples: [
          ['Was hat er gesagt?', 'Was hat NAME gesagt?'],
          ['wie alt ist sie', 'wie alt ist NAME'],
        ],
      },
    ],
    others: [
      'was sagt der Wirt?',
      'was ist das?',
      'wann öffnet die Brücke?',
      'was sagen sie?',
      'was soll das?',
      'warum?',
    ],
  },
  negation: {
    words: ['nicht', 'nie', 'niemals', 'weder'],
    absence: ['niemand', 'kein*', 'nichts', 'ohne'],
    denials: ['bestritt', 'leugnete'],
  },
  checking: germanChecking,
  quotationMarks: ['„“', '»«', '„”'],
  capitalNouns: true,
  joinsNouns: true,
  whoseWords: {
    before: [
      '(?:das|dies|so) (?:sind|waren|lauteten) (?:die )?(?:\\p{Ll}+ )?(?:Worte|Gedanken) (?:von |der |des |(?=\\p{Lu}))',
      'mit (?:diesen|solchen) Worten \\p{Ll}+ ',
      '(?:die Worte|diese Worte|sie) (?:stammen|stammten|kommen|kamen) von ',
      'es (?:ist|war) (?=[^.]{2,60}, (?:der|die) (?:das|dies|so) (?:sagt|sagte|spricht|sprach)(?!\\p{L}))',
    ],
    examples: {
      tells: [
        ['Das waren die Worte von Ruth Adler.', 'Ruth Adler'],
        ['Mit diesen Worten eröffnete Ruth Adler die Sitzung.', 'Ruth Adler'],
        ['Die Worte stammen von Ruth Adler.', 'Ruth Adler'],
        ['So drückte es Ruth Adler aus.', 'Ruth Adler'],
      ],
      others: ['Das waren die Kosten von Hafen und Brücke.', 'Mit diesen Schiffen fährt niemand mehr.'],
    },
  },
  attribution: {
    verbs: [
      ...withEndings(sayingStems, 't te ten et ete eten'),
      ...words(`
        mitteilt mitteilte mitteilten bekanntgab bekanntgibt bekanntgaben ankündigt ankündigte ankündigten hinzufügt hinzufügte
        sagen erklären betonen meinen fordern warnen berichten schrieb schrieben schreibt schreiben sprach spricht
        rief riefen ruft gestand gesteht gestehen versprach verspricht verlangt verlangte findet fand
        fanden unterstrich unterstreicht widersprach widerspricht verriet verrät weiß denkt dachte nannte nennt
        nannten nennen bezeichnete bezeichnet befand empfahl empfiehlt bat bittet betont sagt vermeldet
        äußerte kündigte teilte bestritt bestreitet dementierte dementiert leugnet leugnete ärgert ärgerte schrie schreit
        schrien rät riet rieten warb wirbt verweist verwies verwiesen pocht pochte schwor schwört betete schloss
        erkundigt erkundigte erkundigten fürchtet fürchtete fürchten enthüllt enthüllte korrigiert korrigierte moniert monierte bemängelt bemängelte
        beanstandet beanstandete erwähnt erwähnte beharrt beharrte höhnt höhnte unkt unkte ätzt ätzte giftet giftete
        proklamiert proklamierte lamentiert lamentierte fleht flehte drängt drängte schließt erkannte erkennt wusste wussten sieht sah sehen sahen befürwortet befürwortete beschreibt beschrieb`),
    ],
    auxiliaries: words('hat haben hatte hatten habe hätte'),
    that: ['dass', 'ob'],
    accordingTo: [
      'laut',
      'nach Angaben von',
      'nach Angaben',
      'nach Aussage',
      'nach Ansicht',
      'nach Auffassung',
      'nach Überzeugung',
      'nach Einschätzung',
      'nach Meinung',
      'nach Darstellung',
      'nach den Worten',
      'hieß es aus',
      'heißt es aus',
      'hieß es bei',
      'heißt es bei',
      'hieß es von',
      'heißt es von',
      'hieß es vonseiten',
      'heißt es in',
      'hieß es in',
      'heißt es im',
      'hieß es im',
      'aus Sicht',
      'nach Informationen',
    ],
    grammar: {
      asking: words(
        'fragt fragte fragten gefragt fragen erzählt erzählte erzählen schildert schilderte beschreibt beschrieb erklärt erklärte erkundigt erkundigte wissen rätselt rätselte grübelt grübelte',
      ),
      interrogatives: words(`
        wer wen wem wessen was wann wo woher wohin warum wieso weshalb wie wieviel wozu womit wofür woran worauf wovon
        welche welcher welches welchen welchem`),
      writtenIn: [
        ...['steht im', 'stand im', 'steht in', 'stand in', 'steht auf', 'stand auf', 'steht am', 'stand am'],
        ...['ist im', 'war im', 'liest man in', 'liest man im', 'las man in', 'las man im'],
      ],
      writtenThere: [
        ...['steht da', 'steht dort', 'steht darin', 'steht darauf', 'stand da', 'stand dort', 'stand darin'],
        ...['stand darauf', 'heißt es da', 'heißt es dort', 'heißt es darin', 'hieß es da', 'hieß es dort'],
        ...['hieß es darin', 'liest man dort', 'liest man da'],
      ],
      papers: words(`
        rechnung urkunde chronik satzung protokoll urteil tagebuch register vertrag liste brief zettel bericht gutachten
        akte akten schreiben inserat anzeige vermerk eintrag bescheid testament kirchenbuch flurbuch aushang`),
      naming: ['so heißt', 'so hieß', 'so nennt', 'so nannte'],
      names: words('name spitzname titel motto name beiname kosename deckname'),
      owners: words(`
        gründer gründerin besitzer besitzerin inhaber inhaberin betreiber betreiberin erfinder erfinderin veranstalter veranstalterin
        eigentümer eigentümerin erbauer initiator initiatorin`),
      ours: words('unser unsere unserer unserem unseren'),
      insideNames: ['von'],
      stillReporting: ['nie'],
      participles: [
        ...words(sayingStems).flatMap((stem) => [`ge${stem}t`, `${stem}t`, `${stem}et`]),
        ...words(`
        gesagt erklärt betont gemeint kritisiert berichtet ergänzt behauptet geäußert geantwortet gefragt erzählt
        geschildert bestätigt beklagt bedauert versichert erläutert bemerkt gefordert gemahnt gewarnt geschrieben
        angekündigt mitgeteilt eingeräumt zugegeben hinzugefügt gestanden versprochen verlangt genannt bezeichnet
        ausgeführt klargestellt beteuert bestritten dementiert angegeben festgestellt hervorgehoben zurückgewiesen
        verkündet empfohlen erwidert entgegnet gemeldet geraten vorgeworfen vorgeschlagen vorgerechnet angemerkt
        angedeutet ausgesagt ausgerufen gerufen beschrieben bekannt bekanntgegeben begründet beschwört vermutet
        befürchtet prophezeit vorausgesagt vorhergesagt prognostiziert gelobt gerügt geschworen verraten bekräftigt
        unterstrichen angekreidet zugesichert zugesagt zugestimmt eingewandt eingeworfen dargelegt bezeugt
        verdeutlicht signalisiert abgelehnt gewünscht argumentiert präzisiert kommentiert durchblicken verlauten hingewiesen
        angeordnet angewiesen eingeschärft gebrüllt gebeten`),
      ],
      withParticle: {
        mitteilen: words('lässt ließ ließen lassen'),
        ausrichten: words('lässt ließ ließen lassen'),
        verlauten: words('lässt ließ ließen lassen'),
        erklären: words('ließ ließen'),
        hinzu: words('fügt fügte fügten setzt setzte setzten'),
        ein: words(
          'räumt räumte räumten wendet wandte wendete wendeten wandten wirft warf gesteht gestand lenkt lenkte',
        ),
        an: words(
          'kündigt kündigte kündigten merkt merkte merkten gibt gab gaben führt führte deutet deutete ordnet ordnete ordneten weist wies wiesen mahnt mahnte fügt fügte prangert prangerte prangerten regt regte klagt klagte',
        ),
        mit: words('teilt teilte teilten'),
        auf: words(
          'fordert forderte forderten ruft rief riefen zeigt zeigte zeigten klärt klärte lacht lachte schreit schrie seufzt seufzte',
        ),
        vor: words(
          'wirft warf warfen hält hielt hielten schlägt schlug schlugen rechnet rechnete rechneten trägt trug trugen liest las bringt brachte',
        ),
        aus: words(
          'führt führte führten geht ging gehen gingen spricht sprach sprachen drückt drückte plaudert plauderte ruft rief sagt sagte sagten',
        ),
        klar: words('stellt stellte stellten'),
        hin: words('weist wies wiesen weisen'),
        durchblicken: words('lässt ließ ließen'),
        überzeugt: words('zeigt zeigte zeigten'),
        fest: words('stellt stellte stellten hält hielt hielten'),
        zu: words('gibt gab gaben ruft rief riefen sichert sicherte raunt raunte flüstert flüsterte stimmt stimmte'),
        'zu bedenken': words('gibt gab gaben'),
        'zu verstehen': words('gibt gab gaben'),
        'in Abrede': words('stellt stellte stellten'),
        'in Aussicht': words('stellt stellte stellten'),
        wissen: words('lässt ließ lassen ließen will wollte wollten wollen möchte möchten'),
        entgegen: words('hält hielt hielten setzt setzte'),
        dagegen: words('hält hielt hielten'),
        fort: words('fährt fuhr fuhren setzt setzte'),
        bei: words('pflichtet pflichtete pflichteten'),
        ab: words('winkt winkte wiegelt wiegelte lehnt lehnte lehnten streitet stritt stritten rät riet wehrt wehrte'),
        bekannt: words('gibt gab gaben macht machte machten'),
        voraus: words('sagt sagte sagten'),
        dar: words('legt legte legten stellt stellte stellten'),
        los: words('legt legte poltert polterte'),
        dazwischen: words('ruft rief riefen geht ging'),
        richtig: words('stellt stellte stellten'),
        nahe: words('legt legte legten'),
        heraus: words('stellt stellte platzt platzte'),
        'zu Protokoll': words('gibt gab gaben'),
        hervor: words('hebt hob'),
        zusammen: words('fasst fasste fassten'),
        nach: words('legt legte hakt hakte fragt fragte schiebt schob setzt setzte'),
        zurück: words('weist wies wiesen gibt gab fragt fragte rudert ruderte blickt'),
      },
      pronouns: { male: words('er dieser'), female: words('sie diese'), plural: [], either: [] },
      objectPronouns: { male: words('ihm'), female: words('ihr') },
      determiners: {
        male: words('der ein dieser sein ihr jener kein'),
        female: words('die eine diese seine ihre jene'),
        plural: words('viele mehrere einige zwei drei beide alle'),
        either: words('das deren dessen'),
      },
      demonstratives: words('dieser diese jener jene'),
      possessives: words('sein seine ihr ihre seinem seiner seinen ihrem ihrer ihren'),
      contractions: words('im ins am ans beim vom zum zur aufs durchs'),
      objectDeterminers: words(
        'dem den einem einer einen der des eines diesem dieser seinem seiner ihrem ihrer seines ihres unserer unserem unseren',
      ),
      genitives: ['des', 'eines', 'seines', 'ihres'],
      joiners: words('der des von vom für eines einer beim aus zur zum'),
      prepositions: words(`
        in im am an auf bei beim mit nach seit vor von vom zu zum zur unter über um gegen gegenüber für durch aus
        während wegen per zwischen`),
      loose: words(`
        auch dann später zudem außerdem weiter weiterhin jedoch aber hingegen dagegen deshalb daher darum nun heute
        gestern damals schon bereits wieder noch selbst sich ferner zugleich gleichzeitig schließlich dabei daraufhin
        einmal kürzlich zuletzt offen nur davor darauf dazu so es ihm ihr ihnen uns mir wiederum nämlich
        ausdrücklich anschließend hier dort mehrfach stets immer zunächst inzwischen mittlerweile und doch doch`),
      indefinite: 'ein',
      relatives: words('der die das dem den dessen deren welche welcher wo wie wer was'),
      persons: words(`
        skipper *schöffe *schöffin *maurer *maurerin *hotelier *bote *botin *schaffner *briefträger bankier *gewerkschafter
        *ehrenamtliche *ehrenamtlicher *wartin *delegierte *delegierter fan *passant *verdächtige *verdächtiger imam
        *geistliche *geistlicher *handwerker *rabbiner *matrose *kämmerer
        *decker *klempner *verordnete *verordneter *änin *lackierer *schlosser
        *sprecher *leiter *führer *minister *präsident *chef *chefin *meister *vorsitzende *vorsitzender *vorstand
        *anwalt *anwältin *anwälte *richter *forscher *lehrer *professor *zeuge *zeugin *inhaber *verteidiger
        *expert* *händler *rat *rätin *kanzler *sekretär *sekretärin *trainer *ärztin *arzt *bauer *wirt *wirtin
        *autor *kommissar *kommissarin *abgeordnete *abgeordneter *wissenschaftler *-jährige *-jähriger *schüler
        *student *bewohner *anwohner *beauftragte *beauftragter *loge *login *kollege *kollegin *mann *frau *vater
        *mutter *besitzer *betreiber *fahrer *kapitän *arbeiter *nachbar *nachbarin *pfarrer *bischof *bischöfin
        *stürmer *spieler *lehrling *schütze *junge *mädchen *aktivist *mieter *hacker *reporter *gründer *manager
        *angeklagte *angeklagter *ökonom *schriftsteller *künstler *berater *imker *wart *dekan *dekanin *erin
        *istin *entin *antin *eurin *tarin *nomin *grafin *gogin *dezernent *referent *assistent *intendant
        *dirigent *regent *präsidium *doktorand *doktorandin *iker *eur *graf *gärtner *macher *geber *nehmer
        *wächter *förster *pfleger *retter *sammler *züchter *schreiner *maler *bäcker *metzger *fleischer *fischer
        *jäger *koch *köchin *kellner *rentner *pensionär *beamte *beamter *beamtin *vertreter *gegner *befürworter
        *kenner *gutachter *sachverständige *sachverständiger *kläger *beklagte *beklagter *geschädigte
        *geschädigter *verletzte *verletzter *beschuldigte *beschuldigter *täter *opfer *zuschauer *besucher *käufer
        *werker *tischler *müller *winzer *schäfer *hirte *reiter *läufer *schwimmer *taucher *segler *lotse *pilot
        *pilotin *soldat *soldatin *general *oberst *veteran *veteranin *flüchtling *bürger *ortsvorsteher
        *schultheiß *geselle *gesellin *azubi *auszubildende *auszubildender *leute *boss *pächter *dichter *sänger
        *tänzer *geiger *kantor *küster *mönch *nonne *schwester *bruder *tochter *sohn *enkelin *neffe *witwe
        *witwer *freund *freundin *gefährte *gefährtin *bub *herr *dame *senior *seniorin *kind *teenager
        *jugendliche *jugendlicher *person *notar *ermittler *beobachter *analyst *analystin *mediziner *chirurg
        *chirurgin *apotheker *hebamme *psychiater *therapeut *therapeutin *pädagoge *erzieher *rektor *dozent
        *bibliothekar *archivar *kurator *architekt *architektin *planer *bauherrin *makler *eigentümer *investor
        *banker *kassierer *zweite *dritte *ältere *jüngere *letztere *letzterer *ersterer *erstere *rist *nist
        *tist *gist *zist *dist *list *torin *sorin *dorin kunde kundin stammkunde halter tierhalter oma uroma opa
        uropa tante großtante nichte enkel urenkel onkel gast fahrgast`),
      territories: words(
        'land bundesland stadt gemeinde dorf kreis landkreis kanton bezirk freistaat republik region hansestadt provinz',
      ),
      former: words(
        'pensionierte pensionierter ehemalige ehemaliger frühere früherer einstige einstiger emeritierte emeritierter',
      ),
      ownKinds: words('gewerkschaft partei stiftung'),
      bodies: words(
        'unternehmen konzern verband verein organisation behörde gesellschaft gruppe institut partei kammer bündnis initiative stiftung gewerkschaft firma hersteller betreiber anbieter einrichtung gremium',
      ),
      particles: words('van von de di da del della du le la ten ter zu el al bin ibn'),
      inscriptions: words(
        'schild plakat transparent banner zettel aufschrift motto spruchband aufkleber tafel t-shirt überschrift titel schlagzeile inschrift',
      ),
      kinds: words(
        'wissenschaftler wissenschaftlerin forscher forscherin experte expertin fachmann fachfrau politiker politikerin kommunalpolitiker kommunalpolitikerin stadtoberhaupt rathauschef rathauschefin gemeindechef gemeindechefin unternehmer unternehmerin künstler künstlerin mediziner medizinerin jurist juristin akademiker akademikerin funktionär funktionärin',
      ),
      within: words('bei in beim im'),
      someone: ['man'],
      things: words('alles dies nichts jemand niemand keiner'),
      showing: words('zeigt zeigte belegt belegte bestätigt bestätigte verrät verriet signalisiert'),
      authors: words(
        'autor autorin verfasser verfasserin herausgeber herausgeberin schöpfer schöpferin regisseur regisseurin',
      ),
      years: words('jahre jahren'),
      setPhrases: ['es sei denn', 'sei es', 'Gott sei Dank', 'wie dem auch sei'],
      titled: words(
        'zeitschrift aufsatz essay vortrag dissertation doktorarbeit kolumne gastbeitrag beitrag vorlesung buch roman artikel film lied gedicht album programm plan projekt kampagne motto titel gruppe partei verein initiative restaurant gasthaus schiff kutter café hotel sogenannte sogenannten sogenannter namens genannt genannte serie ausstellung stück wettbewerb preis zeitung blatt blog podcast sendung kapitel schild plakat register sammlung reihe aktion studie broschüre magazin sender lokal kneipe bar',
      ),
      coordinators: words('und sowie'),
      bodyNouns: words(
        '*team *mannschaft *familie *redaktion *anklage *verteidigung *nebenklage *direktion *büro *haus *rathaus *leitung *spitze *abteilung *komitee *bahn *polizei *feuerwehr *stadt *gemeinde *kirche *klinik *krankenhaus *schule *universität *hochschule *amt *ministerium *gericht *kammer *verband *bund *verein *partei *gewerkschaft *kasse *bank *post *werk *konzern *gesellschaft *behörde *verwaltung *regierung *fraktion *senat *kreis *staatsanwaltschaft *anwaltschaft *stiftung *institut *zentrum *agentur *opposition *koalition *unternehmen *reederei *genossenschaft *bündnis *initiative',
      ),
      media: words(
        '*zeitung *presse-agentur *presseagentur *agentur *blatt *anzeiger *kurier *nachrichten *rundfunk *presse *magazin *sender *mediengruppe *radio *fernsehen *bild *welt *spiegel *rundschau *dpa *afp *epd *ard *zdf *ndr *mdr *wdr *swr *taz *bote *allgemeinen',
      ),
      writings: words('erklärung mitteilung pressemitteilung stellungnahme schreiben brief antwort begründung papier'),
      opinions: words(
        'glaubt glaubte glauben glaubten denkt dachte meint meinte findet fand erwartet erwartete befürchtet fürchtet hofft rechnet',
      ),
      anybody: words(
        'jährige jähriger mann frau junge mädchen jugendliche jugendlicher seniorin senior dame herr person teenager',
      ),
      offices: words(
        'richter richterin staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin verteidiger verteidigerin notar notarin nebenkläger nebenklägerin zeuge zeugin gutachter gutachterin sachverständige sachverständiger',
      ),
      kin: words(
        'mutter vater sohn tochter bruder schwester mann frau oma opa großmutter großvater tante onkel enkel enkelin nichte neffe freund freundin',
      ),
      women: words(
        '*in *frau *mutter *schwester *tochter *oma *tante *nichte *witwe *dame *nonne *hebamme *mädchen *angeklagte *vorsitzende *beauftragte *abgeordnete *-jährige *beamte *sachverständige *auszubildende *jugendliche *ehrenamtliche *delegierte *verdächtige',
      ),
      closing: ['so'],
      following: ['zufolge'],
      beforeWorks: ['nach'],
      works: words(`
        *studie *bericht *berichte *berichten *umfrage *umfragen *gutachten *untersuchung *untersuchungen *erhebung
        *berechnung *berechnungen *schätzung *schätzungen *prognose *prognosen *recherche *recherchen *analyse *analysen
        *statistik *erkenntnis *erkenntnissen *mitteilung *auswertung *bilanz *zählung *aufstellung *darstellung`),
      quotedOnly: words(`
        nennt nannte nannten nennen bezeichnet bezeichnete bezeichneten spricht sprach sprachen sieht sah sehen sahen
        lacht lachte lachten grinst grinste feixt feixte jubelt jubelte jubelten strahlt strahlte schmunzelt schmunzelte
        nickt nickte seufzt seufzte stöhnt stöhnte staunt staunte grübelt schrie schreit schreien ulkt witzelt brummt
        brummte knurrt knurrte murmelt murmelte flüstert flüsterte freut freute ärgert ärgerte lobt lobte tadelt tröstet
        tröstete ermuntert sorgt plaudert drängt drängte fleht flehte höhnt höhnte giftet giftete`),
      subjunctives: words(`
        sei seien habe haben hätten könne könnten werde würden würde müsse müssten solle sollten wolle wollten dürfe
        dürften gebe komme gehe stehe liege bleibe koste rechne bereue brauche wisse sehe halte lasse führe spreche
        laufe nehme mache arbeite gelte fehle zeige finde hoffe glaube erwarte fordere bringe treffe trage gehöre
        fahre biete bedeute bestehe setze stelle drohe plane prüfe freue möge diene entspreche beginne ende dauere
        verdiene verliere gewinne wachse sinke steige falle wirke helfe schütze störe bekomme erhalte erreiche
        ersetze funktioniere verändere verbessere verschlechtere bereite verursache verhindere ermögliche erlaube
        verbiete verlange versuche verspreche begrüße unterstütze kenne nenne denke schreibe lese lerne lehre
        studiere spiele singe tanze male baue grabe schneide verkaufe kaufe zahle bezahle spare leiste miete wohne
        lebe sterbe schlafe esse trinke rieche schmecke höre fühle spüre leide kämpfe verteidige greife reise fliege
        schwimme renne springe warte suche trauere vertraue misstraue zweifle handle handele wandle sammle entwickle
        ähnele ändere fördere hindere mindere kümmere feiere steuere bedauere erinnere vermisse interessiere
        informiere kontrolliere investiere profitiere passiere existiere reagiere regiere riskiere garantiere
        geschehe verstehe entstehe widerspreche betrage betreffe übertreffe vertrage ertrage schlage verschiebe
        schiebe schließe öffne rechtfertige beweise belege drehe breche verderbe werbe verberge erkläre kläre
        gestalte verwalte behalte enthalte unterhalte verhalte rate brate lade wasche wüte zerstöre verschmutze
        belaste entlaste nutze benutze nütze stütze sitze besitze hänge häufe verkehre kehre lohne schade rette töte
        verletze gefährde beschädige benötige beteilige beschäftige erledige kündige verständige ermittle entscheide
        vermeide leugne ordne eigne zeichne begegne segne stimme ruhe sorge hole schicke räume bestreite gestehe behaupte ziehe lege werfe wehre
        weigere verstoße erfolge übernehme ergebe vergebe vergesse versorge dränge fange entdecke wecke
        stecke strecke drücke blicke packe mute vermute beachte beobachte berichte errichte verzichte vernichte
        melde wende verwende beende sende empfinde erfinde verbinde verschwinde überwinde binde streite scheitere irre
        betrüge täusche blockiere ignoriere missachte unterschätze überschätze dramatisiere verharmlose 
        fürchte befürchte weise verweise erscheine scheine genüge beruhe betreibe bleibe treibe vertreibe übertreibe
        unterschreibe beschreibe verschreibe steigere verweigere sichere versichere verunsichere äußere fordere überfordere
        beantworte antworte bekräftige bestätige beschuldige entschuldige verdächtige beabsichtige berücksichtige vernachlässige`),
      conditionals: words(`
        wäre wären hätte käme kämen gäbe gäben ginge gingen bliebe blieben läge lägen stünde stünden fände fänden
        ließe bräuchte wüsste könnte dürfte müsste sollte wollte mögen dienten bestünde`),
      hypotheticals: words('haben würde würden könnten hätten müssten sollten wollten dürften'),
      infinitiveMark: 'zu \\p{Ll}+(?:e[lr]?n|tun|sein)|\\p{L}+zu\\p{Ll}+e[lr]?n',
      byOwnAccount: [
        'nach eigenen Angaben',
        'nach eigener Aussage',
        'nach eigener Darstellung',
        'nach eigenem Bekunden',
        'eigenen Angaben zufolge',
        'eigener Aussage nach',
      ],
      inTheirView: [
        'in seinen Augen',
        'in ihren Augen',
        'seiner Einschätzung nach',
        'ihrer Einschätzung nach',
        'seines Erachtens',
        'ihres Erachtens',
        'nach seinen Worten',
        'nach ihren Worten',
        'nach seinen Angaben',
        'nach ihren Angaben',
        'nach seiner Darstellung',
        'nach ihrer Darstellung',
        'seiner Meinung nach',
        'ihrer Meinung nach',
        'seiner Ansicht nach',
        'ihrer Ansicht nach',
        'aus seiner Sicht',
        'aus ihrer Sicht',
      ],
      manEnding: '',
      courtesy: { male: ['herr', 'herrn'], female: ['frau'], either: ['dr', 'prof', 'dr.', 'prof.'] },
      firstNames: {
        male: words(
          `achim adalbert adam adolf adrian albert albrecht alexander alfons alfred alois alwin amir anatol andreas andré anselm ansgar anton antonio armin arne arno arthur artur arvid axel balthasar baptist bastian ben benedikt benjamin benno bernd bernhard berthold bertram björn bodo boris bruno burkhard burkhart carl carsten cem christian christof christoph claus clemens constantin cornelius cyrill daniel dario david dennis detlef detlev dieter diethelm dietmar dietrich dimitri dirk dogan dominik eberhard eberhart eckart eckhard edgar edmund eduard egbert egon eike elias elmar emanuel emil emin emre engelbert enno enrico erdal erhard erich erik ernst erwin eugen ewald fabian falk falko felix ferdinand fiete filip finn florian florin frank franz franz-josef frederik fridolin frieder friedhelm friedrich fritz gebhard geert georg gerd gereon gerhard gernot gero gerrit gisbert gottfried gotthilf gotthold gottlieb gregor guido gunnar gunter gustav günter günther hakan hannes hanno hans hans-georg hans-joachim hans-jürgen hans-peter harald harry hartmut hartwig hasan hassan hauke heiko heiner heinrich heinz heinz-peter helge helmut hendrik henner henning henrik henry herbert hermann herrmann hilmar hinnerk hinrich holger horst hubert hubertus hugo ibrahim ignaz ilja immanuel ingo isidor ismail ivo jakob jan janek jannik jannis janosch jasper jens joachim jochen joel joern johann johannes john jonas jonathan joost joscha josef jost juri justus jörg jürgen kai kamil karim karl karl-heinz karl-josef karsten kasimir kaspar kenan kevin kilian klaus klemens knut konrad koray korbinian kornelius kurt lars laurenz laurin leander leif lennart leon leonhard leopold levin linus lorenz lothar ludger ludwig luis lukas lutz magnus malte manfred manuel marcel marco marcus marek marius marko markus marten martin marvin mathias mats matthias max maximilian mehmet meinhard meinolf melchior merlin mesut metin michael mika mirko mohamed mohammed moritz murat mustafa nathan nicolas niels niklas niko nikolai nikolaus nils nino norbert oguz okan olaf ole oleg oliver olof omar onur ortwin oskar oswald otmar ottmar otto pascal patrick paul pavel peer peter philip philipp pirmin quirin raimund rainald rainer ralf rasmus reimar reimer reinald reiner reinhard reinhold rené ricardo richard rico robert rocco roderich roger roland rolf romain roman ronald ronny rosario ruben rudolf rufus rupert rüdiger salim sascha sebastian selim senol serdar sergej serkan severin siegbert siegfried siegmar sigmar sigmund sigurd silas silvio simon stefan steffen stephan sven sven-erik sönke sören tarek tassilo theo theodor thiemo thies thilo thomas thorben thore thorsten till tillmann tilman tilmann tim timm timo timon titus tobias tom tonio torben torge torsten tristan udo ulf ulrich urs uwe valentin veit viktor vincent vinzenz vitus volker waldemar walter wendelin wenzel werner wieland wigbert wilfried wilhelm willi willy wim winfried wladimir wolf wolfgang wolfram wulf xaver yannick yannik yusuf zacharias ömer`,
        ),
        female: words(
          `ada adelheid agathe agnes aida aische alexa alexandra alice alina alma almut amalie amelie anastasia andrea anette angela anita anja anke anna annabell annabelle annalena anne annedore annegret anneke anneli annelie anneliese annette annika annkathrin antje antonia antonie ariane arzu asta astrid aylin ayse ayşe babette barbara bea beate berta bertha bettina bianca birgit brigitte britta brunhilde bärbel carina carla carmen carola carolin caroline catharina cathrin catrin celine charlotta charlotte chiara christa christiane christina christine christl cilli clara claudia constanze coralie cordula corinna cornelia cosima cäcilia cäcilie dagmar dana daniela daria debora delia denise derya desirée dilara dilek dora doreen doris dorit dorothea dorothee dunja ebru edda edeltraud edith ela elena eleonore elfie elfriede eliane elif elisabeth elise elke ella elli elsbeth else elvira emilia emine emma emmi emmy enja erdmute erika erna esra esther eva eveline evelyn evi fatima fatma felicitas fenja filiz finja flora franka franziska frauke frederike freya frieda friedericke friederike friedrike frigga gabriele gerda gerlind gerlinde gerti gertraud gertrud gesa gesche gesine gianna gisela gitta gitte gloria greta gudrun gunda gundula gülcan gülsen hanna hannah hanne hannelie hannelore hatice hedda hedi hedwig heide heidemarie heidi heidrun heike helen helena helene helga hella helma henni henriette henrike hermine herta hertha hilda hilde hildegard hildegund hiltrud ida ilka ilona ilse imke ina inga inge ingeborg ingeburg ingrid insa irena irene irina iris irma irmgard isa isabel isabell isabella isabelle isolde jadwiga jana janina janine jantje jasmin jeanette jeannette jelena jennifer jenny jessica jette joana johanna jolanda josefa josefine josephine judith jule julia juliana juliane julie julika juna jutta karin karla karola karolin karoline katarina katarzyna katharina katharine kathi kathleen kathrin kati katinka katja katrin kerstin kira kirsten kirstin klara klarissa klementine konstanze kordula kornelia kriemhild kristin kristina käthe laila lale lara larissa laura lea leila lena lene leni lenja leonie leonore leopoldine levke leyla liane liesbeth lieselotte lilian liliane lilli lilly lina linda line lioba lisa lisbeth liselotte lissy loni lore lotta lotte louisa louise lucia lucie ludmilla luisa luise luzia lydia madeleine madita magda magdalena maike maja malin mandy manja manuela mara mareike marga margareta margarete margarethe margit margot margret margrit maria mariam marianne marie marieke mariella marietta marija marika marina marion marisa marit marita marlen marlene marlies marlis marta martha martina mathilde maxi mechthild mechtild meike melanie melek melissa melitta merle meta mia michaela milena mine miriam mirjam mona monika nadeshda nadia nadine nadja naima natalia natalie natascha nele nesrin nicole nike nina nora nuran odilia olga olivia ottilie pamela patricia paula pauline petra pia rabea raffaela ramona rebecca rebekka regina regine reinhild reinhilde renata renate resi rhea ria ricarda rike rita romy rosa rosalie rosalinde rosel rosemarie rosi rosina rosmarie rosmarin roswitha roxana runa ruth sabina sabine salome samira sandra sandy sara sarah saskia selma senta seraphine sibel sibylle sieglinde sigrid sigrun silja silke silvia simone sina siri solveig sonja sophia sophie stefanie stella stephanie stina susanne svea svenja swantje swetlana sybille sylke sylvia tabea tamara tanja tatjana telse thea theda thekla theres theresa therese tilda tilly tina traudel traudl traute trude trudi tülay uli ulla ulrike undine ursula urte uschi uta ute valentina valerie vanessa vera verena veronica veronika victoria viktoria viola vivien vroni walburga waltraud waltraut wencke wendy wibke wiebke wilhelmine wilma xenia yara yasemin yasmin ylva yvette yvonne zehra zeynep zoe`,
        ),
      },
      itWasSaid: ['hieß es', 'heißt es', 'verlautete'],
      itWasSaidIn: words('aus bei von vonseiten in im'),
      asSaid: ['wie'],
      lookingBack: words('das dies so damit'),
    },
  },
  masthead: {
    bodies: words('agentur presse redaktion nachrichten zeitung nachrichtenagentur rundfunk verlag team amt'),
    degrees: words('dr prof professor professorin doktor dipl.-ing mag pd priv.-doz herr frau'),
    by: [
      'von',
      ...[
        'ein bericht von',
        'bericht von',
        'eine reportage von',
        'reportage von',
        'ein beitrag von',
        'text von',
        'protokoll von',
      ],
      ...['aufgezeichnet von', 'interview von', 'ein interview von', 'das interview führte', 'das gespräch führte'],
    ],
    wrote: words('text texte bericht reportage protokoll'),
    asked: ['interview'],
    pictured: words('foto fotos bild bilder fotografie illustration illustrationen grafik video redaktion'),
    published: ['veröffentlicht', 'stand'],
    on: ['am'],
    clock: ['uhr'],
  },
  mail: {
    sender: ['von'],
    sent: ['gesendet', 'datum', 'gesendet am'],
    receiver: ['an', 'cc', 'kopie', 'antwort an'],
    subject: ['betreff'],
    above: [
      'ursprüngliche nachricht',
      'originalnachricht',
      'original-nachricht',
      'weitergeleitete nachricht',
      'anfang der weitergeleiteten nachricht',
      'ursprünglicher termin',
    ],
    wrote: ['schrieb'],
  },
  headings: {
    governing: [
      ...[
        'vom tisch',
        'laut',
        'nach ansicht',
        'nach angaben',
        'aus sicht',
        'eigene kosten',
        'eigenes risiko',
        'selbst zu zahlen',
        'selbst zu tragen',
      ],
      ...words(`
        ausgeschlossen* ausschluss ausschlüsse ausgenommen ausnahme ausnahmen abgelehnt* verworfen* mythos mythen irrtum
        irrtümer gerücht gerüchte märchen fehler verboten* untersagt* gestrichen* aufgegeben* abgesagt* unzulässig* falsch*
        widerlegt* unbestätigt* kritiker* gegner* einwände vorwürfe angeblich* behauptungen vorgeschlagen* vorschläge
        möglich* denkbar* nur lediglich ausschließlich außer
        zurückgerufen* rückruf* gesperrt* geschlossen* verschoben* geplant* ausgesetzt* abgelaufen* ausverkauft* umstritten*
        ungeklärt* erfunden* lügen aberglaube* irrglaube* falschmeldung* vermeintlich* versprechen wünsche ehemalig*
        verweigert*`),
    ],
    opening: ['wenn', 'falls', 'sofern', 'für', 'bei', 'sollte', 'sollten', 'solange', 'vorausgesetzt'],
  },
  notices: {
    openings: [
      'der beitrag .{1,200} (?:erschien zuerst|ist zuerst erschienen) (?:auf|bei)\\b',
      '(?:jetzt abonnieren|abbestellen|im browser (?:ansehen|anzeigen|öffnen)|weiterlesen)$',
      'alle rechte vorbehalten',
      'haftungsausschluss\\b',
      'folge(?:n sie)? uns\\b.{0,80}$',
      '(?:abonniere(?:n sie)?|jetzt abonnieren)\\b.{0,80}(?:newsletter|kanal|podcast|feed)',
      '(?:jetzt )?melde(?:n sie sich|\\s?dich)\\b.{0,60}newsletter',
      '(?:lesen sie|lies) (?:auch|mehr|dazu|hier)\\b.{0,120}$',
      '(?:mehr zum thema|weiterlesen|auch interessant|das könnte (?:sie|dich) auch interessieren|ähnliche (?:artikel|beiträge))\\b.{0,40}$',
      '(?:dieser|der) (?:artikel|beitrag|text) (?:erschien|wurde|ist) (?:zuerst|zuvor|ursprünglich)\\b',
      '(?:wir verwenden|diese (?:seite|website) (?:verwendet|nutzt)|wir nutzen) cookies',
      '(?:kommentar|kommentare) (?:schreiben|verfassen|hinterlassen|abgeben)\\b.{0,40}$',
      '(?:klicken sie|klick|klicke) hier\\b',
      'datenschutzerklärung\\b.{0,40}$',
      '(?:auf|bei|über|per) (?:instagram|facebook|twitter|x|youtube|linkedin|tiktok|telegram|whatsapp|mastodon) teilen\\b',
    ],
    insideShort: [
      'nachdruck (?:ist )?(?:nur mit|verboten|untersagt)',
      '(?:alle|sämtliche|die) (?:inhalte|texte|beiträge|artikel)\\b.{0,60}urheberrechtlich geschützt',
      'kommentare.{3,120}(?:nicht (?:veröffentlicht|freigeschaltet)|gelöscht)',
      '(?:^|[.!?]\\s)folge(?:n sie)? uns auf (?:instagram|facebook|twitter|x|youtube|linkedin|tiktok|telegram|whatsapp|mastodon)\\b',
    ],
    alone: [
      ...['anzeige', 'werbung', 'kommentare'],
      ...[
        'diese nachricht wurde gelöscht',
        'du hast diese nachricht gelöscht',
        'medien ausgeschlossen',
        'bild weggelassen',
      ],
    ],
    tables: ['tabelle', 'tab.', 'übersicht'],
    othersWords: ['kommentar', 'kommentare', 'leserkommentare', 'leserbriefe', 'antworten', 'diskussion'],
    page: ['seite'],
    pageOf: ['von'],
    credits: ['Foto', 'Bild', 'Quelle'],
    captions: ['abbildung', 'foto'],
  },
  orders: {
    verbs: [
      'antworte',
      'antworten Sie',
      'ignoriere',
      'ignorieren Sie',
      'klicke',
      'klicken Sie',
      'schreibe',
      'schreiben Sie',
      'sage',
      'sagen Sie',
      'sag',
      'vergiss',
      'vergessen Sie',
      'beachte',
      'beachten Sie',
      'lade',
      'laden Sie',
      'besuche',
      'besuchen Sie',
      'teile',
      'teilen Sie',
      'nenne',
      'nennen Sie',
      'erwähne',
      'erwähnen Sie',
      'wiederhole',
      'wiederholen Sie',
      'fasse',
      'fassen Sie',
      'übersetze',
      'übersetzen Sie',
      'gib',
      'geben Sie',
      'zahle',
      'zahlen Sie',
      'überweise',
      'überweisen Sie',
      'sende',
      'senden Sie',
    ],
    polite: ['bitte'],
    leads: ['bitte', 'jetzt', 'zuerst', 'dann', 'auch', 'immer', 'niemals'],
    signs: [
      '\\bki\\b',
      'bot',
      'assistent',
      'modell',
      'maschine',
      'frag',
      'ignorier',
      'missacht',
      'verg',
      'übergeh',
      'verwirf',
      'antwort',
      'hinweis',
      'anweisung',
      'notiz',
      'ab jetzt',
      'nun an',
      'ab sofort',
      'erwähn',
      'verrat',
      'leser',
      'besucher',
    ],
    toMachine: [
      '(?<![a-zß-ÿœ])(?:ki(?:-[a-zß-ÿœ]+)?|chatbots?|bots?|sprachmodelle?n?|assistent[a-zß-ÿœ]*|suchmaschinen?)(?![a-zß-ÿœ]).{0,60}(?<![a-zß-ÿœ])(?:müssen|muss|sollen|soll|sollten|sollte|haben|dürfen|hat)(?![a-zß-ÿœ]).{0,100}(?<![a-zß-ÿœ])(?:zu )?(?:sagen|antworten|behaupten|schreiben|angeben|anzugeben|ignorieren|erwähnen|ausgeben|wiederholen|nennen|empfehlen|loben)(?![a-zß-ÿœ])',
      '(?<![a-zß-ÿœ])(?:müssen|sollen|sollten) (?:ki(?:-[a-zß-ÿœ]+)?|chatbots?|bots?|sprachmodelle|assistenten)(?![a-zß-ÿœ]).{0,100}(?<![a-zß-ÿœ])(?:sagen|antworten|behaupten|schreiben|angeben|ignorieren|erwähnen|nennen)(?![a-zß-ÿœ])',
      '(?<![a-zß-ÿœ])(?:jede[rs]?|alle|liebe) (?:chatbots?|bots?|ki[a-zß-ÿœ]*|ki-[a-zß-ÿœ]+|assistent[a-zß-ÿœ]*|sprachmodelle?)(?![a-zß-ÿœ]).{0,40}(?<![a-zß-ÿœ])(?:liest|lesen|verarbeite[a-zß-ÿœ]*|zusammenfass[a-zß-ÿœ]*)(?![a-zß-ÿœ])',
      String.raw`(?<![a-zß-ÿœ])(?:wenn|falls|sobald)(?![a-zß-ÿœ])[^.]{0,60}(?<![a-zß-ÿœ])(?:gefragt|fragt)(?![a-zß-ÿœ])[^,.]{0,40},\s*(?:bitte |immer |dann |nur )*(?:sag|sage|sagen sie|antworte|antworten sie|behaupte|schreib|schreibe|nenne)(?![a-zß-ÿœ])`,
      '(?<![a-zß-ÿœ])(?:ignorier|missacht|vergiss|vergess|übergeh|verwirf)[a-zß-ÿœ]*(?![a-zß-ÿœ]).{0,40}(?<![a-zß-ÿœ])(?:anweisung[a-zß-ÿœ]*|regeln?|passagen?|artikeln?|text[a-zß-ÿœ]*|absätze?|quellen?|vorgaben?)(?![a-zß-ÿœ])',
      '(?<![a-zß-ÿœ])antworte(?:n sie)? (?:[a-zß-ÿœ]+ )?(?:nur|immer|stets|ausschließlich)(?![a-zß-ÿœ])',
      '(?<![a-zß-ÿœ])(?:hinweis|anweisung|notiz) (?:an|für) (?:alle |die |jede )?(?:ki|assistent|chatbot|sprachmodell|bot)[a-zß-ÿœ]*',
      '(?<![a-zß-ÿœ])(?:ab jetzt|von nun an|ab sofort)(?![a-zß-ÿœ]).{0,40}(?<![a-zß-ÿœ])(?:antworte|sag|sage|schreibe|antworten sie|sagen sie)(?![a-zß-ÿœ])',
      '(?<![a-zß-ÿœ])(?:erwähne?|verrate?)(?:n sie)? (?:diese|dies|das nicht|nichts)[a-zß-ÿœ]*',
      '(?<![a-zß-ÿœ])(?:leser|leserinnen|besucher)(?![a-zß-ÿœ]).{0,30}(?<![a-zß-ÿœ])(?:müssen|sollen|sollten|werden gebeten)(?![a-zß-ÿœ]).{0,60}(?<![a-zß-ÿœ])(?:ignorieren|klicken|zahlen|glauben|herunterladen|vergessen|zu ignorieren)(?![a-zß-ÿœ])',
    ],
  },
  summaries: {
    afterHour: 'Uhr',
    insideNames: ['von', 'van', 'de'],
    leaning: {
      opens:
        'aber|und|oder|doch|denn|sondern|auch|dann|dabei|dazu|dafür|dagegen|damit|daran|darauf|daraufhin|darin|darüber|darum|daher|davon|dadurch|danach|davor|daneben|darunter|deshalb|deswegen|trotzdem|dennoch|außerdem|zudem|ferner|überdies|hingegen|jedoch|allerdings|indes|derweil|unterdessen|inzwischen|stattdessen|ebenso|ebenfalls|genauso|gleichzeitig|zugleich|schließlich|zuletzt|anschließend|später|da|dort|hier|damals|so|somit|also|nun|jetzt|nur so|sonst|weiter|weiterhin|zum Beispiel|etwa so|im Gegenteil|im Gegensatz dazu|mit anderen Worten|gleiches|dasselbe|dergleichen|solche\\p{L}*|dies\\p{L}*|jene\\p{L}*|(?:bei|in|an|auf|mit|nach|vor|zu|aus|wegen|trotz|seit|für|gegen|von) (?:dies|jene)\\p{L}*|(?:bei|in|an|auf|mit|nach|vor|zu|aus|seit|für|gegen|von) (?:ihm|ihr|ihnen|dem|der) (?=(?:ist|sind|war|waren|hat|haben|sagte)\\b)|deren|dessen|(?:(?:der|die|das|ein|eine) )?\\p{L}+ (?:davon|(?:von|unter) (?:ihnen|denen))|(?:(?:der|die|das|ein|eine|einen) )?(?:\\p{Lu}\\p{L}+|viele|einige|mehrere|manche|wenige|zwei|drei|vier|einer|eine|eines|keiner|keine) (?:seiner|ihrer|seines|ihres) (?=\\p{L})|(?:allein|nur|selbst|schon) (?:der|die|das) (?=(?:bei|in|im|am|an|von|aus) \\p{Lu}[\\p{L}-]+ \\p{Ll}+ (?!\\p{Lu}))|andere\\p{L}*|ein anderer|eine andere|(?:der|die|das|den|dem) (?:andere|zweite|dritte|letztere|erstere|gleiche|selbe|nächste|übrige|restliche|meisten|allermeisten|beiden)\\p{L}*|derselbe|dieselbe|beide\\p{L}*|keine[rs]?(?= (?:ist|war|hat|hatte|davon|von ihnen))|einer (?:von|schrieb|sagte|davon)|einige (?:sagen|meinen|davon|von ihnen)|manche (?:sagen|meinen|davon)|(?:das|die|der) (?=(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|soll|sollen|heißt|bedeutet|reicht|gilt|macht|sagte|sagt|klingt|geht|ging|habe|sei|seien|wollte|wollten|will|wollen|ließ|lässt|lehnte|lehnt|sah|sieht|bestritt|bestreitet|wies|weist|nannte|nennt|fand|findet|kritisierte|kritisiert|begrüßte|begrüßt|zeigt|zeigte|dürfte|könnte|sollte|müsste|würde|wäre|hätte|gefiel|gefällt|passt|arbeiten|reichte|stimmt)\\b)|(?:den|dem|das) (?=(?:muss|habe|hat) )|die Antwort|der Grund|das Ergebnis|die Folge|wieder|zumindest|immerhin|freilich|demnach|demzufolge|folglich|einerseits|andererseits|zunächst|erst dann|je nach|ob auch|vielmehr|\\p{L}+ (?:war|waren|sind|ist|wurde|wurden) (?:sie|er)(?!\\p{L})|bis dahin|eine (?:gute|schlechte) Nachricht für|das (?:Erstaunlichste|Wichtigste|Überraschendste|Schlimmste|Schönste)|bis dato|seither|seitdem(?=,| \\p{Ll}+ (?:der|die|das|ein|\\p{Lu}))|gemeint (?:ist|sind|war|waren)|vor allem|(?:ein|zwei|drei|vier|fünf|sechs|\\d+|einige|wenige|mehrere) (?:Sekunden?|Minuten?|Stunden?|Tage?|Wochen?|Monate?|Jahre?|Jahrzehnte?) (?:später|zuvor|darauf|danach)|kurz (?:darauf|danach|zuvor)|die (?:Zahl|Summe) (?=(?:könnte|dürfte|ist|war|stieg|steigt|sank|wächst)(?!\\p{L}))|die hier',
      stands:
        'dies(?:e Woche|es Jahr|en (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sommer|Winter))|in diesem (?:Jahr|Sommer|Winter|Monat)|so viele?|so genannte?|sogenannte\\p{L}*|auch wenn|auch in \\p{Lu}|da (?:der|die|das|es) |je nach (?=\\p{L}+ (?:und|oder))|der Zweite Weltkrieg|die meisten (?=\\p{Lu})|beide(?:n)? (?=\\p{Lu}\\p{L}+ und)|später (?:am|im) |das Ergebnis (?:der|des|von)|der Grund (?:für|ist)|die Antwort (?:auf|ist)|die Folge(?:n)? (?:der|des|von|sind|ist)|jetzt (?:hat|haben) |als ',
      holds:
        '(?:ihm|ihr|ihnen) das(?= (?:nicht|auch|so|kaum|nie)(?!\\p{L})|[.,;])|ebenfalls|hingegen|unterdessen|derweil|mittlerweile|jedoch|außerdem|zudem|dagegen|daraufhin|stattdessen|allerdings|deshalb|daher|trotzdem|dennoch|ferner|letztere[rnsm]?|demnach|dementsprechend|gleichermaßen|dies(?:e[rsnm]?)?(?! (?:Woche|Jahr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sommer|Winter|Monat|Tage))|(?:die|den) (?:Zahl|Rechnung|Vorwurf|Angaben)(?=[.,;]| (?:zurück|nicht))|dazu äußerte|darüber informiert|wiederum|(?:nennt|nannte|zählt|zählte|schätzt|kommt auf|kam auf|spricht von|sprach von) (?:(?:nur|etwa|rund|fast|über|mindestens|höchstens|(?:mehr|weniger) als) )?(?:\\d+|zehn|elf|zwölf|\\p{Ll}+(?:zehn|zig|ßig))(?=[.;])|^(?:(?!(?:des|der|dem|den|von|vom|und|oder|mit|für|bei|im|in|am|an|auf|aus|zu|zum|zur|nach|seit|vor|dass|ob|wenn|weil|als|wie|wer|was|es)(?!\\p{L}))[\\p{L}-]+ |(?:der|dem|den) (?=\\p{Lu}\\p{L}+ \\p{Ll}+ (?:ihm|ihn|ihnen) )){2,4}(?:ihm|ihn|ihnen)(?=[ .,;:])|^[\\p{L}-]+(?:, \\d+,)? (?:(?!(?:und|oder|dass)(?!\\p{L}))\\p{Ll}+) (?:dafür|davon|danach)(?=[ .])(?![^.]*(?:,| zu | aus\\.))|^(?:(?!(?:und|oder|dass|weil|wenn|als|ob|wie|was|wer)(?!\\p{L}))(?:[^\\s,;:„“”»«]|,(?=\\d))+ ){2,4}er(?=[ .,;:])|ein(?:e[nmrs]?)? entsprechende[nmrs]?|(?:bis|seit) dahin|(?:ist|sei|war|wäre|sind|waren|seien) für (?:ihn|sie)(?!\\p{L})|(?:wird|werden|soll|sollen|muss|müssen|kann|können) dann|(?<=^(?:unter|in|an|auf|bei|neben|mit|vor) (?:den?|dem|der) \\p{Lu}\\p{L}+ )\\p{Ll}+ auch',
      within: 'aber dennoch|und (?:daher|deshalb|trotzdem|dennoch|zudem|außerdem)|sowie außerdem',
      pronouns: words(`
        er ihn ihm sie ihnen es sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres dessen`),
      empty:
        'es (?:gibt|gab|gebe|ist (?:\\p{L}+ )?(?:möglich|unmöglich|klar|unklar|wichtig|schwer|leicht|bekannt|Zeit|so weit)|war (?:\\p{L}+ )?(?:der|die|das|ein|eine|lange|klar|schwer)|wird|wurde|sieht|sah|kommt|kam|geht um|ging um|heißt|hieß|bleibt|blieb|brauchte?|dauert\\p{L}*|lässt|reicht|fehlt\\p{L}*|regnete?|stellte sich|zeigte sich|bestehen?|bestand|kursier\\p{L}+)|(?:gibt|gab|gebe|geht|ging|kommt|kam|wird|wurde|sah|sieht|ist|war|heißt|hieß|bleibt|dauerte?) es',
      introducers:
        'in|im|an|am|auf|bei|beim|mit|nach|seit|vor|von|vom|zu|zum|zur|unter|über|um|gegen|gegenüber|für|durch|aus|während|wegen|per|zwischen|ohne|trotz|laut|als|wenn|weil|da|obwohl|nachdem|bevor|sobald|solange|falls|ob|wie|wo|seitdem|gestern|heute|morgen|damals|bald|schon|erst|noch|nur|vielleicht|offenbar|angeblich|einmal|manchmal|oft|immer|zugunsten|statt|anstatt|innerhalb|außerhalb|neben|hinter|bis|gut|rund|etwa|kurz|lange|\\p{L}+ (?:Jahre?|Monate?|Wochen?|Tage?|Stunden?|Minuten?) später|jeden|letzten?|vergangenen?|nächsten?|natürlich|leider|verletzt|gehört|getrübt|aufgeflogen',
      epithets: '(?:der|die|den|dem|des) (?:\\d+|\\p{L}+)-?[Jj]ährige[rnms]?(?: \\p{Lu}[\\p{L}-]+)?(?! \\p{Lu})',
      definite: 'der|die',
      known: '(?:der|die|das|den|dem)(?: (?:zwei|drei|vier|fünf))?',
      narrowing:
        'des|der|von|vom|für|in|im|am|an|auf|aus|bei|mit|zu|zum|zur|über|unter|zwischen|gegen|die|das|den|dem|deren|dessen|wo',
      events: words(
        'Treffen Sitzung Gespräche Vorfall Unfall Entscheidung Vorschlag Maßnahme Urteil Ankündigung Verhandlung Mittel Frist Vorwürfe Idee Feier Plan Abstimmung Debatte Antrag Angebot Beschwerde Anhörung Bitte',
      ),
      introducing: words('ein eine einen einem einer eines zwei drei vier mehrere einige'),
      frames: 'die Geschichte (?:von|der|des|ist|beginnt|begann|geht)(?!\\p{L})',
      first: 'ich|mich|mir|mein\\p{L}*|wir|uns|unser\\p{L}*',
      examples: {
        leans: [
          'Das wollte Baudezernent Sönke Praetorius so nicht stehen lassen.',
          'Staatsanwältin Marie von Alten glaubt ihm das nicht.',
          '„Geprüft waren sie nicht“, murmelte Tobias Brandt.',
          'Unterstützung erhielt er von den Grünen.',
          '4,2 Kilometer soll er messen.',
          'Bis dahin bleibt der Park zu.',
          'Gemeint ist die Brauerei Hirsch.',
          'Einen entsprechenden Brief hatte Wesselmann am Mittag bekommen.',
          'Das Geld ist Sache der Stadt, entgegnete er.',
          'Das Veröffentlichen der Daten sei für ihn ein Weg.',
          'Brandes wird dann fehlen.',
          'Zwei Jahre später wurde die Brücke gesperrt.',
          'Unter den Gästen saß auch der Förster Eike Lüttmann.',
          'Eine andere folgte ihr.',
          'Aber der Rat lehnte ab.',
          '„Die Hand war angelegt“, schimpfte er.',
          '„Das war kein Versehen.“',
          'Dabei sah es lange nach einem Debakel aus.',
          'Das ist das Ergebnis einer Recherche.',
          'Diese Fahrzeuge fahren noch.',
          'Die Armeen nutzen diese Fahrzeuge.',
          'Der 47-Jährige bat um Verzeihung.',
          'Er lag am Morgen auf dem Dach.',
          'In seinem letzten Wort bat der Händler um Verzeihung.',
          'Nach dem Spiel sagte er nichts.',
          'Im Herbst gibt er die Werkstatt ab.',
          'Außerdem werden 180.000 Euro eingezogen.',
          'Vielmehr sei ein Dienstleister betroffen.',
          'Der andere schwieg.',
          'Deren Sprecher, Olaf Drews, verlangt ein Gutachten.',
          'Drei von ihnen waren im Sturm zersprungen.',
          'Die Hälfte davon kam aus Spenden.',
          'Ein Drittel seiner Gäste kommt mit dem Schiff.',
          'Die Stadt hat ihm zugesagt, dass es abends still bleibt.',
          'Niemand glaubte ihnen.',
          'Eine Bürgerinitiative kommt auf mehr als fünfzig.',
          'Allein das bei Ellerau setzt jedes Jahr 9.000 Tonnen frei.',
          'Pohlandt, 80, verkaufte dafür jeden Samstag Marmelade.',
        ],
        stands: [
          'Tobias Brandt sei müde, sagte er.',
          'Das Landgericht hat den Händler verurteilt.',
          'Die Hand war angelegt.',
          'Diese Woche tagt der Rat in Tannbruck.',
          'Es gibt keinen Grund zur Sorge.',
          'Der Verein verkaufte seine Lampen.',
          'Cordula Wehnert sagte, sie habe keinen Zweifel.',
          '„Wir warten auf das Urteil“, sagte Tim Ohlendorf.',
          'Die meisten Zeugen schwiegen.',
          'Der Händler sagte, die Stadt habe ihm nichts versprochen.',
          'Allein die in Berlin gezählten Fälle füllen drei Bände.',
          'Der Rat sprach sich dafür aus.',
          'Wehnert gab ihrer Tochter die Werkstatt.',
          'Der Freund des Händlers half ihm beim Umzug.',
          'In der 31. Minute erhöhte Piet Hollmann.',
        ],
      },
    },
    instructions:
      'so (?:geht|gelingt|machen|baust|bauen|pflanz\\p{L}+)|wie (?:man|sie|du)|schritt für schritt|anleitung|schritte?|zubereitung|so wird.s gemacht|richtig \\p{L}+en',
    needs:
      'brauchst?|brauchen|benötig\\p{L}+|zutaten|material(?:ien)?|werkzeuge?|einkaufsliste|zubehör|voraussetzungen',
    results:
      'unentschieden|remis|besieg\\p{L}+|bezwang\\p{L}*|schlug|schlugen|geschlagen|trennten sich|setzte sich|gedreht|dreht|ausgeschieden',
    unarguable:
      'frag\\p{L}+|erkundigt\\p{L}*|bat|baten|bittet|befahl\\p{L}*|befiehlt|forderte\\p{L}* (?:\\p{L}+ ){1,3}auf|räum\\p{L}+ (?:\\p{L}+ )?ein|einger\\p{L}+|gab\\p{L}* zu|gibt zu|gestand\\p{L}*|gesteht|antworte\\p{L}*|erwidert\\p{L}*|entgegnet\\p{L}*|berichtet\\p{L}*|meldet\\p{L}*|scherz\\p{L}+|lacht\\p{L}*|rief\\p{L}*|ruft|flüstert\\p{L}*|dankt\\p{L}*|bedankt\\p{L}*|entschuldigt\\p{L}*|gratuliert\\p{L}*|begrüßt\\p{L}*|verspr\\p{L}+|erinner\\p{L}+|(?:erklär|beschr|schilder|zeig|erzähl)\\p{L}+,? (?:warum|wie|wann|wo|weshalb|wer|wieso)',
    requests:
      'gib|gebt|sag|sagt|komm|kommt|lass|lasst|schau|schaut|hör|hört|warte|wartet|bitte|danke|nimm|nehmt|hilf|helft|zeig|zeigt|bring|bringt|mach|macht|vergiss|\\p{L}+en Sie|guten (?:morgen|tag|abend)|willkommen',
    disputes:
      'bestreit\\p{L}+|bestritt\\p{L}*|widerspr\\p{L}+|weist? .{0,40} zurück|wies .{0,40} zurück|zurückgewiesen|dementier\\p{L}+|bezweif\\p{L}+|zweifel\\p{L}*|falsch\\p{L}*|übertrieb\\p{L}*|umstritten\\p{L}*|strittig\\p{L}*|kommt auf|kommen auf|kam auf|kamen auf|in wahrheit|tatsächlich',
    figures:
      'zahl(?:en)?|summen?|rechnung(?:en)?|schätzung(?:en)?|angaben?|kosten|betrag|höhe|statistik(?:en)?|ergebnis',
  },
  restricting: [
    'nicht',
    'nichts',
    'nie',
    'niemals',
    'kein*',
    'weder',
    'noch',
    'ohne',
    'kaum',
    'niemand',
    'selten',
    'wenn',
    'falls',
    'sofern',
    'solange',
    'bis',
    'ob',
    'außer',
    'aber',
    'obwohl',
    'obgleich',
    'jedoch',
    'trotz',
    'statt',
    'anstatt',
    'als',
    'dass',
    'daß',
    'kann',
    'können',
    'könnte*',
    'konnte*',
    'soll*',
    'würde*',
    'werde',
    'wird',
    'werden',
    'wollte*',
    'will',
    'wollen',
    'darf',
    'dürfen',
    'muss',
    'müssen',
    'mag',
    'möge',
    'sei',
    'seien',
    'habe',
    'hätte*',
    'wäre*',
    'nur',
    'bloß',
    'lediglich',
    'fast',
    'beinahe',
    'teilweise',
    'halb*',
    'viertel',
    'einige',
    'wenige',
    'viele',
    'die meisten',
    'weniger',
    'mehr',
    'mindestens',
    'höchstens',
    'angeblich',
    'mutmaßlich',
    'vermutlich',
    'offenbar',
    'anscheinend',
    'möglicherweise',
    'vielleicht',
    'wohl',
    'wahrscheinlich',
    'sag*',
    'behaupt*',
    'glaub*',
    'mein*',
    'denk*',
    'dacht*',
    'laut',
    'zufolge',
    'nach angaben',
    'bericht*',
    'bestreit*',
    'bestritt*',
    'leugn*',
    'zweif*',
    'hoff*',
    'plan*',
    'beabsicht*',
    'erwart*',
    'schlug',
    'schlag*',
    'bitte*',
    'forder*',
    'beschuldig*',
    'verdächtig*',
    'warn*',
    'droh*',
    'versuch*',
    'scheit*',
    'weiger*',
    'gerücht*',
    'schein*',
    'scheint',
    'schien',
    'vermut*',
    'ansicht',
    'meinung',
    'augen',
    'roman*',
    'film*',
    'buch',
    'geschichte',
    'legende',
    'mythos',
    'beispiel*',
    'zu',
  ],
  leadIns: ['am', 'im', 'in', 'gestern', 'heute', 'seit', 'nach', 'vor', 'während'],
  unanswered: [
    '(?<![a-zß-ÿœ])(?:passagen?|artikeln?s?|texte?n?|quellen?|dokumente?n?|textstellen?|abschnitte?n?|auszüge?n?)(?![a-zß-ÿœ])[^.]{0,80}(?<![a-zß-ÿœ])(?:nicht|nichts|kein[a-zß-ÿœ]*|weder)(?![a-zß-ÿœ])',
    '(?<![a-zß-ÿœ])(?:nicht|nichts|kein[a-zß-ÿœ]*|weder)(?![a-zß-ÿœ])[^.]{0,80}(?<![a-zß-ÿœ])(?:passagen?|artikeln?s?|texte?n?|quellen?|dokumente?n?|textstellen?|abschnitte?n?|auszüge?n?)(?![a-zß-ÿœ])',
    '(?<![a-zß-ÿœ])(?:keine|keinerlei|nicht genug|nicht genügend) (?:angaben?|informationen?|antwort|hinweise?)(?![a-zß-ÿœ])',
    '(?<![a-zß-ÿœ])(?:ich kann|kann ich|lässt sich)(?![a-zß-ÿœ])[^.]{0,60}(?<![a-zß-ÿœ])nicht (?:beantworten|finden|sagen|feststellen|entnehmen)(?![a-zß-ÿœ])',
  ],
  stopWords: stopwords,
  answering: {
    ofSpeaker: 'ich|mich|mir|mein(?:e[mnrs]?)?',
    addresses: '(?<=[^.!?:„“»] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)|[Dd]u|[Dd]i(?:ch|r)|[Dd]ein(?:e[mnrs]?)?',
    relatives: 'die|der|das',
    tellingWhich: '(?<=, )(?:\\p{L}+ )?(?:der|die|das|dem|den|deren|dessen|als|weil|wenn|nachdem|bevor|während)',
    articles: 'eine?|der|die|das',
    clauses: 'und|dass',
    compares: 'mit|vs\\.?|versus',
    roles:
      'präsident(?:in)?|\\p{L}*minister(?:in)?|sekretär(?:in)?|direktor(?:in)?|leiter(?:in)?|chef(?:in)?|vorsitzende[rn]?|sprecher(?:in)?|abgeordnete[rn]?|bürgermeister(?:in)?|kanzler(?:in)?|general|kapitän(?:in)?|trainer(?:in)?|richter(?:in)?|anwalt|anwältin|staatsanwalt|staatsanwältin|professor(?:in)?|dr|arzt|ärztin|lehrer(?:in)?|forscher(?:in)?|wissenschaftler(?:in)?|\\p{L}+olog(?:e|in)|physiker(?:in)?|mathematiker(?:in)?|ingenieur(?:in)?|autor(?:in)?|schriftsteller(?:in)?|journalist(?:in)?|künstler(?:in)?|sänger(?:in)?|schauspieler(?:in)?|gründer(?:in)?|inhaber(?:in)?|experte|expertin|zeuge|zeugin|spieler(?:in)?|stürmer(?:in)?|könig(?:in)?|bruder|schwester|mutter|vater|frau|mann|sohn|tochter|witwe|kollege|kollegin',
    asksName:
      'wie (?:hei(?:ß|ss)en?|hei(?:ß|ss)t|hieß|hiess|hei(?:ß|ss)t nochmal) (?<of>.+)|(?:name|namen) (?:von|des|der|vom) (?<of2>.+)',
    called:
      'namens|(?:dem |den |der )?namen?|de[nrm] begriff|das wort|genannt|sogenannte[rnms]?|heißt|hieß|mit dem namen|bekannt als|mit dem titel',
    defines: 'ist|sind|war|waren|bedeutet|bedeuten|heißt|steht für|bezeichnet|besteht aus|wurde|gilt als',
    reasons:
      'weil|da|denn|wegen|aufgrund|damit|um .{1,80} zu|deshalb|darum|daher|grund|liegt (?:das )?(?:\\p{L}+ )?(?:an|am)|aus angst|verursacht',
    announces: '(?:erklär|erläuter|erzähl|beschr[ie]+b)\\p{L}*,? (?:warum|weshalb|wieso|wie)',
    means: 'indem|durch|mithilfe|mit hilfe|mittels|dadurch|dank|mit|per',
    goesOn:
      'weil|denn|deshalb|darum|daher|deswegen|so|dies|diese[rsnm]?|das|es|er|sie|dadurch|damit|dann|dort|also|aber|und|stattdessen|zum beispiel|der grund',
    prepositions: 'von|vom|in|im|an|am|auf|für|zu|zum|zur|aus|mit|bei|über|wie|als|gegen|nach|vor|unter|zwischen|durch',
    furniture:
      'schreiben sie uns|kontaktieren sie uns|folgen sie uns|abonnieren|newsletter|mehr zum thema|lesen sie (?:auch|hier)|alle rechte vorbehalten|dieser (?:artikel|text|beitrag) (?:wurde|ist|erschien)|die meinung(?:en)? (?:des|der)|hier klicken|foto:',
    published: 'veröffentlicht|erschien(?:en)?|geschrieben|aktualisiert|stand',
    measures: [
      {
        asks: 'wie alt',
        holds: '(?:jahre?|monate?|wochen?) alt|-jährig\\p{L}*|\\p{N}+-?jährig\\p{L}*|, \\p{N}{1,3},|im alter von',
      },
      {
        asks: 'wie lange? (?!.*wird).*schon|seit wann|seit wie vielen?',
        holds:
          'seit (?:\\p{L}+ ){0,2}\\p{N}+|seit \\S+ (?:tagen|wochen|monaten|jahren|jahrzehnten)|(?:jahre|monate|wochen|tage) lang',
      },
      {
        asks: 'wie lange?',
        holds:
          '(?:sekunden?|minuten?|stunden?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|jahrzehnten?|metern?|kilometern?)',
      },
      {
        asks: 'wie (?:weit|hoch|tief|breit|dick|groß)',
        holds: '(?:millimetern?|zentimetern?|metern?|kilometern?|mm|cm|km|m|hektar|quadratmetern?|euro)',
      },
      {
        asks: 'wie oft',
        holds:
          '(?:einmal|zweimal|dreimal|mal|täglich|wöchentlich|monatlich|jährlich|jede[nrs]?|pro (?:tag|woche|monat|jahr))',
      },
      { asks: '(?:welche|bei welcher) temperatur|wie (?:heiß|warm|kalt)|wie viel grad', holds: '\\p{N}+ ?°|grad' },
      { asks: 'wie schwer', holds: '(?:gramm|kilogramm|kilos?|kg|tonnen?|pfund)' },
      {
        asks: 'stichprobe\\p{L}*|wie gro(?:ß|ss) (?:ist|war) die (?:stichprobe|studie)|größe der (?:stichprobe|studie)',
        holds:
          '(?:\\p{N}[\\p{N},.]*|hunderte?|tausende?) (?:\\p{L}+ )?(?:menschen|personen|patienten|probanden|teilnehmer\\p{L}*|freiwillige|kinder|schüler\\p{L}*|erwachsene|männer|frauen|tieren?|mäusen?|vögeln?|fischen?|pflanzen|proben|fällen?|haushalten?|schulen|befragten?|familien)',
      },
      {
        asks: 'wie ?viele? prozent|welche[rn]? (?:anteil|teil)|wie (?:groß|gross|hoch) (?:ist|war) der anteil|wie ?viel (?:vom|von|des|der)',
        holds:
          '(?:\\p{N}[\\p{N}.,]*|zehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig) ?(?:%|prozent)|hälfte|drittel|viertel|fünftel|zehntel|jede[rs]? (?:zweite|dritte|vierte|fünfte|zehnte)|\\p{L}+ von (?:drei|vier|fünf|zehn)',
      },
    ],
    instructs: {
      asks: 'wie (?:kann|soll|sollte|muss|mach\\p{L}*|krieg\\p{L}*|bekomm\\p{L}*|geh\\p{L}*|lager\\p{L}*|pfleg\\p{L}*|back\\p{L}*|reinig\\p{L}*|bewahr\\p{L}*)(?: \\S+)? ?(?:ich|man|wir|das)|was (?:tun|machen|tue ich|mach ich|mache ich|(?:soll|kann|muss) (?:ich|man|wir))|tipps|hilfe',
      verbs: words(
        `achten backen benutzen bewahren bringen decken entfernen erhitzen füllen füttern geben gießen halten heben kneten kochen kontrollieren lassen legen lösen mischen nehmen öffnen prüfen putzen reinigen rühren schneiden schrauben setzen spülen stellen streichen stülpen suchen teilen tragen trocknen tun verdünnen vermeiden verrühren warten waschen wechseln wickeln wiederholen ziehen`,
      ),
      leads: 'dann|danach|zuerst|zunächst|nun|jetzt|einfach|immer|nie',
      tells:
        '(?:man|sie) (?:sollte|muss|kann|darf|nimmt|gibt|lässt|stellt)|\\p{L}+en sie|(?:muss|müssen|sollte|sollten|darf|kann) .{1,80}\\p{L}+en(?=[.,;]|$)|am besten|wichtig ist',
    },
    joins: 'und|aber|,|;',
    asks: 'wer|wem|wen|wessen|was|wann|wo|wohin|woher|warum|wieso|weshalb|wie|welche[rsnm]?|hat|ist|war|wird|kann',
  },
  study: {
    whoSaid: 'Wer hat das gesagt?',
    ofAge: ['-jährig', ' Jahre alt'],
    perCent: ['Prozent'],
    cameFirst: 'Was war zuerst?',
    whichStands: 'Was davon steht im Artikel?',
    unsettled:
      '(?:noch |bislang |weiterhin )?(?:unklar|ungewiss|unbekannt|ungeklärt|umstritten)|noch nicht (?:bekannt|klar|entschieden|geklärt)|offene Frage|(?:bleibt|ist|blieb) (?:noch )?offen|niemand weiß|weiß niemand',
    beforeDates: ['im', 'am', 'in', 'im Jahr', 'im Jahre'],
    places: ['in', 'aus', 'nach', 'bei'],
    notPlaces: words(
      'deutsch englisch haft rente form kraft zukunft betrieb bezug frage ordnung wahrheit wirklichkeit',
    ),
    ...germanStudySets,
  },
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
      u: 'und',
      od: 'oder',
      nich: 'nicht',
      net: 'nicht',
      ned: 'nicht',
      ner: 'einer',
      nem: 'einem',
      isn: 'ist ein',
      hats: 'hat es',
      obs: 'ob es',
      zb: 'zum beispiel',
      iwann: 'irgendwann',
      iwo: 'irgendwo',
      mio: 'Millionen',
      mrd: 'Milliarden',
    },
    fillers: 'bitte mal denn eigentlich überhaupt doch genau nochmal eben halt lol danke hey',
    openings: 'und|aber|also|ok|okay|so|ja',
    asks: '(?<=^was (?:\\S+ ){0,6})(?:passiert|passierte|geschah|geschehen)|(?<=wie )(?:funktioniert|funktionieren|läuft|laufen)|wie ?viele?[nr]?|warum|wieso|weshalb|wo(?:her|hin|für|fuer|zu|mit|durch|ran|rin|raus|rum|rüber|von|nach|bei)',
    counts: { many: 'wie ?viele?', much: 'welche[rs]? (?:anzahl|zahl|anteil)(?: von)?' },
    answers: {
      happening:
        '^was (?:\\S+ ){0,6}?(?:passiert|passierte|geschah|geschehen|geschieht|los)|^was (?:macht|machte|machten|tat|taten|tut|tun|unternahm|unternahmen)|^was (?:hat|haben|hatte|hatten) .*(?:gemacht|getan|unternommen)',
      money:
        'was (?:kostet|kostete|kosten|kosteten)|^was (?:hat|haben|hatte|wird|würde|soll|sollte) .*(?:gekostet|kosten)|wie teuer|wie ?viele? .*(?:kost\\p{L}*|gekostet|zahl\\p{L}*|bezahl\\p{L}*|gezahlt|ausgegeben|verdien\\p{L}*|geld|euro)|wie hoch (?:ist|sind|war|waren) .*(?:preise?|kosten|gehalt|etat|budget)',
      number:
        'stichprobe\\p{L}*|wie ?viele?(?! uhr)|wie (?:hoch|groß|lang|lange(?! ist (?:es|das) her)|alt|weit|schwer|schnell|tief|breit|oft|häufig)|wie (?:heiß|warm|kalt)|welche[rn]? (?:anzahl|zahl|menge|temperatur|geschwindigkeit|höhe)|welcher anteil',
      time: 'wann|(?:in|seit|bis|ab|vor|an) welche[mnrs]? (?:jahr\\p{L}*|monat|tag|datum)|welche[mnrs]? (?:jahr|datum|tag|monat|uhrzeit)|um wie ?viel uhr|wie lange ist (?:es|das) her',
      reason: 'warum|weshalb|wieso|wozu|aus welche[mn] (?:grund|gründen)|was (?:war|ist) der grund',
      identity:
        '^wer (?:ist|war) (?!(?:der|die|das|ein|eine|für|sein|seine|ihr|ihre|es|er|sie|am|im|in|an|von|daran|dabei|schuld|dafür|dagegen)(?: |$))(?!ge\\S+t(?: |$))\\S+(?: (?!ge\\S+t(?: |$))\\S+){0,2} ?$',
      person:
        'wer|wem|wen|wessen|welche[rnms]? (?:person|mann|frau|politiker\\p{L}*|minister\\p{L}*|autor\\p{L}*|präsident\\p{L}*)',
      place:
        'wo|wohin|woher|(?:in|aus|an) welche[rmn]? (?:land|stadt|ort|region|staat|gegend)|welche[rsnm]? (?:land|stadt|ort|region|staat)',
      list: '^(?:nenne?|zähle?|liste?|nennen sie) |was (?:sind|waren) (?:die|alle)|welche (?:\\p{L}+ )?(?:sind|waren|gibt es|gab es)|^was .+ alles',
      definition:
        '^was (?:ist|sind|war|waren)(?: (?:ein|eine|der|die|das))? \\S+(?: \\S+){0,3}$|was (?:bedeutet|bedeuten|heißt|versteht man)|wofür steht',
      manner:
        '^wie|wodurch|auf welche (?:art|weise)|was (?:tun|soll ich|kann ich|muss ich)|was mach(?:e|t)? (?:ich|man)|[,;] wie',
      'yes-no':
        '^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|soll|sollte|muss|darf|gibt|gab|stimmt|will|wollte)',
    },
    needs: {
      asks: 'was (?:\\S+ ){0,4}?(?:brauch\\p{L}*|benötig\\p{L}*|mitbringen|nötig|mitnehmen)|(?:welche|was für) (?:zutaten|werkzeuge?|materialien|teile|sachen|unterlagen)|zutaten|einkaufsliste',
      heads:
        '(?:ge)?brauch(?:en|st|t|e)?|benötig\\p{L}*|nötig|zutaten|werkzeuge?|material(?:ien)?|bringt mit|mitbringen|mitzubringen|einkaufsliste|unterlagen',
    },
    requests: {
      article:
        'artikel text beitrag bericht interview gespräch kommentar kolumne nachruf anleitung rezept dokument seite geschichte das dies diese dieser dieses diesem diesen es hier darin',
      small:
        'der die den dem des ein eine einen einer in im von vom zu zum was ist sind war kannst könntest kann können du sie ihr mir uns ich wir will möchte brauche gib geben mach machen schreib und oder für auf als wie mit so nur kurz kurze kurzen ganze ganz alles',
      named:
        '(?:der|den|dem|des|die|das|diese[rmns]?) (?:artikels?|text(?:e?s)?|beitrags?|berichte?s?|dings?|sache) (?:über|zu|zum|zur|vom|von|mit) (?<about>\\S.*)|(?:das|dem|des) (?:interviews?|gesprächs?) (?:mit|über) (?<about2>\\S.*)|(?:der|den|dem|des) (?<before>[\\p{L}-]+)-?artikels?',
      summary: {
        asks: 'zusammen(?:fassung|fassen|gefasst)|fass\\p{L}* .*zusammen|worum|wovon|um was|überblick|(?:haupt|kern)(?:aussagen?|punkte?|thema|themen|botschaft)|wichtigste[nsr]?|kurzfassung|thema|kernaussage|stichpunkte?n?|zeitleiste|chronologie|^erklär\\p{L}*|^was steht|(?:lang|zeit|gelesen|lesen) was (?:steht|sagt)|was steht (?:da|dort|drin|darin|hier)|wer sagt was|wer sagte was|gist',
        words:
          'zusammenfassung zusammenfassen zusammengefasst zusammen fass fasse fassen worum wovon um geht ging handelt es sich überblick hauptaussage hauptaussagen hauptpunkte kernaussage kernaussagen kernpunkte hauptthema hauptthemen wichtigste wichtigsten wichtigster punkte punkt aussagen aussage fakten thema themen kurzfassung stichpunkte stichpunkten zeitleiste chronologie erkläre erklär erklären steht drin inhalt inhaltlich kurz knapp lang lange ausführlich ausführliche satz sätze sätzen zwei drei einfach einfachen worten fünfjährigen kind da dort denn so zu viel keine kein zeit zum lesen gelesen nicht hab habe wer sagt sagte gist',
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
          '^(?:wer|von wem)(?: \\S+){0,4} (?:geschrieben|schrieb|verfasst|verfasste|stammt|ist)|autor(?:in|en)?|verfasser(?:in)?|journalist(?:in)?|(?:^|und |wann )von wem|^wer schrieb|^wer (?:steckt|steht) hinter (?:dem|diesem|der|dieser)? ?(?:artikel|text|beitrag|bericht|interview)|^wer ist der autor',
        date: '^(?:und )?wann(?: \\S+){0,4} (?:geschrieben|veröffentlicht|erschienen|erschien|publiziert|verfasst)|(?:und|oder) wann|wann (?:kam|ging|wurde|war|ist)(?: \\S+){0,3} (?:raus|heraus|rausgekommen|herausgekommen|online|gedruckt)|veröffentlichungsdatum|erscheinungsdatum|datum|wie alt|von wann',
        site: '^wo(?: \\S+){0,3} (?:veröffentlicht|erschienen|erschien|publiziert)|quelle|^welche[sr]? (?:zeitung|seite|website|magazin)|^aus welcher (?:zeitung|quelle)',
        title: 'titel|überschrift|schlagzeile|^wie heißt',
        words:
          'wer wem hat wurde von geschrieben schrieb verfasst verfasste stammt autor autorin autoren verfasser verfasserin journalist journalistin heißt name des wann veröffentlicht erschienen erschien publiziert veröffentlichungsdatum erscheinungsdatum datum alt wo quelle welche welches welcher zeitung website magazin aus titel überschrift schlagzeile lautet wie steckt steht hinter kam ging raus heraus rausgekommen herausgekommen online gedruckt es er sie artikels textes beitrags',
        elsewhere:
          '^(?:und )?wer(?: \\S+)? (?:uns|mir|dir|ihr|ihm|euch|wem)|(?:schrieb|geschrieben)(?: \\S+)? (?:uns|mir|dir|ihr|ihm|euch|wem|auf)|auf(?: \\S+){1,3} geschrieben',
        things:
          '(?:der|den|dem|des|die|das) (?<thing>bericht|interview|gespräch|kommentar|kolumne|nachruf|anleitung|rezept|dokument|geschichte)e?s?',
        pointing: 'diese[rsmn]?|dies|vorliegende[rsmn]?|unser(?:e[rsmn]?)?',
      },
    },
    said: {
      throughout: {
        verbs: 'sagte|sagten|sagt|sagen|gesagt',
        writings:
          '(?:.* )?(?:es|das|dies|artikel|text|texte|beitrag|bericht|berichte|studie|studien|gesetz|vertrag|papier|buch|dokument|regeln|brief|umfrage|umfragen|forschung|daten|verfassung|gutachten|protokoll)',
      },
      verbs:
        'sagte|sagten|sagt|sagen|meinte|meint|meinen|erklärte|erklärt|erklären|betonte|betont|schrieb|schreibt|behauptete|behauptet|forderte|fordert|kritisierte|kritisiert|warnte|warnt|antwortete|kündigte|äußerte|fragte|fragt|rief|ruft|entgegnete|erwiderte|gefragt|gerufen|gesagt|gemeint|geschrieben|betont|gefordert|geantwortet|geäußert',
      about: 'über|zu|zum|zur|bezüglich|von',
      behindName: 'typ|jetzt|heute|nun|heutzutage',
      by: [
        '^was steht (?:denn )?(?:in |im )(?<name>(?:de[mr] |diese[mr] )?(?:artikel|text|beitrag|bericht|\\S+\\.\\p{L}{2,4})) (?:{about}) (?<topic>\\S.*)$',
        '^was (?<verb>{verb}) (?<name>(?!dazu|darüber|davon|selbst|noch)\\S+(?: (?!dazu|darüber|davon|selbst|noch)\\S+){0,5}? ?)(?:(?: |(?<= ))(?:selbst|noch|dazu|darüber|davon))*(?: ?(?:{about}) (?<topic>\\S.*))?$',
        '^was (?:hat|habe|haben|hatte|hatten) (?<name>\\S+(?: \\S+){0,5}? ?)(?: ?(?:selbst|noch|dazu|darüber|davon))*(?: ?(?:{about}) (?<topic>\\S.*))? (?<verb>{verb})$',
      ],
      opinions: [
        '^was (?:h(?:ä|ae|a)lt|halten) (?<name>(?:\\S+ ){1,5}?)(?:eigentlich |denn )?(?:von|davon)(?: (?<topic>\\S.*))?$',
        '^was (?:denkt|denken) (?<name>(?!(?:dar)?(?:ü|ue|u)ber)\\S+(?: (?!(?:dar)?(?:ü|ue|u)ber)\\S+){0,4}? ?)(?: ?(?:(?:dar)?(?:ü|ue|u)ber)(?: (?<topic>\\S.*))?)?$',
        '^wie (?:findet|finden|sieht|sehen) (?<name>(?!man |das )\\S+(?: (?!man |das )\\S+){0,3}? ?)(?: (?<topic>das|es|d(?:ie|en|as) \\S.*))?$',
        '^(?:ist|sind) (?<name>(?:(?!es |das )\\S+ ){1,4}?)(?:(?:da)?(?:gegen|f(?:ü|ue|u)r)|einverstanden mit)(?: (?<topic>\\S.*))?$',
      ],
      who: [
        '^wer (?<verb>{verb})(?:,? dass)? (?<words>(?!das$|es$|dazu$|was)\\S.*)$',
        '^wer hat (?<words>\\S.*) (?:gesagt|behauptet)$',
      ],
    },
  },
  glossary: germanGlossary,
  everyday:
    'drin drinnen fürs ums übers rüber drüber rauf interessieren würd typ leute mensch ding sache sachen machen macht gemacht kann können könnte kannst sollen soll müssen muss dürfen darf wollen will möchte gehen geht ging gegangen kommen kommt kam gekommen geben gibt gab sagen sagt sagte nehmen nehm nimmt nahm sehen sieht finden findet fand halten hält heißen heisst heißt passiert passieren passierte lassen lässt bleiben bleibt stehen steht liegen liegt wissen weiß weiss denken glauben meinen brauchen braucht bringen bekommen kriegen kriegt gerade schon noch mehr viel viele wenig sehr ganz gar echt krass mal eben halt wohl etwa eigentlich überhaupt warum wieso weshalb wann seit welche welcher welches wieviel anderer andere anderen erste ersten zweite zweiten dritte letzte letzten letzter letztes letztem neue neuen neuer neues neuem alte alten gut schlecht groß klein hoch lang kurz heute gestern morgen jahr jahre teil grund frage problem jemand niemand etwas nichts alles dafür dazu damit davon daran darauf daraus dabei',
  doers: ['er', 'erin'],
  saidOtherwise: {
    chef: 'leiter direktor geschäftsführer vorsitzende inhaber besitzer',
    chefin: 'leiterin direktorin geschäftsführerin vorsitzende inhaberin besitzerin',
    boss: 'leiter direktor geschäftsführer vorsitzende',
    papa: 'vater',
    papi: 'vater',
    mama: 'mutter',
    mami: 'mutter',
    mutti: 'mutter',
    oma: 'großmutter',
    opa: 'großvater',
    kids: 'kinder mädchen jungen',
    kind: 'mädchen junge',
    lehrer: 'pädagoge lehrkraft',
    typ: 'mann',
    kerl: 'mann',
    leute: 'menschen einwohner bürger',
    kapitän: 'schiffsführer',
    polizist: 'polizei beamte',
    arzt: 'mediziner doktor',
    arbeiter: 'beschäftigte mitarbeiter angestellte',
    mitarbeiter: 'beschäftigte angestellte',
    angestellte: 'beschäftigte mitarbeiter',
    firma: 'unternehmen betrieb',
    unternehmen: 'firma betrieb',
    auto: 'wagen fahrzeug',
    laster: 'lastwagen',
    fahrrad: 'rad',
    handy: 'telefon smartphone mobiltelefon',
    fernseher: 'fernsehen',
    geld: 'betrag summe',
    reparatur: 'sanierung instandsetzung',
    reparieren: 'sanieren instandsetzen',
    sanierung: 'reparatur renovierung',
    umbau: 'sanierung',
    kaufen: 'erwerben',
    kriegen: 'bekommen erhalten',
    wegwerfen: 'entsorgen',
    klauen: 'stehlen gestohlen diebstahl',
    dieb: 'täter einbrecher',
    kaputt: 'defekt beschädigt',
    krank: 'erkrankt krankheit',
    zuschuss: 'förderung',
    schwimmbad: 'freibad hallenbad bad',
    bad: 'freibad schwimmbad',
    kündigen: 'aufhören entlassen',
    rauswerfen: 'entlassen',
    besucher: 'gäste zuhörer',
    stadt: 'gemeinde kommune',
    rathaus: 'gemeinde verwaltung',
  },
  relatives: {
    age: 'alt alter jährige jähriger jährigen | jahre jung geboren älter',
    best: 'beste besten bester | höchste höchsten rang ranking rangliste spitze',
    birth: 'geboren geburt geburtsort | geburtstag',
    children: 'kind kinder kindern sohn söhne tochter töchter | vater mutter eltern baby',
    cost: 'kosten kostet kostete gekostet preise preises teuer | euro zahlte bezahlt bezahlen gezahlt zahlen gebühr gebühren preis investition investitionen investiert investierte günstig günstiger',
    death: 'sterben stirbt starb starben gestorben tot tod tote toten todes verstorben getötet töten | ums',
    defeat: 'verlieren verliert verlor verloren niederlage unterlag',
    founding: 'gegründet gründen gründete gründer gründung | entstand eröffnet',
    injury: 'verletzt verletzte verletzten verletzung verletzungen verwundet',
    invention: 'erfinden erfand erfunden erfinder erfindung | entwickelt entwickelte',
    marriage: 'heiraten heiratete verheiratet ehe ehefrau ehemann hochzeit | frau mann',
    prize: 'preise auszeichnung ausgezeichnet nobelpreis medaille | preis',
    punishment:
      'strafe strafen gefängnis verurteilt bußgeld bußgelder geldbuße geldbußen geldstrafe geldstrafen | urteil haft',
    victory: 'gewinnen gewinnt gewann gewonnen sieg siege siegte sieger gewinner',
    wage: 'gehalt lohn löhne verdienen verdient verdiente',
    worst:
      'schlechteste schlechtesten schlechtester schlimmste schlimmsten | letzte letzten niedrigste niedrigsten rang ranking rangliste schlechter schlimmer',
  },
};
