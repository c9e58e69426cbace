import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decodeText } from '../../../../src/adapters/documents/bytes/decode-text.ts';
import { text as plainText } from '../../../../src/adapters/documents/formats/text.ts';
import { describeWithSets, folderOf } from '../../../sets/sets.ts';

const samples = folderOf('cases/files');

describeWithSets('the encodings of the cases', ['cases/files'], () => {
  const folder = path.join(samples, 'encodings');
  const names = readdirSync(folder).filter((name) => !/LICENSE|SOURCE/.test(name));
  const encodingOf = (name: string): string => {
    const base = name.replace(/_(?:cs|ar|ru|el|he|tr|en|et|lt|lv)$/, '');
    return base
      .replace(/^windows_/, 'windows-')
      .replace(/^iso8859(\d+)$/, 'iso-8859-$1')
      .replace(/^euc_/, 'euc-');
  };

  it.each(names)('%s is read without a lost character', (name) => {
    const bytes = readFileSync(path.join(folder, name));
    const text = decodeText(bytes, name);
    expect(text).not.toMatch(/[\uFFFD\0]/);
    expect(plainText.recognise({ bytes, origin: { kind: 'file', location: name, name } })).toBeGreaterThan(0);
    const encoding = encodingOf(name);
    const windowsInstead = encoding === 'iso-8859-1';
    if (iconv.encodingExists(encoding) && !/^utf/.test(name) && !windowsInstead) {
      expect(text).toBe(iconv.decode(bytes, encoding));
    }
  });

  it('and its quotation marks and accents are whole', () => {
    expect(decodeText(readFileSync(path.join(samples, 'utf16le-bom.txt')), 'x')).toBe('The mayor said “yes”.');
    expect(decodeText(readFileSync(path.join(samples, 'windows-1252.txt')), 'x')).toBe('The café “quote”');
  });
});
