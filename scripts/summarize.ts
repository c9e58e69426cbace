import { Command, Option } from 'commander';
import type { Answer, Claim } from '../src/core/answer.ts';
import type { SummaryLength, SummaryStyle } from '../src/footnote.ts';
import { answerJson } from './shared/answer-json.ts';
import { printedAnswer } from './shared/print-answer.ts';
import { print } from './shared/printable.ts';
import { printJson, run } from './shared/run.ts';
import { dataOption, scopeOf, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly article?: string;
  readonly length: SummaryLength;
  readonly style: SummaryStyle;
}

const command = new Command('summarize')
  .description('Sums up the indexed articles in their own sentences, every line with its footnote.')
  .addOption(dataOption())
  .option('--article <name>', 'of this article only: its file’s base name, address or title')
  .addOption(new Option('--length <length>', 'how much').choices(['short', 'medium', 'long']).default('short'))
  .addOption(
    new Option('--style <style>', 'what kind')
      .choices(['lines', 'bullets', 'timeline', 'who-said-what'])
      .default('lines'),
  )
  .option('--json', 'print one JSON object')
  .action(async ({ data, json, article, length, style }: Options) => {
    await withFootnote(data, async (footnote) => {
      const answer = await footnote.summarize({ scope: await scopeOf(footnote, article), length, style });
      if (json) printJson(answerJson(answer));
      else print(printedAnswer(style === 'bullets' ? asPoints(answer) : answer));
    });
  });

const toPoint = (claim: Claim): Claim => ({ ...claim, text: `• ${claim.text}` });

/** Each statement a point of a list. */
function asPoints(answer: Answer): Answer {
  if (answer.kind !== 'grounded') return answer;
  const [first, ...rest] = answer.claims;
  return { ...answer, claims: [toPoint(first), ...rest.map(toPoint)] };
}

await run(async () => {
  await command.parseAsync();
});
