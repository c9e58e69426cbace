import { perLanguage } from './lexicon/per-language.ts';

/** ISO 3166-1, by parts of the world: what a wrong country may be taken for. */
const regions = [
  'FR DE IT ES PT BE NL AT CH LU IE GB',
  'SE NO DK FI IS EE LV LT PL',
  'CZ HU RO BG RS HR SI SK AL GR UA BY RU',
  'IL LB SY IQ IR JO SA YE AE KW QA TR EG AF PK',
  'CN JP KR KP TW MN IN NP BD LK TH VN LA KH MY ID PH SG',
  'DZ MA TN LY SD ET KE UG TZ RW NG GH SN ML ZA ZW ZM AO MZ CM',
  'US CA MX GT HN NI CR PA CU HT JM',
  'BR AR CL PE CO VE EC BO PY UY',
  'AU NZ FJ PG',
].map((codes) => codes.split(' '));

const named = perLanguage(({ code }) => {
  const names = new Intl.DisplayNames([code], { type: 'region' });
  const groups = regions.map((codes) => codes.map((one) => names.of(one) ?? one));
  return new Map(groups.flatMap((group) => group.map((name) => [name, group] as const)));
});

/** Each country's name in the language, as the Unicode CLDR has it, with those of its part of the world. */
export const countriesIn = (language: string): ReadonlyMap<string, readonly string[]> => named(language) ?? noCountries;

const noCountries: ReadonlyMap<string, readonly string[]> = new Map();
