import { asList, asNumber, asText, type Json } from '../json.ts';
import { invalidForm, Refusal, requireLength } from '../refusal.ts';
import { checkNames, checkOptions } from './command-options.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-types */
const kinds = { chatInput: 1, user: 2, message: 3, entryPoint: 4 } as const;
/** https://discord.com/developers/docs/interactions/application-commands#registering-a-command */
const most: Readonly<Record<number, number>> = {
  [kinds.chatInput]: 100,
  [kinds.user]: 15,
  [kinds.message]: 15,
  [kinds.entryPoint]: 1,
};
const heaviest = 8000;

const kindOf = (command: Json): number => asNumber(command.type ?? kinds.chatInput);
/** A name is taken once for each type. */
export const keyOf = (command: Json): string => `${kindOf(command)}/${asText(command.name)}`;

/** All the commands of an application, or of it in one guild. 30032 when they are too many. */
export function checkCommands(commands: readonly Json[], isGlobal = true): void {
  for (const [kind, limit] of Object.entries(most)) {
    if (commands.filter((command) => kindOf(command) === Number(kind)).length > limit)
      throw new Refusal(400, 30032, `Maximum number of application commands reached (${limit})`);
  }
  commands.forEach((command, index) => {
    checkCommand(`${index}`, command, isGlobal);
    if (commands.findIndex((other) => keyOf(other) === keyOf(command)) !== index)
      throw invalidForm(
        `${index}.name`,
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      );
  });
}

function checkCommand(path: string, command: Json, isGlobal: boolean): void {
  if (kindOf(command) === kinds.chatInput) {
    checkNames(path, command);
    requireLength(`${path}.description`, command.description ?? '', [1, 100]);
  } else {
    requireLength(`${path}.name`, command.name ?? '', [1, 32]);
    // https://discord.com/developers/docs/interactions/application-commands#application-command-object
    requireLength(`${path}.description`, command.description, [0, 0]);
    requireLength(`${path}.options`, command.options, [0, 0]);
  }
  checkOptions(path, asList(command.options));
  checkContexts(path, command, isGlobal);
  if (weight(command) > heaviest)
    throw invalidForm(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${heaviest})`);
}

const contexts = { privateChannel: 2 } as const;
const userInstall = 1;

/** Where a command can be used is said of global ones only. https://discord.com/developers/docs/interactions/application-commands#contexts */
function checkContexts(path: string, command: Json, isGlobal: boolean): void {
  for (const key of ['contexts', 'integration_types']) {
    if (!isGlobal && command[key] !== undefined && command[key] !== null)
      throw invalidForm(`${path}.${key}`, 'APPLICATION_COMMAND_GUILD_CONTEXTS', 'Only for global commands.');
  }
  const among = (key: string, value: number): boolean => Array.isArray(command[key]) && command[key].includes(value);
  if (among('contexts', contexts.privateChannel) && !among('integration_types', userInstall))
    throw invalidForm(`${path}.contexts`, 'APPLICATION_COMMAND_INVALID_CONTEXT', 'PRIVATE_CHANNEL needs USER_INSTALL.');
}

/**
 * Names, descriptions and values together; the longest localization counts.
 * https://discord.com/developers/docs/interactions/application-commands#slash-commands
 */
function weight(item: Json): number {
  const longest = (key: string): number =>
    Math.max(
      asText(item[key]).length,
      ...Object.values((item[`${key}_localizations`] ?? {}) as Json).map((text) => asText(text).length),
    );
  const own = longest('name') + longest('description') + asText(item.value).length;
  return own + [...asList(item.options), ...asList(item.choices)].reduce((sum, child) => sum + weight(child), 0);
}
