/** What two addresses of the same page may differ in. */
export function samePage(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  for (const name of [...searchParams.keys()]) if (/^(?:utm_|fbclid|gclid|ref$)/.test(name)) searchParams.delete(name);
  const query = searchParams.toString();
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}`;
}
