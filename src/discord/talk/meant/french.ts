import type { MeantRules } from '../meant-rule.ts';

export const frenchMeant: MeantRules = {
  language: 'fr',
  openings: 'et|mais|alors|donc|ok|bon|hm+|attends|he|hey|ah|oh|du coup|footnote|bot|s il te plait|stp',
  asks: 'qui|que|qu|quoi|quand|ou|quel|quelle|quels|quelles|pourquoi|pk|comment|combien|a qui|de qui|avec qui|pour qui|par qui|contre qui|a quoi|de quoi|en quoi|depuis quand|jusqu a quand|d ou|selon|est ce qu|est ce que|c etait (?:quand|ou|qui|quoi|combien)|c est (?:quand|ou|qui|quoi|combien|quel|quelle)|resume|resumes|explique|enumere|liste|compare|decris|dis (?:moi|nous)|raconte|donne (?:moi|nous)|cite|pq|pourkoi|pkoi|ki|kel|koi|kan|kand|cmt|cb|combien|(?:un |le |petit )*resume|(?:une |la )?(?:breve |petite )?synthese|l essentiel|(?:les )?points cles|(?:a|de|d|en|avec|pour|par|contre|depuis|jusqu a|selon|sur|dans|sans|entre|vers|chez|apres|avant) (?:qui|quoi|quel|quelle|quels|quelles|quand|ou|combien)|(?:y a t il|y a il|a t il|a t elle|dit il|dit elle|parle t il|parle t elle|est il|est elle) .*|(?:ca|c|il|elle|ils|elles|le|la|les|l|un|une|on|tout ca) (?:\\S+ )*?(?:combien|(?:passe|dit|dire|parle de|parlent de|sert a|est|propose|proposent|pense|pensent|raconte|conclut|explique|demande|reproche|change|signifie|donne|apporte|contient|s agit de) quoi|(?:est|sont|etait|ne|nee|situe|situee|trouve|vit|habite|va|vient d) ou|(?:est|sont|etait|date de|commence|finit|a lieu|vote|votent|ouvre|sort) quand|(?:en|y) (?:pense|pensent|dit|disent|gagne|gagnent) quoi)',
  inverted:
    'est|sont|etait|etaient|y a t il|il y a|y a|a t|ont|dit|dit il|dit elle|parle t|peut on|faut il|l auteur|l article|le texte|ca',
  within: '.* (?:quand|comment|pourquoi|qui|ou|quoi|a quelle date|quel prix|quelle annee)',
  nouns: '(?:la |les |l |une |des |quelles )*(?:sources?|preuves?|citations?|chiffres|date|page|auteur|autrice)',
  toPeople:
    'tu|t(?! il| elle| on)|te|toi|ton|ta|tes|vous|votre|vos|on(?! (?:sait|parle|apprend|lit|trouve|connait|mentionne) )(?<!(?:sait|dit|peut|doit|faut|parle|trouve|voit|lit|apprend|t|entend|connait|explique|pense|compte|vote) on)|nous|notre(?! dame)|nos|je|j|j ai|moi|mon|ma|mes|quelqu un|les gars|les amis|tout le monde|ce soir|demain|mdr|ptdr|quel bordel|quelle galere|quel dommage|quelle horreur|qui vient|qui veut|qui est chaud|qui est la|ca va(?! \\p{L}+(?:er|ir|re)(?: |$))|comment ca va|pourquoi pas|dispo|micro|muet|casque|vocal|chargeur|mot de passe du wifi|ce week end|tout a l heure|le diner|qui (?:apporte|ramene|amene) (?:\\S+ ){0,2}(?:gateau|pizza|biere|bieres|chips|boissons|vin|cafe|dessert|apero|jeux)|qui (?:cuisine|conduit|joue|est (?:libre|partant|partante|reveille|dispo|connecte)|a faim|a soif)|(?:commande|prend|achete|fait) (?:\\S+ ){0,2}(?:gateau|pizza|bieres?|chips|boissons|vin|cafe|apero)',
  toBot:
    '(?:peux tu|tu peux|pourrais tu|tu pourrais|pouvez vous) (?:me |nous |m )?(?:dire|expliquer|resumer|enumerer|montrer|decrire|comparer|lister)|(?:sais tu|tu sais) (?:qui|ce que|quand|ou|pourquoi|comment|quel|quelle|si|combien)|(?:dis|donne|explique|raconte|resume|cite) (?:moi|nous)|je (?:veux|voudrais|aimerais) savoir',
  examples: {
    meant: [
      'qui a voté contre',
      'et pourquoi ?',
      'il y a un prix ?',
      'tu peux résumer la deuxième partie',
      'ok et quand est-ce que ça a commencé',
      'donne-moi les raisons',
      'y a-t-il une date pour l’ouverture ?',
      'que sait-on du pont ?',
      'combien ça va coûter',
      'ça coûte combien',
      'il se passe quoi si ça échoue',
      'elle est née où',
      'le vote est quand',
      'des preuves ?',
      'une synthèse stp',
    ],
    others: [
      'qui veut manger',
      't’as vu le match ?',
      'quel bordel',
      'pourquoi tu ris ?',
      'ça va ?',
      'il y a quelqu’un ?',
      'on continue demain ?',
      'c’est ce que je disais',
      'mdr',
      'qui ramène les boissons ?',
      'qui a faim ?',
      'qui a coupé son micro ?',
      'c’est nul quoi',
      'on mange quoi ?',
      'il vient quand ce soir ?',
    ],
  },
};
