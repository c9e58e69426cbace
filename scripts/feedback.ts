import { Command } from 'commander';
import { feedbackKept } from '../src/adapters/conversations/read-memory.ts';
import { type FeedbackLine, feedbackLines } from './feedback/feedback-lines.ts';
import { print, tell } from './shared/printable.ts';
import { printJson, run } from './shared/run.ts';
import { configToRead, dataOption } from './shared/with-footnote.ts';

const command = new Command('feedback')
  .description(
    'Lists the questions on Discord that had no answer, or whose answer was marked 👍 or 👎. With --json in the form of question sets: fill in "must".',
  )
  .addOption(dataOption())
  .option('--json', 'print a JSON line for each: {id, question, history?, must, answerable, …}')
  .action(async ({ data, json }: { readonly data?: string; readonly json?: boolean }) => {
    const config = configToRead(data);
    const lines = feedbackLines(await feedbackKept(config));
    if (lines.length === 0)
      tell(
        `No question without an answer, and none with a mark, is kept in ${config.LIBRARY === undefined ? config.DATA_DIR : 'the database'}.`,
      );
    for (const line of lines)
      if (json) printJson(line);
      else print(asText(line));
  });

const asText = ({ question, answerable, good, bad, reasons = [] }: FeedbackLine): string => {
  const marks = [...(good > 0 ? [`👍 ${good}`] : []), ...(bad > 0 ? [`👎 ${bad}`] : []), ...reasons];
  return [question.replace(/\s+/g, ' '), ...(answerable ? [] : ['not answered']), ...marks].join('  · ');
};

await run(async () => {
  await command.parseAsync();
});
