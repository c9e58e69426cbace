import type { Message } from 'discord.js';
import { citedWordsOf } from '../../../core/study/cited-words.ts';
import type { KeptTurn, Scope } from '../../../footnote.ts';
import type { Answerable } from '../../delivery/acknowledge.ts';
import type { Shell } from '../../shell/shell.ts';
import { isLongMessage, writtenIn } from '../attached.ts';
import { joined, readIn } from '../text-of.ts';
import type { Contribution } from './in-order.ts';

interface Contributions {
  readonly contributions: readonly Contribution[];
  /** Whether what people wrote could be looked at. */
  readonly isWhole: boolean;
}

interface Where {
  readonly scope: Scope;
  /** Messages that asked are no contributions. */
  readonly answered: readonly KeptTurn[];
}

/** As many as Discord gives at once. */
const mostMessages = 100;
/** Those looked up in the articles, each within some ten milliseconds. */
const mostChecked = 40;
/** Letters below which nothing is cited. */
const shortest = 25;

/** What people wrote here in words that stand in an article. */
export async function contributionsIn(
  { channel, client }: Answerable,
  { scope, answered }: Where,
  shell: Shell,
): Promise<Contributions> {
  if (!channel?.isTextBased()) return { contributions: [], isWhole: true };
  const asked = new Set(answered.flatMap((turn) => (turn.asked === undefined ? [] : [turn.asked])));
  const messages = await channel.messages.fetch({ limit: mostMessages }).catch((error: unknown) => {
    shell.log.info({ error }, 'Messages could not be read for notes.');
    return undefined;
  });
  if (!messages) return { contributions: [], isWhole: false };
  const written = [...messages.values()].filter(
    ({ author, id, content, attachments }) =>
      !author.bot &&
      author.id !== client.user.id &&
      !asked.has(id) &&
      (content.length >= shortest || attachments.some(isLongMessage)),
  );
  const contributions: Contribution[] = [];
  for (const message of written.slice(0, mostChecked))
    contributions.push(...(await contributionOf(message, scope, shell)));
  const isWhole = shell.messageContent && messages.size < mostMessages && written.length <= mostChecked;
  return { contributions, isWhole };
}

async function contributionOf(message: Message, scope: Scope, shell: Shell): Promise<readonly Contribution[]> {
  const written = await writtenIn(message.attachments.values(), message, shell);
  const said = joined([readIn(message, message.content).lines, ...(written ? [written.text] : [])]);
  const { done } = shell.gate.queue(() => shell.footnote.check({ text: said, scope }));
  const stands = (await done).filter(({ verdict }) => verdict === 'stands');
  const claims = stands.flatMap(({ shown }) => shown.slice(0, 1).map(({ claim }) => claim));
  if (claims.length === 0) return [];
  const who = message.member?.displayName ?? message.author.displayName;
  const at = message.createdTimestamp;
  return [{ kind: 'contribution', said, who, at, cited: citedWordsOf(claims) }];
}
