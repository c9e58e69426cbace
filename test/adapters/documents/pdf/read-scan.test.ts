import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScan } from '../../../../src/adapters/documents/pdf/read-scan.ts';
import { canRecognise } from '../../../../src/adapters/documents/pdf/recognition.ts';

const location = path.resolve(import.meta.dirname, '../../../fixtures/scans/two-pages.pdf');
const raw = { bytes: readFileSync(location), origin: { kind: 'file', location, name: 'two-pages.pdf' } } as const;

describe.skipIf(!canRecognise())('a scan, where text recognition is installed', () => {
  it('is read page by page, and marked', { timeout: 60_000 }, async () => {
    const { blocks, warnings } = await readScan(raw);
    expect(warnings).toEqual(['read-from-pictures']);
    expect(blocks.map(({ page }) => page)).toContain(2);
    const text = blocks.map((block) => block.text).join(' ');
    expect(text).toContain('the strike that both had hoped to avoid will probably begin on Friday');
    expect(text).toContain('it costs 7 million crowns a year.');
  });
});

describe.skipIf(canRecognise())('a scan, where it is not', () => {
  it('is refused, with the packages to install', async () => {
    await expect(readScan(raw)).rejects.toThrow(
      /two-pages\.pdf has no text in it.*npm install tesseract\.js @tesseract\.js-data\/eng @napi-rs\/canvas/,
    );
  });
});
