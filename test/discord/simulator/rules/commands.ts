import { asList, asNumber, asText, type Json } from '../json.ts';
import { invalidForm, Refusal, requireLength } from '../refusal.ts';

const subcommand = 1;
const subcommandGroup = 2;
const chatInput = 1;
/** interactions/application-commands.mdx #Application Command Naming */
const name = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** interactions/application-commands.mdx #Registering a Command: 100 + 15 + 15 + one entry point. */
export function checkCommands(commands: readonly Json[]): void {
  const ofType = (type: number): number => commands.filter((command) => (command.type ?? chatInput) === type).length;
  if (ofType(chatInput) > 100 || ofType(2) > 15 || ofType(3) > 15) {
    throw new Refusal(400, 30032, 'Maximum number of application commands reached');
  }
  const names = new Set<string>();
  commands.forEach((command, index) => {
    checkCommand(`${index}`, command);
    const key = `${asNumber(command.type ?? chatInput)}/${asText(command.name)}`;
    if (names.has(key)) throw invalidForm(`${index}.name`, 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Must be unique');
    names.add(key);
  });
}

function checkCommand(path: string, command: Json): void {
  const isChat = (command.type ?? chatInput) === chatInput;
  if (isChat) checkNames(path, command);
  else requireLength(`${path}.name`, command.name, [1, 32]);
  if (isChat) requireLength(`${path}.description`, command.description ?? '', [1, 100]);
  checkOptions(path, asList(command.options));
  if (weight(command) > 8000)
    throw invalidForm(path, 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
}

function checkNames(path: string, item: Json): void {
  const localized = Object.entries((item.name_localizations ?? {}) as Record<string, unknown>);
  for (const [key, value] of [['name', item.name] as const, ...localized]) {
    const text = asText(value);
    if (!name.test(text) || text !== text.toLowerCase()) {
      throw invalidForm(`${path}.${key}`, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    }
  }
}

/** #Application Command Option Structure, #Option Choice Structure */
function checkOptions(path: string, options: readonly Json[]): void {
  requireLength(`${path}.options`, options, [0, 25]);
  let optionalSeen = false;
  options.forEach((option, index) => {
    const here = `${path}.options.${index}`;
    checkNames(here, option);
    requireLength(`${here}.description`, option.description ?? '', [1, 100]);
    for (const text of Object.values((option.description_localizations ?? {}) as Json)) {
      requireLength(`${here}.description_localizations`, text, [1, 100]);
    }
    checkOptions(here, asList(option.options));
    if (option.type === subcommand || option.type === subcommandGroup) return;
    if (option.required === true && optionalSeen) {
      throw invalidForm(
        here,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before optional ones',
      );
    }
    optionalSeen ||= option.required !== true;
    checkChoices(here, option);
  });
}

function checkChoices(path: string, option: Json): void {
  const choices = asList(option.choices);
  requireLength(`${path}.choices`, choices, [0, 25]);
  if (choices.length > 0 && option.autocomplete === true) {
    throw invalidForm(path, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', 'Either choices or autocomplete');
  }
  checkChoiceList(`${path}.choices`, choices);
}

/** receiving-and-responding.mdx #Autocomplete: at most 25. */
export function checkChoiceList(path: string, choices: readonly Json[]): void {
  requireLength(path, choices, [0, 25]);
  choices.forEach((choice, index) => {
    requireLength(`${path}.${index}.name`, choice.name ?? '', [1, 100]);
    requireLength(`${path}.${index}.value`, choice.value, [1, 100]);
  });
}

/** #Slash Commands: names, descriptions and values together; the longest localisation counts. */
function weight(item: Json): number {
  const longest = (key: string): number =>
    Math.max(
      asText(item[key]).length,
      ...Object.values((item[`${key}_localizations`] ?? {}) as Json).map((text) => asText(text).length),
    );
  const own = longest('name') + longest('description') + asText(item.value).length;
  return own + [...asList(item.options), ...asList(item.choices)].reduce((sum, child) => sum + weight(child), 0);
}
