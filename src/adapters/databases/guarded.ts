/** The same methods; what is thrown in one becomes what `failureOf` makes of it. */
export function guardedBy<Port extends object>(failureOf: (error: unknown) => unknown, port: Port): Port {
  const guard =
    (method: (...given: readonly unknown[]) => Promise<unknown>) =>
    async (...given: readonly unknown[]): Promise<unknown> => {
      try {
        return await method(...given);
      } catch (error) {
        throw failureOf(error);
      }
    };
  return Object.fromEntries(Object.entries(port).map(([name, method]) => [name, guard(method)])) as Port;
}
