import { type Channel, ChannelType, type Message } from 'discord.js';

/** Whether a thread is a post of a forum. */
export const isForumPost = (channel: Channel): boolean =>
  channel.isThread() && channel.parent?.type === ChannelType.GuildForum;

/** Whether the message is what a forum's post begins with: it has its thread's id. https://discord.com/developers/docs/topics/threads#forums */
export const opensPost = ({ id, channel }: Message): boolean => isForumPost(channel) && channel.id === id;
