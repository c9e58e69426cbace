import type { TopicRule } from './topic-rule.ts';
import { englishTopics } from './topics/english.ts';
import { englishSelf } from './topics/english-self.ts';
import { frenchTopics } from './topics/french.ts';
import { frenchSelf } from './topics/french-self.ts';
import { germanTopics } from './topics/german.ts';
import { germanSelf } from './topics/german-self.ts';
import { spanishTopics } from './topics/spanish.ts';
import { spanishSelf } from './topics/spanish-self.ts';

/** A rule is a topic in a language. To add a way to say it: add a phrase and an example in the language's file. */
export const topicRules: readonly TopicRule[] = [
  ...englishSelf,
  ...germanSelf,
  ...spanishSelf,
  ...frenchSelf,
  ...englishTopics,
  ...germanTopics,
  ...spanishTopics,
  ...frenchTopics,
];

/** What may stand around any of them, in any of the languages. */
export const trimmings: readonly string[] = [
  'please|pls|plz|bitte|por favor|porfa|s il te plait|stp|svp',
  'hey|hi|hello|hallo|hola|salut|bonjour|yo|ok|okay|so|and|und|y|et|mal|but',
  'man|mate|m8|bro|dude|buddy|boss|legend|alter|chef|meister|digga|crack|tio|tia|jefe|maquina|amigo|amiga|mec|poto|champion|l ami',
  'bot|footnote|now|here|hier|aqui|ici|denn|eigentlich|alors|donc',
];

/** What may stand among the words of any of them, and changes nothing. */
export const fillers: readonly string[] = [
  'right now|even|actually|exactly|really|else|all|though|tho|again|just|like|btw|currently|at the moment|lol|lmao|haha|so far|available|quick|real quick|quickly',
  'alles|sonst|noch|so|eigentlich|denn|gerade|jetzt|genau|mal|nochmal|uberhaupt|momentan|aktuell|zur zeit|kurz|schnell',
  'ahora mismo|ahora|exactamente|mas|ademas|todo|otra cosa|realmente|actualmente|en realidad|jaja|pues|tambien',
  'la$|en fait|du coup|exactement|d autres?|aussi|deja|actuellement|en ce moment|encore|au juste|mdr|vraiment|dispo|disponibles?',
];
