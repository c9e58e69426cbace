import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Citation } from '../core/answer.ts';
import { markOf, placeId } from './citation-id.ts';
import { openPassageKind } from './components/open-passage.ts';
import { shortened } from './excerpt.ts';
import { limits } from './limits.ts';
import type { Words } from './words/words.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const idOf = ({ passage, start, end, quote }: Citation): string =>
  placeId(openPassageKind, { articleId: passage.articleId, start, end, mark: markOf(quote) });

/** One button a footnote, or a select where there are more than fit a row. */
export function footnoteRows(citations: readonly Citation[], words: Words): readonly Row[] {
  if (citations.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: citations.length > limits.buttonsPerRow ? [select(citations, words)] : citations.map(button),
    },
  ];
}

const button = (citation: Citation) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  label: `[${citation.number}]`,
  custom_id: idOf(citation),
});

const select = (citations: readonly Citation[], words: Words) => ({
  type: ComponentType.StringSelect as const,
  custom_id: 'notes',
  placeholder: shortened(words.openFootnote, 150),
  options: citations.slice(0, limits.selectOptions).map((citation) => ({
    label: shortened(`[${citation.number}] ${citation.passage.source.title}`, limits.optionText),
    description: shortened(citation.quote, limits.optionText),
    value: idOf(citation),
  })),
});
