import { asList, type Json } from './json.ts';
import { signed } from './rules/attachment-links.ts';
import type { Upload } from './rules/attachments.ts';
import { snowflake } from './snowflake.ts';
import type { Channel, World } from './world.ts';

/** Files as attachments: kept, and fetched from an address that lasts a while. https://discord.com/developers/docs/resources/message#attachment-object */
export function attach(
  world: World,
  channel: Channel,
  { body, files }: { body: Json; files: readonly Upload[] },
): readonly Json[] {
  return files.map((file, index) => {
    const id = snowflake(world.clock.now());
    world.uploads.set(id, file);
    const told = asList(body.attachments).find((one) => String(one.id) === String(index));
    const url = signed(
      `${world.address}/attachments/${channel.id}/${id}/${encodeURIComponent(file.name)}`,
      world.clock.now(),
    );
    return {
      id,
      filename: file.name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      ...(typeof told?.description !== 'string' ? {} : { description: told.description }),
    };
  });
}
