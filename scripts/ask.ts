import type { Answer } from '../src/core/answer.ts';
import { Failure } from '../src/core/failure.ts';
import { answerJson } from './shared/answer-json.ts';
import { printedAnswer } from './shared/print-answer.ts';
import { print } from './shared/printable.ts';
import { runQuestionScript } from './shared/question-script.ts';

/** Nothing was searched: the question or the library has to be mended first. */
const isRefusal = (answer: Answer): boolean =>
  answer.kind === 'ungrounded' && answer.reason !== 'not-in-articles' && answer.reason !== 'small-talk';

await runQuestionScript({
  name: 'ask',
  description: 'Answers a question from the indexed articles, with footnotes.',
  async reply(footnote, request) {
    const answer = await footnote.ask(request);
    const show = (): void => {
      if (isRefusal(answer)) throw new Failure('not-found', printedAnswer(answer));
      print(printedAnswer(answer));
    };
    return { json: answerJson(answer), print: show };
  },
});
