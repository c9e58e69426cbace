/** Between the scheme and what comes after the host. */
const authority = /^postgres(?:ql)?:\/\/(?<before>[^/?#]*)(?<after>.*)$/s;

/**
 * Whether an address leaves no doubt where its password ends. An "@" that stands for itself, or a "/", "?" or "#" of a password, ends
 * the host too early: a part of the password would be taken for the database's name, and told as that.
 */
export function isUnmistakable(address: string): boolean {
  const { before = '', after = '@' } = authority.exec(address)?.groups ?? {};
  return before.split('@').length <= 2 && !/[@#]/.test(after);
}
