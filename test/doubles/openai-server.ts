import { type ModelServer, type Protocol, type Script, startModelServer } from './http-model.ts';

const chunk = (delta: object, finish: string | null) =>
  `data: ${JSON.stringify({ id: 'chat-1', object: 'chat.completion.chunk', created: 1, model: 'scripted', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

/** Chat completions, streamed: https://platform.openai.com/docs/api-reference/chat-streaming */
const openAi: Protocol = {
  contentType: 'text/event-stream',
  piece: (text) => chunk({ role: 'assistant', content: text }, null),
  end: (finish) => `${chunk({}, finish)}data: [DONE]\n\n`,
};

/** A server that speaks as OpenAI's does; its address for clients ends in /v1. */
export const startOpenAiServer = (script: Script): Promise<ModelServer> => startModelServer(openAi, script);
