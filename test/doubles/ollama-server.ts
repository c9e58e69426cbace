import { type ModelServer, type Protocol, type Script, startModelServer } from './http-model.ts';

const line = (content: string, rest: object) =>
  `${JSON.stringify({ model: 'scripted', created_at: '2026-01-01T00:00:00Z', message: { role: 'assistant', content }, ...rest })}\n`;

/** `/api/chat`, one JSON object a line: https://github.com/ollama/ollama/blob/main/docs/api.md */
const ollama: Protocol = {
  contentType: 'application/x-ndjson',
  piece: (text) => line(text, { done: false }),
  end: (finish) => line('', { done: true, done_reason: finish, eval_count: 1, prompt_eval_count: 1 }),
};

export const startOllamaServer = (script: Script): Promise<ModelServer> => startModelServer(ollama, script);
