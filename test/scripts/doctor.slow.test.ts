import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOpenAiServer } from '../doubles/openai-server.ts';

let data: string;
beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'footnote-doctor-'));
});
afterAll(() => rm(data, { recursive: true, force: true }));

const doctor = (environment: Record<string, string>) =>
  new Promise<{ code: number; lines: readonly string[] }>((resolve) => {
    const nothing = { DISCORD_TOKEN: '', MODEL: '', EMBEDDINGS: '' };
    const env = { ...process.env, ...nothing, ...environment };
    execFile(process.execPath, ['scripts/launch.mjs', 'scripts/doctor.ts', '--data', data], { env }, (error, stdout) =>
      resolve({ code: error ? Number(error.code) : 0, lines: stdout.trim().split('\n') }),
    );
  });

describe('npm run doctor', () => {
  it('tries the model and the library, and says how long each took', async () => {
    const server = await startOpenAiServer(() => ({ kind: 'text', pieces: ['{"claims": []}'] }));
    const { code, lines } = await doctor({ MODEL: `openai:scripted@${server.address}/v1` });
    await server.close();
    expect(lines.find((line) => line.includes('library'))).toMatch(/^ok library: 0 articles in .* \(\d+ ms\)$/);
    expect(lines.find((line) => line.includes('model'))).toMatch(/^ok model .*first words after \d+ ms/);
    expect(code).toBe(0);
  });

  it('says in a sentence what does not work, and fails', async () => {
    const { code, lines } = await doctor({ MODEL: 'groq:llama-3.3-70b', DISCORD_TOKEN: 'hunter2' });
    expect(lines.find((line) => line.includes('model'))).toContain('npm install @langchain/groq');
    expect(lines.find((line) => line.includes('settings:'))).toMatch(/^no settings: DISCORD_TOKEN is no bot token/);
    expect(lines.join('\n')).not.toContain('hunter2');
    expect(code).toBe(1);
  });
});
