import pino from 'pino';
import { openSqliteMemory } from './adapters/conversations/sqlite.ts';
import { createAllowance } from './adapters/models/allowance.ts';
import { loadEnvironment } from './config/environment-file.ts';
import { type Config, type DiscordConfig, readConfig, readDiscordConfig } from './config.ts';
import { Failure, sentenceOf } from './core/failure.ts';
import { startBot } from './discord/bot.ts';
import { startThreadedFootnote } from './threaded/threaded-footnote.ts';

/** JSON lines on stderr. Errors as kind, code, message and stack: Discord's carry addresses with tokens in them. */
const createLog = (level: Config['LOG_LEVEL']) => {
  const error = (value: unknown) => {
    const { type, message, stack } = pino.stdSerializers.err(value instanceof Error ? value : new Error(String(value)));
    return { type, message, stack, code: (value as { readonly code?: unknown } | undefined)?.code };
  };
  return pino({ level, serializers: { error } }, pino.destination({ dest: 2, sync: true }));
};

/** Starts the bot and stays until it is told to stop, or Discord puts it out. */
async function main(config: Config, discord: DiscordConfig): Promise<void> {
  const log = createLog(config.LOG_LEVEL);
  process.on('unhandledRejection', (error) => log.error({ error }, 'A promise was left alone.'));
  const { conversations, preferences, counters } = openSqliteMemory(config.DATA_DIR);
  const tokens = { user: config.MODEL_TOKENS_A_USER_A_DAY, server: config.MODEL_TOKENS_A_SERVER_A_DAY };
  const footnote = await startThreadedFootnote(config, {
    allowance: createAllowance(tokens, counters),
    onStray: (error) => log.error({ error }, 'Something went wrong where answers are made.'),
  });
  try {
    const bot = await startBot({
      token: discord.DISCORD_TOKEN,
      messageContent: discord.DISCORD_MESSAGE_CONTENT,
      footnote,
      conversations,
      preferences,
      retentionDays: discord.RETENTION_DAYS,
      log,
      ...(discord.DISCORD_API_BASE === undefined ? {} : { apiBase: discord.DISCORD_API_BASE }),
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void bot.stop());
    const failure = await bot.ended;
    if (failure) throw failure;
  } finally {
    await footnote.close();
    await conversations.close();
  }
}

try {
  loadEnvironment(process.env);
  await main(readConfig(process.env), readDiscordConfig(process.env));
  process.exit(0);
} catch (error) {
  console.error(sentenceOf(error));
  if (!(error instanceof Failure)) console.error(error);
  process.exit(1);
}
