import type { StudyWords } from './study-words.ts';
import { words } from './words.ts';

/** What quizzes ask for and change. */
type StudySets = Partial<StudyWords>;

export const spanishStudySets = {
  definite: words('los las ambos ambas estos estas esos esas sus otros otras demás'),
  phrases:
    '(?:en|al|del) (?:alemán|francés|inglés|español|italiano|ruso|chino|japonés|árabe)|(?:un|dos|tres|cuatro) (?:tercios?|cuartos?|quintos?)|segunda mitad',
  countries: true,
  states: 'es|son|está|están',
  century: { pattern: 'siglos? ([IVX]+)', written: 'roman' },
  decade: '(?<=(?:décadas?|años) (?:de |del )?)\\d{3}0',
  fields:
    '\\p{L}+(?:ología|ografía|ística|ismo|ática|ica)|derecho|medicina|química|física|figura|tabla|sección|capítulo|dios|cristo|internet',
  sets: [
    words('segundo tercero cuarto quinto sexto séptimo octavo noveno décimo'),
    words('segunda tercera cuarta quinta sexta séptima octava novena décima'),
    words('norte sur oeste noreste noroeste sureste suroeste'),
    words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    words('primavera verano otoño invierno'),
    ['Europa', 'Asia', 'África', 'Oceanía', 'América del Sur'],
    words(
      'Londres París Berlín Madrid Roma Viena Bruselas Ámsterdam Copenhague Estocolmo Varsovia Praga Budapest Atenas Lisboa Dublín Moscú Ginebra',
    ),
    words('Sevilla Valencia Zaragoza Bilbao Málaga Granada Salamanca Valladolid Alicante'),
    words('Pekín Tokio Seúl Shanghái Bangkok Manila Yakarta Delhi'),
    words('Bagdad Teherán Damasco Jerusalén Beirut Kabul Ankara Estambul'),
    words('Bogotá Lima Quito Santiago Caracas Montevideo Asunción'),
    words('Chicago Boston Filadelfia Houston Dallas Detroit Seattle Denver Atlanta Miami'),
    words(
      'California Texas Florida Arizona Nevada Oregón Colorado Ohio Illinois Pensilvania Virginia Massachusetts Kentucky Tennessee Carolina',
    ),
    words(
      'francés alemán italiano español británico ruso chino japonés coreano indio turco griego holandés sueco danés noruego polaco portugués irlandés mexicano',
    ),
    words(
      'francesa alemana italiana española británica rusa china japonesa coreana india turca griega holandesa sueca danesa noruega polaca portuguesa irlandesa mexicana',
    ),
    words(
      'franceses alemanes italianos españoles británicos rusos chinos japoneses coreanos indios turcos griegos holandeses suecos daneses noruegos polacos portugueses irlandeses mexicanos',
    ),
    words(
      'francesas alemanas italianas españolas británicas rusas chinas japonesas coreanas indias turcas griegas holandesas suecas danesas noruegas polacas portuguesas irlandesas mexicanas',
    ),
    words('católicos protestantes judíos musulmanes budistas hindúes'),
    words('cristianismo judaísmo budismo hinduismo'),
    words('padre hermano tío abuelo sobrino'),
    words('madre hermana tía abuela sobrina'),
    words('presidente director secretario tesorero'),
    words('rey emperador duque papa príncipe'),
    words('gobernador alcalde senador canciller obispo'),
    words(
      'ingeniero arquitecto historiador biólogo economista abogado periodista pintor poeta compositor filósofo fotógrafo novelista cirujano astrónomo geólogo',
    ),
  ],
  things: [
    words('biología medicina astronomía filosofía economía teología geología psicología sociología geografía'),
    words('oxígeno hidrógeno nitrógeno carbono helio cloro yodo azufre fósforo'),
    words('hierro cobre oro estaño zinc aluminio níquel'),
    words('acero hormigón ladrillo vidrio mármol'),
    words('peste cólera malaria tifus viruela gripe tuberculosis'),
    words('fútbol baloncesto béisbol hockey tenis rugby golf'),
    words('trigo arroz cebada maíz algodón tabaco café'),
    words('rojo azul verde amarillo'),
    words('catedral fortaleza mezquita abadía'),
  ],
  opposites: `
    aumentó = disminuyó
    aumentar = disminuir
    aumento = descenso
    subió = bajó
    subir = bajar
    ganó = perdió
    ganar = perder
    ganaron = perdieron
    victoria = derrota
    victorias = derrotas
    más de = menos de
    mayor = menor
    mayores = menores
    superior = inferior
    superiores = inferiores
    antes de = después de
    principios de = finales de
    comenzó = terminó
    empezó = terminó
    comenzaron = terminaron
    abrió = cerró
    dentro de = fuera de
    interno = externo
    interna = externa
    interior = exterior
    aceptó = rechazó
    aprobó = rechazó
    aceptaron = rechazaron
    apoyó = criticó
    apoyaron = criticaron
    partidarios = detractores
    a favor de = en contra de
    confirmó = desmintió
    a causa de = a pesar de
    debido a = a pesar de
    porque = aunque
    éxito = fracaso
    público = privado
    pública = privada
    públicos = privados
    públicas = privadas
    legal = ilegal
    directamente = indirectamente
    mayoría = minoría
    máximo = mínimo
    máxima = mínima
    positivo = negativo
    positiva = negativa
    alumnos = profesores
    importaciones = exportaciones
    compró = vendió
    con frecuencia = rara vez
    a menudo = rara vez
    permanente = temporal
    rápidamente = lentamente
    rural = urbano
    rurales = urbanos
    urbana = rural
    militares = civiles
    obligatorio = voluntario
    obligatoria = voluntaria
    aliados = enemigos
    predecesor = sucesor
    antepasados = descendientes
    cientos de = miles de
    parcialmente = totalmente
    completamente = parcialmente
    masculino = femenino
    ricos = pobres
    conservador = liberal
    muchos = pocos
    muchas = pocas
    sin > con
    redujo = aumentó
    reducir = aumentar
    reduce = aumenta
    reforzar = debilitar
    atacó > defendió
    apoyan > rechazan
    apoya > rechaza
    popular = impopular
    importante > insignificante
    necesario = innecesario
    suficiente = insuficiente
    correcto = incorrecto
    estable = inestable
    capaz de = incapaz de
    capaces de = incapaces de
    eficaz = ineficaz
    ventajas = desventajas
    pacífica = violenta
    pacífico = violento
    no es > es
    imposible > posible
    varias semanas > varios días
    altos > bajos
    las mujeres > los hombres
    no son > son
    no era > era
    no eran > eran
    no fue > fue
    no fueron > fueron
    no está > está
    no puede > puede
    no pueden > pueden
    no podía > podía
    no había > había
    no tiene > tiene
    no tienen > tienen
    ya no > todavía
    nunca > a menudo
    al menos > como máximo
    más alto = más bajo
    más alta = más baja
    más grande = más pequeño
    más grandes > más pequeños
    más antiguo > más reciente
    más antigua > más reciente
    la mayor parte de > una pequeña parte de
    jóvenes = ancianos
    fácil = difícil
    visible = invisible
    local = nacional
    interna = externa
    encima de = debajo de
    dentro del = fuera del
    antes del = después del
    al principio = al final
    principalmente > apenas
    normalmente > rara vez
    generalmente > rara vez
    frecuentemente > rara vez
    raramente > a menudo
    a pesar de = a causa de
    aunque > porque
    gracias a > a pesar de
    permitió = impidió
    permite = impide
    permitir = impedir
    permitieron = impidieron
    prohibió > permitió
    aumentan = disminuyen
    aumenta = disminuye
    aumentado = disminuido
    crecimiento > descenso
    descendió > aumentó
    creció > disminuyó
    entró en > salió de
    llegada = salida
    entrada = salida
    nacimiento = muerte
    nació > murió
    fuerte = débil
    fuertes = débiles
    rico > pobre
    caliente = frío
    seco > húmedo
    rápido = lento
    rápida = lenta
    simple > complejo
    simples > complejos
    activo = inactivo
    independiente de > dependiente de
    obligatorios = voluntarios
    gratuito > de pago
    legales = ilegales
    profesores > alumnos
    trabajadores > empresarios
    demócratas = republicanos
    demócrata = republicano
    de noche > de día
    reducción > aumento
    redujeron = aumentaron
    reducido > aumentado
    empezaron > terminaron
    terminó > empezó
    cerró > abrió
    temporalmente > permanentemente
    inmediatamente > mucho después
    poco después > mucho después
    incluido > excepto
    incluidos > excepto
    incluyendo > excepto
    con éxito > sin éxito
    muchos de > pocos de
    la mayoría de > una minoría de`,
  negated: {
    pattern:
      '(?<=\\p{L}{2} )(?<!(?:no|se|le|les|lo|la|los|las|me|nos|nunca|ni|tampoco|ya|sin|como|qué|quién) )(?:es|son|era|eran|fue|fueron|está|están|estaba|estaban|puede|pueden|podía|tiene|tienen|tenía|había|habían|ha|han)(?= (?!no|nunca|que)\\p{L})',
    form: 'no {verb}',
  },
  connectives: [
    ...words('Además Asimismo Igualmente Mientras'),
    'Sin embargo',
    'No obstante',
    'Por ejemplo',
    'En cambio',
    'Por otra parte',
    'Por lo tanto',
    'De hecho',
  ],
  acts: words(`
    compró vendió lanzó presentó anunció planea quiere espera adquirió contrató ganó perdió firmó demandó abrió cerró
    construyó publicó derrotó venció aprobó rechazó ordenó ofreció invirtió desarrolló fabrica posee gestiona emplea`),
  heads: [
    words('Río Lago Bahía Mar Océano Golfo Estrecho Valle'),
    words('Universidad Instituto Escuela Academia Colegio'),
    words('Tribunal Parlamento Senado Congreso Consejo Asamblea Comisión Comité'),
    words('Guerra Revolución Rebelión Crisis Batalla'),
    words('Imperio Reino República Dinastía'),
    words('Departamento Ministerio Oficina Agencia'),
    words('Ley Tratado Constitución Convención Carta Acuerdo Protocolo'),
    words('Premio Copa Campeonato Liga'),
    words('Museo Galería Biblioteca Teatro'),
  ],
} satisfies StudySets;

