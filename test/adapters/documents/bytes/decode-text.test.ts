import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/adapters/documents/bytes/decode-text.ts';

describe('text in an unnamed encoding', () => {
  const sentence =
    'Die Oberbürgermeisterin sagte: „Für die Brücke reichen zwölf Millionen nicht, größere Schäden drohen.“';

  it.each(['utf8', 'utf-16le', 'utf-16be', 'windows-1252'])('is read where it is %s', (encoding) => {
    expect(decodeText(iconv.encode(sentence, encoding), 'a.txt')).toBe(sentence);
  });

  it.each(['utf8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'is read where it is %s with a mark',
    (encoding) => {
      expect(decodeText(iconv.encode(sentence, encoding, { addBOM: true }), 'a.txt')).toBe(sentence);
    },
  );

  it('follows what is declared where UTF-8 it is not', () => {
    expect(decodeText(iconv.encode('Žluťoučký kůň', 'windows-1250'), 'a.txt', 'windows-1250')).toBe('Žluťoučký kůň');
  });

  it('is UTF-8 still where a single character of it is damaged', () => {
    const bytes = Buffer.concat([Buffer.from(sentence.repeat(3)), Buffer.from([0xc3]), Buffer.from(' Ende')]);
    expect(decodeText(bytes, 'a.txt')).toBe(`${sentence.repeat(3)}\uFFFD Ende`);
  });

  it('is windows-1252 where there is too little to tell', () => {
    expect(decodeText(Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x78, 0x94]), 'a.txt')).toBe('café “x”');
  });
});
