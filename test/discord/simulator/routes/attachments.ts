import { isCurrent } from '../rules/attachment-links.ts';
import type { World } from '../world.ts';

export interface Served {
  readonly status: number;
  readonly body?: Uint8Array;
}

/** What is behind a file's address, for as long as the address lasts. https://discord.com/developers/docs/reference#signed-attachment-cdn-urls */
export function attachmentAt({ pathname, searchParams }: URL, { uploads, clock }: World): Served | undefined {
  const id = /^\/attachments\/\d+\/(\d+)\//.exec(pathname)?.[1];
  if (id === undefined) return undefined;
  const found = uploads.get(id);
  return found && isCurrent(searchParams, clock.now()) ? { status: 200, body: found.bytes } : { status: 404 };
}