export const germanStudySets = {
  definite: words('die diese jene beide beiden alle andere anderen ihre seine unsere übrigen'),
  phrases: '(?:zwei|drei|vier) (?:Drittel|Viertel|Fünftel)|zweiten? (?:Hälfte|Halbzeit)',
  countries: true,
  states: 'ist|sind',
  century: { pattern: '(\\d{1,2})\\. Jahrhunderts?', written: 'point' },
  decade: '\\d{3}0er(?= |-)',
  sets: [
    words('zweite dritte vierte fünfte sechste siebte achte neunte zehnte'),
    words('zweiten dritten vierten fünften sechsten siebten achten neunten zehnten'),
    words('Norden Süden Osten Westen'),
    words('nördlichen südlichen östlichen westlichen'),
    words('nördliche südliche östliche westliche'),
    words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    words('Frühling Sommer Herbst Winter'),
    words('Europa Asien Afrika Australien Südamerika'),
    words(
      'Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dresden Hannover Nürnberg Bremen Dortmund',
    ),
    words(
      'London Paris Madrid Rom Wien Brüssel Amsterdam Kopenhagen Stockholm Warschau Prag Budapest Athen Lissabon Moskau Genf',
    ),
    words('Peking Tokio Seoul Shanghai Bangkok Jakarta Delhi'),
    words('Bagdad Teheran Damaskus Jerusalem Beirut Kabul Ankara Istanbul'),
    words('Bayern Hessen Sachsen Thüringen Brandenburg Niedersachsen Schleswig-Holstein'),
    words(
      'französische deutsche italienische spanische britische russische chinesische japanische koreanische indische türkische griechische niederländische schwedische dänische norwegische polnische portugiesische irische amerikanische kanadische',
    ),
    words(
      'französischen deutschen italienischen spanischen britischen russischen chinesischen japanischen koreanischen indischen türkischen griechischen niederländischen schwedischen dänischen norwegischen polnischen portugiesischen irischen amerikanischen kanadischen',
    ),
    words(
      'französischer deutscher italienischer spanischer britischer russischer chinesischer japanischer koreanischer indischer türkischer griechischer niederländischer schwedischer dänischer norwegischer polnischer portugiesischer irischer amerikanischer kanadischer',
    ),
    words('Katholiken Protestanten Juden Muslime Buddhisten Hindus'),
    words('Vater Bruder Sohn Onkel Großvater Neffe'),
    words('Mutter Schwester Tochter Tante Großmutter Nichte'),
    words('Präsident Direktor Sekretär Schatzmeister'),
    words('König Kaiser Herzog Papst Prinz'),
    words('Gouverneur Bürgermeister Senator Kanzler Bischof'),
    words(
      'Ingenieur Architekt Historiker Physiker Chemiker Biologe Mathematiker Ökonom Anwalt Journalist Maler Dichter Komponist Philosoph',
    ),
  ],
  measured: [words('Tausend Millionen Milliarden Billionen')],
  things: [
    words(
      'Chemie Physik Biologie Mathematik Medizin Astronomie Philosophie Theologie Geologie Botanik Psychologie Soziologie',
    ),
    words('Sauerstoff Wasserstoff Stickstoff Kohlenstoff Helium Chlor Jod Schwefel Phosphor'),
    words('Eisen Kupfer Gold Silber Zinn Zink Aluminium Nickel'),
    words('Stahl Beton Glas Marmor'),
    words('Pest Cholera Malaria Tuberkulose Grippe'),
    words('Fußball Basketball Handball Hockey Tennis Rugby Golf'),
    words('Weizen Reis Gerste Mais Baumwolle Tabak Kaffee'),
  ],
  opposites: `
    gestiegen = gesunken
    stieg = sank
    stiegen = sanken
    steigt = sinkt
    steigen = sinken
    Anstieg = Rückgang
    gewann = verlor
    gewannen = verloren
    gewonnen = verloren
    mehr als = weniger als
    größer = kleiner
    größere = kleinere
    höher = niedriger
    höhere = niedrigere
    länger = kürzer
    ältere = jüngere
    stärker = schwächer
    vor dem = nach dem
    vor der = nach der
    früher = später
    begann = endete
    innerhalb = außerhalb
    oberhalb = unterhalb
    angenommen = abgelehnt
    bestätigte = bestritt
    Befürworter = Gegner
    wegen = trotz
    weil = obwohl
    Erfolg = Misserfolg
    erfolgreich = erfolglos
    öffentlichen = privaten
    öffentliche = private
    legal = illegal
    Mehrheit = Minderheit
    positiv = negativ
    Lehrer = Schüler
    Arbeitgeber = Arbeitnehmer
    kaufte = verkaufte
    kauften = verkauften
    oft = selten
    häufig = selten
    dauerhaft = vorübergehend
    schnell = langsam
    freiwillig = verpflichtend
    Verbündeten = Feinde
    Vorgänger = Nachfolger
    Vorfahren = Nachkommen
    Gewinne = Verluste
    Hunderte = Tausende
    teilweise = vollständig
    Männer = Frauen
    viele = wenige
    vielen = wenigen
    ohne > mit
    stärken = schwächen
    verringert = erhöht
    senken = erhöhen
    erlaubt = verboten
    beliebt = unbeliebt
    ausreichend = unzureichend
    Vorteile = Nachteile
    Vorteil = Nachteil
    Zustimmung = Ablehnung
    nicht mehr > immer noch
    nie > oft
    mindestens = höchstens
    bis zu > mindestens
    meist > selten
    meistens > selten
    fast alle > fast keine
    ersten > letzten
    erste > letzte
    letzte > erste
    letzten > ersten
    neuen > alten
    neue > alte
    neuer > alter
    alten > neuen
    alte > neue
    große > kleine
    großen > kleinen
    kleine > große
    kleinen > großen
    hohe > niedrige
    hohen > niedrigen
    jungen > alten
    junge > alte
    jüngste > älteste
    größte = kleinste
    größten = kleinsten
    höchste = niedrigste
    höchsten = niedrigsten
    schneller = langsamer
    teurer = billiger
    besser = schlechter
    bessere = schlechtere
    besten > schlechtesten
    starke = schwache
    starken = schwachen
    leicht > schwer
    schwierig > einfach
    sichtbar = unsichtbar
    gemeinsam > getrennt
    trotz > wegen
    obwohl > weil
    dank > trotz
    morgens = abends
    nachts > tagsüber
    tagsüber > nachts
    im Sommer = im Winter
    im Winter = im Sommer
    am Anfang = am Ende
    öffnete = schloss
    geöffnet = geschlossen
    geschlossen > geöffnet
    begonnen = beendet
    beginnt = endet
    erlaubte = verbot
    unterstützt = behindert
    unterstützen = behindern
    hilft > schadet
    schützt > gefährdet
    schützen > gefährden
    sinkende = steigende
    wachsende > sinkende
    steigende = sinkende
    Schüler > Lehrer
    Mieter = Vermieter
    Käufer = Verkäufer
    Sieg = Niederlage
    kurzfristig = langfristig
    langfristig = kurzfristig
    vorübergehend > dauerhaft
    inländische = ausländische
    kostenlos > kostenpflichtig
    sofort > später
    erfolglos > erfolgreich
    Gewinn = Verlust
    Verlust = Gewinn
    Minderheit > Mehrheit`,
  connectives: [...words('Allerdings Jedoch Außerdem Zudem'), 'Zum Beispiel', 'Darüber hinaus'],
} satisfies StudySets;

