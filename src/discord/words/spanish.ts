import { pluralsOf } from '../../core/text/plural.ts';
import { dayIn, weekdaysOf } from './days.ts';
import { nameOfLanguage } from './language-name.ts';
import type { Words } from './words.ts';

const { counted, either } = pluralsOf('es');
const lastDays = (days: number): string =>
  either(days, 'en el último día', `en los últimos ${days.toLocaleString('es')} días`);
/** "a la 01:00" */
const at = (hour: string): string => `a ${Number.parseInt(hour, 10) === 1 ? 'la' : 'las'} ${hour}`;

export const spanish: Words = {
  paragraph: (first, last) => (last === undefined ? `párrafo ${first}` : `párrafos ${first}–${last}`),
  fromPicture: 'leído de una imagen',
  page: (first, last) => (last === undefined ? `página ${first}` : `páginas ${first}–${last}`),
  understoodAs: 'Entendido como:',
  reasons: {
    'nothing-indexed': 'Aquí todavía no hay artículos. Añade uno y pregunta de nuevo.',
    'no-such-article': 'Ese artículo no está aquí. Elige uno de la lista mientras escribes.',
    'not-in-articles': 'Los artículos no lo dicen.',
    'no-question': 'Haz una pregunta, por favor; por ejemplo: ¿Qué dijo la ministra sobre el puente?',
    'question-too-long': 'Esa pregunta es demasiado larga. Pregunta en una o dos frases, por favor.',
    'small-talk': '¡Hola! Pregúntame qué dicen los artículos y responderé con sus propias palabras como notas.',
  },
  alsoIn: 'también en',
  nearest: 'Lo más cercano:',
  silent: (name) => `Los artículos no recogen palabras de «${name}». Esto es lo que dicen al respecto:`,
  searched: (titles) => `Buscado en: ${titles}`,
  aboutMessage: 'sobre este mensaje',
  moreStatements: (count) => `+${counted(count, 'afirmación más', 'afirmaciones más')}`,
  moreFootnotes: (count) => `+${counted(count, 'nota más', 'notas más')}`,
  leftOut: (count) =>
    `Se ${either(count, 'omitió', 'omitieron')} ${counted(count, 'afirmación', 'afirmaciones')}: los artículos no ${either(count, 'la', 'las')} confirman.`,
  openFootnote: 'Abrir una nota…',
  toArticle: 'Ir al artículo',
  articleGone: 'Este artículo ya no está en la biblioteca.',
  articleChanged:
    'Este artículo ha cambiado desde entonces: las palabras citadas ya no están donde estaban. Pregunta de nuevo para ver qué dice ahora.',
  askMore: 'Preguntar más',
  yourQuestion: 'Tu pregunta',
  thanks: 'Gracias. Eso ayuda a mejorar las respuestas.',
  whatWasWrong: '¿Qué estaba mal?',
  complaints: {
    wrong: 'Es incorrecto',
    unsupported: 'Las notas no lo respaldan',
    'not-asked': 'No es lo que pregunté',
  },
  tooMany: (seconds) =>
    `Son muchas preguntas a la vez. Espera ${counted(seconds, 'segundo', 'segundos')} y pregunta de nuevo, por favor.`,
  full: 'Hay demasiadas preguntas en espera. Inténtalo de nuevo en un minuto, por favor.',
  leaving: 'Footnote se está reiniciando. Vuelve a preguntar en un minuto, por favor.',
  inLine: (place) => `Antes de la tuya hay ${counted(place, 'pregunta', 'preguntas')}; la respuesta aparecerá aquí.`,
  outdated: 'Eso viene de otra versión de Footnote. Pregunta de nuevo o usa el comando otra vez, por favor.',
  restarted: 'Footnote se reinició antes de poder responder. Pregunta de nuevo, por favor.',
  gaveUp:
    'Footnote intentó responder dos veces y falló las dos. Pregunta con otras palabras o sobre un solo artículo, por favor.',
  tooLate: 'La respuesta tardó más de lo que Discord espera. Pregunta de nuevo, por favor.',
  mayNotWrite: (channel) =>
    `No puedo escribir en ${channel}. Pregunta en otro lugar o pide a la moderación que me dé permiso, por favor.`,
  blocked: (channel) =>
    `El AutoMod de este servidor ha bloqueado mi respuesta en ${channel}. Pregunta con otras palabras, o pide a la moderación que me exima de esa regla.`,
  timedOut: (channel, end) => `No puedo escribir en ${channel}: la moderación me ha silenciado y eso termina ${end}.`,
  languageName: nameOfLanguage('es'),
  talk: {
    who: 'Soy Footnote. Respondo preguntas con los artículos de este servidor y muestro en notas las palabras exactas en que se apoya cada respuesta.',
    maker:
      'Footnote es un programa de código abierto; de este bot se ocupa quien lo instaló. Todo lo que digo viene de los artículos.',
    model:
      'Lo decide quien me instaló: respondo con un modelo de lenguaje o sin él. En todo caso, cada respuesta se apoya en las palabras de los artículos.',
    stop: 'De acuerdo. Solo hablo cuando se dirigen a mí; quien gestiona el servidor puede sacarme de un canal con /ajustes canales.',
    bye: '¡Hasta luego! Aquí estoy cuando haya algo que buscar.',
    thanks: '¡De nada!',
    askable:
      'Pregunta quién, qué, cuándo, cuánto o por qué, qué dijo alguien, o pide un resumen. Por ejemplo: ¿Qué dijo la ministra sobre el puente?',
    keeps:
      'Guardo un tiempo lo que me preguntas y lo que respondo, para entender tu siguiente pregunta. /privacidad dice exactamente qué, cuánto tiempo y quién lo ve, y borra lo tuyo.',
    mistakes:
      'Sí, puedo equivocarme: elegir mal una frase o pasar una por alto. Por eso cada afirmación lleva una nota con las palabras en que se apoya. Fíate de ellas, y pulsa 👎 donde falle.',
    age: 'Soy un programa y no tengo cumpleaños. Pero puedo decirte qué edad tienen las cosas de los artículos.',
    memory:
      'Recuerdo un tiempo lo que me has preguntado aquí y lo que respondí, para que puedas seguir preguntando («¿y por qué?»). /privacidad dice cuánto, y lo borra.',
    files:
      'Leo PDF, Word (.docx), EPUB, páginas web, Markdown y texto. Envíame un archivo o un enlace con tu pregunta. No puedo ver imágenes ni escuchar mensajes de voz.',
    basis:
      'De los artículos de aquí y de nada más: no busco en internet. Cada nota abre las palabras en que se apoya una afirmación; /artículo lista muestra los artículos.',
    languages: 'Entiendo español, inglés, alemán y francés, y respondo en ellos. Escribe en el tuyo.',
    articles: (titles, all) =>
      `Conozco ${counted(all, 'artículo', 'artículos')}: ${titles}. En /artículo lista hay más detalles.`,
    unreadable:
      'Te refieres a mí, pero Discord no me deja leer ese mensaje. Menciona mi nombre de la lista de miembros, no mi rol, por favor.',
    unseen: 'No puedo leer ese mensaje desde aquí. Elige «Preguntar sobre esto» en su menú, en Aplicaciones, o cítalo.',
    wordless:
      'En ese mensaje no hay palabras que pueda buscar, y no puedo ver imágenes ni escuchar mensajes de voz. Escríbeme lo que dice, por favor.',
    noQuestion: 'No encuentro ninguna pregunta en tu texto. ¿Qué quieres saber? Basta una frase.',
    tooLong: (most) =>
      `Ese texto es demasiado largo para mí: leo hasta ${counted(most, 'carácter', 'caracteres')}. Pregunta en una o dos frases, por favor.`,
    fileUnread:
      'No pude leer el archivo en que se convirtió tu mensaje. Envíalo otra vez o pregunta en un mensaje más corto, por favor.',
    quiet: (channel) =>
      `En ${channel} no respondo: así lo decidió este servidor. Pregúntame en otro canal o aquí, por favor.`,
    offerReading: (name) => `${name} no está en la biblioteca. ¿Lo leo?`,
    offerReadingOnce: (name) => `${name} no está en la biblioteca. ¿Lo leo para esta pregunta? Lo guardo una hora.`,
    readIt: 'Leerlo',
    readingIt: 'Leyendo…',
    onlyAsker: 'Solo puede decidirlo quien preguntó.',
    offerOver: 'Esa oferta es demasiado antigua. Pregunta de nuevo, por favor.',
    whatIsItAbout: '¿De qué trata el artículo?',
  },
  articles: {
    about: 'Más',
    back: 'Volver a la lista',
    adding: 'Añadiendo…',
    none: 'Aquí todavía no hay artículos.',
    noneWith: (typed) => `Ningún artículo de aquí tiene «${typed}» en su título, su autor o su nombre.`,
    heading: (first, last, all) =>
      first === 1 && last === all ? counted(all, 'artículo', 'artículos') : `Artículos ${first}–${last} de ${all}`,
    shared: 'del operador, para todos los servidores',
    own: 'propio de este servidor',
    yours: 'solo para ti',
    length: (characters, passages) =>
      `${counted(characters, 'carácter', 'caracteres')}, ${counted(passages, 'pasaje', 'pasajes')}`,
    preview: 'Esto es lo que se leyó. ¿Añadirlo?',
    add: 'Añadir',
    cancel: 'Cancelar',
    cancelled: 'No se cambió nada.',
    added: (title) => `Añadido: ${title}`,
    refreshed: (title) => `Leído de nuevo: ${title}`,
    already: (title, name) => `Este texto ya está aquí, como ${title} (${name}).`,
    unchanged: (title) => `Nada ha cambiado en ${title}.`,
    confirmRemoval: (title) =>
      `¿Quitar ${title}? Las respuestas que se apoyan en él conservan su texto, pero sus notas ya no se abrirán.`,
    remove: 'Quitar',
    removed: (title) => `Quitado: ${title}`,
    operators: 'Ese artículo es de todos los servidores; solo el operador de este bot puede cambiarlo.',
    notAllowed:
      'No puedes cambiar los artículos de este servidor. Pregunta a quien lo gestione o tenga el rol que indica /ajustes mostrar.',
    gone: 'Ese artículo no está aquí. Elige uno de la lista mientras escribes.',
    expired: 'Esa vista previa es demasiado antigua. Usa /artículo añadir de nuevo, por favor.',
    oneOfBoth: 'Indica una dirección o un archivo, por favor.',
    noAddress: 'Eso no es una dirección web. Debería empezar con https://.',
    tooLarge: (megabytes) => `Ese archivo es demasiado grande; se leen como máximo ${megabytes} MB.`,
    tooMany: {
      server: (most) =>
        `Este servidor tiene ${counted(most, 'artículo', 'artículos')}, el máximo posible. Quita uno primero.`,
      person: (most) =>
        `Tienes ${counted(most, 'artículo propio', 'artículos propios')}, el máximo posible. Quita uno primero.`,
    },
    tooOften: (seconds) =>
      `Son muchos artículos a la vez. Espera ${counted(seconds, 'segundo', 'segundos')} e inténtalo de nuevo, por favor.`,
    stillReading:
      'Todavía se están leyendo otros artículos que pediste tú o este servidor. Espera a que terminen e inténtalo de nuevo, por favor.',
    readingOthers:
      'Ahora mismo se leen muchos artículos de otros servidores. Inténtalo de nuevo en un minuto, por favor.',
    addAgain: 'Ese artículo llegó como archivo. Añade el archivo nuevo con /artículo añadir.',
    bound: (titles) => `Las preguntas de este canal tratan ahora de: ${titles}`,
    freed: 'Las preguntas de este canal tratan de nuevo de todos los artículos.',
    onlyInServers: 'Eso solo funciona en servidores.',
  },
  settings: {
    managers: (role) =>
      `Pueden cambiar artículos: quienes gestionan el servidor${role === undefined ? '' : ` y ${role}`}`,
    zone: (zone) => `Zona horaria: ${zone}.`,
    audit: (channel) =>
      channel === undefined ? 'Los cambios no se anuncian.' : `Los cambios se anuncian en ${channel}.`,
    speaks: {
      usual: 'respondo cuando se dirigen a mí y en los hilos que abrí',
      'every-question': 'respondo a todas las preguntas',
      addressed: 'respondo solo cuando se dirigen a mí',
      threads: 'respondo solo en los hilos que abrí',
      never: 'no respondo nunca',
    },
    inChannel: (channel, way) => `${channel}: ${way}.`,
    moreChannels: (count) => `… y ${counted(count, 'canal más', 'canales más')}.`,
    needsContent:
      'Para responder a preguntas que no me mencionan tengo que poder leer los mensajes: quien opera este bot puede activarlo (Message Content).',
    scores: {
      round: 'Un cuestionario termina con los puntos de su ronda.',
      weeks: 'Un cuestionario termina con los puntos de su ronda y los de todas las rondas de las últimas semanas.',
    },
    saved: 'Guardado.',
    notAllowed: 'Solo quienes gestionan el servidor pueden cambiar sus ajustes.',
  },
  privacy: {
    kept: (days, turns) =>
      `Footnote guarda tus preguntas, sus respuestas y tus 👍 y 👎 durante ${counted(days, 'día', 'días')}, para entender lo que preguntes después; luego se borran. Las guarda el operador de este bot, con tu identificador de Discord, para el canal en que preguntaste. En un servidor, quienes lo gestionan pueden ver qué se preguntó en los canales que ellos ven y cómo se valoraron las respuestas, sin nombres; no se usan para nada más. Lo que usas de un modelo de lenguaje se cuenta durante un día. Ahora mismo guarda ${counted(turns, 'pregunta tuya', 'preguntas tuyas')}.`,
    study: (days) =>
      `En un cuestionario se guarda durante ${counted(days, 'día', 'días')} qué opción pulsaste, con tu id de Discord; los puntos los ve todo el canal. Las tarjetas que aprendes, y lo que respondiste mal por mensaje directo, se guardan con el momento en que vuelven, hasta que las borres o las dejes ${counted(days, 'día', 'días')} sin tocar.`,
    server: (days) =>
      `Si se expulsa a Footnote de un servidor, los artículos, ajustes y preguntas del servidor se borran al cabo de ${counted(days, 'día', 'días')}; si vuelve antes, todo se conserva.`,
    passing: 'Lo que lee solo para una pregunta se borra al cabo de una hora.',
    articles: (count) =>
      `Has añadido ${counted(count, 'artículo', 'artículos')} solo para ti. Nadie más ${either(count, 'lo', 'los')} ve; se ${either(count, 'guarda', 'guardan')} hasta que ${either(count, 'lo', 'los')} quites.`,
    news: 'De las fuentes que sigue un servidor y de su resumen de novedades, Footnote guarda la dirección, los canales, qué entradas se anunciaron y qué falta por anunciar; nada sobre personas. Se borra con los datos del servidor.',
    forget: 'Borrar lo mío ahora',
    forgetArticles: 'Borrar mis artículos',
    forgottenArticles: (count) =>
      `Hecho. Se ${either(count, 'borró', 'borraron')} ${counted(count, 'artículo', 'artículos')}.`,
    forgetServer: 'Borrar todo lo de este servidor',
    forgetServerSure:
      'Esto borra para siempre los artículos y ajustes del servidor, y las preguntas, valoraciones, puntos y tarjetas de todos aquí. Los mensajes de Discord quedan. ¿Seguro?',
    forgottenServer: (articles, turns) =>
      `Hecho. Se borró: ${counted(articles, 'artículo', 'artículos')}, ${counted(turns, 'pregunta', 'preguntas')} y los ajustes.`,
    forgotten: (turns) =>
      `Hecho. Se ${either(turns, 'borró', 'borraron')} ${counted(turns, 'pregunta', 'preguntas')}, con respuestas y valoraciones, y lo tuyo en cuestionarios y tarjetas. Los mensajes de Discord quedan hasta que los borres.`,
  },
  insights: {
    parts: { unanswered: 'Sin respuesta', complaints: '👎', frequent: 'Más preguntado', articles: 'Por artículo' },
    headings: {
      unanswered: (count, days) => `${counted(count, 'pregunta', 'preguntas')} sin respuesta ${lastDays(days)}`,
      complaints: (count, days) =>
        `${counted(count, 'pregunta', 'preguntas')} con respuesta marcada con 👎 ${lastDays(days)}`,
      frequent: (count, days) =>
        `${counted(count, 'pregunta hecha', 'preguntas hechas')} más de una vez ${lastDays(days)}`,
      articles: (count, days) => `${counted(count, 'artículo', 'artículos')} con respuestas ${lastDays(days)}`,
    },
    about:
      'De los canales que ves, mientras se guarden. No están las respuestas que vio una sola persona, y no se nombra a nadie.',
    times: (count) => `preguntado ${counted(count, 'vez', 'veces')}`,
    answers: (count) => counted(count, 'respuesta', 'respuestas'),
    open: 'Abrir',
    addAbout: 'Añadir un artículo sobre esto',
    notAllowed: 'Solo quienes gestionan el servidor pueden ver qué se pregunta en él.',
    exported: (articles, questions) =>
      questions === undefined
        ? `Aquí está la lista: ${articles === 0 ? 'ningún artículo' : counted(articles, 'artículo', 'artículos')}.`
        : `Aquí está la lista: ${articles === 0 ? 'ningún artículo' : counted(articles, 'artículo', 'artículos')} de este servidor y ${questions === 0 ? 'ninguna pregunta' : counted(questions, 'pregunta', 'preguntas')} sin respuesta.`,
    columns: {
      title: 'Título',
      author: 'Autor',
      published: 'Publicado',
      address: 'Fuente',
      added: 'Añadido',
      question: 'Pregunta',
      times: 'Veces',
      last: 'Última vez',
    },
  },
  discussion: {
    threadName: (title) => `Conversación: ${title}`,
    opened: (thread) => `Hablemos de ello en ${thread}.`,
    summary: 'En breve:',
    questions: 'Preguntas abiertas:',
    open: {
      opponents: (one, other) => `¿Quién te convence más, ${one} o ${other}, y por qué?`,
      dispute: '¿Cuál de las dos cosas te parece cierta, y cómo se podría averiguar?',
      claim: (speaker) => `¿Qué habla a favor de lo que dice ${speaker}, y qué en contra?`,
      number: (figure) => `¿Es mucho o poco ${figure}, y con qué lo compararías?`,
    },
    yours: 'Las respuestas a las preguntas de arriba quedan entre quienes participan: no me meto si nadie me menciona.',
    already: (thread) => `Ya se habla de ese artículo en ${thread}. ¡Únete!`,
    dateUnused: 'No he creado un evento para tu fecha, porque el hilo ya existe.',
    permissions: {
      ViewChannel: 'Ver canal',
      CreatePublicThreads: 'Crear hilos públicos',
      SendMessages: 'Enviar mensajes',
      SendMessagesInThreads: 'Enviar mensajes en hilos',
      CreateEvents: 'Crear eventos',
    },
    lacks: (permissions, place) =>
      `Para eso me faltan permisos en ${place}: ${permissions}. Quien gestiona el servidor me los puede dar.`,
    youLack: (permissions, place) => `Para eso te faltan permisos en ${place}: ${permissions}.`,
    noDate:
      'No puedo leer esa fecha. Escríbela así: 2027-05-14 18:30 (UTC), 2027-05-14 18:30 +02:00, o como marca de tiempo de Discord.',
    badDate: (when) => `${when} ya pasó o queda demasiado lejos. Indica un momento por venir, por favor.`,
    eventText: (name) => `${name}. El resumen y las preguntas abiertas están en el hilo.`,
    scheduled: (when, event) => `Es un evento de este servidor, ${when}: ${event}`,
    notScheduled: 'No se pudo crear el evento: Discord lo rechazó. El hilo está abierto de todos modos.',
    how: (bot) => `Menciona a ${bot} o responde a uno de mis mensajes para preguntarme algo. Si no, no me meto.`,
    howOpen: 'Pregúntame aquí sin más. Los mensajes que mencionan a otra persona los dejo en paz.',
    notHere:
      'Aquí no puedo abrir un hilo. Usa /debatir en un canal de texto donde pueda crear hilos públicos y escribir en ellos, por favor.',
  },
  quiz: {
    question: (number, of) => `Pregunta ${number} de ${of}`,
    next: 'Siguiente pregunta',
    finish: 'Ver los puntos',
    right: 'Correcto.',
    wrong: (solution) => `No es correcto. Es ${solution}`,
    before: (choice) => `Ya respondiste a esta, con ${choice}`,
    over: (solution) => `Esa pregunta ha terminado y ya no cuenta nada. Era ${solution}`,
    last: (number, solution) => `Pregunta ${number}: ${solution}`,
    score: (right, of) => `${right} de ${of} ${either(right, 'correcta', 'correctas')}`,
    fewer: (count) => `Los artículos no dan para más de ${counted(count, 'pregunta', 'preguntas')}.`,
    scores: (questions) => `Puntos de esta ronda, ${counted(questions, 'pregunta', 'preguntas')}`,
    days: (days) =>
      `Todas las rondas ${either(days, 'del último día', `de los últimos ${days.toLocaleString('es')} días`)}`,
    nobody: 'Nadie ha respondido.',
    more: (count) => `… y ${counted(count, 'persona más', 'personas más')}`,
    openSolution: 'Ver en qué se apoya una solución…',
    comesAgain: (when) => `Volverá ${when}: /cuestionario pregunta primero lo que toca.`,
    due: (count) => `${either(count, 'Vuelve', 'Vuelven')} ${counted(count, 'pregunta', 'preguntas')} de antes.`,
    changed: (count) =>
      `${counted(count, 'pregunta se ha omitido', 'preguntas se han omitido')}: el artículo ha cambiado o ya no está.`,
    nothing: 'Estos artículos no dan para hacerlo, o ya se ha preguntado todo aquí hace poco. Elige otro artículo.',
    gone: 'Esta ronda ya no se guarda. Empieza otra con /cuestionario.',
  },
  cards: {
    turn: 'Dar la vuelta',
    again: 'Otra vez',
    good: 'La sabía',
    toCome: (count) => `${either(count, 'Queda', 'Quedan')} ${counted(count, 'tarjeta nueva', 'tarjetas nuevas')}`,
    done: 'Eso es todo por ahora.',
    next: (when) => `La próxima tarjeta llega ${when}; usa entonces /tarjetas.`,
    more: (count) => `En los artículos hay ${counted(count, 'tarjeta más', 'tarjetas más')}: usa /tarjetas otra vez.`,
    gone: 'Esta tarjeta ya no se guarda, o su artículo ha cambiado. Empieza de nuevo con /tarjetas.',
    exported: (count) => `Aquí ${either(count, 'va', 'van')} ${counted(count, 'tarjeta', 'tarjetas')} en un archivo.`,
    fileName: 'tarjetas',
  },
  evening: {
    led: 'Yo guío la velada: el botón trae la siguiente pregunta en cuanto el grupo la quiera. Después de la última viene un cuestionario.',
    first: 'Primera pregunta',
    quiz: 'Al cuestionario',
    close: 'Cerrar y publicar las notas',
    noMore: 'El artículo no deja nada más abierto.',
    end: 'Esa fue la velada. Cuando el grupo acabe, quien la abrió puede cerrarla aquí; entonces publico las notas de lo preguntado y lo dicho.',
    closed: 'Esta velada está cerrada. ¡Gracias por participar!',
    notAllowed: 'Solo quien abrió esta velada, o quien modera, puede cerrarla.',
  },
  guide: {
    title: 'Guía de estudio',
    headings: {
      people: 'Personas',
      places: 'Lugares',
      dates: 'Fechas',
      figures: 'Cifras',
      terms: 'Términos',
      questions: 'Preguntas abiertas',
      sources: 'Fuentes',
    },
    page: (number, of) => `Página ${number} de ${of}`,
    files: 'La guía entera está en los archivos, en Markdown y como página para imprimir.',
    fileName: 'guia-de-estudio',
    language: 'es',
  },
  check: {
    about: 'Sobre este mensaje',
    verdicts: {
      stands: 'Los artículos lo dicen:',
      differs: 'Los artículos no lo confirman. Lo más cercano:',
      about: 'Esto es lo que dicen los artículos al respecto:',
      nothing: 'Los artículos no lo confirman.',
    },
    kinds: { number: 'número', name: 'nombre', denial: 'negación', opposite: 'contrario' },
    differs: (kind, said, stands) =>
      `${kind}: aquí ${said === '' ? 'nada' : `«${said}»`}, allí ${stands === '' ? 'nada' : `«${stands}»`}`,
    left: (count) =>
      `Aquí no ${either(count, 'cabe', 'caben')} ${counted(count, 'frase más', 'frases más')}; elige un mensaje más corto.`,
    nothing: 'En este mensaje no hay nada que se pueda buscar.',
  },
  solved: {
    button: 'Resuelto',
    tags: ['resuelto', 'solucionado', 'respondido'],
    done: (who) => `${who} lo marcó como resuelto. Si hay algo más, mencióname.`,
    already: 'Esto ya está marcado como resuelto.',
    notAllowed: 'Solo quien lo abrió o un moderador puede marcarlo como resuelto.',
  },
  feeds: {
    added: (title, channel) =>
      `Desde ahora los artículos nuevos de ${title} entran en la biblioteca de este servidor y se anuncian en ${channel}. Lo que ya contiene no es novedad.`,
    left: (count) =>
      `${counted(count, 'de sus entradas no lleva', 'de sus entradas no llevan')} a ninguna página legible y ${either(count, 'queda fuera', 'quedan fuera')}.`,
    noThreads: (permissions, channel) => `Llegan sin hilos: para eso me faltan permisos en ${channel}: ${permissions}.`,
    removed: (title) => `Ya no se sigue: ${title}. Sus artículos se quedan en la biblioteca.`,
    removedHere: (title, channel) => `${title} ya no se anuncia en ${channel}.`,
    none: 'Este servidor no sigue ninguna fuente.',
    heading: (count, most) => `${counted(count, 'fuente', 'fuentes')} de un máximo de ${most}`,
    inChannels: (channels) => `se anuncia en ${channels}`,
    next: (when) => `se lee de nuevo ${when}`,
    asked: 'su servidor ha pedido esta pausa',
    failing: (count, reason) => `${counted(count, 'lectura fallida', 'lecturas fallidas seguidas')}. ${reason}`,
    owed: (count) =>
      `${counted(count, 'artículo espera', 'artículos esperan')} a ser ${either(count, 'anunciado', 'anunciados')}.`,
    gone: 'Este servidor no sigue esa fuente. Elige una de la lista mientras escribes.',
    tooMany: (most) => `Este servidor sigue ${counted(most, 'fuente', 'fuentes')}, el máximo posible. Quita antes una.`,
    notThere: 'Solo puedo anunciar novedades en canales de texto y de anuncios.',
    from: (feed) => `de ${feed}`,
    unread: (reason) => `No está en la biblioteca. ${reason}`,
    full: (most) =>
      `La biblioteca tiene ${counted(most, 'artículo', 'artículos')}, el máximo de un servidor: quita algunos y volverán a entrar los nuevos.`,
    nothingToQuote: 'Está en la biblioteca; ninguna de sus frases se entiende bien por sí sola.',
    changed: (title) => `Ha cambiado: ${title}`,
    skipped: (count, feed) =>
      `${counted(count, 'artículo más', 'artículos más')} de ${feed} ${either(count, 'llegó', 'llegaron')} a la vez y ${either(count, 'queda fuera', 'quedan fuera')}.`,
    trouble: (feed, reason) =>
      `${feed} ya no se puede leer. ${reason} Lo intento una vez al día; con /fuente quitar se acaba.`,
  },
  changes: {
    counts: {
      changed: (changed) => `${counted(changed, 'frase cambiada', 'frases cambiadas')}`,
      added: (added) => `${counted(added, 'añadida', 'añadidas')}`,
      removed: (removed) => `${counted(removed, 'quitada', 'quitadas')}`,
    },
    kinds: {
      added: (place) => `Añadida${place === '' ? '' : `, ${place}`}:`,
      removed: (place) => `Quitada${place === '' ? '' : `, ${place}`}:`,
      changed: (place) => `Cambiada${place === '' ? '' : `, ${place}`}; antes y ahora:`,
    },
    more: (count) => `… y ${counted(count, 'cambio más', 'cambios más')}.`,
    besides: 'Ninguna frase ha cambiado, pero sí otra cosa, como la fecha o el autor.',
  },
  digest: {
    heading: (day, articles) => `${day}: ${counted(articles, 'artículo nuevo', 'artículos nuevos')} aquí`,
    more: (count) => `… y ${count} más; /artículo lista los muestra todos.`,
    daily: (hour, zone, channel) => `Cada día ${at(hour)} (${zone}) llega un resumen de novedades a ${channel}.`,
    weekly: (weekday, hour, zone, channel) =>
      `Cada ${weekday} ${at(hour)} (${zone}) llega un resumen de novedades a ${channel}.`,
    next: (when) => `El próximo: ${when}. Si no hay novedades, no llega ninguno.`,
    none: 'Aquí no hay resumen de novedades. Di cada cuánto y empezará uno.',
    stopped: 'Ya no hay resumen de novedades.',
    noZone: 'No conozco esa zona horaria. Elige una de la lista mientras escribes, como Europe/Madrid.',
    day: (day) => dayIn('es', day),
  },
  notes: {
    chosen: (used, of) =>
      either(of, 'Del único párrafo.', `De ${used} de ${of} párrafos; se tuvieron todos en cuenta.`),
    chosenOf: (used, of, articles) =>
      `De ${used} de ${counted(of, 'párrafo', 'párrafos')} de ${counted(articles, 'artículo', 'artículos')}; se tuvieron todos en cuenta.`,
    articlesLeft: (count) =>
      `${either(count, 'Quedó', 'Quedaron')} fuera ${counted(count, 'artículo más', 'artículos más')}.`,
    written: (passages, of) =>
      `Escrito por el modelo de lenguaje a partir de ${passages} de ${counted(of, 'pasaje', 'pasajes')}.`,
    ownWords: {
      unconfirmed: 'Lo que escribió el modelo de lenguaje no se pudo confirmar; son las palabras del propio artículo.',
      empty: 'El modelo de lenguaje no respondió; son las palabras del propio artículo.',
      long: 'La pregunta es demasiado larga para el modelo de lenguaje; son las palabras del propio artículo.',
      late: 'El modelo de lenguaje tardó demasiado; son las palabras del propio artículo.',
      cut: 'La respuesta del modelo de lenguaje quedó cortada; son las palabras del propio artículo.',
      withheld:
        'El proveedor del modelo de lenguaje retuvo la respuesta (filtro de contenido); son las palabras del propio artículo.',
      failed: 'El modelo de lenguaje no está disponible ahora; son las palabras del propio artículo.',
      user: 'Tu parte del modelo de lenguaje para hoy se ha agotado; son las palabras del propio artículo.',
      server:
        'La parte de este servidor del modelo de lenguaje para hoy se ha agotado; son las palabras del propio artículo.',
    },
    unfinished: 'El modelo de lenguaje no terminó; la respuesta puede estar incompleta.',
    byModel: 'Escrito por el modelo de lenguaje; cada afirmación se comparó con sus notas.',
    quoted: (count) =>
      `${counted(count, 'afirmación está', 'afirmaciones están')} en palabras del propio artículo, porque las del modelo no se pudieron confirmar.`,
    translated:
      'Traducido por el modelo de lenguaje: solo se compararon con el artículo los nombres, números y negaciones.',
    warnings: {
      'lost-characters': 'Algunos caracteres se perdieron antes de que Footnote leyera el documento; se han omitido.',
      'lost-text': 'Una parte del texto no se pudo leer y falta aquí: compáralo con el original.',
      'text-beside': 'Hay texto junto al artículo que quizá le pertenece y se dejó fuera: compáralo con el original.',
      'uncertain-layout': 'La disposición de las páginas es incierta: el texto puede estar en otro orden.',
      'broken-words': 'Muchas palabras parecen rotas o pegadas: el texto de este PDF es de mala calidad.',
      'attachments-unread': 'Este correo lleva un archivo adjunto que Footnote no lee; añádelo por separado.',
      'parts-missing': 'Falta una parte del documento en el archivo; se leyó el resto.',
      'pictures-unread': 'Algunas páginas del documento son imágenes y su texto falta aquí; míralas en el original.',
      'author-from-file': 'El autor lo indican las propiedades del archivo, no el texto.',
      'read-from-pictures': 'Las páginas son imágenes: su texto fue reconocido y puede contener errores.',
    },
  },
  takenNotes: {
    language: 'es',
    title: 'Apuntes',
    made: (day) => `Hechos por Footnote el ${day}`,
    nothing: 'Aquí no se ha preguntado nada que aún se guarde.',
    contribution: (who) => `${who} cita`,
    understoodAs: 'Entendido como:',
    noAnswer: 'Los artículos no lo decían.',
    paragraph: (number) => `párrafo ${number}`,
    quizOf: (day) => `Cuestionario del ${day}`,
    score: (who, right, of) => `${who}: ${right} de ${of} ${either(right, 'correcta', 'correctas')}`,
    nobody: 'Nadie respondió.',
    sources: 'Fuentes',
    lost: (count) =>
      `No se ${either(count, 'puede', 'pueden')} mostrar ${counted(count, 'pasaje', 'pasajes')} en que se apoyaba esto: el artículo se quitó o ha cambiado.`,
    ready: (questions, sources) =>
      `Apuntes de lo que se preguntó aquí: ${counted(questions, 'entrada', 'entradas')}, ${counted(sources, 'fuente', 'fuentes')}. Lo mismo en Markdown y como página para leer e imprimir.`,
    unread:
      'De lo que la gente escribió aquí solo se pudo leer una parte, o nada: hacen falta el permiso «Leer el historial de mensajes» y el intent Message Content, y se miran los últimos cien mensajes. Las preguntas y respuestas están todas.',
    fileName: 'apuntes',
  },
  failures: {
    'not-found': 'Eso no está ahí. Comprueba la dirección o el nombre e inténtalo de nuevo.',
    unreadable: 'No se puede leer: quizá esté dañado o protegido. Guárdalo de nuevo e inténtalo otra vez.',
    unsupported: 'Footnote no puede leer este tipo de documento. Añádelo como texto, DOCX o página web.',
    empty: 'No se encuentra texto en él. Da la dirección o el archivo de un artículo.',
    'too-large': 'Es demasiado grande o complejo de leer. Elige algo más pequeño.',
    forbidden: 'Footnote no visita esa dirección. Da una dirección web pública.',
    unreachable: 'No se puede llegar a la dirección ahora. Compruébala o inténtalo más tarde.',
    'library-damaged': 'La biblioteca está dañada. Avisa a quien opera este bot, por favor.',
    'conversations-damaged':
      'Lo que se guarda de las conversaciones está dañado. Avisa a quien opera este bot, por favor.',
    'library-mismatch': 'La biblioteca no encaja con los ajustes. Avisa a quien opera este bot, por favor.',
    'library-busy': 'La biblioteca se está cambiando. Inténtalo de nuevo enseguida, por favor.',
    'conversations-busy':
      'Lo que se guarda de las conversaciones está en uso en otro lugar. Inténtalo de nuevo enseguida, por favor.',
    'library-unreachable': 'No se puede llegar a la biblioteca ahora. Inténtalo más tarde, por favor.',
    'library-unwritable': 'Ahora no se puede guardar nada. Avisa a quien opera este bot, por favor.',
    configuration: 'Hay algo mal configurado. Avisa a quien opera este bot, por favor.',
    model: 'El modelo de lenguaje no está disponible ahora. Inténtalo más tarde, por favor.',
    discord: 'No se puede llegar a Discord ahora. Inténtalo más tarde, por favor.',
    unexpected: 'Se produjo un error inesperado. Inténtalo de nuevo, por favor.',
  },
  help: (bot) =>
    [
      `**Pregunta** con /preguntar, mencionando a ${bot}, respondiendo a una respuesta o por mensaje directo. Cada afirmación tiene una nota: pulsa [1] para leer las palabras en que se apoya.`,
      '**/resumen** cuenta un artículo en breve, **/debatir** abre un hilo sobre uno.',
      '**/artículo lista** muestra de qué puedo hablar; **/privacidad** dice qué guardo y lo borra.',
    ].join('\n'),
  helpMore: [
    '**/cuestionario** hace preguntas sobre los artículos a todo el canal, **/tarjetas** son tarjetas solo para ti, **/guía** reúne personas, fechas, cifras y términos.',
    'Quien gestiona los artículos los añade con **/artículo añadir**, y puede **quitar** y **actualizar** artículos; **usar** vincula un canal a algunos.',
    '**/fuente añadir** sigue una fuente y anuncia sus artículos nuevos; **/novedades** dice lo nuevo, cada día o cada semana.',
    'En el menú de un mensaje, en Aplicaciones: **Preguntar sobre esto** y **Comprobar con los artículos**.',
    'En los mensajes directos, **/artículo añadir** añade artículos solo para ti; nadie más los ve.',
  ].join('\n'),
  commands: {
    ask: { name: 'preguntar', description: 'Pregunta qué dicen los artículos; cada afirmación lleva su nota.' },
    question: { name: 'pregunta', description: 'Tu pregunta' },
    article: { name: 'artículo', description: 'Solo este artículo' },
    second: { name: 'segundo', description: 'Un segundo artículo' },
    third: { name: 'tercero', description: 'Un tercer artículo' },
    summary: { name: 'resumen', description: 'Un artículo en breve, con sus propias palabras.' },
    length: { name: 'extensión', description: 'La extensión' },
    style: { name: 'estilo', description: 'Cómo se cuenta' },
    discuss: { name: 'debatir', description: 'Abre un hilo para hablar de un artículo.' },
    forum: { name: 'foro', description: 'Abrir una publicación en este foro' },
    date: {
      name: 'fecha',
      description: 'Cuándo: crea un evento. Así: 2027-05-14 18:30 (UTC) o 2027-05-14 18:30 +02:00',
    },
    articles: { name: 'artículo', description: 'Los artículos sobre los que se puede preguntar.' },
    add: { name: 'añadir', description: 'Añadir un artículo desde una dirección o un archivo.' },
    address: { name: 'dirección', description: 'Su dirección web' },
    file: { name: 'archivo', description: 'Un archivo de texto, Markdown, HTML, PDF o DOCX' },
    list: { name: 'lista', description: 'Lista de los artículos.' },
    search: { name: 'buscar', description: 'Solo los que tienen estas palabras en el título o el autor' },
    info: { name: 'info', description: 'Lo que se sabe de un artículo.' },
    remove: { name: 'quitar', description: 'Quitar un artículo.' },
    refresh: { name: 'actualizar', description: 'Volver a leer un artículo desde su dirección.' },
    use: {
      name: 'usar',
      description: 'Limitar las preguntas de este canal a algunos artículos; sin artículo, se quita el límite.',
    },
    export: { name: 'exportar', description: 'La lista de artículos y lo preguntado sin respuesta, en archivos.' },
    insights: {
      name: 'panorama',
      description: 'Qué se preguntó aquí: sin respuesta, con 👎, lo más preguntado, por artículo.',
    },
    settings: { name: 'ajustes', description: 'Quién puede cambiar artículos y dónde se anuncian los cambios.' },
    show: { name: 'mostrar', description: 'Mostrar los ajustes.' },
    managers: {
      name: 'gestión',
      description: 'Permitir que un rol cambie artículos; sin rol, solo quienes gestionan el servidor.',
    },
    role: { name: 'rol', description: 'El rol' },
    audit: { name: 'registro', description: 'Anunciar los cambios en un canal; sin canal, no se anuncian.' },
    channel: { name: 'canal', description: 'El canal' },
    channels: { name: 'canales', description: 'Cuándo responde Footnote en un canal.' },
    answers: { name: 'respuestas', description: 'Cuándo responde; nada: cuando se dirigen a él y en sus hilos' },
    'only-me': { name: 'solo-yo', description: 'Mostrar la respuesta solo a mí' },
    notes: { name: 'apuntes', description: 'Lo que se preguntó y respondió aquí, con citas y fuentes, en archivos.' },
    citation: { name: 'estilo-de-cita', description: 'Cómo se escriben las fuentes' },
    quiz: {
      name: 'cuestionario',
      description: 'Una ronda de preguntas con opciones, de los artículos, con sus pasajes.',
    },
    count: { name: 'cantidad', description: 'Cuántas preguntas' },
    level: { name: 'nivel', description: 'Cuánto se acercan las opciones falsas' },
    cards: { name: 'tarjetas', description: 'Tarjetas de los artículos, solo para ti, que vuelven a su tiempo.' },
    format: { name: 'formato', description: 'Todas las tarjetas en un archivo, para estudiar en otra parte' },
    guide: {
      name: 'guía',
      description: 'Personas, lugares, fechas, cifras, términos y preguntas abiertas de un artículo.',
    },
    scores: { name: 'puntos', description: 'Si un cuestionario muestra también los puntos de las últimas semanas.' },
    weeks: { name: 'semanas', description: 'Mostrarlos también' },
    feed: { name: 'fuente', description: 'Fuentes cuyos artículos nuevos entran aquí y se anuncian en canales.' },
    'feed-add': {
      name: 'añadir',
      description: 'Seguir una fuente (RSS, Atom, JSON Feed) o anunciarla en un canal más.',
    },
    'feed-list': { name: 'lista', description: 'Lista de las fuentes y de cómo van.' },
    'feed-remove': { name: 'quitar', description: 'Dejar de seguir una fuente, o de anunciarla en un canal.' },
    'feed-address': { name: 'dirección', description: 'La dirección de la fuente, o de una página que la nombra' },
    'feed-name': { name: 'fuente', description: 'La fuente' },
    'news-channel': { name: 'canal', description: 'El canal; ninguno: este' },
    digest: { name: 'novedades', description: 'Lo nuevo de la biblioteca, cada día o cada semana.' },
    every: { name: 'frecuencia', description: 'Cada cuánto; nada: muestra lo que está fijado' },
    hour: { name: 'hora', description: 'A qué hora de la zona horaria del servidor, de 0 a 23' },
    weekday: { name: 'día', description: 'Qué día, cuando es semanal' },
    zone: { name: 'zona', description: 'La zona horaria del servidor, para las novedades.' },
    'zone-name': { name: 'zona', description: 'Por ejemplo Europe/Madrid o America/Bogota' },
    help: { name: 'ayuda', description: 'Cómo se usa Footnote.' },
    privacy: { name: 'privacidad', description: 'Qué guarda Footnote sobre ti y cómo borrarlo.' },
  },
  choices: {
    citations: { apa: 'APA', mla: 'MLA', chicago: 'Chicago' },
    levels: { easy: 'fácil', medium: 'medio', hard: 'difícil' },
    cardFormats: { anki: 'Anki', csv: 'CSV (tabla)', markdown: 'Markdown' },
    lengths: { short: 'corto', medium: 'medio', long: 'largo' },
    styles: { lines: 'líneas', bullets: 'puntos', timeline: 'cronología', 'who-said-what': 'quién dijo qué' },
    speaks: {
      usual: 'si se dirigen a él, y en sus hilos',
      'every-question': 'a todas las preguntas',
      addressed: 'solo si se dirigen a él',
      threads: 'solo en sus hilos',
      never: 'nunca',
    },
    every: { day: 'cada día', week: 'cada semana', never: 'nunca' },
    weekdays: weekdaysOf('es'),
  },
  menu: { askAbout: 'Preguntar sobre esto', checkMessage: 'Comprobar con los artículos' },
};
