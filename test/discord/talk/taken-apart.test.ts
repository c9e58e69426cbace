import { describe, expect, it } from 'vitest';
import { type SaidTo, takenApart } from '../../../src/discord/talk/taken-apart.ts';

const apart = (text: string, language = 'en', to: SaidTo = 'nobody') => takenApart({ text, language, to });

describe('a text taken apart', () => {
  it.each([
    [
      'en',
      'I was away. What did Mr. Lin say, e.g. on Friday? Thanks!',
      'What did Mr. Lin say, e.g. on Friday?',
      'I was away.',
    ],
    ['en', 'i was away. what happened to the bridge? thanks', 'what happened to the bridge?', 'i was away.'],
    ['en', 'My question: who paid for the bridge?\n\nI was away.', 'who paid for the bridge?', 'I was away.'],
    [
      'en',
      'So:\n1. Who paid?\n2) When did it open?\n- Why was it closed?',
      'Who paid? When did it open? Why was it closed?',
      '',
    ],
    [
      'de',
      'Dr. Lin war da. Was sagte Dr. Lin z. B. zur Brücke? Danke!',
      'Was sagte Dr. Lin z. B. zur Brücke?',
      'Dr. Lin war da.',
    ],
    ['es', 'Hola. ¿Qué dijo la Sra. Lin? gracias. ¿y cuándo fue?', '¿Qué dijo la Sra. Lin? ¿y cuándo fue?', 'Hola.'],
    ['fr', 'J’étais absent. Qu’a dit M. Lin du pont ? Merci.', 'Qu’a dit M. Lin du pont ?', 'J’étais absent.'],
  ])('asks what its questions ask (%s, %j)', async (language, text, questions, about) => {
    const taken = await apart(text, language);
    expect([taken?.questions.join(' '), taken?.about]).toEqual([questions, about]);
  });

  it.each([
    ['en', '“Who is going to pay? Who indeed?” somebody wrote, and the editor answered.'],
    ['de', '„Wer soll das bezahlen?“, hatte da jemand geschrieben.'],
    ['es', '«¿Quién va a pagar todo esto?», había escrito alguien.'],
    ['fr', '« Qui va payer tout cela ? », avait écrit quelqu’un.'],
  ])('asks nothing that it only quotes (%s)', async (language, text) =>
    expect(await apart(text, language, 'footnote')).toBeUndefined(),
  );

  it.each([
    ['en', 'I missed the meeting, who voted against it? thx', 'who voted against it?', 'I missed the meeting'],
    [
      'en',
      'sorry if I missed it, how much rent does the firm pay',
      'how much rent does the firm pay',
      'sorry if I missed it',
    ],
    ['de', 'Ich war krank, wer hat dagegen gestimmt? Danke', 'wer hat dagegen gestimmt?', 'Ich war krank'],
    ['es', 'Estaba enfermo, ¿quién votó en contra? gracias', '¿quién votó en contra?', 'Estaba enfermo,'],
    ['fr', 'J’étais malade, qui a voté contre ? merci', 'qui a voté contre ?', 'J’étais malade'],
  ])('asks what stands behind what is told in the same sentence (%s, %j)', async (language, text, question, about) => {
    const taken = await apart(text, language, 'forum');
    expect([taken?.questions.join(' '), taken?.about]).toEqual([question, about]);
  });

  it('that is no post asks there by a question mark alone', async () => {
    expect((await apart('I was away, who voted against it?'))?.questions).toEqual(['who voted against it?']);
    expect(await apart('She told us, how much rent does the firm pay')).toBeUndefined();
  });

  it.each([
    ['en', 'I am hungry, who wants pizza?'],
    ['de', 'Mir ist langweilig, wer kommt mit?'],
    ['es', 'Tengo hambre, ¿quién quiere pizza?'],
    ['fr', 'J’ai faim, qui veut une pizza ?'],
  ])('asks nothing where that is for the others (%s, %j)', async (language, text) =>
    expect(await apart(text, language)).toBeUndefined(),
  );

  it('may quote in what it asks', async () =>
    expect((await apart('What did Lin mean by “who pays?” on Friday?'))?.questions).toEqual([
      'What did Lin mean by “who pays?” on Friday?',
    ]));

  it('to Footnote asks by any question mark, and to look it up, where it asks in no other way', async () => {
    expect((await apart('The bridge is open. Is this true?', 'en', 'footnote'))?.questions).toEqual(['Is this true?']);
    expect((await apart('I was away. You agree, Anna?', 'en', 'footnote'))?.about).toBe('I was away.');
    expect(await apart('The bridge is open. You agree, Anna?')).toBeUndefined();
  });

  it('of the greatest length is judged in no time', async () => {
    const started = performance.now();
    await apart('“so it goes, who knows, and what of it, (well: then ” '.repeat(200));
    await apart('a'.repeat(10_000));
    await apart('? '.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
