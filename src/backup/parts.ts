import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { conversationsSchema } from '../adapters/conversations/schema.ts';
import type { Schema } from '../adapters/databases/sqlite/migrate.ts';
import { librarySchema } from '../adapters/libraries/sqlite/schema.ts';
import { Failure } from '../core/failure.ts';

interface Part {
  /** Within the data folder, and within the backup. */
  readonly file: string;
  readonly schema: Schema;
  readonly isLibrary: boolean;
}

/** What is backed up: articles with all that is made of them; conversations, with people's and servers' settings. */
export const parts: readonly Part[] = [
  { file: path.join('index', 'library.sqlite'), schema: librarySchema, isLibrary: true },
  { file: 'conversations.sqlite', schema: conversationsSchema, isLibrary: false },
];

/** Says that a folder holds a backup; written last. */
export const labelFile = 'footnote-backup.json';

const labelSchema = z.object({ made: z.string(), files: z.array(z.string()).readonly() });

export type Label = Readonly<z.infer<typeof labelSchema>>;

/** What a backup says of itself. @throws Failure `not-found` */
export async function readLabel(folder: string): Promise<Label> {
  const none = (cause?: unknown): Failure =>
    new Failure('not-found', `${folder} holds no backup that npm run backup has made, or only a part of one.`, {
      cause,
    });
  try {
    const label = labelSchema.parse(JSON.parse(await readFile(path.join(folder, labelFile), 'utf8')));
    if (label.files.every((file) => existsSync(path.join(folder, file)))) return label;
  } catch (cause) {
    throw none(cause);
  }
  throw none();
}

/** Indexes of vectors beside a library that is to be another: they are made anew. */
export async function removeSavedIndexes(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (/^hnsw-/.test(name)) await rm(path.join(folder, name), { recursive: true, force: true });
}
