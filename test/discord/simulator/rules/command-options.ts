import { Locale } from 'discord.js';
import { asList, asNumber, asText, type Json } from '../json.ts';
import { invalidForm, requireLength } from '../refusal.ts';

const subcommand = 1;
const subcommandGroup = 2;
const isBranch = ({ type }: Json): boolean => type === subcommand || type === subcommandGroup;
const name = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** https://discord.com/developers/docs/reference#locales */
const locales = new Set<string>(Object.values(Locale));

/** Lower case, in every language. https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
export function checkNames(path: string, item: Json): void {
  for (const [key, value] of [['name', item.name] as const, ...localized(path, item, 'name')]) {
    const text = asText(value);
    if (!name.test(text) || text !== text.toLowerCase())
      throw invalidForm(`${path}.${key}`, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
  for (const [key, value] of localized(path, item, 'description')) requireLength(`${path}.${key}`, value, [1, 100]);
}

function localized(path: string, item: Json, key: string): readonly (readonly [string, unknown])[] {
  return Object.entries((item[`${key}_localizations`] ?? {}) as Json).map(([locale, value]) => {
    const here = `${key}_localizations.${locale}`;
    if (!locales.has(locale)) throw invalidForm(`${path}.${here}`, 'BASE_TYPE_CHOICES', 'Not a locale of Discord.');
    return [here, value];
  });
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
export function checkOptions(path: string, options: readonly Json[], depth = 0): void {
  requireLength(`${path}.options`, options, [0, 25]);
  options.forEach((option, index) => {
    const here = `${path}.options.${index}`;
    checkNames(here, option);
    requireLength(`${here}.description`, option.description ?? '', [1, 100]);
    if (options.findIndex((other) => other.name === option.name) !== index)
      throw invalidForm(here, 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', 'Option names must be unique');
    if (isBranch(option)) checkBranch(here, option, depth);
    else checkValue(here, option, options.slice(0, index));
    checkOptions(here, asList(option.options), depth + 1);
  });
  if (options.some(isBranch) && !options.every(isBranch))
    throw invalidForm(`${path}.options`, 'APPLICATION_COMMAND_OPTIONS_TYPE_MIXED', 'Subcommands only, or none.');
}

/** Groups in commands, subcommands in groups, and no deeper. https://discord.com/developers/docs/interactions/application-commands#subcommands-and-subcommand-groups */
function checkBranch(path: string, { type }: Json, depth: number): void {
  if (depth > (type === subcommand ? 1 : 0))
    throw invalidForm(`${path}.type`, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Nested too deeply.');
}

function checkValue(path: string, option: Json, before: readonly Json[]): void {
  if (option.required === true && before.some(({ required }) => required !== true)) {
    throw invalidForm(
      path,
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      'Required options must be placed before non-required options',
    );
  }
  const [shortest, longest] = [asNumber(option.min_length ?? 0), asNumber(option.max_length ?? 6000)];
  if (shortest < 0 || shortest > 6000) throw invalidForm(`${path}.min_length`, 'NUMBER_TYPE_MAX', '0 to 6000.');
  if (longest < 1 || longest > 6000) throw invalidForm(`${path}.max_length`, 'NUMBER_TYPE_MAX', '1 to 6000.');
  const choices = asList(option.choices);
  if (choices.length > 0 && option.autocomplete === true)
    throw invalidForm(path, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', 'Either choices or autocomplete');
  checkChoices(`${path}.choices`, choices);
}

/**
 * Of a command's option, or offered while somebody types: at most 25.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-autocomplete
 */
export function checkChoices(path: string, choices: readonly Json[]): void {
  requireLength(path, choices, [0, 25]);
  choices.forEach((choice, index) => {
    requireLength(`${path}.${index}.name`, choice.name ?? '', [1, 100]);
    requireLength(`${path}.${index}.value`, choice.value ?? '', [1, 100]);
  });
}
