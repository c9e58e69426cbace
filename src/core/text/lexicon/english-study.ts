import { englishGuide } from './guide-words.ts';
import { englishLeans, englishObjects } from './study-leans.ts';
import { englishDenials, englishOtherwise } from './study-otherwise.ts';
import type { StudyWords } from './study-words.ts';
import { words } from './words.ts';

export const englishStudy: StudyWords = {
  guide: englishGuide,
  whoSaid: 'Who said this?',
  ofAge: ['-year-old', ' years old', ' years of age'],
  numbered: words(
    'number no nr highway interstate road street avenue room line route bus tram platform page chapter section article figure table place car gate flat channel class type track grade',
  ),
  perCent: ['per cent', 'percent'],
  cameFirst: 'Which came first?',
  whichStands: 'Which of these stands in the article?',
  unsettled:
    '(?:remains?|is|are|was) (?:still )?(?:unclear|unknown|undecided|uncertain|an open question)|not (?:yet )?(?:known|clear|decided)|no one knows|nobody knows|yet to be (?:decided|seen|determined|confirmed)|has yet to decide',
  beforeDates: ['in', 'on', 'in the year'],
  places: ['in', 'near'],
  notPlaces: words('english french german spanish chinese russian arabic japanese latin congress parliament'),
  ofPeople:
    '\\p{L}{2,}(?:ian|ean|ish|ese|rican|xican)|french|dutch|german|greek|thai|iraqi|israeli|pakistani|afghan|swiss|saudi|yemeni|welsh|\\p{L}{2,}(?:ian|ean|rican|xican|im|ist|ite)s',
  changing: ['a', 'an'],
  definite: words('the these those all both other its their his her only remaining'),
  states: 'is|are|was (?:an?|the)',
  opening: 'The ',
  only: '\\p{L}+est|most|least|first|last|only|main|new|latest|original|current|former|late|early',
  finite:
    '\\p{L}+ed|came|fell|rose|ran|went|took|gave|made|became|began|lay|led|left|lost|won|met|paid|said|saw|sold|sent|stood|told|kept|held|got|grew|had',
  genitive: 'of|that|who|which|for',
  ofPersons: 'who|whose|whom|aged',
  countries: true,
  century: { pattern: '(\\d{1,2})(?:st|nd|rd|th)(?:[ -])centur(?:y|ies)', written: 'ordinal' },
  decade: '\\d{3}0s',
  fields:
    '\\p{L}+(?:ics|ology|ophy|istry|ism|ing|ature)|law|medicine|central|\\p{L}+ern|figure|table|section|chapter|volume|appendix|christ|god',
  thence: ['later(?! than)', 'earlier(?! than)', 'after that', 'before that'],
  lacking:
    '(?:either|too|as well)[.!]$|(?<!\\p{L})(?:did|does|do|was|were|is|are|had|has|have) not[.!]$|(?<!\\p{L})(?:did|does|do|done) (?:that|this)(?!\\p{L})|^(?:\\S+ ){0,5}(?:did|does|do|done) so(?!\\p{L})|(?<!\\p{L}|(?<!\\p{L})to \\p{L}+ .{0,200})(?:did|does|do|done) it(?!\\p{L})|^(?:\\S+ ){1,12}(?:on|in|at|from|through|along|of) it[.!]$|^The (?:first|second|third|last|other|latter|former) (?:is|was|were|are|had|has)(?!\\p{L})|(?<!one |yet |after )another(?= (?:in|on|at|by|for|to|from)(?!\\p{L})|[.,:;])|^\\p{L}(?:(?!(?<!\\p{L})(?:an?|the|this|that|its|his|her|their|every|each|no)(?!\\p{L}))[^\\p{Lu};:])*(?<!\\p{L})(?:on|in|at|from|through|along) it(?!\\p{L})',
  orders: { particles: words('up out onto back away over down off'), others: '(?:ed|ing)$' },
  leans: englishLeans,
  objects: englishObjects,
  beside: {
    determiners: words('a an the his her their our my'),
    called: words('named called'),
    ending: 'er|or|ist|man|woman|smith|ian|ant|ent|ess|wright|cook',
  },
  sets: [
    ['a third of', 'a quarter of', 'a fifth of', 'a tenth of', 'half of'],
    ['by a third', 'by a quarter', 'by a fifth', 'by half'],
    words('one-third two-thirds one-quarter three-quarters one-fifth'),
    words('northern southern eastern western'),
    words('northeast northwest southeast southwest'),
    ['to the north', 'to the south', 'to the east', 'to the west', 'to the northeast', 'to the southwest'],
    ['north of', 'south of', 'east of', 'west of', 'northeast of', 'southwest of'],
    ['in spring', 'in summer', 'in autumn', 'in winter'],
    ['the spring of', 'the summer of', 'the autumn of', 'the winter of'],
    ['once a day', 'once a week', 'once a month', 'once a year'],
    ['twice a day', 'twice a week', 'twice a month', 'twice a year'],
    words('singer guitarist drummer pianist violinist bassist'),
    words('goalkeeper defender midfielder striker'),
    words('quarterback linebacker cornerback kicker'),
    words(`
      Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana
      Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana
      Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming`),
    words(`
      Chicago Boston Philadelphia Houston Dallas Detroit Seattle Denver Atlanta Miami Baltimore Cleveland Pittsburgh
      Minneapolis Milwaukee Nashville Memphis`).concat([
      ...['New Orleans', 'San Francisco', 'San Diego', 'Los Angeles', 'Las Vegas'],
    ]),
    words('Manchester Liverpool Birmingham Leeds Sheffield Bristol Glasgow Edinburgh Cardiff Belfast'),
    words(`
      London Paris Berlin Madrid Rome Vienna Brussels Amsterdam Copenhagen Stockholm Oslo Helsinki Warsaw Prague
      Budapest Athens Lisbon Dublin Moscow Geneva`),
    words('Beijing Tokyo Seoul Shanghai Bangkok Manila Jakarta Delhi Mumbai Taipei Hanoi'),
    words('Baghdad Tehran Cairo Damascus Jerusalem Beirut Riyadh Kabul Ankara Istanbul Dubai'),
    words('Sydney Melbourne Brisbane Perth Adelaide Auckland'),
    words('Toronto Montreal Vancouver Ottawa Calgary'),
  ],
  besideKin: 'younger|older|elder|eldest|youngest|twin|half|step',
  kin: [
    words('father brother uncle grandfather'),
    words('mother sister aunt grandmother'),
    words('son nephew grandson son-in-law'),
    words('daughter niece granddaughter daughter-in-law'),
  ],
  peoples: [
    words('Catholic Protestant Orthodox Jewish Muslim Buddhist Hindu'),
    words('Catholics Protestants Jews Muslims Buddhists Hindus'),
    words('Christianity Islam Judaism Buddhism Hinduism'),
    words(`
      French German Italian Spanish British Russian Greek Dutch Swedish Danish Norwegian Polish Portuguese Irish`),
    words('Chinese Japanese Korean Indian Vietnamese Indonesian'),
    words('Turkish Egyptian Iranian Syrian Moroccan'),
    words('American Canadian Australian Mexican Brazilian'),
  ],
  phrases:
    'single mother|mother (?:tongue|ship|country|church|company)|sister (?:city|ship|company|station|channel|paper)|founding father|the first ever|first (?:degree|lady|aid|class|minister)|lost to|at first|above all|(?:first|second|(?<!a )third) (?:half|quarter|halves|hand|language|person|place|thought|time|name|among|of|to|and|in|down)|(?:one|two|three|four)[- ](?:thirds?|quarters?|fifths?|halves)|higher education|in common|(?:year|month|week|day)s (?:old|of age)|vice president|the first (?:\\p{L}+ )?\\p{L}+s(?!\\p{L})',
  asksForPerson:
    'who|whom|athlete|hero|heroine|idol|role model|singer|player|actor|actress|author|writer|composer|painter|director|politician|teacher|musician|scientist|artist|poet|architect|philosopher|comedian|coach',
  ofAll: 'our (?:own )?(?:universe|galaxy|solar system|planet|species|sun|Milky Way|Earth|cosmos|ancestors)',
  joins: '(?:And|But) (?=(?:an?|the|many|most|some|several|all|few) \\p{L}|\\p{Lu}|\\p{N})',
  connectives: words(
    'However Moreover Furthermore Additionally Nevertheless Nonetheless Therefore Thus Consequently Meanwhile Similarly Likewise',
  ).concat([
    'In addition',
    'For example',
    'For instance',
    'As a result',
    'In contrast',
    'On the other hand',
    'In fact',
    'As well',
    'In particular',
  ]),
  acts: words(`
    plans wants hopes bought buys acquired launched launches released unveiled hired agreed decided refused won lost
    signed sued opened closed built sold published pledged employs operates owns runs defeated beat beats fined banned
    approved rejected ordered offered invested funded sponsors developed designed manufactures`),
  otherwise: englishOtherwise,
  beforeNumbers: ['fewer than'],
  denials: englishDenials,
  coordinates: 'and|but|or',
  beforeDenials: words(
    'who which that what where when if as how why whether there not never it and or may might must should could would can will',
  ),
  behindDenials: words(
    'one also now still quite relatively increasingly often usually sometimes only already therefore thus currently both either always never all ever arguably perhaps probably finally',
  ),
  ofDenials: words('any anyone anything at all yet but either anymore until only just necessarily'),
  clauses: 'after|before|when|where|while|until|since|because',
  openingUndenied: words(
    'any every each few only nobody hardly no when if as although though because while since unless until after before whether where how why what who',
  ),
  degrees: words('more most less least so too as very how rather quite'),
  deeds: words(`
    wrote died married painted composed preached translated thought felt knew reigned fled wept smiled laughed recalled
    remembered dreamed grew confessed swore prayed drowned limped hesitated`).concat([
    'was born',
    'was buried',
    'was killed',
    'was crowned',
    'was married',
  ]),
  belongings: {
    behind:
      "[’']s (?:wife|husband|son|daughter|father|mother|brother|sister|widow|death|childhood|reign|followers|disciples|writings|birth|troops|men|contingents)(?!\\p{L})",
    before:
      '(?:death|life|reign|wife|son|daughter|widow|birth|writings|followers|disciples) of|(?:man|woman|boy|girl|soldier|knight|Norman) (?:named|called)|(?:general|king|duke|count|emperor|bishop|knight)',
  },
  heads: [
    words('River Lake Bay Sea Ocean Gulf Strait Canal Valley Beach Springs Falls Heights Creek Harbor Harbour'),
    words('Stadium Arena Park Field Dome Hall Pavilion Amphitheatre Amphitheater Coliseum Gardens'),
    words('University College Institute School Academy'),
    words('Court Parliament Senate Congress Council Assembly Commission Committee Cabinet Government'),
    words('War Revolution Rebellion Uprising Crisis Battle'),
    words('Empire Kingdom Republic Dynasty Union States'),
    words('Department Ministry Office Agency Bureau Service'),
    words('Party Movement'),
    words('Act Treaty Law Constitution Charter Convention Agreement'),
    words('Times Post Guardian Journal Herald Tribune Gazette News'),
    words('Award Prize Cup Championship League'),
    words('Company Corporation Bank Group Network'),
    words('Studio Studios Design Architects Collective'),
    words('Church Cathedral Abbey Mosque Temple'),
    words('Bible Gospel Psalter'),
    words('Museum Gallery Library Theatre'),
  ],
};
