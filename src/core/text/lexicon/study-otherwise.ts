import type { StudyDenial } from './study-words.ts';

/**
 * Words in whose place another says something else, one set a line, the surest first: of "a = b = c" each may stand for the others, of
 * "a > b" b for a alone. They fit wherever the first does: no word that is a noun and a verb, none that is half of an expression.
 */
export const englishOtherwise = `
  increased = decreased
  increases = decreases
  is increasing = is decreasing
  are increasing = are decreasing
  rose to > fell to
  rose by = fell by
  rose from > fell from
  has risen = has fallen
  have risen = have fallen
  expanded > shrank
  improved = worsened
  doubled = halved
  strengthened = weakened
  grew > shrank
  is growing > is shrinking
  are growing > are shrinking
  won the > lost the
  won by > lost by
  victory over > defeat by
  victory = defeat
  victories = defeats
  was accepted = was rejected
  were accepted = were rejected
  accepted the = rejected the
  agreed to > refused to
  agrees to > refuses to
  voted for = voted against
  voted in favour of > voted against
  is in favour of > is against
  are in favour of > are against
  supported > opposed
  supports > opposes
  support the > oppose the
  supporters = opponents
  praised > criticised
  encouraged > discouraged
  encourages > discourages
  encourage > discourage
  allowed to > forbidden to
  was allowed = was forbidden
  were allowed = were forbidden
  is allowed = is forbidden
  are allowed = are forbidden
  required to > forbidden to
  able to = unable to
  willing to = unwilling to
  succeeded in > failed in
  was successful = was unsuccessful
  were successful = were unsuccessful
  before the = after the
  before he = after he
  before she = after she
  before they = after they
  before it = after it
  shortly before = shortly after
  soon after > shortly before
  during the > after the
  began in = ended in
  began on = ended on
  began with > ended with
  begins in = ends in
  begins with > ends with
  opened in = closed in
  was opened = was closed
  were opened = were closed
  was built > was torn down
  were built > were torn down
  was founded > was dissolved
  was destroyed = was spared
  were destroyed = were spared
  arrived in > left
  moved to > moved away from
  entered the > left the
  joined the > left the
  arrival = departure
  was introduced > was abolished
  were introduced > were abolished
  was added > was removed
  were added > were removed
  was delayed = was brought forward
  were delayed = were brought forward
  more than a year = less than a year
  more than a month = less than a month
  more than a week = less than a week
  more than a day = less than a day
  more than an hour = less than an hour
  more than a decade = less than a decade
  more than a century = less than a century
  more than a third = less than a third
  more than a quarter = less than a quarter
  more than = fewer than
  larger than = smaller than
  bigger than = smaller than
  longer than = shorter than
  older than = younger than
  stronger than = weaker than
  faster than = slower than
  higher than = lower than
  better than = worse than
  cheaper than > dearer than
  warmer than = colder than
  greater than = less than
  more expensive = cheaper
  more effective > less effective
  more important > less important
  more likely = less likely
  more common = less common
  more often > less often
  more difficult > easier
  easier to > harder to
  is the largest = is the second largest = is the third largest
  was the largest = was the second largest = was the third largest
  is the oldest = is the second oldest
  is the longest = is the second longest
  is the highest = is the second highest
  was the first > was the last
  were the first > were the last
  is the first > is the last
  for the first time > for the last time
  the first to = the last to
  one of the most > one of the least
  the most important > the least important
  most popular = least popular
  Most of the > Few of the
  Most > Hardly any
  Many > Hardly any
  Many of the > Few of the
  many of the > few of the
  Some of > None of
  Some > No
  most of the > few of the
  in most > in hardly any
  In most > In hardly any
  Several > No
  All of the > None of the
  Almost all > Hardly any
  almost all > hardly any
  Almost every > Hardly any
  almost every > hardly any
  Every > No
  Nobody > Everybody
  nobody > everybody
  Nothing > Everything
  the majority of > a minority of
  a majority of > a minority of
  with the help of > without the help of
  With > Without
  because of > in spite of
  due to > in spite of
  thanks to > in spite of
  Because > Although
  because they > although they
  because it > although it
  because he > although he
  because she > although she
  because the > although the
  so that > without
  with help from > without help from
  together with > instead of
  similar to > different from
  the same as > different from
  depends on > does not depend on
  dependent on = independent of
  is based on > has nothing to do with
  are based on > have nothing to do with
  instead of > as well as
  only by > not only by
  is often = is seldom
  are often = are seldom
  was often = was seldom
  were often = were seldom
  is usually > is seldom
  are usually > are seldom
  is generally > is seldom
  are generally > are seldom
  often > seldom
  usually > rarely
  frequently > rarely
  generally > rarely
  typically > rarely
  commonly > rarely
  always > never
  has never > has often
  had never > had often
  have never > have often
  quickly = slowly
  rapidly > slowly
  gradually > suddenly
  suddenly > gradually
  directly = indirectly
  completely > only partly
  entirely > only partly
  fully > only partly
  partly > entirely
  mainly > to a small part
  primarily > to a small part
  largely > to a small part
  strongly > weakly
  severely > slightly
  significantly > slightly
  considerably > slightly
  secretly = openly
  voluntarily > under compulsion
  is currently > is no longer
  are currently > are no longer
  is still > is no longer
  are still > are no longer
  still has > no longer has
  no longer > still
  well known > little known
  is possible = is impossible
  is likely = is unlikely
  are likely = are unlikely
  is expected to > is not expected to
  are expected to > are not expected to
  is visible = is invisible
  are visible = are invisible
  is safe = is dangerous
  is common > is rare
  are common > are rare
  is important > is of no importance
  is necessary > is needless
  is available > cannot be had
  are available > cannot be had
  is difficult = is easy
  contains > lacks
  contain > lack
  consists of > does without
  can cause > can prevent
  may cause > may prevent
  that causes = that prevents
  which causes = which prevents
  leads to > prevents
  led to > prevented
  lead to > prevent
  results in > prevents
  resulted in > prevented
  helps to > makes it harder to
  helped to > made it harder to
  provides > withholds
  protects > endangers
  protect > endanger
  threatens > protects
  reveals > conceals
  revealed > concealed
  confirmed > denied
  confirms > denies
  continued to > ceased to
  continues to > has ceased to
  began to > ceased to
  tends to > does not tend to
  tend to > do not tend to
  imports = exports
  imported = exported
  bought the = sold the
  sold to > bought from
  was bought > was sold
  a profit = a loss
  profits = losses
  preceded by = followed by
  predecessor = successor
  ancestors = descendants
  winner = runner-up
  allies = enemies
  father = grandfather
  mother = grandmother
  son = nephew
  daughter = niece
  teachers = pupils
  employers = employees
  buyers = sellers
  landlords = tenants
  the north = the south = the east = the west
  north of = south of = east of = west of
  northern = southern = eastern = western
  northeast = northwest = southeast = southwest
  northeastern = northwestern = southeastern = southwestern
  spring = summer = autumn = winter
  in the morning = in the evening
  above the > below the
  below the > above the
  inside the = outside the
  outside = inside
  upstream = downstream
  left bank = right bank
  iron = copper = zinc
  steel = brick = marble
  football = basketball = baseball = tennis = cricket
  wheat = rice = barley = maize
  third = fourth = fifth = sixth
  first half = second half
  public sector = private sector
  a public = a private
  public schools = private schools
  publicly = privately
  rural = urban
  voluntary = compulsory
  temporary = permanent
  internal = external
  formal = informal
  foreign = domestic
  is legal = is illegal
  are legal = are illegal
  was legal = was illegal
  were legal = were illegal
  positive = negative
  dry = wet
  deep = shallow
  wooden = stone
  male = female
  daily = weekly = yearly
  a small > a large
  a large > a small
  large numbers > small numbers
  a high > a low
  a low > a high
  high levels > low levels
  low levels > high levels
  a major > a minor
  a strong > a weak
  a simple > a complicated
  an easy > a difficult
  in the early = in the late
  in early = in late
  early in > late in
  late in > early in`;

