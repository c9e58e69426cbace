import { describe, expect, it } from 'vitest';
import { isSmallTalk } from '../../../src/core/question/small-talk.ts';

describe('isSmallTalk', () => {
  it.each([
    'thanks!',
    'Thank you so much for your help :)',
    'hello there',
    'Hi! How are you?',
    'ok, got it, thanks',
    'That helps a lot, thank you!',
    'THX',
    '<@123456> hello',
    '¡Muchas gracias!',
    '¿Qué tal?',
    'Guten Tag!',
    'Danke schön',
    'Grüß Gott',
    'Ça va ?',
    'merci beaucoup',
    'Спасибо!',
    'Здравствуйте',
    'شكراً جزيلاً',
    'السلام عليكم',
    '谢谢！',
    '你好',
    'ありがとうございます。',
    'Obrigada!',
  ])('takes %j for one', (message) => expect(isSmallTalk(message)).toBe(true));

  it.each([
    '',
    'What did Mattis say?',
    'Thanks, and what did he say?',
    'hello kitty',
    'Who said hello?',
    'good news?',
    'why?',
    'and then?',
    'Is that so?',
    'Danke wofür?',
    '谢谢是谁说的？',
    'Okafor',
    '12',
    `${'thanks a lot '.repeat(800)}what`,
  ])('does not take %j for one', (message) => expect(isSmallTalk(message)).toBe(false));
});
