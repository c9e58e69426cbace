import type { TopicRule } from './topic-rule.ts';
import { englishTopics } from './topics/english.ts';
import { frenchTopics } from './topics/french.ts';
import { germanTopics } from './topics/german.ts';
import { spanishTopics } from './topics/spanish.ts';

/** A rule is a topic in a language. To add a way to say it: add a phrase and an example in the language's file. */
export const topicRules: readonly TopicRule[] = [...englishTopics, ...germanTopics, ...spanishTopics, ...frenchTopics];

/** What may stand around any of them, in any of the languages. */
export const trimmings: readonly string[] = [
  'please|pls|plz|bitte|por favor|porfa|s il te plait|stp|svp',
  'hey|hi|hello|hallo|hola|salut|bonjour|yo|ok|okay|so|and|und|y|et|mal|but',
  'man|mate|m8|bro|dude|buddy|boss|legend|alter|chef|meister|digga|crack|tio|tia|jefe|maquina|amigo|amiga|mec|poto|champion|l ami',
  'bot|footnote|now|here|hier|aqui|ici|denn|eigentlich|alors|donc',
];
