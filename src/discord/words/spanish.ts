import { failureWords } from './failure-words.ts';
import { nameOfLanguage } from './language-name.ts';
import { noteWords } from './note-words.ts';
import type { Words } from './words.ts';

const cuenta = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('es')} ${count === 1 ? one : many}`;

export const spanish: Words = {
  paragraph: (first, last) => (last === undefined ? `párrafo ${first}` : `párrafos ${first}–${last}`),
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
  nearest: 'Los pasajes más cercanos, que no son una respuesta:',
  moreStatements: (count) => `+${cuenta(count, 'afirmación más', 'afirmaciones más')}`,
  moreFootnotes: (count) => `+${cuenta(count, 'nota más', 'notas más')}`,
  leftOut: (count) =>
    `Se ${count === 1 ? 'omitió' : 'omitieron'} ${cuenta(count, 'afirmación', 'afirmaciones')}: los artículos no lo confirman.`,
  openFootnote: 'Abrir una nota…',
  toArticle: 'Ir al artículo',
  articleGone: 'Este artículo ya no está en la colección.',
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
    `Son muchas preguntas a la vez. Espera ${cuenta(seconds, 'segundo', 'segundos')} y pregunta de nuevo, por favor.`,
  full: 'Hay demasiadas preguntas en espera. Inténtalo de nuevo en un minuto, por favor.',
  inLine: (place) => `Antes de la tuya hay ${cuenta(place, 'pregunta', 'preguntas')}; la respuesta aparecerá aquí.`,
  outdated: 'Eso viene de otra versión de Footnote. Pregunta de nuevo o usa el comando otra vez, por favor.',
  restarted: 'Footnote se reinició antes de poder responder. Pregunta de nuevo, por favor.',
  tooLate: 'Tardó más de lo que Discord guarda el lugar de la respuesta. Pregunta de nuevo, por favor.',
  mayNotWrite: (channel) =>
    `No puedo escribir en ${channel}. Pregunta en otro lugar o pide a la moderación que me deje, por favor.`,
  languageName: nameOfLanguage('es'),
  articles: {
    about: 'Más',
    back: 'Volver a la lista',
    adding: 'Añadiendo…',
    none: 'Aquí todavía no hay artículos.',
    heading: (first, last, all) =>
      first === 1 && last === all ? cuenta(all, 'artículo', 'artículos') : `Artículos ${first}–${last} de ${all}`,
    shared: 'del operador, para todos los servidores',
    own: 'propio de este servidor',
    length: (characters, passages) =>
      `${cuenta(characters, 'carácter', 'caracteres')}, ${cuenta(passages, 'pasaje', 'pasajes')}`,
    preview: 'Esto es lo que se leyó. ¿Añadirlo?',
    add: 'Añadir',
    cancel: 'Cancelar',
    cancelled: 'No se cambió nada.',
    added: (title) => `Añadido: ${title}`,
    unchanged: (title) => `Nada ha cambiado en ${title}.`,
    confirmRemoval: (title) =>
      `¿Quitar ${title}? Las respuestas que se apoyan en él conservan su texto, pero sus notas ya no se abrirán.`,
    remove: 'Quitar',
    removed: (title) => `Quitado: ${title}`,
    operators: 'Ese artículo es de todos los servidores; solo el operador de este bot puede cambiarlo.',
    notAllowed:
      'No puedes cambiar los artículos de este servidor. Pregunta a quien lo gestione o tenga el rol que indica /ajustes.',
    gone: 'Ese artículo no está aquí. Elige uno de la lista mientras escribes.',
    expired: 'Esa vista previa es demasiado antigua. Usa /artículo añadir de nuevo, por favor.',
    oneOfBoth: 'Indica una dirección o un archivo, por favor.',
    noAddress: 'Eso no es una dirección web. Debería empezar con https://.',
    tooLarge: (megabytes) => `Ese archivo es demasiado grande; se leen como máximo ${megabytes} MB.`,
    tooMany: (most) => `Este servidor tiene ${most} artículos, el máximo posible. Quita uno primero.`,
    addAgain: 'Ese artículo llegó como archivo. Añade el archivo nuevo con /artículo añadir.',
    bound: (titles) => `Las preguntas de este canal tratan ahora de: ${titles}`,
    freed: 'Las preguntas de este canal tratan de nuevo de todos los artículos.',
    onlyInServers: 'Eso solo funciona en servidores.',
  },
  settings: {
    managers: (role) =>
      `Pueden cambiar artículos: quienes gestionan el servidor${role === undefined ? '' : ` y ${role}`}`,
    audit: (channel) =>
      channel === undefined ? 'Los cambios no se anuncian.' : `Los cambios se anuncian en ${channel}.`,
    saved: 'Guardado.',
    notAllowed: 'Solo quienes gestionan el servidor pueden cambiar sus ajustes.',
  },
  privacy: {
    kept: (days, turns) =>
      `Footnote guarda tus preguntas, sus respuestas y tus 👍 y 👎 durante ${cuenta(days, 'día', 'días')}, para entender lo que preguntes después; luego se borran. Las guarda el operador de este bot, con tu identificador de Discord, para el canal en que preguntaste, y no se usan para nada más. Lo que usas de un modelo de lenguaje se cuenta durante un día. Ahora mismo son ${cuenta(turns, 'pregunta tuya', 'preguntas tuyas')}.`,
    forget: 'Borrar lo mío ahora',
    forgotten: (turns) =>
      `Hecho. Se ${turns === 1 ? 'borró' : 'borraron'} ${cuenta(turns, 'pregunta', 'preguntas')}, con respuestas y valoraciones. Los mensajes de Discord quedan hasta que los borres.`,
  },
  discussion: {
    threadName: (title) => `Conversación: ${title}`,
    opened: (thread) => `Hablemos de ello en ${thread}.`,
    summary: 'En breve:',
    questions: 'Preguntas abiertas:',
    prompts: [
      '¿Estás de acuerdo, y por qué?',
      '¿Qué tendría que ser cierto para que valga?',
      '¿Quién podría verlo de otro modo?',
      '¿Qué se sigue de ello?',
      '¿Qué deja fuera aquí el artículo?',
    ],
    how: (bot) => `Menciona a ${bot} o responde a uno de mis mensajes para preguntarme algo. Si no, no me meto.`,
    howOpen: 'Pregúntame aquí sin más. Los mensajes que mencionan a otra persona los dejo en paz.',
    notHere:
      'Aquí no puedo abrir un hilo. Usa /debatir en un canal de texto donde pueda crear hilos públicos y escribir en ellos, por favor.',
  },
  check: {
    about: 'Sobre este mensaje',
    supported: 'Los artículos lo dicen:',
    unconfirmed: 'Los artículos no lo confirman. Lo más cercano:',
    nothing: 'En este mensaje no hay nada que se pueda buscar.',
  },
  notes: noteWords.es,
  failures: failureWords.es,
  help: (bot) =>
    [
      `**Pregunta** con /preguntar, mencionando a ${bot}, respondiendo a una respuesta o por mensaje directo. Cada afirmación tiene una nota: pulsa [1] para leer las palabras en que se apoya.`,
      '**/resumen** cuenta un artículo en breve, **/debatir** abre un hilo sobre uno.',
      '**/artículo lista** muestra de qué puedo hablar; quien tiene permiso puede **añadir**, **quitar** y **actualizar** artículos; **usar** vincula un canal a algunos.',
      'En el menú de un mensaje, en Aplicaciones: **Preguntar sobre esto** y **Comprobar con los artículos**.',
      '**/privacidad** dice qué guardo y lo borra.',
    ].join('\n'),
};