export const frenchStudySets = {
  definite: words('les ces deux tous toutes autres leurs ses nos'),
  phrases: '(?:deux|trois|quatre) (?:tiers|quarts|cinquièmes)|deuxième moitié',
  states: 'est|sont',
  century: { pattern: '([IVX]+)(?:e|ᵉ|ème) siècle', written: 'roman' },
  decade: '(?<=années )\\d{3}0',
  fields: '\\p{L}+(?:ologie|ographie|istique|isme|ique)|droit|médecine|chimie|figure|tableau|section|chapitre|dieu',
  sets: [
    words('deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'),
    words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    words(
      'français allemand italien espagnol britannique russe chinois japonais coréen indien turc grec néerlandais suédois danois norvégien polonais portugais irlandais',
    ),
    words(
      'française allemande italienne espagnole britannique russe chinoise japonaise coréenne indienne turque grecque néerlandaise suédoise danoise norvégienne polonaise portugaise irlandaise',
    ),
    ['Europe', 'Asie', 'Afrique', 'Océanie', 'Amérique du Sud'],
    words('Paris Lyon Marseille Toulouse Bordeaux Lille Nantes Strasbourg Rennes Grenoble Dijon Nancy'),
    words(
      'Londres Berlin Madrid Rome Vienne Bruxelles Amsterdam Copenhague Stockholm Varsovie Prague Budapest Athènes Lisbonne Moscou Genève',
    ),
    words('Pékin Tokyo Séoul Shanghai Bangkok Jakarta Delhi'),
    words('Bagdad Téhéran Damas Jérusalem Beyrouth Kaboul Ankara Istanbul'),
    words('père frère fils oncle neveu'),
    words('mère sœur fille tante nièce'),
    words('président directeur secrétaire trésorier'),
    words('roi duc pape prince'),
    words('gouverneur maire sénateur ministre chancelier'),
  ],
  things: [
    words('chimie biologie médecine philosophie théologie géologie psychologie sociologie'),
    words('fer cuivre étain zinc aluminium nickel'),
    words('acier béton verre marbre'),
    words('peste variole grippe tuberculose rougeole'),
    words('football basket hockey tennis rugby golf'),
    words('blé riz maïs coton tabac café'),
  ],
  opposites: `
    augmenté = diminué
    augmente = diminue
    augmentation = diminution
    hausse = baisse
    gagné = perdu
    victoire = défaite
    plus de = moins de
    supérieur à = inférieur à
    plus grand = plus petit
    plus grande = plus petite
    avant = après
    début = fin
    commencé = terminé
    ouvert = fermé
    accepté = refusé
    approuvé = rejeté
    partisans = opposants
    confirmé = démenti
    à cause de = malgré
    succès = échec
    public = privé
    publique = privée
    publics = privés
    légal = illégal
    majorité = minorité
    maximum = minimum
    positif = négatif
    professeurs = élèves
    acheté = vendu
    souvent = rarement
    permanent = temporaire
    rapidement = lentement
    volontaire = obligatoire
    alliés = ennemis
    prédécesseur = successeur
    ancêtres = descendants
    centaines de = milliers de
    partiellement = totalement
    hommes = femmes
    sans > avec
    réduit = augmenté
    réduire = augmenter
    renforcer = affaiblir
    important > insignifiant
    nécessaire = inutile
    suffisant = insuffisant
    capable de = incapable de
    efficace = inefficace
    avantages = inconvénients
    populaire = impopulaire
    n’est pas > est
    n'est pas > est
    ne sont pas > sont
    n’était pas > était
    n'était pas > était
    ne peut pas > peut
    ne peuvent pas > peuvent
    au moins = au plus
    jusqu’à > au moins
    presque tous > presque aucun de
    la plupart des > très peu de
    meilleur = pire
    meilleure = pire
    grand > petit
    grande > petite
    grands > petits
    grandes > petites
    petit > grand
    petite > grande
    nouvelle > ancienne
    nouvelles > anciennes
    jeunes > vieux
    élevé > bas
    facile = difficile
    visible = invisible
    principalement > à peine
    généralement > rarement
    parfois > toujours
    malgré > grâce à
    grâce à > malgré
    permet de = empêche de
    permettent de = empêchent de
    a permis de = a empêché de
    interdit > autorisé
    ouvre = ferme
    ouvrir = fermer
    fermer > ouvrir
    commence = finit
    gagne = perd
    perdu > gagné
    augmentent = diminuent
    augmenter = diminuer
    diminuer > augmenter
    plus chaud = plus froid
    plus cher > moins cher
    plus rapide > plus lent
    plus fort > plus faible
    chaud = froid
    lent > rapide
    élèves > professeurs
    locataires = propriétaires
    vendeurs = acheteurs
    le matin = le soir
    en été = en hiver
    en hiver = en été
    gratuit > payant
    gratuite > payante
    local > national
    locale > nationale
    provisoire > définitif
    immédiatement > bien plus tard
    réussi à > échoué à
    perte = gain
    pertes = gains`,
  acts: words(`
    achète vend lance présente annonce prévoit veut espère emploie gère possède fabrique produit finance publie propose
    refuse accepte approuve rejette ordonne construit ouvre ferme recrute développe`),
  connectives: [...words('Cependant Toutefois Néanmoins Ainsi'), 'Par exemple', 'De plus', 'En outre', 'En revanche'],
} satisfies StudySets;
