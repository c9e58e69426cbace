import { Command } from 'commander';
import { sentenceWithLog } from '../src/adapters/error-log.ts';
import { linkKey } from '../src/config/link-key.ts';
import { readWebConfig } from '../src/config/web.ts';
import { startThreadedFootnote } from '../src/threaded/threaded-footnote.ts';
import { serveWeb } from '../src/web/serve.ts';
import { print, tell } from './shared/printable.ts';
import { run } from './shared/run.ts';
import { configToRead, dataOption } from './shared/with-footnote.ts';

const command = new Command('web')
  .description(
    'Serves the library as pages to read on, on this machine alone unless WEB_HOST says otherwise. Runs until Ctrl+C.',
  )
  .addOption(dataOption())
  .option('--port <number>', 'where to listen (default: WEB_PORT or 8417)')
  .action(async ({ data, port }: { readonly data?: string; readonly port?: string }) => {
    // Whoever reads may ask as often as they like: never a model that somebody pays for.
    const config = { ...configToRead(data), MODEL: undefined };
    const web = readWebConfig({ ...process.env, ...(port === undefined ? {} : { WEB_PORT: port }) });
    const onError = (error: unknown): void => void tell(sentenceWithLog(error, config.DATA_DIR));
    const footnote = await startThreadedFootnote(config, { onStray: onError });
    try {
      const server = await serveWeb({
        footnote,
        key: linkKey(config.DATA_DIR),
        host: web.WEB_HOST,
        port: web.WEB_PORT,
        ...(web.PUBLIC_URL === undefined ? {} : { publicUrl: web.PUBLIC_URL }),
        onError,
      });
      print(`The library is at ${server.address}`);
      await untilTold();
      await server.close();
    } finally {
      await footnote.close();
    }
  });

const untilTold = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

await run(async () => {
  await command.parseAsync();
});
