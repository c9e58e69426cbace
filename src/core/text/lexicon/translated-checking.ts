import type { CheckedExample, CheckingWords, Governing, GovernorWords } from './checking-words.ts';
import { frenchClasses, germanClasses, spanishClasses } from './translated-classes.ts';
import { words } from './words.ts';

type Example = readonly [evidence: string, faithful: string, unfaithful: string];

const exampleOf = ([evidence, faithful, unfaithful]: Example): CheckedExample => ({ evidence, faithful, unfaithful });

/** @param example a claim that keeps what stands over the words, and one that drops it */
const governor = (
  kind: Governing,
  list: readonly string[],
  { example, alsoBy = [] }: { readonly example: Example; readonly alsoBy?: readonly Governing[] },
): GovernorWords => ({
  kind,
  reach: kind === 'condition' ? 'around' : kind === 'saying' ? 'sentence' : 'clause',
  words: list,
  alsoBy,
  examples: [exampleOf(example)],
});

const sayingAlso: readonly Governing[] = ['accusation', 'request', 'order', 'advice', 'promise', 'threat'];

/** What stands over other words in German, and what words of news mean. */
export const germanChecking: CheckingWords = {
  ...germanClasses,
  turns: ['aber', 'doch', 'jedoch', 'obwohl', 'während', 'sondern'],
  joins: ['und', 'oder', 'denn', 'weil', 'wo', 'so dass', 'sodass'],
  paths: {
    words: ['von', 'auf', 'um'],
    examples: [
      exampleOf([
        'Die Maut stieg im Mai von 4 auf 6 Kronen.',
        'Im Mai stieg die Maut von 4 auf 6 Kronen.',
        'Die Maut stieg im Mai von 6 auf 4 Kronen.',
      ]),
      exampleOf([
        'Die Zahl der Boote sank im März um 40.',
        'Im März sank die Zahl der Boote um 40.',
        'Die Zahl der Boote sank im März auf 40.',
      ]),
    ],
  },
  governors: [
    governor('denial', words('bestritt bestreitet leugnete leugnet nie niemals kein* nicht widerlegt freigesprochen'), {
      example: [
        'Der Müller bestritt, dass der Damm gebrochen war.',
        'Dass der Damm gebrochen war, bestritt der Müller.',
        'Der Damm war gebrochen.',
      ],
    }),
    governor(
      'condition',
      [
        ...words('wenn falls sofern sollte vorausgesetzt außer freiwillig'),
        'im fall*',
        'unter der bedingung',
        'solange',
      ],
      {
        example: [
          'Wenn der Damm bricht, wird das Dorf überflutet.',
          'Das Dorf wird überflutet, wenn der Damm bricht.',
          'Das Dorf wird überflutet.',
        ],
      },
    ),
    governor(
      'saying',
      [
        ...words(
          'sagte sagt sagten behauptet behauptete zufolge laut meint meinte glaubt glaubte erklärte erklärt berichtet berichtete schrieb vermutet',
        ),
        ...['nach angaben', 'nach ansicht', 'nach meinung', 'nach auffassung', 'nach einschätzung', 'nach überzeugung'],
        ...['aus sicht', 'nimmt an', 'nehmen an', 'nahm an', 'nahmen an', 'geht davon aus', 'gehen davon aus'],
        ...words('teilte warnte sei habe hätten seien betonte versicherte'),
      ],
      {
        example: [
          'Vale sagte, der Damm der Stadt ist sicher.',
          'Der Damm der Stadt ist sicher, sagte Vale.',
          'Der Damm der Stadt ist sicher.',
        ],
        alsoBy: sayingAlso,
      },
    ),
    governor('accusation', words('vorgeworfen vorwurf wirft beschuldigt* angeklagt* verdächtig*'), {
      example: [
        'Vale wird beschuldigt, den Lohn der Fischer behalten zu haben.',
        'Den Lohn der Fischer behalten zu haben, wird Vale beschuldigt.',
        'Vale hat den Lohn der Fischer behalten.',
      ],
      alsoBy: ['saying'],
    }),
    governor('hearsay', words('angeblich mutmaßlich offenbar soll sollen'), {
      example: [
        'Der Müller hat angeblich den Damm der Stadt geöffnet.',
        'Angeblich hat der Müller den Damm der Stadt geöffnet.',
        'Der Müller hat den Damm der Stadt geöffnet.',
      ],
      alsoBy: ['saying', 'accusation'],
    }),
    governor(
      'possibility',
      words('könnte könnten kann können möglicherweise vielleicht wahrscheinlich wohl dürfte vermutlich'),
      {
        example: [
          'Die Stadt könnte die Mühle im Mai verkaufen.',
          'Im Mai könnte die Stadt die Mühle verkaufen.',
          'Im Mai hat die Stadt die Mühle verkauft.',
        ],
      },
    ),
    governor('plan', words('will wollen plant planen beabsichtig* vor geplant vorhat soll sollen wird werden'), {
      example: [
        'Die Stadt plant, die Mühle zu verkaufen.',
        'Die Stadt will die Mühle verkaufen.',
        'Die Stadt hat die Mühle verkauft.',
      ],
      alsoBy: ['future'],
    }),
    governor('future', words('wird werden soll sollen künftig'), {
      example: [
        'Die Stadt wird die Mühle im Mai schließen.',
        'Im Mai wird die Stadt die Mühle schließen.',
        'Im Mai hat die Stadt die Mühle geschlossen.',
      ],
      alsoBy: ['plan', 'condition', 'promise'],
    }),
    governor('offer', words('bot bietet angebot* anbot angeboten'), {
      example: [
        'Vale bot an, die Mühle der Stadt zu kaufen.',
        'Die Mühle der Stadt zu kaufen, bot Vale an.',
        'Vale hat die Mühle der Stadt gekauft.',
      ],
    }),
    governor('request', words('bat bittet bitten forderte fordert aufgefordert verlangte gebeten appellierte rief'), {
      example: [
        'Vale forderte, die Mühle zu schließen.',
        'Vale bat, die Mühle zu schließen.',
        'Vale hat die Mühle geschlossen.',
      ],
      alsoBy: ['advice'],
    }),
    governor('order', words('befahl befohlen angewiesen ordnete aufgefordert'), {
      example: [
        'Vale ordnete an, die Mühle zu schließen.',
        'Die Mühle zu schließen, ordnete Vale an.',
        'Vale hat die Mühle geschlossen.',
      ],
    }),
    governor('advice', words('riet rät empfahl empfiehlt empfohlen geraten'), {
      example: [
        'Vale riet der Stadt, die Mühle zu schließen.',
        'Die Mühle zu schließen, riet Vale der Stadt.',
        'Die Stadt hat die Mühle geschlossen.',
      ],
      alsoBy: ['request'],
    }),
    governor('attempt', words('versucht* versuchen bemüht*'), {
      example: [
        'Die Fischer versuchten, den Hafen zu erreichen.',
        'Die Fischer haben versucht, den Hafen zu erreichen.',
        'Die Fischer haben den Hafen erreicht.',
      ],
    }),
    governor('consideration', words('erwägt erwog erwogen prüft überlegt'), {
      example: [
        'Die Stadt erwägt, die Mühle zu schließen.',
        'Die Mühle zu schließen, erwägt die Stadt.',
        'Die Stadt hat die Mühle geschlossen.',
      ],
    }),
    governor('promise', words('verspr* zugesagt zusage'), {
      example: [
        'Vale versprach, die Mühle zu schließen.',
        'Vale hat versprochen, die Mühle zu schließen.',
        'Vale hat die Mühle geschlossen.',
      ],
      alsoBy: ['saying', 'plan', 'future'],
    }),
    governor('threat', words('droh* gedroht'), {
      example: [
        'Vale drohte, die Mühle zu schließen.',
        'Die Mühle zu schließen, drohte Vale.',
        'Vale hat die Mühle geschlossen.',
      ],
      alsoBy: ['saying', 'future'],
    }),
  ],
  senses: {
    kill: 'getötet töte* tote toten starb* gestorben ums leben kamen tod',
    injure: 'verletz* verwund*',
    rise: 'stieg* gestiegen steigt erhöh* zunahm* gewachsen wuchs*',
    fall: 'fiel* fallen gefallen sank* gesunken stürzt* gestürzt zurückging*',
    win: 'gewann* gewonnen siegt* gewinnen',
    lose: 'verlor* verloren verlier*',
    defeat: 'besiegt* schlug geschlagen unterlag',
    elect: 'gewählt wiedergewählt wahl* stimme* wähl*',
    reelect: 'wiedergewählt',
    begin: 'begann* begonnen beginnt anfing startet* öffne* geöffnet eröffnet*',
    end: 'endet* beendet* stoppt* eingestellt aufhör*',
    evacuate: 'evakuier*',
    work: 'arbeit* gearbeitet',
    cost: 'kost* gekostet',
    cry: 'wein* geweint',
    laugh: 'lach* gelacht',
    convict: 'verurteil*',
    arrest: 'festgenommen verhaft* festnahm*',
    rescue: 'gerettet rett* geborgen',
    refugee: 'flüchtling* migrant* asyl*',
    sea: 'meer see küste',
    say: 'sagte sagt behaupt* erklärt* zufolge angaben laut',
    think: 'glaub* meint* denk* vermut*',
    guess: 'schätzung* schätz*',
    order: 'befahl* befohlen',
    ask: 'forder* verlang* bat gebeten',
    town: 'stadt städt*',
    area: 'region gebiet*',
    many: 'viele vieler zahlreiche',
    people: 'menschen leute personen',
    current: 'derzeit gegenwärtig aktuell*',
    month: 'monat* lebensmonat*',
    hit: 'getroffen traf',
    criticise: 'kritisier* verurteilt* anprangert*',
    praise: 'lobt* gelobt',
    refuse: 'ablehn* abgelehnt lehnte weigert* verweiger*',
    accept: 'annahm* angenommen akzeptier* aufnahme aufgenommen',
    bridge: 'brücke*',
    new: 'neue neuer neues neuen',
    crown: 'kronen krone',
    open: 'öffne* geöffnet eröffn*',
    oppose: 'ablehnt* gegner',
    police: 'polizei',
    government: 'regierung*',
    build: 'bau* gebaut errichtet*',
    destroy: 'zerstör*',
    buy: 'kauf* gekauft',
    sell: 'verkauf*',
    leave: 'verließ* verlassen ging',
    arrive: 'ankam* angekommen eintraf*',
    meet: 'traf* getroffen treffen',
    demolish: 'abgerissen abriss',
    hold: 'hielt gehalten abgehalten',
    weather: 'wetter sturm regen wind',
    protect: 'schutz* zivilschutz* schütz*',
  },
  past: ['wurde*', 'war', 'waren', 'hat', 'haben', 'hatte*', 'worden', 'ge*t'],
};

