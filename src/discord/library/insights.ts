import type { Conversations, KeptTurn } from '../../footnote.ts';

/** The same question, however often and by whomever it was asked; who asked is not told. */
export interface AskedQuestion {
  /** As it was put last. */
  readonly question: string;
  readonly times: number;
  /** The answer that was given last: where the question can be looked at. */
  readonly latest: Pick<KeptTurn, 'id' | 'conversation' | 'at'>;
}

export interface Complaint extends AskedQuestion {
  /** Those that were given, each once. */
  readonly reasons: readonly string[];
}

/** What was asked in a server, for those who manage it. */
export interface Insights {
  readonly unanswered: readonly AskedQuestion[];
  readonly complaints: readonly Complaint[];
  readonly frequent: readonly AskedQuestion[];
  /** How many answers rest on each article, most first. */
  readonly articles: readonly { readonly id: string; readonly answers: number }[];
}

/** In days. */
export const insightsReach = 30;
/** More are not looked at. */
const mostTurns = 2_000;
/** The thread that serves Discord reads them, and does something else in between. */
const turnsAtOnce = 100;
const day = 24 * 3_600_000;

interface Asked extends KeptTurn {
  readonly likeness: string;
}

interface Looking {
  readonly server: string;
  readonly now: number;
  /** Whether the person who looks may see each of the channels. */
  readonly visible: (channelIds: readonly string[]) => Promise<(channelId: string) => boolean>;
}

/** Of the last 30 days, or of what is kept of them; nothing of channels that the person does not see. */
export async function insightsInto(
  { server, now, visible }: Looking,
  conversations: Pick<Conversations, 'askedIn' | 'verdicts'>,
): Promise<Insights> {
  const since = now - insightsReach * day;
  const all = await turnsSince({ server, since }, conversations);
  const maySee = await visible(all.map(channelOf));
  const turns = all.filter((turn) => maySee(channelOf(turn)) && turn.aside !== true);
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const verdicts = await conversations.verdicts([...byId.keys()]);
  const bad = verdicts.filter(({ verdict }) => verdict === 'bad');
  const disliked = new Set(bad.map(({ turn }) => turn));
  const complained = turns.filter(({ id }) => disliked.has(id));
  return {
    unanswered: together(turns.filter(({ answer }) => answer === undefined)).map(({ of: _of, ...one }) => one),
    complaints: together(complained).map(({ of, ...one }) => ({
      ...one,
      reasons: [...new Set(bad.flatMap(({ turn, reason }) => (of.includes(turn) && reason ? [reason] : [])))],
    })),
    frequent: together(turns)
      .filter(({ times }) => times > 1)
      .map(({ of: _of, ...one }) => one),
    articles: articlesOf(turns),
  };
}

async function turnsSince(
  { server, since }: { readonly server: string; readonly since: number },
  conversations: Pick<Conversations, 'askedIn'>,
): Promise<readonly Asked[]> {
  const all: Asked[] = [];
  while (all.length < mostTurns) {
    const page = await conversations.askedIn(server, since, turnsAtOnce, all.length);
    all.push(...page.map((turn) => ({ ...turn, likeness: likeness(turn.understoodAs ?? turn.question) })));
    if (page.length < turnsAtOnce) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return all;
}

/** "1" of "77/1/ada". */
export const channelOf = ({ conversation }: Pick<KeptTurn, 'conversation'>): string => conversation.split('/')[1] ?? '';

/** The same but for how it is written. */
const likeness = (question: string): string =>
  question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The most often asked first, of those asked as often the latest. `turns` come newest first. */
function together(turns: readonly Asked[]): readonly (AskedQuestion & { readonly of: readonly string[] })[] {
  const groups = new Map<string, Asked[]>();
  for (const turn of turns) {
    const group = groups.get(turn.likeness);
    if (group) group.push(turn);
    else groups.set(turn.likeness, [turn]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { id, conversation, at, question, understoodAs } = first;
      const of = group.map((turn) => turn.id);
      return [{ question: understoodAs ?? question, times: group.length, latest: { id, conversation, at }, of }];
    })
    .sort((a, b) => b.times - a.times || b.latest.at - a.latest.at);
}

/** A passage's id begins with its article's and a colon. */
function articlesOf(turns: readonly KeptTurn[]): Insights['articles'] {
  const counts = new Map<string, number>();
  for (const { passages = [] } of turns)
    for (const id of new Set(passages.map((passage) => passage.split(':')[0] ?? '')))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, answers]) => ({ id, answers })).sort((a, b) => b.answers - a.answers);
}
