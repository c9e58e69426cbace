import type { MeantRules } from './meant-rule.ts';

/** How a question is led in that is asked of somebody, in one language: "kannst du mir sagen …". */
interface ToKnow {
  readonly language: MeantRules['language'];
  /** Alternatives of a pattern for what leads it in, as `plain` leaves it. */
  readonly openings: readonly string[];
  /** What may come before it, and before what is asked of Footnote, and says nothing: "oye". */
  readonly before: string;
  /** How a question behind these is put where it stands alone, as a pattern and what becomes of it: "wer du bist" → "wer bist du". */
  readonly alone: readonly (readonly [RegExp, string])[];
  /** Messages, with what they ask. */
  readonly examples: readonly (readonly [string, string])[];
}

/** To add a way to lead a question in: add it to its language, and an example. */
export const toKnowRules: readonly ToKnow[] = [
  {
    language: 'en',
    before: 'look|listen|say|come on|cmon|go on|yes|yeah|hm+|hold on|ey|oi',
    openings: [
      '(?:(?:can|could|would|will) (?:you|u) )?(?:please )?(?:explain|show|describe)(?: (?:to )?(?:me|us))?(?: (?:please|again|quickly))*',
      'let (?:me|us) (?:see|hear)|tell (?:me|us)(?: something)? about',
      '(?:(?:can|could|would|will) (?:you|u|ya) )?(?:(?:please|pls|just|maybe|at least|quickly|also|kindly) )*(?:tell (?:me|us)|let (?:me|us) know)(?: (?:please|pls|again|quickly|honestly|exactly|something))*',
      '(?:(?:i|we) )?(?:(?:d|would|do|just|really|kinda|also|only|still) )*(?:want|wanna|wanted|need|like|love)(?: to)? (?:know|hear|learn|find out|ask(?: you)?)',
      '(?:(?:i|we) )?(?:(?:m|re|am|are|was|just|really|kinda) )*(?:curious|wondering|wonder)',
      '(?:would|do) you mind telling (?:me|us)|mind telling (?:me|us)|care to tell (?:me|us)',
      '(?:do|would|did) (?:you|u) (?:happen to |even )*know|(?:may|can|could) i ask(?: you)?',
    ],
    alone: [
      [/^(?:if|whether) (\S+|this bot|the bot) (are|is|can|could|will|do|does|have|has|were|was) /, '$2 $1 '],
      [/^(?:if|whether) (you|u|this bot|the bot|footnote) /, 'do $1 '],
      [/^(.+) (you|we) ve(?= |$)/, '$1 have $2'],
      [
        /^(.+) (you|u|i|we|this bot|the bot|footnote) (are|r|is|can|could|should|do|did|have|were|was)(?= |$)/,
        '$1 $3 $2',
      ],
      [/^(.+) (you|u|i|we|this bot|the bot) (?=(?!are|is|can|could|should|do|have|were|was)\p{L}+)/u, '$1 do $2 '],
    ],
    examples: [
      ['listen, just show me what you can do', 'what can you do'],
      ['could you tell me who made this bot', 'who made this bot'],
      ['I’d like to know what you are', 'what are you'],
      ['wanna know how you work', 'how do you work'],
      ['tell us whether you are a robot', 'are you a robot'],
      ['I was wondering what this bot can do', 'what can this bot do'],
      ['do you know who built the dam', 'who built the dam'],
    ],
  },
  {
    language: 'de',
    before: 'ey|eh|hor mal|hor zu|pass auf|komm|los|du|gut|tja|schau|guck|hi|moin|servus',
    openings: [
      '(?:sagst|verratst|erklarst|erzahlst|zeigst|nennst) du(?: (?:mir|uns|mal|bitte|noch|doch|denn|kurz))*',
      '(?:zeig|zeige|fuhr|fuhre)(?: (?:mir|uns|mal|doch|bitte|schon|her|vor))*',
      '(?:ich )?wusste(?: (?:gern|gerne|auch|mal|ja))+',
      '(?:(?:kannst|konntest|wurdest|willst|magst|darfst) du )?(?:(?:mir|uns|bitte|mal|kurz|vielleicht|eigentlich|denn|endlich|eben|auch) )*(?:sagen|verraten|erklaren|erzahlen)',
      '(?:sag|sage|sagt|verrat|verrate|erzahl|erzahle|erklar|erklare)(?: (?:mir|uns|mal|doch|bitte|schon|du|kurz|endlich|einfach|eben))*',
      '(?:(?:ich|wir|mich) )?(?:will|mochte|mocht|wollte|wollen|wurde|wurd|hatte|wusste|mussten?|muss)(?: (?:ich|wir|gern|gerne|nur|mal|auch|schon|immer|einfach|eigentlich|echt|noch))* (?:wissen|fragen|erfahren)',
      '(?:ich )?frage? mich(?: (?:gerade|auch|schon|nur|mal|immer))*|(?:mich (?:interessiert|wurde(?: \\S+)? interessieren))|(?:weisst|weist) du(?: (?:eigentlich|denn|vielleicht|auch))*|darf ich fragen',
    ],
    alone: [
      [/^ob (.+) (\S+)$/, '$2 $1'],
      [/^(\S+) (.+) (\S+)$/, '$1 $3 $2'],
      [/^(\S+ \S+) (.+) (\S+)$/, '$1 $3 $2'],
      [/^(\S+ \S+ \S+) (.+) (\S+)$/, '$1 $3 $2'],
    ],
    examples: [
      ['komm, sagst du mir wer dich gebaut hat', 'wer hat dich gebaut'],
      ['kannst du mir sagen, wer dich gebaut hat', 'wer hat dich gebaut'],
      ['sag mal wer du bist', 'wer bist du'],
      ['ich will wissen, welche Artikel du hast', 'welche artikel hast du'],
      ['mich würde interessieren, ob du ein Bot bist', 'bist du ein bot'],
      ['weißt du eigentlich, wie viele Artikel es gibt', 'wie viele artikel gibt es'],
    ],
  },
  {
    language: 'es',
    before: 'oye|oiga|mira|venga|eh|anda|escucha|a ver|dale|che|vamos|si|va',
    openings: [
      '(?:ensena|ensename|ensenanos|muestra|muestrame|muestranos|demuestra|demuestrame|dejame ver)(?: (?:por favor|porfa))*',
      '(?:me|nos) interesa(?:ria)? (?:saber|conocer)|(?:a mi )?me gustaria saber',
      '(?:dime|dinos|digame|diganme|decidme|cuentame|cuentanos|explicame|explicanos)(?: (?:por favor|porfa|algo|anda|una cosa))*',
      '(?:(?:me|nos|te importaria|te importa) )?(?:(?:puedes|podrias|puede|podria|podeis|quieres|sabrias) )?(?:decir|explicar|contar|aclarar)(?:me|nos)?(?: (?:por favor|porfa))?',
      '(?:me|nos) (?:dices|cuentas|explicas|aclaras|dirias)(?: (?:por favor|porfa))?',
      '(?:yo )?(?:(?:solo|tambien|nos|me|ya) )*(?:quiero|quisiera|quisieramos|queria|queremos|gustaria|necesito|encantaria)(?: (?:solo|tambien))? (?:saber|conocer|preguntar(?:te)?)',
      'me pregunto|(?:tengo|por) curiosidad(?: por saber| de saber)?|(?:tu )?sabes|puedo preguntar(?:te)?',
    ],
    alone: [
      [/^si /, ''],
      [/^lo que /, 'que '],
    ],
    examples: [
      ['oye dime quién te hizo', 'quien te hizo'],
      ['dime quién te hizo', 'quien te hizo'],
      ['me puedes decir si eres un bot', 'eres un bot'],
      ['quiero saber lo que puedes hacer', 'que puedes hacer'],
      ['nos gustaría saber quién hizo el puente', 'quien hizo el puente'],
    ],
  },
  {
    language: 'fr',
    before: 'allez|eh bien|eh|he|tiens|ecoute|ecoutez|voyons|coucou|oui|ouais|vas y',
    openings: [
      '(?:montre|montrez|fais|faites)(?: (?:moi|nous|voir|donc|un peu))*',
      '(?:ca )?(?:m|nous) interesse(?:rait)? de savoir',
      '(?:dis|dites|explique|expliquez|raconte)(?: (?:moi|nous))?(?: (?:donc|stp|svp|s il te plait|un peu|voir|juste))*',
      '(?:(?:tu|vous) )?(?:(?:peux|pourrais|pouvez|pourriez|veux|sais|saurais)(?: (?:tu|vous|bien|juste))* )(?:(?:me|nous|m) )?(?:dire|expliquer|raconter)',
      '(?:tu|vous) (?:me|nous) (?:dis|dites|expliques)',
      '(?:(?:je|j|on|nous) )?(?:veux|veut|voudrais|voudrait|aimerais|aimerait|souhaite|voulais|voulait)(?: (?:bien|juste|aussi|trop))* (?:savoir|connaitre|te demander|demander)',
      '(?:je|j) me demand(?:e|ais)|(?:tu sais|sais tu)|je peux (?:te )?demander|je suis curieu(?:x|se) de savoir',
    ],
    alone: [
      [/^si /, ''],
      [/^ce que (tu|t) (es|fais)$/, '$1 $2 quoi'],
      [/^ce que (tu \S+)(?: faire)?$/, '$1 faire quoi'],
      [/^ce que /, 'qu est ce que '],
      [/^(qui|quoi|quels? \S+|quelles? \S+) (tu|t) (\S+)$/, '$2 $3 $1'],
    ],
    examples: [
      ['allez, montre-moi ce que tu sais faire', 'tu sais faire quoi'],
      ['dis-moi qui t’a créé', 'qui t a cree'],
      ['tu peux me dire quels articles tu as', 'tu as quels articles'],
      ['j’aimerais savoir si tu es un robot', 'tu es un robot'],
      ['je veux savoir ce que tu sais faire', 'tu sais faire quoi'],
      ['vous pourriez nous dire qui a fait le pont', 'qui a fait le pont'],
    ],
  },
];
