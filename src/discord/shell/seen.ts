/** Remembers the last `size` ids, so that what Discord delivers twice is answered once. */
export interface Seen {
  /** Whether the id is new; it no longer is afterwards. */
  isNew(id: string): boolean;
}

export function createSeen(size = 10_000): Seen {
  const ids = new Set<string>();
  return {
    isNew(id) {
      if (ids.has(id)) return false;
      ids.add(id);
      if (ids.size > size) {
        for (const oldest of ids) {
          ids.delete(oldest);
          break;
        }
      }
      return true;
    },
  };
}
