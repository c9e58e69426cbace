import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPrompts } from '../../src/adapters/prompts.ts';
import { promptVariables } from '../../src/ports/prompts.ts';

describe('readPrompts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'prompts-'));
    cpSync('prompts', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const change = (from: string, to: string) => {
    const file = join(folder, 'answer.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };

  it('has a file for each prompt, and no other', () => {
    expect(readdirSync('prompts').sort()).toEqual(
      Object.keys(promptVariables)
        .map((name) => `${name}.md`)
        .sort(),
    );
    expect(() => readPrompts()).not.toThrow();
  });

  it('fills both parts, and takes what is filled in as it is', () => {
    const { system, user } = readPrompts(folder).fill('answer', {
      language: 'Spanish',
      passages: '$& {{question}}',
      conversation: 'none',
      question: 'Who?',
    });
    expect(system).toContain('in Spanish');
    expect(user).toContain('$& {{question}}');
    expect(user).toMatch(/Question: Who\?$/);
  });

  it('refuses a prompt that lacks a placeholder or has one that nothing fills', () => {
    change('{{question}}', '{{qestion}}');
    expect(() => readPrompts(folder)).toThrow(/\{\{question\}\} is missing, \{\{qestion\}\} is unknown/);
  });

  it('refuses a prompt without its parts, and one that is not there', () => {
    change('# user', '# reader');
    expect(() => readPrompts(folder)).toThrow(/needs the parts/);
    rmSync(join(folder, 'answer.md'));
    expect(() => readPrompts(folder)).toThrow(/cannot be read/);
  });
});
