/** How servers mark what a model thinks before it answers, where they do not keep it apart themselves: opening, closing. */
const thinking: readonly (readonly [string, string])[] = [
  ['<(?:think|thinking|thought|reasoning|scratchpad)>', '</(?:think|thinking|thought|reasoning|scratchpad)>'],
  [String.raw`\[THINK\]`, String.raw`\[/THINK\]`],
  ['◁think▷', '◁/think▷'],
  [String.raw`<\|(?:begin_of_thought|START_THINKING)\|>`, String.raw`<\|(?:end_of_thought|END_THINKING)\|>`],
];

const blocks = new RegExp(thinking.map(([open, close]) => `${open}[\\s\\S]*?(?:${close}|$)`).join('|'), 'giu');
/** The opening mark may have stood in the prompt. */
const untilClosed = new RegExp(`^[\\s\\S]*(?:${thinking.map(([, close]) => close).join('|')})`, 'iu');

/** Marks of chat templates that a server should have kept to itself: "<|im_end|>". */
const marks = /<\|\/?[a-z_]+\|>|<\/?s>|<(?:start|end)_of_turn>/giu;

/** https://cookbook.openai.com/articles/openai-harmony: the name of a channel, and what was written on it. */
const channels =
  /(?:^|<\|channel\|>)(?<name>[^<]*)(?:<\|constrain\|>[^<]*)?<\|message\|>(?<text>[\s\S]*?)(?=<\|(?:end|return|call|start|channel)\|>|$)/giu;
const hasChannels = /<\|(?:channel|message|start)\|>/u;
/** The same where the marks themselves were left out: "analysisWe need …assistantfinal{…}". */
const bareChannels =
  /^\s*(?:(?:analysis|commentary)(?=\P{Ll})[\s\S]*?assistant\s*)?final(?:\s*json)?\s*(?=[{[\p{Lu}])/u;

/**
 * What of a reply is meant for the reader: without what a model thought, without its other channels, and without marks of
 * chat templates. What stands before a closing mark of thinking is thought, whether or not its opening was sent.
 */
export function visibleReply(raw: string): string {
  const answer = hasChannels.test(raw) ? finalChannel(raw) : raw.replace(bareChannels, '');
  return answer.replace(blocks, '').replace(untilClosed, '').replace(marks, '');
}

/** The final channel; a call of a tool where there is none; nothing while only thoughts have come. */
function finalChannel(raw: string): string {
  const written = [...raw.matchAll(channels)].map(({ groups }) => ({
    name: groups?.name?.trim() ?? '',
    text: groups?.text ?? '',
  }));
  const final = written.filter(({ name }) => name === '' || /^final\b/iu.test(name));
  const called = written.filter(({ name, text }) => /^commentary\b/iu.test(name) && /^\s*[{[]/u.test(text));
  return (final.length > 0 ? final : called).map(({ text }) => text).join('\n');
}
