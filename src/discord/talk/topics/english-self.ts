import type { TopicRule } from '../topic-rule.ts';

/** What is said in any of these, and names nothing. */
const common =
  'do|does|did|can|could|will|would|should|are|is|am|was|were|have|has|had|you|u|your|yours|yourself|i|me|my|mine|we|us|our|it|its|this|that|these|those|the|a|an|any|some|all|everything|anything|something|stuff|things?|what|whats|which|who|whose|how|when|where|why|if|or|not|ever|never|always|sometimes|often|long|much|many|still|just|really|actually|to|of|for|in|on|at|with|from|by|about|into|and|here|there|be|been|being|get|got|s|re|ve|m|t|one|people|anyone|anybody|someone|somebody|else|kinds?|sorts?|types?|bot|footnote|safe|after|before|again|than|then|now|up|out|also|too|even|so|other|others';

/** What is said of Footnote that the articles cannot tell: what it keeps, whether it errs, how old it is. */
export const englishSelf: readonly TopicRule[] = [
  {
    topic: 'keeps',
    language: 'en',
    phrases: [],
    wordings: [
      {
        of: `${common}|store|stores|stored|storing|save|saves|saved|saving|keep|keeps|kept|keeping|logs?|logging|logged|records?|recorded|recording|delete|deleted|deleting|erase|remove|wipe|forget|data|messages?|questions?|chats?|conversations?|dms?|personal|information|info|write|wrote|written|writing|ask|asked|asking|say|said|typed?|see|seen|read|reads|reading|collect|sell|share|shares|shared|track|happens?|use|used|access|history`,
        having: [
          'stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|ke(?:ep|eps|pt|eping)|logs?|logging|logged|records?|recorded|recording|deleted?|deleting|erase|remove|wipe|forget|collect|sell|share|shared|track|happens|do you do with|see|seen|read|access|use',
          'my|our|what (?:i|we)|(?:everything|anything|all|stuff|things) (?:that )?(?:i|we)|about (?:me|us)',
          'messages?|questions?|chats?|conversations?|data|info|information|write|wrote|say|said|asks?|asked|typed?|history|dms?|things|stuff',
        ],
        unless:
          'remember|^(?:i|we|my|our) |my question (?:about|on)|who (?:deleted|removed|read|saved) my|(?:can|could|will|would|did) you (?:please )?(?:read|see|use) (?:my|our)',
      },
      {
        of: `${common}|log|logging|record|recording|listen|listening|watch|watching|spy|spying|eavesdrop|eavesdropping|track|tracking|collect|collecting|reading|read|data|chats?|messages?|write|say|type|channel|every|word|conversations?`,
        having: [
          'logging|log|record|recording|listen|listening|watch|watching|spy|spying|eavesdropp?(?:ing)?|track|tracking|collect|collecting|read(?:ing)? (?:\\S+ )?(?:everything|all|every|what we)',
          'you',
          'this|us|me|everything|all|chats?|messages?|here|what (?:i|we)|our|data|conversations?|channel|in|every',
        ],
        unless: '(?:have|did) you (?:seen|watch|listen|see)|^(?:we|i|you) ',
        amongPeople: true,
      },
      {
        of: `${common}|private|privacy|confidential|secret|anonymous|gdpr|chat|write|tell|ask|say|policy|messages?|questions?|between|stay|stays|data|protection`,
        having: [
          'private|privacy|confidential|secret|anonymous|gdpr|data protection|between us',
          'this|you|your|chat|my|i|here|we',
        ],
        unless: 'your secret|^(?:i|we) ',
        amongPeople: true,
      },
    ],
    examples: [
      'do you store what I write?',
      'are you logging this',
      'can you delete my data',
      'who can see what I ask you',
      'is this chat private',
      'what happens to my messages',
    ],
    others: [
      'do the police store the data',
      'is the meeting private',
      'who deleted the messages',
      'Who can see the plans?',
      'does the museum keep the letters',
    ],
  },
  {
    topic: 'mistakes',
    language: 'en',
    phrases: [],
    wordings: [
      {
        of: `${common}|mistakes?|errors?|wrong|right|correct|accurate|reliable|reliability|trust|trustworthy|trusted|believe|hallucinat(?:e|es|ing|ions?)|make|makes|made|making|invent|invents|lie|lies|lying|answers?|facts|say|says|tell|honest|false|bullshit|biased|neutral|objective|bias|rely|depend|dependable|good|often`,
        having: [
          'you|your|yourself|this bot|the bot',
          'mistakes?|errors?|wrong|right|correct|accurate|reliable|reliability|trust|trusted|trustworthy|believe|hallucinat(?:e|es|ing|ions?)|mak(?:e|ing) (?:things|stuff|it|that|this|them|everything|facts|answers) up|mak(?:e|ing) up|invent|lie|lying|bullshit|biased|neutral|objective|rely|depend|dependable|honest',
        ],
        unless: '^(?:no |yes |oh )*(?:you|u|that|this|it|i|we) |^your ',
        amongPeople: true,
      },
    ],
    examples: [
      'do you ever make mistakes',
      'can I trust you',
      'how reliable are you',
      'are your answers correct',
      'do you hallucinate',
    ],
    others: [
      'do they make mistakes',
      'can they trust the mayor',
      'how reliable is the gauge',
      'could Marsh be wrong',
      'you are right',
    ],
  },
  {
    topic: 'age',
    language: 'en',
    phrases: [
      'how old (?:are|r|is) (?:you|u|footnote|this bot)(?: (?:now|exactly|anyway))?',
      'what s your age',
      'what is your age',
      'when (?:were|was|did|are|is) (?:you|u|this bot|footnote|your) (?:born|made|created|built|launched|released|come out|start(?:ed)?|programmed|developed|set up|added|birthday)(?: here)?',
      'when s your birthday',
      'how long have you (?:been|existed)(?: (?:around|here|alive|online|running|a bot|a thing|there))*',
      '(?:since when|how long) (?:do you exist|are you (?:around|here))',
      'what year (?:were|was) (?:you|this bot|footnote) (?:born|made|created|built|from)',
    ],
    examples: ['how old are you', 'when were you born', 'what’s your age', 'how long have you been around'],
    others: ['how old are the caves', 'when was he born', 'How old is the bridge?'],
  },
  {
    topic: 'memory',
    language: 'en',
    phrases: [],
    wordings: [
      {
        of: `${common}|remember|remembers|memory|memories|forget|forgets|forgot|recall|learn|learning|know|last|time|chats?|conversations?|questions?|asked|ask|said|say|told|wrote|talked|earlier|yesterday|previous|previously|minutes?|days?|keep|mind`,
        having: [
          'remember|memory|forget|recall|learn',
          'you|your',
          'me|my|i (?:just )?(?:said|asked|ask|say|wrote|told)|we (?:said|talked|asked)|our|us|things|stuff|memory|everything|last (?:time|chat|conversation)|how long do',
        ],
        unless: '^(?:i|we|you) |how long (?:it|that|he|she|they|was|is|did)|tell me|before (?:the|that)',
        amongPeople: true,
      },
    ],
    examples: [
      'do you remember what I asked before?',
      'do you remember me',
      'how long do you remember things',
      'do you forget stuff',
      'do you have a memory',
    ],
    others: [
      'do you remember what Marsh said',
      'do fishermen remember the flood',
      'do you remember when the bridge opens',
    ],
  },
  {
    topic: 'files',
    language: 'en',
    phrases: [],
    wordings: [
      {
        of: `${common}|reads?|open|opens|understand|view|process|handle|supports?|supported|accepts?|take|look|load|analy[sz]e|parse|see|pdfs?|files?|docs?|docx|documents?|word|excel|xlsx|csv|powerpoints?|pptx?|slides|pictures?|images?|photos?|pics?|screenshots?|scans?|links?|urls?|websites?|pages?|web|epubs?|books?|ebooks?|html|markdown|txt|text|audio|voice|videos?|youtube|formats?|handwriting|able|messages?`,
        having: [
          'you|footnote|this bot',
          'read|open|understand|view|process|handle|support|supported|accept|take|look at|parse|load|analy[sz]e|see',
          'pdfs?|files?|docs?|docx|documents?|excel|xlsx|csv|powerpoints?|pptx?|slides|pictures?|images?|photos?|pics?|screenshots?|scans?|links?|urls?|websites?|web ?pages?|epubs?|e?books?|html|markdown|audio|voice messages?|videos?|youtube|formats?',
        ],
        unless:
          '(?:this|that|the|my|these|those|our) (?:\\S+ )?(?:pdf|file|doc|document|picture|image|photo|pic|screenshot|link|url|website|page|book|video)s?|(?:what|which) (?:documents|docs|books|links|pages)|have you|did you|do you (?:have|know|use|see)|^you ',
      },
    ],
    examples: [
      'can you read PDFs',
      'what files can you read',
      'can you open Word documents',
      'which file types do you support',
      'do you understand pictures',
    ],
    others: [
      'can pupils read the plans',
      'what files did the ministry delete',
      'can you read this PDF',
      'which books can people read there',
    ],
  },
  {
    topic: 'basis',
    language: 'en',
    phrases: [],
    wordings: [
      {
        of: `${common}|answers?|information|infos?|knowledge|facts?|quotes?|data|know|come|comes|coming|finds?|take|taken|based|base|normally|usually|sources?|everything|work`,
        having: [
          'where|how|what',
          'you|your',
          'answers?|information|infos?|knowledge|all (?:this|that|of (?:this|that))|this|facts?|stuff|everything|things|quotes?',
          'com(?:e|es|ing) from|from|get|find|know|take|taken|based on',
        ],
        unless:
          '(?:know|get|got|have|find|take) (?:that|this|it)(?: from)?$|what (?:do|did|have) you (?:know|get|got|find)|^(?:you|i|we) |have you got',
      },
      {
        of: `${common}|search|searching|google|googling|internet|web|wikipedia|online|offline|use|using|browse|browsing|connected|access|live|look|bing|reddit|twitter|trained|training|connection|only|website|websites|know|find|answers?|from|newspapers`,
        having: [
          'you|your',
          'internet|google|googling|the web|wikipedia|online|offline|bing|reddit|twitter|trained|training',
        ],
        unless: '^(?:you|i|we|they|he|she) |did you|who|have you|will you be|when',
        amongPeople: true,
      },
    ],
    examples: [
      'where do your answers come from',
      'where do you get your info from',
      'how do you know all this',
      'do you search the internet',
      'do you use Wikipedia',
    ],
    others: [
      'where do the fish come from',
      'Where does the money come from?',
      'do the pupils use Wikipedia',
      'How do they know all this?',
    ],
  },
  {
    topic: 'who',
    language: 'en',
    phrases: [
      '(?:what|who) the (?:hell|heck|fuck) are (?:you|u)',
      'wtf (?:are|r) (?:you|u)',
      '(?:who|what) even are you',
      'and (?:who|what) are you',
      'what s (?:new|up|good|going on|happening) (?:with|for|in) (?:you|your (?:life|world))',
      'how s (?:life|it|it going|everything)(?: (?:as|being) (?:a|the) (?:bot|robot|machine))',
      'how is (?:life|it) (?:as|being) (?:a|the) (?:bot|robot|machine)',
      'tell (?:me|us) (?:something|a bit|more|anything) about (?:you|yourself|u)',
    ],
    examples: ['wtf are you', 'what’s new with you', 'how’s life as a bot', 'tell me something about you'],
    others: ['What is new with the bridge?', 'tell me something about the bridge'],
  },
  {
    topic: 'askable',
    language: 'en',
    phrases: [
      '(?:any |got any |have you (?:got )?(?:any )?|do you have (?:any )?|give me (?:some |a few |any )?)(?:tips?|ideas?|suggestions?|advice|hints?)(?: (?:for|on|about|of))? ?(?:(?:what|things|something|stuff|questions?)(?: (?:i|we|one))?(?: (?:can|could|should|might))?(?: to)? ask(?: (?:you|u|here))?|(?:good )?questions?)',
      'what (?:would|could|might) be (?:a )?(?:good|nice|useful|interesting) questions?(?: to (?:ask|start with))?',
      '(?:suggest|propose|recommend|give)(?: (?:me|us))? (?:a|some|one|any)(?: (?:good|nice|interesting|sample))? questions?',
      'what (?:would|do) you (?:suggest|recommend)(?: (?:i|we|me|to))*(?: ask)?',
      'what (?:can|should|could|do) (?:i|we) (?:even )?ask',
      'i (?:don t|do not) know what to ask(?: (?:you|u))?',
    ],
    examples: [
      'any tips what to ask',
      'what would be a good question',
      'suggest a question',
      'I don’t know what to ask',
    ],
    others: ['What did they suggest?', 'any tips for the fishermen'],
  },
  {
    topic: 'stop',
    language: 'en',
    phrases: [
      'cut (?:that|this) out',
      'drop it',
      '(?:please )?don t do that',
      'stop (?:doing )?(?:that|this)(?: now)?',
      'not now',
    ],
    examples: ['cut that out', 'please don’t do that'],
    others: ['did they cut that out of the law'],
  },
  {
    topic: 'maker',
    language: 'en',
    phrases: [
      'who (?:wrote|writes|made|makes|built|designed|maintains|owns|looks after|takes care of|hosts|runs|pays for|developed|programmed|codes?|coded|came up with|thought up|invented|is behind|s behind|set up|installed|added|put|is responsible for|is in charge of|s in charge of) (?:your (?:code|program|software|script|brain|answers)|(?:the )?(?:code|idea|program) (?:for|of|behind) (?:you|this bot|this thing|the bot)|(?:you|u|this bot|the bot|this thing|that thing|footnote))(?: (?:up|here|in here|on (?:this|the|our) server|together))?',
      'who (?:set|put) (?:you|u|this bot|the bot|this thing) (?:up|in here|on here|here|in|there)(?: on (?:this|the|our) server)?',
      '(?:whose|who s) (?:bot|creation|idea|work|code|project|baby) (?:are you|is this(?: (?:bot|thing))?|was this|were you)',
      'whose are you|who (?:does|do) (?:this bot|the bot|this thing|you) belong to|whose is (?:this bot|the bot|this thing)',
    ],
    examples: [
      'who wrote your code',
      'who set this bot up on our server',
      'whose creation are you',
      'who is in charge of this bot',
    ],
    others: [
      'who wrote the code of conduct',
      'who set up the fund',
      'whose idea was the dam?',
      'who pays for the bridge',
    ],
  },
  {
    topic: 'help',
    language: 'en',
    phrases: [
      'how (?:do|can|could|would|should|does|to|am|are|is) (?:(?:i|we|one|you|people|anyone|someone) )?(?:(?:supposed|meant) to )?(?:actually |even |best |properly )?(?:use|used|operate|handle|control|get started with|start with|talk to|interact with|get going with|make use of) (?:you|u|this|this bot|the bot|this thing|that thing|this app|this tool|footnote)(?: (?:properly|right|correctly|here|anyway|then))*',
      'what (?:do|can|should|am|are|shall) (?:i|we|one)(?: supposed to| meant to)? do with (?:you|u|this bot|this thing|the bot)(?: here)?',
      '(?:is there |where is |got |do you have )?(?:a |any |the |your )?(?:manual|tutorial|instructions|user guide|how to)(?: (?:for|to|on|of) (?:you|this|this bot|the bot|this thing))?',
      '(?:i |we )?(?:don t|do not|can t) (?:get|understand|know) how (?:to use (?:you|u|this|this bot|the bot|this thing|that thing|this app|this tool|footnote)|(?:you|this bot|the bot|this thing|this) works?)',
    ],
    examples: [
      'how do I use this thing',
      'how am I supposed to talk to you',
      'what do I do with this bot',
      'is there a manual for this bot',
      'I don’t get how this works',
    ],
    others: [
      'how do they use the dam',
      'what do they do with the money',
      'is there a manual for the pump?',
      'how does one use the ferry',
    ],
  },
  {
    topic: 'who',
    language: 'en',
    phrases: [
      '(?:who|what) (?:am|are|m|re) (?:i|we) (?:even |actually |really )?(?:talking|speaking|chatting|writing|typing|texting) (?:to|with)(?: (?:here|now|exactly|anyway))*',
      '(?:is|am|are) (?:this|it|i|we|that)(?: (?:talking|speaking|chatting) (?:to|with))? (?:a |an |just a |some )*(?:real |actual |live )*(?:person|human|human being|robot|ai|machine|program|script|chatbot|bot)(?: or (?:not|a |an |just |real )*(?:person|human|robot|ai|machine|program|chatbot|bot)?)?',
      'what (?:is|s) (?:this|the) (?:bot|thing|app)(?: (?:even|actually))?(?: (?:for|about|good for|all about|supposed to do|doing here|here for))?',
      '(?:who|what) (?:is|s) (?:answering|replying|responding|writing)(?: (?:here|to me|me|us|this))*',
    ],
    examples: [
      'who am I talking to',
      'what are we even chatting with here',
      'is this a real person',
      'what’s this bot for',
      'who is answering here',
    ],
    others: [
      'who is the mayor talking to',
      'is this a real bridge',
      'what is this law for',
      'who is answering for the damage?',
    ],
  },
  {
    topic: 'articles',
    language: 'en',
    phrases: [
      '(?:how many|(?:the |what )?number of|(?:the )?count of) (?:different |total )*(?:articles?|texts?|sources?|documents?|docs|papers|files)(?: (?:are|is|do|have|has|you|u|we|there|here|in|the|your|this|library|bot|got|know|loaded|read|ve|search|use|altogether|total|stored|available|it))*',
    ],
    examples: ['how many articles are there', 'number of texts?', 'how many sources has this bot got'],
    others: ['how many articles does the law have', 'number of boats', 'how many papers did the mayor sign'],
  },
];
