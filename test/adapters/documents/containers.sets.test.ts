import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../../src/adapters/documents/parse-document.ts';
import { isBody } from '../../../src/core/document/article.ts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/cases/2026-11');

async function bodyOf(file: string): Promise<string> {
  const name = path.basename(file);
  const origin = { kind: 'file', location: file, name } as const;
  const { blocks } = await parseDocument({ bytes: readFileSync(path.join(folder, file)), origin }, formats);
  return blocks
    .filter(({ kind }) => isBody(kind))
    .map(({ text }) => text)
    .join('\n');
}

describe('containers that people send', () => {
  const files = readdirSync(path.join(folder, 'foreign-containers')).filter((file) => file !== 'case.md');

  it.each(files)('%s is read as what it is', async (file) => {
    const body = await bodyOf(`foreign-containers/${file}`);
    expect(body).toMatch(/gate (?:would|will) open in May/);
    expect(body).not.toMatch(/-->|<\/?p|=\r?\n|=E2|WEBVTT|"title"|={5}|Your Highlight|ask Lea/);
  });
});
