import { describe, expect, it } from 'vitest';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';
import { filledForms } from './form-pages.ts';

describe('a form on a page', () => {
  it.each(filledForms)('is read as it was filled in, if it was: $name', async ({ html, must, never }) => {
    const page = await parsed('a.html', html);
    for (const words of must) expect(bodyOf(page)).toContain(words);
    for (const words of never) expect(bodyOf(page)).not.toContain(words);
    expect(page.letters?.lost).toBe(0);
  });

  it('has its fields as items under what leads them in', async () => {
    const prose =
      'The board met on Wednesday to settle the timetable for the spring, and many parents came to the gym.';
    const fields =
      '<p><label>Applicant</label> <input value="Jo Lindt"></p><p><label>Wish</label> <textarea>A new roof.</textarea></p>';
    const page = await parsed(
      'a.html',
      `<article><h1>Roof</h1><p>${prose}</p><p>They wrote:</p><form>${fields}</form><p>${prose}</p></article>`,
    );
    const items = page.blocks.filter(({ kind }) => kind === 'item').map(({ text }) => text);
    expect(items).toEqual(['Applicant Jo Lindt', 'Wish A new roof.']);
  });
});
