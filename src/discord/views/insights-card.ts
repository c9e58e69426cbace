import type { ArticleSummary } from '../../core/document/article.ts';
import { type AskedQuestion, type Complaint, channelOf, type Insights, insightsReach } from '../library/insights.ts';
import { literal } from '../markdown/literal.ts';
import { shortened } from '../markdown/shorten.ts';
import type { InsightPart, Words } from '../words/words.ts';
import { titleOf } from './article-card.ts';
import { button, type Card, type CardPart, type Look, linkButton } from './card.ts';
import { customId, fillKind, insightsKind } from './custom-id.ts';

export interface InsightPage {
  readonly insights: Insights;
  readonly part: InsightPart;
  readonly from: number;
  readonly server: string;
  /** Articles of the server and of all servers. */
  readonly articles: readonly ArticleSummary[];
}

export const insightParts = ['unanswered', 'complaints', 'frequent', 'articles'] as const satisfies InsightPart[];

/** In characters. */
const longestQuestion = 220;
/** A plain message has five rows of buttons, of which two are for turning. */
const perPage: Readonly<Record<Look, number>> = { framed: 5, plain: 3 };

/** A page of what was asked in a server. Nobody is named. */
export function insightsCard(page: InsightPage, words: Words, look: Look): Card {
  const { part, from } = page;
  const all = entriesOf(page, words);
  const size = perPage[look];
  const start = Math.min(Math.max(0, from), Math.floor(Math.max(0, all.length - 1) / size) * size);
  const shown = all.slice(start, start + size);
  return [
    { kind: 'text', markdown: `**${words.insights.headings[part](all.length, insightsReach)}**` },
    ...shown.flat(),
    { kind: 'rule' },
    { kind: 'text', markdown: `-# ${words.insights.about}` },
    { kind: 'buttons', buttons: insightParts.map((one) => tab(one, part, words)) },
    ...(all.length > size ? [turns(part, { start, size, all: all.length })] : []),
  ];
}

const tab = (one: InsightPart, open: InsightPart, { insights }: Words) =>
  button(insights.parts[one], customId(insightsKind, one, 0), { disabled: one === open });

interface Turning {
  readonly start: number;
  readonly size: number;
  readonly all: number;
}

function turns(part: InsightPart, { start, size, all }: Turning): CardPart {
  // The name of the part keeps these ids apart from those of the parts, which all begin at 0.
  const turn = (label: string, to: number) =>
    button(label, customId(insightsKind, part, to, 'turn', label), { disabled: to < 0 || to >= all });
  return { kind: 'buttons', buttons: [turn('◀', start - size), turn('▶', start + size)] };
}

function entriesOf({ insights, part, server, articles }: InsightPage, words: Words): readonly Card[] {
  if (part === 'articles') {
    const titles = new Map(articles.map((article) => [article.id, titleOf(article)]));
    return insights.articles.flatMap(({ id, answers }): Card[] => {
      const title = titles.get(id);
      return title === undefined ? [] : [[{ kind: 'text', markdown: `${title} · ${words.insights.answers(answers)}` }]];
    });
  }
  return insights[part].map((one, index) => questionEntry(one, { index, server, part, words }));
}

interface Entry {
  readonly index: number;
  readonly server: string;
  readonly part: InsightPart;
  readonly words: Words;
}

function questionEntry(one: AskedQuestion | Complaint, { index, server, part, words }: Entry): Card {
  const { question, times, latest } = one;
  const reasons = 'reasons' in one ? one.reasons.map((reason) => complaintOf(reason, words)) : [];
  const known = [
    ...(times > 1 ? [words.insights.times(times)] : []),
    `<t:${Math.floor(latest.at / 1000)}:R>`,
    ...reasons,
  ];
  const open = `https://discord.com/channels/${server}/${channelOf(latest)}/${latest.id}`;
  return [
    {
      kind: 'text',
      markdown: `${literal(shortened(question, longestQuestion), { flat: true })}\n-# ${known.join(' · ')}`,
    },
    {
      kind: 'buttons',
      buttons: [
        linkButton(words.insights.open, open),
        ...(part === 'frequent' ? [] : [button(words.insights.addAbout, customId(fillKind, latest.id, index))]),
      ],
    },
  ];
}

const complaintOf = (reason: string, { complaints }: Words): string =>
  reason in complaints ? complaints[reason as keyof Words['complaints']] : literal(reason, { flat: true });
