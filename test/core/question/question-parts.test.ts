import { describe, expect, it } from 'vitest';
import { questionParts } from '../../../src/core/question/question-parts.ts';

describe('two questions in one', () => {
  it.each([
    ['en', 'who is ida holm and what did she say', ['who is ida holm', 'what did she say']],
    ['en', 'Who runs the ferry? When does it leave the quay?', ['Who runs the ferry', 'When does it leave the quay?']],
    ['de', 'wer ist ida holm und was sagt sie dazu', ['wer ist ida holm', 'was sagt sie dazu']],
    ['es', 'cuántos puntos lleva y en qué puesto está', ['cuántos puntos lleva', 'en qué puesto está']],
    ['fr', 'qui est ida holm et que dit-elle du pont', ['qui est ida holm', 'que dit-elle du pont']],
    ['fr', "combien coûte l'entrée et c'est ouvert quand", ["combien coûte l'entrée", "c'est ouvert quand"]],
    ['es', 'quien es ida holm y que hizo', ['quien es ida holm', 'que hizo']],
  ])('are two (%s)', (language, question, parts) => {
    expect(questionParts(question, language)).toEqual(parts);
  });

  it.each([
    ['en', 'When and where was the bridge built?'],
    ['en', 'What did Holm and Vik say about the bridge?'],
    ['de', 'Was haben Holm und Vik über die Brücke gesagt?'],
  ])('are one where they share what they ask for (%s)', (language, question) => {
    expect(questionParts(question, language)).toEqual([question]);
  });
});