/** As for German. */
export const spanishChecking: CheckingWords = {
  ...spanishClasses,
  turns: ['pero', 'aunque', 'mientras', 'sino', 'sin embargo'],
  joins: ['y', 'e', 'o', 'porque', 'pues', 'donde'],
  paths: {
    words: ['de', 'desde', 'a', 'hasta', 'en'],
    vague: true,
    examples: [
      exampleOf([
        'El peaje pasó en mayo de 4 a 6 coronas.',
        'En mayo el peaje pasó de 4 a 6 coronas.',
        'El peaje pasó en mayo de 6 a 4 coronas.',
      ]),
      exampleOf([
        'El número de barcos bajó en 40 durante la tormenta.',
        'Durante la tormenta, el número de barcos bajó en 40.',
        'El número de barcos bajó a 40 durante la tormenta.',
      ]),
      exampleOf([
        'Un grupo de 40 vecinos pidió el cierre del molino.',
        'El cierre del molino lo pidió un grupo de 40 vecinos.',
        'Un grupo de 50 vecinos pidió el cierre del molino.',
      ]),
    ],
  },
  governors: [
    governor('denial', words('negó niega negaron nunca no ningún ninguna desmintió absuelto'), {
      example: [
        'El molinero negó que la presa cerrada fuera peligrosa.',
        'Que la presa cerrada fuera peligrosa lo negó el molinero.',
        'La presa cerrada era peligrosa.',
      ],
    }),
    governor(
      'condition',
      [
        ...words('si siempre salvo excepto opcional voluntario'),
        'en caso de',
        'a menos que',
        'con tal de',
        'a condición',
        'mientras no',
      ],
      {
        example: [
          'Si la presa cede, el pueblo tendrá agua.',
          'El pueblo tendrá agua si la presa cede.',
          'El pueblo tendrá agua.',
        ],
      },
    ),
    governor(
      'saying',
      [
        ...['a juicio', 'en opinión', 'a ojos de', 'se dice', 'a su juicio'],
        ...words(
          'dijo dice dijeron según afirma afirmó afirman sostiene sostuvo cree creen creía declaró explicó advirtió aseguró asegura alega alegó opina informó acusó denunció',
        ),
      ],
      {
        example: [
          'Vale dijo que la presa del pueblo es segura.',
          'La presa del pueblo es segura, según Vale.',
          'La presa del pueblo es segura.',
        ],
        alsoBy: sayingAlso,
      },
    ),
    governor('accusation', words('acusad* acusa acusó acusación imputad*'), {
      example: [
        'Vale fue acusado de robar el dinero del puerto.',
        'A Vale se le acusa de robar el dinero del puerto.',
        'Vale robó el dinero del puerto.',
      ],
      alsoBy: ['saying'],
    }),
    governor('hearsay', words('supuestamente presuntamente presunto presunta habría habrían'), {
      example: [
        'El molinero supuestamente abrió la presa del pueblo.',
        'Supuestamente el molinero abrió la presa del pueblo.',
        'El molinero abrió la presa del pueblo.',
      ],
      alsoBy: ['saying', 'accusation'],
    }),
    governor('possibility', words('puede pueden podría podrían quizá quizás posiblemente probablemente'), {
      example: [
        'El pueblo podría vender el molino en mayo.',
        'En mayo el pueblo podría vender el molino.',
        'En mayo el pueblo vendió el molino.',
      ],
    }),
    governor(
      'plan',
      words('prevé prevén planea planean pretende pretenden quiere quieren piensa tiene intención va van'),
      {
        example: [
          'El pueblo planea vender el molino.',
          'El pueblo quiere vender el molino.',
          'El pueblo vendió el molino.',
        ],
        alsoBy: ['future'],
      },
    ),
    governor('future', words('será serán tendrá tendrán hará harán va van abrirá costará *rá *rán debe'), {
      example: ['El puente abrirá en mayo.', 'En mayo abrirá el puente.', 'En mayo abrió el puente.'],
      alsoBy: ['plan', 'condition', 'promise'],
    }),
    governor('offer', words('ofreció ofrece ofrecieron oferta'), {
      example: [
        'Vale ofreció comprar el molino del pueblo.',
        'Vale ofreció comprar al pueblo el molino.',
        'Vale compró el molino del pueblo.',
      ],
    }),
    governor('request', words('pidió pide pidieron exigió solicitó instó rogó'), {
      example: [
        'Vale pidió cerrar el molino viejo.',
        'Cerrar el molino viejo pidió Vale.',
        'Vale cerró el molino viejo.',
      ],
      alsoBy: ['advice'],
    }),
    governor('order', words('ordenó ordenaron mandó'), {
      example: [
        'Vale ordenó cerrar el molino viejo.',
        'Cerrar el molino viejo ordenó Vale.',
        'Vale cerró el molino viejo.',
      ],
    }),
    governor('advice', words('aconsejó recomendó recomiendan'), {
      example: [
        'Vale recomendó cerrar el molino viejo.',
        'Cerrar el molino viejo recomendó Vale.',
        'Vale cerró el molino viejo.',
      ],
      alsoBy: ['request'],
    }),
    governor('attempt', words('intentó intentaron trató trataron'), {
      example: [
        'Los pescadores intentaron cerrar el puerto viejo.',
        'Cerrar el puerto viejo intentaron los pescadores.',
        'Los pescadores cerraron el puerto viejo.',
      ],
    }),
    governor('consideration', words('estudia considera consideraba contempla baraja'), {
      example: [
        'El pueblo estudia cerrar el molino viejo.',
        'El pueblo considera cerrar el molino viejo.',
        'El pueblo cerró el molino viejo.',
      ],
    }),
    governor('promise', words('prometió prometieron'), {
      example: [
        'Vale prometió cerrar el molino viejo.',
        'Cerrar el molino viejo prometió Vale.',
        'Vale cerró el molino viejo.',
      ],
      alsoBy: ['saying', 'plan', 'future'],
    }),
    governor('threat', words('amenazó amenaza amenazaron'), {
      example: [
        'Vale amenazó con cerrar el molino viejo.',
        'Con cerrar el molino viejo amenazó Vale.',
        'Vale cerró el molino viejo.',
      ],
      alsoBy: ['saying', 'future'],
    }),
  ],
  senses: {
    kill: 'mató mataron muert* murió murieron matar',
    injure: 'herid* hirió',
    rise: 'subió subido aument* creció crecido',
    fall: 'cayó caer caída bajó descend* hizo',
    storm: 'tormenta temporal',
    win: 'ganó ganaron ganar victoria',
    lose: 'perdió perdieron perder',
    receive: 'obtuvo recibió consiguió logró',
    elect: 'elegid* reelegid* votos voto elección elecciones votar',
    begin: 'empez* comenz* inici* abrió abrieron abrirá',
    end: 'terminó acabó cesó',
    leave: 'dejó abandonó salió',
    stay: 'quedó permaneció',
    boat: 'barco* buque* barca*',
    confrontation: 'enfrentamiento',
    fight: 'enfrentamiento',
    say: 'dijo dice afirm* declar* sostien* asegur*',
    warn: 'advirtió advierte',
    deny: 'negó niega desmintió',
    admit: 'admit* reconoc*',
    praise: 'elogi* alab*',
    criticise: 'critic* denunci* conden*',
    hold: 'celebr*',
    plan: 'prevé planea pretende',
    cost: 'coste* costó costará costar precio',
    bridge: 'puente',
    steel: 'acero',
    year: 'año años',
    area: 'circunscripción zona región distrito',
    same: 'cualquier otro igual',
    government: 'gobierno',
    town: 'ciudad pueblo',
    police: 'policía',
    mosque: 'mezquita',
    crane: 'grúa accidente',
    full: 'llena lleno',
    war: 'guerra',
    arrest: 'deten*',
    convict: 'conden*',
    build: 'constru*',
    destroy: 'destru*',
    buy: 'compr*',
    sell: 'vend*',
    oppose: 'opuso opone oponen',
    crown: 'coronas corona',
    toll: 'peaje',
  },
  past: ['*ó', '*aron', '*ieron', 'fue', 'fueron', 'ha', 'han', 'había*', 'hubo'],
};

