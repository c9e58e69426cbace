import { frenchGuide, germanGuide, spanishGuide } from './guide-words.ts';
import {
  frenchGrounds,
  frenchLeans,
  germanGrounds,
  germanLeans,
  germanObjects,
  spanishGrounds,
  spanishLeans,
  spanishObjects,
} from './study-leans.ts';
import {
  frenchDenials,
  frenchOtherwise,
  germanDenials,
  germanOtherwise,
  spanishDenials,
  spanishOtherwise,
} from './study-otherwise.ts';
import type { StudyWords } from './study-words.ts';
import { words } from './words.ts';

/** What quizzes ask for and change. */
type StudySets = Partial<StudyWords>;

export const spanishStudySets = {
  guide: spanishGuide,
  agrees: true,
  telling: 'más|menos|en|entre|contra',
  only: 'primer|primera|último|última|única|único|principal|mejor|peor|mayor|nuevo|nueva|actual|antiguo|antigua',
  finite: '\\p{L}+(?:ó|aron|ieron|aba|aban|ía|ían|ará|arán|erá|erán|irá|irán)',
  besideKin: 'menor|mayor|gemel[oa]',
  kin: [
    words('padre hermano tío abuelo'),
    words('madre hermana tía abuela'),
    words('hijo sobrino nieto ahijado'),
    words('hija sobrina nieta ahijada'),
  ],
  leans: spanishLeans,
  roles: { role: '^\\p{Ll}{4,}$' },
  numbered: words(
    'número nº n.º núm estatal interestatal carretera autopista avenida calle sala habitación línea ruta andén página capítulo sección artículo figura tabla puesto lugar vagón puerta canal clase kilómetro',
  ),
  grounds: spanishGrounds,
  objects: spanishObjects,
  beside: { determiners: words('un una el la su mi del al'), called: words('llamado llamada') },
  definite: words('los las ambos ambas estos estas esos esas sus otros otras demás'),
  phrases:
    'madre patria|lengua madre|(?:en|al|del) (?:alemán|francés|inglés|español|italiano|ruso|chino|japonés|árabe)|(?:dos|tres|cuatro) (?:tercios?|cuartos?|quintos?)|segunda mitad|los (?:lunes|martes|miércoles|jueves|viernes)|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa) y \\p{L}+|(?<!\\p{L})\\p{L}+ (?:central|oriental|occidental|septentrional|meridional|del (?:norte|sur))(?!\\p{L})',
  ofPersons: 'quien|de \\d{2} años',
  countries: true,
  states: 'es|son|está|están',
  opening: '(?:El|La|Los|Las) ',
  genitive: 'del?|que|para',
  century: { pattern: 'siglos? ([IVX]+)', written: 'roman' },
  decade: '(?<=(?:décadas?|años) (?:de |del )?)\\d{3}0',
  fields:
    '\\p{L}+(?:ología|ografía|ística|ismo|ática|ica)|derecho|medicina|química|física|figura|tabla|sección|capítulo|dios|cristo|internet',
  thence: ['después(?! de)', 'más tarde', 'antes(?! de)'],
  lacking:
    '^Como tal(?!\\p{L})|^Se l[eao]s? |^Cost(?:ará|aron|aría|ó) |(?<!\\p{L})aquí(?!\\p{L})|^\\p{L}[^\\p{Lu}]{0,60} les \\p{L}+(?:ron|an|en|ó)(?!\\p{L})|tampoco[.!]$|(?<!\\p{L})[Ll]o (?:hizo|hicieron|hace|hacen)(?!\\p{L})|^(?:El|La) (?:primer[oa]|segund[oa]|tercer[oa]|últim[oa]|otr[oa]) (?:es|fue|era|está|estaba|había|ha)(?!\\p{L})|^(?:Aquello|Eso|Esto) |(?<!un[ao]s? u |un[ao]s? y )otr[oa]s?(?= (?:en|de|por|para|a)(?!\\p{L})|[.,:;])',
  sets: [
    ['al norte', 'al sur', 'al este', 'al oeste', 'al noreste', 'al suroeste'],
    ['del norte', 'del sur', 'del este', 'del oeste', 'del noreste', 'del suroeste'],
    ['el norte', 'el sur', 'el este', 'el oeste', 'el noreste', 'el suroeste'],
    words('noreste noroeste sureste suroeste'),
    words('primavera verano otoño invierno'),
    ['la mitad de', 'la tercera parte de', 'la cuarta parte de', 'la quinta parte de'],
    ['la mitad del', 'la tercera parte del', 'la cuarta parte del', 'la quinta parte del'],
    ['un tercio de', 'un cuarto de', 'un quinto de', 'un décimo de'],
    ['un tercio del', 'un cuarto del', 'un quinto del', 'un décimo del'],
    words(
      'Londres París Berlín Madrid Roma Viena Bruselas Ámsterdam Copenhague Estocolmo Varsovia Praga Budapest Atenas Lisboa Dublín Moscú Ginebra',
    ),
    words('Sevilla Valencia Zaragoza Bilbao Málaga Granada Salamanca Valladolid Alicante'),
    words('Pekín Tokio Seúl Shanghái Bangkok Manila Yakarta Delhi'),
    words('Bagdad Teherán Damasco Jerusalén Beirut Kabul Ankara Estambul'),
    words('Bogotá Lima Quito Santiago Caracas Montevideo Asunción'),
    words('Chicago Boston Filadelfia Houston Dallas Detroit Seattle Denver Atlanta Miami'),
    words(
      'California Texas Florida Arizona Nevada Oregón Colorado Ohio Illinois Pensilvania Virginia Massachusetts Kentucky Tennessee Carolina',
    ),
  ],
  peoples: [
    words('católicos protestantes judíos musulmanes budistas hindúes'),
    words('cristianismo judaísmo budismo hinduismo'),
    words(
      'francés alemán italiano español británico ruso griego holandés sueco danés noruego polaco portugués irlandés',
    ),
    words('chino japonés coreano indio vietnamita'),
    words('turco egipcio iraní sirio marroquí'),
    words(
      'francesa alemana italiana española británica rusa griega holandesa sueca danesa noruega polaca portuguesa irlandesa',
    ),
    words('china japonesa coreana india vietnamita'),
    words('turca egipcia iraní siria marroquí'),
    words(
      'franceses alemanes italianos españoles británicos rusos griegos holandeses suecos daneses noruegos polacos portugueses irlandeses',
    ),
    words('chinos japoneses coreanos indios vietnamitas'),
    words('turcos egipcios iraníes sirios marroquíes'),
    words(
      'francesas alemanas italianas españolas británicas rusas griegas holandesas suecas danesas noruegas polacas portuguesas irlandesas',
    ),
    words('chinas japonesas coreanas indias vietnamitas'),
    words('turcas egipcias iraníes sirias marroquíes'),
  ],
  asksForPerson:
    'quién|héroe|heroína|ídolo|deportista|cantante|jugador|jugadora|actor|actriz|autor|autora|escritor|escritora|compositor|compositora|pintor|pintora|director|directora|político|política|maestro|maestra|músico|científico|científica|artista|poeta|arquitecto|arquitecta',
  ofAll: 'nuestr[oa]s? (?:universo|galaxia|sistema solar|planeta|especie|sol|Tierra|antepasados)',
  joins: '(?:Y|Pero) (?=(?:el|la|los|las|un|una|muchos|muchas|algunos|algunas|todos|todas) |\\p{Lu})',
  connectives: [
    ...words('Además Asimismo Igualmente Mientras'),
    'Sin embargo',
    'No obstante',
    'Por ejemplo',
    'En cambio',
    'Por otra parte',
    'Por lo tanto',
    'De hecho',
  ],
  deeds: words(`
    escribió murió nació pintó compuso predicó tradujo pensaba creía sabía reinó huyó lloró sonrió recordó confesó juró
    rezó falleció estudió`).concat(['se casó', 'fue enterrado', 'fue enterrada', 'fue coronado', 'fue asesinado']),
  belongings: {
    before:
      '(?:muerte|vida|reinado|esposa|mujer|hijo|hija|hermano|hermana|viuda|nacimiento|escritos|seguidores|discípulos|himnos|tropas) de|(?:hombre|mujer|normando) llamad[oa]|(?:general|rey|duque|conde|emperador|obispo)',
  },
  acts: words(`
    compró vendió lanzó presentó anunció planea quiere espera adquirió contrató ganó perdió firmó demandó abrió cerró
    construyó publicó derrotó venció aprobó rechazó ordenó ofreció invirtió desarrolló fabrica posee gestiona emplea`),
  heads: [
    words('Río Lago Bahía Mar Océano Golfo Estrecho Valle'),
    words('Universidad Instituto Escuela Academia Colegio'),
    words('Tribunal Parlamento Senado Congreso Consejo Asamblea Comisión Comité'),
    words('Guerra Revolución Rebelión Crisis Batalla'),
    words('Imperio Reino República Dinastía'),
    words('Departamento Ministerio Oficina Agencia'),
    words('Ley Tratado Constitución Convención Carta Acuerdo Protocolo'),
    words('Premio Copa Campeonato Liga'),
    words('Museo Galería Biblioteca Teatro'),
  ],
  otherwise: spanishOtherwise,
  denials: spanishDenials,
  denier: 'no',
  past: 'se \\p{Ll}{3,}(?:a|an|e|en|ó|aron|ieron|ía|ían|aba|aban)|\\p{Ll}{2,}(?:ó|aron|ieron|aban)|tradujo|dijo|hizo|puso|tuvo|quiso|pudo|supo|vino|trajo|produjo|condujo|dio|vio|habría|habrían',
  coordinates: 'y|e|pero|sino',
  behindDenials: words('también ya todavía aún solo siempre nunca decir ambos'),
  ofDenials: words('ni ningún ninguno ninguna nada nadie sino todavía aún solo más hasta'),
  openingUndenied: words(
    'cualquier cada pocos pocas solo nadie ninguno ninguna ningún si cuando como aunque porque mientras tras que ya',
  ),
  beforeDenials: words(
    'que quien donde cual cuando si como cuanto cómo qué quién cuál cuándo dónde porque no nunca se lo la le les los las me nos ya también tampoco y o',
  ),
  degrees: words('más menos muy tan tanto lo'),
} satisfies StudySets;

