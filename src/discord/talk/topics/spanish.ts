import type { TopicRule } from '../topic-rule.ts';

/** What asks whether it is somebody, or what it is. */
const being =
  'eres|es|esto|este|hablo|hablando|estoy|con|un|una|humano|humana|persona|bot|robot|maquina|ia|real|de|verdad|o|solo|hay|alguien|detras|aqui|tu|ti|programa|ordenador|que|tipo|clase|algun|alguna|gente|acaso|realmente|carne|hueso|y|inteligencia|artificial|script|app|software|algoritmo|asistente';
/** What asks what it can be asked, and can answer. */
const ability =
  'que|cual|cuales|en|con|a|sobre|de|puedes|puedo|podemos|se|te|me|nos|ayudar|ayudarme|ayudarnos|ayudas|responder|responderme|respondes|contestar|contestas|preguntar|preguntarte|preguntas|pregunta|hacer|hacerte|tipo|tipos|clase|cosas|eres|capaz|sabes|entiendes|tu|todo|temas|puede|uno|le';
/** What is said of the articles that there are, and of what they are about. */
const library =
  'que|cual|cuales|cuantos|cuantas|articulos|textos|fuentes|documentos|temas?|areas|tienes|conoces|sabes|lees|leido|leiste|has|hay|manejas|cubres|tratas|dominas|abarcas|puedes|puedo|podemos|de|del|sobre|en|con|los|las|tus|tu|te|ti|aqui|biblioteca|hablar|hablarte|preguntar|preguntarte|responder|contestar|respondes|contestas|hablas|a|acerca|son|la|tipo|clase|ayudar|ayudarme|me|entiendes|estas|ves|contiene|contienes|guardas|guardado|guardados|almacenado|almacenados|dentro|coleccion|archivo|base|datos|muestra|muestrame|ensename|lista|incluye|esta|todo|libreria|solo|estos|esos';
/** What is said of the model that it runs on. */
const model =
  'que|cual|ia|ai|llm|gpt|chatgpt|claude|gemini|llama|mistral|modelo|lenguaje|de|eres|usas|utilizas|tienes|corres|funcionas|basas|te|en|con|es|tu|un|una|el|la|este|bot|detras|ti|hay|o|algo|asi|por|debajo|tipo|version|estas|basado|sobre|usa|lleva|llevas|motor';
/** What asks it to be quiet. */
const quiet =
  'puedes|podrias|quieres|callarte|callar|callate|calla|callado|callada|cierra|cerrar|la|boca|pico|el|silencio|silenciarte|silencia|shh|sh|chist|guarda|guardar|quedarte|quedate|quieto|quieta|tranquilo|dejar|deja|parar|para|de|hablar|escribir|responder|un|rato|poco|momento|minuto|ya|ahora|por|favor|mas|no|digas|nada|hables|te|estar|estarte|en|menos|habla|tanto|silencioso|pararte|detenerte|dejarlo|suficiente|basta|vale|seguir|sigas';
/** What is said with thanks of what they are for. */
const gratitude =
  'ah|oh|ok|me|nos|te|lo|la|el|eso|esto|es|era|fue|queda|quedo|quedado|ha|he|claro|clarisimo|ya|entendi|entiendo|entendido|pillado|sirve|sirvio|servido|ayuda|ayudo|ayudado|ayudaste|mucho|muchisimo|bastante|muy|todo|perfecto|genial|super|justo|que|necesitaba|buscaba|queria|saber|util|vale|ahora|mejor|bien|buena|respuesta|info|por|tu|tus|crack|eres|un|una|mas|luego|leo|leere|voy|a|leer|mirar|miro|asi|si|tan|rapido|rapida|amable|duda|dudas|aclarado|aclara|aclarada|salvado|vida|salvaste|resuelto|resuelta|con|de|da|gusto|listo|excelente|sido|funciona|funciono|funcionado|solucionado|encontre|encontrado|dudas?|salio|salido|esta';
