import type { Scene } from '../../test/discord/demo/scenario.ts';
import { asJson, asList, asText, type Json } from '../../test/discord/simulator/json.ts';
import { markdownHtml } from './markdown-html.ts';

const styleOf = (width: number): string => `
  body { background: #313338; color: #dbdee1; font: 16px/1.4 "gg sans", "Noto Sans", "DejaVu Sans", Arial, sans-serif; margin: 0; padding: 16px; width: ${width - 32}px; overflow-wrap: anywhere }
  .does { color: #949ba4; margin: 18px 0 6px } .does b { color: #f2f3f5 }
  .message { border-left: 3px solid #5865f2; padding: 4px 12px 8px; background: #2b2d31; border-radius: 4px }
  .message.private { border-color: #949ba4; background: #2e2f45 }
  .name { font-weight: 600; color: #f2f3f5 } .app { background: #5865f2; color: #fff; border-radius: 3px; font-size: 10px; padding: 1px 4px; vertical-align: 2px }
  p { margin: 2px 0; min-height: 6px } small { display: block; color: #949ba4; font-size: 13px } a { color: #00a8fc }
  blockquote { margin: 2px 0; border-left: 4px solid #4e5058; padding-left: 10px }
  .mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px }
  .container { border: 1px solid #4e5058; border-radius: 8px; padding: 10px 14px; margin: 4px 0; background: #2b2d31 } hr { border: 0; border-top: 1px solid #4e5058; margin: 8px 0 } .section { display: flex; justify-content: space-between; align-items: center; margin: 4px 0 }
  .buttons { margin-top: 8px } button { background: #4e5058; color: #fff; border: 0; border-radius: 4px; padding: 7px 14px; font: inherit; font-size: 14px; margin: 0 6px 4px 0 }
  button:disabled { opacity: .5 } .only { color: #949ba4; font-size: 12px; margin-top: 6px }
`;

const text = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function sceneHtml(scene: Scene): string {
  if (scene.kind === 'does') return `<div class="does"><b>${text(scene.who)}</b> ${text(scene.what)}</div>`;
  const { message, onlyFor } = scene;
  const only = onlyFor === undefined ? '' : `<div class="only">Only ${text(onlyFor)} can see this</div>`;
  return `<div class="message${onlyFor === undefined ? '' : ' private'}"><div><span class="name">Footnote</span> <span class="app">APP</span></div>${markdownHtml(asText(message.content))}${asList(message.components).map(componentHtml).join('')}${only}</div>`;
}

/** Rows, and what components v2 has besides: components/reference in Discord's documentation. */
function componentHtml(component: Json): string {
  const inner = asList(component.components).map(componentHtml).join('');
  switch (component.type) {
    case kinds.row:
      return `<div class="buttons">${inner}</div>`;
    case kinds.section:
      return `<div class="section"><div>${inner}</div>${componentHtml(asJson(component.accessory))}</div>`;
    case kinds.text:
      return markdownHtml(asText(component.content));
    case kinds.separator:
      return '<hr>';
    case kinds.container:
      return `<div class="container">${inner}</div>`;
    default:
      return buttonHtml(component);
  }
}

const kinds = { row: 1, section: 9, text: 10, separator: 14, container: 17 } as const;

const buttonHtml = (button: Json): string =>
  `<button${button.disabled ? ' disabled' : ''}>${text(asText(button.label) || asText(asJson(button.emoji).name) || asText(button.placeholder))}</button>`;

/** The scenes as a page that looks like Discord's. @param width in pixels of CSS */
export const pageOf = (scenes: readonly Scene[], width: number): string =>
  `<!doctype html><meta charset="utf-8"><title>Footnote in Discord</title><style>${styleOf(width)}</style>${scenes.map(sceneHtml).join('\n')}`;

const labelOf = (one: Json): string =>
  `( ${asText(one.label) || asText(asJson(one.emoji).name) || asText(one.placeholder)} )`;

/** A component as lines; containers and sections are drawn by their edges. */
function linesOf(component: Json): readonly string[] {
  const inner = asList(component.components).flatMap(linesOf);
  switch (component.type) {
    case kinds.row:
      return [inner.join(' ')];
    case kinds.section: {
      const [last = '', ...others] = inner.toReversed();
      return [...others.reverse(), `${last}   ${labelOf(asJson(component.accessory))}`];
    }
    case kinds.text:
      return asText(component.content).split('\n');
    case kinds.separator:
      return ['─'.repeat(24)];
    case kinds.container:
      return inner.map((line) => `│ ${line}`);
    default:
      return [labelOf(component)];
  }
}

/** The scenes for a terminal: what the member does, and the messages' Markdown. */
export function printedScenes(scenes: readonly Scene[]): string {
  return scenes
    .map((scene) => {
      if (scene.kind === 'does') return `\n── ${scene.who} ${scene.what}`;
      const only = scene.onlyFor === undefined ? '' : `(only ${scene.onlyFor} sees this)\n`;
      const shown = [asText(scene.message.content), ...asList(scene.message.components).flatMap(linesOf)];
      return `${only}${shown.filter((line) => line !== '').join('\n')}`;
    })
    .join('\n');
}
