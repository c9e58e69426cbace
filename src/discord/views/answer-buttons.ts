import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Answer, Citation } from '../../core/answer.ts';
import { markOf } from '../../core/document/reading-address.ts';
import type { Outgoing } from '../delivery/outlet.ts';
import { limits } from '../markdown/limits.ts';
import { shortened } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';
import { renderAnswer } from './answer.ts';
import { placeId } from './citation-id.ts';
import { askMoreKind, customId, guideKind, openPassageKind, solvedKind, verdictKind } from './custom-id.ts';
import type { Style } from './style.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const idOf = ({ passage, start, end, quote }: Citation): string =>
  placeId(openPassageKind, { articleId: passage.articleId, start, end, mark: markOf(quote) });

interface Opener {
  readonly citation: Citation;
  readonly id: string;
}

/** Ids may not be the same within a message; two footnotes may be of the same words. */
function openersOf(citations: readonly Citation[]): readonly Opener[] {
  const ids = new Set<string>();
  return citations.map((citation) => {
    const place = idOf(citation);
    const id = ids.has(place) ? customId(place, '', citation.number) : place;
    ids.add(id);
    return { citation, id };
  });
}

/** One button a footnote, or a select where there are more than fit a row. */
export function footnoteRows(citations: readonly Citation[], words: Words): readonly Row[] {
  if (citations.length === 0) return [];
  const openers = openersOf(citations);
  return [
    {
      type: ComponentType.ActionRow,
      components: openers.length > limits.buttonsPerRow ? [select(openers, words)] : openers.map(button),
    },
  ];
}

/** Under the end of an answer: to ask on, and to say whether it was good. Not under greetings and the like. */
export function answerRows(answer: Answer, words: Words, { solvable }: Pick<Style, 'solvable'> = {}): readonly Row[] {
  const isAnswer = answer.kind === 'grounded' || answer.reason === 'not-in-articles';
  if (!isAnswer) return [];
  const style = ButtonStyle.Secondary as const;
  const type = ComponentType.Button as const;
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        { type, style, label: shortened(words.askMore, limits.buttonLabel), custom_id: askMoreKind },
        { type, style, emoji: { name: '👍' }, custom_id: customId(verdictKind, 'good') },
        { type, style, emoji: { name: '👎' }, custom_id: customId(verdictKind, 'bad') },
        ...(solvable ? [{ type, style, label: words.solved.button, custom_id: solvedKind }] : []),
      ],
    },
  ];
}

/** An answer as messages, in order: under each its footnotes to open, under the last what its end has. */
export function answerMessages(answer: Answer, words: Words, style: Style = {}): readonly Outgoing[] {
  const pages = renderAnswer(answer, words, style);
  return pages.map(({ content, citations }, at) => ({
    content,
    components: [
      ...footnoteRows(citations, words),
      ...(at === pages.length - 1 ? answerRows(answer, words, style) : []),
    ],
  }));
}

const button = ({ citation, id }: Opener) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  label: `[${citation.number}]`,
  custom_id: id,
});

const select = (openers: readonly Opener[], words: Words) => ({
  type: ComponentType.StringSelect as const,
  custom_id: 'notes',
  placeholder: shortened(words.openFootnote, 150),
  options: openers.slice(0, limits.selectOptions).map(({ citation, id }) => ({
    label: shortened(`[${citation.number}] ${citation.passage.source.title}`, limits.optionText),
    description: shortened(citation.quote, limits.optionText),
    value: id,
  })),
});

/** Whether a page of an answer has footnotes to open and is not the last: its end is still to come. */
export function isCutShort(components: readonly unknown[]): boolean {
  const written = JSON.stringify(components);
  const opens = written.includes(`"custom_id":"${openPassageKind}:`) || written.includes('"custom_id":"notes"');
  const isWhole = [`${askMoreKind}"`, `${guideKind}:`].some((end) => written.includes(`"custom_id":"${end}`));
  return opens && !isWhole;
}
