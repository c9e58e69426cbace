import { lexiconOf } from '../../core/text/lexicon/index.ts';
import { bare } from './bare.ts';
import type { MeantRules } from './meant-rule.ts';
import { meantRules } from './meant-rules.ts';

const oneOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;
const pattern = (source: string): RegExp => new RegExp(source, 'u');
const starting = (...alternatives: readonly string[]): RegExp => pattern(`^${oneOf(...alternatives)}(?: |$)`);
const whole = (...alternatives: readonly string[]): RegExp => pattern(`^${oneOf(...alternatives)}$`);
const anywhere = (...alternatives: readonly string[]): RegExp => pattern(`(?:^| )${oneOf(...alternatives)}(?: |$)`);

const monthsIn = (language: MeantRules['language']): readonly string[] =>
  (lexiconOf(language)?.calendar?.months ?? []).map(bare);

const patternsOf = (rules: MeantRules) => ({
  rules,
  openings: pattern(`^(?:${oneOf(rules.openings)} )*`),
  closings: pattern(`(?: ${oneOf(...rules.closings)})+$`),
  tails: pattern(`(?<= \\S+ \\S+) ${oneOf(rules.tails)}$`),
  asks: starting(rules.asks),
  spoken: whole(...rules.spoken),
  matters: starting(...rules.matters),
  marked: pattern(`^(?:${oneOf(rules.inverted)}(?: |$)|${oneOf(rules.within, rules.nouns)}$)`),
  nouns: whole(rules.nouns),
  puzzled: rules.puzzled.map((one) => pattern(`^${one.replace('…', '(?<matter>.+)')}$`)),
  puzzling: whole(...rules.puzzling),
  toPeople: anywhere(rules.toPeople),
  anybody: new RegExp(`(?<=^| )${oneOf(rules.anybody)}(?= |$)`, 'gu'),
  prompts: rules.prompts.map((one) => pattern(`^${one.replace('…', '(?<matter>.+)')}$`)),
  inPlace: whole(...rules.inPlace),
  unsure: whole(...rules.unsure),
  yesNo: whole(...rules.yesNo),
  fronted: pattern(`^(?:${oneOf(rules.openings)} )*?${oneOf(rules.fronted ?? '(?!)')} `),
  accentedPerson: new RegExp(rules.accentedPerson ?? '(?!)', 'u'),
  accents: new RegExp(rules.accents ?? '(?!)', 'iu'),
  told: anywhere(rules.told),
  untold: new RegExp(rules.untold ?? '(?!)', 'iu'),
  dependent: starting(...rules.dependent),
  days: anywhere(...rules.days),
  follows: pattern(`^(?:and|und|y|et) ${oneOf(...rules.follows)}$`),
  naming: anywhere(...rules.naming),
  informs: starting(...rules.informs),
  checked: {
    always: pattern(`^(?<claim>.+) ${oneOf(...rules.checks.always)}$`),
    marked: pattern(`^(?<claim>.+) ${oneOf(...rules.checks.marked)}$`),
  },
  rhetorical: starting(...rules.rhetorical),
  exclaimed: whole(...rules.exclaimed),
  reactions: pattern(`^(?:${oneOf(rules.reactions)}(?: |$))*`),
  further: whole(rules.further),
  goesOn: whole(rules.goesOn),
  leads: whole(rules.leads.words),
  looseLeads: whole(rules.leads.loose),
  placed: pattern(
    `^${oneOf(rules.leads.words)} ${oneOf(rules.placed.heads)} ${oneOf(rules.placed.links)}(?<where>(?: \\S+){1,4})$`,
  ),
  unplaced: anywhere(rules.placed.unless),
  goesOnIf: {
    phrase: pattern(`^${oneOf(rules.leads.words)} (?<said>(?:${oneOf(rules.goesOnIf.heads)}) (?<left>.+))$`),
    clause: pattern(`^${oneOf(rules.leads.words)} (?<said>${oneOf(...rules.goesOnIf.clauses)})$`),
    loose: pattern(
      `^${oneOf(rules.leads.words, rules.leads.loose)}(?: ${oneOf(rules.leads.loose)})? (?<said>${oneOf(rules.goesOnIf.known)})$`,
    ),
    looseClause: pattern(
      `^${oneOf(rules.leads.words, rules.leads.loose)} (?<said>${rules.goesOnIf.clauses[0] ?? '(?!)'})$`,
    ),
    also: pattern(`^(?<said>${oneOf(rules.goesOnIf.known)}) ${oneOf(rules.goesOnIf.also)}$`),
  },
  about: pattern(
    `^(?:${oneOf(rules.leads.words)} )?${oneOf(rules.goesOnIf.about)}(?<what>(?: \\S+){1,4})(?: ${oneOf(rules.leads.closings)})?$`,
  ),
  when: pattern(
    `^${oneOf(rules.leads.words)} ${oneOf(rules.goesOnIf.at)} ${oneOf(...monthsIn(rules.language), rules.goesOnIf.seasons)}(?: \\d{4})?$`,
  ),
  remarks: anywhere(rules.remarks),
  ledToNothing: starting(rules.leads.nothing),
  ledClosings: pattern(`(?: ${oneOf(rules.leads.closings)})+$`),
  life: anywhere(...rules.life),
  toBot: starting(rules.toBot),
  you: anywhere(rules.you),
  youKnow: anywhere(rules.youKnow),
});

/** What is said, as the rules of each language tell it. */
export const patterns = meantRules.map(patternsOf);
export type Pattern = ReturnType<typeof patternsOf>;
