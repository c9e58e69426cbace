import { answerQuestion } from '../asking/ask-and-send.ts';
import type { PressedInteraction } from '../delivery/acknowledge.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { Refusal, sentenceFor } from '../delivery/refusal.ts';
import { inReadingTurn } from '../library/reading-turn.ts';
import { passingLibrary } from '../library/scope.ts';
import { literal } from '../markdown/literal.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { passingKind } from '../views/custom-id.ts';
import { updateWithText } from '../views/show-card.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

/** "Read it" and "Cancel" under the offer to read what came with a question, for that question alone; for the one who asked. */
export const readOnce: Component = {
  kind: passingKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [act, asker, message = ''] }, shell) {
    const { talk, articles } = wordsFor(interaction.locale);
    const server = whereOf(interaction).guildId;
    if (interaction.user.id !== asker || server === null) throw new Refusal(talk.onlyAsker);
    const offer = { server, library: passingLibrary(server, message), id: asker };
    if (act === 'read') return readAndAnswer(interaction, offer, shell);
    shell.pendingReadings.take(offer);
    await updateWithText(interaction, articles.cancelled);
  },
};

interface Offer {
  readonly server: string;
  readonly library: string;
  /** Of whom it was made to. */
  readonly id: string;
}

async function readAndAnswer(interaction: PressedInteraction, offer: Offer, shell: Shell): Promise<void> {
  const words = wordsFor(interaction.locale);
  const { server, library: collection } = offer;
  const { reading, outcome } = await inReadingTurn(interaction, shell, async (person) => {
    // Only when its turn has come: who is told to wait may press again.
    const taken = shell.pendingReadings.take(offer);
    if (!taken) throw new Refusal(words.talk.offerOver);
    const { origin, ...rest } = taken;
    await shell.passing.note(collection, server, Date.now());
    await updateWithText(interaction, words.talk.readingIt);
    return { reading: rest, outcome: await shell.footnote.addArticle({ origin, collection, person }) };
  });
  if (outcome.kind === 'failed') {
    shell.log.warn({ error: outcome.failure, guild: server }, 'An article could not be read for a question.');
    return updateWithText(interaction, literal(sentenceFor(outcome.failure, words)));
  }
  const { article } = outcome;
  const scope = { collections: [article.collection], articleIds: [article.id] };
  await answerQuestion({ ...reading, scope, asked: interaction.id, quoted: {} }, interactionOutlet(interaction), shell);
}
