import { lookup as lookUp } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { Failure } from '../../core/failure.ts';

/** Special-purpose addresses (IANA registries, RFC 6890 and its successors): none of them is a public web server. */
const notPublic = {
  ipv4: [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ],
  /** Outside 2000::/3 nothing is public; within it, these are not, or hide an IPv4 address. */
  ipv6: ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
} as const;

const blocked = new BlockList();
for (const family of ['ipv4', 'ipv6'] as const) {
  for (const subnet of notPublic[family]) {
    const [network = '', prefix = ''] = subnet.split('/');
    blocked.addSubnet(network, Number(prefix), family);
  }
}
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is one of the public internet. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !blocked.check(address, 'ipv4');
  return isIP(address) === 6 && global6.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
}

/** Why a host is not visited. */
export const refusal = (host: string): Failure =>
  new Failure(
    'forbidden',
    `${host} is not on the public web, so Footnote does not visit it. Give a public http or https address.`,
  );

type Lookup = (
  host: string,
  options: object,
  done: (error: Error | null, address: string | { address: string; family: number }[], family?: number) => void,
) => void;

/**
 * Looks a host up for a connection that is about to be made, and gives only public addresses: what is checked is what is
 * connected to, so that a name cannot change in between.
 */
export const lookUpPublic: Lookup = (host, options, done) => {
  lookUp(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, []);
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublic(address))) return done(refusal(host), []);
    return 'all' in options && options.all
      ? done(null, addresses)
      : done(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};
