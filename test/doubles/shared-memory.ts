import { createMemory } from './memory-conversations.ts';

/** What is kept where several processes are the bot: a question is begun by one of them, and held by one at a time. */
export function createSharedMemory() {
  const memory = createMemory();
  const { conversations } = memory;
  const holders = new Map<string, string | undefined>();
  const isOwed = async (id: string): Promise<boolean> => (await conversations.owed()).some((one) => one.id === id);
  const shared: Required<Pick<typeof conversations, 'begin' | 'take' | 'holds'>> = {
    async begin({ holder, ...owed }) {
      if (holders.has(owed.id)) return false;
      holders.set(owed.id, holder);
      await conversations.owe(owed);
      return true;
    },
    async take({ holder, tries: _tries, ...owed }, next) {
      if (!(await isOwed(owed.id)) || holders.get(owed.id) !== holder) return false;
      holders.set(owed.id, next);
      await conversations.owe(owed);
      return true;
    },
    holds: async (id, holder) => (await isOwed(id)) && holders.get(id) === holder,
  };
  const owed: typeof conversations.owed = async () =>
    (await conversations.owed()).map((one) => {
      const holder = holders.get(one.id);
      return holder === undefined ? one : { ...one, holder };
    });
  const leave: typeof conversations.leave = (ids, holder) =>
    conversations.leave(
      ids.filter((id) => holders.get(id) === holder),
      holder,
    );
  return { ...memory, conversations: { ...conversations, ...shared, owed, leave } };
}
