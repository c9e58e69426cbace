import type { Round } from '../../footnote.ts';
import { passageAt } from '../asking/passage-at.ts';
import { answerInRound } from '../asking/study/answer-question.ts';
import { showRound } from '../asking/study/show-round.ts';
import type { PressedInteraction } from '../delivery/acknowledge.ts';
import { Refusal } from '../delivery/refusal.ts';
import { libraryOf } from '../library/scope.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { button } from '../views/card.ts';
import { placeId } from '../views/citation-id.ts';
import { nextQuestionKind, openPassageKind, quizKind } from '../views/custom-id.ts';
import { replyWithCard } from '../views/show-card.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

/** A choice of a quiz: counted once, and told to the person alone with the words that the solution stands in. */
export const answerQuiz: Component = {
  kind: quizKind,
  acknowledgement: 'private',
  async execute({ interaction, values: [id = '', question = '', choice = ''] }, shell) {
    const words = wordsFor(interaction.locale);
    const round = await roundHere(id, interaction, shell);
    const place = Number(question);
    const pressed = { person: interaction.user.id, question: place, choice: Number(choice), now: Date.now() };
    const told = await answerInRound(round, pressed, { shell, words });
    const [first, second] = round.questions[place]?.cited ?? [];
    const cardIn = await passageAt(interaction, first, shell, told);
    // Of two events the other one's words.
    const more = second ? [button('[2]', placeId(openPassageKind, second))] : [];
    await replyWithCard(interaction, (look) => [
      ...cardIn(look),
      ...(second ? [{ kind: 'buttons' as const, buttons: more }] : []),
    ]);
  },
};

/** "Next question" under a quiz, and "To the scores" under its last. Pressed twice at once, it goes on once. */
export const nextQuestion: Component = {
  kind: nextQuestionKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [id = '', from = ''] }, shell) {
    const { questions } = await roundHere(id, interaction, shell);
    if (Number(from) < questions.length) await shell.rounds.goOn(id, Number(from));
    const { content = '', components = [] } = await showRound(await roundHere(id, interaction, shell), shell);
    await interaction.editReply({ content, components });
  },
};

/** @throws Refusal for a round that is not kept, or another library's */
async function roundHere(id: string, interaction: PressedInteraction, { rounds }: Shell): Promise<Round> {
  const round = await rounds.round(id);
  if (round?.home !== libraryOf(whereOf(interaction))) throw new Refusal(wordsFor(interaction.locale).quiz.gone);
  return round;
}