/** As for German. */
export const frenchChecking: CheckingWords = {
  ...frenchClasses,
  turns: ['mais', 'bien que', 'alors que', 'tandis que', 'cependant', 'quoique'],
  joins: ['et', 'ou', 'car', 'parce que', 'où', 'donc'],
  paths: {
    words: ['de', 'depuis', 'à', 'jusqu’à'],
    vague: true,
    examples: [
      exampleOf([
        'Le péage est passé en mai de 4 à 6 couronnes.',
        'En mai, le péage est passé de 4 à 6 couronnes.',
        'Le péage est passé en mai de 6 à 4 couronnes.',
      ]),
      exampleOf([
        'Le nombre de bateaux a baissé de 40 pendant la tempête.',
        'Pendant la tempête, le nombre de bateaux a baissé de 40.',
        'Le nombre de bateaux a baissé à 40 pendant la tempête.',
      ]),
      exampleOf([
        'Un groupe de 40 riverains a fermé le moulin hier soir.',
        'Hier soir, le moulin a été fermé par un groupe de 40 riverains.',
        'Un groupe de 50 riverains a fermé le moulin hier soir.',
      ]),
    ],
  },
  governors: [
    governor('denial', words("nie nié nia jamais ne n'* aucun* démenti acquitté"), {
      example: [
        'Le meunier a nié que le barrage fermé était dangereux.',
        'Le meunier nie que le barrage fermé était dangereux.',
        'Le barrage fermé était dangereux.',
      ],
    }),
    governor(
      'condition',
      [
        ...words("si s'* sauf condition facultatif volontaire"),
        'en cas de',
        'à moins',
        'pourvu que',
        'sous réserve',
        'tant que',
      ],
      {
        example: [
          'Si le barrage cède, le village aura de l’eau.',
          'Le village aura de l’eau si le barrage cède.',
          'Le village aura de l’eau.',
        ],
      },
    ),
    governor(
      'saying',
      words(
        'd’après paraît paraîtrait dit disent déclaré affirme affirmé selon croit pense estime expliqué averti soutient prétend assure assuré rapporte annoncé dénoncé accusé accuse écrit',
      ),
      {
        example: [
          'Vale a déclaré que le barrage du village est solide.',
          'Que le barrage du village est solide, Vale l’a déclaré.',
          'Le barrage du village est solide.',
        ],
        alsoBy: sayingAlso,
      },
    ),
    governor('accusation', words('accus* inculp* soupçonn*'), {
      example: [
        'Vale a été accusé de voler la caisse du port.',
        'Vale est accusé de voler la caisse du port.',
        'Vale a volé la caisse du port.',
      ],
      alsoBy: ['saying'],
    }),
    governor('hearsay', words('aurait auraient serait seraient prétendument présumé'), {
      example: [
        'Le meunier aurait ouvert le barrage du village.',
        'Le barrage du village aurait été ouvert par le meunier.',
        'Le meunier a ouvert le barrage du village.',
      ],
      alsoBy: ['saying', 'accusation'],
    }),
    governor('possibility', words('peut peuvent pourrait pourraient peut-être probablement sans doute'), {
      example: [
        'Le village pourrait vendre le moulin en mai.',
        'En mai, le village pourrait vendre le moulin.',
        'En mai, le village a vendu le moulin.',
      ],
    }),
    governor('plan', words('prévoit prévoient compte veut veulent projette entend va vont'), {
      example: [
        'Le village prévoit de vendre le moulin.',
        'Vendre le moulin, le village le prévoit.',
        'Le village a vendu le moulin.',
      ],
      alsoBy: ['future'],
    }),
    governor('future', words('sera seront aura auront va vont devrait *ra *ront'), {
      example: ['Le pont sera ouvert en mai.', 'En mai, le pont sera ouvert.', 'En mai, le pont a été ouvert.'],
      alsoBy: ['plan', 'condition', 'promise'],
    }),
    governor('offer', words('offert offre proposé propose'), {
      example: [
        'Vale a proposé de fermer le vieux moulin.',
        'Fermer le vieux moulin, Vale l’a proposé.',
        'Vale a fermé le vieux moulin.',
      ],
    }),
    governor('request', words('demandé demande exigé exhorté appelé'), {
      example: [
        'Vale a demandé de fermer le vieux moulin.',
        'Fermer le vieux moulin, Vale l’a demandé.',
        'Vale a fermé le vieux moulin.',
      ],
      alsoBy: ['advice'],
    }),
    governor('order', words('ordonné ordonne'), {
      example: [
        'Vale a ordonné de fermer le vieux moulin.',
        'Vale ordonne de fermer le vieux moulin.',
        'Vale a fermé le vieux moulin.',
      ],
    }),
    governor('advice', words('conseillé recommandé recommande'), {
      example: [
        'Vale a recommandé de fermer le vieux moulin.',
        'Fermer le vieux moulin, Vale l’a recommandé.',
        'Vale a fermé le vieux moulin.',
      ],
      alsoBy: ['request'],
    }),
    governor('attempt', words('tenté essayé tente'), {
      example: [
        'Les pêcheurs ont tenté de fermer le vieux port.',
        'Fermer le vieux port, les pêcheurs l’ont tenté.',
        'Les pêcheurs ont fermé le vieux port.',
      ],
    }),
    governor('consideration', words('envisage envisageait étudie'), {
      example: [
        'Le village envisage de fermer le vieux moulin.',
        'Fermer le vieux moulin, le village l’envisage.',
        'Le village a fermé le vieux moulin.',
      ],
    }),
    governor('promise', words('promis promet'), {
      example: [
        'Vale a promis de fermer le vieux moulin.',
        'Fermer le vieux moulin, Vale l’a promis.',
        'Vale a fermé le vieux moulin.',
      ],
      alsoBy: ['saying', 'plan', 'future'],
    }),
    governor('threat', words('menacé menace'), {
      example: [
        'Vale a menacé de fermer le vieux moulin.',
        'Vale menace de fermer le vieux moulin.',
        'Vale a fermé le vieux moulin.',
      ],
      alsoBy: ['saying', 'future'],
    }),
  ],
  senses: {
    kill: 'tué* mort* morte décédé* mourir',
    injure: 'bless*',
    rise: 'augment* mont* hausse',
    fall: 'tomb* baiss* chut*',
    win: 'gagn* remport*',
    lose: 'perdu perd perdre perte',
    begin: 'commenc* début* ouvert ouvre',
    end: 'termin* fini* cess*',
    continue: 'continu* poursui*',
    broadcast: 'diffus*',
    plan: 'prévoit prévu*',
    cost: 'coût* prix coûter*',
    say: 'dit déclar* affirm*',
    cause: 'caus* provoqu*',
    illness: 'maladie infection',
    convict: 'condamn*',
    hold: 'tenu organis*',
    criticise: 'dénonc* critiqu*',
    praise: 'félicit* salué lou*',
    government: 'gouvernement',
    money: 'argent',
    lose2: 'perdu',
    people: 'gens personnes',
    customer: 'client*',
    flood: 'crue inondation*',
    bridge: 'pont',
    town: 'ville',
    police: 'police',
    arrest: 'arrêt* interpell*',
    build: 'constru*',
    destroy: 'détrui*',
    leave: 'quitt* parti*',
    crane: 'accident',
    current: 'actuel*',
  },
  past: ['été', 'a', 'ont', 'était', 'étaient', 'avait', 'est', 'sont'],
};