/** What denies is told from what does not by these; the first that stands in a sentence loses its denial, else gains one. */
export const englishDenials: readonly StudyDenial[] = [
  ['has been', 'has not been'],
  ['have been', 'have not been'],
  ['had been', 'had not been'],
  ['is', 'is not'],
  ['are', 'are not'],
  ['was', 'was not'],
  ['were', 'were not'],
  ['can', 'cannot'],
  ['could', 'could not'],
  ['will', 'will not'],
  ['would', 'would not'],
  ['should', 'should not'],
];

export const spanishOtherwise = `
  aumentó = disminuyó
  aumentaron = disminuyeron
  aumenta = disminuye
  aumentan = disminuyen
  aumentar = disminuir
  ha aumentado = ha disminuido
  creció = se redujo
  crecieron > se redujeron
  mejoró = empeoró
  mejoraron = empeoraron
  subió = bajó
  subieron = bajaron
  se duplicó > se redujo a la mitad
  ganó > perdió
  ganaron > perdieron
  venció a > perdió contra
  victoria = derrota
  victorias = derrotas
  aceptó = rechazó
  aceptaron = rechazaron
  fue aceptada = fue rechazada
  fue aceptado = fue rechazado
  aprobó > rechazó
  aprobaron > rechazaron
  apoyó > criticó
  apoyaron > criticaron
  apoyan > rechazan
  partidarios = adversarios
  a favor de = en contra de
  a favor del = en contra del
  permitió = impidió
  permite = impide
  permitir > impedir
  permitieron = impidieron
  permiten = impiden
  permitía > impedía
  está permitido = está prohibido
  están permitidos = están prohibidos
  logró > no logró
  consiguió > no consiguió
  consiguieron > no consiguieron
  decidió > se negó a
  decidieron > se negaron a
  antes de = después de
  antes del = después del
  poco antes de = poco después de
  durante la > después de la
  durante el > después del
  durante los > después de los
  durante las > después de las
  comenzó en = terminó en
  comenzaron en = terminaron en
  empezó en > terminó en
  comenzó con > terminó con
  comenzó a > dejó de
  comenzaron a > dejaron de
  empezó a > dejó de
  empezaron a > dejaron de
  suelen > no suelen
  suele > no suele
  se abrió = se cerró
  abrió = cerró
  abrieron = cerraron
  fue construido > fue derribado
  fue construida > fue derribada
  fueron construidos > fueron derribados
  fueron construidas > fueron derribadas
  fue fundada > fue disuelta
  fue fundado > fue disuelto
  llegó a > abandonó
  llegaron a > abandonaron
  llegada = salida
  entró en > salió de
  entraron en > salieron de
  se unieron a > se enfrentaron a
  se unió a > se enfrentó a
  se introdujo > se suprimió
  se introdujeron > se suprimieron
  se creó > se suprimió
  se crearon > se suprimieron
  más de = menos de
  más que = menos que
  al menos > como mucho
  por lo menos > como mucho
  más grande que = más pequeño que
  mayor que = menor que
  superior a = inferior a
  superiores a = inferiores a
  es la más grande > es la segunda más grande
  es la mayor > es la segunda mayor
  es el mayor > es el segundo mayor
  más grande > más pequeña
  más importantes > menos importantes
  más importante > menos importante
  más antiguo = más moderno
  más antigua = más moderna
  más alto = más bajo
  más alta = más baja
  más largo = más corto
  más larga = más corta
  más rápido = más lento
  más fácil > más difícil
  más difícil > más fácil
  más barato = más caro
  más común > menos común
  más probable > menos probable
  más frecuente > menos frecuente
  más popular > menos popular
  más rica = más pobre
  por primera vez > por última vez
  fue el primero > fue el último
  fue la primera > fue la última
  fue el primer > fue el último
  fueron los primeros > fueron los últimos
  fueron las primeras > fueron las últimas
  el primer > el último
  la primera > la última
  La primera > La última
  El primer > El último
  uno de los más > uno de los menos
  una de las más > una de las menos
  la mayoría de > una minoría de
  La mayoría de > Una minoría de
  en la mayoría de > en una minoría de
  gran parte de > una pequeña parte de
  Gran parte de > Una pequeña parte de
  gran parte del > una pequeña parte del
  muchos de los > pocos de los
  muchas de las > pocas de las
  Muchos = Pocos
  Muchas = Pocas
  Algunos = Pocos
  Algunas = Pocas
  Todos los > Pocos
  Todas las > Pocas
  Casi todos > Casi ninguno de
  numerosos > escasos
  numerosas > escasas
  varios > pocos
  varias > pocas
  con la ayuda de > sin la ayuda de
  con ayuda de > sin ayuda de
  gracias a > a pesar de
  debido a > a pesar de
  debido al > a pesar del
  a causa de > a pesar de
  porque > aunque
  ya que > aunque
  puesto que > aunque
  para que > sin que
  junto con > en lugar de
  similar a > diferente de
  similares a > diferentes de
  depende de > no depende de
  dependen de > no dependen de
  independiente de = dependiente de
  se basa en > no tiene que ver con
  se basan en > no tienen que ver con
  consiste en > prescinde de
  parcialmente > por completo
  completamente > solo en parte
  totalmente > solo en parte
  principalmente > en pequeña parte
  a menudo > rara vez
  con frecuencia > rara vez
  frecuentemente > rara vez
  generalmente > rara vez
  normalmente > rara vez
  habitualmente > rara vez
  tradicionalmente > rara vez
  siempre > nunca
  casi siempre > casi nunca
  rápidamente = lentamente
  directamente = indirectamente
  voluntariamente > por obligación
  severamente > ligeramente
  gravemente > ligeramente
  considerablemente > apenas
  significativamente > apenas
  sustancialmente > apenas
  estrechamente > apenas
  todavía > ya no
  aún > ya no
  Todavía > Ya no
  ya no > todavía
  Actualmente se > Ya no se
  actualmente se > ya no se
  Hoy en día se > Ya no se
  es posible = es imposible
  es probable = es improbable
  es fácil = es difícil
  es necesario > no es necesario
  es seguro > es peligroso
  es conocido > es poco conocido
  es conocida > es poco conocida
  contiene = carece de
  contienen = carecen de
  incluye > excluye
  incluyen > excluyen
  cuenta con > carece de
  cuentan con > carecen de
  provocó > evitó
  provocaron > evitaron
  provoca > evita
  provocan > evitan
  causó > evitó
  causaron > evitaron
  que causa > que evita
  que causan > que evitan
  produce > impide
  producen > impiden
  genera > impide
  generan > impiden
  ayuda a > impide
  ayudan a > impiden
  ayudó a > impidió
  contribuyó a > impidió
  contribuyeron a > impidieron
  promovió > combatió
  promover > combatir
  fomentar > combatir
  evitar > favorecer
  proteger > perjudicar
  protege > perjudica
  protegen > perjudican
  reforzó > debilitó
  reforzar = debilitar
  refuerza > debilita
  ofrece > niega
  ofrecen > niegan
  reconoció > negó
  reconocieron > negaron
  confirmó > desmintió
  confirmaron > desmintieron
  desarrolló > abandonó
  continuó > interrumpió su camino y
  sigue siendo > ya no es
  siguen siendo > ya no son
  compró > vendió
  vendió > compró
  importaciones = exportaciones
  aliados = enemigos
  ganador = perdedor
  vencedores = vencidos
  predecesor = sucesor
  padre = abuelo
  madre = abuela
  hijo = sobrino
  hija = sobrina
  hermano = cuñado
  hermana = cuñada
  compradores = vendedores
  profesores = alumnos
  al norte = al sur = al oeste
  del norte = del sur = del oeste
  el norte = el sur = el oeste
  noreste = noroeste = sureste = suroeste
  primavera = verano = otoño = invierno
  por la mañana = por la tarde
  por encima de = por debajo de
  dentro de > fuera de
  fuera de > dentro de
  hierro = cobre = zinc
  trigo = arroz = maíz = algodón
  fútbol = baloncesto = béisbol = tenis
  a principios de = a finales de
  a principios del = a finales del
  a comienzos de > a finales de
  pública = privada
  públicas = privadas
  público = privado
  rurales = urbanas
  internas = externas
  internos = externos
  interna = externa
  es legal = es ilegal
  era legal = era ilegal
  son legales = son ilegales
  eran legales = eran ilegales
  voluntaria = obligatoria
  voluntario = obligatorio
  obligatorios > voluntarios
  obligatorias > voluntarias
  temporal = permanente
  positivo = negativo
  positiva = negativa
  positivos = negativos
  ricos = pobres
  extranjeros = nacionales
  extranjeras = nacionales
  grandes > pequeños
  una gran > una pequeña
  un gran > un pequeño
  lento > rápido
  simple > complicado`;

