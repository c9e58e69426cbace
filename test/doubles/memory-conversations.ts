import type { Conversations, KeptTurn, Owed, Preferences, Verdict } from '../../src/ports/conversations.ts';
import type { News } from '../../src/ports/news.ts';
import type { Reviews, Rounds } from '../../src/ports/study.ts';
import { createMemoryNews } from './memory-news.ts';
import { createMemoryStudy } from './memory-study.ts';

interface Memory {
  readonly conversations: Conversations;
  readonly preferences: Preferences;
  readonly news: News;
  readonly rounds: Rounds;
  readonly reviews: Reviews;
}

/** What is kept of people, as long as the process lasts: for tests, and as the reference. */
export function createMemory(): Memory {
  const { rounds, reviews, ...study } = createMemoryStudy();
  const news = createMemoryNews();
  const turns = new Map<string, KeptTurn>();
  const verdicts = new Map<string, Verdict>();
  const owed = new Map<string, Owed>();
  const preferences = new Map<string, string>();
  const newest = (fits: (turn: KeptTurn) => boolean): KeptTurn | undefined =>
    [...turns.values()]
      .filter(fits)
      .sort((a, b) => a.at - b.at)
      .at(-1);
  const remove = (id: string): void => {
    const removed = turns.get(id);
    turns.delete(id);
    for (const [key, { follows, ...rest }] of turns) {
      if (follows !== id) continue;
      turns.set(key, { ...rest, ...(removed?.follows === undefined ? {} : { follows: removed.follows }) });
    }
  };
  const removeAll = (fits: (turn: KeptTurn) => boolean): number => {
    const ids = [...turns.values()].filter(fits).map(({ id }) => id);
    ids.forEach(remove);
    return ids.length;
  };
  const dropVerdicts = (fits: (verdict: Verdict) => boolean): void => {
    for (const [key, verdict] of verdicts) if (fits(verdict)) verdicts.delete(key);
  };
  const conversations: Conversations = {
    keep: async (turn) => void turns.set(turn.id, turn),
    turn: async (id) => turns.get(id),
    answerTo: async (asked) => newest((turn) => turn.asked === asked),
    latest: async (conversation) => newest((turn) => turn.conversation === conversation),
    async upTo(id, limit) {
      const found: KeptTurn[] = [];
      for (let turn = turns.get(id); turn && found.length < limit; turn = turns.get(turn.follows ?? ''))
        found.unshift(turn);
      return found;
    },
    askedIn: async (server, since, limit, skip = 0) =>
      [...turns.values()]
        .filter(({ conversation, at, alone }) => conversation.startsWith(`${server}/`) && at >= since && !alone)
        .sort((a, b) => b.at - a.at)
        .slice(skip, skip + limit),
    async remove(id) {
      remove(id);
      dropVerdicts(({ turn }) => turn === id);
    },
    at: async (place, limit) =>
      [...turns.values()]
        .filter(({ conversation }) => `${conversation}/`.startsWith(`${place}/`))
        .sort((a, b) => a.at - b.at)
        .slice(-limit),
    rate: async (verdict) => void verdicts.set(`${verdict.turn}/${verdict.person}`, verdict),
    unrate: async (turn, person) => void verdicts.delete(`${turn}/${person}`),
    verdicts: async (ids) =>
      [...verdicts.values()].filter(({ turn }) => ids?.includes(turn) ?? true).sort((a, b) => a.at - b.at),
    async owe(one) {
      if (!owed.has(one.id)) owed.set(one.id, one);
    },
    async tried(id) {
      const known = owed.get(id);
      if (known) owed.set(id, { ...known, tries: (known.tries ?? 0) + 1 });
    },
    async leave(ids) {
      for (const id of ids) {
        const known = owed.get(id);
        if (known) owed.set(id, { ...known, tries: Math.max(0, (known.tries ?? 0) - 1) });
      }
    },
    settle: async (id) => void owed.delete(id),
    owed: async () =>
      [...owed.values()]
        .map(({ tries = 0, ...rest }) => ({ ...rest, ...(tries > 0 ? { tries } : {}) }))
        .sort((a, b) => a.at - b.at),
    count: async (person) => [...turns.values()].filter((turn) => turn.person === person).length,
    async forget(person) {
      study.forgetPerson(person);
      dropVerdicts((verdict) => verdict.person === person);
      for (const place of preferences.keys()) if (place.startsWith(`person/${person}/`)) preferences.delete(place);
      return removeAll((turn) => turn.person === person);
    },
    async forgetServer(server, channels = []) {
      const isThere = ({ conversation }: KeptTurn): boolean => conversation.startsWith(`${server}/`);
      study.forgetServer(server);
      dropVerdicts(({ turn }) => [...turns.values()].some((one) => one.id === turn && isThere(one)));
      for (const [id, { where }] of owed)
        if ([server, ...channels].some((place) => where.includes(`"${place}"`))) owed.delete(id);
      for (const place of preferences.keys())
        if (`${place}/`.startsWith(`server/${server}/`) || channels.some((id) => place.startsWith(`channel/${id}/`)))
          preferences.delete(place);
      news.forget(server);
      return removeAll(isThere);
    },
    async expire(before) {
      study.expire(before);
      dropVerdicts(({ at }) => at < before);
      return removeAll(({ at }) => at < before);
    },
    close: async () => undefined,
  };
  return {
    news,
    conversations,
    rounds,
    reviews,
    preferences: {
      get: async (place) => JSON.parse(preferences.get(place) ?? 'null') ?? undefined,
      put: async (place, value) => void preferences.set(place, JSON.stringify(value)),
    },
  };
}
