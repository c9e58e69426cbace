import { createRequire } from 'node:module';
import path from 'node:path';

/** A paragraph that was recognised in a picture, line by line. */
export interface RecognisedParagraph {
  readonly lines: readonly string[];
  /** How sure the recognition is of it, 0 to 100. */
  readonly confidence: number;
}

export interface Recognition {
  /** The picture's paragraphs from top to bottom. @param picture PNG */
  read(picture: Uint8Array): Promise<readonly RecognisedParagraph[]>;
  close(): Promise<void>;
}

interface Recognised {
  readonly confidence: number;
  readonly lines: readonly { readonly text: string }[];
}

/** As much of tesseract.js as is used; it is there only where somebody has installed it. */
interface Tesseract {
  createWorker(languages: readonly string[], engine: number, options: object): Promise<TesseractWorker>;
}

interface TesseractWorker {
  recognize(
    picture: Uint8Array,
    options: object,
    output: object,
  ): Promise<{ readonly data: { readonly blocks: readonly { readonly paragraphs: readonly Recognised[] }[] | null } }>;
  terminate(): Promise<unknown>;
}

export const recognitionPackages = ['tesseract.js', '@tesseract.js-data/eng', '@napi-rs/canvas'] as const;

/** LSTM alone: what the packaged data is made for. */
const engine = 1;

const require = createRequire(import.meta.url);

const placeOf = (name: string): string | undefined => {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
};

/** Whether all that recognition needs is installed. */
export const canRecognise = (): boolean =>
  recognitionPackages.every((name) => placeOf(name.includes('-data/') ? `${name}/package.json` : name) !== undefined);

/** Recognises English text, with what is installed; nothing is fetched. */
export async function startRecognition(): Promise<Recognition> {
  const [engineName, dataName] = recognitionPackages;
  const loaded = (await import(engineName)) as { readonly default?: Tesseract } & Tesseract;
  const tesseract = loaded.default ?? loaded;
  const langPath = path.join(path.dirname(placeOf(`${dataName}/package.json`) ?? ''), '4.0.0_best_int');
  const worker = await tesseract.createWorker(['eng'], engine, { langPath, gzip: true, cacheMethod: 'none' });
  return {
    async read(picture) {
      const { data } = await worker.recognize(Buffer.from(picture), {}, { blocks: true, text: false });
      return (data.blocks ?? []).flatMap(({ paragraphs }) =>
        paragraphs.map(({ confidence, lines }) => ({ confidence, lines: lines.map(({ text }) => text.trim()) })),
      );
    },
    close: async () => void (await worker.terminate()),
  };
}