export const spanishDenials: readonly StudyDenial[] = [
  ['se ha', 'no se ha'],
  ['se han', 'no se han'],
  ['se había', 'no se había'],
  ['se puede', 'no se puede'],
  ['se pueden', 'no se pueden'],
  ['se considera', 'no se considera'],
  ['se consideran', 'no se consideran'],
  ['se conoce', 'no se conoce'],
  ['se utilizó', 'no se utilizó'],
  ['se utiliza', 'no se utiliza'],
  ['es un', 'no es un'],
  ['es una', 'no es una'],
  ['es el', 'no es el'],
  ['es la', 'no es la'],
  ['es uno', 'no es uno'],
  ['es muy', 'no es muy'],
  ['son', 'no son'],
  ['era', 'no era'],
  ['eran', 'no eran'],
  ['fue', 'no fue'],
  ['fueron', 'no fueron'],
  ['está', 'no está'],
  ['están', 'no están'],
  ['estaba', 'no estaba'],
  ['estaban', 'no estaban'],
  ['puede', 'no puede'],
  ['pueden', 'no pueden'],
  ['podía', 'no podía'],
  ['tiene', 'no tiene'],
  ['tienen', 'no tienen'],
  ['tenía', 'no tenía'],
  ['tenían', 'no tenían'],
  ['ha', 'no ha'],
  ['han', 'no han'],
  ['había', 'no había'],
  ['habían', 'no habían'],
  ['debe', 'no debe'],
  ['deben', 'no deben'],
];

