import { describe, expect, it } from 'vitest';
import { termsOf, wordsOf } from '../../../src/core/text/terms.ts';

describe('termsOf', () => {
  it.each([
    ['The ministers denounced the bridges.', 'en', ['minist', 'denounc', 'bridg']],
    ['The oﬃce conﬁrmed a proﬁt of 1,400.5 million.', 'en', ['offic', 'confirm', 'profit', '1400.5', 'million']],
    ["Mattis’s words and the mayor's", 'en', ['matti', 'word', 'mayor']],
    ['¿Quién escribió la película?', 'es', ['escrib', 'pelicul']],
    ['quién escribió la pelicula', 'es', ['escrib', 'pelicul']],
    ['l’article publié', 'fr', ['articl', 'publi']],
    ['４２％ of １２', 'en', ['42', '12']],
    ['الجسرُ ٢٥', 'ar', ['جسر', '25']],
  ])('gives %j (%s) the terms %j', (text, language, terms) => {
    expect(termsOf(text, language)).toEqual(terms);
  });

  it.each([
    ['What did the US send?', 'en', ['us', 'send']],
    ['The U.S. sent two engineers.', 'en', ['us', 'sent', 'two', 'engin']],
    ['Will the WHO and IT staff meet Will?', 'en', ['will', 'who', 'it', 'staff', 'meet', 'will']],
    ['Will Hart runs it. May was bad, and in May he lost.', 'en', ['will', 'hart', 'run', 'may', 'bad', 'may', 'lost']],
    ['Will it rain, and who will know?', 'en', ['rain', 'know']],
    ['WHAT IT DOES FOR US', 'en', []],
    ['He gave us what it was in The Hague, and I saw', 'en', ['gave', 'hagu', 'saw']],
    ['Gestern kam Will zu ihr. Haben Sie das gesehen?', 'de', ['gest', 'kam', 'will', 'geseh']],
    ['Which Panthers player saw Doctor Who’s garden?', 'en', ['panther', 'player', 'saw', 'doctor', 'who', 'garden']],
    ['the AS-206 and the LC34', 'en', ['as', '206', 'lc', '34']],
    ['AT&T gave R & D money', 'en', ['at&t', 'gave', 'r&d', 'monei']],
    ['the F-16, the F16 and the f-16', 'en', ['f', '16', 'f', '16', 'f', '16']],
    ['covid19 and COVID-19', 'en', ['covid', '19', 'covid', '19']],
    ['R2D2, R2-D2 and the H5N1', 'en', ['r', '2', 'd', '2', 'r', '2', 'd', '2', 'h', '5', 'n', '1']],
    ['the key a1b2c3d4', 'en', ['kei', 'a1b2c3d4']],
    ['22mm and 22 mm', 'en', ['22', 'mm', '22', 'mm']],
    ['Søren Łódź Đorđe Ærø Straße İnci ıldır', 'und', ['soren', 'lodz', 'dorde', 'aero', 'strasse', 'inci', 'ildir']],
    ['Ørsted Söhne', 'en', termsOf('Orsted Sohne', 'en')],
  ])('tells names from stop words, and folds what is written in several ways: %j (%s)', (text, language, terms) => {
    expect(termsOf(text, language)).toEqual(terms);
  });

  it.each([
    ['año', 'años'],
    ['ciudad', 'ciudades'],
    ['universidad', 'universidades'],
    ['luz', 'luces'],
    ['lápiz', 'lápices'],
    ['dulce', 'dulces'],
    ['reloj', 'relojes'],
    ['inglés', 'ingleses'],
    ['interés', 'intereses'],
    ['país', 'países'],
    ['camión', 'camiones'],
  ])('finds the Spanish %s by its plural %s', (one, many) => {
    expect(termsOf(one, 'es')).toEqual(termsOf(many, 'es'));
  });

  it('cuts writing without spaces into words', () => {
    expect(termsOf('市长昨天宣布修建一座新桥', 'zh')).toContain('宣布');
    expect(termsOf('費用は約五十億円です', 'ja')).toContain('費用');
  });

  it('gives words by their place, stop words without a term', () => {
    const text = 'On the bridge';
    expect(wordsOf(text, 'en').map(({ start, end, term }) => [text.slice(start, end), term])).toEqual([
      ['On', undefined],
      ['the', undefined],
      ['bridge', 'bridg'],
    ]);
  });
});