/** What asks whether the articles say what somebody said. */
const heldAgainst =
  'hay|algo|alguna?|cosa|infos?|datos|de|del|sobre|en|los|el|la|las|tus|articulos?|fuentes?|textos?|biblioteca|esto|eso|ello|lo|que|dicen?|dice|confirman?|mencionan?|menciona|hablan?|respaldan?|apoyan?|contradicen?|ven|opinan?|aparecen?|salen?|ponen?|esta|estan|ahi|asi|realmente|verdad|como|donde|se|puede|puedes|encontrar|encuentra|es|segun|al|respecto|tema|ese|este|cuentan?|cierto|acerca|parte|tambien|tienen|tienes|a|coinciden?|con|tratan?|recogen?|explican?|tal|cual|dicho|escrito|sitio|lado|algun';
/** What asks whether something is so, and from where it is. */
const truth =
  'es|eso|esto|verdad|cierto|correcto|asi|real|realmente|de|seguro|lo|puedes|podrias|alguien|puede|comprobar|comprobarlo|verificar|verificarlo|confirmar|confirmarlo|confirmado|confirmas|esta|compruebalo|verificalo|confirmame|tienes|tiene|hay|algun|alguna|una|fuentes?|donde|dice|pone|sale|ha|salido|quien|sacas|sacaste|has|sacado|o|no|mentira|falso|bulo|fake|la|prueba|pruebas|demostrado|me|si|leiste|fiable|leido|tal|cual|que|tan|un';
/** What asks for the articles as a list. */
const listing =
  'dame|danos|darme|darnos|pasa|pasame|pasanos|pasarme|manda|mandame|mandanos|mandarme|envia|enviame|enviarme|ensena|ensename|ensenanos|ensenarme|muestra|muestrame|muestranos|mostrarme|nombra|nombrame|enumera|enumerame|lista|listame|listado|indice|puedes|podrias|puedo|podemos|quiero|queremos|ver|tener|me|nos|tu|tus|el|la|los|las|un|una|de|del|con|todo|todos|todas|completa|completo|articulos|textos|fuentes|documentos|titulos|que|tienes|hay|aqui|has|leido|conoces';

