import type { IncomingMessage } from 'node:http';
import { asJson, asList, isJson } from './json.ts';
import { Refusal } from './refusal.ts';
import type { Call } from './routes/route.ts';
import { requireRequestSize, type Upload } from './rules/attachments.ts';

type Payload = Pick<Call, 'body' | 'list' | 'files'>;

export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** JSON, or a form of `payload_json` and `files[n]`. https://discord.com/developers/docs/reference#uploading-files */
export async function readPayload(bytes: Buffer, type: string): Promise<Payload> {
  requireRequestSize(bytes.length);
  if (bytes.length === 0) return { body: {}, list: [], files: [] };
  if (!type.startsWith('multipart/')) return fromJson(bytes.toString(), []);
  const form = await new Response(Uint8Array.from(bytes), { headers: { 'content-type': type } }).formData();
  const files = [...form.values()].filter((value) => typeof value !== 'string');
  const stored = await Promise.all(
    files.map(async (file): Promise<Upload> => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  return fromJson(String(form.get('payload_json') ?? '{}'), stored);
}

/** 50109. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
function fromJson(text: string, files: readonly Upload[]): Payload {
  try {
    const value: unknown = JSON.parse(text);
    return { body: isJson(value) ? asJson(value) : {}, list: asList(value), files };
  } catch {
    throw new Refusal(400, 50109, 'The request body contains invalid JSON.');
  }
}
