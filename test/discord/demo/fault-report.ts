import type { Exchange } from '../simulator/exchange.ts';
import { asNumber, asText } from '../simulator/json.ts';
import { messageFlags } from '../simulator/rules/message-flags.ts';
import type { Discord } from '../simulator/simulator.ts';
import type { Channel, Message } from '../simulator/world.ts';

/** A question in a channel of its own, so that answers cannot be mistaken. */
export interface Question {
  readonly channel: Channel;
  /** The message that asked, or the command. */
  readonly by: Message | Exchange;
}

export interface FaultReport {
  readonly asked: number;
  /** Answered whole, once. */
  readonly answered: number;
  /** Told that there is no answer, or why. */
  readonly told: number;
  /** Nobody is left to answer to, or the bot never heard of it; Discord itself says so of commands. */
  readonly moot: number;
  readonly lost: number;
  readonly doubled: number;
  /** What was shown of each that was lost or doubled. */
  readonly faults: readonly string[];
}

type Outcome = Exclude<keyof FaultReport, 'asked' | 'faults'>;

const sentences =
  /^(Footnote was restarted before|Footnote tried twice|Discord |Something went wrong|I may not write|That is a lot of questions)/;
const isLoading = ({ json }: Message): boolean => (asNumber(json.flags) & messageFlags.loading) !== 0;
/** An answer's last message bears the button to ask on. */
const isEnd = ({ json }: Message): boolean => JSON.stringify(json.components).includes('"custom_id":"more"');
const isExchange = (by: Question['by']): by is Exchange => 'interaction' in by;

/** All that somebody is shown of what came of a question: in its place and in direct messages. */
function shownTo(discord: Discord, { by, channel }: Question): readonly Message[] {
  const direct = [...discord.world.channels.values()].find(
    ({ recipient }) => recipient?.id === (isExchange(by) ? by.interaction.user.id : by.author.id),
  );
  return [channel, ...(direct ? [direct] : [])]
    .flatMap((place) => discord.world.messages.filter((message) => message.channel === place && !message.deleted))
    .filter(({ author }) => author === discord.world.bot);
}

/** What came of a question; `isMoot` where no answer can be expected. */
function outcomeOf(discord: Discord, question: Question, isMoot: boolean): Outcome {
  const shown = shownTo(discord, question);
  const ends = shown.filter(isEnd).length;
  const told = shown.filter(({ json }) => sentences.test(asText(json.content))).length;
  const replies = shown.filter(({ json }) => json.message_reference !== undefined).length;
  if (ends > 1 || replies > 1 || hasTwins(shown)) return 'doubled';
  if (ends === 1 && !shown.some(isLoading)) return 'answered';
  if (told > 0) return 'told';
  return isMoot ? 'moot' : 'lost';
}

/** The same words twice in answer to one question. */
const hasTwins = (shown: readonly Message[]): boolean => {
  const texts = shown.map(({ json }) => asText(json.content));
  return new Set(texts).size < texts.length;
};

export function reportOf(
  discord: Discord,
  questions: readonly Question[],
  isMoot: (question: Question) => boolean,
): FaultReport {
  const outcomes = questions.map((question) => outcomeOf(discord, question, isMoot(question)));
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  return {
    asked: questions.length,
    answered: count('answered'),
    told: count('told'),
    moot: count('moot'),
    lost: count('lost'),
    doubled: count('doubled'),
    faults: questions.flatMap((question, index) => {
      const outcome = outcomes[index];
      if (outcome !== 'lost' && outcome !== 'doubled') return [];
      const said = shownTo(discord, question).map(({ json }) => asText(json.content));
      return [`${outcome}, ${isExchange(question.by) ? 'a command' : 'a message'}: ${JSON.stringify(said)}`];
    }),
  };
}

/** Whether each of them has come to something that will not change any more. */
export const isSettled = (discord: Discord, question: Question): boolean =>
  ['answered', 'told', 'doubled'].includes(outcomeOf(discord, question, false));