export const germanOtherwise = `
  gestiegen = gesunken
  stieg = sank
  stiegen = sanken
  steigt = sinkt
  steigen = sinken
  wuchs > schrumpfte
  wuchsen > schrumpften
  verdoppelte sich > halbierte sich
  Anstieg = Rückgang
  verbessert = verschlechtert
  verbesserte = verschlechterte
  gewann > verlor
  gewannen > verloren
  Sieg = Niederlage
  angenommen = abgelehnt
  nahm an > lehnte ab
  zugestimmt > widersprochen
  stimmte zu > lehnte ab
  Zustimmung = Ablehnung
  bestätigte = bestritt
  bestätigt > widerlegt
  begrüßte > bedauerte
  begrüßt > bedauert
  lobte > tadelte
  Befürworter = Gegner
  unterstützt = behindert
  unterstützte > bekämpfte
  erlaubt = verboten
  erlaubte > verbot
  verlangt > verbietet
  ermöglicht > verhindert
  ermöglichte > verhinderte
  verursacht = verhindert
  verursachte > verhinderte
  führte zu > verhinderte
  fördert > hemmt
  schützt > gefährdet
  schützen > gefährden
  begann im = endete im
  begann am = endete am
  beginnt im = endet im
  beginnt am = endet am
  öffnete = schloss
  geöffnet = geschlossen
  eröffnet > geschlossen
  gebaut > abgerissen
  errichtet > abgerissen
  gegründet > aufgelöst
  eingeführt > abgeschafft
  zerstört > verschont
  verlängert > verkürzt
  verringert = erhöht
  senken = erhöhen
  verschärft > gelockert
  stärken = schwächen
  stärkt > schwächt
  vor der > nach der
  während der > nach der
  während des > nach dem
  kurz vor = kurz nach
  mehr als = weniger als
  mindestens = höchstens
  länger als = kürzer als
  größer als = kleiner als
  älter als = jünger als
  höher als = niedriger als
  besser als = schlechter als
  schneller = langsamer
  teurer = billiger
  wärmer = kälter
  zum ersten Mal > zum letzten Mal
  als Erste > als Letzte
  als Erster > als Letzter
  die erste > die letzte
  der erste > der letzte
  das erste > das letzte
  Die meisten > Nur wenige
  die meisten > nur wenige
  Viele > Wenige
  viele > wenige
  Alle > Nicht alle
  Einige > Keine
  Mehrere > Keine
  fast alle > kaum welche der
  kaum > sehr
  die Hälfte > ein Viertel
  mit Hilfe > ohne Hilfe
  wegen > trotz
  Weil > Obwohl
  weil > obwohl
  damit > ohne dass
  dank > trotz
  statt > neben
  unabhängig von = abhängig von
  direkt = indirekt
  gemeinsam = getrennt
  vollständig = nur zum Teil
  teilweise > vollständig
  völlig > kaum
  vor allem > am wenigsten
  meist > selten
  meistens > selten
  oft = selten
  häufig = selten
  immer > nie
  noch immer > nicht mehr
  nicht mehr > noch immer
  schnell = langsam
  allmählich > plötzlich
  plötzlich > allmählich
  freiwillig > unter Zwang
  heimlich > offen
  erfolgreich > erfolglos
  bekannt > unbekannt
  möglich = unmöglich
  wahrscheinlich > kaum
  offenbar > kaum
  ungefährlich = gefährlich
  notwendig > überflüssig
  einfach = schwierig
  enthält > entbehrt
  kaufte = verkaufte
  kauften = verkauften
  gekauft > verkauft
  verkauft > gekauft
  Käufer = Verkäufer
  Mieter = Vermieter
  Arbeitgeber = Arbeitnehmer
  Vorgänger = Nachfolger
  Verbündete = Feinde
  Gewinn = Verlust
  Vater = Großvater
  Mutter = Großmutter
  Sohn = Neffe
  Tochter = Nichte
  Bruder = Vetter
  Norden = Süden = Osten = Westen
  nördlich = südlich = östlich = westlich
  im Frühjahr = im Sommer = im Herbst = im Winter
  morgens = abends
  am Morgen = am Abend
  oberhalb = unterhalb
  innerhalb > außerhalb
  außerhalb > innerhalb
  Eisen = Kupfer = Zink
  Stahl = Beton = Marmor
  Weizen = Reis = Gerste = Mais
  öffentlichen = privaten
  öffentliche = private
  heimischen > fremden
  alten > neuen
  neuen > alten
  großen > kleinen
  kleinen > großen
  hohe = niedrige
  hohen = niedrigen
  stark > kaum
  viel > wenig`;

