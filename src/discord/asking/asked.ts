import type { Message } from 'discord.js';
import type { Answer, Reason } from '../../core/answer.ts';
import { citedWordsOf } from '../../core/study/cited-words.ts';
import type { KeptTurn, Scope } from '../../footnote.ts';
import type { PlainText } from '../markdown/read-markup.ts';
import { conversationKey, type Where } from '../place/where.ts';

export interface Asked {
  readonly question: PlainText;
  readonly scope: Scope;
  /** As Discord names it. */
  readonly locale: string;
  readonly where: Where;
  /** The message or interaction that asks. */
  readonly asked?: string;
  /** The message it replies to. */
  readonly repliesTo?: string | undefined;
  /** Somebody's text that the question is about. */
  readonly about?: PlainText;
  /** The answer is shown to the person alone. */
  readonly alone?: boolean;
  /** Shows the question above its answer, where Discord does not; with a link to the message it is about. */
  readonly quoted?: { readonly link?: string };
  /** Nobody asked Footnote: where the articles do not answer, nothing is said. */
  readonly quiet?: boolean;
}

/** Answers that say nothing of the articles: what is asked next does not lean on them. */
const asides: ReadonlySet<Reason> = new Set<Reason>([
  'small-talk',
  'no-question',
  'question-too-long',
  'nothing-indexed',
  'no-such-article',
]);

interface Answered {
  readonly asked: Asked;
  readonly answer: Answer;
  readonly messages: readonly Message[];
  readonly follows: string | undefined;
  readonly now: number;
}

/** What is remembered of a question and its answer. */
export function turnOf({ asked, answer, messages, follows, now }: Answered): KeptTurn {
  const ids = messages.map(({ id }) => id);
  const claims = answer.kind === 'grounded' ? answer.claims : [];
  const passages = [...new Set(claims.flatMap(({ citations }) => citations.map(({ passage }) => passage.id)))];
  return {
    id: ids.at(-1) ?? '',
    messages: ids,
    conversation: conversationKey(asked.where),
    person: asked.where.personId,
    question: asked.question,
    at: now,
    ...(claims.length > 0
      ? { answer: claims.map(({ text }) => text).join('\n'), passages, cited: citedWordsOf(claims) }
      : {}),
    ...(answer.understoodAs === undefined ? {} : { understoodAs: answer.understoodAs }),
    ...(asked.asked === undefined ? {} : { asked: asked.asked }),
    ...(follows === undefined ? {} : { follows }),
    ...(asked.alone ? { alone: true } : {}),
    ...(answer.kind === 'ungrounded' && asides.has(answer.reason) ? { aside: true } : {}),
  };
}
