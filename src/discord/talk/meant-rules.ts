/** How people in a thread ask the articles, and how they talk to each other, in one language. */
export interface MeantRules {
  readonly language: 'en' | 'de' | 'es' | 'fr';
  /** What may come before a question and says nothing: "ok so". */
  readonly openings: string;
  /** What a question or a request begins with, whether or not it ends with a question mark. */
  readonly asks: string;
  /** What a question with its mark may begin with too: "does he say so?". */
  readonly inverted: string;
  /** Signs that a question is for people here: about them, their evening, their opinion. */
  readonly toPeople: string;
  /** Requests that say "you" and mean the one who can look it up. */
  readonly toBot: string;
  /** For the articles, then for people or for nobody. */
  readonly examples: { readonly meant: readonly string[]; readonly others: readonly string[] };
}

/** Alternatives of patterns, for messages as `bare` leaves them. */
export const meantRules: readonly MeantRules[] = [
  {
    language: 'en',
    openings: 'and|but|so|ok|okay|hm+|wait|hey|also|then|um+|well|oh|footnote|bot|please|pls',
    asks: 'who|whom|whose|what|whats|when|whens|where|wheres|which|why|how|how s|who s|what s|summari[sz]e|sum up|tl ?dr|list|explain|tell (?:me|us)|give (?:me|us)|show (?:me|us)|define|compare|find|describe|in what|at what|to what|by whom|for whom|with whom|since when|according to',
    inverted:
      'is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|any|anything|isn t|aren t|doesn t|didn t|hasn t',
    toPeople:
      'you|u|ur|your|yours|ya|y all|yall|you re|guys|folks|anyone|anybody|someone|somebody|everyone|everybody|we|us|our|let s|lets|i|i m|im|me|my|wanna|gonna|tonight|tomorrow|brb|lol|lmao|wtf|the hell|what a|how cute|how funny|how nice|who cares|what if|who else|whats up|what s up|who s in|who s up|who wants|why not',
    toBot:
      '(?:can|could|would|will) (?:you|u) (?:tell|explain|summari[sz]e|list|say|show|find|look|give|describe|compare)|do (?:you|u) know (?:who|what|when|where|why|how|which|if|whether)|(?:tell|give|show) (?:me|us)|i (?:want|would like|d like) to know',
    examples: {
      meant: [
        'who voted against it',
        'and why?',
        'does it say how much that costs?',
        'can you summarize the second part',
        'ok so when did they start',
        'tell me about the vote',
        'is there a date for the opening?',
        'what does Lin say?',
      ],
      others: [
        'who wants pizza',
        'did you watch the game?',
        'what a mess',
        'why are you laughing?',
        'how was your day',
        'is anyone here?',
        'shall we continue tomorrow?',
        'that is what I said',
        'haha',
      ],
    },
  },
  {
    language: 'de',
    openings: 'und|aber|also|ok|okay|hm+|warte|hey|ah|oh|na|dann|footnote|bot|bitte',
    asks: 'wer|wen|wem|wessen|was|wann|wo|woher|wohin|welche[rsmn]?|warum|wieso|weshalb|wie|wie viele?|womit|wofur|wogegen|woran|worin|worum|wovon|wozu|woruber|wodurch|fasse?|zusammenfassung|erklar(?:e)?|nenn(?:e)?|liste|zahl(?:e)? auf|vergleich(?:e)?|beschreib(?:e)?|erzahl(?:e)?(?: mir)?|gib (?:mir|uns)|zeig (?:mir|uns)|seit wann|bis wann|mit wem|von wem|fur wen|gegen wen|zu welche[rmn]|in welche[rmn]|laut',
    inverted:
      'ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|gibt|gibts|gab|steht|sagt|kann|konnen|soll|muss|geht|gilt|stimmt|kommt|nennt|erwahnt|kostet',
    toPeople:
      'du|dich|dir|dein|deine|deinen|euch|euer|eure|ihr|wir|uns|unser|ich|mich|mir|mein|meine|jemand|wer kommt|wer hat lust|wer will|wer ist dabei|hat wer|ist wer|kommt wer|heute abend|morgen|jungs|leute|leutz|lol|was fur ein|was soll s|egal|warum nicht|wie suss|wie geil|wie schon|lust|zocken',
    toBot:
      '(?:kannst|konntest|wurdest) du (?:mir |uns )?(?:[\\p{L}]+ )*(?:sagen|erklaren|zusammenfassen|nennen|auflisten|zeigen|beschreiben|vergleichen)|weisst du (?:wer|was|wann|wo|warum|wie|welche[rsmn]?|ob)|(?:gib|zeig|erzahl|erklar|nenn|sag) (?:mir|uns)|ich (?:will|mochte|wurde gern) wissen',
    examples: {
      meant: [
        'wer stimmte dagegen',
        'und warum?',
        'steht da, was das kostet?',
        'kannst du den zweiten Teil zusammenfassen',
        'ok und wann fing das an',
        'nenn mir die Gründe',
        'gibt es ein Datum für die Eröffnung?',
      ],
      others: [
        'wer kommt mit essen',
        'hast du das Spiel gesehen?',
        'was für ein Chaos',
        'warum lachst du?',
        'wie war dein Tag',
        'ist jemand da?',
        'machen wir morgen weiter?',
        'hab ich doch gesagt',
        'haha',
      ],
    },
  },
  {
    language: 'es',
    openings: 'y|pero|entonces|ok|vale|bueno|hm+|espera|oye|ah|oh|pues|a ver|footnote|bot|por favor',
    asks: 'quien|quienes|que|cual|cuales|cuando|donde|adonde|por que|porque|como|cuanto|cuanta|cuantos|cuantas|a quien|de quien|con quien|para quien|a que|de que|en que|con que|para que|desde cuando|hasta cuando|a cuantos|a cuantas|segun|resume|resumen|resumeme|explica|explicame|enumera|lista|compara|describe|dime|dinos|cuentame|dame',
    inverted:
      'es|son|era|eran|fue|fueron|esta|estan|hay|hubo|habra|ha|han|tiene|tienen|dice|dicen|menciona|puede|pueden|va|sera|se',
    toPeople:
      'tu|te|ti|tus|contigo|vosotros|vosotras|os|ustedes|usted|nosotros|nos|yo|me|mi|mis|conmigo|alguien|chicos|gente|tio|tia|vienes|quieres|estas|tienes|sabes|crees|piensas|vamos|quedamos|jugamos|seguimos|esta noche|manana|luego|jaja\\w*|que lio|que risa|que bueno|que bien|que pena|que mal|que va|que asco|que sueno|que mono|que fuerte|que hambre|quien se apunta|quien viene|quien quiere|como va|que tal|por que no',
    toBot:
      '(?:me |nos )?(?:puedes|podrias) (?:decir|explicar|resumir|enumerar|mostrar|describir|comparar)(?:me|nos)?|sabes (?:quien|que|cuando|donde|por que|como|cual|si)|(?:dime|dinos|cuentame|dame|explicame|resumeme)|quiero saber|me gustaria saber',
    examples: {
      meant: [
        'quién votó en contra',
        '¿y por qué?',
        '¿dice cuánto cuesta?',
        '¿puedes resumir la segunda parte?',
        'vale y cuándo empezaron',
        'dime los motivos',
        '¿hay fecha para la apertura?',
      ],
      others: [
        'quién se apunta a cenar',
        '¿viste el partido? te lo perdiste',
        'qué lío',
        '¿por qué te ríes?',
        'qué tal tu día',
        '¿hay alguien?',
        '¿seguimos mañana?',
        'eso dije yo',
        'jaja',
      ],
    },
  },
  {
    language: 'fr',
    openings: 'et|mais|alors|donc|ok|bon|hm+|attends|he|hey|ah|oh|du coup|footnote|bot|s il te plait|stp',
    asks: 'qui|que|qu|quoi|quand|ou|quel|quelle|quels|quelles|pourquoi|pk|comment|combien|a qui|de qui|avec qui|pour qui|par qui|contre qui|a quoi|de quoi|en quoi|depuis quand|jusqu a quand|d ou|selon|est ce qu|est ce que|c etait (?:quand|ou|qui|quoi|combien)|c est (?:quand|ou|qui|quoi|combien|quel|quelle)|resume|resumes|explique|enumere|liste|compare|decris|dis (?:moi|nous)|raconte|donne (?:moi|nous)|cite',
    inverted:
      'est|sont|etait|etaient|y a t il|il y a|y a|a t|ont|dit|dit il|dit elle|parle t|peut on|faut il|l auteur|l article|le texte|ca',
    toPeople:
      'tu|t(?! il| elle| on)|te|toi|ton|ta|tes|vous|votre|vos|on|nous|notre|nos|je|j|j ai|moi|mon|ma|mes|quelqu un|les gars|les amis|tout le monde|ce soir|demain|mdr|ptdr|quel bordel|quelle galere|quel dommage|quelle horreur|qui vient|qui veut|qui est chaud|qui est la|ca va|comment ca va|pourquoi pas|dispo',
    toBot:
      '(?:peux tu|tu peux|pourrais tu|tu pourrais|pouvez vous) (?:me |nous |m )?(?:dire|expliquer|resumer|enumerer|montrer|decrire|comparer|lister)|(?:sais tu|tu sais) (?:qui|ce que|quand|ou|pourquoi|comment|quel|quelle|si|combien)|(?:dis|donne|explique|raconte|resume|cite) (?:moi|nous)|je (?:veux|voudrais|aimerais) savoir',
    examples: {
      meant: [
        'qui a voté contre',
        'et pourquoi ?',
        'il y a un prix ?',
        'tu peux résumer la deuxième partie',
        'ok et quand est-ce que ça a commencé',
        'donne-moi les raisons',
        'y a-t-il une date pour l’ouverture ?',
      ],
      others: [
        'qui veut manger',
        't’as vu le match ?',
        'quel bordel',
        'pourquoi tu ris ?',
        'ça va ?',
        'il y a quelqu’un ?',
        'on continue demain ?',
        'c’est ce que je disais',
        'mdr',
      ],
    },
  },
];

/** Exclamations with a question mark. */
export const exclamations =
  'really|seriously|srsly|huh|eh|what|wtf|right|no|yes|ok|lol|echt|wirklich|ernsthaft|oder|ne|hae|was|ja|en serio|de verdad|que|no|si|ah si|serieux|vraiment|ah bon|hein|quoi|non|oui';
