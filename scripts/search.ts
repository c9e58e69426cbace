import { passageJson } from './shared/answer-json.ts';
import { nothingIndexed } from './shared/nothing-indexed.ts';
import { sourcesOf } from './shared/print-answer.ts';
import { print, tell } from './shared/printable.ts';
import { runQuestionScript } from './shared/question-script.ts';

await runQuestionScript({
  name: 'search',
  description: 'Shows the passages nearest to a question, best first.',
  async reply(footnote, request) {
    const found = await footnote.search(request);
    const isEmpty = found.length === 0 && (await footnote.articles(request.scope)).length === 0;
    const show = (): void => {
      if (found.length === 0) tell(isEmpty ? nothingIndexed : 'No passage has anything of it.');
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
