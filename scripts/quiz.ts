import { Command, InvalidArgumentError, Option } from 'commander';
import type { QuizLevel, QuizQuestion } from '../src/core/study/question.ts';
import { print } from './shared/printable.ts';
import { printJson, run } from './shared/run.ts';
import { noStudy, questionJson } from './shared/study-json.ts';
import { dataOption, scopeOf, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly article?: string;
  readonly count: number;
  readonly level: QuizLevel;
  readonly seed: string;
}

const most = 50;

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > most)
    throw new InvalidArgumentError(`It is a whole number from 1 to ${most}.`);
  return count;
}

const command = new Command('quiz')
  .description('Asks questions with choices about the indexed articles, each with the words its solution stands in.')
  .addOption(dataOption())
  .option('--article <name>', 'of this article only: its file’s base name, address or title')
  .option('--count <n>', `how many questions at most, 1 to ${most}`, countOf, 10)
  .addOption(
    new Option('--level <level>', 'how near the wrong choices come')
      .choices(['easy', 'medium', 'hard'])
      .default('medium'),
  )
  .option('--seed <words>', 'the same words make the same quiz', '1')
  .option('--json', 'print a JSON line for each question')
  .action(async ({ data, json, article, count, level, seed }: Options) => {
    await withFootnote(data, async (footnote) => {
      const quiz = await footnote.quiz({ scope: await scopeOf(footnote, article), count, level, seed });
      if (quiz.kind === 'none') return noStudy(quiz.reason);
      if (json) for (const question of quiz.questions) printJson(questionJson(question));
      else print([...quiz.questions.map(printed), 'Solutions', ...quiz.questions.map(solution)].join('\n\n'));
    });
  });

const letter = (place: number): string => String.fromCharCode(97 + place);

const printed = ({ stem, choices }: QuizQuestion, at: number): string =>
  [`${at + 1}. ${stem}`, ...choices.map((choice, place) => `   ${letter(place)}) ${choice}`)].join('\n');

function solution({ right, citations }: QuizQuestion, at: number): string {
  const cited = citations.map(
    ({ quote, passage, paragraph }) => `   “${quote}” ${passage.source.title}, paragraph ${paragraph}`,
  );
  return [`${at + 1}. ${letter(right)}`, ...cited].join('\n');
}

await run(async () => {
  await command.parseAsync();
});
