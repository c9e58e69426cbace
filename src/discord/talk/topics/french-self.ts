import type { TopicRule } from '../topic-rule.ts';

/** What is said in any of these, and names nothing. */
const common =
  'tu|te|t|toi|ton|ta|tes|je|j|me|m|moi|mon|ma|mes|nous|notre|nos|on|se|s|le|la|les|l|un|une|des|du|de|d|ce|c|ca|cela|cet|cette|ces|que|qu|qui|quoi|quand|comment|combien|ou|quels?|quelles?|est|es|sont|suis|etre|as|a|ai|ete|avez|peux|peut|pourrais|peux|sais|fais|fait|faire|vas|va|arrive|arrives|il|elle|ils|y|en|et|mais|si|pas|ne|n|jamais|toujours|parfois|souvent|des fois|fois|encore|deja|bien|tout|tous|toutes|toute|quelqu|quelque|chose|choses|trucs?|dans|sur|avec|pour|par|a|au|aux|depuis|temps|vraiment|ici|la|bot|footnote|avant|apres|aussi|comme|genre|types?|sortes?|autres?|personne|gens';

/** What is said of Footnote that the articles cannot tell: what it keeps, whether it errs, how old it is. */
export const frenchSelf: readonly TopicRule[] = [
  {
    topic: 'keeps',
    language: 'fr',
    phrases: [],
    wordings: [
      {
        of: `${common}|gardes?|garder|gardees?|conserves?|conserver|conservees?|stockes?|stocker|stockees?|enregistres?|enregistrer|enregistrees?|sauvegardes?|effaces?|effacer|supprimes?|supprimer|collectes?|vends|partages?|partager|revends|devient|deviennent|passe|advient|voit|voir|voient|lit|lis|lire|lisent|utilises?|donnees|donnee|messages?|questions?|demande|demandes|ecris|ecrit|ecrire|dis|dit|dire|conversations?|discussions?|chats?|historique|personnelles|infos?|informations?|pose|poses|acces`,
        having: [
          'gard\\S+|conserv\\S+|stock\\S+|enregistr\\S+|sauvegard\\S+|effac\\S+|supprim\\S+|collect\\S+|vends|revends|partag\\S+|devient|deviennent|passe|advient|voit|voir|voient|lit|lis|lire|lisent|fais|utilises|acces',
          'm(?:es|a|on)|n(?:os|otre)|(?:tout )?ce (?:que|qu) (?:je|j|on|nous)(?: t)?|sur (?:moi|nous)',
          'donnees?|messages?|questions?|demande|ecris|ecrit|dis|dit|conversations?|discussions?|chats?|historique|infos?|informations?',
        ],
        unless: '^(?:je|j|mes|nos) |souviens|rappelles|tu peux lire m|qui (?:a|ont) ',
      },
      {
        of: `${common}|lis|ecoutes|espionnes|surveilles|enregistres|gardes|stockes|collectes|messages|donnees|conversations|chat|salon|ecrit|dit|chaque`,
        having: [
          'lis|ecoutes|espionnes|surveilles|enregistres|gardes|stockes|collectes',
          'tu|t',
          'tout|nous|messages|donnees|conversations|chat|salon|ici|ca|trace',
        ],
        unless: '^(?:je|on) |tu (?:lis|ecoutes) quoi|quoi',
        amongPeople: true,
      },
      {
        of: `${common}|prive|privee|prives|confidentiel|confidentielle|secret|anonyme|rgpd|confidentialite|vie|conversation|chat|ecris|dis|demande|reste|entre|discussion|politique`,
        having: [
          'privee?|prives|confidentiel(?:le)?|secret|anonyme|rgpd|confidentialite|vie privee|entre nous',
          'tu|t|te|ca|ce que|chat|conversation|discussion|ici|je',
        ],
        unless: '^je |^on ',
        amongPeople: true,
      },
    ],
    examples: [
      'tu gardes mes messages ?',
      'qui voit mes questions',
      'tu lis tout ce qu’on écrit ?',
      'efface mes données',
      'c’est confidentiel ce que je t’écris',
      'tu fais quoi de mes données',
    ],
    others: ['Qui garde les données ?', 'qui lit les messages', 'Que deviennent les lettres du maire ?'],
  },
  {
    topic: 'mistakes',
    language: 'fr',
    phrases: [],
    wordings: [
      {
        of: `${common}|trompes|tromper|trompe|erreurs?|fautes?|faux|fausses?|tort|raison|confiance|croire|fier|fiable|fiables|fiabilite|inventes|inventer|invente|hallucines|hallucinations|mens|mentir|racontes|dis|reponses?|justes?|exactes?|correctes?|sures?|vraies?|neutre|objectif|objective|honnete|bobards|betises|conneries|compter|commets|reponds`,
        having: [
          'trompes|tromper|erreurs?|fautes|tort|raison|confiance|croire|fier|fiable|fiabilite|inventes|inventer|hallucines|hallucinations|mens|mentir|justes?|exactes?|correctes?|sures?|neutre|objectif|objective|honnete|bobards|betises|conneries|compter',
          'tu|t|te|toi|tes|bot',
        ],
        unless:
          'au juste|^(?:non |oui |ah )*(?:tu as|t as) raison$|tu te trompes$|t es sure?|^(?:je|c est) |^tu as tort$|tu es sure?',
        amongPeople: true,
      },
    ],
    examples: [
      'tu te trompes parfois ?',
      'on peut te faire confiance ?',
      'tu inventes des trucs ?',
      't’as toujours raison ?',
      'tes réponses sont justes ?',
    ],
    others: [
      'Ils se trompent parfois ?',
      'on peut faire confiance au maire ?',
      'Les chiffres sont justes ?',
      'tu as raison',
    ],
  },
  {
    topic: 'age',
    language: 'fr',
    phrases: [
      '(?:t as|tu as|as tu|quel est) (?:quel|ton) age',
      'quel age (?:tu as|as tu|t as|a (?:ce|le) bot)',
      '(?:tu existes|tu es la|t es la|tu existes ici|existes tu) depuis (?:quand|combien de temps)',
      'depuis (?:quand|combien de temps) (?:tu existes|existes tu|tu es la|t es la|est ce que tu existes)',
      'quand (?:est ce que )?(?:tu as ete|as tu ete|t as ete|tu es|es tu|t es) (?:cree|ne|fait|programme|concu|lance|installe|nee|creee)',
      '(?:tu es|t es) nee? quand',
      'c est quand ton anniversaire',
      'on t a (?:cree|fait|programme) quand',
      'quand (?:est ce qu )?on t a (?:cree|fait|programme)',
    ],
    examples: ['quel âge as-tu ?', 'tu existes depuis quand', 'quand est-ce que tu as été créé'],
    others: ['quel âge a le gardien', 'le phare existe depuis quand'],
  },
  {
    topic: 'memory',
    language: 'fr',
    phrases: [],
    wordings: [
      {
        of: `${common}|souviens|souvenir|souvient|rappelles|rappeler|rappelle|memoire|oublies|oublier|retiens|retenir|memorises|question|questions|demande|demandais|dit|disais|dis|parle|derniere|precedente?|conversation|conversations|hier|apprends|connais|longtemps|raconte`,
        having: [
          'souviens|souvenir|rappelles|memoire|oublies|oublier|retiens|retenir|memorises|apprends',
          'tu|t|ta',
          'moi|m|mes|ma|nous|nos|notre|ce (?:que|qu) (?:je|j|on)|choses|trucs|memoire|tout|combien de temps|longtemps',
        ],
        unless: '^(?:je|on) |tu (?:peux|pourrais) me rappeler|rappelle moi',
        amongPeople: true,
      },
    ],
    examples: [
      'tu te souviens de moi ?',
      'tu te rappelles ma question d’avant',
      't’as de la mémoire ?',
      'combien de temps tu retiens ce qu’on dit',
    ],
    others: [
      'tu te souviens de ce que Marsh a dit',
      'Qui se souvient de la crue ?',
      'tu peux me rappeler qui est Reuter',
    ],
  },
  {
    topic: 'files',
    language: 'fr',
    phrases: [],
    wordings: [
      {
        of: `${common}|lire|lis|ouvrir|ouvres|comprends|comprendre|voir|vois|traiter|traites|acceptes|prends|geres|supportes|pdfs?|fichiers?|documents?|docs?|word|excel|powerpoint|diapos|images?|photos?|captures?|liens?|sites?|pages?|web|epubs?|livres?|html|markdown|formats?|vocaux|audios?|videos?|messages|textes|capable`,
        having: [
          'tu|t',
          'lire|lis|ouvrir|ouvres|comprends|comprendre|voir|vois|traiter|traites|acceptes|prends|geres|supportes',
          'pdfs?|fichiers?|documents?|docs|word|excel|powerpoint|diapos|images?|photos?|captures?|liens?|sites?|pages? web|epubs?|livres|html|markdown|formats?|vocaux|audios?|videos?',
        ],
        unless:
          '(?:ce|cet|cette|le|la|l|mon|ma) (?:pdf|fichier|document|doc|image|photo|lien|site|page)|tu (?:as|t as) lu|(?:quels|quelles) (?:documents|livres|pages)|^je ',
      },
    ],
    examples: [
      'tu sais lire les PDF ?',
      'tu lis quels fichiers',
      'tu peux ouvrir un lien',
      'quels formats tu acceptes',
    ],
    others: [
      'Quels fichiers le ministère a-t-il effacés ?',
      'tu peux lire ce PDF',
      'les élèves peuvent-ils lire les plans ?',
    ],
  },
  {
    topic: 'basis',
    language: 'fr',
    phrases: [],
    wordings: [
      {
        of: `${common}|reponses?|infos?|informations?|connaissances|savoir|viennent|vient|sors|sort|sortent|tires|tiens|prends|trouves|citations|bases|basees|sources|ou|reponds`,
        having: [
          'd ou|ou|comment|sur quoi',
          'reponses|infos?|informations?|connaissances|tout (?:ca|cela)|citations|autant',
          'tu|tes|t',
        ],
        unless:
          '^(?:je|on) |comment (?:ca|va|tu vas)|d ou tu (?:sors|tiens|prends) (?:ca|cela)$|tu sors ca d ou|c est quoi',
      },
      {
        of: `${common}|cherches|chercher|internet|google|googles|web|net|wikipedia|ligne|connecte|connexion|utilises|sers|navigues|acces|consultes|regardes|bing|reddit|entraine|entrainee|branche|vas`,
        having: ['tu|t', 'internet|google|googles|le web|le net|wikipedia|en ligne|connecte|bing|reddit|entrainee?'],
        unless: '^(?:je|on) |quand',
        amongPeople: true,
      },
    ],
    examples: [
      'd’où viennent tes réponses',
      'comment tu sais tout ça',
      'tu cherches sur internet ?',
      'tu utilises Wikipédia',
    ],
    others: ['d’où vient l’argent', 'Ils utilisent Wikipédia à l’école ?', 'Comment le maire sait-il tout ça ?'],
  },
  {
    topic: 'who',
    language: 'fr',
    phrases: [
      '(?:et |mais )?(?:t es|tu es|c est|es tu) qui(?: toi)?',
      '(?:mais |putain )?(?:tu es|t es) (?:quoi|qui) (?:au juste|exactement|bordel|putain)',
      '(?:quoi de neuf|qu est ce qui se passe|y a du nouveau|quelles nouvelles)(?: (?:chez|pour|avec|de ton)) (?:toi|cote)',
      '(?:comment (?:va|est)|c est comment|elle est comment) (?:la |ta |ca )?vie (?:de|en tant que) (?:bot|robot)',
      '(?:parle|raconte|dis)(?: (?:moi|nous))?(?: (?:un peu|en plus|quelque chose))?(?: (?:de|sur)) toi',
    ],
    examples: ['et t’es qui toi', 'quoi de neuf chez toi', 'parle-moi un peu de toi'],
    others: ['Quoi de neuf pour le pont ?', 'c’est qui Marsh'],
  },
  {
    topic: 'askable',
    language: 'fr',
    phrases: [
      '(?:tu as |t as |as tu |y a |donne (?:moi|nous) |une |des |quelques )*(?:idees?|conseils?|suggestions?|tuyaux?|astuces?)(?: (?:de|d|pour|sur))(?: (?:une |bonnes? )?questions?(?: a (?:te )?poser)?| (?:quoi|ce que je peux) (?:te )?demander| savoir quoi (?:te )?demander)',
      '(?:tu me |tu nous )?(?:conseilles?|suggeres?|proposes?)(?: (?:moi|nous))?(?: (?:de|une?))(?: (?:te )?(?:demander quoi|poser quoi|questions?)| question(?: a poser)?)',
      '(?:suggere|propose|donne)(?: (?:moi|nous))? (?:une|des)(?: bonnes?)? questions?',
      '(?:c est quoi|quelle serait) une bonne question',
      '(?:je )?(?:ne )?sais pas quoi (?:te )?demander',
    ],
    examples: [
      'une idée de question ?',
      'tu me conseilles de demander quoi',
      'propose une question',
      'je sais pas quoi te demander',
    ],
    others: ['Que propose le maire ?', 'Quelles questions posent les pêcheurs ?'],
  },
  {
    topic: 'stop',
    language: 'fr',
    phrases: [
      '(?:c est bon|ca suffit|allez|stop|bon|ok) (?:arrete|stop|la|ca suffit)(?: (?:toi|ca|la))?',
      'laisse (?:tomber|ca|moi tranquille|nous tranquilles)',
      'fais pas ca',
      'ne fais (?:plus|pas) ca',
    ],
    examples: ['c’est bon, arrête', 'laisse tomber'],
    others: ['Quand l’usine arrête-t-elle ?'],
  },
  {
    topic: 'maker',
    language: 'fr',
    phrases: [
      'qui (?:a |est ce qui a |c est qui a )?(?:ecrit|code|programme|developpe|fait|concu|cree|monte|installe|mis) (?:ton (?:code|programme|script)|le code de (?:ce bot|toi)|(?:ce|le) bot|ce truc|ce machin)(?: (?:ici|sur le serveur))?',
      '(?:c est )?qui (?:est |y a |se cache |il y a )?derriere (?:toi|ce bot|le bot|ce truc|tout ca)',
      '(?:c est )?(?:a qui (?:est|c est|appartient|il est|appartiens)|il est a qui|est a qui)(?: (?:ce|le) bot| ce truc| tu)?',
      '(?:c est )?(?:ce|le) bot (?:est|appartient|il est) a qui|c est a qui (?:ce|le) (?:bot|truc)|c est le bot de qui',
      'qui (?:gere|s occupe de|s occupe du|maintient|heberge|paie|paye|controle|administre|est responsable de|est responsable du) (?:toi|ce bot|le bot|bot|ce truc)',
      'qui (?:t|te) (?:a|gere|controle|maintient|heberge|paie)(?: (?:invente|imagine|pondu|installe|mis (?:la|ici)|cree|code|ecrit|programme|monte|ajoute))?',
      '(?:c est qui|qui est) (?:le |la )?(?:createur|creatrice|auteur|developpeur|dev|responsable|proprio|proprietaire) (?:de ce bot|du bot|de ce truc)',
    ],
    examples: [
      'qui a écrit ton code',
      'c’est à qui ce bot',
      'qui gère ce bot',
      'qui t’a inventé',
      'qui se cache derrière toi',
    ],
    others: ['qui a écrit le code pénal', 'à qui appartient le moulin', 'qui gère la société', 'qui a mis le feu'],
  },
  {
    topic: 'help',
    language: 'fr',
    phrases: [
      '(?:comment|cmt) (?:on|je|faut il|il faut|tu) (?:(?:peux|peut|dois|doit) )?(?:se sert|me sers|sers|utilise|utilises|utiliser|se servir|fait marcher|faire marcher|fais marcher)(?: (?:de|du))?(?: (?:ca|ce bot|le bot|ce truc|ce machin|cette chose|ce programme|footnote|toi))?',
      '(?:comment|cmt) (?:se servir|utiliser|faire marcher)(?: (?:de|du))? (?:ca|ce bot|le bot|ce truc|ce machin|cette chose|ce programme|footnote|toi)',
      '(?:ca|(?:ca|ce bot|le bot|ce truc|ce machin|cette chose|ce programme|footnote|toi)) (?:(?:ca )?(?:marche|fonctionne|s utilise)) comment(?: (?:ca|ce bot|le bot|ce truc|ce machin|cette chose|ce programme|footnote|toi))?|(?:comment|cmt) (?:ca )?(?:marche|fonctionne)(?: (?:ca|ce bot|le bot|ce truc|ce machin|cette chose|ce programme|footnote|toi))?',
      '(?:je|on) (?:fais|fait|peux faire|peut faire) quoi (?:avec|de) (?:toi|ce bot|ce truc|ce machin)',
      '(?:qu est ce qu(?:e|) ?)(?:je|on) (?:fais|fait|peux faire|peut faire) (?:avec|de) (?:toi|ce bot|ce truc)',
      '(?:il )?(?:y a |t as |tu as )?(?:un |une |le |des )?(?:mode d emploi|manuel|tuto|tutoriel|notice)(?: (?:du bot|de ce bot|pour (?:toi|ce bot|ca)|pour t utiliser))?',
      '(?:je|j|on) (?:ne )?(?:comprends?|capte|pige|sais?) pas comment (?:tu (?:marches|fonctionnes)|(?:ca|ce bot|ce truc) (?:marche|fonctionne)|(?:t utiliser|utiliser (?:ca|ce bot|le bot|ce truc|ce machin|cette chose|ce programme|footnote|toi)))',
    ],
    examples: [
      'comment on utilise ce truc',
      'comment on se sert de toi',
      'ça marche comment ce truc',
      'je fais quoi avec toi',
      'y a un mode d’emploi ?',
      'je comprends pas comment ça marche',
    ],
    others: [
      'comment on utilise le bac',
      'ils font quoi avec l’argent',
      'y a un manuel de la pompe ?',
      'comment marche le vote',
    ],
  },
  {
    topic: 'who',
    language: 'fr',
    phrases: [
      '(?:c est )?(?:a|avec) qui (?:(?:est ce qu(?:e|) ?)?(?:je|on) )?(?:parle|cause|discute|ecris|ecrit)(?: (?:je|on|la|ici|au juste|exactement))*',
      '(?:je|on) (?:parle|cause|discute|ecris|ecrit) (?:a|avec) (?:qui|quoi)(?: (?:la|ici|au juste|exactement))*',
      'qui (?:me |nous )?(?:repond|ecrit|parle)(?: (?:la|ici|au juste))*',
      '(?:t es|tu es|es tu|c est|est ce)(?: (?:vraiment|un|une|juste|bien|que))* (?:vraie? |reelle? )?(?:humain|humaine|personne|machine|robot|bot|ia|programme)(?: (?:reelle?|vraie?))?(?: ou (?:pas|un|une|juste)? ?(?:vraie? )?(?:humain|humaine|personne|machine|robot|bot|ia|programme)?)?',
      '(?:a quoi (?:sert|ca sert)|ca sert a quoi|il sert a quoi|c est pour quoi(?: faire)?) (?:ce|le) (?:bot|truc|machin)|(?:ce|le) (?:bot|truc|machin)(?: il| ca)? sert a quoi',
      '(?:t es|tu es|vous etes) (?:qui|quoi)(?: (?:toi|au juste|exactement|en fait|donc))*|qui (?:t es|tu es|es tu|etes vous)(?: (?:toi|au juste|exactement|donc))*',
    ],
    examples: [
      'je parle à qui là',
      'à qui je parle',
      'qui me répond ici',
      't’es une vraie personne',
      'à quoi sert ce truc',
      't’es qui au juste',
    ],
    others: ['à qui parle le conseil', 'qui répond des dégâts ?', 'à quoi sert la digue', 'c’est une vraie digue'],
  },
  {
    topic: 'articles',
    language: 'fr',
    phrases: [
      '(?:(?:il |y )*a )?(?:combien d(?:e|) ?|(?:le )?nombre (?:total )?d(?:e|) ?)(?:articles?|textes?|sources?|documents?)(?: (?:il|y|a|as|tu|t|as tu|en|tout|sont|ici|dans|la|ta|bibliotheque|connais|lus?|charges|dispo|disponibles|le|ce|bot|au total|total))*',
      '(?:tu|t) (?:as|connais|as lu) combien d(?:e|) ?(?:articles|textes|sources|documents)(?: (?:en tout|au total|ici|dans ta bibliotheque))*',
    ],
    examples: ['il y a combien d’articles', 'nombre de textes ?', 'combien de sources tu as en tout'],
    others: ['combien d’articles compte la loi', 'nombre de bateaux', 'combien de textes a-t-elle signés'],
  },
];
