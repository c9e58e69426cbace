import type { RequestWords } from '../text/lexicon/question-words.ts';
import { articleReader } from './article-asked.ts';
import type { ArticleFact } from './intent.ts';
import { allowedWords, groupOf, phrasePattern } from './phrases.ts';
import type { PlainQuestion } from './plain-question.ts';
import type { RequestRule } from './rule.ts';

const facts: readonly ArticleFact[] = ['byline', 'date', 'site', 'title'];

/** As long as what is written as a small word is: "the US", "IT", "the WHO". */
const longestAcronym = 3;

/** Whether somebody is named by capitals that are else a small word, behind the question's first word: "Who wrote to the WHO?". */
function hasAcronym({ text, original }: PlainQuestion): boolean {
  if (original === original.toUpperCase()) return false;
  const [, ...words] = text.split(/[^\p{L}\p{N}'’]+/u).filter((word) => word !== '');
  return words.some((word) => word.length <= longestAcronym && /^\p{Lu}{2,}$/u.test(word));
}

function readerFor(requests: RequestWords) {
  const { metadata } = requests;
  const allowed = allowedWords(metadata.words, requests);
  const patterns = facts.map((fact) => [fact, phrasePattern(metadata[fact])] as const);
  const factsIn = (words: string) => patterns.filter(([, pattern]) => pattern.test(words)).map(([fact]) => fact);
  const elsewhere = phrasePattern(metadata.elsewhere);
  const things = phrasePattern(metadata.things);
  const asks = (words: string) => factsIn(words).length > 0 && !elsewhere.test(words);
  const read = articleReader(requests, { allowed, asks });
  return (question: PlainQuestion) => {
    const { text } = question;
    const asked = hasAcronym(question) ? undefined : read(text);
    const thing = groupOf(things.exec(text), 'thing');
    return (
      asked && {
        ...asked,
        task: { kind: 'metadata', facts: factsIn(asked.words), ...(thing ? { thing } : {}) } as const,
      }
    );
  };
}

/** Who wrote the article, when and where it was published, what it is called; several at once. */
export const metadataRule: RequestRule = {
  name: 'metadata',
  reader: ({ requests }) => {
    if (!requests) return undefined;
    const read = readerFor(requests);
    return (question) => {
      const asked = read(question);
      if (!asked) return undefined;
      const { article, task } = asked;
      return { task, ...(article === undefined ? {} : { article }) };
    };
  },
  examples: {
    en: [
      'Who wrote this article?',
      'who wrote this and when was it published',
      'who is it by',
      'author?',
      'whos the author',
      'when was this published',
      'how old is this article',
      'Who wrote the article about the new bridge?',
      'when was the north korea article published',
      'Where was this published?',
      'what is the title',
      'whats the source',
      'date of publication?',
      'when was the article on the bridge published?',
      'who is the auther of this peice',
      'written by? published?',
      'WHOS THE JOURNALIST BEHIND THE ARTICLE',
      'who did the interview with the ferryman',
      'who wrote the bridge thing and when',
      'who wrote the article about the bridge and when was it published',
      'name of the author + date pls',
      'author and date',
    ],
    de: [
      'Wer hat das geschrieben?',
      'wer ist der autor',
      'von wem ist der artikel',
      'wann ist das erschienen',
      'Wann wurde dieser Artikel veröffentlicht?',
      'wer hat den Artikel über die Brücke geschrieben?',
      'wie alt ist der text',
      'Wie lautet der Titel?',
      'wer hat das geschrieben und wann',
      'von wem ist der text u von wann',
      'WER STECKT HINTER DEM ARTIKEL',
      'wann kam das raus',
      'wer hat den text verfasst und wann ist er erschienen',
      'wer hat das interview mit der fährfrau geschrieben',
    ],
    es: [
      '¿Quién lo escribió?',
      'quien escribio esto',
      '¿Quién es el autor del artículo?',
      'autor?',
      '¿Cuándo se publicó este artículo?',
      'fecha de publicación',
      '¿De cuándo es esta noticia?',
      '¿Cuál es el título?',
      '¿quién lo escribió y cuándo?',
      'QUIEN FIRMA ESTO',
      'de cuando es el articulo del puente y quien lo firma',
      'autor y fecha',
      'q periodista lo escribio y cuando salio',
    ],
    fr: [
      "C'est de qui ?",
      'Qui a écrit cet article ?',
      "qui est l'auteur",
      'auteur ?',
      "Quand l'article a-t-il été publié ?",
      'date de publication ?',
      "c'est quand la date de parution",
      "c'est sorti quand",
      'C QUI QUI A ECRIT CA',
      'qui est le journaliste et ça a été publié quand',
      'ça date de quand et c de qui',
      "Quel est le titre de l'article ?",
    ],
  },
};
