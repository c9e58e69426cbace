import { pluralsOf } from '../../core/text/plural.ts';
import { dayIn, weekdaysOf } from './days.ts';
import { withEveryText } from './every-text.ts';
import { withFrenchSpaces } from './french-spaces.ts';
import { nameOfLanguage } from './language-name.ts';
import type { Words } from './words.ts';

const { counted, either } = pluralsOf('fr');
const lastDays = (days: number): string =>
  either(days, 'au cours du dernier jour', `au cours des ${days.toLocaleString('fr')} derniers jours`);

/** Spaces before ? ! : ; may be typed plain. */
const typed: Words = {
  paragraph: (first, last) => (last === undefined ? `paragraphe ${first}` : `paragraphes ${first}–${last}`),
  fromPicture: 'lu sur une image',
  page: (first, last) => (last === undefined ? `page ${first}` : `pages ${first}–${last}`),
  understoodAs: 'Compris comme :',
  reasons: {
    'nothing-indexed': 'Il n’y a pas encore d’articles ici. Ajoutes-en un, puis repose ta question.',
    'no-such-article': 'Cet article n’est pas ici. Choisis-en un dans la liste pendant que tu écris.',
    'not-in-articles': 'Les articles ne le disent pas.',
    'no-question': 'Pose une question, par exemple : Qu’a dit la ministre du pont ?',
    'question-too-long': 'Cette question est trop longue. Pose-la en une ou deux phrases.',
    'small-talk': 'Bonjour ! Demande-moi ce que disent les articles, et je réponds avec leurs propres mots en notes.',
  },
  alsoIn: 'aussi dans',
  nearest: 'Ce qui s’en approche le plus :',
  silent: (name) => `Les articles ne rapportent aucune parole de « ${name} ». Voici ce qu’ils en disent :`,
  searched: (titles) => `Recherché dans : ${titles}`,
  aboutMessage: 'à propos de ce message',
  moreStatements: (count) => `+${counted(count, 'affirmation de plus', 'affirmations de plus')}`,
  moreFootnotes: (count) => `+${counted(count, 'note de plus', 'notes de plus')}`,
  leftOut: (count) =>
    `${counted(count, 'affirmation laissée', 'affirmations laissées')} de côté : les articles ne ${either(count, 'la', 'les')} confirment pas.`,
  openFootnote: 'Ouvrir une note…',
  toArticle: 'Vers l’article',
  articleGone: 'Cet article n’est plus dans la bibliothèque.',
  articleChanged:
    'Cet article a changé depuis : les mots cités ne sont plus à leur place. Repose ta question pour voir ce qu’il dit maintenant.',
  askMore: 'Autre question',
  yourQuestion: 'Ta question',
  thanks: 'Merci. Cela aide à améliorer les réponses.',
  whatWasWrong: 'Qu’est-ce qui n’allait pas ?',
  complaints: {
    wrong: 'C’est faux',
    unsupported: 'Les notes ne l’appuient pas',
    'not-asked': 'Ce n’est pas ma question',
  },
  tooMany: (seconds) =>
    `Cela fait beaucoup de questions à la fois. Attends ${counted(seconds, 'seconde', 'secondes')}, puis redemande.`,
  full: 'Trop de questions attendent en ce moment. Réessaie dans une minute.',
  leaving: 'Footnote redémarre. Repose ta question dans une minute.',
  inLine: (place) => `Il y a ${counted(place, 'question', 'questions')} avant la tienne ; la réponse apparaîtra ici.`,
  outdated: 'Cela vient d’une autre version de Footnote. Repose ta question ou utilise la commande à nouveau.',
  restarted: 'Footnote a été redémarré avant de pouvoir répondre. Repose ta question.',
  gaveUp:
    'Footnote a essayé deux fois de répondre et a échoué les deux fois. Repose ta question autrement, ou sur un seul article.',
  tooLate: 'La réponse a pris plus de temps que Discord n’en accorde. Repose ta question.',
  mayNotWrite: (channel) =>
    `Je ne peux pas écrire dans ${channel}. Demande ailleurs, ou demande à la modération de me le permettre.`,
  blocked: (channel) =>
    `L’AutoMod de ce serveur a bloqué ma réponse dans ${channel}. Pose la question autrement, ou demande à la modération de m’exempter de cette règle.`,
  timedOut: (channel, end) =>
    `Je n’ai pas le droit d’écrire dans ${channel} : la modération m’a mis en sourdine, fin ${end}.`,
  languageName: nameOfLanguage('fr'),
  talk: {
    who: 'Je suis Footnote. Je réponds aux questions à partir des articles de ce serveur et je montre en notes les mots exacts sur lesquels repose chaque réponse.',
    maker:
      'Footnote est un logiciel libre ; la personne qui a installé ce bot s’en occupe. Tout ce que je dis vient des articles.',
    model:
      'C’est la personne qui m’a installé qui choisit : je réponds avec ou sans modèle de langage. Dans tous les cas, chaque réponse repose sur les mots des articles.',
    stop: 'D’accord. Je ne parle que quand on me parle ; qui gère le serveur peut me tenir hors d’un salon avec /réglages salons.',
    bye: 'À bientôt ! Je suis là quand il y a quelque chose à chercher.',
    thanks: 'Avec plaisir !',
    askable:
      'Demande qui, quoi, quand, combien ou pourquoi, ce que quelqu’un a dit, ou un résumé. Par exemple : Qu’a dit la ministre du pont ?',
    keeps:
      'Je garde un temps ce que tu me demandes et ce que je réponds, pour comprendre ta question suivante. /confidentialité dit exactement quoi, combien de temps et qui le voit, et efface ce qui est à toi.',
    mistakes:
      'Oui, je peux me tromper : choisir la mauvaise phrase, ou en manquer une. C’est pourquoi chaque affirmation a une note avec les mots sur lesquels elle repose. Fie-toi à eux, et appuie sur 👎 si j’ai tort.',
    age: 'Je suis un programme et je n’ai pas d’anniversaire. Mais je peux te dire l’âge de ce dont parlent les articles.',
    memory:
      'Je retiens un temps ce que tu m’as demandé ici et ce que j’ai répondu, pour que tu puisses continuer (« et pourquoi ? »). /confidentialité dit combien de temps, et l’efface.',
    files:
      'Je lis les PDF, Word (.docx), EPUB, pages web, Markdown et textes. Envoie-moi un fichier ou un lien avec ta question. Je ne peux ni voir les images ni écouter les messages vocaux.',
    basis:
      'Des articles d’ici et de rien d’autre : je ne cherche pas sur internet. Chaque note ouvre les mots sur lesquels repose une affirmation ; /article liste montre les articles.',
    languages:
      'Je comprends le français, l’anglais, l’allemand et l’espagnol, et j’y réponds. Écris simplement dans la tienne.',
    articles: (titles, all) =>
      `Je connais ${counted(all, 'article', 'articles')} : ${titles}. /article liste en dit plus.`,
    unreadable:
      'Tu t’adresses à moi, mais Discord ne me laisse pas lire ce message. Mentionne-moi par mon nom dans la liste des membres, pas par mon rôle.',
    unseen:
      'Je ne peux pas lire ce message d’ici. Choisis « Demander à ce sujet » dans son menu, sous Applications, ou cite-le.',
    wordless:
      'Il n’y a pas de mots à chercher dans ce message, et je ne peux ni voir les images ni écouter les messages vocaux. Écris-moi ce qu’il dit, s’il te plaît.',
    noQuestion: 'Je ne trouve pas de question dans ton texte. Que veux-tu savoir ? Une phrase suffit.',
    tooLong: (most) =>
      `Ce texte est trop long pour moi : je lis jusqu’à ${counted(most, 'caractère', 'caractères')}. Demande en une ou deux phrases, s’il te plaît.`,
    fileUnread:
      'Je n’ai pas pu lire le fichier que ton message est devenu. Renvoie-le ou demande en un message plus court, s’il te plaît.',
    quiet: (channel) =>
      `Je ne réponds pas dans ${channel} : ce serveur l’a réglé ainsi. Pose-moi ta question ailleurs, ou ici.`,
    offerReading: (name) => `${name} n’est pas dans la bibliothèque. Est-ce que je le lis ?`,
    offerReadingOnce: (name) =>
      `${name} n’est pas dans la bibliothèque. Est-ce que je le lis pour cette question ? Je le garde une heure.`,
    readIt: 'Le lire',
    readingIt: 'Lecture en cours…',
    onlyAsker: 'Seule la personne qui a demandé peut en décider.',
    offerOver: 'Cette proposition est trop ancienne. Repose ta question.',
    whatIsItAbout: 'De quoi parle l’article ?',
  },
  articles: {
    about: 'Plus',
    back: 'Retour à la liste',
    adding: 'Ajout en cours…',
    none: 'Il n’y a pas encore d’articles ici.',
    noneWith: (typed) => `Aucun article d’ici n’a « ${typed} » dans son titre, son auteur ou son nom.`,
    heading: (first, last, all) =>
      first === 1 && last === all ? counted(all, 'article', 'articles') : `Articles ${first}–${last} sur ${all}`,
    shared: 'de l’exploitant, pour tous les serveurs',
    own: 'propre à ce serveur',
    yours: 'rien qu’à toi',
    length: (characters, passages) =>
      `${counted(characters, 'caractère', 'caractères')}, ${counted(passages, 'passage', 'passages')}`,
    preview: 'Voici ce qui a été lu. L’ajouter ?',
    add: 'Ajouter',
    cancel: 'Annuler',
    cancelled: 'Rien n’a été modifié.',
    added: (title) => `Ajouté : ${title}`,
    refreshed: (title) => `Relu : ${title}`,
    already: (title, name) => `Ce texte est déjà là, sous ${title} (${name}).`,
    unchanged: (title) => `Rien n’a changé dans ${title}.`,
    confirmRemoval: (title) =>
      `Retirer ${title} ? Les réponses qui s’appuient dessus gardent leur texte, mais leurs notes ne s’ouvriront plus.`,
    remove: 'Retirer',
    removed: (title) => `Retiré : ${title}`,
    operators: 'Cet article est à tous les serveurs ; seul l’exploitant de ce bot peut le modifier.',
    notAllowed:
      'Tu ne peux pas modifier les articles de ce serveur. Demande à une personne qui le gère ou qui a le rôle indiqué par /réglages afficher.',
    gone: 'Cet article n’est pas ici. Choisis-en un dans la liste pendant que tu écris.',
    expired: 'Cet aperçu est trop ancien. Utilise de nouveau /article ajouter.',
    oneOfBoth: 'Donne une adresse ou un fichier.',
    noAddress: 'Ce n’est pas une adresse web. Elle devrait commencer par https://.',
    tooLarge: (megabytes) => `Ce fichier est trop gros ; ${megabytes} Mo au plus sont lus.`,
    tooMany: {
      server: (most) =>
        `Ce serveur a ${counted(most, 'article', 'articles')}, c’est le maximum. Retires-en un d’abord.`,
      person: (most) => `Tu as ${counted(most, 'article', 'articles')} à toi, c’est le maximum. Retires-en un d’abord.`,
    },
    tooOften: (seconds) =>
      `Cela fait beaucoup d’articles à la fois. Attends ${counted(seconds, 'seconde', 'secondes')}, puis réessaie.`,
    stillReading:
      'D’autres articles demandés par toi ou par ce serveur sont encore en cours de lecture. Attends-les, puis réessaie.',
    readingOthers: 'Beaucoup d’articles d’autres serveurs sont lus en ce moment. Réessaie dans une minute.',
    addAgain: 'Cet article est venu d’un fichier. Ajoute le nouveau fichier avec /article ajouter.',
    bound: (titles) => `Les questions de ce salon portent désormais sur : ${titles}`,
    freed: 'Les questions de ce salon portent de nouveau sur tous les articles.',
    onlyInServers: 'Cela ne marche que sur les serveurs.',
  },
  settings: {
    managers: (role) =>
      `Peuvent modifier les articles : les gestionnaires du serveur${role === undefined ? '' : ` et ${role}`}`,
    zone: (zone) => `Fuseau horaire : ${zone}.`,
    audit: (channel) =>
      channel === undefined
        ? 'Les changements ne sont pas annoncés.'
        : `Les changements sont annoncés dans ${channel}.`,
    speaks: {
      usual: 'je réponds quand on s’adresse à moi, et dans les fils que j’ai ouverts',
      'every-question': 'je réponds à toutes les questions',
      addressed: 'je ne réponds que si l’on s’adresse à moi',
      threads: 'je ne réponds que dans les fils que j’ai ouverts',
      never: 'je ne réponds jamais',
    },
    inChannel: (channel, way) => `${channel} : ${way}.`,
    moreChannels: (count) => `… et ${counted(count, 'autre salon', 'autres salons')}.`,
    needsContent:
      'Pour répondre aux questions qui ne me mentionnent pas, il faut que je puisse lire les messages : la personne qui gère ce bot peut l’activer (Message Content).',
    scores: {
      round: 'Un questionnaire finit par les scores de la partie.',
      weeks: 'Un questionnaire finit par les scores de la partie et ceux de toutes les parties des dernières semaines.',
    },
    saved: 'Enregistré.',
    notAllowed: 'Seuls les gestionnaires du serveur peuvent changer ses réglages.',
  },
  privacy: {
    kept: (days, turns) =>
      `Footnote garde tes questions, ses réponses et tes 👍 et 👎 pendant ${counted(days, 'jour', 'jours')}, pour comprendre ce que tu demandes ensuite ; puis ils sont effacés. C’est l’exploitant de ce bot qui les garde, avec ton identifiant Discord, pour le salon où tu as demandé. Sur un serveur, ceux qui le gèrent peuvent voir ce qu’on a demandé dans les salons qu’ils voient et comment les réponses ont été notées, sans les noms ; ils ne servent à rien d’autre. Ce que tu utilises d’un modèle de langage est compté pendant un jour. En ce moment, il garde ${counted(turns, 'question que tu as posée', 'questions que tu as posées')}.`,
    study: (days) =>
      `Dans un questionnaire, la réponse que tu as choisie est gardée ${counted(days, 'jour', 'jours')}, avec ton identifiant Discord ; les scores sont vus de tout le salon. Les cartes que tu apprends, et ce à quoi tu as mal répondu en message privé, sont gardées avec le moment où elles reviennent, jusqu’à ce que tu les effaces ou que tu les laisses ${counted(days, 'jour', 'jours')} de côté.`,
    server: (days) =>
      `Si Footnote est retiré d’un serveur, les articles, les réglages et les questions de ce serveur sont effacés après ${counted(days, 'jour', 'jours')} ; s’il revient avant, tout est conservé.`,
    passing: 'Ce qu’il lit pour une seule question est effacé au bout d’une heure.',
    articles: (count) =>
      `Tu as ajouté ${counted(count, 'article', 'articles')} rien que pour toi. Personne d’autre ne ${either(count, 'le', 'les')} voit ; ${either(count, 'il est gardé', 'ils sont gardés')} jusqu’à ce que tu ${either(count, 'le', 'les')} retires.`,
    news: 'Pour les flux qu’un serveur suit, et son résumé des nouveautés, Footnote garde l’adresse, les salons, les entrées annoncées et ce qui reste à annoncer ; rien sur les personnes. Cela est effacé avec les données du serveur.',
    forget: 'Effacer mes données',
    forgetArticles: 'Effacer mes articles',
    forgottenArticles: (count) => `C’est fait. ${counted(count, 'article effacé', 'articles effacés')}.`,
    forgetServer: 'Effacer tout ce qui est à ce serveur',
    forgetServerSure:
      'Cela efface pour toujours les articles et les réglages du serveur, ainsi que les questions, avis, scores et cartes de tout le monde ici. Les messages de Discord restent. Continuer ?',
    forgottenServer: (articles, turns) =>
      `C’est fait. Effacé : ${counted(articles, 'article', 'articles')}, ${counted(turns, 'question', 'questions')} et les réglages.`,
    forgotten: (turns) =>
      `C’est fait. ${counted(turns, 'question effacée', 'questions effacées')}, avec les réponses et les avis, et ta part des questionnaires et des cartes. Les messages de Discord restent jusqu’à ce que tu les effaces.`,
  },
  insights: {
    parts: { unanswered: 'Sans réponse', complaints: '👎', frequent: 'Les plus posées', articles: 'Par article' },
    headings: {
      unanswered: (count, days) => `${counted(count, 'question', 'questions')} sans réponse ${lastDays(days)}`,
      complaints: (count, days) =>
        `${counted(count, 'question', 'questions')} dont la réponse a reçu 👎 ${lastDays(days)}`,
      frequent: (count, days) =>
        `${counted(count, 'question posée', 'questions posées')} plus d’une fois ${lastDays(days)}`,
      articles: (count, days) => `${counted(count, 'article', 'articles')} avec des réponses ${lastDays(days)}`,
    },
    about:
      'D’après les salons que tu vois, tant que c’est gardé. Les réponses montrées à une seule personne n’y sont pas, et personne n’est nommé.',
    times: (count) => `posée ${counted(count, 'fois', 'fois')}`,
    answers: (count) => counted(count, 'réponse', 'réponses'),
    open: 'Ouvrir',
    addAbout: 'Ajouter un article à ce sujet',
    notAllowed: 'Seuls les gestionnaires du serveur peuvent voir ce qu’on y demande.',
    exported: (articles, questions) =>
      questions === undefined
        ? `Voici la liste : ${articles === 0 ? 'aucun article' : counted(articles, 'article', 'articles')}.`
        : `Voici la liste : ${articles === 0 ? 'aucun article' : counted(articles, 'article', 'articles')} de ce serveur et ${questions === 0 ? 'aucune question' : counted(questions, 'question', 'questions')} sans réponse.`,
    columns: {
      title: 'Titre',
      author: 'Auteur',
      published: 'Publié',
      address: 'Provenance',
      added: 'Ajouté',
      question: 'Question posée',
      times: 'Nombre de fois',
      last: 'Dernière fois',
    },
  },
  discussion: {
    threadName: (title) => `Discussion : ${title}`,
    opened: (thread) => `Parlons-en dans ${thread}.`,
    summary: 'En bref :',
    questions: 'Questions ouvertes :',
    open: {
      opponents: (one, other) => `Qui te convainc le plus, ${one} ou ${other}, et pourquoi ?`,
      dispute: 'Lequel des deux te paraît juste, et comment pourrait-on le savoir ?',
      claim: (speaker) => `Qu’est-ce qui va dans le sens de ce que dit ${speaker}, et qu’est-ce qui s’y oppose ?`,
      number: (figure) => `Est-ce beaucoup ou peu, ${figure}, et à quoi le comparerais-tu ?`,
    },
    yours:
      'Ce que vous répondez aux questions ci-dessus est à vous : je ne m’en mêle pas tant que vous ne me mentionnez pas.',
    already: (thread) => `On parle déjà de cet article dans ${thread}. Rejoins-nous !`,
    dateUnused: 'Je n’ai pas créé d’évènement pour ta date, puisque le fil existe déjà.',
    permissions: {
      ViewChannel: 'Voir le salon',
      CreatePublicThreads: 'Créer des fils publics',
      SendMessages: 'Envoyer des messages',
      SendMessagesInThreads: 'Envoyer des messages dans les fils',
      CreateEvents: 'Créer des évènements',
    },
    lacks: (permissions, place) =>
      `Pour cela, il me manque des permissions dans ${place} : ${permissions}. Ceux qui gèrent le serveur peuvent me les donner.`,
    youLack: (permissions, place) => `Pour cela, il te manque des permissions dans ${place} : ${permissions}.`,
    noDate:
      'Je ne peux pas lire cette date. Écris-la ainsi : 2027-05-14 18:30 (UTC), 2027-05-14 18:30 +02:00, ou comme horodatage de Discord.',
    badDate: (when) => `${when} est passé ou trop lointain. Indique un moment à venir.`,
    eventText: (name) => `${name}. Le résumé et les questions ouvertes sont dans le fil.`,
    scheduled: (when, event) => `C’est un évènement de ce serveur, ${when} : ${event}`,
    notScheduled: 'L’évènement n’a pas pu être créé : Discord l’a refusé. Le fil est ouvert malgré tout.',
    how: (bot) =>
      `Mentionne ${bot} ou réponds à l’un de mes messages pour me demander quelque chose. Sinon, je ne m’en mêle pas.`,
    howOpen: 'Demande-moi simplement ici. Je laisse tranquilles les messages qui mentionnent quelqu’un d’autre.',
    notHere:
      'Je ne peux pas ouvrir de fil ici. Utilise /discuter dans un salon textuel où je peux créer des fils publics et y écrire.',
  },
  quiz: {
    question: (number, of) => `Question ${number} sur ${of}`,
    next: 'Question suivante',
    finish: 'Voir les scores',
    right: 'C’est juste.',
    wrong: (solution) => `Ce n’est pas ça. C’est ${solution}`,
    before: (choice) => `Tu as déjà répondu à celle-ci, par ${choice}`,
    over: (solution) => `Cette question est close, plus rien ne compte. C’était ${solution}`,
    last: (number, solution) => `Question nº ${number} : ${solution}`,
    score: (right, of) => `${right} sur ${of} ${either(right, 'juste', 'justes')}`,
    fewer: (count) => `Les articles ne donnent pas plus de ${counted(count, 'question', 'questions')}.`,
    scores: (questions) => `Scores de cette partie, ${counted(questions, 'question', 'questions')}`,
    days: (days) =>
      `Toutes les parties ${either(days, 'du dernier jour', `des ${days.toLocaleString('fr')} derniers jours`)}`,
    nobody: 'Personne n’a répondu.',
    more: (count) => `… et ${counted(count, 'autre personne', 'autres personnes')}`,
    openSolution: 'Voir sur quoi une solution repose…',
    comesAgain: (when) => `Elle reviendra ${when} : /questionnaire commence par les questions à revoir.`,
    due: (count) => `${counted(count, 'question', 'questions')} d’avant ${either(count, 'revient', 'reviennent')}.`,
    changed: (count) =>
      `${counted(count, 'question a été laissée', 'questions ont été laissées')} de côté : l’article a changé ou n’est plus là.`,
    nothing: 'Ces articles ne suffisent pas pour cela, ou tout a été demandé ici récemment. Choisis un autre article.',
    gone: 'Cette partie n’est plus conservée. Commences-en une autre avec /questionnaire.',
  },
  cards: {
    turn: 'Retourner',
    again: 'Encore une fois',
    good: 'Je savais',
    toCome: (count) => `Encore ${counted(count, 'nouvelle carte', 'nouvelles cartes')}`,
    done: 'C’est tout pour l’instant.',
    next: (when) => `La prochaine carte vient ${when} ; utilise alors /cartes.`,
    more: (count) => `Les articles ont encore ${counted(count, 'carte', 'cartes')} : utilise /cartes de nouveau.`,
    gone: 'Cette carte n’est plus conservée, ou son article a changé. Recommence avec /cartes.',
    exported: (count) => `Voici ${counted(count, 'carte', 'cartes')} dans un fichier.`,
    fileName: 'cartes',
  },
  evening: {
    led: 'Je mène la soirée : appuyez sur le bouton quand vous voulez passer à la question suivante. Après la dernière vient un questionnaire.',
    first: 'Première question',
    quiz: 'Au questionnaire',
    close: 'Clore et publier les notes',
    noMore: 'L’article ne laisse rien d’autre ouvert.',
    end: 'C’était la soirée. Quand vous aurez fini, la personne qui l’a ouverte peut la clore ici ; je publie alors les notes de ce qui a été demandé et dit.',
    closed: 'Cette soirée est close. Merci à tous !',
    notAllowed: 'Seule la personne qui a ouvert cette soirée, ou la modération, peut la clore.',
  },
  guide: {
    title: 'Guide d’étude',
    headings: {
      people: 'Personnes',
      places: 'Lieux',
      dates: 'Repères dans le temps',
      figures: 'Chiffres',
      terms: 'Termes',
      questions: 'Questions ouvertes',
      sources: 'Références',
    },
    page: (number, of) => `Page ${number} sur ${of}`,
    files: 'Le guide entier est dans les fichiers, en Markdown et comme page à imprimer.',
    fileName: 'guide-d-etude',
    language: 'fr',
  },
  check: {
    about: 'À propos de ce message',
    verdicts: {
      stands: 'Les articles le disent :',
      differs: 'Les articles ne le confirment pas. Le plus proche :',
      about: 'Voici ce qu’en disent les articles :',
      nothing: 'Les articles ne le confirment pas.',
    },
    kinds: { number: 'nombre', name: 'nom', denial: 'négation', opposite: 'contraire' },
    differs: (kind, said, stands) =>
      `${kind} : ici ${said === '' ? 'rien' : `« ${said} »`}, là-bas ${stands === '' ? 'rien' : `« ${stands} »`}`,
    left: (count) =>
      `Il n’y a pas la place ici pour ${counted(count, 'phrase de plus', 'phrases de plus')} ; choisis un message plus court.`,
    nothing: 'Il n’y a rien dans ce message que l’on puisse chercher.',
  },
  solved: {
    button: 'Résolu',
    tags: ['résolu', 'réglé', 'répondu'],
    done: (who) => `${who} a marqué cela comme résolu. S’il reste une question, mentionne-moi.`,
    already: 'C’est déjà marqué comme résolu.',
    notAllowed: 'Seule la personne qui a ouvert ce fil, ou la modération, peut le marquer comme résolu.',
  },
  feeds: {
    added: (title, channel) =>
      `Désormais, les nouveaux articles de ${title} entrent dans la bibliothèque de ce serveur et sont annoncés dans ${channel}. Ce qui s’y trouve déjà n’est pas nouveau.`,
    left: (count) =>
      `${counted(count, 'de ses entrées ne mène', 'de ses entrées ne mènent')} à aucune page lisible et ${either(count, 'est laissée', 'sont laissées')} de côté.`,
    noThreads: (permissions, channel) =>
      `Ils arrivent sans fil : pour cela, il me manque des permissions dans ${channel} : ${permissions}.`,
    removed: (title) => `N’est plus suivi : ${title}. Ses articles restent dans la bibliothèque.`,
    removedHere: (title, channel) => `${title} n’est plus annoncé dans ${channel}.`,
    none: 'Ce serveur ne suit aucun flux.',
    heading: (count, most) => `${counted(count, 'flux', 'flux')} sur ${most} au plus`,
    inChannels: (channels) => `annoncé dans ${channels}`,
    next: (when) => `sera relu ${when}`,
    asked: 'son serveur a demandé cette pause',
    failing: (count, reason) => `${counted(count, 'lecture manquée', 'lectures manquées de suite')}. ${reason}`,
    owed: (count) =>
      `${counted(count, 'article attend', 'articles attendent')} d’être ${either(count, 'annoncé', 'annoncés')}.`,
    gone: 'Ce serveur ne suit pas ce flux. Choisis-en un dans la liste en tapant.',
    tooMany: (most) => `Ce serveur suit ${most} flux, c’est le maximum. Retires-en un d’abord.`,
    notThere: 'Je ne peux annoncer des nouveautés que dans les salons textuels et d’annonces.',
    from: (feed) => `de ${feed}`,
    unread: (reason) => `Il n’est pas dans la bibliothèque. ${reason}`,
    full: (most) =>
      `La bibliothèque a ${counted(most, 'article', 'articles')}, le maximum pour un serveur : retires-en, et les nouveaux y entreront de nouveau.`,
    nothingToQuote: 'Il est dans la bibliothèque ; aucune de ses phrases ne se comprend bien seule.',
    changed: (title) => `Modifié : ${title}`,
    skipped: (count, feed) =>
      `${counted(count, 'autre article', 'autres articles')} de ${feed} ${either(count, 'est arrivé', 'sont arrivés')} d’un coup et ${either(count, 'est laissé', 'sont laissés')} de côté.`,
    trouble: (feed, reason) =>
      `${feed} ne peut plus être lu. ${reason} J’essaie une fois par jour ; /flux retirer y met fin.`,
  },
  changes: {
    counts: {
      changed: (changed) => `${counted(changed, 'phrase modifiée', 'phrases modifiées')}`,
      added: (added) => `${counted(added, 'ajoutée', 'ajoutées')}`,
      removed: (removed) => `${counted(removed, 'supprimée', 'supprimées')}`,
    },
    kinds: {
      added: (place) => `Ajoutée${place === '' ? '' : `, ${place}`} :`,
      removed: (place) => `Supprimée${place === '' ? '' : `, ${place}`} :`,
      changed: (place) => `Modifiée${place === '' ? '' : `, ${place}`} ; avant et maintenant :`,
    },
    more: (count) => `… et ${counted(count, 'autre changement', 'autres changements')}.`,
    besides: 'Aucune phrase n’a changé, mais quelque chose à côté, comme la date ou l’auteur.',
  },
  digest: {
    heading: (day, articles) => `${day} : ${counted(articles, 'nouvel article', 'nouveaux articles')} ici`,
    more: (count) => `… et ${counted(count, 'autre', 'autres')} ; /article liste les montre tous.`,
    daily: (hour, zone, channel) => `Un résumé des nouveautés arrive chaque jour à ${hour} (${zone}) dans ${channel}.`,
    weekly: (weekday, hour, zone, channel) =>
      `Un résumé des nouveautés arrive chaque ${weekday} à ${hour} (${zone}) dans ${channel}.`,
    next: (when) => `Le prochain : ${when}. Sans nouveauté, il n’y en a pas.`,
    none: 'Il n’y a pas de résumé des nouveautés ici. Dis à quel rythme, et il commencera.',
    stopped: 'Il n’y a plus de résumé des nouveautés.',
    noZone: 'Je ne connais pas ce fuseau horaire. Choisis-en un dans la liste en tapant, comme Europe/Paris.',
    day: (day) => dayIn('fr', day),
  },
  notes: {
    chosen: (used, of) =>
      of === 1
        ? 'D’après l’unique paragraphe.'
        : `D’après ${counted(used, 'paragraphe', 'paragraphes')} sur ${of} ; tous ont été pris en compte.`,
    chosenOf: (used, of, articles) =>
      `D’après ${counted(used, 'paragraphe', 'paragraphes')} sur ${of}, dans ${counted(articles, 'article', 'articles')} ; tous ont été pris en compte.`,
    articlesLeft: (count) =>
      `${counted(count, 'autre article a été laissé', 'autres articles ont été laissés')} de côté.`,
    written: (passages, of) =>
      `Écrit par le modèle de langage d’après ${counted(passages, 'passage', 'passages')} sur ${of}.`,
    ownWords: {
      unconfirmed: 'Ce que le modèle de langage a écrit n’a pas pu être confirmé ; voici les mots de l’article même.',
      empty: 'Le modèle de langage n’a pas répondu ; voici les mots de l’article même.',
      long: 'La question est trop longue pour le modèle de langage ; voici les mots de l’article même.',
      late: 'Le modèle de langage a mis trop de temps ; voici les mots de l’article même.',
      cut: 'La réponse du modèle de langage a été coupée ; voici les mots de l’article même.',
      withheld:
        'Le fournisseur du modèle de langage a retenu la réponse (filtre de contenu) ; voici les mots de l’article même.',
      failed: 'Le modèle de langage n’est pas joignable pour le moment ; voici les mots de l’article même.',
      user: 'Ta part du modèle de langage pour aujourd’hui est épuisée ; voici les mots de l’article même.',
      server:
        'La part de ce serveur du modèle de langage pour aujourd’hui est épuisée ; voici les mots de l’article même.',
    },
    unfinished: 'Le modèle de langage n’a pas terminé ; la réponse est peut-être incomplète.',
    byModel: 'Écrit par le modèle de langage ; chaque affirmation a été comparée à ses notes.',
    quoted: (count) =>
      `${counted(count, 'affirmation est', 'affirmations sont')} dans les mots de l’article même, car ceux du modèle n’ont pas pu être confirmés.`,
    translated:
      'Traduit par le modèle de langage : seuls les noms, les nombres et les négations ont été comparés à l’article.',
    warnings: {
      'lost-characters': 'Quelques caractères ont été perdus avant que Footnote ne lise le document ; ils manquent.',
      'lost-text': 'Une partie du texte n’a pas pu être lue et manque ici : compare avec l’original.',
      'text-beside':
        'Un texte à côté de l’article lui appartient peut-être et a été laissé de côté : compare avec l’original.',
      'uncertain-layout': 'La disposition des pages est incertaine : le texte peut être dans le désordre.',
      'broken-words': 'Beaucoup de mots semblent coupés ou collés : le texte de ce PDF est de mauvaise qualité.',
      'attachments-unread': 'Ce courriel a une pièce jointe que Footnote ne lit pas ; ajoute-la à part.',
      'parts-missing': 'Une partie du document manque dans le fichier ; le reste a été lu.',
      'pictures-unread':
        'Des pages du document sont des images, et leur texte manque ici ; regarde-les dans l’original.',
      'author-from-file': 'L’auteur est celui des propriétés du fichier, non du texte.',
      'read-from-pictures': 'Les pages sont des images : leur texte a été reconnu et peut contenir des erreurs.',
    },
  },
  takenNotes: {
    language: 'fr',
    title: 'Notes de lecture',
    made: (day) => `Établi par Footnote le ${day}`,
    nothing: 'Rien n’a été demandé ici qui soit encore conservé.',
    contribution: (who) => `${who} cite`,
    understoodAs: 'Compris comme :',
    noAnswer: 'Les articles ne le disaient pas.',
    paragraph: (number) => `paragraphe ${number}`,
    quizOf: (day) => `Quiz du ${day}`,
    score: (who, right, of) => `${who} : ${right} sur ${of} ${either(right, 'juste', 'justes')}`,
    nobody: 'Personne n’a répondu.',
    sources: 'Références',
    lost: (count) =>
      `Ce qui appuyait encore ceci (${counted(count, 'passage', 'passages')}) ne peut être montré : l’article a été retiré ou a changé.`,
    ready: (questions, sources) =>
      `Notes de ce qui a été demandé ici : ${counted(questions, 'entrée', 'entrées')}, ${counted(sources, 'source', 'sources')}. La même chose en Markdown et en page à lire et à imprimer.`,
    unread:
      'De ce que les gens ont écrit ici, seule une partie a pu être lue, ou rien : il faut la permission « Voir les anciens messages » et l’intent Message Content, et les cent derniers messages sont regardés. Les questions et réponses y sont toutes.',
    fileName: 'notes-de-lecture',
  },
  failures: {
    'not-found': 'Cela ne s’y trouve pas. Vérifie l’adresse ou le nom, puis réessaie.',
    unreadable: 'Impossible à lire : c’est peut-être abîmé ou protégé. Enregistre-le de nouveau, puis réessaie.',
    unsupported: 'Footnote ne lit pas ce genre de document. Ajoute-le comme texte, DOCX ou page web.',
    empty: 'On n’y trouve pas de texte. Donne l’adresse ou le fichier d’un article.',
    'too-large': 'C’est trop grand ou trop complexe à lire. Prends quelque chose de plus petit.',
    forbidden: 'Footnote ne visite pas cette adresse. Donne une adresse web publique.',
    unreachable: 'L’adresse n’est pas joignable pour le moment. Vérifie-la, ou réessaie plus tard.',
    'library-damaged': 'La bibliothèque est abîmée. Préviens la personne qui gère ce bot, s’il te plaît.',
    'conversations-damaged':
      'Ce qui est gardé des conversations est abîmé. Préviens la personne qui gère ce bot, s’il te plaît.',
    'library-mismatch':
      'La bibliothèque ne va pas avec les réglages. Préviens la personne qui gère ce bot, s’il te plaît.',
    'library-busy': 'La bibliothèque est en train de changer. Réessaie dans un instant, s’il te plaît.',
    'conversations-busy':
      'Ce qui est gardé des conversations est utilisé ailleurs. Réessaie dans un instant, s’il te plaît.',
    'library-unreachable': 'La bibliothèque n’est pas joignable pour le moment. Réessaie plus tard, s’il te plaît.',
    'library-unwritable':
      'Rien ne peut être enregistré pour le moment. Préviens la personne qui gère ce bot, s’il te plaît.',
    configuration: 'Quelque chose est mal réglé. Préviens la personne qui gère ce bot, s’il te plaît.',
    model: 'Le modèle de langage n’est pas joignable pour le moment. Réessaie plus tard, s’il te plaît.',
    discord: 'Discord n’est pas joignable pour le moment. Réessaie plus tard, s’il te plaît.',
    unexpected: 'Une erreur imprévue s’est produite. Réessaie, s’il te plaît.',
  },
  help: (bot) =>
    [
      `**Demande** avec /demander, en mentionnant ${bot}, en répondant à une réponse, ou en message privé. Chaque affirmation a une note : touche [1] pour lire les mots sur lesquels elle repose.`,
      '**/résumé** raconte un article en bref, **/discuter** ouvre un fil sur un article.',
      '**/article liste** montre de quoi je peux parler ; **/confidentialité** dit ce que je garde, et l’efface.',
    ].join('\n'),
  helpMore: [
    '**/questionnaire** vous pose des questions sur les articles, **/cartes** sont des cartes rien que pour toi, **/guide** réunit personnes, dates, chiffres et termes.',
    'Qui gère les articles en ajoute avec **/article ajouter**, et peut en **retirer** et en **actualiser** ; **utiliser** lie un salon à certains.',
    '**/flux ajouter** suit un flux et annonce ses nouveaux articles ; **/nouveautés** dit ce qui est nouveau, chaque jour ou chaque semaine.',
    'Dans le menu d’un message, sous Applications : **Demander à ce sujet** et **Vérifier dans les articles**.',
    'En message privé, **/article ajouter** ajoute des articles rien que pour toi ; personne d’autre ne les voit.',
  ].join('\n'),
  commands: {
    ask: { name: 'demander', description: 'Demande ce que disent les articles ; chaque affirmation a sa note.' },
    question: { name: 'question', description: 'Ta question' },
    article: { name: 'article', description: 'Cet article seulement' },
    second: { name: 'deuxième', description: 'Un deuxième article' },
    third: { name: 'troisième', description: 'Un troisième article' },
    summary: { name: 'résumé', description: 'Un article en bref, dans ses propres mots.' },
    length: { name: 'longueur', description: 'La longueur' },
    style: { name: 'style', description: 'La forme' },
    discuss: { name: 'discuter', description: 'Ouvre un fil pour discuter d’un article.' },
    forum: { name: 'forum', description: 'Ouvrir plutôt un post dans ce forum' },
    date: {
      name: 'date',
      description: 'Quand : crée un évènement. Ainsi : 2027-05-14 18:30 (UTC) ou 2027-05-14 18:30 +02:00',
    },
    articles: { name: 'article', description: 'Les articles sur lesquels on peut poser des questions.' },
    add: { name: 'ajouter', description: 'Ajouter un article depuis une adresse ou un fichier.' },
    address: { name: 'adresse', description: 'Son adresse web' },
    file: { name: 'fichier', description: 'Un fichier texte, Markdown, HTML, PDF ou DOCX' },
    list: { name: 'liste', description: 'Liste des articles.' },
    search: { name: 'recherche', description: 'Seulement ceux qui ont ces mots dans leur titre ou leur auteur' },
    info: { name: 'infos', description: 'Ce que l’on sait d’un article.' },
    remove: { name: 'retirer', description: 'Retirer un article.' },
    refresh: { name: 'actualiser', description: 'Relire un article depuis son adresse.' },
    use: {
      name: 'utiliser',
      description: 'Limiter les questions de ce salon à certains articles ; sans article, la limite est levée.',
    },
    export: { name: 'exporter', description: 'La liste des articles et les questions sans réponse, en fichiers.' },
    insights: {
      name: 'aperçu',
      description: 'Ce qu’on a demandé ici : sans réponse, avec 👎, le plus souvent, par article.',
    },
    settings: { name: 'réglages', description: 'Qui peut modifier les articles et où les changements sont annoncés.' },
    show: { name: 'afficher', description: 'Afficher les réglages.' },
    managers: {
      name: 'gestion',
      description: 'Permettre à un rôle de modifier les articles ; sans rôle, seuls les gestionnaires le peuvent.',
    },
    role: { name: 'rôle', description: 'Le rôle' },
    audit: {
      name: 'journal',
      description: 'Annoncer les changements dans un salon ; sans salon, ils ne sont pas annoncés.',
    },
    channel: { name: 'salon', description: 'Le salon' },
    channels: { name: 'salons', description: 'Quand Footnote répond dans un salon.' },
    answers: { name: 'réponses', description: 'Quand il répond ; rien : quand on s’adresse à lui, et dans ses fils' },
    'only-me': { name: 'moi-seul', description: 'Ne montrer la réponse qu’à moi' },
    notes: {
      name: 'notes',
      description: 'Ce qui a été demandé et répondu ici, avec citations et sources, en fichiers.',
    },
    citation: { name: 'style-de-citation', description: 'Comment les sources sont écrites' },
    quiz: {
      name: 'questionnaire',
      description: 'Une partie de questions à choix, tirées des articles, avec leurs passages.',
    },
    count: { name: 'nombre', description: 'Combien de questions' },
    level: { name: 'niveau', description: 'À quel point les mauvais choix sont proches' },
    cards: {
      name: 'cartes',
      description: 'Des cartes tirées des articles, rien que pour toi, qui reviennent à temps.',
    },
    format: { name: 'format', description: 'Plutôt toutes les cartes dans un fichier, pour apprendre ailleurs' },
    guide: {
      name: 'guide',
      description: 'Personnes, lieux, dates, chiffres, termes et questions ouvertes d’un article.',
    },
    scores: { name: 'scores', description: 'Si un questionnaire montre aussi les scores des dernières semaines.' },
    weeks: { name: 'semaines', description: 'Les montrer aussi' },
    feed: { name: 'flux', description: 'Des flux dont les nouveaux articles entrent ici et sont annoncés.' },
    'feed-add': {
      name: 'ajouter',
      description: 'Suivre un flux (RSS, Atom, JSON Feed), ou l’annoncer dans un salon de plus.',
    },
    'feed-list': { name: 'liste', description: 'Liste des flux, avec leur état.' },
    'feed-remove': { name: 'retirer', description: 'Ne plus suivre un flux, ou ne plus l’annoncer dans un salon.' },
    'feed-address': { name: 'adresse', description: 'L’adresse du flux, ou d’une page qui le nomme' },
    'feed-name': { name: 'flux', description: 'Le flux' },
    'news-channel': { name: 'salon', description: 'Le salon ; aucun : celui-ci' },
    digest: {
      name: 'nouveautés',
      description: 'Ce qui est nouveau dans la bibliothèque, chaque jour ou chaque semaine.',
    },
    every: { name: 'rythme', description: 'À quel rythme ; rien : montrer ce qui est réglé' },
    hour: { name: 'heure', description: 'À quelle heure du fuseau du serveur, de 0 à 23' },
    weekday: { name: 'jour', description: 'Quel jour, quand c’est chaque semaine' },
    zone: { name: 'fuseau', description: 'Le fuseau horaire du serveur, pour les nouveautés.' },
    'zone-name': { name: 'fuseau', description: 'Par exemple Europe/Paris ou America/Montreal' },
    help: { name: 'aide', description: 'Comment utiliser Footnote.' },
    privacy: { name: 'confidentialité', description: 'Ce que Footnote garde sur toi et comment l’effacer.' },
  },
  choices: {
    citations: { apa: 'APA', mla: 'MLA', chicago: 'Chicago' },
    levels: { easy: 'facile', medium: 'moyen', hard: 'difficile' },
    cardFormats: { anki: 'Anki', csv: 'CSV (tableau)', markdown: 'Markdown' },
    lengths: { short: 'court', medium: 'moyen', long: 'long' },
    styles: { lines: 'lignes', bullets: 'puces', timeline: 'chronologie', 'who-said-what': 'qui a dit quoi' },
    speaks: {
      usual: 'si l’on s’adresse à lui, et dans ses fils',
      'every-question': 'à toutes les questions',
      addressed: 'seulement si l’on s’adresse à lui',
      threads: 'seulement dans ses fils',
      never: 'jamais',
    },
    every: { day: 'chaque jour', week: 'chaque semaine', never: 'jamais' },
    weekdays: weekdaysOf('fr'),
  },
  menu: { askAbout: 'Demander à ce sujet', checkMessage: 'Vérifier dans les articles' },
};

export const french: Words = withEveryText(typed, withFrenchSpaces);
