import { asJson, asList, asNumber, asText, type Json } from '../json.ts';
import { invalidForm, Refusal, requireLength } from '../refusal.ts';
import { checkComponents } from './components.ts';

export const messageFlags = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  voice: 1 << 13,
  version2: 1 << 15,
} as const;

/** What a bot may set itself: resources/message.mdx #Message Flags, #Create Message. */
const settable =
  messageFlags.suppressEmbeds |
  messageFlags.ephemeral |
  messageFlags.suppressNotifications |
  messageFlags.voice |
  messageFlags.version2;

export interface MessageContext {
  readonly files: number;
  /** An edit may leave out what stays as it is. */
  readonly isEdit?: boolean;
  /** The message's flags so far, for edits. */
  readonly flags?: number;
}

/** resources/message.mdx #Create Message, #Edit Message, #Embed Limits; opcodes 50006, 30015 */
export function checkMessage(body: Json, context: MessageContext): void {
  const flags = asNumber(body.flags) | asNumber(context.flags);
  const isVersion2 = (flags & messageFlags.version2) !== 0;
  if ((asNumber(body.flags) & ~settable) !== 0) throw invalidForm('flags', 'MESSAGE_FLAGS_INVALID', 'Not settable.');
  requireLength('content', body.content, [0, 2000]);
  requireLength('nonce', body.nonce, [0, 25]);
  checkEmbeds(asList(body.embeds));
  checkComponents(asList(body.components), isVersion2);
  checkPoll(body.poll);
  if (context.files > 10) throw new Refusal(400, 30015, 'Maximum number of attachments in a message reached (10)');
  if (isVersion2 && (asText(body.content) !== '' || asList(body.embeds).length > 0 || body.poll)) {
    throw invalidForm(
      'content',
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      'Only components with the v2 flag.',
    );
  }
  if (!context.isEdit && isEmpty(body, context.files)) throw new Refusal(400, 50006, 'Cannot send an empty message');
}

function isEmpty(body: Json, files: number): boolean {
  const lists = ['embeds', 'components', 'sticker_ids'].some((key) => Array.isArray(body[key]) && body[key].length > 0);
  return asText(body.content).trim() === '' && !lists && files === 0 && !body.poll;
}

const embedLimits = { title: 256, description: 4096 } as const;

function checkEmbeds(embeds: readonly Json[]): void {
  requireLength('embeds', embeds, [0, 10]);
  let total = 0;
  const count = (path: string, value: unknown, max: number, min = 0): void => {
    requireLength(path, value, [min, max]);
    total += asText(value).length;
  };
  embeds.forEach((embed, index) => {
    const path = `embeds.${index}`;
    for (const [key, max] of Object.entries(embedLimits)) count(`${path}.${key}`, embed[key], max);
    count(`${path}.footer.text`, asJson(embed.footer).text, 2048);
    count(`${path}.author.name`, asJson(embed.author).name, 256);
    requireLength(`${path}.fields`, embed.fields, [0, 25]);
    asList(embed.fields).forEach((field, at) => {
      count(`${path}.fields.${at}.name`, field.name ?? '', 256, 1);
      count(`${path}.fields.${at}.value`, field.value ?? '', 1024, 1);
    });
  });
  if (total > 6000) throw invalidForm('embeds', 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
}

/** resources/poll.mdx */
function checkPoll(poll: unknown): void {
  if (!poll) return;
  requireLength('poll.question.text', asJson(asJson(poll).question).text, [1, 300]);
  requireLength('poll.answers', asJson(poll).answers, [1, 10]);
  asList(asJson(poll).answers).forEach((answer, index) => {
    requireLength(`poll.answers.${index}.poll_media.text`, asJson(answer.poll_media).text, [1, 55]);
  });
}
