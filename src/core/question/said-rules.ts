import { isForWorks } from '../attribution/english/cue-source.ts';
import { reportingForms, reportingVerb } from '../attribution/english/reporting-verbs.ts';
import type { SaidWords } from '../text/lexicon/question-words.ts';
import type { SaidQuestion } from './intent.ts';
import { groupOf, phrasePattern } from './phrases.ts';
import type { RequestRule } from './rule.ts';

/** Verbs that bring in somebody's words; to think, to show and to find are done by more than speakers. */
const saying = reportingForms.filter((form) => {
  const verb = reportingVerb(form);
  return verb !== undefined && !['think', 'show'].includes(verb.kind) && !isForWorks(verb);
});

const withVerbs = (phrases: readonly string[], { verbs, about }: SaidWords): readonly RegExp[] =>
  phrases.map((phrase) =>
    phrasePattern(
      phrase
        .replaceAll('{verb}', verbs ?? reportingForms.join('|'))
        .replaceAll('{saying}', verbs ?? saying.join('|'))
        .replaceAll('{about}', about),
    ),
  );

const execFirst = (patterns: readonly RegExp[], text: string): RegExpExecArray | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
};

/** What somebody said, about something or at all. */
export const saidByRule: RequestRule = {
  name: 'said-by',
  reader: ({ said }) => {
    if (!said) return undefined;
    const patterns = withVerbs(said.by, said);
    return ({ text }) => {
      const found = execFirst(patterns, text);
      const name = found && groupOf(found, 'name');
      return name ? { task: { kind: 'statements', said: saidBy(name, found) } } : undefined;
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
    ],
    fr: [
      "Qu'a dit Macron sur le pont ?",
      "qu'est-ce que la ministre a dit",
      'que dit le rapport à propos du climat',
      'selon le maire, que va-t-il se passer ?',
      'et la mairesse elle en dit quoi',
      'le ministre dit quoi sur le pont',
    ],
  },
};

function saidBy(name: string, found: RegExpExecArray): SaidQuestion {
  const about = groupOf(found, 'topic');
  const topic = about ?? groupOf(found, 'rest');
  return {
    kind: 'by',
    name,
    verb: groupOf(found, 'verb')?.toLowerCase() ?? '',
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
      const found = execFirst(patterns, text);
      const words = found && (quoted.exec(original)?.[1] ?? groupOf(found, 'words'));
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
      const found = execFirst(patterns, text);
      const name = found && groupOf(found, 'name');
      if (!name) return undefined;
      // "It, or what is his problem?" names no topic.
      const topic = groupOf(found, 'topic')?.split(/[,;?]/)[0]?.trim();
      const about = topic === undefined ? { isAbout: false } : { isAbout: true, topic };
      return { task: { kind: 'statements', said: { kind: 'by', name, verb: '', ...about } } };
    };
  },
  examples: {
    en: [
      'does halvick agree with the study?',
      "what's the mayor's view on the bridge",
      'is Tillerson against new sanctions',
    ],
    de: ['wie findet merkel die neue Brücke', 'ist der minister gegen den vertrag'],
    es: ['está el alcalde a favor del puente', 'qué le parece a quirós el árbitro nuevo'],
    fr: ['la ministre est-elle contre le traité ?', 'le maire est pour le pont ?'],
  },
};
