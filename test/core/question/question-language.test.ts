import { describe, expect, it } from 'vitest';
import { askersLanguage } from '../../../src/core/question/question-language.ts';
import { understand } from '../../../src/core/question/understand.ts';

describe('the language to answer in', () => {
  it.each([
    ['Did Mattis denounce Pyongyang?', 'en'],
    ['Did Dewar accuse Beijing?', 'en'],
    ['Hat Mattis Pjöngjang verurteilt?', 'de'],
    ['Wer gewann?', 'de'],
    ['¿Denunció Mattis a Pyongyang?', 'es'],
    ['¿Quién ganó?', 'es'],
    ['Mattis a-t-il dénoncé Pyongyang ?', 'fr'],
    ['Qui a gagné ?', 'fr'],
    ['Is Mattis in Pyongyang?', 'en'],
    ['Was Warmbier in Korea?', 'en'],
    ['Wat zei Mattis?', 'nl'],
    ['Что сказал Маттис?', 'ru'],
    ['马蒂斯说了什么？', 'zh'],
    ['何がありましたか', 'ja'],
    ['Kiedy otwarto nowy most?', 'pl'],
    ['무슨 일이 있었습니까?', 'ko'],
  ])('of %j is %s', (question, language) =>
    expect(askersLanguage(question, understand(question, ['en']))).toBe(language),
  );

  it.each(['Pyongyang', 'Mattis Pyongyang', 'Warmbier?'])('of %j is the one it was understood in', (question) =>
    expect(askersLanguage(question, { language: 'de', rule: 'other' })).toBe('de'),
  );
});
