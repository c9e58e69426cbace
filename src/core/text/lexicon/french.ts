import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import { frenchGlossary } from './glossary/french.ts';
import type { Lexicon } from './lexicon.ts';
import { frenchChecking } from './translated-checking.ts';
import { frenchStudySets } from './translated-study.ts';
import { withEndings, words } from './words.ts';

/** Of regular verbs of saying and thinking. */
const sayingStems = `
  concéd concèd précis rétract murmur martel   déclar affirm expliqu ajout estim soulign assur précis indiqu lanc dénonc racont plaid confi rappel not insist
  avou object rétorqu résum relev pest tonn ironis plaisant jug annonç annonc constat détaill regrett martel observ
  répliqu considér pens témoign commenc argument nuanc déplor critiqu accus étrangl exclam souffl soupir murmur lâch
  tranch proclam command demand évoqu confirm sal martèl analys réclam argu signal rassur exhort point expos propos
  pari dout corrig alert recommand inquièt inquiét interrog indign agac amus suggèr suggér complèt complét espèr
  espér répèt répét énumèr révèl révél rigol lament félicit gliss enchaîn rapport vant préconis désol désespèr
  fustig questionn interpell grommel marmonn bougonn tempêt jubil rêv redout promett prophétis spécul systématis
  théoris énonc mentionn attest certifi jur signifi philosoph protest tempèr tempér pronostiqu énerv étonn émerveill
  chuchot bredouill bafouill persifl rican raill tacl vitupér fulmin grond glouss emport enflamm alarm
  impatient offusqu insurg enthousiasm extasi excus justifi narr relat retrac récapitul rectifi corrobor invoqu
  enrag allégu ânonn synthétis avanc hasard approuv opin ripost conseill suppli implor ordonn somm invit reproch repouss
  rejet balay épingl défauss désolidaris vilipend interjet abond acquiesc épilogu souhait préfér recens dévoil
  divulgu communiqu notifi spécifi réitér clam hurl cri pleur relativis minimis dédramatis
  exig réfut récus confess blâm étrill moqu blagu encourag remarqu suppos anticip comment décrypt menac sanglot grogn bégai balbuti`;

