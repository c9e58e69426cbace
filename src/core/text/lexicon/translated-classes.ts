import type { CheckingWords, ClosedClass } from './checking-words.ts';
import { words } from './words.ts';

type Example = readonly [evidence: string, faithful: string, unfaithful: string];

const closed = (
  name: string,
  groups: readonly (readonly string[])[],
  { examples, kept }: { readonly examples: readonly Example[]; readonly kept?: true },
): ClosedClass => ({
  name,
  groups,
  ...(kept ? { kept } : {}),
  examples: examples.map(([evidence, faithful, unfaithful]) => ({ evidence, faithful, unfaithful })),
});

type Classes = Required<Pick<CheckingWords, 'classes' | 'bounds' | 'units' | 'causes'>>;

/** Words of German of which one does not stand for another, what bounds numbers, what they count, and what gives a reason. */
export const germanClasses: Classes = {
  classes: [
    closed(
      'quantity',
      [
        [...words('mehrheit meisten'), 'mehr als die hälfte'],
        words('alle aller allen alles jeder jede jedes jeden sämtliche* gesamte* ganze*'),
        words('einige* mehrere* manche* verschiedene*'),
        [...words('viele vieler vielen zahlreiche* unzählige*'), 'eine menge'],
        words('wenige wenigen weniger'),
        words('hälfte halbe*'),
        words('drittel'),
        words('viertel'),
        words('beide beiden'),
        words('nur lediglich ausschließlich bloß'),
        words('dutzende*'),
        words('hunderte*'),
        words('tausende*'),
        words('minderheit'),
      ],
      {
        kept: true,
        examples: [
          [
            'Mehrere Fischer stimmten für die Steuer.',
            'Für die Steuer stimmten mehrere Fischer.',
            'Alle Fischer stimmten für die Steuer.',
          ],
          [
            'Nur Mitglieder stimmten über die Steuer ab.',
            'Über die Steuer stimmten nur Mitglieder ab.',
            'Mitglieder stimmten über die Steuer ab.',
          ],
        ],
      },
    ),
    closed(
      'frequency',
      [
        words('immer ständig dauernd stets'),
        words('oft häufig regelmäßig wiederholt mehrmals'),
        words('manchmal gelegentlich bisweilen'),
        words('selten kaum'),
        words('meist meistens gewöhnlich üblicherweise normalerweise'),
        words('vorübergehend zeitweise kurzzeitig'),
        words('dauerhaft endgültig'),
        words('einmal'),
        words('zweimal'),
        words('täglich'),
        words('wöchentlich'),
        words('monatlich'),
        words('jährlich'),
      ],
      {
        kept: true,
        examples: [
          [
            'Die Fähre war im Winter selten voll.',
            'Im Winter war die Fähre selten voll.',
            'Die Fähre war im Winter oft voll.',
          ],
        ],
      },
    ),
    closed(
      'degree',
      [
        words('leicht etwas geringfügig'),
        words('vollständig völlig komplett gänzlich'),
        words('teilweise teils'),
        words('hauptsächlich überwiegend vorwiegend größtenteils'),
        words('stark deutlich erheblich'),
        words('rekord*'),
      ],
      {
        kept: true,
        examples: [
          [
            'Das Dach wurde teilweise zerstört.',
            'Teilweise wurde das Dach zerstört.',
            'Das Dach wurde vollständig zerstört.',
          ],
        ],
      },
    ),
    closed(
      'time of day',
      [
        words('morgens vormittag* freitagmorgen montagmorgen früh'),
        words('mittag mittags'),
        words('nachmittag* *nachmittag'),
        words('abend abends *abend'),
        words('nacht nachts mitternacht'),
      ],
      {
        examples: [
          [
            'Der Kran stürzte am Freitagabend auf den Hafen.',
            'Am Freitagabend stürzte der Kran auf den Hafen.',
            'Der Kran stürzte am Freitagnachmittag auf den Hafen.',
          ],
        ],
      },
    ),
    closed(
      'day',
      [
        words('gestern'),
        words('heute'),
        ['vorige woche', 'letzte woche', 'vergangene woche', 'vergangenen woche', 'vor einer woche'],
        ['vorigen monat', 'letzten monat', 'vergangenen monat', 'vor einem monat'],
        ['voriges jahr', 'vorigen jahr', 'letztes jahr', 'letzten jahr', 'vergangenen jahr', 'vor einem jahr'],
        ['nächste woche', 'nächsten woche'],
        ['nächsten monat'],
        ['nächstes jahr', 'nächsten jahr'],
        words('frühling frühjahr'),
        words('sommer'),
        words('herbst'),
        words('winter'),
      ],
      {
        examples: [
          [
            'Das Gericht tagte vergangene Woche in Lund.',
            'Vergangene Woche tagte das Gericht in Lund.',
            'Das Gericht tagte vergangenen Monat in Lund.',
          ],
        ],
      },
    ),
    closed(
      'order in time',
      [
        ['bevor', 'zuvor', 'vorher', 'ehe'],
        ['nachdem', 'danach', 'später', 'anschließend', 'im anschluss'],
        ['bis'],
        ['seit', 'seitdem'],
      ],
      {
        examples: [
          [
            'Der Wächter ging, bevor das Feuer ausbrach.',
            'Bevor das Feuer ausbrach, ging der Wächter.',
            'Der Wächter ging, nachdem das Feuer ausbrach.',
          ],
        ],
      },
    ),
    closed(
      'side',
      [
        ['gegen', 'gegner*', 'dagegen'],
        ['für', 'zugunsten', 'befürwort*', 'dafür'],
      ],
      {
        examples: [
          [
            'Der Rat stimmte gegen den Plan der Stadt.',
            'Gegen den Plan der Stadt stimmte der Rat.',
            'Der Rat stimmte für den Plan der Stadt.',
          ],
        ],
      },
    ),
    closed(
      'comparison',
      [
        words('mehr größer* höher* länger* stärker* teurer* älter*'),
        words('weniger kleiner* niedriger* kürzer* schwächer* billiger* jünger*'),
        words('größte* höchste* längste* stärkste* teuerste* älteste*'),
        words('kleinste* niedrigste* kürzeste* schwächste* billigste* jüngste*'),
        words('erste ersten erster erstmals'),
        words('letzte letzten letzter letztmals'),
      ],
      {
        examples: [
          [
            'Der Turm war höher als die Kirche von Lund.',
            'Höher als die Kirche von Lund war der Turm.',
            'Der Turm war niedriger als die Kirche von Lund.',
          ],
          [
            'Die Mühle war das älteste Haus im Dorf.',
            'Das älteste Haus im Dorf war die Mühle.',
            'Die Mühle war das jüngste Haus im Dorf.',
          ],
        ],
      },
    ),
  ],
  bounds: {
    'at least': ['mindestens', 'wenigstens', 'nicht weniger als', 'oder mehr'],
    'more than': ['mehr als', 'über', 'gut'],
    'at most': ['höchstens', 'maximal', 'nicht mehr als', 'bis zu'],
    'less than': ['weniger als', 'unter', 'knapp unter'],
    about: ['etwa', 'rund', 'ungefähr', 'circa', 'ca.', 'schätzungsweise'],
    nearly: ['fast', 'beinahe', 'nahezu', 'knapp'],
    only: ['nur', 'lediglich', 'bloß'],
  },
  units: [
    'sekunde sekunden',
    'minute minuten',
    'stunde stunden',
    'tag tage tagen',
    'woche wochen',
    'monat monate monaten',
    'jahr jahre jahren',
    'jahrzehnt jahrzehnte jahrzehnten',
    'meter metern m',
    'kilometer kilometern km',
    'zentimeter zentimetern cm',
    'meile meilen',
    'gramm g',
    'kilogramm kilo kilos kg',
    'tonne tonnen',
    'liter litern',
    'grad',
    'dollar',
    'euro euros',
    'krone kronen',
    'franken',
    'pfund',
    'hektar',
    'prozent',
    'prozentpunkt prozentpunkte prozentpunkten',
  ],
  causes: ['weil', 'wegen', 'aufgrund', 'deshalb', 'deswegen', 'daher', 'infolge', 'dank'],
};

