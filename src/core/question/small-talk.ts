/** Greetings, thanks, farewells and signs of assent, in the languages Footnote has terms for. */
const phrases = [
  // English
  'hi|hiya|hello|hey|howdy|yo|good (?:morning|afternoon|evening|day|night)|greetings|welcome|bye|goodbye|bye bye|see (?:you|ya)(?: later)?|cheers',
  'how are you(?: doing)?(?: today)?|how do you do|whats up|sup|nice to meet you',
  'thanks?|thx|ty|thank you|thank u|many thanks|thanks a lot|much appreciated|appreciated|appreciate it|that helps(?: a lot)?|that helped(?: a lot)?|that was helpful|very helpful',
  'ok|okay|k|kk|cool|great|nice|perfect|awesome|excellent|wonderful|good|good bot|good job|well done|got it|i see|understood|right|sure|fine|alright|all right|no problem|never mind|nevermind|lol|haha+|wow',
  'yes|no|yep|yeah|nope|please|sorry|that is all|thats all|nothing else',
  // Spanish
  'hola|buenas|buenos dias|buenas (?:tardes|noches)|que tal|como estas|gracias|muchas gracias|mil gracias|adios|hasta luego|vale|de acuerdo|perfecto|genial|muy bien|entendido',
  // German
  'hallo|guten (?:tag|morgen|abend)|gute nacht|moin|servus|gruss gott|wie gehts|wie geht es dir|danke|vielen dank|danke schon|dankeschon|danke sehr|tschuss|auf wiedersehen|super|prima|alles klar|verstanden|gut|sehr gut|ja|nein|bitte',
  // French
  'bonjour|bonsoir|salut|coucou|ca va|comment ca va|merci|merci beaucoup|mille mercis|au revoir|a bientot|bonne (?:journee|nuit|soiree)|daccord|parfait|genial|tres bien|compris|oui|non',
  // Italian, Portuguese, Dutch, Swedish
  'ciao|buongiorno|buonasera|grazie|grazie mille|arrivederci|perfetto|ola|oi|bom dia|boa (?:tarde|noite)|obrigad[oa]|muito obrigad[oa]|tchau|goedemorgen|goedemiddag|goedenavond|hoi|dank je(?: wel)?|dank u(?: wel)?|bedankt|tot ziens|hej|god morgon|tack|tack sa mycket|hej da',
  // Russian, Arabic, Chinese, Japanese
  'привет|здравствуите|добрыи день|доброе утро|спасибо|большое спасибо|пока|до свидания|хорошо|понятно',
  'مرحبا|اهلا|اهلا وسهلا|السلام عليكم|صباح الخير|مساء الخير|شكرا|شكرا جزيلا|شكرا لك|مع السلامه',
  '你好|您好|嗨|早上好|晚上好|谢谢|谢谢你|多谢|非常感谢|再见|好的|明白了|知道了|こんにちは|こんばんは|おはよう|おはようございます|ありがとう|ありがとうございます|どうも|さようなら|わかりました|了解',
];

const phrase = `(?:${phrases.join('|')})`;
/** What may follow without making it a question: "thanks a lot, footnote!", "thank you so much for your help". */
const trimmings =
  '(?:there|all|everyone|everybody|guys|friend|bot|footnote|again|a lot|a bunch|so much|very much|for (?:that|this|the (?:help|answer|info|information|explanation)|your (?:help|answer|time)|everything)|then|mate|man|sir)';
const whole = new RegExp(`^${phrase}(?: (?:and |but |so )?(?:${phrase}|${trimmings}))*$`, 'u');

/** Longer messages want something, and would keep the pattern busy. */
const longest = 120;

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0652ـ]/g, '')
    .normalize('NFC')
    .replace(/['’ʼ]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/<[@#][!&]?\d+>/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a message asks for nothing: a greeting, thanks, assent. Such a message is not searched for. */
export const isSmallTalk = (message: string): boolean => message.length <= longest && whole.test(bare(message));
