import { withoutQuotes } from './written.ts';

/** The token's names in other bots and tutorials. */
const nearMisses = [
  'TOKEN',
  'BOT_TOKEN',
  'DISCORD_BOT_TOKEN',
  'DISCORD_API_TOKEN',
  'DISCORDJS_TOKEN',
  'CLIENT_TOKEN',
  'DISCORD_SECRET',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Without what Docker and shells leave around a value, and the "Bot " of HTTP headers. */
export const bareToken = (value: string): string => withoutQuotes(value).replace(/^Bot\s+/i, '');

/** The bot's id in base64, a time, a signature: reference#authentication in Discord's documentation. */
function isToken(value: string): boolean {
  const [id = '', ...others] = value.split('.');
  return others.length === 2 && others.every((part) => /^[\w-]{5,}$/.test(part)) && /^\d{17,20}$/.test(decoded(id));
}

const decoded = (text: string): string => Buffer.from(text, 'base64url').toString('latin1');

/** Why it cannot be Discord's, as a sentence that shows nothing of it. */
export function faultOfToken(token: string, environment: Environment): string | undefined {
  if (token === '') {
    const near = nearMisses.find((name) => isToken(bareToken(environment[name] ?? '')));
    const advice = near
      ? `${near} looks like one: rename it to DISCORD_TOKEN.`
      : 'Put the token of the developer portal (Bot → Reset Token) into the file .env, as .env.example shows.';
    return `DISCORD_TOKEN is not set, in the environment or in .env. ${advice}`;
  }
  if (isToken(token)) return undefined;
  return 'DISCORD_TOKEN is no bot token: it should be three parts with two full stops between them, from the developer portal (Bot → Reset Token).';
}
