import type { TopicRule } from '../topic-rule.ts';

/** What is said in any of these, and names nothing. */
const common =
  'tu|tus|te|ti|contigo|yo|me|mi|mis|mi|nos|nuestro|nuestra|nuestros|nuestras|se|lo|la|los|las|le|el|un|una|unos|unas|que|quien|quienes|como|cuando|cuanto|cuantos|cuanta|donde|por|para|de|del|a|al|en|con|sin|sobre|es|eres|soy|esta|estas|esto|eso|este|ese|esa|son|fue|fuiste|era|ha|has|he|hay|hace|hago|haces|hacer|puedes|puede|puedo|podemos|podrias|sabes|tienes|tiene|todo|toda|todos|todas|algo|alguien|nada|cosas|aqui|ahi|y|o|pero|si|no|ya|tambien|siempre|nunca|veces|vez|alguna|algun|muy|tan|mucho|tiempo|mas|bot|footnote|realmente|verdad|antes|despues|desde|hasta|uno|cual|cuales|tipo|tipos|clase|ser|va|vas|van|acaso';

/** What is said of Footnote that the articles cannot tell: what it keeps, whether it errs, how old it is. */
export const spanishSelf: readonly TopicRule[] = [
  {
    topic: 'keeps',
    language: 'es',
    phrases: [],
    wordings: [
      {
        of: `${common}|guardas|guarda|guardan|guardar|guardado|guardados|almacenas|almacena|almacenan|conservas|registras|registra|grabas|borras|borra|borrar|borrame|borrado|eliminas|elimina|eliminar|recopilas|vendes|compartes|pasa|ocurre|ve|ven|ver|lee|leen|leer|lees|datos|mensajes?|preguntas?|pregunto|pregunte|escribo|escribimos|escrito|escribi|digo|decimos|dicho|hablo|hablamos|chats?|conversacion|conversaciones|historial|personales|informacion|info|usas|quedan|acceso`,
        having: [
          'guardas|guardan?|guardar|guardados?|almacenas?|almacenan|conservas|registras?|grabas|borras?|borrar|borrame|borrado|eliminas?|eliminar|recopilas|vendes|compartes|pasa|ocurre|haces|ven?|ver|leen?|leer|lees|usas|quedan|acceso',
          'mis?|nuestr[oa]s?|lo que (?:te |yo )?(?:escribo|escribimos|digo|decimos|pregunto|pregunte|hablamos|dicho|he)|todo lo que',
          'datos|mensajes?|preguntas?|pregunto|pregunte|escribo|escribimos|escrito|digo|decimos|dicho|chats?|conversacion(?:es)?|historial|informacion|info|hablamos',
        ],
        unless: '^(?:yo|mis?) |recuerdas|puedes leer mi|quien (?:borro|ha borrado)',
      },
      {
        of: `${common}|lees|escuchas|espias|vigilas|grabas|registras|recopilas|guardas|nuestros|mensajes|datos|chat|conversaciones|canal|cada|escribimos|decimos`,
        having: [
          'lees|escuchas|espias|vigilas|grabas|registras|recopilas|guardas',
          'todo|nos|mensajes|datos|chat|conversaciones|esto|canal|aqui',
        ],
        unless: '^(?:tu|yo) |que (?:lees|escuchas)',
        amongPeople: true,
      },
      {
        of: `${common}|privado|privada|confidencial|secreto|anonimo|privacidad|rgpd|chat|escribo|digo|pregunto|queda|entre|nosotros|proteccion|datos|politica|conversacion`,
        having: [
          'privad[oa]|confidencial|secreto|anonimo|privacidad|rgpd|entre nosotros|proteccion de datos',
          'te|tu|chat|esto|aqui|escribo|digo|pregunto|conversacion|queda',
        ],
        amongPeople: true,
      },
    ],
    examples: [
      '¿guardas lo que escribo?',
      'borras mis mensajes?',
      'quién ve mis preguntas',
      'lees todo lo que escribimos',
      'es privado lo que te escribo?',
      'puedes borrar mis datos',
    ],
    others: ['¿Guardan los datos?', 'quién ve las cuentas', '¿Quién borró los mensajes del alcalde?'],
  },
  {
    topic: 'mistakes',
    language: 'es',
    phrases: [],
    wordings: [
      {
        of: `${common}|equivocas|equivocarte|equivocado|equivoques|errores|error|fallos|fallas|fallo|cometes|fiar|fiarme|fiarnos|fiarse|fio|fiable|fiables|confiar|confiable|confio|confianza|razon|inventas|inventar|inventado|invento|alucinas|mientes|mentir|dices|respuestas?|correctas?|ciertas?|exactas?|exacto|preciso|creer|creerte|neutral|objetivo|sincero|bien|aciertas|acertar|das|son`,
        having: [
          'equivocas|equivocarte|equivocado|errores|error|fallos|fallas|cometes|fiar|fiarme|fiarnos|fiarse|fiable|confiar|confiable|razon|inventas|inventar|alucinas|mientes|mentir|correctas?|ciertas?|exactas?|creerte|neutral|objetivo|sincero|aciertas',
          'te|ti|tu|tus|eres|cometes|tienes|fallas|mientes|alucinas|inventas|dices|creerte|equivocas|aciertas',
        ],
        unless:
          '^(?:tu|yo|si|no|eso|ahi) |^tienes (?:toda )?(?:la )?razon$|^eres (?:muy |tan )?(?:fiable|sincero|neutral)$',
        amongPeople: true,
      },
    ],
    examples: [
      '¿te equivocas a veces?',
      'puedo fiarme de ti',
      'eres de fiar',
      'te inventas cosas',
      'qué tan fiable eres',
      'siempre tienes razón?',
    ],
    others: ['¿se equivoca Marsh?', 'es fiable el contador', 'tienes razón', '¿Quién tiene razón?'],
  },
  {
    topic: 'age',
    language: 'es',
    phrases: [
      '(?:cuantos anos|que edad) tienes(?: tu)?',
      'cual es tu edad',
      'cuando (?:te (?:crearon|hicieron|programaron|inventaron|lanzaron|instalaron|pusieron)|naciste|fuiste (?:cread[oa]|hech[oa]|programad[oa])|es tu cumpleanos|cumples anos)',
      'desde cuando (?:existes|estas (?:aqui|activo)|funcionas)',
      'cuanto (?:tiempo )?(?:llevas|hace que) (?:aqui|existiendo|funcionando|existes|activo)',
      'en que ano (?:naciste|te crearon)',
    ],
    examples: ['¿cuántos años tienes?', 'cuándo te crearon', 'desde cuándo existes'],
    others: ['¿Cuántos años tiene el faro?', 'cuándo crearon la cooperativa'],
  },
  {
    topic: 'memory',
    language: 'es',
    phrases: [],
    wordings: [
      {
        of: `${common}|acuerdas|acordarte|acordar|recuerdas|recordar|recordarme|recuerdo|memoria|olvidas|olvidar|pregunte|preguntado|pregunto|preguntas?|dije|digo|dicho|escribi|hablamos|ultima|ultimo|conversacion|conversaciones|ayer|anterior|aprendes|conoces|guardas`,
        having: [
          'acuerdas|acordarte|recuerdas|recordar|recordarme|memoria|olvidas|olvidar|aprendes',
          'mi|mis|te|lo que (?:te )?(?:pregunte|dije|digo|he|pregunto|escribi|hablamos)|nos|cosas|memoria|nuestra|me|cuanto tiempo|conversaciones',
          'te|tienes|recuerdas|olvidas|aprendes|puedes|tu',
        ],
        unless: '^(?:yo|tu) |me puedes recordar|(?:puedes|podrias) recordarme',
        amongPeople: true,
      },
    ],
    examples: [
      'te acuerdas de mí',
      'recuerdas lo que te pregunté',
      '¿tienes memoria?',
      'cuánto tiempo recuerdas lo que digo',
    ],
    others: ['¿Recuerdan la riada?', 'te acuerdas de lo que dijo Marsh', '¿Puedes recordarme quién era Reuter?'],
  },
  {
    topic: 'files',
    language: 'es',
    phrases: [],
    wordings: [
      {
        of: `${common}|leer|lees|abrir|abres|entiendes|entender|ver|ves|procesar|aceptas|admites|soportas|manejas|pdf|pdfs|archivos?|ficheros?|documentos?|word|excel|powerpoint|diapositivas|imagen|imagenes|fotos?|capturas?|enlaces?|links?|webs?|paginas?|epub|libros?|html|markdown|formatos?|audios?|voz|videos?|notas|sabes|textos?|mensajes`,
        having: [
          'leer|lees|abrir|abres|entiendes|entender|ver|ves|procesar|aceptas|admites|soportas|manejas',
          'pdfs?|archivos?|ficheros?|documentos|word|excel|powerpoint|diapositivas|imagen(?:es)?|fotos?|capturas?|enlaces?|links?|webs?|paginas web|epub|libros|html|markdown|formatos?|audios?|videos?|notas de voz',
        ],
        unless:
          '(?:este|ese|esta|esa|el|la|mi) (?:pdf|archivo|fichero|documento|imagen|foto|enlace|link|web|pagina)|has leido|^tu |que (?:documentos|libros) ',
      },
    ],
    examples: ['puedes leer PDF', 'qué archivos puedes leer', 'entiendes imágenes?', 'puedes abrir enlaces'],
    others: ['¿Qué archivos borró el ministerio?', 'puedes leer este PDF', '¿Pueden los alumnos leer los planos?'],
  },
  {
    topic: 'basis',
    language: 'es',
    phrases: [],
    wordings: [
      {
        of: `${common}|sacas|sacaste|respuestas?|informacion|infos?|conocimientos?|datos|sabes|saber|vienen|salen|obtienes|coges|tomas|consigues|encuentras|citas|basas|basan|fuentes`,
        having: [
          'donde|como|en que',
          'respuestas|informacion|infos?|conocimientos?|todo (?:eso|esto)|tanto|citas|basas|tantas cosas',
        ],
        unless:
          '^(?:tu|yo) |cuales|como (?:estas|va|es|son)|de donde (?:lo |has |)(?:sacas|sacaste|sacado)(?: (?:eso|esto))?$|resp\\S+ (?:a|de) ',
      },
      {
        of: `${common}|buscas|buscar|internet|google|googleas|web|red|wikipedia|online|linea|conectado|conexion|usas|utilizas|navegas|acceso|consultas|miras|bing|reddit|entrenado|entrenaron`,
        having: [
          'internet|google|googleas|la web|la red|wikipedia|online|en linea|conectado|bing|reddit|entrenado|entrenaron',
          'buscas|buscar|usas|utilizas|navegas|tienes|consultas|miras|estas|conectado|te|tu|entrenado|googleas|puedes',
        ],
        unless: '^(?:yo|tu) |cuando|desde',
        amongPeople: true,
      },
    ],
    examples: [
      'de dónde sacas tus respuestas',
      '¿de dónde sacas la info?',
      'cómo sabes todo eso',
      'buscas en internet?',
      'usas Wikipedia',
    ],
    others: ['de dónde sacan el agua', '¿Usan internet en la escuela?', '¿De dónde viene el dinero?'],
  },
  {
    topic: 'who',
    language: 'es',
    phrases: [
      '(?:y )?(?:tu )?(?:quien|que) (?:cono|demonios|diablos|narices|carajo|leches|rayos) eres(?: tu)?',
      '(?:y )?(?:tu|vos) (?:quien|que) eres',
      '(?:y )?tu eres(?: (?:quien|que))?',
      'que te cuentas',
      'que hay de nuevo contigo',
      '(?:que|como) (?:tal|va|te va)(?: (?:la vida|todo))?(?: (?:de|como|siendo) (?:un )?(?:bot|robot))',
      'cuenta(?:me|nos)?(?: (?:algo|un poco))? (?:de|sobre) ti',
    ],
    examples: ['y tú quién eres', 'qué te cuentas', 'qué demonios eres', 'cuéntame algo de ti'],
    others: ['¿Qué hay de nuevo con el puente?', '¿quién es Marsh?'],
  },
  {
    topic: 'askable',
    language: 'es',
    phrases: [
      '(?:alguna |tienes (?:alguna |algunas |)|dame (?:alguna |una |unas |ideas )?|algun )*(?:idea|ideas|sugerencias?|consejos?|pista)(?: (?:de|sobre|para))?(?: (?:que (?:te )?(?:puedo |podemos |se puede )?preguntar(?:te)?|preguntas?|hacerte preguntas))',
      '(?:sugiere|proponme|sugiereme|dame|recomiendame|propon)(?: (?:me|nos))? (?:una|alguna|unas|algunas)(?: buenas?)? preguntas?',
      'que (?:me )?(?:recomiendas|sugieres|aconsejas)(?: que)?(?: (?:te )?(?:preguntar|pregunte))?',
      'cual seria una buena pregunta',
      'no se (?:que|de que) (?:preguntar|preguntarte)',
    ],
    examples: ['alguna idea de qué preguntar', 'sugiere una pregunta', 'no sé qué preguntarte'],
    others: ['¿Qué sugiere el alcalde?', '¿Qué preguntan los pescadores?'],
  },
  {
    topic: 'stop',
    language: 'es',
    phrases: [
      '(?:ya )?(?:esta bien|vale|basta)(?: ya)? (?:para|calla|basta|ya|dejalo|callate)(?: ya)?',
      'dejalo(?: ya)?',
      'deja eso(?: ya)?',
      'no hagas eso(?: mas)?',
      'para con eso',
    ],
    examples: ['ya está bien, para', 'déjalo ya'],
    others: ['¿Por qué lo dejó el alcalde?'],
  },
  {
    topic: 'maker',
    language: 'es',
    phrases: [
      'quien(?:es)? (?:ha |han )?(?:escribio|escrito|escribieron|hizo|hecho|programo|programado|programaron|desarrollo|desarrollado|creo|creado|diseno|disenado|lleva|gestiona|mantiene|controla|maneja|administra|paga|monto|montado|instalo|instalado|puso|puesto) (?:tu (?:codigo|programa|software)|el codigo de (?:este bot|esto)|(?:a )?(?:este|el) bot|esta cosa)(?: (?:aqui|en el servidor))?',
      '(?:a )?quien se le (?:ocurrio|ha ocurrido|ocurriria) (?:crearte|hacerte|inventarte|programarte|montarte|este bot|esto|crear (?:este|un) bot)',
      'quien(?:es)? (?:esta|estan|hay) detras (?:de (?:ti|este bot|esto|footnote)|tuya|tuyo)',
      '(?:de quien (?:es|eres)|a quien pertenece[s]?)(?: (?:este|el) bot| esta cosa| tu)?',
      'quien es (?:el|la) (?:responsable|encargad[oa]|creador[a]?|duen[oa]|programador[a]?) de (?:ti|este bot|el bot|esto)',
    ],
    examples: [
      'quién escribió tu código',
      'quién maneja este bot',
      '¿a quién se le ocurrió crearte?',
      'quién está detrás de ti',
      '¿de quién es este bot?',
    ],
    others: [
      'quién escribió el código penal',
      'quién maneja la empresa',
      '¿de quién es el molino?',
      'a quién se le ocurrió el impuesto',
    ],
  },
  {
    topic: 'help',
    language: 'es',
    phrases: [
      'como (?:se (?:te )?(?:usa|utiliza|maneja|emplea)|(?:te )?(?:uso|usamos|utilizo|manejo|usas)|(?:puedo|podemos|debo|se puede|hay que) (?:usar|utilizar|manejar)(?:te)?)(?: (?:esto|este bot|el bot|esta cosa|este chisme|este trasto|footnote))?',
      'como (?:va|funciona|anda|marcha) (?:esto|este bot|el bot|esta cosa|este chisme|este trasto|footnote)',
      'que (?:hago|hacemos|puedo hacer|se puede hacer|se hace|debo hacer) (?:contigo|con (?:este bot|el bot|esta cosa))',
      '(?:hay |tienes )?(?:un |unas |algun |el )?(?:manual|tutorial|instrucciones|guia de uso)(?: (?:de|para) (?:uso|este bot|usarte|el bot|esto|ti))*',
      'no (?:entiendo|se|pillo) como (?:funcionas|va(?:s)?|(?:va|funciona) (?:esto|este bot|el bot|esta cosa|este chisme|este trasto|footnote)|(?:usarte|usar (?:esto|este bot|el bot|esta cosa|este chisme|este trasto|footnote)))',
    ],
    examples: [
      'cómo se usa esto',
      'cómo va este bot',
      'qué hago contigo',
      '¿hay instrucciones para este bot?',
      'no entiendo cómo funcionas',
    ],
    others: ['cómo se usa el molino', 'qué hacen con el dinero', '¿hay un manual de la bomba?', 'cómo va la votación'],
  },
  {
    topic: 'who',
    language: 'es',
    phrases: [
      '(?:con|a) (?:quien|que) (?:hablo|hablamos|estoy hablando|estamos hablando|escribo|estoy escribiendo|le hablo|le escribo|converso|chateo|tengo el gusto)(?: (?:aqui|ahora|exactamente|en realidad))*',
      'quien (?:responde|contesta|escribe|me (?:responde|contesta|habla))(?: (?:aqui|ahora))*',
      '(?:(?:tu )?eres|es esto|esto es)(?: (?:de verdad|realmente|un|una|el|en serio|solo))* (?:human[oa]|persona|maquina|robot|bot|ia|programa)(?: (?:real|de verdad))?(?: o (?:no|un|una|solo)? ?(?:human[oa]|persona|maquina|robot|bot|ia|programa)?)?(?: (?:real|de verdad))?',
      'para que (?:sirve|es|vale|esta) (?:este bot|el bot|esta cosa|este chisme)',
    ],
    examples: [
      'con quién hablo',
      '¿quién me contesta aquí?',
      'eres humano o máquina',
      'eres de verdad una persona',
      'para qué sirve esta cosa',
    ],
    others: ['con quién habla el concejo', '¿quién responde por los daños?', 'para qué sirve el dique', 'eres de aquí'],
  },
  {
    topic: 'articles',
    language: 'es',
    phrases: [
      '(?:cuant[oa]s|(?:el )?numero (?:total )?de|(?:la )?cantidad de) (?:articulos|textos|fuentes|documentos)(?: (?:hay|tienes|conoces|son|has|leido|en|la|tu|biblioteca|aqui|total|tiene|el|este|bot|cargados|disponibles|guardados))*',
    ],
    examples: ['cuántos artículos hay', '¿número de textos?', 'cuántas fuentes tiene este bot'],
    others: ['cuántos artículos tiene la ley', 'número de barcos', 'cuántos textos firmó la alcaldesa'],
  },
];
