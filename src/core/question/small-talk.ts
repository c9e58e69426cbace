import { lexicons } from '../text/lexicon/index.ts';

const parts = lexicons.flatMap(({ question }) => (question ? [question] : []));
const phrase = `(?:${parts.map(({ smallTalk }) => smallTalk).join('|')})`;
const trimmings = `(?:${parts.flatMap(({ smallTalkTrimmings }) => smallTalkTrimmings ?? []).join('|')})`;
/** Languages mix: "hello, danke". */
const whole = new RegExp(`^${phrase}(?: (?:and |but |so )?(?:${phrase}|${trimmings}))*$`, 'u');

/** Longer messages want something, and would keep the pattern busy. */
const longest = 120;

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0652ـ]/g, '')
    .normalize('NFC')
    .replace(/['’ʼ]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/<[@#][!&]?\d+>/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a message asks for nothing: a greeting, thanks, assent. Such a message is not searched for. */
export const isSmallTalk = (message: string): boolean => message.length <= longest && whole.test(bare(message));