/** As for German. */
export const spanishClasses: Classes = {
  classes: [
    closed(
      'quantity',
      [
        ['mayoría', 'más de la mitad'],
        words('todo toda todos todas cada entero entera'),
        words('algunos algunas varios varias diversos diversas ciertos ciertas'),
        ['muchos', 'muchas', 'numerosos', 'numerosas', 'innumerables', 'gran número de'],
        words('pocos pocas'),
        words('mitad'),
        ['tercio', 'tercera parte'],
        ['cuarta parte'],
        words('ambos ambas'),
        words('solo sólo solamente únicamente exclusivamente'),
        words('docenas decenas'),
        words('cientos centenares'),
        words('miles millares'),
        words('minoría'),
      ],
      {
        kept: true,
        examples: [
          [
            'Varios pescadores votaron el impuesto del puerto.',
            'El impuesto del puerto lo votaron varios pescadores.',
            'Todos los pescadores votaron el impuesto del puerto.',
          ],
          [
            'Solo los socios votaron el impuesto.',
            'El impuesto lo votaron solo los socios.',
            'Los socios votaron el impuesto.',
          ],
        ],
      },
    ),
    closed(
      'frequency',
      [
        ['siempre', 'constantemente', 'continuamente', 'en todo momento'],
        ['frecuentemente', 'con frecuencia', 'a menudo', 'muchas veces', 'repetidamente', 'regularmente'],
        ['a veces', 'en ocasiones', 'ocasionalmente', 'de vez en cuando'],
        ['rara vez', 'raramente', 'raras veces', 'pocas veces'],
        ['normalmente', 'generalmente', 'habitualmente', 'por lo general'],
        ['temporalmente', 'provisionalmente', 'brevemente'],
        ['permanentemente', 'definitivamente', 'para siempre'],
        ['una vez'],
        ['dos veces'],
        words('diariamente diario'),
        words('semanalmente semanal'),
        words('mensualmente mensual'),
        words('anualmente anual'),
      ],
      {
        kept: true,
        examples: [
          [
            'El barco salió rara vez del puerto.',
            'Rara vez salió del puerto el barco.',
            'El barco salió a menudo del puerto.',
          ],
        ],
      },
    ),
    closed(
      'degree',
      [
        words('ligeramente algo levemente'),
        words('completamente totalmente plenamente'),
        ['parcialmente', 'en parte'],
        ['principalmente', 'mayoritariamente', 'sobre todo'],
        words('mucho fuertemente notablemente'),
        words('récord'),
      ],
      {
        kept: true,
        examples: [
          [
            'El tejado quedó parcialmente destruido.',
            'Parcialmente destruido quedó el tejado.',
            'El tejado quedó totalmente destruido.',
          ],
        ],
      },
    ),
    closed('time of day', [words('madrugada'), words('mediodía'), words('tarde'), words('noche medianoche')], {
      examples: [
        [
          'La grúa cayó el viernes por la tarde.',
          'El viernes por la tarde cayó la grúa.',
          'La grúa cayó el viernes por la noche.',
        ],
      ],
    }),
    closed(
      'day',
      [
        words('ayer'),
        words('hoy'),
        ['la semana pasada', 'hace una semana', 'la semana anterior'],
        ['el mes pasado', 'hace un mes', 'el mes anterior'],
        ['el año pasado', 'hace un año', 'el año anterior'],
        ['la próxima semana', 'la semana que viene'],
        ['el próximo mes', 'el mes que viene'],
        ['el próximo año', 'el año que viene'],
        words('primavera'),
        words('verano'),
        words('otoño'),
        words('invierno'),
      ],
      {
        examples: [
          [
            'El tribunal se reunió la semana pasada.',
            'La semana pasada se reunió el tribunal.',
            'El tribunal se reunió el mes pasado.',
          ],
        ],
      },
    ),
    closed(
      'order in time',
      [
        words('antes previamente'),
        ['después', 'tras', 'luego', 'posteriormente', 'más tarde'],
        words('hasta'),
        words('desde'),
      ],
      {
        examples: [
          [
            'El guardia salió antes del incendio.',
            'Antes del incendio salió el guardia.',
            'El guardia salió después del incendio.',
          ],
        ],
      },
    ),
    closed('side', [['contra'], ['a favor', 'en favor', 'en apoyo']], {
      examples: [
        [
          'El consejo votó contra el plan del puerto.',
          'Contra el plan del puerto votó el consejo.',
          'El consejo votó a favor del plan del puerto.',
        ],
      ],
    }),
    closed(
      'comparison',
      [
        words('más mayor mayores superior'),
        words('menos menor menores inferior'),
        words('mejor mejores'),
        words('peor peores'),
        words('primer primero primera primeros primeras'),
        words('último última últimos últimas'),
      ],
      {
        examples: [
          [
            'El puente nuevo costó más que el viejo.',
            'Más que el viejo costó el puente nuevo.',
            'El puente nuevo costó menos que el viejo.',
          ],
        ],
      },
    ),
  ],
  bounds: {
    'at least': ['al menos', 'por lo menos', 'como mínimo', 'o más'],
    'more than': ['más de', 'por encima de'],
    'at most': ['como máximo', 'a lo sumo', 'hasta', 'no más de'],
    'less than': ['menos de', 'por debajo de'],
    about: ['unos', 'unas', 'cerca de', 'alrededor de', 'aproximadamente', 'en torno a'],
    nearly: ['casi'],
    only: ['solo', 'sólo', 'solamente', 'únicamente'],
  },
  units: [
    'segundo segundos',
    'minuto minutos',
    'hora horas',
    'día días',
    'semana semanas',
    'mes meses',
    'año años',
    'década décadas',
    'siglo siglos',
    'metro metros m',
    'kilómetro kilómetros km',
    'centímetro centímetros cm',
    'milla millas',
    'gramo gramos',
    'kilogramo kilogramos kilo kilos kg',
    'tonelada toneladas',
    'litro litros',
    'grado grados',
    'dólar dólares',
    'euro euros',
    'corona coronas',
    'peso pesos',
    'libra libras',
    'hectárea hectáreas',
    'punto puntos',
  ],
  causes: ['porque', 'debido a', 'debido al', 'a causa de', 'a causa del', 'por culpa de', 'gracias a', 'puesto que'],
};