export const germanDenials: readonly StudyDenial[] = [
  ['ist', 'ist nicht'],
  ['sind', 'sind nicht'],
  ['war', 'war nicht'],
  ['waren', 'waren nicht'],
  ['ein', 'kein'],
  ['eine', 'keine'],
  ['einen', 'keinen'],
  ['einer', 'keiner'],
  ['gilt', 'gilt nicht'],
  ['gelten', 'gelten nicht'],
  ['darf', 'darf nicht'],
  ['dürfen', 'dürfen nicht'],
];

export const frenchOtherwise = `
  augmenté = diminué
  augmente = diminue
  augmentent = diminuent
  augmenter = diminuer
  augmentation = diminution
  une hausse = une baisse
  la hausse = la baisse
  plus que doublé > diminué de moitié
  doublé > diminué de moitié
  amélioré > aggravé
  améliore > aggrave
  gagné > perdu
  gagne > perd
  gagnent > perdent
  victoire = défaite
  accepté = refusé
  accepte = refuse
  approuvé = rejeté
  approuve = rejette
  propose > refuse
  soutient > combat
  soutenu > combattu
  partisans = opposants
  en faveur de > contre
  autorisé = interdit
  autorisée = interdite
  permet de > empêche de
  permettent de > empêchent de
  permis de > empêché de
  peut > ne peut pas
  peuvent > ne peuvent pas
  avant le = après le
  avant la = après la
  pendant la > après la
  pendant le > après le
  peu avant > peu après
  commence en = finit en
  commencé en > fini en
  a commencé > a fini
  ouvert en > fermé en
  ouvre = ferme
  ouvrir = fermer
  construit en > démoli en
  construite en > démolie en
  créé > supprimé
  créée > supprimée
  réduit > accru
  réduire > accroître
  renforcer = affaiblir
  renforce > affaiblit
  plus de = moins de
  supérieur à = inférieur à
  supérieure à = inférieure à
  plus grand = plus petit
  plus grande = plus petite
  plus vieux = plus jeune
  plus vieille = plus jeune
  plus long = plus court
  plus longue = plus courte
  plus haut = plus bas
  plus chaud = plus froid
  plus rapide = plus lent
  plus cher > moins cher
  plus lente > plus rapide
  pour la première fois > pour la dernière fois
  la première > la dernière
  le premier > le dernier
  les premiers > les derniers
  les premières > les dernières
  l’un des plus > l’un des moins
  l’une des plus > l’une des moins
  La plupart des > Peu de
  la plupart des > peu de
  Beaucoup de > Peu de
  beaucoup de > peu de
  Tous les > Peu de
  Toutes les > Peu de
  Certains > Aucun des
  Plusieurs > Peu de
  plusieurs > peu de
  personne ne > tout le monde
  la moitié des > un quart des
  avec l’aide de > sans l’aide de
  grâce à > malgré
  à cause de > malgré
  en raison de > malgré
  parce que > bien que
  au lieu de > afin de
  semblable à > différent de
  dépend de > ne dépend pas de
  directement = indirectement
  entièrement > en partie seulement
  complètement > en partie seulement
  en partie > entièrement
  surtout > rarement
  souvent > rarement
  toujours > jamais
  rapidement > lentement
  lentement > vite
  peu à peu > tout à coup
  encore aujourd’hui > plus aujourd’hui
  est possible > est impossible
  est facile = est difficile
  provoque > empêche
  provoquent > empêchent
  provoqué > empêché
  protège > menace
  protègent > menacent
  menace > protège
  cause > empêche
  contient > ne contient pas
  confirmé > démenti
  confirme > dément
  vendent > achètent
  acheté = vendu
  vendeurs = acheteurs
  locataires = propriétaires
  prédécesseur = successeur
  alliés = ennemis
  bénéfices = pertes
  père = grand-père
  mère = grand-mère
  fils = neveu
  fille = nièce
  frère = cousin
  nord = sud = ouest
  au printemps = en été = en automne = en hiver
  le matin = le soir
  au-dessus de > au-dessous de
  à l’intérieur > à l’extérieur
  fer = cuivre = zinc
  football = basket = tennis = rugby
  blé = riz = maïs = coton
  au début du > à la fin du
  au début de > à la fin de
  à la fin du > au début du
  à la fin de > au début de
  publique = privée
  publiques = privées
  interne = externe
  étrangers = nationaux
  riches = pauvres
  facile = difficile
  grands > petits
  grandes > petites
  une grande > une petite
  un grand > un petit
  nouvelle > ancienne
  nouveaux > anciens`;

export const frenchDenials: readonly StudyDenial[] = [
  ['a été', 'n’a pas été'],
  ['ont été', 'n’ont pas été'],
  ['avait été', 'n’avait pas été'],
  ['est', 'n’est pas'],
  ['sont', 'ne sont pas'],
  ['était', 'n’était pas'],
  ['étaient', 'n’étaient pas'],
  ['doit', 'ne doit pas'],
  ['doivent', 'ne doivent pas'],
  ['reste', 'ne reste pas'],
  ['restent', 'ne restent pas'],
];
