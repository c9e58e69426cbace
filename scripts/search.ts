import { passageJson } from './shared/answer-json.ts';
import { sourcesOf } from './shared/print-answer.ts';
import { print } from './shared/printable.ts';
import { runQuestionScript } from './shared/question-script.ts';

await runQuestionScript({
  name: 'search',
  description: 'Shows the passages nearest to a question, best first.',
  async reply(footnote, request) {
    const found = await footnote.search(request);
    const show = (): void => {
      for (const { passage, score, leads = [] } of found)
        print(`${score.toFixed(2)}  ${sourcesOf(passage)}\n${[...leads, passage.text].join('\n')}\n`);
    };
    return {
      json: {
        passages: found.map(({ passage, score, leads }) => ({
          ...passageJson(passage),
          score,
          ...(leads ? { leads } : {}),
        })),
      },
      print: show,
    };
  },
});
