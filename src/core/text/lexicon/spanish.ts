import { stemmer } from '@orama/stemmers/spanish';
import { stopwords } from '@orama/stopwords/spanish';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const spanish: Lexicon = {
  code: 'es',
  stem: stemmer,
  sentences: {
    neverEnd: ['Sr', 'Sra', 'Dra', 'núm', 'pág', 'av'],
    openers: words(`
      El La Los Las Lo Le Les Un Una Se Su Sus En Y Pero Este Esta Estos Estas Esto Cuando Por Para Con Como Si
      Al Ya No También Desde Tras Durante Según Aunque Sin Además`),
    neverLast: ['el', 'la', 'los', 'las', 'de', 'del', 'y'],
  },
  commonWords: words('el los y del que las por una con para es su en la un se al lo no fue más'),
  calendar: {
    months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    relative: ['ayer', 'hoy'],
    periods: ['siglo', 'año'],
    joints: ['de', 'del'],
    beforeYear: ['en', 'desde'],
  },
  numbers: {
    cardinals: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
    magnitudes: { millón: 1e6, millones: 1e6 },
  },
  currencies: words('euro euros dólar dólares franco francos libra libras peso pesos'),
  reasons: ['debido', 'porque', 'causa'],
  definers: ['es', 'significa'],
  conjunctions: ['y', 'e', 'o'],
  places: {
    prepositions: ['en', 'desde'],
    articles: ['la', 'el'],
  },
  names: {
    particles: ['de', 'del'],
    articles: ['la', 'los', 'las'],
  },
  pointers: {
    words: words(`
      él ella ellos ellas ello eso esa ese esto esta este esos esas lo le les su sus allí entonces otro otra
      otros otras más mismo misma`),
    openings: ['y', 'pero', 'qué tal'],
  },
  newTopic: ['otra pregunta', 'otra cosa', 'cambiando de tema', 'otro tema'],
  asksPerson: 'qui[eé]n|qui[eé]nes|qu[eé] (?:persona|hombre|mujer|político|política)|c[oó]mo se llama',
  pronouns: [
    { subject: 'él', object: 'lo', possessive: 'su', person: 3, number: 'singular', gender: 'male' },
    { subject: 'ella', object: 'la', possessive: 'su', person: 3, number: 'singular', gender: 'female' },
  ],
  ellipsis: {
    leads: ['y', 'pero', 'y qué hay de', 'y que hay de', 'qué hay de', 'y qué tal'],
    prepositions: words('en a al con de del por para sobre desde hasta según contra sin'),
    verbs: words(`
      es son era eran fue fueron ha han había está están tiene tienen tenía hay dijo dice hizo hace hago puede pueden
      va van cuesta pasó pasa`),
    alone: [
      'por qué',
      'por que',
      'porqué',
      'cuándo',
      'cuando',
      'dónde',
      'donde',
      'quién',
      'quien',
      'cómo',
      'como',
      'para qué',
    ],
    ofThat: ['fue eso', 'fue', 'pasó eso', 'ocurrió eso'],
  },
  negation: {
    words: ['no', 'nunca', 'jamás', 'tampoco', 'ni'],
    absence: ['nadie', 'ninguno', 'ninguna', 'ningun', 'ningún', 'nada', 'sin'],
    denials: ['negó', 'negaron'],
  },
  quotationMarks: ['«»', '“”'],
  attribution: {
    verbs: words(`
      dijo dicho dice afirmó afirmado afirma declaró declarado aseguró asegurado explicó explicado señaló
      señalado añadió añadido indicó manifestó sostuvo comentó expresó advirtió anunció denunció escribió
      respondió reiteró subrayó destacó`),
    auxiliaries: ['ha', 'había'],
    that: ['que'],
    accordingTo: ['según'],
  },
  masthead: {
    by: ['por', 'autor', 'autora'],
    published: ['publicado'],
    on: ['el'],
  },
  notices: {
    alone: ['publicidad', 'comentarios'],
    page: ['página'],
    pageOf: ['de'],
    credits: ['Foto', 'Fuente', 'Imagen'],
    captions: ['foto'],
  },
  stopWords: stopwords,
  question: {
    smallTalk:
      'hola|buenas|buenos dias|buenas (?:tardes|noches)|que tal|como estas|gracias|muchas gracias|mil gracias|adios|hasta luego|vale|de acuerdo|perfecto|genial|muy bien|entendido',
    chatSpellings: {
      q: 'que',
      k: 'que',
      xq: 'por qué',
      pq: 'por qué',
      porq: 'por qué',
      x: 'por',
      dsp: 'después',
      tb: 'también',
      tmb: 'también',
      xa: 'para',
      d: 'de',
      bn: 'bien',
      tldr: 'resumen',
    },
    fillers: 'porfa porfavor favor plis exactamente realmente oye jaja lol',
    openings: 'y|pero|entonces|vale|ok|bueno|pues',
    answers: {
      happening:
        '^qu[eé] (?:le |les |se |nos )?(?:pas[oóa]|ha pasado|pasaba|sucedi[oó]|sucede|ocurri[oó]|ocurre|hizo|hicieron|hace|hacen|hac[ií]an?)|^qu[eé] (?:ha|han|había|habían) hecho',
      money:
        'cu[aá]nto (?:\\S+ )?(?:cuestan?|cost[oó]|costaron|costar[aá]n?|costaba|vale|val[ií]a|pag\\p{L}*|gast\\p{L}*|dinero|cobr\\p{L}*)|qu[eé] precio|cu[aá]l (?:es|fue|era) el (?:precio|costo|coste|presupuesto|salario)',
      number:
        '(?<!en |hace )cu[aá]nt[oa]s?(?! tiempo hace)|qu[eé] (?:porcentaje|cantidad|n[uú]mero|edad)|cu[aá]l (?:es|fue|era) (?:la|el) (?:n[uú]mero|cantidad|porcentaje|poblaci[oó]n|edad|altura)',
      time: 'cuándo|^(?:desde |hasta |para |de )?cuando|en qu[eé] (?:año|fecha|mes|siglo|d[ií]a|momento)|qu[eé] (?:año|d[ií]a|fecha)|cu[aá]nto tiempo hace|hace cu[aá]nto',
      reason:
        'por qué|^por ?qu[eé]|para qué|a qu[eé] se deb\\p{L}+|cu[aá]l (?:es|fue|era) (?:la causa|el motivo|la raz[oó]n)',
      identity:
        '^qui[eé]n (?:es|era|fue) (?!(?:el|la|los|las|un|una|su|de|por|en)(?: |$))(?:(?!\\S+[ai]d[oa](?: |$))\\S+ ?){1,3}$',
      person:
        'quién(?:es)?|^(?:a |de |con |por |para |contra )?quien(?:es)?|contra qui[eé]n|cu[aá]l (?:es|era) el nombre de(?:l| la) (?:hombre|mujer|persona)',
      place:
        'dónde|^(?:de |a |en |por )?donde|ad[oó]nde|en qu[eé] (?:pa[ií]s|ciudad|lugar|estado|regi[oó]n)|qu[eé] (?:pa[ií]s|ciudad|lugar)',
      list: '^(?:enumera|lista|nombra|menciona)|cu[aá]les (?:son|fueron|eran)|qu[eé] \\S+ (?:son|fueron)',
      definition:
        '^(?:qu[eé]|cu[aá]l) (?:es|son|era|fue|eran|fueron)(?: (?:un|una|el|la|los|las))? \\S+(?: \\S+){0,3}$|qu[eé] (?:significan?|quiere decir)',
      manner: '^c[oó]mo|de qu[eé] (?:manera|forma|modo)',
      'yes-no': '^(?:es|son|era|eran|fue|fueron|ha|han|hay|hab[ií]a|est[aá]n?|tienen?|puede|pueden|va|van)',
    },
    requests: {
      article:
        'artículo articulo texto noticia reportaje documento página pagina nota historia esto este esta eso lo aquí',
      small:
        'cuál cuáles cual cuales el la los las un una unos unas de del al a en que qué es son fue era me nos te se puedes podrías podrias puede hacer haz hazme dame dar da quiero necesito y o por para con como todo breve corto corta rápido',
      named:
        '(?:el|la|este|esta|del) (?:artículo|articulo|texto|noticia|reportaje) (?:sobre|acerca de) (?<about>\\S.*)',
      summary: {
        asks: 'resumen|res[uú]m\\p{L}+|de qu[eé] (?:va|trata|habla|se trata)|sobre qu[eé] (?:es|trata|va)|ideas? principal(?:es)?|puntos? (?:principal(?:es)?|clave|importantes?)|puntos|tema(?: principal)?|síntesis|sintesis|línea de tiempo|cronología|cronologia|^expl[ií]ca\\p{L}*|lo m[aá]s importante|qui[eé]n dijo qu[eé]|^qu[eé] dice',
        words:
          'resumen resume resumir resúmelo resumelo resumirlo resúmeme resumeme resumido va trata habla sobre idea ideas principal principales punto puntos clave importante importantes tema síntesis sintesis línea linea tiempo cronología cronologia explica explícame explicame explicar explícalo explicalo más mas largo detallado frase frases líneas dos tres quién quien dijo dice sencillo sencilla palabras niño cinco años si tuviera fuera',
      },
      styles: {
        bullets: 'puntos?|viñetas|lista',
        timeline: 'línea de tiempo|linea de tiempo|cronolog[ií]a',
        voices: 'qui[eé]n dijo qu[eé]',
        long: 'larg[oa]|detallad[oa]',
      },
      topic:
        '^(?:escribe|dame|haz|hazme|escríbeme)?(?: ?un)?(?: breve| pequeño)? ?(?:párrafo|parrafo|resumen) (?:sobre|de|acerca de) (?<topic>\\S.*)$|^resume (?<topic2>\\S.*)$',
      enumeration: '^(?:enumera|lista|nombra|menciona|dime|dame) (?:todos|todas) (?<topic>\\S.*)$',
      comparison:
        '^(?:compara|comparar|compárame) (?<topic>\\S.*)$|^(?:cu[aá]l(?:es)?|qu[eé]) (?:es|son|hay|era) (?:la |las )?diferencias? (?:hay )?entre (?<topic2>\\S.*)$|^(?<topic3>\\S.* (?:vs|versus) \\S.*)$',
      metadata: {
        byline:
          '^(?:de |por )?qui[eé]n(?:es)?(?: \\S+){0,3} (?:escribi[oó]|escrito|escribe|redact[oó]|firma|autora?|art[ií]culo|texto|esto)|autora?(?:es)?|periodista|^de qui[eé]n (?:es|son)',
        date: '^(?:en qu[eé] (?:fecha|d[ií]a|año)|(?:de |desde )?cu[aá]ndo)(?: .*)? (?:public\\p{L}+|escrib\\p{L}+|escrito|sali[oó])|y cu[aá]ndo|^de cu[aá]ndo|fecha|qu[eé] antigüedad',
        site: '^(?:en |de )?d[oó]nde(?: \\S+){0,3} (?:public\\p{L}+|sali[oó]|viene|sale)|fuente|qu[eé] (?:periódico|periodico|diario|revista|sitio|web)',
        title: 'título|titulo|titular|^c[oó]mo se (?:llama|titula)',
        words:
          'quién quien quiénes quienes escribió escribio escrito escrita escribe redactó redacto firma autor autora autores periodista nombre cuándo cuando publicó publico publicado publicada publicaron publicación publicacion escribieron salió salio fecha día dia año antigüedad tiene dónde donde viene sale fuente periódico periodico diario revista sitio web título titulo titular cómo llama titula cuál cual ha',
      },
    },
    said: {
      verbs:
        'dijo|dijeron|dice|dicen|dicho|declar[oó]|declararon|declarado|afirm[oó]|afirma|afirmado|explic[oó]|explica|explicado|coment[oó]|comenta|opin[oó]|opina|opinan|respondi[oó]|escribi[oó]|asegur[oó]|pidi[oó]|critic[oó]|piensa|pens[oó]',
      about: 'sobre|acerca de|respecto a|de',
      by: [
        '^qu[eé] (?:le |les |nos )?(?:ha |han |había |habían )?(?<verb>{verb}) (?<name>(?:(?!sobre|acerca|respecto)\\S+ ?){1,6}?)(?: ?(?:{about}) (?<topic>\\S.*))?$',
        '^según (?<name>[^,]+?),? qu[eé] (?<topic>\\S.*)$',
        '^qu[eé] (?<topic>\\S.*?),? según (?<name>\\S.*)$',
      ],
      who: ['^qui[eé]n (?:ha |había )?(?<verb>{verb}) (?:que )?(?<words>(?!eso$|esto$|qué|que$)\\S.*)$'],
    },
  },
};
