import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installation } from '../config/installation.ts';
import { Failure } from '../core/failure.ts';
import { type Prompt, type PromptName, type Prompts, promptVariables } from '../ports/prompts.ts';

const ownFolder = join(installation, 'prompts');
const placeholder = /\{\{(\w+)\}\}/g;

/**
 * The prompts of a folder, read once: Markdown with a part under "# system" and one under "# user".
 * @throws Failure `configuration` when a file, a part or a placeholder is missing, or one is there that nothing fills
 */
export function readPrompts(folder: string = ownFolder): Prompts {
  const names = Object.keys(promptVariables) as PromptName[];
  const templates = new Map(names.map((name) => [name, readTemplate(folder, name)]));
  return {
    fill(name, values) {
      const { system, user } = templates.get(name) as Prompt;
      const filled = (text: string) => text.replace(placeholder, (_, key: keyof typeof values) => values[key]);
      return { system: filled(system), user: filled(user) };
    },
  };
}

function readTemplate(folder: string, name: PromptName): Prompt {
  const file = join(folder, `${name}.md`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Failure('configuration', `The prompt ${file} cannot be read; restore it.`, { cause });
  }
  const parts = /^# system\n(?<system>[\s\S]*?)^# user\n(?<user>[\s\S]*)$/m.exec(text)?.groups;
  if (!parts) throw new Failure('configuration', `The prompt ${file} needs the parts "# system" and "# user".`);
  checkPlaceholders(file, name, text);
  return { system: (parts.system ?? '').trim(), user: (parts.user ?? '').trim() };
}

function checkPlaceholders(file: string, name: PromptName, text: string): void {
  const there = new Set([...text.matchAll(placeholder)].map(([, key]) => key ?? ''));
  const wanted: readonly string[] = promptVariables[name];
  const missing = wanted.filter((key) => !there.has(key)).map((key) => `{{${key}}} is missing`);
  const unknown = [...there].filter((key) => !wanted.includes(key)).map((key) => `{{${key}}} is unknown`);
  const wrong = [...missing, ...unknown].join(', ');
  if (wrong) throw new Failure('configuration', `The prompt ${file} does not fit: ${wrong}.`);
}