export const germanStudySets = {
  guide: germanGuide,
  agrees: true,
  telling: 'in|im|am|an|auf|aus|bei|zu[mr]?|über|gegen|zwischen|um',
  only: 'erste|letzte|einzige|größte|wichtigste|beste|neue|alte|heutige|frühere|\\p{L}+ste',
  besideKin: 'jüngere\\p{L}*|ältere\\p{L}*|jüngste\\p{L}*|älteste\\p{L}*',
  kin: [
    words('Vater Bruder Onkel Großvater'),
    words('Mutter Schwester Tante Großmutter'),
    words('Sohn Neffe Enkel Schwiegersohn'),
    words('Tochter Nichte Enkelin Schwiegertochter'),
  ],
  leans: germanLeans,
  roles: {
    role: '^\\p{Lu}\\p{Ll}+$',
    female:
      '^\\p{Lu}\\p{Ll}{3,}(?:er|or|ist|log|ent|ant|chef|at|tor|meister|wart|hüter|spieler|präsident|kanzler|minister|anwält|ärzt)in$',
  },
  numbered: words(
    'nummer nr straße autobahn bundesstraße zimmer raum linie strecke bus gleis seite kapitel abschnitt artikel tabelle platz rang wagen tor kanal klasse stufe halle zeile',
  ),
  grounds: germanGrounds,
  objects: germanObjects,
  beside: {
    determiners: words('ein eine einen einem einer der die das den dem sein seine ihr ihre mein meine unser unsere'),
    called: words('namens'),
  },
  definite: words('die diese jene beide beiden alle andere anderen ihre seine unsere übrigen'),
  phrases: '(?:zwei|drei|vier) (?:Drittel|Viertel|Fünftel)|zweiten? (?:Hälfte|Halbzeit)',
  countries: true,
  states: 'ist|sind',
  opening: '(?:Der|Die|Das) ',
  genitive: 'von|der|des|für',
  century: { pattern: '(\\d{1,2})\\. Jahrhunderts?', written: 'point' },
  decade: '\\d{3}0er(?= |-)',
  lacking:
    '^[^,;:]*(?<!\\p{L})(?:dafür|dazu|daran|davon|dagegen|darauf|darin|darunter|daraus|daneben)(?!\\p{L}|, (?:dass|ob|wie|was|wer|wenn))|^(?:Der|Die|Das) (?:erste|zweite|dritte|vierte|letzte|andere) (?:ist|war|hat|hatte|wurde|machte|kam|ging|sagte)(?!\\p{L})',
  thence: ['später(?! als)', 'früher(?! als)', 'zuvor'],
  sets: [
    words('nördlich südlich östlich westlich nordöstlich südwestlich'),
    words('nördlichen südlichen östlichen westlichen'),
    words('Norden Süden Osten Westen Nordosten Südwesten'),
    ['im Frühjahr', 'im Sommer', 'im Herbst', 'im Winter'],
    ['ein Drittel der', 'ein Viertel der', 'ein Fünftel der', 'ein Zehntel der'],
    ['ein Drittel des', 'ein Viertel des', 'ein Fünftel des', 'ein Zehntel des'],
    ['um ein Drittel', 'um ein Viertel', 'um ein Fünftel', 'um ein Zehntel'],
    words(
      'Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dresden Hannover Nürnberg Bremen Dortmund',
    ),
    words(
      'London Paris Madrid Rom Wien Brüssel Amsterdam Kopenhagen Stockholm Warschau Prag Budapest Athen Lissabon Moskau Genf',
    ),
    words('Peking Tokio Seoul Shanghai Bangkok Jakarta Delhi'),
    words('Bagdad Teheran Damaskus Jerusalem Beirut Kabul Ankara Istanbul'),
    words('Bayern Hessen Sachsen Thüringen Brandenburg Niedersachsen Schleswig-Holstein'),
  ],
  peoples: [
    words('Katholiken Protestanten Juden Muslime Buddhisten Hindus'),
    words(
      'französische deutsche italienische spanische britische russische griechische niederländische schwedische dänische norwegische polnische portugiesische irische',
    ),
    words('chinesische japanische koreanische indische vietnamesische'),
    words('türkische ägyptische iranische syrische marokkanische'),
    words('amerikanische kanadische mexikanische brasilianische'),
    words(
      'französischen deutschen italienischen spanischen britischen russischen griechischen niederländischen schwedischen dänischen norwegischen polnischen portugiesischen irischen',
    ),
    words('chinesischen japanischen koreanischen indischen vietnamesischen'),
    words('türkischen ägyptischen iranischen syrischen marokkanischen'),
    words('amerikanischen kanadischen mexikanischen brasilianischen'),
    words(
      'französischer deutscher italienischer spanischer britischer russischer griechischer niederländischer schwedischer dänischer norwegischer polnischer portugiesischer irischer',
    ),
    words('chinesischer japanischer koreanischer indischer vietnamesischer'),
    words('türkischer ägyptischer iranischer syrischer marokkanischer'),
    words('amerikanischer kanadischer mexikanischer brasilianischer'),
  ],
  asksForPerson:
    'wer|wen|wem|Vorbild|Held|Heldin|Idol|Sportler(?:in)?|Sänger(?:in)?|Spieler(?:in)?|Schauspieler(?:in)?|Autor(?:in)?|Schriftsteller(?:in)?|Komponist(?:in)?|Maler(?:in)?|Regisseur(?:in)?|Politiker(?:in)?|Lehrer(?:in)?|Musiker(?:in)?|Dichter(?:in)?|Künstler(?:in)?|Architekt(?:in)?',
  ofAll: '[Uu]nser\\p{L}* (?:Universum|Milchstraße|Galaxie|Sonnensystem|Planet(?:en)?|Sonne|Erde|Vorfahren)',
  joins: '(?:Und|Aber|Doch) (?=(?:der|die|das|den|dem|ein|eine|viele|einige|manche|alle) |\\p{Lu})',
  connectives: [...words('Allerdings Jedoch Außerdem Zudem'), 'Zum Beispiel', 'Darüber hinaus'],
  otherwise: germanOtherwise,
  denials: germanDenials,
  coordinates: 'und|aber|sondern',
  behindDenials: words(
    'auch nur schon noch immer oft jedoch aber nie nicht ein eine der die das den dem sein seine ihr ihre dieser diese',
  ),
  ofDenials: words('sondern mehr einmal nur noch bis weder'),
  openingUndenied: words(
    'jeder jede jedes nur wenige niemand kein keine wenn als weil obwohl während nachdem bevor ob dass wie wer was',
  ),
  beforeDenials: words(
    'der die das den dem wer was wie wo als wenn dass nicht nie und oder für in auf an mit seit um nach vor durch über ohne gegen',
  ),
  degrees: words('mehr weniger sehr so zu wie am'),
} satisfies StudySets;

