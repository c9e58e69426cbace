/** The message that a link to one means. */
export interface MessageAddress {
  readonly channelId: string;
  readonly messageId: string;
}

const messageLink = /^https?:\/\/(?:[a-z]+\.)?discord(?:app)?\.com\/channels\/(?:@me|\d+)\/(\d+)\/(\d+)\/?$/i;

/** What Discord's "Copy Message Link" gives, read; undefined for any other address. */
export function messageAt(link: string): MessageAddress | undefined {
  const [, channelId, messageId] = messageLink.exec(link) ?? [];
  return channelId === undefined || messageId === undefined ? undefined : { channelId, messageId };
}
