import { textFragment } from '../../core/text/text-fragment.ts';
import { limits } from './limits.ts';

/** The address to put behind a title: at the quote's words where that is short enough; undefined where there is none. */
export function linkTo(address: string | undefined, quote?: string): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const plain = url.href.replaceAll('(', '%28').replaceAll(')', '%29');
  const exact = quote === undefined ? plain : `${plain}${plain.includes('#') ? '' : '#'}${textFragment(quote)}`;
  return [exact, plain].find((href) => href.length <= limits.address);
}
