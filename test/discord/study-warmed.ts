import { footnoteHere } from './footnote-here.ts';

/** What rules know of languages is read when it is first needed: before the tests that wait for answers, not within one. */
export async function warmStudy(): Promise<void> {
  const footnote = await footnoteHere();
  await footnote.guide({ scope: { collections: ['shared'] } });
  await footnote.quiz({ scope: { collections: ['shared'] }, count: 1, level: 'medium', seed: '' });
}
