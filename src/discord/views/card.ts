import {
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord.js';
import { limits } from '../markdown/limits.ts';
import { shortened } from '../markdown/shorten.ts';
import type { Row } from './answer-buttons.ts';

type Button = APIButtonComponentWithCustomId | APIButtonComponentWithURL;

/** What a card is made of, from top to bottom. Markdown is whole in itself and not empty. */
export type CardPart =
  | { readonly kind: 'text'; readonly markdown: string }
  /** An article's words. */
  | { readonly kind: 'quote'; readonly markdown: string }
  /** A line, to tell parts from each other. */
  | { readonly kind: 'rule' }
  /** Text with a button of its own. Plain messages, which have no place for so many, leave the button out. */
  | { readonly kind: 'entry'; readonly markdown: string; readonly button: Button }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

export type Card = readonly CardPart[];

/** `framed` with components v2; `plain` as content and rows, where the bot may not embed or the message began so. */
export type Look = 'framed' | 'plain';

/** How many characters of Markdown a card has room for. */
export const roomOf = (look: Look): number => (look === 'framed' ? limits.textDisplays : limits.content);

export interface CardMessage {
  readonly content?: string;
  readonly components: readonly (APIContainerComponent | Row)[];
  readonly flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
}

/**
 * The card as a message within every limit: what comes after the room is used up is left out, and so are buttons and lines
 * beyond the number of components that a message may have.
 */
export function cardMessage(card: Card, look: Look): CardMessage {
  const fitting = withinRoom(card, roomOf(look));
  return look === 'framed' ? framed(fitting) : plain(fitting);
}

function withinRoom(card: Card, room: number): Card {
  let left = room;
  return card.filter((part) => {
    if (!('markdown' in part)) return true;
    // Plain quotations have two more signs a line, and everything a line break.
    const length = part.markdown.length + 2 * part.markdown.split('\n').length + 1;
    const fits = part.markdown.trim() !== '' && length <= left;
    if (fits) left -= length;
    return fits;
  });
}

function framed(card: Card): CardMessage {
  const components: APIComponentInContainer[] = [];
  let count = 1;
  for (const part of card) {
    const [component, nested] = componentOf(part);
    if (count + 1 + nested > limits.components) break;
    count += 1 + nested;
    components.push(component);
  }
  return {
    components: [{ type: ComponentType.Container, components }],
    flags: MessageFlags.IsComponentsV2,
  };
}

const textDisplay = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });

/** With how many components are in it. */
function componentOf(part: CardPart): readonly [APIComponentInContainer, number] {
  switch (part.kind) {
    case 'text':
    case 'quote':
      return [textDisplay(part.markdown), 0];
    case 'rule':
      return [{ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small }, 0];
    case 'entry': {
      const components = [textDisplay(part.markdown)];
      return [{ type: ComponentType.Section, components, accessory: part.button }, 2];
    }
    case 'buttons':
      return [row(...part.buttons), Math.min(part.buttons.length, limits.buttonsPerRow)];
  }
}

function plain(card: Card): CardMessage {
  const lines = card.flatMap((part) => {
    if (part.kind === 'text' || part.kind === 'entry') return [part.markdown];
    return part.kind === 'quote' ? [part.markdown.replace(/^/gm, '> ')] : [];
  });
  const rows = card.flatMap((part) => (part.kind === 'buttons' ? [row(...part.buttons)] : []));
  return { content: lines.join('\n'), components: rows.slice(0, limits.rows), flags: MessageFlags.SuppressEmbeds };
}

/** As many of the buttons as Discord takes. */
export const row = (...buttons: readonly Button[]): Row => ({
  type: ComponentType.ActionRow,
  components: buttons.slice(0, limits.buttonsPerRow),
});

/** A button that opens an address of at most `limits.address` characters. */
export const linkButton = (label: string, url: string): APIButtonComponentWithURL => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label: shortened(label, limits.buttonLabel),
  url,
});

interface ButtonOptions {
  readonly style?: 'usual' | 'danger';
  readonly disabled?: boolean;
}

export const button = (
  label: string,
  id: string,
  { style = 'usual', disabled = false }: ButtonOptions = {},
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: style === 'danger' ? ButtonStyle.Danger : ButtonStyle.Secondary,
  label: shortened(label, limits.buttonLabel),
  custom_id: id,
  disabled,
});
