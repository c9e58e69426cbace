/**
 * `fetch` for clients of OpenAI's protocol, which many servers speak nearly: an answer that ignores `stream`, errors in
 * another form, and vectors in another order or in base64 unasked for are made what the client reads.
 */
export async function fetchLeniently(address: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  const isJson = /json/iu.test(response.headers.get('content-type') ?? '');
  if (!response.ok) return respelt(response, readableError(await response.text()));
  if (isJson && asksForStream(init)) return streamed(response, await response.text());
  if (isJson && /\/embeddings\b/u.test(String(address)))
    return respelt(response, inOrder(await response.text(), asksForNumbers(init)));
  return response;
}

const asksForStream = (init: RequestInit | undefined): boolean =>
  typeof init?.body === 'string' && /"stream"\s*:\s*true/u.test(init.body);

const asksForNumbers = (init: RequestInit | undefined): boolean =>
  typeof init?.body === 'string' && /"encoding_format"\s*:\s*"float"/u.test(init.body);

function respelt({ status, headers }: Response, body: string, type?: string): Response {
  const kept = new Headers(headers);
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) kept.delete(name);
  if (type !== undefined) kept.set('content-type', type);
  return new Response(body, { status, headers: kept });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The client reads what stands under "error" and nothing else; others say "detail" or "message". */
function readableError(text: string): string {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || 'error' in value) return text;
  return JSON.stringify({ error: { message: text.slice(0, 2_000) } });
}

interface Whole {
  readonly choices?: readonly { readonly message?: object; readonly finish_reason?: unknown }[];
}

/** https://platform.openai.com/docs/api-reference/chat-streaming: a whole reply as a stream of one piece. */
function streamed(response: Response, text: string): Response {
  const whole = parsed(text) as Whole | undefined;
  if (!whole?.choices) return respelt(response, readableError(text), 'application/json');
  const choices = whole.choices.map(({ message, finish_reason: reason }, index) => ({
    index,
    delta: message ?? {},
    finish_reason: reason ?? 'stop',
  }));
  const data = JSON.stringify({ ...whole, object: 'chat.completion.chunk', choices });
  return respelt(response, `data: ${data}\n\ndata: [DONE]\n\n`, 'text/event-stream');
}

interface Vector {
  readonly index?: unknown;
  readonly embedding?: unknown;
}

/** By their index, where every place has one; as numbers, where those were asked for. */
function inOrder(text: string, inNumbers: boolean): string {
  const value = parsed(text) as { readonly data?: readonly Vector[] } | undefined;
  if (!Array.isArray(value?.data) || !value.data.every((one) => typeof one === 'object' && one !== null)) return text;
  const data: readonly Vector[] = inNumbers ? value.data.map(unpacked) : value.data;
  const isPlaced =
    new Set(data.map(({ index }) => index)).size === data.length && data.every(({ index }) => Number.isInteger(index));
  return JSON.stringify({
    ...value,
    data: isPlaced ? data.toSorted((a, b) => Number(a.index) - Number(b.index)) : data,
  });
}

/** 32-bit numbers, the lowest byte first. */
function unpacked(vector: Vector): Vector {
  if (typeof vector.embedding !== 'string') return vector;
  const bytes = Buffer.from(vector.embedding, 'base64');
  const numbers = Array.from({ length: bytes.length >> 2 }, (_, at) => bytes.readFloatLE(4 * at));
  return { ...vector, embedding: numbers };
}
