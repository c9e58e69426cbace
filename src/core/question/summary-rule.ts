import type { RequestWords } from '../text/lexicon/question-words.ts';
import { articleReader } from './article-asked.ts';
import type { SummaryWish } from './intent.ts';
import { allowedWords, phrasePattern } from './phrases.ts';
import type { RequestRule } from './rule.ts';

/** How a summary is to be, as far as the request tells. */
export function wishReader({ styles }: RequestWords): (text: string) => SummaryWish {
  const [bullets, timeline, voices, long] = [styles.bullets, styles.timeline, styles.voices, styles.long].map(
    (source) => phrasePattern(source),
  );
  const styleOf = (text: string): SummaryWish['style'] => {
    if (timeline?.test(text)) return 'timeline';
    if (voices?.test(text)) return 'who-said-what';
    return bullets?.test(text) ? 'bullets' : 'lines';
  };
  return (text) => ({ length: long?.test(text) ? 'long' : 'short', style: styleOf(text) });
}

/** The whole article in short. */
export const summaryRule: RequestRule = {
  name: 'summary',
  reader: ({ requests }) => {
    if (!requests) return undefined;
    const allowed = allowedWords(requests.summary.words, requests);
    const asks = phrasePattern(`${requests.summary.asks}|${requests.styles.voices}`);
    const { saysAbout } = requests.summary;
    const isAbout = saysAbout === undefined ? undefined : phrasePattern(saysAbout);
    const wishOf = wishReader(requests);
    const read = articleReader(requests, { allowed, asks: (words) => asks.test(words) });
    return ({ text }) => {
      const asked = read(text);
      if (!asked || (asked.article !== undefined && isAbout?.test(text))) return undefined;
      const { article, words } = asked;
      return { task: { kind: 'summary', wish: wishOf(words) }, ...(article === undefined ? {} : { article }) };
    };
  },
  examples: {
    en: [
      'What is this article about?',
      'sum this up pls',
      'SUMMARISE IT',
      'main points?',
      'tl;dr',
      'tldr pls',
      'gist',
      "explain like i'm 5",
      'eli5',
      'whats it about',
      'wats this abt',
      'give me the gist of it',
      'can u summarize this for me in 3 bullet points',
      'timeline of events please',
      'who said what',
      'what does the article say?',
      'tell me about this article',
      'What is the article about the bridge about?',
      'a summery of this artcle',
      'whats this one about',
      'what is this interview about',
      'too long, what does it say',
      'too long didnt read',
      'no time to read it, short version?',
      'CLIFFNOTES PLS',
    ],
    de: [
      "worum geht's",
      'Worum geht es in dem Artikel?',
      'fass das mal zusammen',
      'Zusammenfassung bitte',
      'Was sind die wichtigsten Punkte?',
      'kannst du mir den Text kurz zusammenfassen',
      'wovon handelt der artikel',
      'tldr',
      'Was steht in dem Artikel?',
      'worum geht es in dem interview',
      'WORUM GEHTS DA',
      'zu lang, was steht drin',
      'keine zeit zum lesen, was steht da',
    ],
    es: [
      'resumen',
      'de qué va',
      '¿De qué trata el artículo?',
      'resúmelo porfa',
      '¿Cuáles son los puntos principales?',
      'hazme un resumen corto',
      '¿De qué trata la entrevista?',
      'muy largo, q dice',
      'en pocas palabras, qué cuenta',
    ],
    fr: [
      'résume',
      "c'est quoi le sujet",
      "De quoi parle l'article ?",
      'un résumé stp',
      'Quels sont les points principaux ?',
      'ça parle de quoi',
      "De quoi parle l'entretien ?",
      'trop long, ça dit quoi',
      'en gros ça raconte quoi',
    ],
  },
};
