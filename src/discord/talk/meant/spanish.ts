import type { MeantRules } from '../meant-rule.ts';

export const spanishMeant: MeantRules = {
  language: 'es',
  openings: 'y|pero|entonces|ok|vale|bueno|hm+|espera|oye|ah|oh|pues|a ver|footnote|bot|por favor',
  asks: 'quien|quienes|que|cual|cuales|cuando|donde|adonde|por que|porque|como|cuanto|cuanta|cuantos|cuantas|a quien|de quien|con quien|para quien|a que|de que|en que|con que|para que|desde cuando|hasta cuando|a cuantos|a cuantas|segun|resume|resumen|resumeme|explica|explicame|enumera|lista|compara|describe|dime|dinos|cuentame|dame|xq|pq|xk|porq|q|k|ke|kien|kienes|qn|kuando|kuanto|kuantos|komo|dnd|cdo|cuant[oa]s?|cita|(?:un |el )?(?:breve |pequeno |mini )?resumen|(?:los )?puntos clave|lo esencial|(?:a|de|en|con|para|por|desde|hasta|sobre|segun|contra|entre|sin|tras|hacia) (?:que|q|k|quien|quienes|cual|cuales|cuando|donde|cuanto|cuantos|cuanta|cuantas)|(?:dice|dicen|hay|menciona|mencionan|cuenta|explica) (?:algo|algun|alguna|algunos|algunas|mas)|(?:y )?(?:el|la|los|las|eso|esto|lo) (?:\\S+ )*?(?:cuanto|cuantos|cuanta|cuantas)',
  inverted:
    'es|son|era|eran|fue|fueron|esta|estan|hay|hubo|habra|ha|han|tiene|tienen|dice|dicen|menciona|puede|pueden|va|sera|se|habla|hablan|mencionan|aparece|aparecen|sale|explica|cuenta|propone|existe|existen|queda|cuesta|costo',
  within: '.* (?:cuanto|cuantos|cuanta|cuantas|cuando|donde|quien|por que|que (?:significa|dice|quiere decir))',
  nouns:
    '(?:la |las |el |los |alguna |algun |hay )*(?:fuentes?|pruebas?|citas?|cifras|datos|fecha|pagina|autor|autora)',
  toPeople:
    'tu|te|ti|tus|contigo|vosotros|vosotras|os|ustedes|usted|nosotros|nos|yo|me|mi|mis|conmigo|alguien|(?<!(?:los|cuantos|esos) )chicos|(?<!(?:cuanta|la|mucha|tanta|esa|de|poca|mas) )gente|tio|tia|vienes|quieres|estas|tienes|sabes|crees|piensas|vamos|quedamos|jugamos|seguimos|esta noche|(?<!(?:la|esa) )manana|luego|jaja\\w*|que lio|que risa|que bueno|que bien|que pena|que mal|que va|que asco|que sueno|que mono|que fuerte|que hambre|quien se apunta|quien viene|quien quiere|como va|que tal|por que no|micro|silenciado|cascos|quedada|clave del wifi|se (?:oye|escucha|ve)(?: bien| mal)?|quien(?:es)? (?:trae|traen|cocina|juega|conduce|esta despierto|tiene hambre|falta)|(?:trae|traes|traen|compra|compras|pide|pides|pedimos) (?:\\S+ ){0,2}(?:tarta|torta|pastel|cervezas?|bebidas?|pizzas?|patatas|postre|cafe|cena|hielo)|este finde|el finde|esta tarde|mas tarde|cena|canas',
  toBot:
    '(?:me |nos )?(?:puedes|podrias) (?:decir|explicar|resumir|enumerar|mostrar|describir|comparar)(?:me|nos)?|sabes (?:quien|que|cuando|donde|por que|como|cual|si)|(?:dime|dinos|cuentame|dame|explicame|resumeme)|quiero saber|me gustaria saber',
  examples: {
    meant: [
      'quién votó en contra',
      '¿y por qué?',
      '¿dice cuánto cuesta?',
      '¿puedes resumir la segunda parte?',
      'vale y cuándo empezaron',
      'dime los motivos',
      '¿hay fecha para la apertura?',
      'xq cerraron el puente',
      'hasta qué año dura',
      'dice algo de las escuelas',
      '¿el puente cuánto costó?',
      '¿pruebas?',
      'cuánta gente votó',
      'un resumen porfa',
    ],
    others: [
      'quién se apunta a cenar',
      '¿viste el partido? te lo perdiste',
      'qué lío',
      '¿por qué te ríes?',
      'qué tal tu día',
      '¿hay alguien?',
      '¿seguimos mañana?',
      'eso dije yo',
      'jaja',
      'quién trae las bebidas',
      '¿quién trae la tarta?',
      'qué hacéis gente',
      'dice que no',
      '¿en serio?',
      '¿se oye bien?',
      'cuándo es la quedada',
      'a qué hora quedamos',
    ],
  },
};
