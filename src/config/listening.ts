import { Failure } from '../core/failure.ts';

/** Where something of Footnote's listens, and the variables that say so. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly named: { readonly host: string; readonly port: string };
}

/** What the system says of that which has to do with the host, not with the port. */
const ofHost = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_ADDRFAMILY', 'EINVAL']);

/** Why it cannot listen there, as a sentence with what to do. */
export function notListening(cause: unknown, { host, port, named }: Place): Failure {
  const code = String((cause as { readonly code?: unknown } | undefined)?.code ?? '');
  const at = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const sentence = ofHost.has(code)
    ? `${named.host} is ${host}, which this machine does not have. Give an address of its own, such as 127.0.0.1.`
    : code === 'EADDRINUSE'
      ? `Another program listens at ${at} already. Give another number as ${named.port}, or end that program.`
      : code === 'EACCES'
        ? `Footnote may not listen at ${at}: ports below 1,024 are the administrator's. Give a higher number as ${named.port}.`
        : `Footnote cannot listen at ${at}. Check ${named.host} and ${named.port}.`;
  return new Failure('configuration', sentence, { cause });
}
