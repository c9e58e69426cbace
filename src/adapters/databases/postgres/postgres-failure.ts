import { isUnmistakable } from '../../../config/database-address.ts';
import { Failure, type FailureCode } from '../../../core/failure.ts';

interface Rule {
  /** What PostgreSQL's codes, Node's or a driver's message begin with. https://www.postgresql.org/docs/current/errcodes-appendix.html */
  readonly signs: RegExp;
  readonly code: FailureCode;
  /** @param database as `describeAddress` names it */
  sentence(database: string): string;
}

/** The first that fits. No sentence shows anything of what the server or the driver said: it may hold names and passwords. */
const rules: readonly Rule[] = [
  {
    signs: /^28P01|^28000|SASL|password must be a string/,
    code: 'configuration',
    sentence: (database) =>
      `The database ${database} does not let Footnote in: check the user and password in LIBRARY (characters such as @ / : # are written as %40 %2F %3A %23).`,
  },
  {
    signs: /^3D000/,
    code: 'configuration',
    sentence: (database) =>
      `There is no database ${database}. Make it (createdb --encoding=UTF8 NAME), or correct LIBRARY.`,
  },
  {
    signs: /^42501/,
    code: 'configuration',
    sentence: (database) =>
      `The user that LIBRARY names may not make or change tables in ${database}. Make it the database's owner, or grant it CREATE on the schema.`,
  },
  {
    signs: /^42P07|^42P06|^42710/,
    code: 'library-mismatch',
    sentence: (database) =>
      `The database ${database} holds tables of another program. Give Footnote a database of its own in LIBRARY.`,
  },
  {
    signs: /^25006/,
    code: 'configuration',
    sentence: (database) =>
      `The database ${database} can only be read: it is a standby server, or set so. Name the primary server in LIBRARY.`,
  },
  {
    signs: /^55P03|^40P01|^40001|^57014/,
    code: 'library-busy',
    sentence: () => 'Another process is writing to the library; please try again when it is done.',
  },
  {
    signs: /^53100/,
    code: 'library-unwritable',
    sentence: (database) =>
      `The disk of the database ${database} is full; nothing was changed. Make room there and try again.`,
  },
  {
    signs: /^53300/,
    code: 'library-unreachable',
    sentence: (database) =>
      `The database ${database} has no connection to spare. Raise its max_connections, or end other programs that use it.`,
  },
  {
    signs: /^XX00[12]|^58030/,
    code: 'library-damaged',
    sentence: (database) =>
      `The database ${database} says that its files are damaged; nothing was changed. Look at the server's log, and put a backup of the database back.`,
  },
  {
    signs: /^DEPTH_ZERO|^SELF_SIGNED|^UNABLE_TO|^CERT_|^ERR_TLS|does not support SSL|certificate/,
    code: 'library-unreachable',
    sentence: (database) =>
      `The connection to the database ${database} cannot be kept secret as LIBRARY wants it (sslmode): its certificate is not known here, or it has none.`,
  },
  {
    signs: /^08|^57P0|^E[A-Z]{3,}|terminat|timeout|Connection|not queryable|Client has|pool after calling end/,
    code: 'library-unreachable',
    sentence: (database) =>
      `The database ${database} cannot be reached. See that it runs and that LIBRARY names it rightly, and try again.`,
  },
];

/** Where the database is, for people: never with the user's name or password, nor what may be a part of them. */
export function describeAddress(url: string): string {
  if (!URL.canParse(url) || !isUnmistakable(url)) return 'that LIBRARY names';
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = searchParams.get('host') ?? hostname;
  return `${decodeURIComponent(pathname.slice(1)) || 'postgres'} on ${host || 'this machine'}${port ? `:${port}` : ''}`;
}

/** What PostgreSQL, the network or a stored value has to say becomes a sentence for people; whatever else it is stays as it is. */
export function postgresFailure(error: unknown, database: string): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  if (error instanceof SyntaxError)
    return new Failure(
      'library-damaged',
      `Something in the database ${database} is not as Footnote wrote it; put a backup of the database back.`,
      { cause: error },
    );
  const code = 'code' in error ? String(error.code) : '';
  const rule = rules.find(({ signs }) => signs.test(code) || (!isServers(code) && signs.test(error.message)));
  return rule ? new Failure(rule.code, rule.sentence(database), { cause: error }) : error;
}

/** Messages of the server's are in its own language and may quote texts. */
const isServers = (code: string): boolean => /^[0-9A-Z]{5}$/.test(code);

export const isLost = (error: unknown): boolean =>
  error instanceof Failure &&
  error.code === 'library-unreachable' &&
  !/^53300/.test(String((error.cause as { code?: unknown })?.code));
