import { isForWorks } from '../attribution/english/cue-source.ts';
import { reportingForms, reportingVerb } from '../attribution/english/reporting-verbs.ts';
import type { SaidWords } from '../text/lexicon/question-words.ts';
import type { SaidQuestion } from './intent.ts';
import { phrasePattern } from './phrases.ts';
import type { RequestRule } from './rule.ts';

/** Verbs that bring in somebody's words; to think, to show and to find are done by more than speakers. */
const saying = reportingForms.filter((form) => {
  const verb = reportingVerb(form);
  return verb !== undefined && !['think', 'show'].includes(verb.kind) && !isForWorks(verb);
});

/** Of lower case: to make a pattern of hundreds of verbs in any case takes a third of a second. */
const withVerbs = (phrases: readonly string[], { verbs, about }: SaidWords): readonly RegExp[] =>
  phrases.map((phrase) =>
    phrasePattern(
      phrase
        .replaceAll('{verb}', verbs ?? reportingForms.join('|'))
        .replaceAll('{saying}', verbs ?? saying.join('|'))
        .replaceAll('{about}', about),
      {},
      'du',
    ),
  );

/** What stands in a group, as it was typed. */
type Groups = (name: string) => string | undefined;

/** Of the first of the patterns that fits. */
function groupsIn(text: string, patterns: readonly RegExp[]): Groups | undefined {
  const lower = text.toLowerCase();
  const typed = lower.length === text.length ? text : lower;
  for (const pattern of patterns) {
    const places = pattern.exec(lower)?.indices?.groups;
    if (places) return (name) => places[name] && typed.slice(...places[name]).trim();
  }
  return undefined;
}

/** What somebody said, about something or at all. */
export const saidByRule: RequestRule = {
  name: 'said-by',
  reader: ({ said }) => {
    if (!said) return undefined;
    const patterns = withVerbs(said.by, said);
    return ({ text }) => {
      const found = groupsIn(text, patterns);
      const name = found?.('name');
      return found && name ? { task: { kind: 'statements', said: saidBy(bareName(name, said), found) } } : undefined;
    };
  },
  examples: {
    en: [
      'What did Mattis say?',
      'what does mattis say',
      'what did mattis say abt n korea',
      'and what did he say about Warmbier?',
      'What did Trump tweet on Tuesday?',
      'wat did tillerson say about china lol',
    ],
    de: [
      'Was sagte Merkel über die Brücke?',
      'was sagt lindner dazu',
      'Was hat der Minister zum Vertrag gesagt?',
      'und was sagt rheinmetall selbst dazu',
    ],
    es: [
      '¿Qué dijo Tillerson sobre China?',
      'q dijo la entrenadora',
      'qué ha dicho el ministro del acuerdo',
      'según Quirós, ¿qué falló?',
      '¿Qué dice el artículo sobre la piedra?',
    ],
    fr: [
      "Qu'a dit Macron sur le pont ?",
      "qu'est-ce que la ministre a dit",
      'que dit le rapport à propos du climat',
      "Que dit l'article sur les briques ?",
      'selon le maire, que va-t-il se passer ?',
      'et la mairesse elle en dit quoi',
      'le ministre dit quoi sur le pont',
    ],
  },
};

/** Without what stands behind it and names nobody; all of it where nothing else is there. */
const bareName = (name: string, { behindName }: SaidWords): string =>
  behindName === undefined ? name : name.replace(new RegExp(`(?<=\\S+\\s+\\S+)\\s+(?:${behindName})$`, 'iu'), '');

function saidBy(name: string, found: Groups): SaidQuestion {
  const about = found('topic');
  const topic = about ?? found('rest');
  return {
    kind: 'by',
    name,
    verb: found('verb')?.toLowerCase() ?? '',
    isAbout: about !== undefined,
    ...(topic === undefined ? {} : { topic }),
  };
}

const quoted = /[“"«„](.+?)[”"»“]/u;

/** Who said certain words. */
export const whoSaidRule: RequestRule = {
  name: 'who-said',
  reader: ({ said }) => {
    if (!said) return undefined;
    const patterns = withVerbs(said.who, said);
    return ({ text, original }) => {
      const found = groupsIn(text, patterns);
      const words = found && (quoted.exec(original)?.[1] ?? found('words'));
      return words ? { task: { kind: 'statements', said: { kind: 'who', words } } } : undefined;
    };
  },
  examples: {
    en: ['Who said “we will not wait”?', 'who denounced Pyongyang?', 'who said "they\'d be a co-author"'],
    de: ['Wer sagte, dass die Brücke sicher ist?', 'wer hat „wir warten nicht“ gesagt'],
    es: ['¿Quién dijo que el puente es seguro?', 'quien dijo “no esperaremos”'],
    fr: ['Qui a dit que le pont est sûr ?', 'qui a déclaré « nous n’attendrons pas »'],
  },
};

/** What somebody makes of something: told by their own words. */
export const opinionRule: RequestRule = {
  name: 'opinion',
  reader: ({ said }) => {
    if (!said?.opinions) return undefined;
    const patterns = withVerbs(said.opinions, said);
    return ({ text }) => {
      const found = groupsIn(text, patterns);
      const name = found?.('name');
      if (!found || !name) return undefined;
      // "It, or what is his problem?" names no topic.
      const topic = found('topic')?.split(/[,;?]/)[0]?.trim();
      const about = topic === undefined ? { isAbout: false } : { isAbout: true, topic };
      return { task: { kind: 'statements', said: { kind: 'by', name: bareName(name, said), verb: '', ...about } } };
    };
  },
  examples: {
    en: [
      'does halvick agree with the study?',
      "what's the mayor's view on the bridge",
      'is Tillerson against new sanctions',
      'Tillerson’s arguments?',
    ],
    de: ['wie findet merkel die neue Brücke', 'ist der minister gegen den vertrag'],
    es: ['está el alcalde a favor del puente', 'qué le parece a quirós el árbitro nuevo'],
    fr: ['la ministre est-elle contre le traité ?', 'le maire est pour le pont ?'],
  },
};
