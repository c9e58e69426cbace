/** Settings that people make in a shell, as values that are JSON. */
export interface Preferences {
  /** Undefined when nothing was put there. */
  get(place: string): Promise<unknown>;
  put(place: string, value: unknown): Promise<void>;
}
