import { describe, expect, it } from 'vitest';
import { saysYouIn, youIn } from '../../../src/discord/talk/says-you.ts';
import { topicOf } from '../../../src/discord/talk/topic-of.ts';

describe('a message to Footnote', () => {
  it.each([
    ['will you marry me', 'en'],
    ['do you dream of sheep', 'en'],
    ['schläfst du nachts', 'de'],
    ['wer hat dich eingerichtet', 'de'],
    ['¿quién te ha instalado?', 'es'],
    ['te gusta el café', 'es'],
    ['tu dors la nuit ?', 'fr'],
    ['qui t’a installé', 'fr'],
  ])('speaks of nothing but Footnote, by its form: %j', (message, language) =>
    expect(saysYouIn(message)).toBe(language),
  );

  it.each([
    'how high is the arch',
    'do you know who the mayor is',
    'what do you mean by that',
    'can you tell me when it opens',
    'weißt du, was das kostet',
    'longueur du pont ?',
    'y a-t-il un prix ?',
    '¿sabes quién votó?',
    'tu peux résumer la fin',
    'where do you have that from',
  ])('asks for what articles know, or what was answered: %j', (message) => expect(saysYouIn(message)).toBeUndefined());
});

describe('a few words to Footnote', () => {
  it.each([
    ['u a bot?', 'en'],
    ['you slow today', 'en'],
    ['bist ne ki?', 'de'],
    ['träumst du', 'de'],
    ['estás cansado', 'es'],
    ['tu es fatigué ?', 'fr'],
    ['tu rêves', 'fr'],
  ])('are told by whom they speak to: %j', (message, language) => expect(youIn(message)).toEqual([language]));

  it.each(['prix du pain ?', 'a ton of steel', 'und warum'])('say it to nobody: %j', (message) =>
    expect(youIn(message)).toEqual([]),
  );
});

describe('thanks', () => {
  it.each(['nice, thx that is what I meant', 'danke, jetzt hab ichs', 'vale gracias, lo pillo', 'ah merci, là ça va'])(
    'are thanks with whatever else is said that asks nothing: %j',
    (message) => expect(topicOf(message)?.topic).toBe('thanks'),
  );
  it.each([
    'thanks, who paid for it',
    'danke und wer war der andere',
    'gracias a la lluvia subió el río',
    'merci, mais qui a voté',
    'cheers to the mayor of the town that has at last seen what all of us had seen for years',
  ])('are none where something is asked, or told: %j', (message) => expect(topicOf(message)).toBeUndefined());
});