export const french: Lexicon = {
  code: 'fr',
  stem: stemmer,
  hyphens: {
    compounds: true,
    prefixes: words('re dé des in im con com pré pro sur sous par pour entre trans inter anti co en em ac ad'),
    firstParts: words(
      'demi semi mi ex vice non peut celui celle ceux celles quelques vingt trente quarante cinquante soixante quatre',
    ),
    suspendedBefore: words('et ou'),
  },
  sentences: {
    neverEnd: words(
      'M MM Mme Mmes Mlle Mgr Me Dr Pr St Ste av bd p pp art env ex cf chap éd fig vol n N al t Cie Cies Sté Éts Ets boul bld pl env tél dép arr all anc imp éd rééd trad Vve Mgrs',
    ),
    mayEnd: words('etc J.-C apr av.J.-C hab s'),
    openers: words(`
      Le La Les Un Une Il Elle Ils Elles On Ce Cette Ces Et Mais En Dans Pour Par Avec Sur Son Sa Ses Lors
      Selon Après Avant Si Nous Je Depuis Pendant`),
    neverLast: ['le', 'les', 'des', 'et', 'du'],
  },
  commonWords: words('le les et des du est une dans qui pour que sur pas au par en la un il elle a ce'),
  calendar: {
    clock: { before: ['à', 'vers', "jusqu'à", 'dès'], after: ['h', 'heures'], asked: '(?:à )?quelle heure' },
    months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    homographs: ['mer', 'la mer', 'jeu', 'le jeu'],
    relative: ['hier', "aujourd'hui"],
    vague: [...words('plusieurs quelques quelque nombreuses nombreux peu dizaine'), 'dernières années'],
    narrated: ['ce', 'ce même', 'le même'],
    thisYear: ['cette année'],
    lastYear: ['année dernière', 'année passée', 'an dernier'],
    told: words('était étaient avait avaient fut furent'),
    perhapsTold: [
      ...['a *é', 'ont *é', 'a *i', 'ont *i', 'a *u', 'ont *u', 'a *is', 'ont *is', 'a *it', 'a *ert', 'ont *ert'],
      ...["s'est", 'se sont', 'est né', 'est née', 'est mort', 'est morte', 'est tombé', 'est venu', 'est arrivé'],
      ...words('*èrent *irent *urent'),
    ],
    announced: [
      ...words('commence commencent débute débutent démarre démarrent ouvre ouvrent rouvre rouvrent ferme ferment'),
      ...['a lieu', 'ont lieu', 'se tient', 'se tiennent', 'prend fin', 'entre en vigueur', "s'achève"],
    ],
    clauseOpeners: ['que'],
    beforeMonth: words("en depuis dès fin début mi avant après jusqu’en jusqu'en de"),
    past: ['il y a'],
    lengths: [
      'en un an',
      'en une année',
      'en un mois',
      'en une semaine',
      'en un jour',
      "en moins d'un an",
      'en à peine un an',
    ],
    recurring: [
      'chaque',
      'tous les',
      'toutes les',
      'le lundi',
      'le mardi',
      'le mercredi',
      'le jeudi',
      'le vendredi',
      'le samedi',
      'le dimanche',
    ],
    ahead: words(
      'sera seront aura auront va vont prochain prochaine doit doivent *eront *iront *dront *era *dra ouvrira rouvrira finira partira prévoit prévoient prévu prévue prévus prévues',
    ),
    periods: ['siècle'],
    beforeYear: ['en', 'depuis'],
  },
  numbers: {
    cardinals: {
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
      treize: 13,
      quatorze: 14,
      quinze: 15,
      vingt: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
    },
    magnitudes: { million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  },
  currencies: ['euro', 'euros', 'franc', 'francs'],
  reasons: [
    ...words('car grâce puisque cause causes causé raison raisons faute afin'),
    ...[
      'parce que',
      "parce qu'*",
      "puisqu'*",
      'à cause',
      'en raison',
      "c'est pourquoi",
      'pour que',
      "pour qu'*",
      'pour éviter',
      'pour ne',
    ],
    ...[
      'si bien que',
      'du fait',
      'dû à',
      'due à',
      'de peur',
      'par manque',
      "d'où",
      'faute de',
      'après que',
      "c'est pour",
    ],
  ],
  definers: ['est', 'sont', 'était', 'signifie'],
  conjunctions: ['et', 'ou'],
  places: {
    prepositions: ['dans', 'à', 'au'],
    articles: ['la', 'le'],
  },
  names: {
    neverNames: words('le la les l un une des du de vous votre vos et à au aux en'),
    particles: ['de', 'du', 'des'],
    articles: ['la', 'le'],
  },
  pointers: {
    words: words(
      'il elle ils elles lui leur leurs eux son sa ses ça cela ceci ce cette ces là alors autre autres y en',
    ),
    idle: [
      "(?:(?:[Ll]e|[Ll]a|[Ll]es|[Uu]ne?|[Dd]es|[Dd]u|[Cc]e|[Cc]et|[Cc]ette|[Cc]es) |[Ll]['’])\\p{L}{3,} (?:\\S+ ){0,5}?\\p{L}+-(?:t-)?(?:ils?|elles?)",
      "quel(?:le)?s? \\p{L}+ (?:[Ll]es? |[Ll]a |[Ll]['’])\\p{L}+ \\p{L}+-(?:t-)?(?:ils?|elles?)",
      'en (?:\\d{4}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|hiver|automne|tout|moyenne|ville|mer|bus|train|avion|voiture)',
    ],
    exceptions: [
      'il y',
      'il en reste',
      'il reste',
      'il faut',
      "il s'agit",
      'il fait',
      'il pleut',
      'il neige',
      'il manque',
    ],
    openings: ['et', 'mais', "qu'en est-il"],
  },
  turnTaking: words('répond* répliqu* rétorqu* demand*'),
  newTopic: ['autre question', 'une autre question', 'autre chose', 'autre sujet', 'rien à voir'],
  asksPerson: 'qui|quel(?:le)? (?:personne|homme|femme|député|élu|joueur)|comment s.appelle',
  pronouns: [
    { subject: 'il', object: 'le', possessive: 'son', person: 3, number: 'singular', gender: 'male' },
    { subject: 'elle', object: 'la', possessive: 'sa', person: 3, number: 'singular', gender: 'female' },
  ],
  ellipsis: {
    heard: ['bon', 'bien', 'très bien', "d'accord", "d'acc", 'je vois', 'ah', 'ah bon', 'super', 'merci', 'compris'],
    leads: [
      ...['et', 'mais', 'ou', 'et pour', "qu'en est-il de", "et qu'en est-il de", 'quid de', "quid d'", 'et quid de'],
      ...['et puis', 'et ensuite', 'et maintenant', 'et aussi', 'et sinon', "qu'en est-il d'"],
    ],
    looseLeads: ['du coup', 'maintenant', 'ensuite', 'puis', 'alors', 'donc', 'sinon'],
    contracted: {
      'quid du': 'le',
      'quid des': 'les',
      'et quid du': 'le',
      'et quid des': 'les',
      "qu'en est-il du": 'le',
      "qu'en est-il des": 'les',
      "et qu'en est-il du": 'le',
      "et qu'en est-il des": 'les',
    },
    closings: ['alors', 'du coup', 'maintenant', 'finalement', "c'est quoi"],
    also: ['aussi', 'également'],
    prepositions: words('en à au aux avec de du des par pour sur dans depuis chez contre sans selon'),
    verbs: words(`
      est sont était étaient a ont avait avaient fut sera va vont peut peuvent fait font dit disent faut coûte elle il ils
      elles on`),
    alone: [
      ...['pourquoi', 'quand', 'où', 'ou', 'qui', 'comment', "c'était quand", "c'etait quand", 'depuis quand'],
      ...["jusqu'à quand", "d'où", 'de qui', 'à qui', 'avec qui', 'pour qui', 'contre qui', 'à quand'],
      ...words('lequel laquelle lesquels lesquelles quand'),
    ],
    amounts: ['combien', 'combien de temps', 'combien de fois'],
    counts: ['combien de', "combien d'"],
    exactly: ['exactement', 'au juste', 'précisément', 'au fait'],
    trimmings: ['pas', 'donc', "d'autre", 'encore'],
    ofThat: ['ça', 'cela', 'était-ce', "c'était"],
    relatives: ['qui', 'que', "qu'", 'dont'],
    ofKind: ['de', "d'"],
    adjectivesFollow: true,
  },
  somebodyAgain: {
    forms: [
      {
        asks: "^(?:(?:quel(?:le)?s? (?:est|sont|était|étaient)|c'est quoi) )?(?:son|sa|ses) (?:avis|opinion|opinions|point de vue|position|arguments?|raisons?|réaction|réponse|critiques?|objections?|propos|paroles|vision|déclarations?|reproches?)(?: (?:à (?:lui|elle)|là-dessus|à ce sujet|du coup|exactement|déjà|alors))*((?: (?:sur|à propos de|de|du|des) .*)?)$",
        whole: 'que dit NAME$1',
        examples: [
          ['son avis ?', 'que dit NAME ?'],
          ['quels sont ses arguments', 'que dit NAME'],
          ['Et son point de vue sur le pont ?', 'Que dit NAME sur le pont ?'],
        ],
      },
      {
        asks: "^(?:c'est qui|c qui|qui c'est|qui est-ce|c'était qui|il est qui|elle est qui|qui est-il|qui est-elle)(?:,? (?:lui|elle|ça|celui-là|celle-là|déjà|donc|au juste|exactement|encore|ce type|ce mec|cet homme|cette femme|cette dame|ce monsieur))*$",
        whole: 'qui est NAME',
        examples: [
          ['c’est qui ?', 'qui est NAME ?'],
          ['c’est qui, elle ?', 'qui est NAME ?'],
          ['Qui est-elle', 'Qui est NAME'],
        ],
      },
      {
        asks: '^qui (était)-(?:il|elle|ce)$',
        whole: 'qui $1 NAME',
        examples: [['qui était-il ?', 'qui était NAME ?']],
      },
      {
        asks: "^(.*(?<!\\p{L}))qu'(?:il|elle) (?!y |faut|reste|pleut|s'agit)(.+)$",
        whole: '$1que NAME $2',
        examples: [['qu’est-ce qu’il a dit ?', 'qu’est-ce que NAME a dit ?']],
      },
      {
        asks: "^((?:que |qu'|où )\\p{L}+)-(?:t-)?(?:il|elle) (\\p{L}+)((?: .*)?)$",
        whole: '$1 $2 NAME$3',
        examples: [['qu’a-t-elle dit de ça ?', 'qu’a dit NAME de ça ?']],
      },
      {
        asks: "^((?:que |qu'|où )(?!faut|reste|s'agit|y )\\p{L}+)-(?:t-)?(?:il|elle)$",
        whole: '$1 NAME',
        examples: [['que dit-il ?', 'que dit NAME ?']],
      },
      {
        asks: "^((?:pourquoi|quand|comment|combien|(?:à|de|avec|contre|pour) (?:qui|quoi))) ((?:(?:n'|l'|s'|le |la |y )?)(?!faut|reste|agit)\\p{L}+-(?:t-)?(?:il|elle).*)$",
        whole: '$1 NAME $2',
        examples: [['pourquoi est-il contre ?', 'pourquoi NAME est-il contre ?']],
      },
      {
        asks: '^(.*(?<!\\p{L})(?:sur|pour|avec|contre|chez|selon)) (?:lui|elle)((?: .*)?)$',
        whole: '$1 NAME$2',
        examples: [['que disent les articles sur elle ?', 'que disent les articles sur NAME ?']],
      },
      {
        asks: "^(.*(?<!\\p{L}))(?:de lui|d'elle)((?: .*)?)$",
        whole: '$1de NAME$2',
        examples: [['qu’est-ce qu’on dit d’elle ?', 'qu’est-ce qu’on dit de NAME ?']],
      },
      {
        asks: "^((?:.* )?)(?:il|elle) ((?:a|avait|est|était|veut|dit|pense|fait|promet|propose|habite|travaille|vote|n'|l'|en )(?!\\p{L}).*)$",
        whole: '$1NAME $2',
        examples: [['elle a dit quoi ?', 'NAME a dit quoi ?']],
      },
    ],
    others: ['qu’est-ce qu’il y a ?', 'que dit le maire ?', 'c’est quoi ?', 'pourquoi ?', 'combien coûte le pont ?'],
    elided: { que: 'qu’', de: 'd’' },
  },
  negation: {
    words: ['ne', "n'*", 'jamais', 'ni'],
    absence: ['aucun*', 'personne', 'rien', 'sans'],
    denials: ['nia', 'niait'],
  },
  checking: frenchChecking,
  quotationMarks: ['«»'],
  whoseWords: {
    before: [
      "ce (?:sont|furent|étaient) (?:là )?les (?:\\p{Ll}+ )?(?:mots|paroles|propos) (?:de |d[’']|du )",
      "(?:les mots|ces mots|la phrase|ces paroles) (?:sont|est|étaient|était) (?:de |d[’']|du )",
      "ainsi (?:parlait|parla|parle|s[’']exprimait|s[’']exprime|s[’']exprima|disait) ",
      "c[’'](?:est|était) (?:par|sur|avec|en) ces (?:mots|paroles|termes) que ",
      '(?:par|sur|avec) ces (?:mots|paroles),? ',
      "c[’'](?:est|était) (?=[^.,]{2,60} qui (?:parle|parlait|le dit|dit cela)(?!\\p{L}))",
    ],
    examples: {
      tells: [
        ['Ce sont les mots de Ruth Adair.', 'Ruth Adair'],
        ['Ainsi parlait Ruth Adair lundi.', 'Ruth Adair'],
        ['C’est par ces mots que Ruth Adair a ouvert la séance.', 'Ruth Adair'],
        ['Les mots sont de Ruth Adair.', 'Ruth Adair'],
      ],
      others: ['Ce sont les quais de Port-Vieux.', 'Ainsi va le port.'],
    },
  },
  attribution: {
    verbs: [
      ...withEndings(sayingStems, 'e ent a èrent ait aient'),
      ...words(`
        dit disent disait disaient rappelle rappellent lance répond répondent
        répondit répondait écrit écrivent écrivait soutient soutiennent soutenait prévient
        préviennent prévenait reconnaît reconnaissent reconnaissait reconnait admet admettent admettait
        promet promettent promettait craint craignent craignait soupçonne soupçonnent soupçonnait
        conclut concluent concluait sourit sourient souriait poursuit poursuivent rit
        avertit avertissent rétorque croit croient croyait veut prétend prétendent
        prétendait défend défendent maintient réagit réagissent réjouit redoute redoutent
        redoutait convient convenait surenchérit renchérit voit voient voyait qualifie reprend redit veulent juge
        souvient souviennent souvenait souvint décrit décrivent décrivait définit définissent
        réjouissent prédit prédisent contredit contredisent intervient interviennent insiste avoue salue saluait saluent
        tance gémit bondit vitupère trouve trouvent trouvait parle parlent parlait garantit garantissent avertissait renchérissait répondirent
        dirent dément démentent démentait nie nient niait enjoint enjoignent assène assènent rejette rejettent appelle continue
        lança avança annonça dénonça prononça balança prévoit prévoient stipule stipulait oppose opposait objecte objectent conteste contestent réplique`),
    ],
    auxiliaries: [
      'a',
      'ont',
      'avait',
      'avaient',
      'aurait',
      'auraient',
      'vient',
      'viennent',
      'est',
      'sont',
      's',
      'fait',
      'font',
      'faisait',
      'faisaient',
      'tient',
      'finit',
      'contente',
      'hésite',
    ],
    that: ['que', "qu'*", "qu'"],
    accordingTo: ['selon', "d'après", 'à en croire', 'aux yeux de', "de l'avis de"],
    grammar: {
      asking: words(`
        demande demandent demanda demandait demandé savoir interroge interrogeait interrogé raconte raconté explique expliqué
        rappelle rappelé détaille détaillé`),
      interrogatives: words(
        'qui quel quelle quels quelles combien comment pourquoi quand où si quoi lequel laquelle lesquels lesquelles',
      ),
      writtenIn: [
        ...[
          'lit on dans',
          'lisait on dans',
          'peut on lire dans',
          'pouvait on lire dans',
          'lit on sur',
          'peut on lire sur',
        ],
        ...['est il écrit dans', 'indique t on dans'],
      ],
      writtenThere: ['y lit on', 'peut on y lire', 'y est il écrit', 'lit on'],
      papers: words(
        'facture acte lettre contrat rapport jugement registre chronique note testament statuts carnet journal étude résumé',
      ),
      naming: ["c' est le nom", "c' était le nom", 's appelle', 's appelait'],
      names: words('nom surnom titre devise sobriquet'),
      owners: words(`
        fondateur fondatrice propriétaire patron patronne inventeur inventrice créateur créatrice organisateur organisatrice
        constructeur constructrice initiateur initiatrice gérant gérante`),
      conditionals: words('serait seraient aurait auraient pourrait pourraient devrait devraient'),
      ours: words('nos notre'),
      media: words('*journal *quotidien *rédaction *hebdomadaire'),
      participles: [
        ...withEndings(sayingStems, 'é er ée és ées'),
        ...words(`montré démontré montrer démontrer valoir remarquer observer dire préciser reconnaître admettre répondre prévenir 
          dit écrit répondu soutenu prévenu reconnu admis promis craint conclu averti prétendu défendu maintenu
          réagi savoir poursuivi renchéri repris établi redit souvenu décrit réjoui prédit contredit intervenu
          garanti objecté contesté`),
      ],
      pronouns: {
        male: words('il celui-ci celui-là lui'),
        female: words('elle celle-ci celle-là'),
        plural: words('ils elles ceux-ci eux'),
        either: [],
      },
      determiners: {
        male: words('le un ce cet son mon notre'),
        female: words('la une cette sa ma'),
        plural: words('les des ces ses nos plusieurs certains certaines quelques deux trois leurs'),
        either: ["l'", 'leur', 'chaque'],
      },
      demonstratives: words('ce cet cette'),
      possessives: words('son sa ses leur leurs mon ma notre'),
      joiners: ['de', 'du', 'des', "d'"],
      prepositions: words(`
        à au aux en dans devant avec sur sous après avant pendant depuis par pour chez lors contre sans vers entre
        auprès dès`),
      loose: words(`
        aussi hier toutefois cependant également ensuite encore puis déjà alors ainsi pourtant néanmoins enfin
        aujourd'hui demain toujours jamais ici là bien mal ne n' pas plus se s' lui leur nous me m' y en l' mais et
        ou donc or que qu' qui où lundi mardi mercredi jeudi vendredi samedi dimanche récemment notamment fait
        désormais même d'abord tout si quand lorsque t comme volontiers franchement simplement convaincu convaincue persuadé persuadée`),
      adverbEnding: '(?:ement|amment|emment)',
      verbEnding: '(?:[ei]ra|[ei]ront|dra|dront|èrent|aient)',
      indefinite: 'un',
      subjectRelatives: words('qui lequel laquelle'),
      relatives: words('qui que dont où lequel laquelle'),
      persons: words(`
        skipper principale bouchère *passant *passante copain copine docker *correspondant *correspondante guide garde
        *comptable *fromager *fromagère *habitué *habituée *abonné *abonnée *notable
        *militante *habitante
        *eur *euse *trice *teure *seure *nieure *iste *ien *ienne *mairesse *préfet *préfète *ministre *président
        *présidente *élu *élue *parole *avocat *avocate *juge *logue *délégué *déléguée *député *députée *chef
        *cheffe *gérant *gérante *doctorant *doctorante *habitant *témoin *expert *experte *scientifique *aire
        *adjoint *adjointe *responsable *patron *patronne *voisin *voisine *capitaine *médecin *client *cliente
        *étudiant *étudiante *femme *homme *père *mère *frère *sœur *cadre *évêque *curé *procureure *salarié
        *salariée *ière *ier *intéressé *intéressée *enseignant *enseignante *militant *dirigeant *dirigeante
        *commerçant *commerçante *retraité *retraitée *fils *fille *ami *amie *époux *épouse *prévenu *prévenue
        *accusé *accusée *commandant *commandante *artisan *artisane *paysan *paysanne *boulanger *boulangère
        *berger *bergère *interprète *cinéaste *peintre *poète *écrivain *écrivaine *dramaturge *philosophe
        *géographe *photographe *chorégraphe *psychiatre *pédiatre *gériatre *soignant *soignante *kiné *magistrat
        *magistrate juré *jurée *détenu *détenue *condamné *condamnée *suspect *suspecte *victime *plaignant
        *plaignante *requérant *requérante *blessé *blessée *rescapé *rescapée *survivant *survivante *gendarme
        *soldat *soldate *colonel général *lieutenant *lieutenante *sergent *sergente *caporal *amiral *pilote marin
        *matelot *vigneron *vigneronne *maraîcher *maraîchère *bûcheron *maçon *mécène *élève *lycéen *lycéenne prof
        maître *maîtresse *doyen *doyenne *architecte *riverain *riveraine *usager *usagère *passager *passagère
        *supporter *entraîneure *attaquant *champion *championne *athlète *arbitre *bénévole *adhérent *adhérente
        *ambassadrice *consul *consule *diplomate roi reine *prince *princesse pape *cardinal *abbé *prêtre *rabbin
        *imam *moine *industriel *industrielle *consultant *analyste *édile *conseiller *conseillère *opposant
        *opposante *candidat *candidate *jeune *garçon *gamin *gamine *bambin *adolescent *adolescente ado
        *vieillard vieille dame *veuf *veuve *oncle tante *cousin *cousine *neveu *nièce *mari *compagnon *compagne
        *collègue *camarade *employé *employée *agent *agente *cheminot *cheminote *concierge *apprenti *apprentie
        *sinistré *sinistrée *réfugié *réfugiée *exilé *exilée *migrant *migrante *citoyen *citoyenne *contribuable
        *individu personne *personnage`),
      territories: words('état ville commune région département pays république canton province village métropole île'),
      former: words('ancien ancienne retraité retraitée honoraire émérite'),
      ownKinds: words('syndicat parti fondation'),
      bodies: words(
        'collectivité groupe entreprise société organisation organisme association institution collectif syndicat fédération fondation compagnie firme enseigne structure formation parti',
      ),
      particles: words('de du des la le von van di da el al ben bin'),
      inscriptions: words(
        'pancarte écriteau affiche panneau slogan banderole titre inscription plaque autocollant mot devise',
      ),
      kinds: words(
        'élu élue édile scientifique chercheur chercheuse responsable politique entrepreneur entrepreneuse dirigeant dirigeante artiste juriste universitaire praticien praticienne',
      ),
      within: words('à au aux chez dans'),
      someone: ['on'],
      things: words('cela ça ceci tout rien personne'),
      showing: words('montre prouve révèle suggère signifie confirme démontre reflète'),
      authors: words('auteur auteure autrice auteurs critique créateur créatrice réalisateur réalisatrice'),
      years: words('ans an'),
      titled: words(
        'revue essai thèse conférence tribune livre roman article film chanson poème album programme plan projet campagne slogan groupe parti association collectif restaurant bateau canot chalutier café hôtel titre intitulé intitulée baptisé baptisée surnommé surnommée appelé appelée série exposition pièce concours prix journal quotidien blog podcast émission chapitre pancarte écriteau camping mouvement liste',
      ),
      coordinators: words('et ou'),
      bodyNouns: words(
        '*équipe *organisation *rédaction *famille *amicale *accusation *défense *établissement *cabinet *maison *comité *bureau *office *opérateur *exploitant *police *mairie *préfecture *gouvernement *université *ministère *hôpital *parti *syndicat *banque *entreprise *église *conseil *région *département *parquet *fédération *association *société *compagnie *coopérative *fondation *opposition *commission *tribunal *cour *inspection *académie *agence *service *services *club *institut *chambre *municipalité *direction *groupe *collectif *gendarmerie *rectorat *ordre',
      ),
      writings: words('communiqué lettre courrier message réponse document texte courriel'),
      viewOf: ['pour'],
      opinions: words(
        'croit croient croyait pense pensent pensait estime estiment estimait imagine exclut excluent doute doutent juge jugent veut voit trouve trouvent trouvait',
      ),
      anybody: words(
        'homme femme jeune fille garçon dame monsieur gamin gamine adolescent adolescente personne vieillard quadragénaire trentenaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire intéressé intéressée',
      ),
      offices: words(
        'patron patronne préfet préfète sous-préfet sous-préfète procureur procureure président présidente juge greffier greffière notaire témoin',
      ),
      kin: words(
        'mère père fils fille frère sœur mari femme épouse époux grand-mère grand-père tante oncle neveu nièce cousin cousine ami amie compagnon compagne',
      ),
      women: words(`
        *habituée *abonnée
        *militante *habitante
        principale bouchère *passante copine *correspondante
        *euse *trice *ienne *mairesse *préfète *ente *élue *ate *guée *tée *cheffe *ante *experte *teure *adjointe
        *patronne *voisine *cliente *femme *mère *sœur *ière *née *riée *itée *fille *amie *épouse *ressée *cusée
        *venue *artisane *paysanne *boulangère *bergère *chanteuse *autrice *écrivaine *soignante *magistrate *jurée
        *détenue *condamnée *suspecte *plaignante *requérante *blessée *rescapée *survivante *policière *lieutenante
        *sergente *vigneronne *maraîchère *fermière *conservatrice *lycéenne *collégienne *institutrice *maîtresse
        *doyenne *riveraine *passagère *usagère *gardienne *championne *adhérente *consule *chancelière reine
        *princesse *religieuse *industrielle *conseillère *vice-présidente *présidente *ancienne *opposante
        *candidate *partisane *gamine *adolescente vieille dame *veuve tante *cousine *nièce *grand-mère *compagne
        *employée *agente *cheminote *apprentie *sinistrée *réfugiée *exilée *migrante *citoyenne *factrice
        *sage-femme *porteuse *intéressée *retraitée *salariée *accusée *prévenue *dirigeante *enseignante
        *commerçante *gérante *habitante *étudiante *députée *déléguée *professeure *ingénieure *auteure *procureure
        *proviseure`),
      works: words(`
        *étude *études *rapport *rapports *enquête *enquêtes *sondage *sondages *communiqué *bilan *note *lettre *document
        *documents *chiffres *données *analyse *analyses *texte *article *message *statistiques *estimations *calculs`),
      quotedOnly: words(`
        voit voient voyait qualifie qualifiait surnomme salue saluait saluent parle parlent parlait
        rit rient riait sourit sourient souriait rigole soupire soupirait jubile tempête tonne peste ironise plaisante
        philosophe marmonne grommelle bougonne étrangle indigne agace énerve étonne appelle continue`),
      beforeThat: words(`
        alors tandis afin bien pour sans avant après dès lors parce puisque tant ainsi sauf plus moins autant aussi
        mieux pire même autre tel telle si depuis pendant jusqu'à ce jusqu'à outre pourvu encore à de`),
      infinitives: words('avoir être vouloir pouvoir devoir souhaiter craindre'),
      infinitiveEnding: '(?:[^h]er|ir|[nr]dre|ttre|ire|vre|ître|ompre)',
      beforeInfinitives: words("ne n' pas l' y en s' se m' me lui leur de d' plus jamais rien"),
      byOwnAccount: [
        'selon ses propres mots',
        'selon ses propres termes',
        'selon ses propres dires',
        'de son propre aveu',
      ],
      inTheirView: [
        'à ses yeux',
        'à son avis',
        'à leurs yeux',
        'à ses dires',
        'selon ses dires',
        'selon ses mots',
        'selon ses calculs',
        'de son aveu',
        "à l' entendre",
        "à l' en croire",
        "de l' aveu",
      ],
      manEnding: '[^e]',
      courtesy: {
        male: ['m.', 'monsieur'],
        female: ['mme', 'mme.', 'mlle', 'madame'],
        either: ['maître', 'me', 'dr', 'docteur', 'pr', 'professeur'],
      },
      firstNames: {
        male: words(
          `aaron abdel abdelkader abdou abel achille adam adolphe adrien ahmed aimé alain alan alban albert albin aldo alexandre alexis alfred ali alix aloïs alphonse amadou amaury ambroise amine amir amédée anatole andré ange anicet anselme anthelme anthony antoine antonin archibald ariel aristide armand arnaud arsène arthur aubin auguste augustin aurélien axel aymeric ayoub azzedine balthazar baptiste barnabé barthélemy basile bastien baudouin benjamin benoist benoît bernard berthold bertrand bilal blaise bogdan boris boubacar brice bruno calixte camill casimir charles cheikh christian christophe clovis cléante clément conrad constant constantin corentin cosme cyprien cyriaque cyril cyrille cédric célestin célian césaire césar côme damien daniel david denis didier diego dimitri djamel djibril dominique donatien dorian désiré edgar edmond eliott eloi emmanuel enzo ernest erwan erwann esteban eudes eugène eusèbe evan fabian fabien fabio fabrice farid faustin ferdinand fernand fidèle firmin flavien florent florentin florian foucauld francis francisque franck franklin françois françois-xavier frédéric frédérick fulbert fulgence félicien félix gabriel gaspard gaston gauthier gautier gaétan gaël georges germain gervais ghislain gilbert gildas gilles gontran goulven gratien grégoire grégory guilhem guillaume guirec gustave guy guénolé gwenaël gwendal gédéon gérald gérard géraud hakim hamid hamza hassan hector henri herbert hercule hervé hilaire hippolyte honoré horace hubert hugo hugues humbert hédi ibrahim idriss ignace igor ilan ilyes isaac isidore ismaël ivan jacky jacques jacquot jad jamel jean jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jimmy joachim joao johan johann jonathan jordan joris joseph joss josselin josué joël jude jules julian julien justin jérémy jérôme kader kamel karim karl kenzo kerian khaled kilian kévin laurent lazare lilian lino lionel lorenzo loris lothaire louis loïc lubin luc luca lucas lucien ludovic léandre léo léo-paul léon léonard léonce léopold mahmoud malik malo mamadou manuel marc marceau marcel marcelin marcellin marius martial martin mathias mathieu mathis mathurin mathéo matthieu mattéo matéo maurice maurin maxence maxime maximilien maël mehdi melchior melvin michaël michel mickaël milan milo modeste mohamed mohammed morgan moussa moïse mustapha médéric nabil napoléon narcisse nassim nathan nathanaël nazaire nestor nicolas nils noa noah norbert noé noël octave odilon olivier omar oscar osman othello ousmane pacôme paolo pascal patrice patrick paul paulin philibert philippe philémon pierre pierre-alain pierre-antoine pierre-jean pierre-louis pierre-yves placide polycarpe prosper quentin rachid rafael raoul raphaël rayan rayane raymond renaud rené richard robert robin rodolphe rodrigue roger roland romain romaric romuald roméo ronan rosaire ruben réginald régis rémi rémy sacha said salim salomon sami samir samson samuel samy saturnin saul saïd serge sidney simon siméon slimane solal souleymane stanislas steeve steven stéphane sullivan sydney sylvain sébastien séraphin sévère tancrède tanguy tarek tariq teddy thibault thierno thierry thomas théo théodore théophile théophraste tim timothé timothée timéo titouan tom tony toussaint tristan tugdual ugo ulysse urbain valentin valère valéry vianney victor victorien vincent virgile vivien vladimir wadih walid wassim wilfrid wilfried william xavier yacine yanis yann yannick yannis yassine yoann yohan yohann youcef youri youssef yvan yves yvon zacharie zinedine zéphyrin édouard élie éloi émile émilien éric étienne évariste`,
        ),
        female: words(
          `abigaël ada adelaïde adeline adriana adrienne adèle adélie agathe agnès aimée alba albane alberte alexandra alexia alexine alice alicia aliette aline alizée aliénor alma alphonsine alyssa amalia amandine amarante ambre amina aminata amélie anastasia anaëlle anaïs andréa andrée angèle angéla angélina angélique anita ann annabelle anne anne-laure anne-lise anne-marie anne-sophie annette annick annie anouk antoinette anya apolline arabella ariane arielle arlette armance armande armelle artémise assia astrid athénaïs aude audrey augustine auriane aurore aurélia aurélie axelle aya aïcha aïda babette barbara bathilde bernadette bernardine berthe bertille bettina betty bianca blanca blanche blandine brigitte brune béatrice béatrix bénédicte bérangère bérengère bérénice calista calixtine camille camélia candice capucine carine carla carmen carola carole caroline cassandra cassandre catherine chantal charline charlotte charlène chaïma chiara chloé christelle christiane christine cindy claire clara claudette claudia claudie claudine clothilde clotilde cléa clélia clémence clémentine cléo cléopâtre colette colombe constance coralie coraline cordélia corinne cosette cunégonde cynthia cyrielle cécile céleste célestine célia célimène céline daisy dalila daphné delphine denise diana diane djamila dolorès domitille dora doriane dorine dorothée déborah edmée edwige eliane elina elisabeth ella ellen elsa elvire eléa emeline emma emmanuella emmanuelle enora ernestine estelle esther estée eugénie eulalie eurydice eva fabienne fabiola fanny fantine farida fatima fatou fatoumata faustine faïza fernande fiona flavie fleur flora flore florence florentine floriane fostine françoise frédérique félicie félicité gabriella gabrielle garance gaëlle gaïa geneviève georgette georgia georgina germaine ghislaine gilberte gina ginette gisela gisèle giulia gladys gloria graziella grâce guillemette guillemine gwenaëlle gwendoline gwladys géraldine habiba hanna hannah hayat henriette hermance hermine hermione hilda honorine hortense huguette hyacinthe hélia héloïse hélèna hélène ida imane ina inaya ingrid inna inès iphigénie irina iris irma irène isabeau isabella isabelle isaure iseult ivana jacinthe jacqueline jade jana janine jany jasmine jeanine jeanne jeannette jeannine jehanne jenna jennifer jenny jessica joanna johanna josette josiane josépha joséphine joëlle judith julia juliana julianne julie juliette justine karen karima karine katia kelly kenza khadija kim laetitia lana lara laura laurane laure laurence laurette lauriane laurie laurine laëtitia laïla leïla lia liane lila lili liliane lilou lilya lina linda line lisa lise lisette livia lola lolita lorena lorette lorraine lou louane louisa louise louisette louna luce lucette lucie lucienne lucile lucille lucinda ludivine ludmila luna lya lydia lydie lyne lyse lætitia léa léna léone léonie léontine léopoldine maddy madeleine mado maeva magali magalie magdalena magdeleine maguelone malika malvina manon mara marcelle marcelline margaux margot marguerite maria marianna marianne marie marie-ange marie-christine marie-claire marie-claude marie-france marie-hélène marie-josé marie-laure marie-line marie-louise marie-noëlle marie-odile marie-paule marie-thérèse mariette marilyn marina marine marinette marion marjolaine marjorie marlène marthe martine maryline maryse maryvonne mathilde mathurine maud maureen mauricette maya maëlle maëva maïa mercédès mia michelle michèle mila milène mina mira mireille mona monette monique morgane muriel murielle mylène myriam myrtille mégane mélanie mélina méline mélisande mélissa mélodie mélusine méryl nabila nadia nadine nadège nancy naomi natacha natalia nathalie naïma naïs nell nelly nicole nina ninon nolwenn nora norah nour noémie noëlie noëlla noëlle octavie océane odette odile olga olive olivia olympe ombeline ombline ondine ophélie oriane orlane orphée ottilie pamela paola pascale pascaline patricia paule paulette pauline perrine pervenche philippine philomène prisca priscilla priscille prudence prune pénélope pétronille rachel rachida rafaëlle ramona rania raphaëlle raymonde raïssa reine renée rita rolande romane romy rosa rosalie rose rose-marie roseline rosemonde rosette rosine roxane roxanne rébecca régina régine sabine sabrina safia sakina salima sally salomé samantha samia samira sandra sandrine sara sarah sasha savannah selma servane sibylle sidonie sigrid simone sixtine sofia soizic solange solenne soline solveig solène sonia sophie soraya stella stéphanie suzanne suzette suzie suzy svetlana sybille sylvaine sylvette sylviane sylvie ségolène séphora séraphine séverine tamara tania tara tatiana tessa thelma théa théodora théophanie thérèse tiffany tina tiphaine ursula ursule valentine valériane valérie vanessa vanina vera victoire victoria victorine vinciane violaine violette virginie viviane vivienne véra véronique wendy wilhelmine xaviera xénia yamina yasmina yasmine yaël yolaine yolande yona ysé yvelise yvette yvonne zita zohra zoé zoïa zélie zéna ève édith églantine élia éliane élisa élisabeth élise élodie éloïse éléonore émeline émilie éméline énora étiennette évelyne`,
        ),
      },
      listeners: words('à au aux'),
      answers: words('oui non si'),
      wishing: words('veut veulent voulait préféré préfère préfèrent préférait aimé'),
      same: words('même'),
      asSaid: ['comme'],
      lookingBack: ["c'", 'ainsi', 'voilà'],
    },
  },
  masthead: {
    bodies: words('agence rédaction presse équipe journal service actualités'),
    degrees: words('dr pr docteur professeur professeure'),
    by: [
      ...['par', 'auteur', 'propos recueillis par', 'recueilli par', 'texte de', 'un reportage de', 'reportage de'],
      ...['un récit de', 'entretien réalisé par', 'interview réalisée par', 'entretien mené par'],
    ],
    wrote: words('texte textes récit reportage enquête'),
    asked: ['entretien', 'interview'],
    pictured: words('photo photos images illustration illustrations vidéo infographie'),
    published: ['publié'],
    on: ['le'],
  },
  mail: {
    sender: ['de', 'expéditeur'],
    sent: ['envoyé', 'envoyé le', 'date'],
    receiver: ['à', 'cc', 'destinataire'],
    subject: ['objet', 'sujet'],
    above: [
      "message d'origine",
      'message original',
      'message transféré',
      'message réexpédié',
      'début du message réexpédié',
      'début du message transféré',
      'courriel original',
    ],
    wrote: ['a écrit'],
  },
  headings: {
    governing: [
      ...[
        'idée reçue',
        'idées reçues',
        'ce que disent',
        'ce que dit',
        'hors garantie',
        'à éviter',
        'selon',
        "d'après",
        'à la charge',
        'à vos frais',
        'à ses frais',
        'à leurs frais',
      ],
      ...words(`
        pas exclu exclus exclue exclues exclusion exclusions exception exceptions excepté sauf écarté écartés écartée écartées
        rejeté rejetés rejetée rejetées refusé refusés refusée refusées mythe mythes rumeur rumeurs erreurs interdit interdits
        interdite interdites annulé annulés annulée annulées abandonné abandonnés abandonnée abandonnées faux fausse fausses
        démenti démentis critiques opposants détracteurs objections accusations présumé présumés prétendu prétendus proposé
        proposés proposée proposées propositions possible possibles seulement uniquement non rappelé rappelés rappelée
        rappelées suspendu suspendus suspendue suspendues reporté reportés reportée reportées fermé fermés fermée fermées
        prévu prévus prévue prévues épuisé épuisés contesté contestés mensonges superstitions infox intox inventé inventés
        promesses souhaits`),
    ],
    opening: [
      'si',
      "s'il",
      "s'ils",
      'lorsque',
      'en cas de',
      'à condition',
      'à moins',
      'pour le',
      'pour la',
      'pour les',
      'pour ceux',
      'pour celles',
    ],
  },
  notices: {
    openings: [
      "l[’']article .{1,200} est apparu en premier sur\\b",
      '(?:abonnez-vous|se désabonner|se désinscrire|voir dans le navigateur|lire la suite)(?: maintenant)?$',
      'tous droits réservés',
      'suivez[- ](?:nous|.{1,40} sur (?:instagram|facebook|twitter|x|youtube|linkedin|tiktok|telegram|whatsapp|mastodon))\\b.{0,60}$',
      'abonnez-vous\\b.{0,80}(?:newsletter|lettre|chaîne|podcast|infolettre)',
      'inscrivez-vous\\b.{0,60}(?:newsletter|lettre|infolettre)',
      'partage[rz] (?:cet article|sur|par)\\b.{0,60}$',
      '(?:à lire aussi|à lire également|lire aussi|lire la suite|lisez aussi|sur le même sujet|articles similaires)\\b.{0,120}$',
      "cet article (?:a été|est) (?:initialement |d’abord |d'abord )?(?:publié|paru)\\b",
      '(?:nous utilisons|ce site utilise) des cookies',
      'cliquez ici\\b',
      'laisse[rz] un commentaire\\b.{0,40}$',
      'politique de confidentialité\\b.{0,40}$',
    ],
    insideShort: [
      'reproduction (?:interdite|même partielle)',
      "(?:ensemble|totalité|tous)\\b.{0,12}\\b(?:contenus?|textes|articles)\\b.{0,60}protégés? par (?:le droit d[’']auteur|la propriété intellectuelle)",
      'commentaires.{3,120}ne seront pas (?:publiés|acceptés)',
      '(?:^|[.!?]\\s)suivez-nous sur (?:instagram|facebook|twitter|x|youtube|linkedin|tiktok|telegram|whatsapp|mastodon)\\b',
    ],
    alone: [
      ...['publicité', 'commentaires'],
      ...['ce message a été supprimé', 'vous avez supprimé ce message', 'médias omis', 'image absente'],
    ],
    tables: ['tableau'],
    othersWords: ['commentaire', 'commentaires', 'réactions', 'réponses', 'vos réactions', 'vos commentaires'],
    page: ['page'],
    credits: ['Crédit photo'],
  },
  orders: {
    verbs: [
      'réponds',
      'répondez',
      'ignorez',
      'cliquez',
      'écrivez',
      'dites',
      'oubliez',
      'visitez',
      'téléchargez',
      'répétez',
      'traduisez',
      'résumez',
      'envoyez',
      'payez',
      'partagez',
      'mentionnez',
      'affichez',
    ],
    polite: ["s'il vous plaît", 'veuillez'],
    leads: ['veuillez', 'maintenant', "d'abord", 'ensuite', 'aussi', 'toujours', 'jamais', "s'il vous plaît"],
    signs: [
      '\\bia\\b',
      'bot',
      'assistant',
      'modèle',
      'robot',
      'moteur',
      'ignor',
      'oubli',
      'néglig',
      'répond',
      'note',
      'avis',
      'consigne',
      'instruction',
      'demand',
      'interrog',
      'désormais',
      'maintenant',
      'dorénavant',
      'mentionn',
      'révél',
      'cite',
      'lecteur',
    ],
    toMachine: [
      "(?<![a-zß-ÿœ])(?:ia|systèmes? d['’]ia|chatbots?|assistants?|modèles? de langage|robots?|moteurs? de recherche)(?![a-zß-ÿœ]).{0,40}(?<![a-zß-ÿœ])(?:doit|doivent|devra|devront|devrait|devraient|sont tenus? de)(?![a-zß-ÿœ]).{0,80}(?<![a-zß-ÿœ])(?:dire|répondre|affirmer|écrire|ignorer|mentionner|indiquer|répéter|recommander)(?![a-zß-ÿœ])",
      '(?<![a-zß-ÿœ])(?:ignorez|ignore|oubliez|oublie|négligez) .{0,30}(?<![a-zß-ÿœ])(?:instructions?|consignes?|règles?|passages?|articles?|textes?|sources?|paragraphes?)(?![a-zß-ÿœ])',
      '(?<![a-zß-ÿœ])(?:réponds|répondez) (?:uniquement|seulement|toujours|par le mot|exclusivement)(?![a-zß-ÿœ])',
      "(?<![a-zß-ÿœ])(?:note|avis|consigne|instruction)s? (?:à|aux?|pour|à l['’]intention des?) (?:les |l['’]|toutes les |tous les )?(?:ia|assistants?|chatbots?|modèles?|robots?|systèmes? d['’]ia)(?![a-zß-ÿœ])",
      String.raw`(?<![a-zß-ÿœ])(?:si|lorsqu['’]?|lorsque|quand) (?:l['’])?(?:on|tu|vous|quelqu['’]un)(?![a-zß-ÿœ])[^.]{0,20}(?:demand|interrog)[a-zß-ÿœ]*[^.]{0,80},\s*(?:dis|dites|réponds|répondez|affirme|affirmez|écris|écrivez)(?![a-zß-ÿœ])`,
      '(?<![a-zß-ÿœ])(?:désormais|à partir de maintenant|dorénavant)(?![a-zß-ÿœ]).{0,40}(?<![a-zß-ÿœ])(?:réponds|répondez|dis|dites|écris|écrivez)(?![a-zß-ÿœ])',
      '(?<![a-zß-ÿœ])ne (?:mentionne|mentionnez|révèle|révélez|cite|citez) (?:pas|jamais) (?:ce|cet|cette|ces)',
      "(?<![a-zß-ÿœ])(?:tout|chaque|tous les) (?:chatbots?|assistants?|robots?|ia|modèles? de langage|systèmes? d['’]ia)(?![a-zß-ÿœ]).{0,40}(?<![a-zß-ÿœ])(?:lit|lise|lisent|traite|résume)[a-zß-ÿœ]*",
      '(?<![a-zß-ÿœ])les lecteurs (?:doivent|devraient|sont priés)(?![a-zß-ÿœ]).{0,60}(?<![a-zß-ÿœ])(?:ignorer|oublier|payer|croire|télécharger|cliquer)(?![a-zß-ÿœ])',
    ],
  },
  summaries: {
    afterHour: 'h\\b',
    inversion: 't-',
    leaning: {
      opens:
        "et|mais|ou|or|donc|car|ni|puis|ensuite|enfin|aussi|ainsi|alors|pourtant|cependant|toutefois|néanmoins|d[’']ailleurs|par ailleurs|de plus|en plus|en outre|en revanche|au contraire|par conséquent|en effet|en fait|en attendant|pendant ce temps|entre-temps|de même|également|autrement dit|par exemple|d[’']autres?|un autre|une autre|l[’']autre|les autres|autres?|ce|cet|cette|ces|c[’']|ça|cela|ceci|celui|celui-ci|celui-là|celle|celle-ci|ceux|ceux-ci|celles|ce dernier|cette dernière|ces derniers|(?:l[’'])?(?:\\p{L}+ ){1,2}(?:de|d[’']entre) (?:ses|son|sa|leurs?|eux|elles)(?!\\p{L})|l[’']une? (?:de|d[’']entre) (?:ses|leurs|eux|elles)|là|ici|là-bas|là-dessus|tous deux|toutes deux|les deux|l[’']un|l[’']une|aucun d|certains(?:,| (?:disent|pensent|d[’']entre))|la plupart d[’']entre|(?:le|la|les) (?:second|seconde|deuxième|troisième|même|mêmes|suivant|suivante)|à (?:ce|cet|cette|ces|ses|son|sa|leurs?) \\p{L}+|en (?:ce|cet|cette|ces) \\p{L}+|dans (?:ce|cet|cette|ces) \\p{L}+|pour (?:ce|cet|cette|ces|cela|ça)\\b|avec (?:ce|cet|cette|ces|cela|ça|lui|elle|eux)\\b|selon (?:lui|elle|eux|elles)|depuis lors|jusque-là|dès lors|après (?:cela|ça|quoi)|malgré (?:cela|ça|tout)|sans (?:cela|ça)|plus tard|autre|résultat|reste à savoir|il en (?:reste|reste)|admirable|interrogée? (?:sur|à ce)|la (?:réponse|raison)|du coup|à la place|au fond|non\\b|oui\\b|idem|tout (?:cela|ça)|encore faut-il|le sien|le mien|la sienne|même (?:lui|elle)|y\\b|on m[’']explique|les intéressés|l[’']intéressée?|(?:une?|deux|trois|quatre|cinq|six|\\d+|quelques|plusieurs) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|décennies?) (?:plus tard|après|avant|auparavant)(?! (?:l[ea]s?|l[’']|une?|que|la|son|sa)(?!\\p{L}))|peu (?:après|avant)(?! (?:l[ea]s?|l[’']|une?|que)(?!\\p{L}))|à partir de là|une (?:très )?(?:bonne|mauvaise) nouvelle pour|le plus \\p{L}+(?:,| (?:est|fut|était))(?!\\p{L})|(?:avec|pour|contre|chez|grâce à|comme) [^,.;]{0,80}, (?:il|elle|ils|elles)(?= \\p{L})|surtout|le chiffre (?!d[’'e])|il s[’']agit (?:de|d[’'])",
      stands:
        "c[’']est (?:le|la|en|à|au|dans|un|une) .{2,80} (?:que|qui|qu[’'])|ce (?:qui|que|qu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|mois|printemps|week-end)|cette (?:semaine|année|nuit|recette|fiche)|cet (?:été|hiver|automne|après-midi|article)|ces (?:jours-ci|dernières années)|ceux qui|celles qui|celui qui|celle qui|les deux \\p{L}+ (?:et|de)|le (?:second|deuxième) (?:tour|plus)|la même \\p{L}+ que|le même \\p{L}+ que|la (?:réponse|raison) (?:à|de|pour)|ainsi que|aussi bien|alors que|ou bien|plus tard (?:dans|en)|même si",
      holds:
        "également|toutefois|cependant|en revanche|néanmoins|par ailleurs|de son côté|quant à (?:lui|elle|eux)|(?:ce|le) chiffre(?=[.,;])|l[’']a(?:vait)? fait|l[’']ont fait|(?:cette|cet|ces) (?!semaine|année|nuit|été|hiver|automne|après-midi|dernières|derniers|jours)\\p{L}+|ce (?!que|qui|qu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|mois|printemps|week|n|sont|fut|sera|serait)\\p{L}+|pourtant|d[’']ailleurs|ce dernier|cette dernière|celui-ci|celle-ci|ceux-ci|celles-ci|aussi(?= (?:que|à|le|la|les|un|une|des|son|sa|ses)\\b)|à son tour|elle-même|lui-même|(?:deux|trois|certains|plusieurs) d[’']entre (?:eux|elles)|l[’']argument|ironiser|avancen?t? (?:le|un) chiffre de|(?:compte|comptent|parle de|parlent de|avance|avancent) (?:(?:seulement|plus de|moins de|près de|presque|environ) )?(?:\\d+|d[’']une (?:dizaine|vingtaine|trentaine|cinquantaine|centaine)|une (?:dizaine|vingtaine|trentaine|cinquantaine|centaine)|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent)(?=[.;])|^(?:(?!(?:qu[ei]|et|ou|mais|de|du|des|à|au|aux|avec|pour|dans|en|sur|par|si|comme|quand)(?!\\p{L}))\\p{L}+ ){1,4}(?:l[’'](?:ont|avai(?:t|ent)|aura|a(?= \\p{L}+(?:é|i|u|is|it)e?s?(?!\\p{L})))|lui (?:a|ont|avait|avaient)|leur (?:a|ont|avait|avaient))(?!\\p{L})|en question|jusqu[’']alors|par la suite|(?<=^(?:\\p{L}+[’' ]){1,4})n[’']en(?= )(?! \\p{L}+ant(?!\\p{L}))",
      within: 'non seulement|et (?:également|aussi)|mais (?:également|aussi)',
      pronouns: words('il elle ils elles son sa ses leur leurs eux lui'),
      plural: words('leur leurs ils elles eux'),
      empty:
        "il (?:n[’'])?(?:y (?:a|avait|aura|en a)|faut|fallait|faudra|s[’']agit|est (?:\\p{L}+ )?(?:possible|impossible|probable|clair|difficile|facile|temps|important|interdit)|reste|restait|suffit|suffira|existe|convient|semble|paraît|arrive que|pleut|pleuvait|fait|faisait|aura suffi)|y a-t-il|faut-il|est-il",
      introducers:
        "en|à|au|aux|avec|de|du|des|d[’']après|par|pour|sur|sous|dans|depuis|chez|contre|sans|selon|pendant|durant|après|avant|dès|vers|entre|lors|lorsque?|quand|si|comme|puisque?|parce que?|bien que?|tandis que?|malgré|hier|aujourd[’']hui|demain|maintenant|parfois|souvent|peut-être|\\p{L}+ment,?|chaque|jusqu[’'](?:à|au|aux|en)|près|loin|faute|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lendemain)|quelques \\p{L}+ plus tard|que|à peine",
      epithets:
        "l[’'](?:élue?|intéressée?|accusée?)(?! \\p{Lu}| d[eu’']|,? \\p{Lu}| [àa]u?x? )|(?:le|la|du|au) (?:jeune (?:homme|femme|fille)|quadragénaire|quinquagénaire|trentenaire|sexagénaire|septuagénaire|scientifique|chercheuse|chercheur|suspecte?|prévenue?|joueuse|joueur|technicienne|technicien|militante?|édile)(?! \\p{Lu}| d[eu’'])",
      definite: "le|la|l[’']",
      known: "(?:les? (?:deux|trois|quatre)|les?|la|l[’']) ?",
      narrowing: 'de|du|des|d|que|qui|qu|à|au|aux|en|dans|pour|sur|par|avec|entre|dont|où',
      events: words(
        'réunion mesure incident accident décision proposition jugement annonce fonds délai idée cérémonie projet vote débat offre plainte demande audience',
      ),
      introducing: words('un une des deux trois plusieurs'),
      frames: "l[’']histoire (?:de|du|des|est|commence|commençait|débute)(?!\\p{L})",
      first: "je|j[’']|me|m[’']|mon|ma|mes|nous|notre|nos",
      examples: {
        leans: [
          'Un camion coûte 900 euros par jour, détaille l’élu.',
          '« Vingt minutes pour manger, ce n’est pas sérieux », s’agace-t-elle.',
          'Le boucher en question, Gaston Lebreuil, est soulagé.',
          'L’opposition n’en croit rien.',
          'Pour la présidente de leur fédération, Anne Dutertre, tout va bien.',
          'Deux ans plus tard, le pont a fermé.',
          '« Nous ne pouvons pas attendre », plaisante sa porte-parole, Ludivine Escoffre.',
          'Une autre femme lui succéda.',
          'Mais le conseil a refusé.',
          '« C’est un bon résultat », raconte-t-il.',
          '« La chaleur ne s’arrête pas. »',
          'Cette politique coûte cher.',
          'Ce n’est pas une catastrophe.',
          'Il repose.',
          'Elle a vu des hommes perdre leurs jambes.',
          'Sa fille a emporté un pot.',
          'Les autres ont été retirés.',
          'La ville a également baissé la lumière.',
          'Celui-ci ironise.',
          'Les victimes de cette décision sont les vieux.',
          'La chercheuse précise les chiffres.',
          'Quentin l’a trouvée trop bavarde.',
          'La maire lui a répondu lundi.',
          'L’opposition avance le chiffre de 520 000 euros.',
          'La commune compte plus de quarante.',
          'Un tiers de ses clients arrivent par le bac.',
          'L’une de ses filles a repris la ferme.',
          'Plusieurs d’entre elles ont acheté une maison.',
        ],
        stands: [
          'Marie Dubois en a parlé au maire.',
          'Trois ans après la crue, Rocheval a rouvert son pont.',
          'Il y a six cents mètres jusqu’à la halle.',
          'Cette semaine, la ville retire un banc.',
          '« Deux printemps, c’est court », objecte Solveig Hannequin.',
          'L’étude est parue lundi.',
          'La ville vend ses bancs.',
          'La maire annonce que la ville l’a vendue.',
          'Le conseil a vendu la maison de sa tante.',
          'Il faut laisser reposer la pâte.',
          'Ce qui manque, ce sont les bancs.',
          'D’après Maëlle Trividic, quatre cents messages sont arrivés.',
        ],
      },
    },
    instructions:
      'comment|pas à pas|étapes?|mode d.emploi|préparation|recette|faire (?:son|sa|ses|soi)|instructions|fabriquer|réussir (?:son|sa|ses)',
    needs: 'faut|besoin|ingrédients?|matériel|matériaux|outils?|fournitures|liste de courses|nécessaire',
    results:
      "match nul|nul|l[’']emport\\p{L}+|emporté|batt\\p{L}+|incliné\\p{L}*|s[’']incline\\p{L}*|domin\\p{L}+|éliminé\\p{L}*|renvers\\p{L}+|dispos\\p{L}+ de|vainqueur|défait|gagn\\p{L}+|perd\\p{L}*",
    unarguable:
      'demand(?:e|ent|a|ait|é)|interrog\\p{L}+|ordonn\\p{L}+|pri(?:e|a|é)|adm(?:et|ettent|is|it)|avou\\p{L}+|reconn\\p{L}+|concèd\\p{L}+|concéd\\p{L}+|répond(?:s|u|it|ent)?|rapport(?:e|é|a)|plaisant\\p{L}+|rigol\\p{L}+|cri(?:e|é|a)|chuchot\\p{L}+|remerci\\p{L}+|excus\\p{L}+|félicit\\p{L}+|salu(?:e|é|a)|prom(?:et|is|it)|rappel(?:le|é|a)|se souv\\p{L}+|(?:expliqu|décri|montr|racont)\\p{L}+ (?:pourquoi|comment|quand|où|qui)',
    requests:
      "donne[zs]?|donnez-nous|dis|dites|allez|viens|venez|regarde[zs]?|écoute[zs]?|attends|attendez|s[’']il vous plaît|merci|aide[zs]?|laisse[zs]?|prends|prenez|fais|faites|n[’']oubliez|bonjour|bienvenue",
    disputes:
      'contest\\p{L}+|ni(?:e|ent|ait|é)\\b|démen\\p{L}+|rejett?e\\p{L}*|réfut\\p{L}+|récus\\p{L}+|mett?\\p{L}* en doute|doute\\p{L}*|exagér\\p{L}+|faux|fausse|erroné\\p{L}*|objecte\\p{L}*|rétorque\\p{L}*|en réalité|évalu\\p{L}+ plutôt|conteste',
    figures: 'chiffres?|nombres?|calculs?|comptes?|estimations?|sommes?|coûts?|montants?|total|données|bilan|mesure',
  },
  restricting: [
    'ne',
    "n'",
    'pas',
    'jamais',
    'aucun*',
    'rien',
    'personne',
    'ni',
    'sans',
    'guère',
    'si',
    'sauf',
    'hormis',
    'jusqu*',
    'quand',
    'lorsque',
    'bien que',
    'quoique',
    'mais',
    'cependant',
    'malgré',
    'tant que',
    'peut*',
    'pouv*',
    'pourr*',
    'doit*',
    'doiv*',
    'devr*',
    'serai*',
    'aurai*',
    'va',
    'vont',
    'sera*',
    'aura*',
    'seul*',
    'seulement',
    'uniquement',
    'presque',
    'partie',
    'moitié',
    'quart',
    'quelques',
    'peu',
    'beaucoup',
    'moins',
    'plus',
    'plupart',
    'prétendument',
    'soi-disant',
    'apparemment',
    'peut-être',
    'probablement',
    'sans doute',
    'présum*',
    'dit',
    'disait',
    'déclar*',
    'affirm*',
    'assur*',
    'selon',
    "d'après",
    'cro*',
    'pens*',
    'accus*',
    'ni*',
    'nier',
    'dout*',
    'espér*',
    'prévoi*',
    'projet*',
    'propos*',
    'offr*',
    'demand*',
    'ordonn*',
    'soupçonn*',
    'menac*',
    'tent*',
    'essay*',
    'rumeur*',
    'sembl*',
    'paraî*',
    'suggér*',
    'suggèr*',
    'avert*',
    'avis',
    'yeux',
    'roman*',
    'film*',
    'livre',
    'conte*',
    'légende*',
    'mythe*',
    'exemple*',
    'que',
    "qu'",
  ],
  leadIns: ['le', 'en', 'à', 'hier', 'aujourd’hui', 'pendant', 'après', 'depuis', 'au'],
  unanswered: [
    String.raw`(?<![a-zß-ÿœ])(?:passages?|articles?|textes?|sources?|documents?|extraits?|contexte)(?![a-zß-ÿœ])[^.]{0,60}(?<![a-zß-ÿœ])(?:ne|n['’])\s?[^.]{0,40}(?<![a-zß-ÿœ])(?:pas|aucun[a-zß-ÿœ]*|rien|jamais)(?![a-zß-ÿœ])`,
    "(?<![a-zß-ÿœ])(?:n['’](?:est|a|y a)|ne (?:sont|figure|figurent))[^.]{0,30}(?<![a-zß-ÿœ])(?:pas|aucun[a-zß-ÿœ]*)(?![a-zß-ÿœ])[^.]{0,60}(?<![a-zß-ÿœ])(?:passages?|articles?|textes?|sources?|documents?|extraits?|contexte)",
    '(?<![a-zß-ÿœ])aucune (?:information|mention|réponse|donnée)(?![a-zß-ÿœ])',
    '(?<![a-zß-ÿœ])(?:je|on|nous) ne (?:peux|peut|pouvons|trouve|trouvons|sais)(?![a-zß-ÿœ])[^.]{0,30}(?<![a-zß-ÿœ])(?:pas|rien|aucun[a-zß-ÿœ]*)(?![a-zß-ÿœ])',
  ],
  stopWords: stopwords,
  answering: {
    ofSpeaker: "je|j['’]\\p{L}+|m['’]\\p{L}+|me|moi|mon|ma|mes|mien(?:ne)?s?",
    addresses: '[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Tt]e|[Tt]oi|[Tt]on|[Tt]es',
    relatives: 'qui|que',
    tellingWhich: "qui|qu['’]|que|dont|quand|lorsqu(?:e|['’])|où|parce",
    articles: "une?|le|la|l['’]",
    clauses: 'et|que',
    compares: 'avec|vs\\.?|versus',
    roles:
      'président[e]?|ministre|secrétaire|direct(?:eur|rice)|chef(?:fe)?|dirigeant[e]?|porte-parole|maire|député[e]?|sénat(?:eur|rice)|général[e]?|capitaine|entraîn(?:eur|euse)|juge|procureur[e]?|avocat[e]?|professeur[e]?|docteur[e]?|médecin|maître(?:sse)?|scientifique|cherch(?:eur|euse)|biologiste|physicien(?:ne)?|mathématicien(?:ne)?|ingénieur[e]?|économiste|historien(?:ne)?|aut(?:eur|rice|eure)|écrivain[e]?|journaliste|artiste|chant(?:eur|euse)|act(?:eur|rice)|fondat(?:eur|rice)|propriétaire|expert[e]?|témoin|jou(?:eur|euse)|attaquant[e]?|gardien(?:ne)?|roi|reine|frère|sœur|mère|père|épou(?:x|se)|fils|fille|veuve|collègue',
    asksName:
      "comment s['’](?:appell\\p{L}+|appelait) (?<of>.+)|nom (?:du|de la|de l['’]|des|de) (?<of2>.+)|(?<of3>.+) s['’]appelle comment",
    called:
      "(?:le |du )?nom(?: de)?|le terme|le mot|appelé[e]?s?|nommé[e]?s?|dit[e]?s?|connu[e]?s? sous le nom|intitulé[e]?s?|surnommé[e]?s?|s['’]appelle",
    defines: 'est|sont|était|étaient|fut|signifie|désigne|consiste en|consiste à|devient',
    reasons:
      "parce qu[e'’]|car|puisque|à cause d[e']|en raison d[e'u]|grâce à|afin (?:de|que)|pour que|c['’]est pourquoi|la raison|faute de|de peur",
    announces: '(?:expliqu|racont|décri|détaill)\\p{L}* (?:pourquoi|comment)',
    means: "grâce à|au moyen|à l['’]aide|en \\p{L}+ant|par|avec|via",
    goesOn:
      "parce que|car|c['’]est pourquoi|cela|ce(?:tte|ci|s|t)?|il|elle|ils|elles|ainsi|alors|donc|mais|et|en effet|par exemple|la raison|ensuite|puis",
    prepositions: "de|du|des|d['’]|en|dans|à|au|aux|pour|par|avec|sur|comme|contre|après|avant|sous|entre|chez|selon",
    furniture:
      'écrivez-nous|contactez-nous|suivez-nous|abonnez-vous|inscrivez-vous|lire aussi|tous droits réservés|cet article (?:a été|est)|les opinions exprimées|cliquez|photo :',
    published: 'publiée?s?|parue?s?|écrite?s?|mise? à jour',
    measures: [
      { asks: 'quel âge', holds: 'ans|mois|âgé\\p{L}*|, \\p{N}{1,3},' },
      {
        asks: 'depuis (?:combien de temps|quand)',
        holds: 'depuis (?:\\p{L}+ ){0,2}\\p{N}+|depuis \\S+ (?:jours|semaines|mois|ans|années|décennies)',
      },
      {
        asks: 'combien de temps',
        holds: '(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans|années?|décennies?|siècles?)',
      },
      {
        asks: '(?:à )?quelle (?:distance|hauteur|taille|longueur|largeur|profondeur)',
        holds: '(?:millimètres?|centimètres?|mètres?|kilomètres?|mm|cm|km|m|hectares?)',
      },
      {
        asks: 'combien de fois|à quelle fréquence',
        holds:
          '(?:une fois|fois|quotidien\\p{L}*|hebdomadaire\\p{L}*|mensuel\\p{L}*|annuel\\p{L}*|chaque|par (?:jour|semaine|mois|an))',
      },
      { asks: 'quelle température|combien de degrés', holds: '\\p{N}+ ?°|degrés?' },
      { asks: 'combien (?:pèse|de kilos)', holds: '(?:grammes?|kilos?|kilogrammes?|kg|tonnes?)' },
      {
        asks: "taille de l'échantillon|quelle taille (?:a|fait) l'échantillon",
        holds:
          '(?:\\p{N}[\\p{N},. ]*|centaines de|milliers de) ?(?:\\p{L}+ )?(?:personnes|patients|participants|volontaires|enfants|élèves|adultes|hommes|femmes|animaux|souris|oiseaux|poissons|plantes|échantillons|cas|foyers|écoles|familles)',
      },
      {
        asks: 'quel(?:le)? (?:pourcentage|part|proportion)|combien (?:de pour ?cent|pour cent)',
        holds:
          '\\p{N}[\\p{N}.,]* ?(?:%|pour ?cent)|moitié|tiers|quart|cinquième|dixième|\\p{L}+ (?:sur|personnes sur) (?:deux|trois|quatre|cinq|dix)',
      },
    ],
    instructs: {
      asks: 'comment (?:faire|on|je|puis-je|peut-on|\\p{L}+(?:er|ir|re))|que faire|quoi faire|(?:on|je) fai[st] (?:quoi|comment)|conseils|aide',
      verbs: words(
        `ajoutez ajouter attendez attendre couvrez couvrir coupez couper évitez éviter faites faire gardez garder laissez laisser lavez laver mélangez mélanger mettez mettre nettoyez nettoyer placez placer posez prenez prendre remplissez retirez retirer rincez séchez utilisez utiliser versez verser vérifiez vérifier`,
      ),
      leads: "puis|ensuite|d['’]abord|enfin|maintenant|toujours|ne",
      tells: 'il (?:faut|suffit|vaut mieux|convient)|(?:on|vous) (?:doit|peut|devez|pouvez)|mieux vaut|pensez à',
    },
    joins: 'et|mais|,|;',
    asks: "qui|que|qu['’]\\p{L}+|quoi|quand|où|pourquoi|comment|quel(?:le)?s?|combien|à quoi|de quoi|c['’](?:est|était) (?:quoi|qui|quand|où|combien)|est-ce",
    asksLast: 'quand|où|qui|quoi|comment|combien|pourquoi|combien de temps',
  },
  study: {
    whoSaid: 'Qui a dit cela ?',
    perCent: ['pour cent'],
    cameFirst: 'Qu’est-ce qui s’est passé en premier ?',
    whichStands: 'Laquelle de ces phrases est dans l’article ?',
    unsettled:
      '(?:reste|demeure|est)(?:nt)? (?:encore )?(?:incertaine?s?|inconnue?s?|indécise?s?|floues?)|on ne sait pas|nul ne sait|personne ne sait|reste à (?:savoir|voir|déterminer|décider)|pas encore (?:connue?s?|décidée?s?|fixée?s?|tranchée?s?)|on ignore',
    beforeDates: ['en', 'le', 'au', 'en l’an'],
    places: ['à', 'en'],
    notPlaces: words('internet facebook twitter noël pâques'),
    ...frenchStudySets,
  },
  question: {
    smallTalk:
      'bonjour|bonsoir|salut|coucou|ca va|comment ca va|merci|merci beaucoup|mille mercis|au revoir|a bientot|bonne (?:journee|nuit|soiree)|daccord|parfait|genial|tres bien|compris|oui|non',
    chatSpellings: {
      pk: 'pourquoi',
      pq: 'pourquoi',
      pkoi: 'pourquoi',
      pourkoi: 'pourquoi',
      koi: 'quoi',
      ki: 'qui',
      c: "c'est",
      cest: "c'est",
      qd: 'quand',
      cmt: 'comment',
      cb: 'combien',
      ds: 'dans',
      jai: "j'ai",
      questce: "qu'est-ce",
      tldr: 'résumé',
      pcq: 'parce que',
      parsk: 'parce que',
      qqn: "quelqu'un",
      qqch: 'quelque chose',
      kan: 'quand',
      kand: 'quand',
      koment: 'comment',
      keske: "qu'est-ce que",
      kesk: "qu'est-ce que",
      jsuis: 'je suis',
      bcp: 'beaucoup',
      tt: 'tout',
      ts: 'tous',
      tjs: 'toujours',
      tjrs: 'toujours',
      mtn: 'maintenant',
      pr: 'pour',
      av: 'avec',
      ns: 'nous',
      pdt: 'pendant',
      ca: 'ça',
      dc: 'donc',
      cetait: "c'était",
      quil: "qu'il",
      quils: "qu'ils",
      yavait: 'il y avait',
      ya: 'il y a',
      sest: "s'est",
      nest: "n'est",
      prez: 'président',
      prof: 'professeur',
    },
    elided: 'c(?=\\s+[eé])|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu',
    fillers: 'svp stp exactement vraiment donc lol mdr',
    openings: 'et|mais|alors|ok|bon|puis',
    asks: '(?<=que s.est-il |qui s.est |qui est )passé|(?<=comment (?:ça |ca )?)(?:marche|marchent|fonctionne|fonctionnent)|combien|pourquoi|o[uù]|quand|comment',
    counts: { many: 'combien', much: 'quel(?:le)? (?:nombre|pourcentage|part)' },
    answers: {
      happening:
        "^qu(?:e|'est-ce qui|'est-ce qu'il)? ?(?:se passe|s'est|s'était|s'est-il).*pass\\p{L}+|^que se passe|^qu'est-il arrivé|qui est arrivé|^qu(?:e |'a |'ont |'a-t-(?:il|elle) )(?:fait|font|faisait|faisaient)|^qu'est-ce qu.* fait",
      money:
        "combien .*(?:co[uû]t\\p{L}*|pay\\p{L}*|dépens\\p{L}*|gagn\\p{L}*|d'argent|euros)|(?:co[uû]te\\p{L}*|pay\\p{L}*|gagne\\p{L}*|vaut|touche) (?:\\S+ )?combien|quel (?:est|était|fut) le (?:prix|co[uû]t|budget|salaire)|à quel prix",
      number:
        "taille de l'échantillon|(?<!il y a )combien|quel(?:le)? (?:nombre|pourcentage|quantité|âge|part|taille|température|vitesse|hauteur|distance)|quel(?:le)? (?:est|était) (?:le nombre|la population|le pourcentage|l'âge)",
      time: "^(?:depuis |jusqu'à |c'est |c'était |de )?quand|quand (?:est-ce|a-t|ont-|s'est|est-il)|quand$|(?:en|à) quelle (?:année|date|heure|époque)|quel (?:jour|mois|siècle)|quelle (?:année|date|heure)|il y a combien de temps",
      reason: 'pourquoi|pour quelles? raisons?|quelle (?:est|était|fut) la (?:cause|raison)',
      identity:
        "^(?:qui (?:est|était|fut)|c'est qui) (?!(?:le|la|les|un|une|son|sa|à|en|contre)(?: |$)|l['’])(?!\\S+(?:é|ée|és)(?: |$))\\S+(?: (?!\\S+(?:é|ée|és)(?: |$))\\S+){0,2} ?$",
      person:
        "^(?:à |de |avec |par |pour |chez |contre |c'est )?qui(?! s'est)|(?:qui est-ce|par qui|à qui|de qui)|quel(?:le)? (?:personne|ministre|président)",
      place:
        "^(?:d'|par |jusqu'|c'est )?o[uù]|d?'?où|(?:dans|de) quel(?:le)? (?:pays|ville|région|lieu|endroit)|quel(?:le)? (?:pays|ville|région|lieu|endroit)",
      list: '^(?:liste[rz]?|énumère[rz]?|cite[rz]?|nomme[rz]?)|quel(?:le)?s (?:sont|étaient|furent)',
      definition:
        "^(?:c'est quoi|qu'est-ce qu'une?|qu'est-ce que (?:le|la|les)|qu'est-ce que l'\\S+$) ?\\S*(?: \\S+){0,3}$|^qu'est-ce que c'est|^que (?:signifie|veut dire)|que signifie",
      manner:
        '^comment|de quelle (?:manière|façon)|que faire|quoi faire|(?:on|je) fai[st] (?:quoi|comment)|[,;] comment',
      'yes-no':
        "^est-ce (?:que|qu'\\S+)|^(?:est|sont|a|ont|était|avait|peut|va|sera)-(?:il|elle|ils|elles|on|t)|^y a-t-il|^(?:est|sont|a|ont) ",
    },
    needs: {
      asks: "(?:que|quoi|qu'est-ce qu\\S+|de quoi) (?:\\S+ ){0,5}?(?:faut|besoin|apporter|falloir|prévoir)|(?:faut|besoin|apporter|prévoir)(?: \\S+)? quoi|quels? (?:ingrédients|outils|matériel|matériaux)|ingrédients|matos|liste de courses",
      heads: 'faut|besoin|ingrédients|matériel|matériaux|outils|apporter|prévoir|fournitures|liste de courses',
    },
    requests: {
      article:
        "article texte papier reportage interview entretien tribune chronique recette guide document page histoire ça ca ceci cela ce cet cette l'article l'interview l'entretien d'article qu'article ici",
      small:
        "le la les l un une des de du d' d à a en dans que quoi qui est était peux pouvez pourrais tu vous me moi nous je j veux voudrais besoin faire fais fait donne donner donnez écris et ou pour par sur comme tout court courte bref c'est c'était s'il te plait plaît",
      named:
        "(?:l['’ ]|cet |de l['’]|le |ce )(?:article|texte|reportage|papier|truc) (?:sur|à propos de|avec) (?<about>\\S.*)|(?:l['’ ]|cet |cette |de l['’])(?:interview|entretien) (?:avec|de|d') ?(?<about2>\\S.*)",
      summary: {
        saysAbout: "^que dit (?:l'|le |cet |ce )?\\S+ (?:sur|à propos|au sujet|concernant)",
        asks: "résum\\p{L}+|resum\\p{L}+|synthèse|synthese|de quoi .*(?:parle|s'agit|traite)\\S*|(?:ça|ca) parle de quoi|parle de quoi|c'est quoi le (?:sujet|thème|theme)|(?:le|quel est le) (?:sujet|thème)|(?:idée|point|argument)s? (?:principal|principale|principaux|principales|clés?|importants?|essentiels?)|points?|en gros|l'essentiel|chronologie|^expliqu\\p{L}+|qui (?:a dit|dit) quoi|^que dit|(?:ça|ca|il) (?:raconte|dit) quoi$|(?:long|lu|lire|temps) (?:ça|ca|il|que) (?:raconte|dit)",
        words:
          "résume résumer résumez résumé resume resumer résumé-moi résume-moi synthèse synthese quoi parle parle-t-il parle-t-on t-il s'agit s'agit-il agit traite sujet thème theme idée idées idees point points argument arguments principal principale principaux principales clé clés important importants essentiel l'essentiel essentiels gros raconte trop pas lu lire temps j'ai n'ai le chronologie explique expliquer expliquez explique-moi dit quel quelle quels quelles sont long longue détaillé détaillée phrase phrases lignes deux trois simple simplement enfant cinq ans si j'avais fais-moi donne-moi",
      },
      styles: {
        bullets: 'points?|puces|liste',
        timeline: 'chronologie',
        voices: 'qui (?:a dit|dit) quoi',
        long: 'longue?|détaillée?',
      },
      topic:
        '^(?:écris|écrivez|donne|fais|fais-moi|donne-moi|écris-moi)?(?: ?un)?(?: court| petit)? ?(?:paragraphe|résumé) (?:sur|de|à propos de) (?<topic>\\S.*)$|^résume[rz]? (?<topic2>\\S.*)$',
      enumeration:
        '^(?:liste|listez|énumère|énumérez|cite|citez|nomme|nommez|donne)(?:-moi)? (?:tous|toutes) (?<topic>\\S.*)$',
      comparison:
        "^compare[rz]? (?<topic>\\S.*)$|^(?:quelles? (?:est|sont|était)|c'est quoi) (?:la|les) différences? entre (?<topic2>\\S.*)$|^(?<topic3>\\S.* (?:vs|versus|contre) \\S.*)$",
      metadata: {
        byline:
          "^(?:(?:de|par) )?(?:qui|c'est qui qui)(?: \\S+){0,3} (?:écrit|ecrit|rédigé|signé|l'auteure?|article|texte|auteure?)|(?:l'|d'|l |^)?auteure?s?|journaliste|(?:^|et )(?:c'est |ça est )?(?:de|écrit par|signé par|par) qui|^(?:c'est )?(?:écrit )?par qui",
        date: "^(?:(?:c'est |ça |de |en quelle |à quelle )?(?:quand|date|année))(?: \\S+){0,6} (?:publi\\S+|écrit|paru|parue|sorti|sortie|date)|(?:publi\\S+|écrit|parue?|sortie?)(?: le| en| de)? quand|(?:et|de|date de) quand|ça date|date(?: de (?:publication|parution))?|quel âge",
        site: "^(?:d'où|où|dans quel)(?: \\S+){0,4} (?:publi\\S+|paru|parue|sorti|vient|journal|magazine)|source|quel (?:journal|site|magazine)",
        title: "titre|comment s'appelle",
        words:
          "qui écrit ecrit rédigé signé auteur auteurs auteure l'auteur l'auteure d'auteur journaliste nom quand publié publiée publie paru parue parution publication sorti sortie date année quelle quel âge ça d'où où vient journal site magazine source titre s'appelle comment a-t-il a-t-elle été t-il",
        elsewhere:
          "(?:nous|vous|me|te|lui|leur) (?:a|ont|avait) écrit|[mt]'a(?:vait)? écrit|écrit (?:à|sur|pour)|à qui",
        things:
          "(?:le |la |du |l['’])(?<thing>papier|reportage|interview|entretien|tribune|chronique|recette|guide|document|page|histoire)",
        pointing: 'ce|cet|cette|le présent|la présente|notre',
      },
    },
    said: {
      throughout: {
        verbs: 'dit|disent|disait',
        writings:
          '(?:.* )?(?:cela|ça|articles?|textes?|rapports?|études?|lois?|traité|papiers?|livres?|documents?|règles|lettre|sondages?|données|constitution|procès-verbal)',
      },
      verbs:
        'dit|disent|disait|déclaré|déclare|affirmé|affirme|expliqué|explique|ajouté|répondu|répond|écrit|annoncé|annonce|pense|pensent|pensé|critiqué|demandé|demande|crié|crie|lancé|lance|promis',
      about: 'sur|à propos de|à propos du|au sujet de|au sujet du|concernant|de|du|des',
      behindName: "mec|type|maintenant|aujourd['’]hui|actuellement",
      by: [
        "^(?:que dit-on|qu'y a-t-il|qu'est-ce qui est (?:dit|écrit)|qu'est-ce qu'il y a) dans (?<name>(?:l'|le |cet |ce )?(?:article|texte|rapport)|\\S+\\.\\p{L}{2,4}) (?:{about}) (?<topic>\\S.*)$",
        "^qu(?:e |'a |'ont |'avait |'a-t-on )(?<verb>{verb}) (?<name>(?!sur|propos|sujet)\\S+(?: (?!sur|propos|sujet)\\S+){0,5}? ?)(?: ?(?:{about}) (?<topic>\\S.*))?$",
        "^qu'est-ce qu(?:e |')(?:a |ont )(?<verb>{verb}) (?<name>(?!sur|propos|sujet)\\S+(?: (?!sur|propos|sujet)\\S+){0,5}? ?)(?: ?(?:{about}) (?<topic>\\S.*))?$",
        "^qu'est-ce qu(?:e |')(?<name>\\S+(?: \\S+){0,5}? ?) ?(?:a |ont |avait )?(?<verb>{verb})(?: (?:{about}) (?<topic>\\S.*))?$",
        '^(?<name>(?!qu)\\S+(?: (?!qu)\\S+){0,4}? ?),? (?:elle|il|elles|ils|on) (?:en )?(?<verb>{verb}) quoi(?: (?:{about}) (?<topic>\\S.*))?$',
        '^(?<name>(?!qu)\\S+(?: (?!qu)\\S+){0,4}? ?),? (?:en )?(?<verb>{verb}) quoi(?: (?:{about}) (?<topic>\\S.*))?$',
        "^selon (?<name>[^,]+?),? (?:que|qu'|pourquoi|quel\\S*) ?(?<topic>\\S.*)$",
      ],
      opinions: [
        "^(?<name>(?:(?!ce |c'est )\\S+ ){1,5}?)(?:est|sont)(?:-(?:elle|il|elles|ils))? (?:pour|contre|d'accord avec|opposée?s? à|favorables? à) (?<topic>\\S.*)$",
      ],
      who: ["^qui (?:a |avait )?(?<verb>{verb}) (?:que |qu')?(?<words>(?!quoi$|ça$|cela$)\\S.*)$"],
    },
  },
  glossary: frenchGlossary,
  everyday:
    "ça ca vaut chose choses truc gens personne faire fait fit faut pouvoir peut peuvent pu devoir doit vouloir veut voulait aller va vont être était avoir avait donner donne dire dit voir voit savoir sait passer passe passé mettre met rester reste arriver arrive venir vient beaucoup très plus moins peu tant déjà encore aussi toujours jamais maintenant ensuite avant après que quoi qui quel quelle quels quelles quand combien où comment pourquoi tout tous toute toutes autre autres premier première second deuxième troisième dernier dernière derniers dernières pense penses pensent penser pensait croire croit croient trouve trouvent nouveau nouvelle vieux bon mauvais grand petit quelqu'un rien fois temps partie an ans année jour aujourd'hui hier comme",
  doers: ['eur', 'euse', 'ateur', 'atrice', 'ant', 'ante'],
  saidOtherwise: {
    patron: 'directeur dirigeant chef propriétaire président',
    patronne: 'directrice dirigeante propriétaire présidente',
    chef: 'directeur responsable dirigeant',
    papa: 'père',
    maman: 'mère',
    mamie: 'grand-mère',
    papi: 'grand-père',
    gamin: 'enfant garçon',
    gosse: 'enfant',
    môme: 'enfant',
    jeune: 'élève étudiant apprenti',
    prof: 'professeur enseignant enseignante',
    mec: 'homme',
    type: 'homme',
    gars: 'homme',
    flic: 'police policier',
    toubib: 'médecin',
    docteur: 'médecin',
    boulot: 'travail emploi métier',
    job: 'travail emploi',
    employé: 'salarié personnel',
    salarié: 'employé personnel',
    boîte: 'entreprise société',
    entreprise: 'société',
    bagnole: 'voiture',
    voiture: 'véhicule',
    camion: 'poids-lourd',
    bateau: 'navire ferry',
    vélo: 'bicyclette',
    portable: 'téléphone',
    télé: 'télévision',
    fric: 'argent',
    argent: 'somme subvention',
    réparer: 'restaurer rénover',
    réparation: 'restauration rénovation',
    jeter: 'débarrasser',
    voler: 'vol dérober',
    voleur: 'cambrioleur',
    malade: 'maladie',
    acheter: 'acquérir',
    gens: 'habitants',
    ville: 'commune municipalité',
    mairie: 'commune municipalité',
    maire: 'édile',
    mari: 'époux',
    femme: 'épouse',
  },
  relatives: {
    age: 'âge âgé âgée | ans né née',
    best: 'meilleur meilleure meilleurs meilleures | premier première classement rang',
    birth: 'naître né née naquit naissance anniversaire',
    children: 'enfant enfants fils bébé | père mère fille filles',
    cost: 'coûter coûte coûtent coûté coût coûts cher chère | euros payer paie payé prix investissement investi vendu vendue valoir vaut revient',
    death: 'mourir meurt mort morte morts mourut décès décédé décédée tué tués',
    defeat: 'perdre perd perdu perdit défaite',
    founding: 'fonder fonda fondé fondée fondateur fondation | créé créée inauguré',
    injury: 'blessé blessés blessée blessure blessures',
    invention: 'inventer inventa inventé inventeur invention | développé',
    marriage: 'marier maria marié mariée mariage épouse époux épousa | femme mari',
    prize: 'récompense médaille nobel | prix',
    punishment: 'peine prison condamné condamnation amende amendes',
    victory: 'gagner gagne gagna gagné victoire vainqueur remporté remporta',
    wage: 'salaire salaires gagne gagner gagnait payé payée payés | verse touche paie rémunéré rémunération revenu',
    worst: 'pire pires | dernier dernière classement rang',
  },
};