/** As for German. */
export const frenchClasses: Classes = {
  classes: [
    closed(
      'quantity',
      [
        ['majorité', 'plupart', 'plus de la moitié'],
        words('tout tous toute toutes chaque entier entière'),
        words('plusieurs quelques certains certaines divers diverses'),
        ['beaucoup', 'nombreux', 'nombreuses', 'un grand nombre de', 'nombre de'],
        words('peu rares'),
        words('moitié'),
        words('tiers'),
        words('quart'),
        ['les deux'],
        ['seulement', 'uniquement', 'exclusivement', 'seul', 'seule', 'seuls', 'seules'],
        words('dizaines douzaines'),
        words('centaines'),
        words('milliers'),
        words('minorité'),
      ],
      {
        kept: true,
        examples: [
          [
            'Plusieurs pêcheurs ont voté la taxe du port.',
            'La taxe du port, plusieurs pêcheurs l’ont votée.',
            'Tous les pêcheurs ont voté la taxe du port.',
          ],
          [
            'Seuls les membres ont voté la taxe.',
            'La taxe, seuls les membres l’ont votée.',
            'Les membres ont voté la taxe.',
          ],
        ],
      },
    ),
    closed(
      'frequency',
      [
        ['toujours', 'constamment', 'sans cesse', 'en permanence'],
        ['souvent', 'fréquemment', 'régulièrement', 'à plusieurs reprises'],
        ['parfois', 'quelquefois', 'occasionnellement', 'de temps en temps'],
        ['rarement'],
        ['généralement', 'habituellement', 'normalement', "d'habitude", "d'ordinaire"],
        ['temporairement', 'provisoirement', 'brièvement', 'momentanément'],
        ['définitivement', 'durablement', 'pour toujours'],
        ['une fois'],
        ['deux fois'],
        words('quotidiennement quotidien'),
        words('hebdomadaire'),
        words('mensuel mensuellement'),
        words('annuel annuellement'),
      ],
      {
        kept: true,
        examples: [
          [
            'Le bateau a rarement quitté le port.',
            'Rarement le bateau a quitté le port.',
            'Le bateau a souvent quitté le port.',
          ],
        ],
      },
    ),
    closed(
      'degree',
      [
        words('légèrement faiblement'),
        words('complètement totalement entièrement'),
        ['partiellement', 'en partie'],
        ['principalement', 'surtout', 'essentiellement', 'en grande partie'],
        words('fortement nettement considérablement'),
        words('record'),
      ],
      {
        kept: true,
        examples: [
          [
            'Le toit a été partiellement détruit.',
            'Partiellement détruit, le toit l’a été.',
            'Le toit a été totalement détruit.',
          ],
        ],
      },
    ),
    closed(
      'time of day',
      [words('matin matinée aube'), words('midi'), words('après-midi'), words('soir soirée'), words('nuit minuit')],
      {
        examples: [
          [
            'La grue est tombée vendredi soir.',
            'Vendredi soir, la grue est tombée.',
            'La grue est tombée vendredi matin.',
          ],
        ],
      },
    ),
    closed(
      'day',
      [
        words('hier'),
        ["aujourd'hui"],
        ['demain'],
        ['la semaine dernière', 'il y a une semaine', 'la semaine précédente'],
        ['le mois dernier', 'il y a un mois', 'le mois précédent'],
        ["l'an dernier", "l'année dernière", 'il y a un an', "l'année précédente"],
        ['la semaine prochaine'],
        ['le mois prochain'],
        ["l'an prochain", "l'année prochaine"],
        words('printemps'),
        ['en été', 'cet été', "l'été"],
        words('automne'),
        words('hiver'),
      ],
      {
        examples: [
          [
            'Le tribunal a siégé la semaine dernière.',
            'La semaine dernière, le tribunal a siégé.',
            'Le tribunal a siégé le mois dernier.',
          ],
        ],
      },
    ),
    closed(
      'order in time',
      [words('avant auparavant'), ['après', 'ensuite', 'puis', 'plus tard', 'à la suite'], ["jusqu'*"], ['depuis']],
      {
        examples: [
          [
            'Le gardien est parti avant l’incendie.',
            'Avant l’incendie, le gardien est parti.',
            'Le gardien est parti après l’incendie.',
          ],
        ],
      },
    ),
    closed(
      'side',
      [
        ['contre', 'hostile*', 'oppos*'],
        ['en faveur', 'favorable*', 'pour le', 'pour la', 'pour les'],
      ],
      {
        examples: [
          [
            'Le conseil a voté contre le plan du port.',
            'Contre le plan du port, le conseil a voté.',
            'Le conseil a voté en faveur du plan du port.',
          ],
        ],
      },
    ),
    closed(
      'comparison',
      [
        words('plus supérieur* davantage'),
        words('moins inférieur*'),
        words('meilleur*'),
        words('pire*'),
        words('premier première premiers premières'),
        words('dernier dernière derniers dernières'),
      ],
      {
        examples: [
          [
            'Le nouveau pont a coûté plus que l’ancien.',
            'Plus que l’ancien, le nouveau pont a coûté.',
            'Le nouveau pont a coûté moins que l’ancien.',
          ],
        ],
      },
    ),
  ],
  bounds: {
    'at least': ['au moins', 'au minimum', 'ou plus'],
    'more than': ['plus de', "plus d'", 'au-dessus de'],
    'at most': ['au plus', 'au maximum', "jusqu'à", 'pas plus de'],
    'less than': ['moins de', 'au-dessous de'],
    about: ['environ', 'à peu près', 'quelque', 'autour de'],
    nearly: ['presque', 'près de'],
    only: ['seulement', 'uniquement', 'à peine'],
  },
  units: [
    'seconde secondes',
    'minute minutes',
    'heure heures',
    'jour jours',
    'semaine semaines',
    'mois',
    'an ans année années',
    'décennie décennies',
    'siècle siècles',
    'mètre mètres m',
    'kilomètre kilomètres km',
    'centimètre centimètres cm',
    'gramme grammes',
    'kilogramme kilogrammes kilo kilos kg',
    'tonne tonnes',
    'litre litres',
    'degré degrés',
    'dollar dollars',
    'euro euros',
    'couronne couronnes',
    'franc francs',
    'livre livres',
    'hectare hectares',
    'point points',
  ],
  causes: ['parce que', "parce qu'*", 'à cause de', 'à cause du', 'en raison de', 'en raison du', 'grâce à', 'puisque'],
};
