import { unzipSync } from 'fflate';
import { Failure } from '../../../core/failure.ts';

const mostBytes = 60_000_000;
const mostFiles = 5_000;

/**
 * The files of a ZIP archive that are wanted, by name. Sizes are checked before anything is unpacked, so that a small file
 * that unpacks to gigabytes is refused; no more than the size it declares is ever written.
 * @throws Failure `too-large`, `unreadable`
 */
export function unpackZip(
  bytes: Uint8Array,
  name: string,
  wanted: (path: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  let files = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: (file) => {
        if (!wanted(file.name)) return false;
        total += file.originalSize;
        files += 1;
        if (total > mostBytes || files > mostFiles) {
          throw new Failure(
            'too-large',
            `${name} unpacks to more than ${mostBytes / 1_000_000} MB of text. Add a smaller file.`,
          );
        }
        return true;
      },
    });
    return new Map(Object.entries(unpacked));
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(
      'unreadable',
      `${name} is damaged: its ZIP archive cannot be unpacked. Save it anew and try again.`,
      { cause },
    );
  }
}

/** Whether the bytes begin like a ZIP archive. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
