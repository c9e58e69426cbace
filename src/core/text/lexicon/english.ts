import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import type { Lexicon } from './lexicon.ts';

/** English letters that are words of their own, and question words that the list lacks. */
const moreStopWords = [
  'a',
  'i',
  's',
  't',
  "who's",
  "what's",
  "where's",
  "when's",
  "why's",
  "how's",
  'whose',
  'tell',
  'please',
];

export const english: Lexicon = {
  code: 'en',
  stem: stemmer,
  stopWords: [...stopwords, ...moreStopWords],
  answering: {
    roles:
      '(?:vice[- ])?president|ministers?|secretary|director|chief|head|leader|chair(?:man|woman|person)?|manager|officer|general|colonel|captain|coach|trainer|mayor|councillor|senator|mp|deputy|judge|prosecutor|lawyer|solicitor|barrister|professor|dr|doctor|nurse|teacher|student|scientist|researcher|biologist|physicist|chemist|mathematician|meteorologist|engineer|programmer|economist|historian|author|writer|poet|novelist|journalist|reporter|editor|columnist|artist|painter|singer|actor|actress|musician|founder|owner|farmer|spokes(?:man|woman|person)|analyst|expert|inspector|detective|registrar|curator|witness|player|striker|goalkeeper|midfielder|defender|champion|king|queen|prince|princess|bishop|priest|brother|sister|mother|father|wife|husband|son|daughter|widow|colleague',
    called:
      'called|named|known as|(?:the )?names?|the terms?|the words?|dubbed|nicknamed|termed|titled|entitled|so-called',
    defines: 'is|are|was|were|means|meant|refers? to|stands? for|consists? of|allow(?:s|ed)?|lets?|describes?|became',
    reasons:
      'because|since|so that|due to|owing to|thanks to|as a result|in order to|the reason|for fear|caused|led to|afraid|to (?:avoid|prevent|protect|allow|help|reduce|keep|ensure|stop|save)',
    means: 'by \\p{L}+ing|using|with the help of|through|via|by means of|thanks to|from|works? by',
    goesOn:
      "because|so|that is why|that['’]s why|this|that|these|those|it|they|he|she|as a result|therefore|thus|instead|for (?:example|instance|that reason)|then|but|and|the reason",
    prepositions: 'of|in|on|at|for|to|from|with|by|about|like|than|against|after|before|near|into|under|over|between',
    furniture:
      'write to us|contact us|(?:e-?mail|call|phone) us|follow (?:us|him|her|me|them) on|he was also (?:a )?part of the team|she was also (?:a )?part of the team|was (?:also )?part of the (?:team|staff) (?:that|which|who) won|subscribe|sign up|click here|read more|the views expressed|the opinions expressed|views are (?:his|her|the author)|this article (?:was|is|first|originally)|all rights reserved|additional reporting|reporting by|editing by|photo(?:graph)?s? by|do you have a story|have you been affected|tickets are available at|visit our',
    published: 'published|posted|appeared|written|updated|issued',
    measures: [
      {
        asks: 'how old|what age',
        holds: '(?:years?|months?|weeks?)[- ]old|aged? (?:of )?\\p{N}+|, \\p{N}{1,3},|birthday',
      },
      {
        asks: 'how long',
        holds:
          '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|cent(?:ury|uries)|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|feet)',
      },
      {
        asks: 'how (?:far|tall|high|deep|wide|thick|big|large)',
        holds:
          '(?:millimet(?:re|er)s?|centimet(?:re|er)s?|met(?:re|er)s?|kilomet(?:re|er)s?|mm|cm|km|m|miles?|feet|foot|inch(?:es)?|yards?|acres?|hectares?|square)',
      },
      {
        asks: 'how often',
        holds: '(?:once|twice|times|daily|weekly|monthly|yearly|annually|every|each|a (?:day|week|month|year))',
      },
      {
        asks: 'how heavy|how much .{0,30}weigh',
        holds: '(?:grams?|kilograms?|kilos?|kg|pounds?|tons?|tonnes?|ounces?)',
      },
    ],
    joins: 'and|but|,|;',
    asks: 'who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|can|will',
  },
  question: {
    smallTalk: [
      'hi|hiya|hello|hey|howdy|yo|good (?:morning|afternoon|evening|day|night)|greetings|welcome|bye|goodbye|bye bye|see (?:you|ya)(?: later)?|cheers',
      'how are you(?: doing)?(?: today)?|how do you do|whats up|sup|nice to meet you',
      'thanks?|thx|ty|thank you|thank u|many thanks|thanks a lot|much appreciated|appreciated|appreciate it|that helps(?: a lot)?|that helped(?: a lot)?|that was helpful|very helpful',
      'ok|okay|k|kk|cool|great|nice|perfect|awesome|excellent|wonderful|good|good bot|good job|well done|got it|i see|understood|right|sure|fine|alright|all right|no problem|never mind|nevermind|lol|haha+|wow',
      'yes|no|yep|yeah|nope|please|sorry|that is all|thats all|nothing else',
    ].join('|'),
    smallTalkTrimmings:
      'there|all|everyone|everybody|guys|friend|bot|footnote|again|a lot|a bunch|so much|very much|for (?:that|this|the (?:help|answer|info|information|explanation)|your (?:help|answer|time)|everything)|then|mate|man|sir',
    chatSpellings: {
      u: 'you',
      ur: 'your',
      r: 'are',
      n: 'and',
      w: 'with',
      y: 'why',
      abt: 'about',
      bout: 'about',
      ppl: 'people',
      bc: 'because',
      cuz: 'because',
      coz: 'because',
      b4: 'before',
      govt: 'government',
      wat: 'what',
      wut: 'what',
      wats: 'what is',
      whats: 'what is',
      whos: 'who is',
      wheres: 'where is',
      whens: 'when is',
      whys: 'why is',
      hows: 'how is',
      theres: 'there is',
      thats: 'that is',
      didnt: 'did not',
      doesnt: 'does not',
      dont: 'do not',
      im: 'i am',
      isnt: 'is not',
      wasnt: 'was not',
      arent: 'are not',
      werent: 'were not',
      wont: 'will not',
      wouldnt: 'would not',
      hasnt: 'has not',
      havent: 'have not',
      tldr: 'summary',
      eli5: 'explain like i am five',
    },
    fillers: 'please pls plz plss lol lmao btw bro dude mate hey even exactly actually though tho anyway kindly',
    openings: 'and|so|but|then|ok|okay|well|also|now',
    answers: {
      happening:
        '^what (?:(?:has|had|have|is|was) )?(?:happen(?:s|ed|ing)?|going on|went on)|^what (?:did|does|do|will|has|have|had|is|are|was|were) (?!.*(?:ha[sdve]+|got) to do).+ (?:do|doing|done)',
      money:
        'how much (?:money|cash)|how much .*(?:costs?|pay|paid|spend|spent|earn|earned|price|prices|worth|charged?)|how (?:expensive|pricey)|what (?:is|was|were|are) the (?:price|cost)s?|^what (?:did|does|do|will|would) .*cost',
      number:
        'how (?:many|much|old|tall|long(?! ago)|far|large|big|high|deep|often|fast|wide|heavy)|what (?:percent(?:age)?|share|number|amount|proportion|fraction)|(?:the|which) number of|what (?:is|was|were|are) the (?:number|population|total|size|length|height|score|rate|age|distance|speed)',
      time: 'when|how long ago|what (?:year|date|day|month|time|century|decade|era)|(?:in|on|by|during|since|until) (?:what|which) (?:year|date|day|month|century|decade)|which (?:year|day|month|century|decade)',
      reason:
        'why|how come|what (?:caused|causes|is the (?:reason|cause)|was the (?:reason|cause)|were the (?:reasons|causes)|made|led)|for what reason|what reasons?',
      identity:
        "^who (?:is|was) (?!(?:the|an?|in|on|at|by|to|his|her|its|their|it|he|she|there|this|that|responsible|present|behind|against|involved|most|not|also|first|next|now)(?: |$))(?:(?!\\S*(?:ed|ing|ble|['’]s)(?: |$))\\S+ ?){1,3}(?<!(?: to| of| by| for| in| with| about| at| on|,))$",
      person:
        'who|whom|whose|(?:which|what) (?:person|player|actor|king|queen|president|general|leader|author|scientist|singer|politician|minister)|what (?:is|was) the name of the (?:person|man|woman)',
      place:
        'where|(?:what|which) (?:country|city|state|region|town|place|county|continent|island|province|nation|area|location|district|river|street|part of)|in (?:what|which) (?:countr(?:y|ies)|cit(?:y|ies)|states?|regions?|towns?|places?)',
      list: 'what (?:are|were) (?:the|some|all)|which (?:\\w+ )?(?:are|were)|list|name (?:all|the|some|two|three|four|five)',
      definition:
        '^what (?:is|are|was|were)(?: an?| the)? .{2,60}$|what does .* mean|what is meant by|define|definition of|what .* stands? for',
      manner: '^how|in (?:what|which) way|by what means',
      'yes-no': '^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)',
    },
    requests: {
      article:
        'article articles piece story text report post document page essay paper blog thing one it this that here',
      small:
        'a an the of is are was were be been am do does can could would will you me us i we want need to give get for in on at from and or what which with like my so all quick quickly really just basically five 5 year old',
      named:
        "(?:the|this|that) (?:(?:article|piece|story|text|report|post|document|page|essay|paper) (?:about|on) (?<about>\\S.*)|(?<before>(?:(?!one |is |was |of )[\\p{L}\\p{N}’'-]+ ){1,3}?)(?:article|story|piece))",
      summary: {
        asks: 'summar\\p{L}+|sum (?:\\S+ ){0,3}?up|recap|gist|overview|outline|synopsis|nutshell|(?:main|key|central|major|biggest|essential|most important) (?:points?|ideas?|facts?|topics?|messages?|takeaways?|arguments?|themes?)|(?:point|idea|message|topic|subject|theme)s? of|takeaways?|(?<!^what )(?<!^how )(?<!^and )about$|tell .*about|explain|bullet|bullets|bullet points?|timeline|chronology|^points|^what does (?:it|this|that|(?:the|this|that) \\S+) (?:say|tell)',
        words:
          'summary summaries summarise summarize summarised summarized summarising summarizing sum up recap gist overview outline synopsis nutshell main key central major biggest essential most important point points idea ideas fact facts topic topics message takeaway takeaways argument arguments theme themes subject about tell say explain bullet bullets timeline chronology brief briefly short shortly long longer detailed detail sentence sentences line lines two three four simple simply terms words paragraph form who said events kid child whole entire',
      },
      styles: {
        bullets: 'bullets?|bullet points?|points?|takeaways?|list',
        timeline: 'timeline|chronology',
        voices: 'who said what',
        long: 'long|longer|detailed|in detail',
      },
      topic:
        '^(?:(?:can|could|would) you )?(?:i (?:want|need) )?(?:(?:write|give|make|do|get) )?(?:me |us )?(?:an? |one |some |two |three )?(?:short |brief |quick |little )?(?:paragraph|summary|overview|sentences?|lines?|words|recap|summarise|summarize|sum up|bullet points?|recap) (?:(?:on|about|of|what it says (?:about|on)|regarding) )?(?<topic>\\S.*)$',
      enumeration:
        '^(?:(?:can|could) you )?(?:list|name|enumerate|give me)(?: me)? (?:all|every|each)(?: of)? (?<topic>\\S.*)$',
      comparison:
        '^(?:(?:can|could) you )?(?:compare|contrast) (?<topic>\\S.*)$|^what (?:is|are|was|were) the (?:main |key )?(?:difference|differences|similarity|similarities) between (?<topic2>\\S.*)$|^(?<topic3>\\S.* (?:vs|versus) \\S.*)$',
      metadata: {
        byline:
          '^(?:by )?who(?:m|se)?(?: \\S+){0,4} (?:wrote|written|write|authored|penned|by|author|writer|journalist|reporter)|^who (?:wrote|authored|penned)|authors?|byline|writers?|journalists?|^who is (?:it|this) (?:by|from)',
        date: '^(?:when|what (?:day|date|year)|(?:on|in) (?:what|which) (?:day|date|year)|which (?:day|date|year)).* (?:published|written|posted|released|issued|dated|from|out|appear|wrote|write)|and when|publication date|publishing date|date (?:of|it|this)|^(?:the |what is the )?date|how old',
        site: '^(?:where|(?:which|what) (?:site|website|newspaper|outlet|paper|magazine)|who)(?: (?:was|is|did|has|it|this|that|the|article|piece|story|text))* (?:published|publish|posted|from|come from|appear)|source|publisher|^(?:which|what) (?:site|website|newspaper|outlet|magazine)',
        title: '(?:title|headline)|^what is (?:it|this|(?:the|this) \\S+) called',
        words:
          "who whom whose wrote written write author authors author's authors' authored penned byline writer writers journalist journalists reporter name by when day date year published publish posted released issued dated out appear come originally first publication publishing old how where site website newspaper outlet magazine did has source publisher title headline called exactly",
      },
    },
    said: {
      about: 'about|of|regarding|concerning|over',
      by: [
        '^what(?: else| all)? (?:did|does|do|has|have|had|was|were|is) (?<name>(?:\\S+ ){1,6}?)(?<verb>{verb})(?: (?:(?:{about}) (?<topic>\\S.*)|(?:on )?(?<rest>\\S.*)))?$',
      ],
      who: ['^who(?: else)? (?:(?:has|had|have|was|is) )?(?<verb>{saying}) (?:(?:that|for|on) )?(?<words>\\S.*)$'],
    },
  },
  everyday:
    'able actually add again ago agree allow also always amount anybody anyone anything apart around ask away bad badly basically become begin behind best better big bit bring buddy buy call came care case cause change come cool could deal definitely different difficult do does done easy else end enough ever everybody everyone everything exactly fact fail far feel few figure final finally find fine first folk folks found full fun gave get gets getting give given go goes going gone gonna good got gotta great guess guy guys hand happen happened happens hard hate have hear heard help honestly huge idea imo important involve issue just keen keep kid kind kinda know last late lately later least leave left let like likely little long look looking lot lots love made main make makes making many mad matter maybe mean means might mind more most move much must name near need never new next nice nobody nothing now number often ok okay old one ones only opinion other ought part pass people person piece place plan play point possible pour pretty probably problem put quite reach real really reason right said same saw say saying says see seem seen several show shown sick side simply single small some somebody someone something sort start stay still stop story stuff such suddenly supposed sure take taken takes talk talking tell tells than that thing things think thought through time tiny today together told took total totally toward towards tried try trying turn type under use used uses using usually very wanna want wanted wants way week weird well went whole wish word work worked works worry worse worst would wrong year years yet zero second third fourth fifth sixth seventh eighth ninth tenth',
  relatives: {
    age: 'age aged ages old older oldest youngest month | years year months born young younger',
    birth: 'born birth birthplace | birthday',
    bail: 'bail',
    children: 'kid kids child children son sons daughter daughters baby babies | father mother parent parents twins',
    cost: 'cost costs price prices priced expense expenses fee fees | pay pays paid payment worth spend spends spent charge charges charged budget euro euros dollar dollars pound pounds',
    death:
      'die dies died dying death deaths dead deadly kill kills killed killing fatal fatally murder murdered | lost late obituary perish perished',
    defeat: 'lose loses lost losing loser defeat defeated | beaten',
    founding:
      'found founded founder founding established establish | start started create created set formed launched began opened',
    injury: 'hurt hurts injure injured injury injuries wound wounded wounds casualties | harm harmed',
    invention: 'invent invents invented inventor develop | developed devised created designed pioneered invention',
    marriage: 'marry marries married marriage wife husband spouse wedding | widow widower divorced wed',
    prize: 'prize prizes award awards awarded medal medals honour honor honours honors | nobel title',
    punishment:
      'prison jail jailed sentence sentenced sentencing punishment imprisonment | years fine fines fined convicted penalty',
    victory: 'win wins won winner winning winners victory victorious beat beats | champion champions title',
    wage: 'wage wages salary salaries earn earns earned | pay paid income',
  },
};
