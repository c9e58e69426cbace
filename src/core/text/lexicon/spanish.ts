import { stopwords } from '@orama/stopwords/spanish';
import { spanishGlossary } from './glossary/spanish.ts';
import type { Lexicon } from './lexicon.ts';
import { spanishStem } from './spanish-stem.ts';
import { spanishChecking } from './translated-checking.ts';
import { spanishStudySets } from './translated-study.ts';
import { withEndings, words } from './words.ts';

/** Of regular verbs of saying and thinking. */
const sayingStems = `
  evoc rememor afirm declar asegur explic señal indic manifest coment denunci anunci reiter subray destac apunt cont relat confes
  critic recalc resalt alert precis aclar apostill argument augur avis matiz sentenci valor zanj lament exclam
  ironiz brome pregunt contest record plante consider opin pens alab justific revel confirm narr murmur grit remat
  acus asever puntualiz abog inform estim reclam replic descart neg insinu calcul celebr detall adelant enfatiz quej
  mostr felicit desvel teoriz profetiz reflexion vaticin sospech pronostic desconfi cuestion implor rog protest
  aplaud acept avanz alegr refunfuñ fantase anot diagnostic calific enumer sincer balbuce tartamude susurr aport
  rememor rezong espet recrimin declam proclam vocifer clam dictamin conjetur excus indign remach ratific certific
  constat garantiz anticip comunic traslad notific explicit especific ejemplific ilustr aconsej objet corrobor azuz
  bromea parafrase contraatac confidenci desgran pormenoriz ahond mencion deplor retrat invit instig exhort anim
  orden solicit demand emplaz consol tranquiliz cuchiche relativiz refut aleg jur fustig solloz testific amenaz suplic
  observ imagin culp achac tach tild reproch inst interrog`;