export const frenchStudySets = {
  guide: frenchGuide,
  agrees: true,
  telling: '(?:le|la|les) plus|à|aux?|en|dans|entre|contre',
  only: 'premi(?:er|ère)|derni(?:er|ère)|seule?|principale?|meilleure?|nouveau|nouvelle|ancien(?:ne)?',
  finite: '\\p{L}{3,}(?:a|èrent|irent|urent|ait|aient|eront|iront)',
  besideKin: 'cadet(?:te)?|aînée?|jumeau|jumelle',
  kin: [
    words('père frère oncle grand-père'),
    words('mère sœur tante grand-mère'),
    words('fils neveu petit-fils gendre'),
    words('fille nièce petite-fille belle-fille'),
  ],
  leans: frenchLeans,
  roles: { role: '^\\p{Ll}{4,}$', female: '^\\p{Ll}+(?:trice|euse|ienne|ière|esse)$' },
  numbered: words(
    'numéro n° nº autoroute avenue rue salle chambre ligne route quai page chapitre section article figure tableau place rang voiture porte chaîne classe',
  ),
  grounds: frenchGrounds,
  beside: { determiners: words('un une le la son sa mon ma du au'), called: words('nommé nommée appelé appelée') },
  definite: words('les ces deux tous toutes autres leurs ses nos'),
  phrases:
    '(?:deux|trois|quatre) (?:tiers|quarts|cinquièmes)|deuxième moitié|(?<!\\p{L})\\p{L}+ (?:centrale|orientale|occidentale|septentrionale|méridionale|du (?:nord|sud))(?!\\p{L})',
  states: 'est|sont',
  opening: "(?:Le |La |Les |L['’])",
  genitive: "des?|du|d['’]|qui|que|pour",
  lacking: '^\\p{L}[^\\p{Lu}]{0,60} (?:lui|leur) (?:est|a|ont|sont|avait|avaient|était)(?!\\p{L})',
  century: { pattern: '([IVX]+)(?:e|ᵉ|ème) siècle', written: 'roman' },
  decade: '(?<=années )\\d{3}0',
  fields: '\\p{L}+(?:ologie|ographie|istique|isme|ique)|droit|médecine|chimie|figure|tableau|section|chapitre|dieu',
  thence: ['plus tard', 'plus tôt(?! que)', 'auparavant'],
  sets: [
    ['au nord', 'au sud', 'à l’est', 'à l’ouest', 'au nord-est', 'au sud-ouest'],
    ['au printemps', 'en été', 'en automne', 'en hiver'],
    ['la moitié des', 'le tiers des', 'le quart des', 'le cinquième des'],
    ['un tiers des', 'un quart des', 'un cinquième des', 'un dixième des'],
    ['un tiers de', 'un quart de', 'un cinquième de', 'un dixième de'],
    words('Paris Lyon Marseille Toulouse Bordeaux Lille Nantes Strasbourg Rennes Grenoble Dijon Nancy'),
    words(
      'Londres Berlin Madrid Rome Vienne Bruxelles Amsterdam Copenhague Stockholm Varsovie Prague Budapest Athènes Lisbonne Moscou Genève',
    ),
    words('Pékin Tokyo Séoul Shanghai Bangkok Jakarta Delhi'),
    words('Bagdad Téhéran Damas Jérusalem Beyrouth Kaboul Ankara Istanbul'),
  ],
  peoples: [
    words(
      'français allemand italien espagnol britannique russe grec néerlandais suédois danois norvégien polonais portugais irlandais',
    ),
    words('chinois japonais coréen indien vietnamien'),
    words('turc égyptien iranien syrien marocain'),
    words(
      'française allemande italienne espagnole britannique russe grecque néerlandaise suédoise danoise norvégienne polonaise portugaise irlandaise',
    ),
    words('chinoise japonaise coréenne indienne vietnamienne'),
    words('turque égyptienne iranienne syrienne marocaine'),
  ],
  deeds: words(`
    écrit écrivit meurt mourut naît naquit peint peignit compose composa prêche traduit pense pensait croit croyait règne
    régna fuit s’enfuit pleure sourit`).concat([
    'est né',
    'est née',
    'est mort',
    'est morte',
    'a écrit',
    'a épousé',
    'se maria',
    's’est mariée',
  ]),
  belongings: {
    before:
      '(?:mort|vie|règne|femme|épouse|fils|fille|frère|sœur|veuve|naissance|écrits|disciples|troupes) de|(?:homme|femme) nommée?|(?:général|roi|duc|comte|empereur|évêque)',
  },
  acts: words(`
    achète vend lance présente annonce prévoit veut espère emploie gère possède fabrique produit finance publie propose
    refuse accepte approuve rejette ordonne construit ouvre ferme recrute développe`),
  asksForPerson:
    'qui|héros|héroïne|idole|modèle|sportif|sportive|chanteur|chanteuse|joueur|joueuse|acteur|actrice|auteur|autrice|écrivain|écrivaine|compositeur|compositrice|peintre|cinéaste|réalisateur|réalisatrice|musicien|musicienne|artiste|artisan|artisane|poète|architecte|luthier|luthière',
  ofAll: '(?:notre|nos) (?:univers|galaxie|système solaire|planète|espèce|soleil|Terre|ancêtres)',
  joins: "(?:Et|Mais) (?=(?:le|la|les|un|une|des|beaucoup|certains|certaines) |l[’']|\\p{Lu})",
  connectives: [...words('Cependant Toutefois Néanmoins Ainsi'), 'Par exemple', 'De plus', 'En outre', 'En revanche'],
  otherwise: frenchOtherwise,
  denials: frenchDenials,
  coordinates: 'et|mais|or',
  behindDenials: words('aussi encore toujours souvent déjà seulement même plus pas'),
  ofDenials: words('plus que mais aucun aucune rien personne ni encore jamais seulement'),
  openingUndenied: words(
    'tout toute chaque peu seul seule personne nul si quand lorsque comme bien parce puisque tandis',
  ),
  beforeDenials: words('qui que où quand si comme ne se le la les y en on dont et ou'),
  degrees: words('plus moins très si aussi trop le'),
  eliding: words('le la de que ne se'),
} satisfies StudySets;
