import type { Gender } from '../text/first-names.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { placesOf } from './beside.ts';

/** "la ingeniera Teresa Olmedo", "der Trainer Stefan Kolbe", "Trainerin Annika Thiessen": the article or the ending of what somebody is tells. */
export function genderBeside(name: string, body: string, language: string): Gender | undefined {
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

/** In letters, with the article before it. */
const longestRole = 40;
const roleBefore = /(?:(?<![\p{L}])(\p{L}+) )?(?<![\p{L}])(\p{L}+),? $/u;
