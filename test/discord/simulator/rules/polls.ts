import { asJson, asList, asNumber } from '../json.ts';
import { invalidForm, requireLength } from '../refusal.ts';

const longest = 32 * 24;

/** Up to ten answers, open for a day unless told otherwise. https://discord.com/developers/docs/resources/poll#poll-create-request-object */
export function checkPoll(given: unknown): void {
  if (!given) return;
  const poll = asJson(given);
  requireLength('poll.question.text', asJson(poll.question).text ?? '', [1, 300]);
  requireLength('poll.answers', poll.answers ?? [], [1, 10]);
  asList(poll.answers).forEach((answer, index) => {
    requireLength(`poll.answers.${index}.poll_media.text`, asJson(answer.poll_media).text, [1, 55]);
  });
  const hours = asNumber(poll.duration ?? 24);
  if (hours < 1 || hours > longest)
    throw invalidForm('poll.duration', 'NUMBER_TYPE_MAX', `Between 1 and ${longest} hours.`);
}

/** Polls are made with their message, and stay as they are. https://discord.com/developers/docs/resources/poll */
export function requireNoNewPoll(poll: unknown): void {
  if (poll) throw invalidForm('poll', 'POLL_CANNOT_BE_EDITED', 'A poll cannot be edited.');
}