export const spanishTopics: readonly TopicRule[] = [
  {
    topic: 'help',
    language: 'es',
    phrases: [
      '(?:(?:se )?puede(?:s|n)?|puedo|podemos|podria|podriamos|es posible)(?: tambien)? (?:anadir|agregar|subir|meter|quitar|borrar)(?:te)? ?(?:un|una|otro|otra|mas|el|la|los|nuevos?|unos|mi|mis|nuestros?)?(?: (?:nuevo|nueva|otro|otra|propio))? ?(?:enlaces?|links?|articulos?|textos?|archivos?|pdfs?|paginas?|fuentes?)(?: propios?)?(?: aqui)?',
      'como (?:anado|agrego|subo|meto|puedo (?:anadir|agregar|subir|meter|quitar)|se (?:anade|anaden|agrega|sube|suben|quita)|quito|podemos (?:anadir|agregar|subir))(?:te)? ?(?:un|una|otro|otra|mas|el|la|los|nuevos?|unos)?(?: (?:nuevo|nueva|otro|otra))? ?(?:enlaces?|links?|articulos?|textos?|archivos?|pdfs?|paginas?|fuentes?)',
      '(?:cuales son )?(?:los|tus) comandos',
      'ayuda',
      'ayudame',
      'necesito ayuda',
      '(?:me )?puedes ayudar(?:me)?',
      'como (?:te uso|se te usa|se (?:usa|utiliza|maneja)(?: esto| el bot| footnote)?|funcionas|funciona (?:esto|el bot))',
      '(?:que|cuales) (?:son los )?comandos(?: hay| tienes)?',
      'comandos',
      '(?:necesito|necesitamos|quiero|me hace falta|nos hace falta) (?:un poco de |tu |algo de )?(?:ayuda|una mano)(?: (?:con|para usar) (?:esto|el bot|este bot))?',
      '(?:me |nos )?(?:puedes|podrias|podeis) (?:ayudar|echar|dar|tirar)(?:me|nos)?(?: (?:un cable|una mano))?(?: (?:con|en) (?:esto|algo|una cosa|este bot))?',
      'ayuda(?:me|nos)(?: (?:con (?:esto|este bot)|un poco))?',
      '(?:echa|dame|echame) (?:me )?(?:una mano|un cable)',
      'socorro',
      'auxilio',
      'como (?:funcionas|funciona (?:esto|el bot|este bot|footnote|esta cosa))',
      'como (?:puedo|se puede|hay que) usar(?:te|lo)?(?: (?:esto|el bot|este bot))?',
      'como (?:te|lo) (?:uso|usamos|utilizo)',
      'explica(?:me)? como funcion(?:as|a (?:esto|el bot|este bot))',
    ],
    alsoToPeople: ['(?:alguien me|me) (?:puede|podria) ayudar(?: alguien)?'],
    examples: [
      'puedo añadir un artículo',
      '¿se pueden subir archivos?',
      '¿cómo añado otro enlace?',
      'cómo subo un pdf',
      'cuáles son tus comandos',
      '¡ayuda!',
      '¿me puedes ayudar?',
      '¿cómo te uso?',
      '¿cómo se maneja el bot?',
      'cómo funciona el bot',
      '¿qué comandos hay?',
      'cómo funciona este bot?',
      '¿me puedes echar un cable?',
      'socorro',
    ],
    others: [
      '¿Pueden añadir un carril al puente?',
      '¿Cómo se añade un carril al puente?',
      '¿Qué ayuda recibió el pueblo?',
      '¿Cómo funciona el puente?',
      '¿Cómo funciona la votación?',
      '¿quién necesita ayuda en el valle?',
    ],
  },
  {
    topic: 'who',
    language: 'es',
    phrases: [
      'para que (?:sirves|estas|sirve (?:este|el) bot)',
      'que (?:puede hacer|hace|sabe hacer) (?:este|el) bot',
      'cual es tu (?:funcion|trabajo)',
      '(?:que|cuales son) (?:tus )?funciones(?: tienes)?',
      'que cosas (?:puedes hacer|haces|sabes hacer)',
      'eres (?:un )?(?:bot|robot|humano|una persona|real|una ia)',
      'que (?:puedes|sabes) hacer',
      'presentate',
      'que es footnote',
      'eres (?:un |una )?(?:programa|maquina|humano|persona)',
      'que (?:tipo|clase) de bot eres',
    ],
    wordings: [
      {
        of: being,
        having: [
          'humano|humana|persona|robot|maquina|inteligencia|script|software|algoritmo|asistente|programa|ordenador|tipo de bot|clase de bot|alguien detras',
          'eres|bot|hablo|hablando|detras|tu',
        ],
        unless: 'que (?:tipo|clase) de persona',
      },
    ],
    alsoToPeople: [
      'a que te dedicas',
      '(?:quien|que) eres(?: tu)?',
      'como te llamas',
      'que haces',
      '(?:tu )?(?:quien|que) eres(?: tu)?',
      'cual es tu nombre',
      'quien es este bot',
    ],
    examples: [
      'eres una persona real?',
      'hablo con un humano',
      'hay alguien detrás de este bot',
      'qué clase de robot eres',
      'qué sabes hacer',
      'qué más puedes hacer',
      'para qué sirves',
      '¿quién eres?',
      '¿eres un bot?',
      '¿qué puedes hacer?',
      '¿Qué es Footnote?',
      'preséntate',
      'tú qué eres',
      '¿qué tipo de bot eres?',
    ],
    others: [
      '¿Qué persona está detrás de la protesta?',
      'qué tipo de persona es el alcalde',
      '¿Para qué sirve el puente?',
      '¿Quién es Ada Lin?',
      '¿Qué puede hacer el concejo?',
    ],
  },
  {
    topic: 'maker',
    language: 'es',
    phrases: [
      'quien(?:es)? (?:te|lo) (?:ha |han )?(?:hizo|hicieron|hecho|creo|crearon|creado|construyo|construyeron|construido|programo|programaron|programado|desarrollo|desarrollaron|desarrollado|diseno|disenado|invento|inventado|fabrico|fabricado|escribio)',
      'quien te (?:hizo|creo|programo|desarrollo|ha hecho|ha creado|ha programado)',
      'quien (?:hizo|creo|maneja|opera) (?:este|el) bot',
      '(?:quien es|de quien es) tu (?:creador|dueno|autor)',
      'de quien eres',
      'quien(?:es)? te (?:lleva|llevan|maneja|manejan|gestiona|mantiene|controla|programa|paga)n?(?: a ti)?',
      'quien (?:te )?(?:hizo|creo|programo|desarrollo|diseno|invento|maneja|lleva)(?: a)?(?: (?:este|el) bot| esto)?',
      'quien (?:esta|hay) detras de (?:ti|este bot|el bot)',
      '(?:quien|quienes) (?:es|son) tus? (?:creador|creadora|creadores|dueno|autor|programador|desarrollador)(?:a|es)?',
      'por quien (?:fuiste|has sido) (?:creado|hecho|programado|desarrollado)',
    ],
    examples: [
      '¿quién te hizo?',
      '¿Quién te ha creado?',
      '¿quién creó este bot?',
      '¿quién es tu dueño?',
      'quién programó este bot',
      '¿quién está detrás de ti?',
    ],
    others: ['¿Quién hizo el puente?', '¿Quién escribió el artículo?', '¿Quién está detrás de la protesta?'],
  },
  {
    topic: 'model',
    language: 'es',
    phrases: [],
    wordings: [
      {
        of: model,
        having: [
          'ia|llm|gpt|chatgpt|claude|gemini|llama|mistral|modelo',
          'eres|usas|utilizas|tienes|corres|funcionas|basas|te|ti|tu|bot|llevas|detras',
        ],
      },
    ],
    examples: ['qué modelo usas', 'eres ChatGPT o qué', '¿en qué modelo te basas?'],
    others: ['¿Qué modelo usa el concejo?', '¿cuál es el modelo de puente?'],
  },
  {
    topic: 'stop',
    language: 'es',
    phrases: [
      'como (?:se )?te (?:paro|para|paramos|callo|calla|callamos|apago|apaga|apagamos|detengo|detiene|silencio|silencia|desactivo|desactiva|freno|frena|quito|quita|(?:hago|hace|hacemos) (?:parar|callar))',
      'como (?:puedo|podemos|se puede|hago para|hacemos para|hacer para) (?:parar|callar|apagar|detener|silenciar|desactivar|frenar)(?:te| (?:al|el|este|a este) bot)',
      'como (?:paro|apago|callo|silencio|detengo|desactivo|se (?:para|apaga|calla|silencia|desactiva)) (?:al|el|a este|este) bot',
      '(?:deja|para|puedes (?:dejar|parar))(?: ya)? de hacer(?:me|nos)?(?: mas| tantas)? preguntas',
      'no (?:me |nos )?hagas mas preguntas',
      'para(?: ya)?',
      'basta(?: ya)?',
      'callate',
      'silencio',
      'detente',
      'dejame en paz',
      'dejanos en paz',
      'vete',
      'cancelar',
      '(?:puedes |podrias )?(?:deja|para|dejar|parar|dejes|pares) de (?:mencionar|etiquetar|pingear|molestar|notificar|arrobar|avisar|contestar|responder|hacer)(?:me|nos|le|les)?(?: (?:ping|menciones|caso))?(?: a (?:la gente|todos|todo))?(?: tanto)?',
      'no (?:me|nos) (?:menciones|etiquetes|ping(?:u)?ees|molestes|notifiques|arrobes|avises|contestes|respondas|hagas ping)(?: (?:mas|nunca|tanto))*',
      'no quiero (?:que me (?:menciones|etiquetes|avises)|(?:mas )?(?:pings|menciones|avisos))(?: mas)?',
      'ya basta',
      'sin pings',
    ],
    wordings: [
      {
        of: quiet,
        having: ['parar|pararte|detenerte|dejarlo|para (?:un|ya|por)|no sigas'],
      },

      {
        of: quiet,
        having: [
          'callarte|callate|calla|callado|callada|callar|cierra (?:la boca|el pico)|cerrar (?:la boca|el pico)|silencio|silenciarte|silencioso|shh|sh|chist|(?:dejar|deja|parar|para) de (?:hablar|escribir|responder)|no (?:digas nada|hables)|hablar? menos|quieto|quieta',
        ],
      },
    ],
    examples: [
      'cómo puedo apagarte',
      'dime cómo se silencia este bot',
      'cómo te callamos',
      'deja de hacer preguntas',
      'no hagas más preguntas',
      'puedes parar por favor',
      'para un momento',
      '¡para ya!',
      'basta',
      'cállate',
      'déjanos en paz',
      'deja de mencionarme',
      'no nos etiquetes más',
      'puedes callarte',
      'cállate un rato',
      'deja de hablar ya',
      'silencio por favor',
    ],
    others: [
      'cómo se para la obra',
      'dime cómo apagan la bomba',
      '¿Cuándo dejaron de hacer preguntas?',
      '¿Para quién es el puente?',
      '¿Cuándo paró la obra?',
      '¿Quién dejó de mencionar el puente?',
      '¿Quién guardó silencio?',
      '¿por qué calla el alcalde?',
    ],
  },
  {
    topic: 'thanks',
    language: 'es',
    phrases: [
      '(?:ok |vale |genial )?(?:muchas |mil |muchisimas )?gracias(?: a ti| bot)?(?: por (?:la ayuda|la respuesta|todo|ayudar))?',
      'buen (?:bot|trabajo)',
      'bien hecho',
      '(?:ok |vale |genial |perfecto |super |guay |estupendo |excelente |ah |muy bien |listo |bueno )*(?:muchas |mil |muchisimas |un millon de |infinitas |te doy las )*(?:gracias|thx)(?: (?:a ti|mil|totales|de nuevo|otra vez|de corazon))*(?: por (?:la|tu|toda la) (?:ayuda|respuesta|info|explicacion)| por todo| por (?:ayudar|contestar|responder)(?:me|nos)?)?',
      '(?:eso |esto |la respuesta )?(?:me |nos )(?:ha )?(?:sirvio|servido|sirve|ayudo|ayudado|ayuda)(?: (?:mucho|bastante|un monton|muchisimo))?',
      '(?:muy|fue muy|ha sido muy|super) util',
      'te lo agradezco(?: mucho)?',
    ],
    wordings: [
      {
        of: `${gratitude}|gracias|muchas|mil|muchisimas|ti|bot|bueno`,
        having: ['gracias'],
        unless: '(?:^|(?:gracias) )(?:(?:y |pero )?(?:que|cual|quien|es|a))(?: |$)',
      },
    ],
    borrowed: ['thx(?: .*)?'],
    within: 'gracias(?! a (?!ti))',
    examples: [
      'gracias, ya funciona',
      'perfecto, resuelto, gracias',
      'gracias',
      '¡muchas gracias por la ayuda!',
      'vale gracias',
      'buen bot',
      'gracias, me ha servido mucho',
      'un millón de gracias por la ayuda',
      'gracias, me quedó claro',
      'vale gracias, ya lo entendí',
      'justo lo que buscaba, gracias',
    ],
    others: [
      '¿Gracias a quién se construyó?',
      '¿Fue útil la ley?',
      'gracias, ¿y quién es Marsh?',
      'gracias, ¿qué fue eso?',
    ],
  },
  {
    topic: 'articles',
    language: 'es',
    phrases: [
      '(?:sobre|de|acerca de|con) (?:que|cuales) (?:articulos|textos|fuentes|documentos|temas) (?:te |se te |se )?(?:puedo|podemos|puede|puede uno) (?:preguntar|consultar|hacer(?:te)? preguntas)(?:te)?(?: algo)?',
      '(?:ensename|muestrame|dime) (?:lo que|que) (?:has leido|tienes|conoces)',
      '(?:que|cuales|con que|en que) (?:articulos|textos|fuentes|documentos|enlaces|archivos) (?:tienes|hay(?: aqui)?|conoces|has leido|usas|lees|manejas|consultas|trabajas|estan (?:aqui|cargados|disponibles)|buscas)(?: (?:cargados|aqui|disponibles|dentro))?',
      '(?:los )?(?:articulos|textos)(?: (?:disponibles|que hay|que tienes|cargados))?',
      '(?:la )?lista de (?:los )?(?:articulos|textos|fuentes)',
      '(?:que|cuales) (?:articulos|textos) (?:tienes|hay|conoces|has leido)',
      '(?:lista|muestra|muestrame|ensename)(?: todos)?(?: los| tus)? articulos',
      'articulos',
      'que (?:has leido|sabes)',
      'cuantos articulos (?:tienes|hay)',
      '(?:de|sobre) que sabes',
      '(?:sobre|de|con|en) (?:que|cuales) (?:articulos|textos|fuentes|temas) (?:sabes|tienes (?:info|datos)|te basas|buscas|respondes|hablas)',
      'que (?:articulos|textos) (?:has leido|leiste|te (?:han dado|dieron))',
      'que (?:leiste|has leido|te has leido)',
    ],
    wordings: [
      {
        of: listing,
        having: [
          'articulos|textos|fuentes|documentos|titulos',
          'dame|danos|darme|darnos|pasa|pasame|pasanos|pasarme|manda|mandame|mandanos|mandarme|envia|enviame|enviarme|ensena|ensename|ensenanos|ensenarme|muestra|muestrame|muestranos|mostrarme|nombra|nombrame|enumera|enumerame|lista|listame|listado|(?:puedo|podemos|quiero|queremos) (?:ver|tener)',
          'lista|listado|indice|tus|todos|todas|(?:dame|danos|pasame|mandame|enviame|ensename|muestrame) los (?:articulos|textos)',
        ],
        unless: 'en los (?:articulos|textos)|todas las fuentes|^que ',
      },
      {
        of: library,
        having: [
          'biblioteca|coleccion|libreria|archivo|base de datos|guardado|guardados|guardas|almacenado|almacenados',
          'que|cuales|cuantos|muestra|muestrame|ensename|lista',
          'tu|tus|tienes|hay|la|contiene|guardas|aqui',
        ],
        unless: '^(?:que|cual) es ',
      },

      {
        of: library,
        having: [
          'articulos|textos|fuentes|documentos|temas|areas',
          'tienes|conoces|sabes|lees|leido|leiste|manejas|cubres|tratas|dominas|abarcas|puedes|puedo|podemos|aqui|biblioteca|tus|respondes|contestas|hablas|entiendes',
        ],
      },
    ],
    examples: [
      'podemos ver la lista de textos',
      'enumera todos los artículos que tienes',
      'danos tus artículos',
      'sobre qué artículos podemos preguntar',
      'qué hay en tu biblioteca',
      'qué tienes guardado aquí',
      'muéstrame la colección',
      'enséñame lo que has leído',
      'qué textos tienes ahora',
      'qué fuentes usas',
      'artículos disponibles',
      'lista de artículos',
      '¿qué artículos tienes?',
      'muéstrame los artículos',
      '¿artículos?',
      '¿sobre qué sabes?',
      '¿cuántos artículos hay?',
      '¿sobre qué artículos sabes?',
      'qué temas manejas',
      'cuáles artículos has leído',
      'de qué temas puedo hablarte',
    ],
    others: [
      'enumera los motivos del artículo',
      'dame las fuentes del estudio',
      'pásame el artículo del puente',
      '¿Qué hay en la biblioteca de Oldham?',
      '¿cuál es la colección?',
      '¿Qué textos usa la escuela?',
      '¿Qué sabes del puente?',
      '¿Qué artículo habla del puente?',
      '¿De dónde sacan el agua?',
      '¿Qué temas trató el concejo?',
      '¿De qué temas habla el artículo?',
    ],
  },
  {
    topic: 'askable',
    language: 'es',
    phrases: [
      'que (?:te )?(?:puedo|podemos|debo) preguntar(?:te)?',
      'que (?:tipo de )?preguntas (?:respondes|contestas|puedo hacer(?:te)?)',
      'ejemplos?',
      'que (?:cosas |tipo de (?:cosas|preguntas) |clase de (?:cosas|preguntas) )?(?:te |se te )?(?:puedo|podemos|se puede|puede(?: uno)?) preguntar(?:te)?',
      'que (?:tipo de |clase de )?preguntas (?:te |se te )?(?:puedo|podemos|pueden) hacer(?:te)?',
      'que (?:tipo de |clase de )?preguntas (?:respondes|contestas|entiendes|aceptas)',
      '(?:con que|en que) (?:me |nos )?puedes ayudar(?:me|nos)?',
      '(?:puedes|sabes|podrias) (?:tambien )?(?:hacer(?:me|nos)?|escribir|dar(?:me|nos)?) (?:tambien )?(?:un |una |unos )?resum(?:en|enes)(?: (?:tambien|de articulos|de textos))?',
      '(?:tambien )?(?:haces|resumes|puedes resumir) (?:resumenes|articulos|textos)(?: tambien)?',
      '(?:sobre|de|acerca de) que (?:te )?(?:puedo|podemos|se puede) (?:preguntar|hablar|consultar)(?:te)?',
    ],
    wordings: [
      {
        of: ability,
        having: [
          'que|cual|cuales|preguntas',
          'puedes|te|tu|respondes|contestas|ayudas|eres|entiendes|sabes|preguntarte',
          'ayudar|ayudarme|ayudarnos|ayudas|responder|responderme|respondes|contestar|contestas|preguntar|preguntarte|preguntas|capaz',
        ],
        unless: '(?:por|para) que|que (?:te|me) (?:pregunta|preguntas)$|sabes (?:que|cual)|^te |preguntas (?:que|a)$',
      },
    ],
    examples: [
      'qué clase de preguntas te puedo hacer',
      'en qué puedes ayudarnos',
      'qué eres capaz de responder',
      'de qué cosas puedo preguntarte',
      '¿qué te puedo preguntar?',
      '¿qué preguntas respondes?',
      '¿ejemplos?',
      'qué cosas puedo preguntarte',
      '¿en qué me puedes ayudar?',
      'puedes hacer resúmenes?',
      'sobre qué puedo preguntarte',
    ],
    others: [
      '¿qué preguntas respondió el ministro?',
      '¿Qué preguntó la alcaldesa?',
      '¿Qué preguntas hizo el concejo?',
      '¿puedes resumir la segunda parte?',
    ],
  },
  {
    topic: 'languages',
    language: 'es',
    phrases: [
      '(?:que|cuantos|en que) idiomas? (?:hablas|entiendes|sabes|conoces|respondes|contestas)',
      '(?:hablas|entiendes|sabes|respondes|contestas|puedes (?:hablar|responder|contestar))(?: tambien| solo)?(?: en)? (?:ingles|aleman|espanol|castellano|frances|otros? idiomas?)(?: (?:o solo .*|tambien))?',
    ],
    examples: ['¿qué idiomas hablas?', 'hablas inglés', 'puedes responder en alemán'],
    others: ['¿Qué idiomas hablan los niños?'],
  },
  {
    topic: 'hello',
    language: 'es',
    phrases: [
      '(?:hola+|holi|hi+|hey+|buenas|buenos dias|buen dia|buenas (?:tardes|noches)|saludos|que tal)(?: (?:a tod[oa]s|gente|de nuevo|otra vez))?',
    ],
    examples: ['hola', '¡buenos días!', 'hola a todos'],
    others: ['Hola, ¿cuándo fue la votación?'],
  },
  {
    topic: 'bye',
    language: 'es',
    phrases: [
      '(?:adios|chao|chau|hasta (?:luego|manana|pronto|la vista)|nos vemos|que descanses|que tengas (?:un )?buen(?:a|os)? (?:dia|noche|tarde|finde)|bye)(?: (?:a todos|gente))?',
      '(?:adios|chao|chau|bye|bueno|vale|ok) (?:nos vemos|hasta)(?: (?:manana|luego|pronto|la proxima|otro dia|el \\p{L}+))?',
      'nos vemos (?:manana|luego|pronto|otro dia)',
      '(?:adios|chao|chau|bye|hasta luego|hasta manana|bueno) (?:me voy|me tengo que ir|tengo que irme|que me voy|me piro)(?: (?:ya|a dormir))?',
    ],
    examples: ['adiós', 'hasta mañana', 'adiós, nos vemos mañana', 'chao, me voy a dormir'],
    others: ['¿Hasta cuándo dura la obra?', '¿cuándo se va el ministro?'],
  },
  {
    topic: 'lookup',
    language: 'es',
    phrases: [
      'que dicen? (?:los|el|tus) (?:articulos?|fuentes)(?: (?:de|sobre) (?:esto|eso|ello))?',
      'que dicen (?:de|sobre) (?:esto|eso) los articulos',
      'es (?:verdad|cierto|correcto)(?: (?:esto|eso))?',
      'es (?:eso|esto) (?:verdad|cierto)',
      '(?:eso|esto) es (?:de verdad |realmente )?(?:verdad|cierto)',
      '(?:comprueba|verifica|busca)(?:lo| (?:eso|esto))',
      'fuente',
      '(?:(?:de )?donde|quien) (?:lo |se )?(?:dice|pone|sale|sacas|sacaste|has sacado|has leido|leiste|viene) (?:eso|esto|lo)',
      '(?:de )?donde (?:lo )?(?:dice|pone|sacas|sacaste|has sacado|has leido|leiste)',
    ],
    wordings: [
      {
        of: heldAgainst,
        having: [
          'articulos?|fuentes?|textos?|biblioteca',
          'esto|eso|ello|lo|al respecto|ese tema|este tema|asi|se (?:menciona|habla|dice)',
        ],
        unless: '^lo que ',
      },
      {
        of: truth,
        having: [
          'verdad|cierto|correcto|mentira|falso|bulo|fake|fiable|comprobar(?:lo)?|compruebalo|verificar(?:lo)?|verificalo|confirmar(?:lo)?|confirmado|confirmas|confirmame|fuentes?|pruebas?|demostrado',
          'es|eso|esto|lo|comprobarlo|compruebalo|verificarlo|verificalo|confirmarlo|alguna|tienes|hay',
        ],
        unless: '^(?:no|eso es|esto es) ',
      },
    ],
    marked: ['(?:y )?(?:eso|esto) es (?:asi|real|correcto|seguro)'],
    examples: [
      '¿Qué dicen los artículos sobre esto?',
      '¿es verdad eso?',
      '¿eso es realmente cierto?',
      'compruébalo',
      '¿fuente?',
      'hay algo de esto en los artículos',
      'lo dice el artículo?',
      'puedes comprobarlo',
      'dónde dice eso',
      'tienes fuente?',
    ],
    others: [
      '¿Qué dicen los artículos sobre el puente?',
      '¿Es verdad que el puente está cerrado?',
      'no es verdad',
      '¿es cierto lo que dijo la alcaldesa?',
    ],
  },
  {
    topic: 'doubt',
    language: 'es',
    phrases: ['(?:estas|esta) (?:muy |tan )?segur[oa](?: de (?:eso|esto|ello))?', '(?:lo dices|hablas|vas) en serio'],
    marked: [
      '(?:ah |oh |pero |espera |como |que )*(?:en serio|enserio|de verdad|de veras|segur[oa]|segurisimo|no me digas|ah si|es broma|es coña)(?: (?:eso|tio|o que))*',
    ],
    examples: ['¿en serio?', '¿seguro?', 'de verdad?', 'estás seguro de eso'],
    others: ['en serio me encanta', 'seguro que llueve', '¿Es seguro el puente?'],
  },
];
