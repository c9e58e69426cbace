import type { Gender } from '../text/first-names.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { placesOf } from '../text/word-places.ts';

/** "la ingeniera Teresa Olmedo", "der Trainer Stefan Kolbe", "Trainerin Annika Thiessen": the article or the ending of what somebody is tells. */
export function genderBeside(name: string, body: string, language: string): Gender | undefined {
  const called = genderOfCourtesy(name, body, language);
  if (called !== undefined) return called;
  const { male, female } = lexiconOf(language)?.attribution?.grammar?.determiners ?? {};
  const { roles } = lexiconOf(language)?.study ?? {};
  for (const { start } of placesOf(name, body)) {
    const [, article = '', role = ''] = roleBefore.exec(body.slice(Math.max(0, start - longestRole), start)) ?? [];
    if (roles?.female !== undefined && new RegExp(roles.female, 'u').test(role)) return 'female';
    if (roles === undefined || !new RegExp(roles.role, 'u').test(role)) continue;
    if (female?.includes(article.toLowerCase())) return 'female';
    if (male?.includes(article.toLowerCase())) return 'male';
  }
  return undefined;
}

/** "Ms Menzies" of Carla Menzies. */
function genderOfCourtesy(name: string, body: string, language: string): Gender | undefined {
  const last = name.split(/\s/).at(-1) ?? name;
  const all = placesOf(last, body).map(({ start }) =>
    genderOfRole(body.slice(Math.max(0, start - longestRole), start), language),
  );
  const courtesies = all.filter((one) => one?.isCourtesy);
  return courtesies[0]?.gender;
}

/** What the word right before a name tells of its sex: "Mr", "his brother-in-law, ". */
export function genderOfRole(
  before: string,
  language: string,
): { readonly gender?: Gender; readonly isCourtesy: boolean } | undefined {
  const { courtesy, male, female, men, women } = lexiconOf(language)?.people ?? {};
  const [word = ''] = /(\p{L}+)(?:-in-law)?[.,]?\s$/u.exec(before)?.slice(1) ?? [];
  const lower = word.toLowerCase();
  const isCourtesy = courtesy?.includes(lower) === true;
  if (male?.includes(lower) || men?.includes(lower)) return { gender: 'male', isCourtesy };
  if (female?.includes(lower) || women?.includes(lower)) return { gender: 'female', isCourtesy };
  return isCourtesy ? { isCourtesy } : undefined;
}

/** In letters, with the article before it. */
const longestRole = 40;
const roleBefore = /(?:(?<![\p{L}])(\p{L}+) )?(?<![\p{L}])(\p{L}+),? $/u;
