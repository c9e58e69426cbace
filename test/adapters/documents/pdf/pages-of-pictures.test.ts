import { expect, it } from 'vitest';
import { canRecognise } from '../../../../src/adapters/documents/pdf/recognition.ts';
import { pdf, picture } from '../../../doubles/made-documents.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

const page = (text: string) => [{ text, x: 60, y: 740 }];
const opening = 'Nobody has repaired the lower gate of the old mill since the flood in May.';
const [first, last] = [
  'The council of Arlen met on Monday in the school, and then it',
  'voted for the new gates of the weir.',
];

it.skipIf(canRecognise())('pages of a PDF that are pictures are named, and no sentence goes on over them', async () => {
  const document = await parsed(
    'a.pdf',
    pdf([[...page(opening), { text: first, x: 60, y: 726 }], [picture], [picture], page(last), [picture]]),
  );
  expect(document.warnings).toEqual(['pictures-unread: 2–3, 5']);
  expect(document.blocks.map(({ text }) => text)).toEqual([`${opening} ${first}`, last]);
});

it('a page with a picture and its text is none', async () => {
  const document = await parsed('a.pdf', pdf([[picture, ...page(first)], page(last)]));
  expect(document.warnings ?? []).toEqual([]);
});
