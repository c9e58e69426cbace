/** Web addresses, with or without a scheme, mail addresses, and what Discord would take for a mention. */
const pattern =
  /\b[a-z][a-z0-9+.-]*:\/\/\S+|\b(?:javascript|data|mailto|tel):\S+|\b[\w.-]+@[\w-]+\.\w+|\b(?:[\w-]+\.)+(?:com|org|net|io|xyz|example|info|biz|ru|cn|de|co|app|dev|gg|me|ly|us|uk|eu)\b(?:\/\S*)?|@(?:everyone|here)\b|<[@#:][^>]*>|\]\([^)]*\)/giu;

/** The addresses and mentions of a claim that its evidence does not have, letter for letter. */
export const foreignAddresses = (claim: string, evidence: readonly string[]): readonly string[] =>
  (claim.match(pattern) ?? [])
    .map((address) => address.replace(/[.,;:!?)\]]+$/u, ''))
    .filter((address) => !evidence.some((text) => text.includes(address)));
