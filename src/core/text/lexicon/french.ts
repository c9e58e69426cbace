import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const french: Lexicon = {
  code: 'fr',
  stem: stemmer,
  sentences: {
    neverEnd: ['Mme', 'Mlle', 'Ste'],
    openers: words(`
      Le La Les Un Une Il Elle Ils Elles On Ce Cette Ces Et Mais En Dans Pour Par Avec Sur Son Sa Ses Lors
      Selon Après Avant Si Nous Je Depuis Pendant`),
    neverLast: ['le', 'les', 'des', 'et', 'du'],
  },
  commonWords: words('le les et des du est une dans qui pour que sur pas au par en la un il elle a ce'),
  calendar: {
    months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    relative: ['hier', "aujourd'hui"],
    periods: ['siècle'],
    beforeYear: ['en', 'depuis'],
  },
  numbers: {
    cardinals: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
    magnitudes: { million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  },
  currencies: ['euro', 'euros', 'franc', 'francs'],
  reasons: ['parce que', 'car', 'grâce', 'pour'],
  definers: ['est', 'sont', 'était', 'signifie'],
  conjunctions: ['et', 'ou'],
  places: {
    prepositions: ['dans', 'à', 'au'],
    articles: ['la', 'le'],
  },
  names: {
    particles: ['de', 'du', 'des'],
    articles: ['la', 'le'],
  },
  pointers: {
    words: words(
      'il elle ils elles lui leur leurs eux son sa ses ça cela ceci ce cette ces là alors autre autres y en',
    ),
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
  newTopic: ['autre question', 'une autre question', 'autre chose', 'autre sujet', 'rien à voir'],
  asksPerson: 'qui|quel(?:le)? (?:personne|homme|femme|député|élu|joueur)|comment s.appelle',
  pronouns: [
    { subject: 'il', object: 'le', possessive: 'son', person: 3, number: 'singular', gender: 'male' },
    { subject: 'elle', object: 'la', possessive: 'sa', person: 3, number: 'singular', gender: 'female' },
  ],
  ellipsis: {
    leads: ['et', 'mais', 'et pour', "qu'en est-il de"],
    prepositions: words('en à au aux avec de du des par pour sur dans depuis chez contre sans selon'),
    verbs: words(`
      est sont était étaient a ont avait avaient fut sera va vont peut peuvent fait font dit disent faut coûte elle il ils
      elles on`),
    alone: ['pourquoi', 'quand', 'où', 'ou', 'qui', 'comment', 'combien', "c'était quand", "c'etait quand"],
    ofThat: ['ça', 'cela', 'était-ce', "c'était"],
  },
  negation: {
    words: ['ne', "n'*", 'jamais', 'ni'],
    absence: ['aucun*', 'personne', 'rien', 'sans'],
    denials: ['nia', 'niait'],
  },
  quotationMarks: ['«»'],
  attribution: {
    verbs: words(`
      dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute estimé estime souligné souligne
      assuré assure annoncé annonce précisé précise indiqué indique écrit répondu lancé averti dénoncé`),
    auxiliaries: ['a', 'avait'],
    that: ['que', "qu'*"],
    accordingTo: ['selon'],
  },
  masthead: {
    by: ['par', 'auteur'],
    published: ['publié'],
    on: ['le'],
  },
  notices: {
    alone: ['publicité'],
    page: ['page'],
    credits: ['Crédit photo'],
  },
  stopWords: stopwords,
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
    },
    fillers: 'svp stp exactement vraiment donc lol mdr',
    openings: 'et|mais|alors|ok|bon|puis',
    answers: {
      happening:
        "^qu(?:e|'est-ce qui|'est-ce qu'il)? ?(?:se passe|s'est|s'était|s'est-il).*pass\\p{L}+|^que se passe|^qu'est-il arrivé|qui est arrivé|^qu(?:e |'a |'ont |'a-t-(?:il|elle) )(?:fait|font|faisait|faisaient)|^qu'est-ce qu.* fait",
      money:
        "combien .*(?:co[uû]t\\p{L}*|pay\\p{L}*|dépens\\p{L}*|gagn\\p{L}*|d'argent|euros)|quel (?:est|était|fut) le (?:prix|co[uû]t|budget|salaire)|à quel prix",
      number:
        "(?<!il y a )combien|quel(?:le)? (?:nombre|pourcentage|quantité|âge|part|taille)|quel(?:le)? (?:est|était) (?:le nombre|la population|le pourcentage|l'âge)",
      time: "^(?:depuis |jusqu'à |c'est |c'était |de )?quand|quand (?:est-ce|a-t|ont-|s'est|est-il)|quand$|(?:en|à) quelle (?:année|date|heure|époque)|quel (?:jour|mois|siècle)|quelle (?:année|date|heure)|il y a combien de temps",
      reason: 'pourquoi|pour quelles? raisons?|quelle (?:est|était|fut) la (?:cause|raison)',
      identity:
        "^(?:qui (?:est|était|fut)|c'est qui) (?!(?:le|la|les|un|une|son|sa|à|en|contre)(?: |$)|l['’])(?:(?!\\S+(?:é|ée|és)(?: |$))\\S+ ?){1,3}$",
      person:
        "^(?:à |de |avec |par |pour |chez |contre |c'est )?qui(?! s'est)|(?:qui est-ce|par qui|à qui|de qui)|quel(?:le)? (?:personne|ministre|président)",
      place:
        "^(?:d'|par |jusqu'|c'est )?o[uù]|d?'?où|(?:dans|de) quel(?:le)? (?:pays|ville|région|lieu|endroit)|quel(?:le)? (?:pays|ville|région|lieu|endroit)",
      list: '^(?:liste[rz]?|énumère[rz]?|cite[rz]?|nomme[rz]?)|quel(?:le)?s (?:sont|étaient|furent)',
      definition:
        "^(?:c'est quoi|qu'est-ce qu'une?|qu'est-ce que (?:le|la|les)|qu'est-ce que l'\\S+$) ?\\S*(?: \\S+){0,3}$|^qu'est-ce que c'est|^que (?:signifie|veut dire)|que signifie",
      manner: '^comment|de quelle (?:manière|façon)',
      'yes-no':
        "^est-ce (?:que|qu'\\S+)|^(?:est|sont|a|ont|était|avait|peut|va|sera)-(?:il|elle|ils|elles|on|t)|^y a-t-il|^(?:est|sont|a|ont) ",
    },
    requests: {
      article:
        "article texte papier reportage document page histoire ça ca ceci cela ce cet cette l'article d'article qu'article ici",
      small:
        "le la les l un une des de du d' d à a en dans que quoi qui est était peux pouvez pourrais tu vous me moi nous je j veux voudrais besoin faire fais fait donne donner donnez écris et ou pour par sur comme tout court courte bref c'est c'était s'il te plait plaît",
      named: "(?:l['’ ]|cet |de l['’])(?:article|texte|reportage) (?:sur|à propos de) (?<about>\\S.*)",
      summary: {
        asks: "résum\\p{L}+|resum\\p{L}+|synthèse|synthese|de quoi .*(?:parle|s'agit|traite)\\S*|(?:ça|ca) parle de quoi|parle de quoi|c'est quoi le (?:sujet|thème|theme)|(?:le|quel est le) (?:sujet|thème)|(?:idée|point|argument)s? (?:principal|principale|principaux|principales|clés?|importants?|essentiels?)|points?|en gros|l'essentiel|chronologie|^expliqu\\p{L}+|qui (?:a dit|dit) quoi|^que dit",
        words:
          "résume résumer résumez résumé resume resumer résumé-moi résume-moi synthèse synthese quoi parle parle-t-il parle-t-on t-il s'agit s'agit-il agit traite sujet thème theme idée idées idees point points argument arguments principal principale principaux principales clé clés important importants essentiel l'essentiel essentiels gros chronologie explique expliquer expliquez explique-moi dit quel quelle quels quelles sont long longue détaillé détaillée phrase phrases lignes deux trois simple simplement enfant cinq ans si j'avais fais-moi donne-moi",
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
          "^(?:(?:de|par) )?(?:qui|c'est qui qui)(?: \\S+){0,3} (?:écrit|ecrit|rédigé|signé|l'auteure?|article|texte|auteure?)|(?:l'|d'|l |^)?auteure?s?|journaliste|^c'est de qui|^(?:c'est )?(?:écrit )?par qui",
        date: "^(?:(?:c'est |ça |de |en quelle |à quelle )?(?:quand|date|année))(?: \\S+){0,6} (?:publi\\S+|écrit|paru|parue|sorti|sortie|date)|(?:et|de|date de) quand|ça date|date(?: de (?:publication|parution))?|quel âge",
        site: "^(?:d'où|où|dans quel)(?: \\S+){0,4} (?:publi\\S+|paru|parue|sorti|vient|journal|magazine)|source|quel (?:journal|site|magazine)",
        title: "titre|comment s'appelle",
        words:
          "qui écrit ecrit rédigé signé auteur auteurs auteure l'auteur l'auteure d'auteur journaliste nom quand publié publiée publie paru parue parution publication sorti sortie date année quelle quel âge ça d'où où vient journal site magazine source titre s'appelle comment a-t-il a-t-elle été t-il",
      },
    },
    said: {
      verbs:
        'dit|disent|disait|déclaré|déclare|affirmé|affirme|expliqué|explique|ajouté|répondu|répond|écrit|annoncé|annonce|pense|pensent|pensé|critiqué|demandé|promis',
      about: 'sur|à propos de|à propos du|au sujet de|au sujet du|concernant|de|du|des',
      by: [
        "^qu(?:e |'a |'ont |'avait |'a-t-on )(?<verb>{verb}) (?<name>(?:(?!sur|propos|sujet)\\S+ ?){1,6}?)(?: ?(?:{about}) (?<topic>\\S.*))?$",
        "^qu'est-ce qu(?:e |')(?:a |ont )(?<verb>{verb}) (?<name>(?:(?!sur|propos|sujet)\\S+ ?){1,6}?)(?: ?(?:{about}) (?<topic>\\S.*))?$",
        "^qu'est-ce qu(?:e |')(?<name>(?:\\S+ ?){1,6}?) ?(?:a |ont |avait )?(?<verb>{verb})(?: (?:{about}) (?<topic>\\S.*))?$",
        "^selon (?<name>[^,]+?),? (?:que|qu'|pourquoi|quel\\S*) ?(?<topic>\\S.*)$",
      ],
      who: ["^qui (?:a |avait )?(?<verb>{verb}) (?:que |qu')?(?<words>(?!quoi$|ça$|cela$)\\S.*)$"],
    },
  },
};
