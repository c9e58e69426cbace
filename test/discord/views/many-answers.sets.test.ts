import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/text/language.ts';
import { renderAnswer } from '../../../src/discord/views/answer.ts';
import { answerRows, footnoteRows } from '../../../src/discord/views/answer-buttons.ts';
import { wordsFor } from '../../../src/discord/words/index.ts';
import { describeWithSets, folderOf, type QuestionSet } from '../../sets/sets.ts';
import { grounded, passageOf } from '../answers.ts';
import { checkMessage } from '../simulator/rules/messages.ts';
import { judge } from '../simulator/spec.ts';

const sets = ['eval/xquad-en', 'eval/xquad-zh', 'eval/xquad-ar', 'eval/xquad-es'] as const;

/** With 510 a set, 2,035 answers were rendered and none was refused; fewer are enough for every day. */
const perSet = 100;

interface Question {
  readonly article: string;
  readonly question: string;
  readonly answers: readonly { readonly text: string }[];
}

const questionsOf = (set: QuestionSet): readonly Question[] =>
  readFileSync(path.join(folderOf(set), 'questions.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Question);

const articlesOf = (set: QuestionSet): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path.join(folderOf(set), 'articles')).map((name) => [
      name,
      readFileSync(path.join(folderOf(set), 'articles', name), 'utf8'),
    ]),
  );

describeWithSets('answers to the questions of the sets', sets, () => {
  it('are refused neither by Discord’s own schemas nor by the simulator', () => {
    const refused: string[] = [];
    let rendered = 0;
    for (const set of sets) {
      const language = set.slice(-2);
      const articles = articlesOf(set);
      for (const { article, question, answers } of questionsOf(set).slice(0, perSet)) {
        const text = articles.get(article) ?? '';
        const passages = text.split(/\n\n+/).filter((part) => answers.some((answer) => part.includes(answer.text)));
        const evidence = passages.slice(0, 3).flatMap((part, index) => {
          const passage = passageOf(
            part,
            { title: article, address: `https://example.org/${article}`, language },
            { articleId: `a${index}` },
          );
          const sentence = sentencesOf(part, language)
            .map(({ start, end }) => part.slice(start, end))
            .find((one) => answers.some((answer) => one.includes(answer.text)));
          return sentence === undefined ? [] : [{ passage, quote: sentence }];
        });
        const [first] = evidence;
        if (!first) continue;
        const claims = [
          { text: first.quote, evidence: [first] },
          { text: question, evidence },
        ];
        const answer = grounded({ claims }, { question });
        const words = wordsFor(language);
        for (const page of renderAnswer(answer, words)) {
          const body = {
            content: page.content,
            flags: 4,
            components: [...footnoteRows(page.citations, words), ...answerRows(answer, words)],
          };
          try {
            checkMessage(JSON.parse(JSON.stringify(body)), []);
          } catch (error) {
            refused.push(String(error));
          }
          const wrong = judge('MessageCreateRequestSchema', body);
          if (wrong !== undefined) refused.push(wrong);
        }
        rendered += 1;
      }
    }
    expect(refused).toEqual([]);
    expect(rendered).toBeGreaterThan(90);
  });
});
