import type { Message } from 'discord.js';
import { onOneLine } from '../markdown/one-line.ts';
import { type PlainText, plainText } from '../markdown/read-markup.ts';
import type { Addressed } from '../place/addressed.ts';
import type { Shell } from '../shell/shell.ts';
import { bare } from '../talk/bare.ts';
import { isQuestionOfAny } from '../talk/meant.ts';
import { isMarked } from '../talk/plain.ts';
import { type SaidTo, takenApart } from '../talk/taken-apart.ts';
import { topicOf } from '../talk/topic-of.ts';
import { localeOf } from '../words/locale-of.ts';
import { isReadable, isVoice, type Written } from './attached.ts';
import { goesOnHere, isMeantHere } from './is-meant-here.ts';
import { joined } from './text-of.ts';

/** What was said, as a reader sees it. */
interface Said {
  readonly how: Addressed['how'];
  readonly typed: PlainText;
  /** What came as a file because it is long to type. */
  readonly written: Written | undefined;
  readonly message: Message;
  readonly isOwnThread: boolean;
}

/** What a message asks, and what that is about: maybe nothing. */
interface Asked {
  readonly question: PlainText;
  readonly about: PlainText;
}

/** What is asked; why it cannot be answered, though it is for Footnote; undefined where it is none of its business. */
export type HeardWords = Asked | 'no-question' | NonNullable<Written['lacks']> | undefined;

/** In UTF-16 code units: what is longer tells more than it asks, and what asks in it is looked for. */
const longestQuestion = 300;
/** Longer than anybody asks in one go: where nothing in it asks, it is told so. */
const longestAsked = 1_000;

const saidTo: Readonly<Record<Addressed['how'], SaidTo>> = {
  direct: 'footnote',
  mention: 'footnote',
  reply: 'answer',
  listening: 'here',
};

/** Takes what was said and what came as a file as one text, as if all of it had been typed. */
export async function hearWords(said: Said, shell: Pick<Shell, 'preferences' | 'footnote'>): Promise<HeardWords> {
  const { how, typed, written } = said;
  // What is said to nobody is judged by what is typed.
  if (written?.lacks && how !== 'listening') return written.lacks;
  const file = written?.text ?? plainText('');
  if (file !== '' && asksAbout(typed) && (how !== 'listening' || (await isMeant(typed, said, shell))))
    return asked(typed, file);
  const whole = joined([typed, file]);
  const asTyped = async () => ((await isMeant(whole, said, shell)) ? asked(whole) : undefined);
  if (file === '' && whole.length <= longestQuestion) return asTyped();
  // What is typed at some length is judged like any message; a file's words are too many to be judged as one.
  if (file === '' && whole.length <= longestAsked && !(await isMeant(whole, said, shell))) return undefined;
  const isMeantToo = (question: string) => how !== 'listening' || isMeant(plainText(question), said, shell);
  const taken = await takenFrom(whole, { to: saidTo[how], guild: said.message.guild, isMeantToo });
  // What replies to an answer goes on with the conversation.
  if (taken) return how === 'reply' ? asked(taken.question) : taken;
  if (whole.length <= (file === '' ? longestAsked : longestQuestion)) return asTyped();
  if (how === 'listening' || how === 'reply') return undefined;
  return file !== '' && isWish(typed) ? asked(typed, file) : 'no-question';
}

const asked = (question: PlainText, about: PlainText = plainText('')): Asked => ({
  question: plainText(onOneLine(question)),
  about,
});

/** What the text of a message that is looked up asks; undefined where it only states. */
export async function askedInText(text: PlainText, guild: Spoken): Promise<Asked | undefined> {
  if (text.length <= longestQuestion && isQuestionOfAny(text)) return asked(text);
  return takenFrom(text, { to: 'nobody', guild });
}

/** What is asked of Footnote in so many words; a text of some length by what asks in it. */
export const askedOf = async (text: PlainText, guild: Spoken): Promise<Asked> =>
  (text.length > longestQuestion ? await takenFrom(text, { to: 'footnote', guild }) : undefined) ?? asked(text);

/** Where it is said, in whose language. */
export type Spoken = { readonly preferredLocale: string } | null;

interface Taking {
  readonly to: SaidTo;
  readonly guild: Spoken;
  /** Whether a question is for Footnote by more than its form. */
  isMeantToo?(question: string): boolean | Promise<boolean>;
}

async function takenFrom(text: PlainText, { to, guild, isMeantToo = () => true }: Taking): Promise<Asked | undefined> {
  const apart = await takenApart({ text, language: localeOf({ content: text, guild }), to });
  const questions: string[] = [];
  for (const question of apart?.questions ?? []) if (await isMeantToo(question)) questions.push(question);
  return apart && questions.length > 0 ? asked(plainText(questions.join(' ')), plainText(apart.about)) : undefined;
}

/** Whether what is typed beside a file asks something of it. */
const asksAbout = (typed: PlainText): boolean =>
  isQuestionOfAny(typed) || (isMarked(typed) && topicOf(typed) === undefined);

/** Words that are neither a question by their form nor chatter: "the mayor's opinion". */
const isWish = (typed: PlainText): boolean => bare(typed) !== '' && topicOf(typed) === undefined;

async function isMeant(
  text: PlainText,
  { how, message, isOwnThread }: Said,
  shell: Pick<Shell, 'preferences' | 'footnote'>,
): Promise<boolean> {
  if (how === 'listening') return isMeantHere(text, { message, isOwnThread }, shell);
  if (how !== 'reply') return true;
  return text === '' ? isAllFile(message) : goesOnHere(text, message, shell);
}

/** Who answers Footnote with nothing but a document wants it read, and who speaks, an answer; a picture alone is a joke, as a rule. */
const isAllFile = (message: Message): boolean => isVoice(message) || message.attachments.some(isReadable);