export const spanish: Lexicon = {
  code: 'es',
  stem: spanishStem,
  hyphens: { suspendedBefore: words('y o e u') },
  sentences: {
    neverEnd: words(`
      Sr Sra Srta Sres Sras Dr Dra D Dña Ud Uds Vd Lic Ing Prof Gral Cnel núm núms nº pág págs p pp ej art arts av Av Avda
      aprox vol cap ed fig cf Excmo EE s ss a d c cía Cía Dpto dpto pza Pza Pl ap apdo cap caps íd ibíd izq dcha tel tfno tit trad ed eds
      Mons Rvdo Fr Arq Econ Abg Ing Mtro Mtra Prov prov gob Depto depto pdte`),
    mayEnd: words('etc UU EE.UU mill eur hab máx mín'),
    openers: words(`
      El La Los Las Lo Le Les Un Una Se Su Sus En Y Pero Este Esta Estos Estas Esto Cuando Por Para Con Como Si
      Al Ya No También Desde Tras Durante Según Aunque Sin Además Es Era Son Eran Fue Fueron Hay`),
    neverLast: ['el', 'la', 'los', 'las', 'de', 'del', 'y'],
  },
  commonWords: words('el los y del que las por una con para es su en la un se al lo no fue más'),
  calendar: {
    clock: { before: ['a las', 'a la', 'hasta las', 'sobre las'], after: ['h', 'horas'], asked: 'a qu[eé] hora' },
    months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    relative: ['ayer', 'hoy'],
    homographs: ['mar', 'el mar', 'al mar', 'del mar'],
    vague: [
      ...words('varios varias algunos algunas unos unas pocos pocas muchos muchas par numerosos'),
      'últimos años',
    ],
    narrated: ['ese', 'aquel', 'el mismo', 'al'],
    thisYear: ['este año'],
    lastYear: ['año pasado'],
    told: words('era eran fue fueron había habían estaba estaban'),
    perhapsTold: [...words('*ó *aron *ieron *eron hizo vino pudo tuvo hubo puso'), 'ha *do', 'han *do'],
    announced: [
      ...words(
        'empieza empiezan comienza comienzan arranca arrancan abre abren reabre reabren cierra cierran termina terminan',
      ),
      ...['se celebra', 'se celebran', 'tiene lugar', 'tienen lugar', 'entra en vigor'],
    ],
    clauseOpeners: ['que'],
    beforeMonth: words('en desde hasta de finales principios mediados'),
    past: ['hace'],
    lengths: [
      'en un año',
      'en medio año',
      'en un mes',
      'en una semana',
      'en un día',
      'en solo un año',
      'en menos de un año',
      'en apenas un año',
    ],
    recurring: [
      'de la mañana',
      'por la mañana',
      'cada',
      'todos los',
      'todas las',
      'los lunes',
      'los martes',
      'los miércoles',
      'los jueves',
      'los viernes',
      'los sábados',
      'los domingos',
    ],
    ahead: words(
      '*ará *arán *erá *erán *irá *irán próximo próxima va van prevé prevén previsto prevista previstos previstas planea planean',
    ),
    periods: ['siglo', 'año'],
    joints: ['de', 'del'],
    beforeYear: ['en', 'desde'],
  },
  numbers: {
    cardinals: {
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      doce: 12,
      trece: 13,
      catorce: 14,
      quince: 15,
      dieciséis: 16,
      diecisiete: 17,
      dieciocho: 18,
      diecinueve: 19,
      veinte: 20,
      veintiuno: 21,
      veintiún: 21,
      veintiuna: 21,
      veintidós: 22,
      veintitrés: 23,
      veinticuatro: 24,
      veinticinco: 25,
      veintiséis: 26,
      veintisiete: 27,
      veintiocho: 28,
      veintinueve: 29,
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      sesenta: 60,
      setenta: 70,
      ochenta: 80,
      noventa: 90,
    },
    magnitudes: { millón: 1e6, millones: 1e6 },
  },
  currencies: words('euro euros dólar dólares franco francos libra libras peso pesos'),
  reasons: [
    ...words('debido porque causa causas causó pues motivo motivos razón razones culpa culpan'),
    ...[
      'ya que',
      'puesto que',
      'dado que',
      'por eso',
      'por ello',
      'gracias a',
      'para que',
      'para evitar',
      'para no',
      'de modo que',
    ],
    ...[
      'después de que',
      'tras *',
      'provocó',
      'se debe',
      'se debió',
      'por miedo',
      'por falta de',
      'a raíz de',
      'como consecuencia',
    ],
  ],
  definers: ['es', 'significa'],
  conjunctions: ['y', 'e', 'o'],
  places: {
    prepositions: ['en', 'desde'],
    articles: ['la', 'el'],
  },
  names: {
    neverNames: words('el la los las lo un una de del usted ustedes su sus y a al en'),
    particles: ['de', 'del'],
    articles: ['la', 'los', 'las'],
  },
  pointers: {
    words: words(`
      él ella ellos ellas ello eso esa ese esto esta este esos esas lo le les su sus allí entonces otro otra
      otros otras más mismo misma`),
    openings: ['y', 'pero', 'qué tal'],
  },
  turnTaking: words('respond* contest* replic* repuso pregunt*'),
  newTopic: ['otra pregunta', 'otra cosa', 'cambiando de tema', 'otro tema'],
  asksPerson: 'qui[eé]n|qui[eé]nes|qu[eé] (?:persona|hombre|mujer|político|política)|c[oó]mo se llama',
  pronouns: [
    { subject: 'él', object: 'lo', possessive: 'su', person: 3, number: 'singular', gender: 'male' },
    { subject: 'ella', object: 'la', possessive: 'su', person: 3, number: 'singular', gender: 'female' },
  ],
  ellipsis: {
    heard: ['vale', 'bueno', 'bien', 'claro', 'ya', 'ya veo', 'entiendo', 'ah', 'genial', 'gracias'],
    leads: [
      ...['y', 'e', 'pero', 'o', 'u', 'y luego', 'y después', 'y ahora', 'y entonces', 'y también'],
      ...[
        'y qué hay de',
        'y que hay de',
        'qué hay de',
        'que hay de',
        'y qué tal',
        'y que tal',
        'qué tal',
        'qué pasa con',
      ],
      ...['y qué pasa con', 'y que pasa con', 'y qué es de', 'qué es de'],
    ],
    looseLeads: words('ahora luego también pues'),
    contracted: {
      'y qué hay del': 'el',
      'y que hay del': 'el',
      'qué hay del': 'el',
      'que hay del': 'el',
      'qué es del': 'el',
    },
    closings: ['entonces', 'pues', 'ahora', 'al final'],
    also: ['también', 'tambien', 'tampoco'],
    prepositions: words('en a al con de del por para sobre desde hasta según contra sin'),
    verbs: words(`
      es son era eran fue fueron ha han había está están tiene tienen tenía hay dijo dice hizo hace hago puede pueden
      va van cuesta pasó pasa`),
    alone: [
      ...['por qué', 'por que', 'porqué', 'cuándo', 'cuando', 'dónde', 'donde', 'quién', 'quien', 'quiénes', 'quienes'],
      ...[
        'cómo',
        'como',
        'para qué',
        'desde cuándo',
        'desde cuando',
        'hasta cuándo',
        'hasta cuando',
        'de dónde',
        'de donde',
      ],
      ...['a quién', 'a quien', 'de quién', 'de quien', 'con quién', 'con quien', 'cuál', 'cual', 'cuáles', 'cuales'],
    ],
    amounts: words('cuánto cuánta cuántos cuántas cuanto cuanta cuantos cuantas'),
    counts: words('cuántos cuántas cuantos cuantas'),
    exactly: ['exactamente', 'en concreto', 'concretamente', 'precisamente'],
    trimmings: ['no', 'más', 'mas'],
    relatives: words('que quien quienes'),
    ofKind: ['de'],
    adjectivesFollow: true,
    ofThat: ['fue eso', 'fue', 'pasó eso', 'ocurrió eso'],
    withoutSubject: words(`
      tiene tenía hace hizo hacía dijo dice vive vivía vivió nació murió trabaja trabajaba trabajó estudia estudió gana ganaba cobra
      piensa quiere quería opina propone promete prometió juega jugaba jugó jubilará jubiló`),
  },
  somebodyAgain: {
    forms: [
      {
        asks: '^(?:(?:cu[aá]l(?:es)?|qu[eé]) (?:es|era|son|eran|fue) )?sus? (?:opini[oó]n|opiniones|punto de vista|postura|posici[oó]n|parecer|argumentos?|razones|motivos|reacci[oó]n|respuesta|cr[ií]ticas?|objeci[oó]n|objeciones|palabras|visi[oó]n|declaraciones)(?: (?:al respecto|entonces|sobre (?:eso|esto|ello)|exactamente))*((?: (?:sobre|de|del|acerca de) .*)?)$',
        whole: 'qué dice NAME$1',
        examples: [
          ['¿su opinión?', '¿qué dice NAME?'],
          ['cuáles son sus argumentos al respecto', 'qué dice NAME'],
          ['¿Su postura sobre el puente?', '¿Qué dice NAME sobre el puente?'],
        ],
      },
      {
        asks: '^(qui[eé]n (?:es|era|fue)) ?(?:él|ella|ese|esa|este|esta|es[ae] (?:tipo|tipa|tío|tía|hombre|mujer|señora?)|exactamente|entonces|pues)?$',
        whole: '$1 NAME',
        examples: [
          ['¿quién es?', '¿quién es NAME?'],
          ['Quien era esa', 'Quien era NAME'],
          ['¿quién es él?', '¿quién es NAME?'],
        ],
      },
      {
        asks: '^(.*(?:^| )(?!tod)\\p{L}+) (?:él|ella)((?: .*)?)$',
        whole: '$1 NAME$2',
        examples: [
          ['¿qué dice ella?', '¿qué dice NAME?'],
          ['¿qué dicen sobre él?', '¿qué dicen sobre NAME?'],
        ],
      },
      {
        asks: '^((?:a |de |por |para |con |en |contra )?(?:qu[eé]|qui[eé]n|c[oó]mo|cu[aá]ndo|d[oó]nde|cu[aá]nto)(?: (?:no|lo|la|le|se|más))* (?:(?:ha|había|habrá|va a|puede|quiere|quería) \\p{L}+(?:ado|ido|cho|to|ar|er|ir)|dice|dijo|decía|opina|opinó|opinaba|piensa|pensó|pensaba|cree|creía|quiere|quería|quiso|hace|hizo|promete|prometió|propone|propuso|pide|pidió|exige|exigió|critica|criticó|defiende|defendió|afirma|afirmó|explica|explicó|cuenta|contó|responde|respondió|contesta|contestó|vota|votó|trabaja|trabajaba|vive|teme|temía|advierte|advirtió|niega|negó|duda))((?: (?:al respecto|(?:sobre|de|en|a|con) (?:eso|esto|ello)|exactamente|entonces|ahora|hoy|ayer|eso|así|algo))*)$',
        whole: '$1 NAME$2',
        examples: [
          ['¿qué dijo?', '¿qué dijo NAME?'],
          ['¿Qué ha dicho sobre eso?', '¿Qué ha dicho NAME sobre eso?'],
          ['por qué lo dijo', 'por qué lo dijo NAME'],
        ],
      },
    ],
    others: ['¿qué dijo el alcalde?', '¿qué es eso?', '¿cuánto cuesta?', '¿qué dicen todos ellos?', '¿por qué?'],
  },
  negation: {
    words: ['no', 'nunca', 'jamás', 'tampoco', 'ni'],
    absence: ['nadie', 'ninguno', 'ninguna', 'ningun', 'ningún', 'nada', 'sin'],
    denials: ['negó', 'negaron'],
  },
  checking: spanishChecking,
  quotationMarks: ['«»', '“”'],
  whoseWords: {
    before: [
      '(?:estas |esas )?(?:son|eran|fueron) (?:las )?palabras de ',
      '(?:las palabras|la frase) (?:son|es|eran|era) de ',
      '(?:eso|esto|así)(?: es| fue| era)? (?:lo que|como) (?:lo )?(?:dijo|dice|decía|explicó|explica|expresó|expresa|contó|cuenta|resumió|resume) ',
      'quien (?:habla|hablaba|lo dice|dice esto|lo dijo) (?:así )?(?:es|era|fue) ',
      'con (?:estas|esas) palabras,? (?:\\p{Ll}+ )?(?=\\p{Lu}|el |la )',
    ],
    examples: {
      tells: [
        ['Son palabras de Rut Adán.', 'Rut Adán'],
        ['Eso fue lo que dijo Rut Adán.', 'Rut Adán'],
        ['Quien habla así es Rut Adán.', 'Rut Adán'],
        ['Con estas palabras abrió Rut Adán la sesión.', 'Rut Adán'],
      ],
      others: ['Son barcos de Puerto Real.', 'Eso fue lo que costó el muelle.'],
    },
  },
  attribution: {
    verbs: [
      ...withEndings(sayingStems, 'a an ó aron aba aban'),
      ...words(`
        dijo dice dicen dijeron decía decían añadió añade añaden añadieron añadía sostuvo sostiene sostienen
        sostenía expresó expresa advirtió advierte advierten advirtieron advertía escribió escribe escriben
        respondió responde respondieron respondía reconoció reconoce reconocen reconocía reconocieron admitió admite
        admiten admitieron recuerda recuerdan cuenta cuentan niega niegan piensa piensan insistió insiste insisten
        insistía concluyó concluye concluyen resumió resume resumen resumía defendió defiende defienden mantuvo
        mantiene mantienen pidió pide piden propuso propone cree creen creía temió teme temen prometió promete
        prometen exigió exige exigen expuso expone refirió refiere replica replicó admitía confiesa sugirió sugiere
        supone discrepa discrepó predijo repitió repite agregó agrega agregan confió confía reprochó reprocha
        rechaza rechazó calificó califica calificaron ríe sonríe suspira suspiró preguntan reivindica reivindicó
        apuesta apostó espera esperan considera muestra demuestra concluían concedió concede concedía esgrime esgrimió arguye arguyó arguyen
        aduce adujo adujeron intuye deduce dedujo infiere incide incidió abunda abundó tercia terció interviene
        intervino contrapone contrapuso rebate rebatió rebaten desmiente desmintió desmienten transmite transmitió
        recomienda recomendó recomiendan sugieren sugirieron reprende describe describió describen predice
        predijeron bromea bromeó bromeaba balbucea tartamudea espeta sincera queja acuerda disculpa disculpó excusa
        zanja suelta soltó sentencia augura temía temían proponen propusieron exponen expusieron prometieron añadían
        respondían insistían pedía pedían exigía exigían proponía defendía mantenía reconocían concluía sugería
        repetía repiten ríen reían confían desea desean deseó quiere aboga abogó admira maldice maldijo bendice
        bendijo contradice contradijo rectifica rectificó aventura aventuró presume presumió ironiza puntualiza
        interpela interpeló recita recitó entiende entienden entendió comprende comparte compartió advertían celebra
        exigieron coincide coinciden coincidió habló hablaron gime gimió gruñe gruñó urge urgen urgió define definió prosigue prosiguió
        continúa llama llamó recoge recogía recogió reza rezaba sospecha sospechan asiente asintió discrepan habla hablan hablaba`),
    ],
    auxiliaries: words(`
      ha han había habían he hubo haya llegó llega llegaron volvió vuelve limitó limita acabó acaba terminó termina quiso quiere
      quería tuvo dudó suele solía empezó comenzó acertó alcanzó atrevió atreve apresuró apresura supo`),
    that: ['que'],
    accordingTo: ['según', 'de acuerdo con', 'en opinión de', 'a juicio de', 'en palabras de'],
    grammar: {
      asking: words(`
        pregunta preguntó preguntan preguntaron preguntaba preguntado preguntar saber recuerda recordó recordaba cuenta contó
        explica explicó explicado contado recordado detalla detalló pide pidió`),
      interrogatives: words('quién quiénes qué cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde adónde cómo si'),
      writtenIn: [
        'se lee en',
        'se leía en',
        'puede leerse en',
        'se puede leer en',
        'consta en',
        'figura en',
        'dice en',
      ],
      writtenThere: ['se lee allí', 'se lee ahí', 'pone allí', 'pone ahí', 'puede leerse allí'],
      papers: words(
        'factura escritura acta actas carta sentencia contrato informe diario registro crónica nota testamento estatutos',
      ),
      naming: [
        'así se llama',
        'así se llamaba',
        'se llama',
        'se llamaba',
        'es el nombre',
        'era el nombre',
        'reza el cartel',
      ],
      names: words('nombre apodo mote título lema'),
      owners: words(`
        fundador fundadora dueño dueña propietario propietaria inventor inventora creador creadora promotor promotora organizador
        organizadora constructor constructora impulsor impulsora`),
      conditionals: words('sería serían estaría estarían habría habrían tendría tendrían'),
      ours: words('nuestro nuestra nuestros nuestras'),
      media: words('*periódico *diario *redacción *revista'),
      experiencers: ['a'],
      participles: [
        ...withEndings(sayingStems, 'ado ar'),
        ...words(`
          decir añadir sostener expresar advertir escribir responder reconocer admitir recordar contar negar insistir concluir
          resumir defender mantener pedir proponer prometer exigir exponer repetir agregar sugerir confesar
          dicho añadido sostenido expresado advertido escrito respondido reconocido admitido insistido concluido
          resumido defendido mantenido pedido propuesto prometido exigido expuesto agregado demostrado rechazado
          desmentido rebatido descrito transmitido sugerido recomendado aducido esgrimido intervenido repetido
          saber preguntar ordenado ordenar creído temido predicho contradicho entendido leído`),
      ],
      pronouns: {
        male: words('él este ese aquel'),
        female: words('ella esta esa aquella'),
        plural: words('ellos ellas estos estas'),
        either: words('quien'),
      },
      determiners: {
        male: words('el un este ese aquel nuestro'),
        female: words('la una esta esa aquella nuestra'),
        plural: words('los las unos unas estos estas sus varios varias algunos algunas muchos muchas dos tres'),
        either: words('su'),
      },
      demonstratives: words('este esta ese esa aquel aquella'),
      possessives: words('su sus nuestro nuestra'),
      joiners: words('de del'),
      prepositions: words(`
        a al ante en con sobre tras durante desde por para hasta contra mediante sin hacia entre`),
      loose: words(`
        ayer hoy también además así ahora luego después antes ya aún todavía siempre nunca entonces no se le les lo
        nos me te como sí más mucho poco muy bien mal aquí allí este mismo recientemente recientement incluso tajante
        rotundo aún anoche posteriormente igualmente asimismo finalmente y e pero sino tampoco convencido convencida convencidos convencidas que lunes martes
        miércoles jueves viernes sábado domingo cuando mientras donde si`),
      adverbEnding: 'mente',
      verbEnding: '(?:[^e]ó|aron|ieron|[aei]rán?)',
      indefinite: 'un',
      subjectRelatives: words('que quien'),
      relatives: words('que quien quienes cuyo cuya donde cual'),
      persons: words(`
        colega albañil guarda forestal *cineasta contable guardameta árbitro árbitra hincha *inquilino *inquilina transeúnte
        *sospechoso *sospechosa ujier bedel
        *actriz
        *or *ora *ista *ero *era *denta *ante *anta *ente *tario *taria *alcalde *alcaldesa *edil *ministro
        *ministra *portavoz *juez *jueza *fiscal *abogado *abogada *técnico *técnica *médico *médica *diputado
        *diputada *delegado *delegada *catedrático *catedrática *maestro *maestra *vecino *vecina *rey *reina *jefe
        *jefa *sacerdote *obispo *testigo *experto *experta *científico *científica *directivo *directiva *pareja *ólogo *óloga *nomo *noma *sobrino *sobrina
        *hermano *hermana *hombre *padre *madre *hijo *hija *dueño *dueña *alumno *alumna *funcionario *funcionaria
        *empresario *empresaria *músico *música *líder *candidato *candidata *premier *chef *mujer *edila *político
        *política *arquitecto *arquitecta *concejal *concejala *encargado *encargada *responsable *acusado *acusada
        *novio *novia *amigo *amiga *abuelo *abuela *bibliotecario *bibliotecaria *patrón patrona *capitán capitana
        *soldado *militar *piloto *policía *guardia guarda *joven *anciano *anciana *chico *chica *niño *niña
        *muchacho *muchacha *ciudadano *ciudadana *paisano *paisana *artesano *artesana *decano *decana *cirujano
        *cirujana *veterano *veterana *hortelano *hortelana *sacristán *párroco cura *monja *fraile rabino *imán
        papa *monje *discípulo *discípula *pupilo *pupila *esposo *esposa *marido *viudo *viuda tío tía primo prima
        *nieto *nieta *cuñado *cuñada *suegro *suegra *yerno *socio *socia *aficionado *aficionada *jubilado
        *jubilada *empleado *empleada *licenciado *licenciada *graduado *graduada *comisario *comisaria *magistrado
        *magistrada *imputado *imputada *procesado *procesada *investigado *investigada *condenado *condenada
        *detenido *detenida *herido *herida *víctima *letrado *letrada *perito *perita *forense *síndico *sargento
        *sargenta *coronel general físico física químico química *matemático matemática *informático informática
        mecánico mecánica *botánico botánica crítico crítica *académico *académica *filósofo *filósofa *fotógrafo
        *fotógrafa *geógrafo *geógrafa *coreógrafo *coreógrafa *poeta *poetisa *atleta *gimnasta guía *alférez
        *juglar *chófer *afectado *afectada *interesado *interesada *entrevistado *entrevistada *aludido *aludida
        *clienta *usuario *usuaria *matrona *farmacéutico *farmacéutica *pediatra *psiquiatra *veterinario
        *veterinaria *becario *becaria *doctorando *doctoranda *galardonado *galardonada *campeón *campeona *míster
        *capitana *persona`),
      territories: words('estado provincia región comunidad ciudad villa pueblo municipio país república comarca isla'),
      former: words('antiguo antigua jubilado jubilada retirado retirada emérito emérita'),
      ownKinds: words('sindicato partido fundación'),
      bodies: words(
        'organismo entidad empresa compañía asociación institución organización grupo colectivo federación firma fundación formación plataforma sindicato consorcio corporación sociedad centro',
      ),
      particles: words('de la del los las y von van di da el al bin'),
      inscriptions: words(
        'cartel letrero pancarta lema título titular rótulo placa camiseta pegatina inscripción pintada eslogan consigna',
      ),
      kinds: words(
        'regidor regidora edil científico científica investigador investigadora político política mandatario mandataria dirigente empresario empresaria artista jurista facultativo facultativa académico académica',
      ),
      manysEnding: 'n',
      answers: words('no sí'),
      wishing: words('piensa piensan pensaba quiere desea desean deseó'),
      sources: words('fuentes'),
      same: words('mismo misma'),
      within: words('desde en'),
      things: words('esto eso ello aquello todo nada alguien nadie'),
      showing: words(
        'demuestra demostró muestra mostró revela reveló refleja sugiere sugirió evidencia prueba significa confirma confirmó',
      ),
      authors: words('autor autora autores creador creadora director directora editor editora'),
      years: words('años año'),
      titled: words(
        'revista ensayo tesis conferencia ponencia columna tribuna artículo libro novela artículo película canción poema disco álbum programa plan proyecto campaña lema grupo partido asociación plataforma restaurante bar barco pesquero buque café hotel título titulado titulada titulados llamado llamada denominado denominada bautizado bautizada apodado apodada serie exposición obra concurso premio periódico diario blog podcast canal capítulo cartel letrero colectivo',
      ),
      coordinators: words('y e'),
      bodyNouns: words(
        '*acusación *defensa *patronal *gerencia *equipo *organización *familia *centro *comité *oficina *despacho *dirección *concejalía *secretaría *alcaldía *policía *ayuntamiento *gobierno *universidad *ministerio *hospital *colegio *partido *sindicato *banco *empresa *iglesia *consejería *junta *diputación *cofradía *fiscalía *federación *asociación *compañía *organismo *cooperativa *fundación *generalitat *oposición *comisión *tribunal *juzgado *inspección *aseguradora *agencia *club *instituto *cámara *consistorio',
      ),
      writings: words('comunicado nota carta escrito mensaje respuesta documento'),
      viewOf: ['para'],
      opinions: words(
        'cree creen creía considera consideran piensa piensan opina opinan descarta descartan duda dudan ve ven espera esperan entiende',
      ),
      anybody: words('hombre mujer joven anciano anciana chico chica niño niña muchacho muchacha señor señora persona'),
      offices: words(
        'patrón patrona fiscal juez jueza magistrado magistrada perito perita letrado letrada testigo notario notaria forense',
      ),
      kin: words(
        'madre padre hijo hija hermano hermana marido mujer pareja esposa esposo abuela abuelo tía tío nieto nieta sobrino sobrina novio novia amigo amiga',
      ),
      women: words(`
        árbitra *inquilina *sospechosa
        *actriz *triz
        *ora *era *esa *denta *ministra *jueza *gada *nica *dica *tada *drática *maestra *vecina *reina *jefa
        *experta *tífica *óloga *sobrina *hermana *madre *hija *dueña *alumna *aria *candidata *mujer *arquitecta
        *concejala *encargada *acusada *novia *amiga *abuela *cantora *patrona *capitana *soldada *bombera *anciana
        *chica *niña *muchacha dama *ciudadana *paisana *artesana *decana *cirujana *veterana *hortelana *monja
        *discípula *esposa *viuda tía prima *nieta *cuñada *suegra *nuera *socia *compañera *aficionada *jubilada
        *empleada *licenciada *graduada *comisaria *magistrada *imputada *procesada *investigada *condenada
        *detenida *letrada *perita *consejera *sargenta física química matemática informática mecánica botánica
        crítica *académica *filósofa *fotógrafa *geógrafa *coreógrafa *poetisa *afectada *interesada *entrevistada
        *aludida *diputada *enfermera *matrona *farmacéutica *rectora *doctoranda *galardonada *ganadora *campeona
        *edila *delegada *senadora *becaria *bibliotecaria *clienta *doctora`),
      works: words(`
        *estudio *estudios *informe *informes *encuesta *encuestas *comunicado *nota *carta *documento *documentos *sondeo
        *sondeos *análisis *datos *cifras *cálculos *estimaciones *texto *artículo *mensaje *estadísticas *auto *sentencia *trabajo`),
      quotedOnly: words(
        'habló hablaron ríe ríen rio sonríe sonríen sonrió suspira suspiró recoge recogía reza rezaba murmura murmuró grita gritó habla hablan hablaba gime gimió gruñe gruñó define definió prosigue prosiguió continúa llama llamó asiente asintió',
      ),
      beforeThat: words(`
        lo la los las el un una para sin antes después hasta desde mientras así ya puesto por más menos mayor menor mejor
        peor tan tanto tal igual siempre excepto salvo aunque luego dado visto aun del al mismo misma otra otro en con`),
      infinitives: words('haber ser estar'),
      infinitiveEnding: '[aei]r(?:se|l[aeo]s?|me|nos|les?)?',
      beforeInfinitives: ['no'],
      byOwnAccount: ['según sus propias palabras', 'según su propio relato', 'según su propia versión'],
      inTheirView: [
        'a su juicio',
        'en su opinión',
        'a su entender',
        'a sus ojos',
        'a su parecer',
        'según sus cálculos',
        'según sus palabras',
        'según su versión',
        'según su relato',
        'en sus palabras',
        'en su versión',
      ],
      manEnding: '(?:or?|padre|hombre|rey)',
      courtesy: { male: ['señor', 'sr.', 'don', 'd.'], female: ['señora', 'sra.', 'doña'] },
      firstNames: {
        male: words(
          `abel abelardo abilio adolfo adrián adán agustín aitor alan albano alberto aleix alejandro alexis alfonso alfredo alonso amadeo amador amancio ambrosio américo anacleto andoni andrés anselmo antonio antón anxo aníbal arcadio ariel armando arnaldo arsenio artemio arturo asier atilano augusto aurelio avelino baldomero baltasar bartolomé basilio bautista belarmino benito benjamín bernabé bernardo bernat blas boris borja braulio bruno camilo carles carlos carmelo casimiro casto cayetano cecilio celestino celso cipriano ciriaco cirilo claudio clemente conrado cosme crispín cristian cristóbal césar damián daniel darío david demetrio desiderio diego dionisio domingo domènec donato dámaso edgar edmundo eduardo efraín eladio eliseo eloy elías emiliano emilio eneko enrique epifanio erasmo eric ernest ernesto estanislao esteban eudaldo eufemio eugenio eusebio eustaquio evaristo ezequiel fabio fabián fabricio facundo faustino fausto federico felicísimo felipe fermín fernando ferran fidel filiberto flavio florencio florentino francisco fructuoso félix gabriel gaspar genaro gerard gerardo germán gervasio gil ginés gonzalo gorka gregori gregorio guido guillermo gustavo guzmán hermenegildo hernán higinio hilario hipólito homero honorio horacio hugo humberto héctor iago ibai ignacio iker indalecio inocencio isaac isidoro isidre isidro ismael israel iván iñaki jacinto jacobo jaime jairo jaume javi javier jeremías jerónimo jesús joan joaquín joel jon jonatan jonás jordi jordán jorge joseba josep josu josué josé juan juan-carlos juanjo julen julio julián justino justo kepa kevin koldo lamberto leandro leocadio leonardo leoncio leonel leopoldo liborio lino lisandro lluís lope lorenzo lucas luciano lucio luis lázaro macario magín manel manolo manuel marc marcelino marcelo marcial marco marcos mariano mario marius martiño martín mateo matías mauricio mauro maximino melchor miguel mikel miquel modesto mohamed moisés máximo narciso nazario nicanor nicasio nicolás nicomedes norberto noé néstor octavio olegario omar onofre oriol orlando osvaldo oswaldo ovidio pablo paco pancracio pascual patricio pau paulino pedro pep pepe pere plácido policarpo ponciano porfirio primitivo prudencio rafael raimundo ramiro ramon ramón raúl reinaldo remigio renato ricardo roberto rodolfo rodrigo rogelio rolando romualdo román roque rosendo rubén rufino ruperto régulo sabino salustiano salvador samuel sancho santiago santos saturnino saúl sebastián secundino segundo serafín sergi sergio severiano severino silverio silvestre silvio simón sixto telmo teo teodoro teófilo tiburcio timoteo tobías tomás toribio tristán ubaldo ulises unai urbano uriel valentín valeriano valerio venancio vicente vicenç virgilio vito vladimiro víctor víctor-manuel wenceslao wilfredo xavi xavier xoan xosé xoán yago yeray zacarías álvaro ángel íñigo óscar`,
        ),
        female: words(
          `abigail adela adelaida adelina adoración adriana africa ainara ainhoa alba alejandra alejandrina alexia alfonsa alicia alma almudena altagracia amaia amalia amanda amaya amelia amina amor amparo ana anabel anastasia andrea anselma antonella antonia antía anunciación araceli arancha arantxa ariadna arminda aránzazu ascensión asunción aurea aurelia aurora azucena basilia beatriz begoña belinda belén benedicta benita bernarda bernardina berta bibiana blanca brenda brígida bárbara calixta camila candela candelaria caridad carina carla carlota carme carmen carolina casandra casilda catalina cayetana cecilia celestina celia chelo chus clara claudia clementina clotilde concepción concha conchita consolación constanza consuelo cora coral corina cristina custodia daniela delfina delia desirée diana digna dina dionisia dolores dorotea débora edelmira edith edurne eider elba elena eleonor eleonora elia elisa eloísa elsa elvira emilia emiliana emma emérita encarna encarnación engracia enriqueta ernestina esmeralda esperanza estefanía estela ester estíbaliz etelvina eufemia eugenia eulalia eulàlia eusebia eva evangelina evelia fabiola felicidad felisa fermina fernanda fidela filomena flavia flor flora florencia florentina francisca fuencisla fuensanta fátima gabriela gala garazi genoveva georgina gertrudis gisela gloria glòria graciela gregoria griselda guadalupe guillermina haydée herminia hilaria hortensia ifigenia ignacia imma indira ingrid inma inmaculada inocencia inés iratxe irene iria irina iris irune isabel isaura itziar ivana ivette izaskun jacinta jana jazmín jennifer jessica jimena joana joaquina jordana josefa josefina jovita juana juanita judit judith julia julieta julita justa justina karina laia lara laura leire leocadia leonarda leonor leticia lidia ligia liliana lina lola lorea lorena loreto lourdes luciana lucila lucrecia lucía ludivina luisa lupe luz lía macarena mafalda magdalena maite malena manola manoli manuela mara maravillas marcela marcelina margarita margot mariam mariana maribel maricarmen marilina marina marisa marisol maritza marta martina maría maría-josé matilde maura melania melisa mercedes mercè micaela mila milagros minerva mireia miren miriam mirta modesta montse montserrat máxima míriam mónica nadia nagore narcisa natalia natividad nerea neus nicolasa nieves nina noa noelia noemí nora norma nuria núria obdulia octavia odalys ofelia olaya olga olimpia oliva olivia ona otilia palmira paloma paqui pastora patricia patrocinio paula paulina paz pepa pepita perla petra petronila piedad pilar presentación prudencia purificación rafaela raimunda ramona raquel rebeca regina reina remedios reyes rita roberta rocío romina rosa rosalina rosalía rosana rosario rosaura roser rosita roxana rufina ruth sabina sabrina salomé salvadora samanta sandra sara saray saturnina selena serafina silvana silvia socorro sofía soledad sonia soraya susana tania tatiana tecla telma teodora teresa teófila tomasa tona trinidad uxía valentina valeria valeriana valvanera vanesa vega verónica victoria violeta virginia visitación viviana xiana ximena yaiza yanira yasmina yasmín yesenia yolanda yésica zaida zaira zenaida zoraida zulema águeda ángela ángeles úrsula`,
        ),
      },
      asSaid: ['como'],
      lookingBack: words('así esto'),
      dropsSubject: true,
    },
  },
  hasTwoLastNames: true,
  masthead: {
    betweenLast: ['y'],
    bodies: words('agencia redacción prensa noticias equipo diario periódico'),
    degrees: words('dr dra prof profa don doña lic ing'),
    by: [
      ...['por', 'autor', 'autora', 'texto de', 'un reportaje de', 'reportaje de', 'una crónica de', 'crónica de'],
      ...['entrevista de', 'entrevista realizada por', 'un artículo de', 'escrito por'],
    ],
    wrote: words('texto textos reportaje crónica'),
    asked: ['entrevista'],
    pictured: words('foto fotos fotografía fotografías imágenes ilustración ilustraciones vídeo'),
    published: ['publicado'],
    on: ['el'],
  },
  mail: {
    sender: ['de'],
    sent: ['enviado', 'enviado el', 'enviada el', 'fecha'],
    receiver: ['para', 'cc', 'responder a'],
    subject: ['asunto'],
    above: ['mensaje original', 'mensaje reenviado', 'inicio del mensaje reenviado'],
    wrote: ['escribió'],
  },
  headings: {
    governing: [
      ...[
        'lo que dicen',
        'lo que dice',
        'lo que sostienen',
        'falsas creencias',
        'según',
        'a cargo de',
        'a cargo del',
        'por cuenta de',
        'por cuenta del',
        'por cuenta propia',
      ],
      ...words(`
        excluido excluidos excluida excluidas exclusiones exclusión excepción excepciones excepto salvo descartado
        descartados descartada descartadas descartamos descartó descartaron rechazado rechazados rechazada rechazadas mito
        mitos bulo bulos rumor rumores errores prohibido prohibidos prohibida prohibidas cancelado cancelados cancelada
        canceladas falso falsos falsa falsas desmentido desmentidos críticos críticas objeciones acusaciones supuesto
        supuestos supuesta supuestas presunto presuntos propuesto propuestos propuesta propuestas posible posibles solo sólo
        solamente únicamente retirado retirados retirada retiradas suspendido suspendidos suspendida suspendidas aplazado
        aplazados aplazada aplazadas cerrado cerrados cerrada cerradas previsto previstos prevista previstas agotado agotados
        agotada agotadas caducado caducados denegado denegados denegada denegadas mentiras supersticiones inventado inventados
        promesas deseos antiguos`),
    ],
    opening: [
      'si',
      'cuando',
      'en caso de',
      'siempre que',
      'mientras',
      'para el',
      'para la',
      'para los',
      'para las',
      'para quienes',
    ],
  },
  notices: {
    openings: [
      'la entrada .{1,200} (?:se public[oó] primero|aparece primero|apareció primero|apareci[oó] por primera vez) en\\b',
      '(?:suscr[ií]bete|darse de baja|ver en el navegador|seguir leyendo|leer más)(?: ahora)?$',
      'todos los derechos reservados',
      's[ií](?:gue|ga)(?:nos)? (?:en|a .{1,40} en) (?:instagram|facebook|twitter|x|youtube|linkedin|tiktok|telegram|whatsapp|mastodon)\\b',
      's[ií]guenos\\b.{0,60}$',
      'suscr[ií]bete\\b.{0,80}(?:bolet[ií]n|newsletter|canal|podcast|bandeja)',
      'comparte (?:este|esta|en|la noticia)\\b.{0,60}$',
      '(?:lee|lea|leer) (?:también|además|más)\\b.{0,120}$',
      '(?:te puede interesar|noticias relacionadas|artículos relacionados|más sobre este tema|continuar leyendo)\\b.{0,60}$',
      'este (?:artículo|texto) (?:fue|se|ha sido) (?:publicado|publicó|originalmente)\\b',
      '(?:usamos|utilizamos|este sitio (?:web )?(?:usa|utiliza)) cookies',
      'haz clic aquí\\b',
      'deja (?:un|tu) comentario\\b.{0,40}$',
      'política de privacidad\\b.{0,40}$',
    ],
    insideShort: [
      'prohibida (?:su|la) reproducción',
      'todos? (?:el|los) (?:contenidos?|textos)\\b.{0,60}protegidos? por (?:los |el )?(?:derechos? de autor|copyright|la propiedad intelectual)',
      'comentarios.{3,120}no serán (?:publicados|aprobados|admitidos)',
      '(?:^|[.!?]\\s)síguenos en (?:instagram|facebook|twitter|x|youtube|linkedin|tiktok|telegram|whatsapp|mastodon)\\b',
    ],
    alone: [
      ...['publicidad', 'comentarios'],
      ...[
        'se eliminó este mensaje',
        'este mensaje fue eliminado',
        'eliminaste este mensaje',
        'multimedia omitido',
        'imagen omitida',
      ],
    ],
    tables: ['tabla', 'cuadro'],
    othersWords: ['comentario', 'comentarios', 'respuestas', 'opiniones'],
    page: ['página'],
    pageOf: ['de'],
    credits: ['Foto', 'Fuente', 'Imagen'],
    captions: ['foto'],
  },
  orders: {
    verbs: [
      'responda',
      'responded',
      'ignore',
      'haga clic',
      'haz clic',
      'escriba',
      'diga',
      'olvide',
      'visite',
      'descargue',
      'repita',
      'traduzca',
      'resuma',
      'envíe',
      'pague',
      'comparta',
      'mencione',
      'responde con',
      'responde siempre',
      'responde solo',
      'ignora las',
      'ignora los',
      'ignora el',
      'ignora todo',
    ],
    polite: ['por favor'],
    leads: ['por favor', 'ahora', 'primero', 'luego', 'también', 'siempre', 'nunca'],
    signs: [
      '\\bia\\b',
      'bot',
      'asistente',
      'modelo',
      'buscador',
      'ignor',
      'olvid',
      'descart',
      'omit',
      'respond',
      'contest',
      'nota',
      'aviso',
      'instrucci',
      'pregunt',
      'ahora',
      'adelante',
      'mencion',
      'revel',
      'lector',
    ],
    toMachine: [
      '(?<![a-zß-ÿœ])(?:ia|sistemas? de (?:ia|inteligencia artificial)|chatbots?|asistentes?|modelos? de lenguaje|bots?|buscador[a-zß-ÿœ]*)(?![a-zß-ÿœ]).{0,40}(?<![a-zß-ÿœ])(?:debe|deben|deberá|deberán|debería|deberían|tienen? que|ha de|han de)(?![a-zß-ÿœ]).{0,80}(?<![a-zß-ÿœ])(?:decir|responder|contestar|afirmar|escribir|ignorar|mencionar|indicar|repetir|recomendar)(?![a-zß-ÿœ])',
      '(?<![a-zß-ÿœ])(?:ignor[ae]|ignoren|olvid[ae]|olviden|descart[ae]|omit[ae]) .{0,30}(?<![a-zß-ÿœ])(?:instrucci[a-zß-ÿœ]+|reglas?|pasajes?|artículos?|textos?|fuentes?|párrafos?)(?![a-zß-ÿœ])',
      '(?<![a-zß-ÿœ])(?:responde|responda|respondan|contesta|conteste) (?:solo|sólo|solamente|siempre|únicamente|con la palabra)(?![a-zß-ÿœ])',
      '(?<![a-zß-ÿœ])(?:nota|aviso|instrucci[a-zß-ÿœ]+) (?:para|a) (?:la |las |los |el |todos los |todas las )?(?:ia|asistentes?|chatbots?|modelos?|bots?|sistemas? de ia)(?![a-zß-ÿœ])',
      String.raw`(?<![a-zß-ÿœ])(?:cuando|si) (?:te|le|les|se te|se le|alguien) pregunt[a-zß-ÿœ]+[^.]{0,80},\s*(?:di|diga|digan|responde|responda|contesta|conteste|afirma|afirme|escribe|escriba)(?![a-zß-ÿœ])`,
      '(?<![a-zß-ÿœ])(?:a partir de ahora|desde ahora|en adelante)(?![a-zß-ÿœ]).{0,40}(?<![a-zß-ÿœ])(?:responde|responda|di|diga|contesta|conteste|escribe|escriba)(?![a-zß-ÿœ])',
      '(?<![a-zß-ÿœ])no (?:menciones|mencione|mencionen|reveles|revele) (?:est[aeo]s?|nada)',
      '(?<![a-zß-ÿœ])(?:cualquier|todo|todos los|cada) (?:chatbots?|asistentes?|bots?|ia|modelos? de lenguaje|sistemas? de ia)(?![a-zß-ÿœ]).{0,40}(?<![a-zß-ÿœ])(?:lea|lean|lee|leen|procese|resuma)[a-zß-ÿœ]*',
      '(?<![a-zß-ÿœ])(?:los|las) lector[a-zß-ÿœ]+ (?:deben|deberían|tienen que)(?![a-zß-ÿœ]).{0,60}(?<![a-zß-ÿœ])(?:ignorar|olvidar|pagar|creer|descargar|pulsar)(?![a-zß-ÿœ])',
    ],
  },
  summaries: {
    leaning: {
      opens:
        'y|e|o|u|pero|mas|sino|aunque eso|también|tampoco|además|asimismo|sin embargo|no obstante|por (?:eso|ello|esto|tanto|lo tanto|otro lado|otra parte|su parte|el contrario|ejemplo|consiguiente)|en (?:cambio|consecuencia|ese|esa|este|esta|esos|esas|aquel|aquella|otras palabras|efecto|concreto|realidad)(?! (?:año|mes|semana|semanas))|así|así que|entonces|luego|después|más tarde|mientras tanto|entre tanto|entretanto|ahí|allí|aquí|eso|esto|ello|aquello|lo (?:mismo|otro|cual)|ese|esa|esos|esas|este|esta|estos|estas|aquel|aquella|aquellos|aquellas|otro|otra|otros|otras|(?:el|la|los|las) (?:otro|otra|otros|otras|segundo|segunda|tercero|tercera|mismo|misma|mismos|mismas|último|última|primero|demás|primera)(?:,| (?:es|era|fue|son|no|se|dijo))|(?:el|la|los|las) (?:otro|otra|otros|otras|mismo|misma|mismos|mismas|demás)|los? de \\p{L}+ (?:dejan?|son|es)|ambos|ambas|ninguno|ninguna (?=es|era|fue)|uno de ellos|una de ellas|(?:\\p{L}+ ){1,2}de sus?(?= \\p{L})|\\p{L}+ de (?:ellos|ellas)|uno|algunos (?:dicen|creen|de ellos)|al (?:final|principio|mismo tiempo)|a continuación|por último|finalmente|de hecho|es decir|o sea|a su vez|según (?:él|ella|ellos|este|esta|eso)|con (?:ese|esa|eso|esto|ello|él|ella)|desde entonces|hasta entonces|tras (?:eso|ello|esto)|a pesar de (?:eso|ello|esto)|la (?:respuesta|razón)|preguntad[oa]s? (?:por|si)|ya|todo (?:eso|esto|ello)|ni (?:siquiera|eso)|de nuevo|otra vez|igual|menos|así lo|hasta ahí|una (?:buena|mala|gran) noticia para|lo más \\p{L}+(?:,| (?:es|fue|era))|a partir de ahí|sobre todo|la cifra (?!de(?!\\p{L}))|(?:un|una|dos|tres|cuatro|cinco|\\d+|varios|varias|pocos|pocas|unos|unas) (?:segundos?|minutos?|horas?|días?|semanas?|meses|mes|años?|décadas?) (?:después|más tarde|antes)(?! de)|poco (?:después|antes)(?! de)|se refieren? a',
      stands:
        'est[ae] (?:semana|mes|año|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|verano|invierno|guía|artículo|primavera|otoño)|otra vez que|ambos .{2,60} y |ni .{2,60} ni |así (?:es|se) (?:como|como)|el mismo \\p{L}+ que|al principio del? |al final del? |después de (?:que|un|una|el|la|los|las|dos|tres|\\p{L}+ar|\\p{L}+er|\\p{L}+ir)|luego de |la (?:respuesta|razón) (?:a|de|por)|ya (?:que|no hay)|uno de cada|uno de los (?!\\p{L}+,)',
      holds:
        'también|tampoco|además(?! de)|asimismo|sin embargo|no obstante|en cambio|por su parte|por lo tanto|(?:la|esa) cifra(?=[.,;])|(?:habla|hablan|cuenta|cuentan|calcula|calculan) (?:de |unos |unas |solo |más de |menos de |casi )*(?:\\d+|diez|once|doce|quince|veinte|treinta|\\p{Ll}+enta)(?=[.;])|(?:es[eao]s?|aquell[ao]s?) \\p{L}+|est[ea]s? (?!semana|mes|año|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|verano|invierno|primavera|otoño|guía|artículo)\\p{L}+|por tanto|est[ea] (?:señaló|dijo|afirmó|aseguró|explicó|añadió|respondió|contestó)|est[ea] último|esta última|el propio|la propia|él mismo|ella misma|a su vez|por eso|(?:dos|tres|uno|una|muchos|algunos) de (?:ellos|ellas)|en cuestión|hasta entonces|desde entonces|posteriormente',
      within: '\\b(?:y|sino|pero|que)\\b[^.;]{0,50}\\b(?:también|además)|no solo',
      pronouns: words('él ella ellos ellas su sus suyo suya'),
      plural: words('ellos ellas'),
      empty: 'él mismo día',
      introducers:
        'en|a|al|con|de|del|por|para|sobre|desde|hasta|según|contra|sin|tras|durante|ante|bajo|entre|hacia|mediante|cuando|mientras|si|aunque|como|donde|porque|ayer|hoy|mañana|ahora|entonces|apenas|quizá|quizás|tal vez|\\p{L}+mente,?|hace|cada|tanto|cuatro|dos|tres|cinco|preguntad[oa]s?|antes|después|solo|\\p{L}+ando|\\p{L}+iendo',
      dropped:
        '(?:(?:la|los|las) (?:\\p{L}+(?:ó|aron|ieron)|(?:conduce|dirige|preside|gestiona|organiza|escribe|construye|produce|vende|cuida)(?= (?:\\p{Lu}|el |la |una? )))|(?:piensa|quiere|quieren|suele|suelen|sabe|saben|prefiere|desea|necesita|logra|consigue|teme) (?:no )?\\p{L}*(?:ar|er|ir)(?:l[aeo]s?|se)?|es|son|fue|fueron|era|eran|está|están|estaba|estaban|ha|han|tiene|tienen|tenía|tenían|hizo|hicieron|dijo|dijeron|pidió|puso|quiso|vino|supo|pudo|tuvo|anduvo|dio|vio|va|van|iba|iban|puede|podía|podrá|será|serán|debe|deben|no (?:es|son|fue|era|está|ha|tiene|quiso|pudo|quería|supo)|se (?:ha|fue|dice|trata de)|le|les|lo|la(?= (?:ha|han|había|llam\\p{L}+ó))|los(?= (?:ha|han|había))|había(?= \\p{L}+[aei]?do)|habían|\\p{L}{2,}(?:ó|aron|ieron|aban|ían|aba)|(?!todavía|policía|compañía|mayoría|minoría)\\p{L}{2,}ía)(?![\\p{L}])|(?:asegura|afirma|dice|explica|sostiene|añade|reconoce|recuerda|cree|calcula|admite|lamenta|insiste en|advierte|señala|opina|considera|aseguran|afirman|dicen|explican|sostienen|añaden|reconocen|creen) que(?!\\p{L})',
      epithets:
        '(?:el|la|del|al) (?:jugador|joven|hombre|mujer|técnico|técnica|empresaria|empresario|regidora|regidor|delantero|detenid[oa]|acusad[oa]|mandatari[oa])(?! \\p{Lu}| de|,? \\p{Lu})',
      definite: 'el|la',
      known: '(?:el|la|los|las)(?: (?:dos|tres|cuatro))?',
      narrowing: 'de|del|que|en|para|con|por|sobre|entre|a|al|donde|cuyo|cuya',
      events: words(
        'reunión medida incidente accidente decisión propuesta sentencia fallo anuncio fondos plazo recambio idea ceremonia plan votación debate oferta denuncia solicitud audiencia',
      ),
      introducing: words('un una unos unas dos tres varios varias'),
      frames: 'la historia (?:de|del|es|empieza|empezó|comienza|comenzó|arranca)(?!\\p{L})',
      first: 'yo|me|mi|mis|nosotros|nos|nuestr\\p{L}+',
      examples: {
        leans: [
          'La cifra podría crecer, advierte la ingeniera Coral Espinosa.',
          'Asegura que llamó tres veces por radio.',
          '«Me jugaría el sueldo», matizó ayer ante los periodistas.',
          'Dos años después se cerró el puente.',
          '«Treinta cancelaciones», exclama su propietaria, Belinda Aroca.',
          'Otra mujer la siguió en el puesto.',
          'Pero el pleno dijo que no.',
          '«Nos equivocamos de orden», admite.',
          '«Había otras urgencias».',
          'Fue un partido de dos caras.',
          'Perdía por 0-2 al descanso.',
          'Escribió a once empresas.',
          'Es la regla más importante.',
          'Esa bomba costó 86.000 euros.',
          'Él composta en su terraza.',
          'También cambió el sistema.',
          'Aquello dio resultado.',
          'Su técnico se quejó del árbitro.',
          '«No me acuerdo de nada», confesó ella.',
          'Por eso nadie pagó.',
          'La conduce Iker, el hermano del panadero.',
          'Las compró el ayuntamiento en mayo.',
          'Piensa ir a ver el mar.',
          'La mitad de sus clientes llega en barca.',
          'Cuatro de ellos viven en Olmeda.',
          'El Ayuntamiento habla de 60.',
        ],
        stands: [
          'La cifra de visitantes subió un tercio.',
          '«El faro es de todos», dijo ayer la alcaldesa ante los vecinos.',
          'El alcalde dijo que él pagará la bomba.',
          'Esta semana cierra el pozo de Valdecierva.',
          '«No me gusta», explica la alcaldesa, Remedios Olalla.',
          'La bomba dejó de funcionar la madrugada del lunes.',
          'Según Olalla, la bomba estará instalada antes del día 20.',
          'Cubre el fondo con cartón roto.',
          'Ninguna norma prohíbe compostar en un balcón.',
          'El equipo celebró su victoria.',
          'La decisión del pleno cerró el pozo.',
          'La alcaldesa piensa ir a ver el pozo.',
          'El alcalde vendió la casa de su madre.',
        ],
      },
    },
    instructions: 'cómo|paso a paso|pasos|instrucciones|preparación|elaboración|guía (?:para|de)',
    needs:
      'necesita\\p{L}*|hace falta|ingredientes?|material(?:es)?|herramientas?|lista de (?:la )?compras?|utensilios|requisitos',
    results:
      'empat\\p{L}+|venci\\p{L}+|derrot\\p{L}+|gole\\p{L}+|remont\\p{L}+|se impuso|elimin\\p{L}+|cayó|cayeron|perdi\\p{L}+|gan\\p{L}+',
    unarguable:
      'pregunt(?:a|an|ó|aron|aba)|pid(?:e|en|ió|ieron)|orden(?:a|ó|aron)|rog(?:ó|aron)|admi(?:te|ten|tió|tieron)|confes(?:ó|aron)|confiesa|recono(?:ce|cen|ció|cieron)|respond(?:e|en|ió|ieron)|contest(?:a|ó|aron)(?! la)|inform(?:a|ó|aron)|brome(?:a|ó|aron)|rió|grit(?:a|ó|aron)|susurr(?:a|ó|aron)|agradec\\p{L}+|se disculp\\p{L}+|felicit(?:a|ó|aron)|salud(?:a|ó|aron)|promet\\p{L}+|record(?:ó|aron)|recuerda|(?:explic|describ|mostr|cont)\\p{L}+ (?:por qué|cómo|cuándo|dónde|quién)',
    requests:
      'dame|danos|deme|denos|dime|dinos|díganos|vamos|ven|venid|venga|vengan|mira|miren|escucha|escuchen|espera|esperen|por favor|gracias|ayuda|ayúdennos|deja|dejen|haz|hagan|trae|traigan|pon|pongan|no (?:olviden|olvides)|buenos días|bienvenidos',
    disputes:
      'nieg\\p{L}+|neg(?:ó|aron)|desmient\\p{L}+|desminti\\p{L}+|rechaz\\p{L}+|cuestion\\p{L}+|discut\\p{L}+|discrep\\p{L}+|contradi\\p{L}+|rebat\\p{L}+|pon\\p{L}+ en duda|exagera\\p{L}+|errón\\p{L}+|fals\\p{L}+|eleva(?:n|ba)? (?:la cifra|a)|reduce(?:n)? (?:la cifra|a)|en realidad',
    figures: 'cifras?|números?|cálculos?|cuentas?|estimaci\\p{L}+|sumas?|costes?|datos?|importe|total',
  },
  restricting: [
    'no',
    'nunca',
    'jamás',
    'nada',
    'nadie',
    'ningun*',
    'ningún',
    'ninguna',
    'ni',
    'sin',
    'apenas',
    'tampoco',
    'si',
    'salvo',
    'excepto',
    'hasta',
    'cuando',
    'aunque',
    'pero',
    'sino',
    'mientras',
    'siempre',
    'puede*',
    'podr*',
    'podía*',
    'debe*',
    'deber*',
    'sería*',
    'habría*',
    'va',
    'van',
    'iba',
    'irá*',
    'será*',
    'quiz*',
    'tal vez',
    'solo',
    'sólo',
    'solamente',
    'únicamente',
    'casi',
    'parte',
    'mitad',
    'cuarto',
    'algunos',
    'algunas',
    'pocos',
    'muchas',
    'muchos',
    'menos',
    'más',
    'mayoría',
    'supuestamente',
    'presuntamente',
    'presunt*',
    'aparentemente',
    'posiblemente',
    'probablemente',
    'al parecer',
    'dij*',
    'dice*',
    'decía*',
    'dicho',
    'afirm*',
    'asegur*',
    'según',
    'cree*',
    'creía*',
    'piens*',
    'acus*',
    'neg*',
    'niega*',
    'duda*',
    'esper*',
    'plane*',
    'pretend*',
    'propon*',
    'propus*',
    'ofrec*',
    'pid*',
    'ped*',
    'orden*',
    'sospech*',
    'amenaz*',
    'intent*',
    'trat*',
    'rumor*',
    'parec*',
    'sugier*',
    'sugir*',
    'advirt*',
    'advert*',
    'opinión',
    'juicio',
    'ojos',
    'novela*',
    'película*',
    'libro',
    'cuento*',
    'leyenda*',
    'mito*',
    'ejemplo*',
    'que',
  ],
  leadIns: ['el', 'en', 'ayer', 'hoy', 'durante', 'tras', 'desde', 'después'],
  unanswered: [
    '(?<![a-zß-ÿœ])(?:pasajes?|artículos?|textos?|fuentes?|documentos?|fragmentos?|extractos?|contexto)(?![a-zß-ÿœ])[^.]{0,60}(?<![a-zß-ÿœ])(?:no|ningun[a-zß-ÿœ]*|tampoco)(?![a-zß-ÿœ])[^.]{0,30}(?:dice|mencion|indic|especific|contien|proporcion|respond|inclu|menta|informa|señal|explic|aclar|aport|dan(?![a-zß-ÿœ])|da(?![a-zß-ÿœ]))',
    '(?<![a-zß-ÿœ])no (?:se )?(?:menciona|indica|dice|especifica|responde|contiene|proporciona|encuentra|aclara|aparece)[a-zß-ÿœ]*[^.]{0,60}(?<![a-zß-ÿœ])(?:pasajes?|artículos?|textos?|fuentes?|documentos?|fragmentos?|contexto)',
    '(?<![a-zß-ÿœ])(?:no hay|ninguna|sin) (?:información|mención|respuesta|datos)(?![a-zß-ÿœ])',
    '(?<![a-zß-ÿœ])no (?:puedo|podemos|se puede) (?:responder|encontrar|determinar|decir|saber)',
  ],
  stopWords: stopwords,
  answering: {
    ofSpeaker: 'yo|me|mí|mis?|mí[oa]s?|conmigo',
    addresses: '[Uu]sted(?:es)?|[Tt]ú|[Tt]e|[Tt]i|[Tt]us?|[Vv]osotr[oa]s|[Oo]s',
    relatives: 'que',
    tellingWhich: 'que|quien(?:es)?|cuy[oa]s?|cuando|donde|porque|mientras|después|antes',
    articles: 'una?|el|la',
    clauses: 'y|que',
    compares: 'con|vs\\.?|versus',
    roles:
      'president[ea]|ministr[oa]|secretari[oa]|director[a]?|jef[ea]|líder|portavoz|alcalde|alcaldesa|diputad[oa]|senador[a]?|general|capitán|capitana|entrenador[a]?|juez|jueza|fiscal|abogad[oa]|profesor[a]?|doctor[a]?|médic[oa]|maestr[oa]|científic[oa]|investigador[a]?|biólog[oa]|físic[oa]|matemátic[oa]|ingenier[oa]|economista|historiador[a]?|autor[a]?|escritor[a]?|periodista|artista|cantante|actor|actriz|fundador[a]?|dueñ[oa]|expert[oa]|testigo|jugador[a]?|delanter[oa]|porter[oa]|defensa|centrocampista|central|canteran[oa]|rey|reina|hermano|hermana|madre|padre|espos[oa]|hij[oa]|viuda|compañer[oa]|técnic[oa]',
    asksName: 'c[oó]mo se llam\\p{L}+ (?<of>.+)|nombre (?:del?|de la|de los|de las) (?<of2>.+)',
    called:
      '(?:el )?nombre(?: de)?|el término|la palabra|llamad[oa]s?|conocid[oa]s? como|denominad[oa]s?|titulad[oa]s?|apodad[oa]s?|se llama',
    defines: 'es|son|era|eran|fue|fueron|significa|consiste en|se refiere a|representa',
    reasons:
      'porque|debido a|a causa de|por culpa de|gracias a|ya que|puesto que|para que|por eso|por ello|la razón|el motivo|pues',
    announces: '(?:explic|cont|describ|relat|detall)\\p{L}* (?:por qué|cómo)',
    means: 'mediante|a través de|gracias a|con|por medio de|\\p{L}+(?:ando|iendo)|usando',
    goesOn:
      'porque|por eso|por ello|así|est[oae]s?|es[oae]s?|él|ella|ellos|ellas|entonces|también|pero|y|además|en cambio|por ejemplo|la razón|el motivo|después|luego',
    prepositions: 'de|del|en|a|al|para|por|con|sobre|como|contra|tras|ante|desde|hasta|entre|según',
    furniture:
      'escríbanos|escríbenos|contáctenos|síguenos|síganos|suscríb\\p{L}+|lea también|más información en|todos los derechos reservados|este artículo (?:fue|se)|las opiniones expresadas|haga clic|foto:',
    published: 'publicad[oa]|publicó|escrit[oa]|actualizad[oa]',
    measures: [
      { asks: 'cu[aá]ntos años|qu[eé] edad|q edad', holds: 'años|meses de edad|, \\p{N}{1,3},|edad' },
      {
        asks: 'desde cu[aá]ndo|cu[aá]nto (?:tiempo )?(?:hace|lleva\\p{L}*)|cu[aá]ntos años lleva\\p{L}*',
        holds: 'desde (?:\\p{L}+ ){0,2}\\p{N}+|(?:horas|d[ií]as|semanas|meses|años|décadas)',
      },
      {
        asks: 'cu[aá]nto (?:tiempo|dur\\p{L}+)|cu[aá]nto tard\\p{L}+',
        holds: '(?:segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|décadas?|siglos?)',
      },
      {
        asks: '(?:a )?qu[eé] (?:distancia|altura)|cu[aá]nto mide',
        holds: '(?:milímetros?|centímetros?|metros?|kilómetros?|mm|cm|km|m|hectáreas?)',
      },
      {
        asks: 'cada cu[aá]nto|con qu[eé] frecuencia|cu[aá]ntas veces',
        holds: '(?:una vez|veces|diari\\p{L}+|semanal\\p{L}*|mensual\\p{L}*|anual\\p{L}*|cada)',
      },
      { asks: 'qu[eé] temperatura|cu[aá]ntos grados', holds: '\\p{N}+ ?°|grados?' },
      { asks: 'cu[aá]nto pesa', holds: '(?:gramos?|kilos?|kilogramos?|kg|toneladas?)' },
      {
        asks: 'tamaño de (?:la|su) muestra|c[oó]mo de grande (?:es|era) (?:la muestra|el estudio)',
        holds:
          '(?:\\p{N}[\\p{N},.]*|cientos de|miles de) (?:\\p{L}+ )?(?:personas|pacientes|participantes|voluntarios|niños|alumnos|adultos|hombres|mujeres|animales|ratones|aves|pájaros|peces|plantas|muestras|casos|hogares|escuelas|encuestados|familias)',
      },
      {
        asks: 'qu[eé] (?:porcentaje|parte|proporci[oó]n)|cu[aá]nt[oa] (?:de la|del)|qu[eé] tanto por ciento',
        holds:
          '\\p{N}[\\p{N}.,]* ?(?:%|por ciento)|mitad|terci[oa]s?|tercera parte|cuart[oa]s? parte|quint[oa]|\\p{L}+ de cada (?:dos|tres|cuatro|cinco|diez)',
      },
    ],
    instructs: {
      asks: 'c[oó]mo (?:puedo|se|hago|debo|hay que|\\p{L}+(?:ar|er|ir)(?:lo|la|los|las)?)|qu[eé] (?:hago|hacer|debo hacer|se hace|puedo hacer)|consejos|ayuda',
      verbs: words(
        `a[ñn]ada abra agregue aplique cubra coloque corte cueza deje déjelo eche espere evite guarde haga lave limpie llene mezcle meta ponga quite remueva retire revise riegue saque seque siembre tome use utilice vierta añade abre agrega cubre coloca corta deja déjala déjalo echa espera evita guarda haz lava limpia llena mezcla mete pon quita retira revisa riega saca seca usa vierte`,
      ),
      leads: 'luego|después|primero|ahora|siempre|nunca|no',
      tells: 'hay que|(?:debe|deben|conviene|basta|puede) \\p{L}+(?:ar|er|ir)|es (?:mejor|importante|necesario)',
    },
    joins: 'y|pero|,|;',
    asks: 'quién(?:es)?|quien(?:es)?|qué|q|que|cuándo|cuando|dónde|donde|por qué|cómo|como|cuál(?:es)?|cual(?:es)?|cuánt[oa]s?|cuant[oa]s?|en (?:qué|q|que)|a (?:qué|quién)',
  },
  study: {
    whoSaid: '¿Quién dijo esto?',
    ofAge: [' años de edad'],
    perCent: ['por ciento'],
    cameFirst: '¿Qué ocurrió primero?',
    whichStands: '¿Cuál de estas frases está en el artículo?',
    unsettled:
      '(?:aún )?no (?:se sabe|está claro|se ha decidido|se conoce)|se desconoce|sigue sin (?:saberse|aclararse|decidirse)|nadie sabe|(?:está|queda) por (?:ver|decidir|determinar)|una incógnita',
    beforeDates: ['en', 'el', 'en el año', 'el día'],
    places: ['en'],
    notPlaces: words('internet facebook twitter youtube navidad'),
    ...spanishStudySets,
  },
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
      qn: 'quién',
      kien: 'quién',
      ke: 'que',
      cdo: 'cuándo',
      cm: 'cómo',
      cmo: 'cómo',
      dnd: 'dónde',
      dond: 'dónde',
      xk: 'por qué',
      pk: 'por qué',
      pork: 'por qué',
      pa: 'para',
      tmbn: 'también',
      tbn: 'también',
      dps: 'después',
      despues: 'después',
      mñn: 'mañana',
      ls: 'los',
      n: 'en',
      s: 'es',
      presi: 'presidente',
      profe: 'profesor',
      ppio: 'principio',
      uni: 'universidad',
      info: 'información',
      min: 'minuto',
    },
    asks: '(?<=qu[eé] (?:le |les |se |nos )?)(?:pas[oó]|pasaba|sucedi[oó]|ocurri[oó])|(?<=c[oó]mo )funcionan?(?: lo de)?|cu[aá]nt[oa]s?|por qu[eé]',
    fillers: 'porfa porfavor favor plis exactamente realmente oye jaja lol',
    openings: 'y|pero|entonces|vale|ok|bueno|pues',
    counts: { many: 'cu[aá]nt[oa]s', much: 'cu[aá]nt[oa]|qu[eé] (?:n[uú]mero|porcentaje|cantidad)' },
    answers: {
      happening:
        '^qu[eé] (?:le |les |se |nos )?(?:pas[oóa]|ha pasado|pasaba|sucedi[oó]|sucede|ocurri[oó]|ocurre|hizo|hicieron|hace|hacen|hac[ií]an?)|^qu[eé] (?:ha|han|había|habían) hecho',
      money:
        'cu[aá]nto (?:\\S+ )?(?:cuestan?|cost[oó]|costaron|costar[aá]n?|costaba|vale|val[ií]a|pag\\p{L}*|gast\\p{L}*|dinero|cobr\\p{L}*)|qu[eé] precio|cu[aá]l (?:es|fue|era) el (?:precio|costo|coste|presupuesto|salario)',
      number:
        'tamaño de (?:la|su) muestra|(?<!en |hace )cu[aá]nt[oa]s?(?! tiempo hace)|qu[eé] (?:porcentaje|cantidad|n[uú]mero|edad|temperatura|velocidad|altura|distancia)|cu[aá]l (?:es|fue|era) (?:la|el) (?:n[uú]mero|cantidad|porcentaje|poblaci[oó]n|edad|altura)',
      time: '(?<!por ?qu[eé] .{0,200})cuándo|(?:a|desde|hasta) qu[eé] hora|qu[eé] hora|^(?:desde |hasta |para |de )?cuando|en qu[eé] (?:año|fecha|mes|siglo|d[ií]a|momento)|qu[eé] (?:año|d[ií]a|fecha)|cu[aá]nto tiempo hace|hace cu[aá]nto',
      reason:
        'por qué|^por ?qu[eé]|para qué|a qu[eé] se deb\\p{L}+|cu[aá]l (?:es|fue|era) (?:la causa|el motivo|la raz[oó]n)',
      identity:
        '^qui[eé]n (?:es|era|fue) (?!(?:el|la|los|las|un|una|su|de|por|en)(?: |$))(?!\\S+[ai]d[oa](?: |$))\\S+(?: (?!\\S+[ai]d[oa](?: |$))\\S+){0,2} ?$',
      person:
        'quién(?:es)?|^(?:a |de |con |por |para |contra )?quien(?:es)?|contra qui[eé]n|cu[aá]l (?:es|era) el nombre de(?:l| la) (?:hombre|mujer|persona)',
      place:
        'dónde|^(?:de |a |en |por )?donde|ad[oó]nde|en qu[eé] (?:pa[ií]s|ciudad|lugar|estado|regi[oó]n)|qu[eé] (?:pa[ií]s|ciudad|lugar)',
      list: '^(?:enumera|lista|nombra|menciona)|cu[aá]les (?:son|fueron|eran)|qu[eé] \\S+ (?:son|fueron)',
      definition:
        '^(?:qu[eé]|cu[aá]l) (?:es|son|era|fue|eran|fueron)(?: (?:un|una|el|la|los|las))? \\S+(?: \\S+){0,3}$|qu[eé] (?:significan?|quiere decir)',
      manner:
        '^c[oó]mo|de qu[eé] (?:manera|forma|modo)|qu[eé] (?:hago|debo hacer|puedo hacer|se hace|hay que hacer)|[,;] c[oó]mo',
      'yes-no': '^(?:es|son|era|eran|fue|fueron|ha|han|hay|hab[ií]a|est[aá]n?|tienen?|puede|pueden|va|van)',
    },
    needs: {
      asks: 'qu[eé] (?:\\S+ ){0,4}?(?:necesit\\p{L}*|falta|llevar|traer|aportar)|qu[eé] (?:ingredientes|materiales|herramientas|cosas)(?: \\S+){0,2}|ingredientes|lista de la compra',
      heads: 'necesit\\p{L}*|falta|ingredientes|material(?:es)?|herramientas|llevar|traer|aportar|lista de la compra',
    },
    requests: {
      article:
        'artículo articulo texto noticia reportaje entrevista columna reseña receta guía documento página pagina nota historia esto este esta eso lo aquí',
      small:
        'cuál cuáles cual cuales el la los las un una unos unas de del al a en que qué es son fue era me nos te se puedes podrías podrias puede hacer haz hazme dame dar da quiero necesito y o por para con como todo breve corto corta rápido',
      named:
        '(?:el|la|este|esta|del) (?:artículo|articulo|texto|noticia|reportaje) (?:sobre|acerca de) (?<about>\\S.*)|(?:el|del|este) (?:artículo|articulo|texto|reportaje) (?:del? |de la |de los |de las )(?<about2>\\S.*)|la (?:noticia|entrevista) (?:del? |de la |de los |de las |con |a )(?<about3>\\S.*)|lo (?:del? |de la |de los |de las )(?<about4>\\S.*)',
      summary: {
        saysAbout: '^qu[eé] dice (?:el |este )?\\S+ (?:sobre|acerca|respecto)',
        asks: 'resumen|res[uú]m\\p{L}+|de qu[eé] (?:va|trata|habla|se trata)|sobre qu[eé] (?:es|trata|va)|ideas? principal(?:es)?|puntos? (?:principal(?:es)?|clave|importantes?)|puntos|tema(?: principal)?|síntesis|sintesis|línea de tiempo|cronología|cronologia|^expl[ií]ca\\p{L}*|lo m[aá]s importante|qui[eé]n dijo qu[eé]|^qu[eé] dice|(?:largo|le[ií]do|leer|tiempo|palabras) qu[eé] (?:dice|cuenta|pone|es)|en pocas palabras|versi[oó]n corta',
        words:
          'resumen resume resumir resúmelo resumelo resumirlo resúmeme resumeme resumido va trata habla sobre idea ideas principal principales punto puntos clave importante importantes tema síntesis sintesis línea linea tiempo cronología cronologia explica explícame explicame explicar explícalo explicalo más mas largo detallado frase frases líneas dos tres quién quien dijo dice sencillo sencilla palabras pocas cuenta pone demasiado muy leído leido leer leerlo he no tengo tiempo versión version niño cinco años si tuviera fuera',
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
          '^(?:de |por )?qui[eé]n(?:es)?(?: \\S+){0,3} (?:escribi[oó]|escrito|escribe|redact[oó]|firma|autora?|art[ií]culo|texto|esto)|(?:y|por|de) qui[eé]n(?: \\S+){0,2} (?:escribi[oó]|firma|escribe|escrito)|(?:escrito|escrita|firmado) por|autora?(?:es)?|periodista|^de qui[eé]n (?:es|son)',
        date: '^(?:en qu[eé] (?:fecha|d[ií]a|año)|(?:de |desde )?cu[aá]ndo)(?: .*)? (?:public\\p{L}+|escrib\\p{L}+|escrito|sali[oó])|y (?:de )?cu[aá]ndo|^de cu[aá]ndo|fecha|qu[eé] antigüedad',
        site: '^(?:en |de )?d[oó]nde(?: \\S+){0,3} (?:public\\p{L}+|sali[oó]|viene|sale)|fuente|qu[eé] (?:periódico|periodico|diario|revista|sitio|web)',
        title: 'título|titulo|titular|^c[oó]mo se (?:llama|titula)',
        words:
          'quién quien quiénes quienes escribió escribio escrito escrita escribe redactó redacto firma firmado firmada sacaron autor autora autores periodista nombre cuándo cuando publicó publico publicado publicada publicaron publicación publicacion escribieron salió salio fecha día dia año antigüedad tiene dónde donde viene sale fuente periódico periodico diario revista sitio web título titulo titular cómo llama titula cuál cual ha',
        elsewhere: '(?:nos|me|te|le|les) (?:ha |han |había )?escri\\S+|escri\\S+ a|a qui[eé]n(?:es)?',
        things:
          '(?:el|la|del) (?<thing>reportaje|entrevista|columna|reseña|receta|guía|documento|página|pagina|nota|historia)',
        pointing: 'est[ea]|el presente|la presente|nuestr[oa]',
      },
    },
    said: {
      throughout: {
        verbs: 'dijo|dijeron|dice|dicen|dicho',
        writings:
          '(?:.* )?(?:eso|esto|art[ií]culos?|textos?|informes?|estudios?|ley(?:es)?|tratado|papel(?:es)?|libros?|documentos?|reglas|carta|encuestas?|datos|constituci[oó]n|acta)',
      },
      verbs:
        'dijo|dijeron|dice|dicen|dicho|declar[oó]|declararon|declarado|afirm[oó]|afirma|afirmado|explic[oó]|explica|explicado|coment[oó]|comenta|opin[oó]|opina|opinan|respondi[oó]|pregunt[oó]|pregunta|preguntado|grit[oó]|grita|contest[oó]|contesta|contestado|escribi[oó]|asegur[oó]|pidi[oó]|critic[oó]|piensa|pens[oó]',
      about: 'sobre|acerca de|respecto a|de',
      behindName: 'ahora|hoy|actualmente|tipo|tío|señor',
      by: [
        '^qu[eé] (?:pone|dice|hay|se dice) en (?<name>(?:el |este )?(?:art[ií]culo|texto|informe)|\\S+\\.\\p{L}{2,4}) (?:{about}) (?<topic>\\S.*)$',
        '^qu[eé] (?:le |les |nos )?(?:ha |han |había |habían )?(?<verb>{verb}) (?<name>(?!sobre|acerca|respecto)\\S+(?: (?!sobre|acerca|respecto)\\S+){0,5}? ?)(?: ?(?:{about}) (?<topic>\\S.*))?$',
        '^según (?<name>[^,]+?),? qu[eé] (?<topic>\\S.*)$',
        '^qu[eé] (?<topic>\\S.*?),? según (?<name>\\S.*)$',
      ],
      opinions: [
        '^(?:qu[eé]|c[oó]mo) (?:le|les) parece a (?<name>\\S+(?: \\S+)?) (?<topic>\\S.*)$',
        '^est[aá]n? (?<name>(?:\\S+ ){1,5}?)(?:de acuerdo|a(?: favor)?(?= del? )|en contra|contentos?|contentas?)(?: (?:con|del?|al?) (?<topic>\\S.*))?$',
      ],
      who: ['^qui[eé]n (?:ha |había )?(?<verb>{verb}) (?:que )?(?<words>(?!eso$|esto$|qué|que$)\\S.*)$'],
    },
  },
  glossary: spanishGlossary,
  everyday:
    'cosa cosas tipo tipos gente persona personas individuo individuos grupo grupos nombre nombres palabra llamar llama llaman llamaba llamaban llamado llamada llamados llamadas llamó usar usa usan usó usaba usado usada utilizar utiliza utilizan utilizó emplear gustar gusta gustaba llegaron llegado siguieron seguir quieren quisieron vieron visto considerar considera aspecto ejemplo término manera forma hacer hace hizo hecho poder puede pudo deber debe querer quiere quería ir va fue ser era estar está estaba tener tiene tuvo llevar lleva llevaba dar da dio decir dice dijo ver ve saber sabe pasar pasa pasó paso poner pone quedar queda toca tocar seguir sigue llegar llega venir viene buscar mucho muchos muy más menos poco tan tanto ya aún todavía también siempre nunca ahora luego antes después que qué quién quien cuál cuándo cuando cuánto cuanto cuantos cuántos dónde donde cómo como porque por sobre toda todo todos todas otra otro otros primer primero segundo tercero último nuevo nueva viejo bueno malo grande pequeño opinar opina opinan opinaba pensar piensa piensan pensaba creer cree creen creía último última últimos últimas pasado alguien nadie algo nada vez parte año años día hoy ayer',
  doers: ['ador', 'adora', 'edor', 'edora'],
  saidOtherwise: {
    jefe: 'director responsable dueño presidente encargado',
    jefa: 'directora responsable dueña presidenta encargada',
    papá: 'padre',
    mamá: 'madre',
    abuelita: 'abuela',
    chico: 'niño joven alumno',
    chica: 'niña joven alumna',
    crío: 'niño',
    chaval: 'niño joven',
    profe: 'profesor profesora maestro maestra',
    profesor: 'maestro',
    profesora: 'maestra',
    maestro: 'profesor',
    maestra: 'profesora',
    tipo: 'hombre',
    tío: 'hombre',
    poli: 'policía agente',
    médico: 'doctor',
    doctor: 'médico',
    trabajador: 'empleado plantilla',
    empleado: 'trabajador plantilla',
    empresa: 'compañía firma',
    compañía: 'empresa',
    coche: 'vehículo automóvil',

    barco: 'buque ferri',
    móvil: 'teléfono',
    tele: 'televisión',
    plata: 'dinero',
    dinero: 'inversión fondos',
    arreglar: 'reparar',
    arreglo: 'reparación',
    tirar: 'desechar',
    robar: 'robo',
    ladrón: 'ladrones',
    enfermo: 'enfermedad',
    comprar: 'adquirir',
    conseguir: 'obtener',
    pueblo: 'municipio localidad',
    alcalde: 'regidor',
    gente: 'vecinos habitantes',
    vecino: 'habitante',
    bicho: 'animal',
    bus: 'autobús',
  },
  relatives: {
    age: 'edad | años mayor joven nacido nació',
    best: 'mejor mejores | primero primera líder clasificación ranking',
    birth: 'nacer nace nació nacieron nacido nacida nacimiento | natal',
    children: 'hijo hijos hija hijas bebé | padre madre niño niños',
    cost: 'costar cuesta cuestan costó coste costo precio precios caro cara | euros pagar paga pagó pagaron inversión invirtió invirtieron invertido valer vale valía barato barata',
    death:
      'morir muere mueren murió murieron muerto muerta muertos muertas muerte muertes falleció fallecieron fallecido fallecidos fallecer | mató mataron matar asesinado asesinó víctimas mortal mortales aniquilados perecieron',
    defeat: 'perder pierde pierden perdió perdieron perdido derrota derrotas | derrotado derrotó venció',
    founding:
      'fundar fundó fundaron fundado fundada fundador fundación | creó creado crear inauguró estableció establecido formó comenzó',
    injury: 'herido heridos herida heridas lesión lesiones lesionado lesionó',
    invention: 'inventar inventó inventaron inventado inventor invento | desarrolló diseñó creó ideó invención',
    marriage: 'casar casó casado casada boda esposa esposo matrimonio | mujer marido',
    prize: 'premio premios galardón galardones medalla medallas nobel | título honor ganador',
    punishment: 'pena cárcel prisión condena condenado multa multas',
    victory:
      'ganar gana ganan ganó ganaron ganado victoria victorias ganador ganadores vencer venció vencieron | campeón campeones campeonato título triunfo derrotó',
    wage: 'sueldo salario salarios cobra cobran cobraba gana ganaba | paga pagan ingresos',
    worst: 'peor peores | último última colista clasificación ranking',
  },
};
