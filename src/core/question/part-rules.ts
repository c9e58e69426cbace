import type { RequestWords } from '../text/lexicon/question-words.ts';
import type { Reading } from './intent.ts';
import { groupOf, phrasePattern } from './phrases.ts';
import type { RequestRule } from './rule.ts';
import { wishReader } from './summary-rule.ts';

/** A rule for whole phrases that name what they are about. */
const aboutTopic = (
  phrasesOf: (requests: RequestWords) => string,
  reading: (topic: string, text: string, requests: RequestWords) => Reading,
): RequestRule['reader'] => {
  return ({ requests }) => {
    if (!requests) return undefined;
    const pattern = phrasePattern(phrasesOf(requests));
    return ({ text }) => {
      const topic = groupOf(pattern.exec(text), 'topic');
      return topic === undefined ? undefined : reading(topic, text, requests);
    };
  };
};

/** One matter of the article in short. */
export const topicRule: RequestRule = {
  name: 'topic',
  reader: aboutTopic(
    ({ topic }) => topic,
    (topic, text, requests) => ({
      task: { kind: 'summary', wish: { ...wishReader(requests)(text.slice(0, text.indexOf(topic))), topic } },
      subject: topic,
      answer: 'list',
    }),
  ),
  examples: {
    en: [
      'write a paragraph on secondary sanctions',
      'a short summary of the sanctions debate',
      'sum up the warmbier case',
    ],
    de: ['schreib mir einen absatz über die sanktionen', 'Fass den Streit um die Brücke zusammen'],
    es: ['escribe un párrafo sobre las sanciones', 'un resumen de las sanciones contra corea'],
    fr: ['écris un paragraphe sur les sanctions', 'résume le débat sur le pont'],
  },
};

/** All things of a sort. */
export const enumerationRule: RequestRule = {
  name: 'enumeration',
  reader: aboutTopic(
    ({ enumeration }) => enumeration,
    (topic) => ({ task: { kind: 'fact' }, subject: topic, answer: 'list' }),
  ),
  examples: {
    en: ['list all the towns venning looked at', 'name every country in the deal'],
    de: ['Nenne alle Städte, die genannt werden', 'zähl mir alle werkzeuge auf'],
    es: ['enumera todos los goles', 'dime todas las ciudades del plan'],
    fr: ['liste toutes les villes du plan', 'cite tous les joueurs blessés'],
  },
};

/** Two things beside one another. */
export const comparisonRule: RequestRule = {
  name: 'comparison',
  reader: aboutTopic(
    ({ comparison }) => comparison,
    (topic) => ({ task: { kind: 'comparison' }, subject: topic }),
  ),
  examples: {
    en: [
      'compare what hamilton and fetter did',
      'What is the difference between legato and staccato?',
      'hamilton vs fetter',
    ],
    de: ['Vergleiche Uber und Lyft', 'was ist der unterschied zwischen legato und staccato'],
    es: ['compara los dos planes', '¿Cuál es la diferencia entre el plan A y el plan B?'],
    fr: ['compare les deux projets', 'quelle est la différence entre les deux ponts'],
  },
};
