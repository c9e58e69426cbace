import type { Scene } from '../../test/discord/demo/scenario.ts';
import { asJson, asList, asText } from '../../test/discord/simulator/json.ts';
import { markdownHtml } from './markdown-html.ts';

const style = `
  body { background: #313338; color: #dbdee1; font: 16px/1.4 "gg sans", "Noto Sans", "DejaVu Sans", Arial, sans-serif; margin: 0; padding: 16px; width: 688px }
  .does { color: #949ba4; margin: 18px 0 6px } .does b { color: #f2f3f5 }
  .message { border-left: 3px solid #5865f2; padding: 4px 12px 8px; background: #2b2d31; border-radius: 4px }
  .message.private { border-color: #949ba4; background: #2e2f45 }
  .name { font-weight: 600; color: #f2f3f5 } .app { background: #5865f2; color: #fff; border-radius: 3px; font-size: 10px; padding: 1px 4px; vertical-align: 2px }
  p { margin: 2px 0; min-height: 6px } small { display: block; color: #949ba4; font-size: 13px } a { color: #00a8fc }
  blockquote { margin: 2px 0; border-left: 4px solid #4e5058; padding-left: 10px }
  .mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px }
  .buttons { margin-top: 8px } button { background: #4e5058; color: #fff; border: 0; border-radius: 4px; padding: 7px 14px; font: inherit; font-size: 14px; margin: 0 6px 4px 0 }
  button:disabled { opacity: .5 } .only { color: #949ba4; font-size: 12px; margin-top: 6px }
`;

const text = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function sceneHtml(scene: Scene): string {
  if (scene.kind === 'does') return `<div class="does"><b>${text(scene.who)}</b> ${text(scene.what)}</div>`;
  const { message, onlyFor } = scene;
  const only = onlyFor === undefined ? '' : `<div class="only">Only ${text(onlyFor)} can see this</div>`;
  return `<div class="message${onlyFor === undefined ? '' : ' private'}"><div><span class="name">Footnote</span> <span class="app">APP</span></div>${markdownHtml(String(message.content))}${buttonsHtml(message.components)}${only}</div>`;
}

const buttonsHtml = (components: unknown): string =>
  asList(components)
    .map((row) => `<div class="buttons">${asList(row.components).map(buttonHtml).join('')}</div>`)
    .join('');

const buttonHtml = (button: Record<string, unknown>): string =>
  `<button${button.disabled ? ' disabled' : ''}>${text(asText(button.label) || asText(asJson(button.emoji).name) || asText(button.placeholder))}</button>`;

/** The scenes as a page that looks like Discord's. */
export const pageOf = (scenes: readonly Scene[]): string =>
  `<!doctype html><meta charset="utf-8"><title>Footnote in Discord</title><style>${style}</style>${scenes.map(sceneHtml).join('\n')}`;

const labelsOf = (components: unknown): readonly string[] =>
  asList(components).map((row) =>
    asList(row.components)
      .map((one) => `( ${asText(one.label) || asText(asJson(one.emoji).name) || asText(one.placeholder)} )`)
      .join(' '),
  );

/** The scenes for a terminal: what the member does, and the messages' Markdown. */
export function printedScenes(scenes: readonly Scene[]): string {
  return scenes
    .map((scene) => {
      if (scene.kind === 'does') return `\n── ${scene.who} ${scene.what}`;
      const only = scene.onlyFor === undefined ? '' : `(only ${scene.onlyFor} sees this)\n`;
      return `${only}${scene.message.content}\n${labelsOf(scene.message.components).join('\n')}`;
    })
    .join('\n');
}
