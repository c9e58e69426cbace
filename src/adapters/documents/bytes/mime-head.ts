/** How much of a mail its head may be: those that went through many servers have thousands of characters. */
const sampleSize = 32_000;

const line = /^[!-9;-~]{1,76}:[^\n]*(?:\n[ \t][^\n]*)*$/;

/**
 * The header fields that a document begins with (RFC 5322), names in small letters, folded lines made one; undefined where
 * it does not begin with such.
 */
export function mimeHead(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  const start = Buffer.from(bytes.subarray(0, sampleSize)).toString('latin1').replace(/\r\n?/g, '\n');
  const head = start.replace(/^\s+/, '').split('\n\n')[0] ?? '';
  const fields = head.split(/\n(?![ \t])/);
  if (!fields.every((field) => line.test(field))) return undefined;
  return new Map(
    fields.map((field) => {
      const at = field.indexOf(':');
      return [
        field.slice(0, at).toLowerCase(),
        field
          .slice(at + 1)
          .replace(/\n[ \t]+/g, ' ')
          .trim(),
      ];
    }),
  );
}
