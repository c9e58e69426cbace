import { pluralsOf } from '../../core/text/plural.ts';
import type { Words } from './words.ts';

const { counted, either } = pluralsOf('fr');

export const french: Words = {
  library: 'La bibliothèque',
  skip: 'Aller au texte',
  question: 'Ta question',
  ask: 'Demander',
  search: 'Chercher',
  askThis: 'Poser une question sur cet article',
  articles: (first, last, all) => `Articles ${first} à ${last} sur ${all}`,
  none: 'Il n’y a encore aucun article.',
  pages: 'Pages',
  earlier: 'Retour',
  later: 'Suite',
  part: (part, of) => `Partie ${part} sur ${of}`,
  paragraph: (first) => `paragraphe ${first}`,
  page: (first, last) => (last === undefined ? `page ${first}` : `pages ${first}–${last}`),
  fromPicture: 'lu dans une image',
  source: 'L’article sur le web',
  summary: 'Résumé',
  article: 'L’article',
  quiz: 'Quiz',
  questionOf: (number, of) => `Question ${number} sur ${of}`,
  check: 'Vérifier les réponses',
  anew: 'D’autres questions',
  isRight: 'Juste.',
  isWrong: 'Faux.',
  unanswered: 'Sans réponse.',
  solution: 'La bonne réponse :',
  score: (right, of) => `${right} sur ${of} ${either(right, 'juste', 'justes')}`,
  nothingToAsk:
    'Il n’y a rien à demander sur cet article : ses phrases n’ont ni noms, ni nombres, ni dates que l’on puisse demander.',
  styles: { lines: 'Phrases', bullets: 'Points', timeline: 'Chronologie', 'who-said-what': 'Qui a dit quoi' },
  answer: 'Réponse',
  understoodAs: 'Compris comme :',
  footnotes: 'Notes',
  footnote: (number) => `Note ${number}`,
  nearest: 'Ces phrases s’en approchent le plus ; ce n’est pas une réponse :',
  alsoIn: 'Aussi dans :',
  found: (count) => counted(count, 'passage, le plus proche', 'passages, le plus proche d’abord'),
  chosen: (paragraphs, of) =>
    of === 1
      ? 'Phrases de l’unique paragraphe.'
      : `Phrases de ${counted(paragraphs, 'paragraphe', 'paragraphes')} sur ${of}.`,
  noAnswer: {
    'not-in-articles': 'Les articles ne le disent pas.',
    'no-question': 'Pose une question avec des mots, s’il te plaît.',
    'question-too-long': 'La question est trop longue ; pose-la en moins de 2 000 caractères, s’il te plaît.',
    'nothing-indexed': 'Il n’y a encore aucun article qui puisse répondre.',
  },
  lit: 'Aux mots surlignés',
  changed: 'L’article a changé depuis cette note : les mots auxquels elle menait n’y sont plus.',
  lent: (until) => `Cet article n’est pas pour tout le monde : le lien qui l’a ouvert prend fin le ${until}.`,
  notHere:
    'Il n’y a rien à cette adresse. Si un lien t’a mené ici, il est peut-être incomplet : ouvre-le de nouveau là où tu l’as.',
  ended: 'Ce lien a pris fin. Repose la question à Footnote sur Discord, et il en donnera un nouveau.',
  tooMany: (seconds) => `Cela faisait beaucoup d’un coup. Réessaie dans ${counted(seconds, 'seconde', 'secondes')}.`,
  busy: 'Footnote est occupé. Réessaie dans un instant.',
  broken:
    'Quelque chose s’est mal passé ici. Réessaie ; la personne qui tient cette page trouvera les détails dans son journal.',
  wrongHost: 'La page n’est pas servie sous ce nom. Ouvre-la à l’adresse qui lui a été donnée.',
  back: 'À la bibliothèque',
};
