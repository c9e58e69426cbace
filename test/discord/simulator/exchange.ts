import { asJson, asList, asNumber, type Json } from './json.ts';
import { callbackTypes, type Interaction } from './rules/interactions.ts';
import { messageFlags } from './rules/message-flags.ts';
import { until } from './until.ts';
import type { Message } from './world.ts';

/** One command, press or form, and what came of it. */
export interface Exchange {
  readonly interaction: Interaction;
  /** The bot's callback. */
  acknowledged(): Promise<Json>;
  /** The answer, once it is no longer "thinking". */
  reply(): Promise<Message>;
  followups(count: number): Promise<readonly Message[]>;
  choices(): Promise<readonly Json[]>;
  /** The form the bot opened. */
  modal(): Promise<Json>;
}

/** Nothing comes any more, and whoever waits is told why. @throws what the person reads */
function requireInTime({ missedBy }: Interaction): void {
  if (missedBy === undefined) return;
  throw new Error(`The application did not respond: its acknowledgement came ${missedBy} ms too late.`);
}

export function createExchange(interaction: Interaction): Exchange {
  const acknowledged = (): Promise<Json> =>
    until('an acknowledgement', () => {
      requireInTime(interaction);
      return interaction.callback;
    });
  const callbackData = async (type: number): Promise<Json> => {
    const callback = await acknowledged();
    if (callback.type !== type) throw new Error(`Callback of type ${String(callback.type)}, not ${type}.`);
    return asJson(callback.data);
  };
  return {
    interaction,
    acknowledged,
    reply: () =>
      until('the answer', () => {
        requireInTime(interaction);
        const { original } = interaction;
        const isLoading = (asNumber(original?.json.flags) & messageFlags.loading) !== 0;
        // What was to be seen by everybody may be taken back, and told to one person.
        if (original?.deleted) return interaction.followups[0];
        return original && !isLoading ? original : undefined;
      }),
    followups: (count) =>
      until(`${count} follow-ups`, () => (interaction.followups.length >= count ? interaction.followups : undefined)),
    choices: async () => asList((await callbackData(callbackTypes.choices)).choices),
    modal: () => callbackData(callbackTypes.modal),
  };
}
