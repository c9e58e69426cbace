import { isCountWord } from '../text/answer-kinds.ts';

/** What kind of answer a question asks for. */
export type QuestionKind =
  | 'person'
  | 'time'
  | 'number'
  | 'place'
  | 'reason'
  | 'definition'
  | 'list'
  | 'words' // what somebody said, or who said something
  | 'article' // about the article itself: its author, date, title
  | 'yes-no'
  | 'other';

/** First match wins; from the more to the less particular. */
const patterns: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'number',
    /\b(?:how (?:many|much|old|tall|long|far|large|big|high|deep|often|fast|wide|heavy)|what (?:percent(?:age)?|share|number|amount|proportion|fraction)|(?:the|which) number of|what (?:is|was|were|are) the (?:number|population|price|cost|total|size|length|height|score|rate|age|distance|speed))\b/i,
  ],
  [
    'time',
    /\b(?:when|what (?:year|date|day|month|time|century|decade|era)|(?:in|on|by|during|since|until) (?:what|which) (?:year|date|day|month|century|decade)|which (?:year|day|month|century|decade)|how long ago)\b/i,
  ],
  [
    'reason',
    /\b(?:why|how come|what (?:caused|causes|is the (?:reason|cause)|was the (?:reason|cause)|were the (?:reasons|causes)|made|led)|for what reason|what reasons?)\b/i,
  ],
  [
    'person',
    /\b(?:who|whom|whose|which (?:person|player|actor|king|queen|president|general|leader|author|scientist|singer|politician|minister)|what (?:person|player|actor|king|queen|president|general|leader|author|scientist|singer|politician|minister)|what (?:is|was) the name of the (?:person|man|woman))\b/i,
  ],
  [
    'place',
    /\b(?:where|(?:what|which) (?:country|city|state|region|town|place|county|continent|island|province|nation|area|location|district|river|street|part of)|in (?:what|which) (?:countr(?:y|ies)|cit(?:y|ies)|states?|regions?|towns?|places?))\b/i,
  ],
  [
    'list',
    /\b(?:what (?:are|were) (?:the|some|all)|which (?:\w+ )?(?:are|were)|list|name (?:all|the|some|two|three|four|five))\b/i,
  ],
  [
    'definition',
    /^\s*(?:what|who) (?:is|are|was|were)(?: an?| the)? [^?]{2,60}\??\s*$|\b(?:what does .* mean|what is meant by|define|definition of|what .* stands? for)\b/i,
  ],
  ['yes-no', /^\s*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/i],
  // Other languages, by their question words.
  [
    'number',
    /(?:cuánt[oa]s?|was (?:kostet|kostete)|wie teuer|qué (?:porcentaje|cantidad|número)|wie ?viele?|wie (?:hoch|groß|lang|alt)|combien|quel (?:nombre|pourcentage)|多少|几[个位次名年种]|幾|いくら|いくつ|何[人個回年%％]|كم(?=\s)|ما عدد|ما نسبة)/iu,
  ],
  [
    'time',
    /(?:cuándo|en qué (?:año|fecha|mes|siglo|día)|qué (?:año|día|fecha)|wann|in welchem jahr|quand|en quelle année|什么时候|何时|哪[一]?年|哪一天|几月|いつ|متى|في أي (?:عام|سنة|يوم|شهر)|أي عام)/iu,
  ],
  ['reason', /(?:por qué|warum|weshalb|wieso|pourquoi|为什么|为何|なぜ|どうして|لماذا|ما سبب|ما السبب)/iu],
  [
    'person',
    /(?:quién(?:es)?|\bwer\b|\bwem\b|\bwen\b|wessen|\bqui\b|谁|誰|だれ|من (?:هو|هي|هم|الذي|قام|كان)|^\s*من\s)/iu,
  ],
  [
    'place',
    /(?:dónde|en qué (?:país|ciudad|lugar|estado|región)|\bwo\b|\bwohin\b|woher|où\b|哪里|哪儿|在哪|何处|哪个(?:国家|城市|地区|州)|どこ|أين|في أي (?:بلد|مدينة|دولة|مكان))/iu,
  ],
];

export const questionKind = (question: string): QuestionKind =>
  patterns.find(([, pattern]) => pattern.test(question))?.[0] ?? 'other';

const counted = /\b(?:how many|how much|what (?:number|share|percentage) of)\s+([\p{L}]{3,})/iu;
const asksMoney =
  /\bhow much\b.*\b(?:costs?|pay|paid|spend|spent|earn|earned|price|prices|worth|charged?)\b|\b(?:price|cost|salary|budget|value) of\b|\bwas (?:kostet|kostete)\b|\bwie teuer\b|cuánto (?:cuesta|costó|vale)|combien (?:coûte|coûtait|a coûté)/iu;
export const asksPrice = (question: string): boolean => asksMoney.test(question);

/** What "how many" counts, as the question names it. */
export const thingCounted = (question: string): string | undefined => /\bhow many\s+(\p{L}{3,})/iu.exec(question)?.[1];

/** Whether the text has a number close before the very thing that the question counts: "how many points" – "308 points". */
export function numberOfFocus(question: string, text: string): boolean {
  const thing = counted.exec(question)?.[1]?.toLowerCase().replace(/s$/, '');
  if (!thing) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some(
    (word, at) => isCountWord(word) && words.slice(at + 1, at + 5).some((next) => next.startsWith(thing)),
  );
}
