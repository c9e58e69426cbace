import { describe, expect, it } from 'vitest';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

describe('plain text with a line that Markdown would take for a heading', () => {
  it.each([
    'Build notes\n\nRun __init__ first.\n\n# set the path\nTO=_x_\n\nThen call *args* twice, she said.\n',
    'Notizen\n\nZuerst __init__ aufrufen.\n\n# Kommentar zur Datei\n\nDanach __main__ aufrufen, sagte er.\n',
    '# generated, do not edit\nkey = __value__\n\nThe file has __main__ too, and nothing else.\n',
  ])('stays letter for letter: %j', async (source) => {
    const { blocks } = await parsed('notes.txt', source);
    const text = blocks.map((block) => block.text).join('\n');
    for (const word of source.match(/\S*_\S*/g) ?? []) expect(text).toContain(word);
  });

  it.each([
    '# Weir breaks\n\nThe weir **broke** on Monday, the council said in the morning.\n',
    'Weir breaks\n\n# Damage\n\nOne **boat** sank.\n\n# Next\n\nA hearing follows.\n',
  ])('is Markdown where it has more of it: %j', async (source) => {
    const { blocks } = await parsed('notes.txt', source);
    expect(blocks.map(({ text }) => text).join('\n')).not.toMatch(/[#*]/);
  });

  it('has no quoted line for its title', async () => {
    const mail = 'Hello Ida,\n\n> When does the weir open?\n\nIn May, I think.\n\nBo\n';
    expect((await parsed('mail.txt', mail)).title).toBeUndefined();
  });
});

describe('turns of people who speak, each on its line', () => {
  it.each([
    ['FRAGE: Warum jetzt?\nANTWORT: Weil das Wehr brach.\nFRAGE: Und dann?\nANTWORT: Dann bauten wir es neu.', 4],
    ['Ida: When does it open?\nBo: In May.\nIda: Thank you.\nBo: Not at all.', 4],
    ['THE COURT: Good morning. The next\nwitness may come.\nMR. NASH: I saw the van at nine, and it\nwas red.', 2],
  ])('are paragraphs of their own: %j', async (lines, count) => {
    const body = bodyOf(await parsed('talk.txt', `The hearing\n\n${lines}\n`));
    expect(body.split('\n')).toHaveLength(count);
  });
});

describe('tasks', () => {
  it('say whether they are done', async () => {
    const body = bodyOf(await parsed('plan.md', '# Plan\n\n- [x] paint the gate\n- [ ] ask the clerk\n- buy rope\n'));
    expect(body).toBe('☑ paint the gate\n☐ ask the clerk\nbuy rope');
  });
});

describe('asterisks between figures in Markdown', () => {
  it.each([
    ['The box holds 2*3*4 litres.', 'The box holds 2*3*4 litres.'],
    ['Es sind 2**8**2 Felder, **nicht** mehr.', 'Es sind 2**8**2 Felder, nicht mehr.'],
    ['La caja mide (2)*3*(4) y *no* 5.', 'La caja mide (2)*3*(4) y no 5.'],
  ])('stay: %s', async (line, body) => {
    expect(bodyOf(await parsed('sum.md', `# Sum\n\n${line}\n`))).toBe(body);
  });
});
