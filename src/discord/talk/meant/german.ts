import type { MeantRules } from '../meant-rule.ts';

export const germanMeant: MeantRules = {
  language: 'de',
  openings: 'und|aber|also|ok|okay|hm+|warte|hey|ah|oh|na|dann|footnote|bot|bitte',
  asks: 'wer|wen|wem|wessen|was|wann|wo|woher|wohin|welche[rsmn]?|warum|wieso|weshalb|wie|wie viele?|womit|wofur|wogegen|woran|worin|worum|wovon|wozu|woruber|wodurch|fasse?|zusammenfassung|erklar(?:e)?|nenn(?:e)?|liste|zahl(?:e)? auf|vergleich(?:e)?|beschreib(?:e)?|erzahl(?:e)?(?: mir)?|gib (?:mir|uns)|zeig (?:mir|uns)|seit wann|bis wann|mit wem|von wem|fur wen|gegen wen|zu welche[rmn]|in welche[rmn]|laut|wieviele?[rn]?|wiso|weso|warrum|weswegen|wodran|wovor|wonach|worauf|woraus|inwiefern|inwieweit|zitier(?:e)?|kurzfassung|kurzzusammenfassung|(?:ein |der |nen )?(?:kurzer |kurzen )?uberblick|das wichtigste|(?:eine |ne )?(?:kurze )?zusammenfassung|(?:ab|um|an|auf|aus|bei|durch|fur|gegen|in|mit|nach|ohne|seit|bis|uber|unter|von|vor|wegen|zu|zwischen) (?:wann|wen|wem|was|welche[rsmn]?|wo|wie|wieviel)|(?:steht|stehen|gibts|gibt es|gab es|geht es|sagt (?:er|sie|der|die)|nennt (?:er|sie|der|die)|erwahnt (?:er|sie|der|die))(?: da| darin| drin| dort| im (?:text|artikel))?(?: auch| denn| eigentlich| irgendwo)? (?:was|etwas|irgendwas|irgendwo|wo|wie|warum|wann|wer|wieviel|ob|eine?[nr]?|infos?|zahlen|quellen)',
  inverted:
    'ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|gibt|gibts|gab|steht|sagt|kann|konnen|soll|muss|geht|gilt|stimmt|kommt|nennt|erwahnt|kostet',
  within: '.* (?:wie ?viele?|wie (?:lange|hoch|alt|gross|weit)|was|wann|wo|wer|warum)',
  nouns: '(?:die |ne |eine |welche )*(?:quellen?|belege?|zitat|nachweise?|zahlen|datum|seite|autor(?:in)?)',
  toPeople:
    'du|dich|dir|dein|deine|deinen|euch|euer|eure|ihr(?= (?:alle|beide|auch|schon|da|noch|so|heute)(?: |$))|(?:seid|habt|wollt|konnt|kommt|macht|spielt|geht|wisst|findet|denkt|meint|guckt|schaut|esst|seht|trefft|braucht) ihr|wir|uns|unser|ich|mich|mir|mein|meine|jemand|wer kommt|wer hat lust|wer will|wer ist dabei|hat wer|ist wer|kommt wer|heute abend|(?<!(?:am|jeden|gegen|vom) )morgen|jungs|(?<!(?:viele|wenige|die|der|den|diese|alle|mehr|arme|reiche|junge|alte) )leute|leutz|lol|was fur ein|was soll s|egal|warum nicht|wie suss|wie geil|wie schon|lust|zocken|mikro|stumm|headset|voice|wlan passwort|ladekabel|(?:kann|hat|weiss|will|mag|macht) (?:wer|einer|irgendwer)|heut abend|ubermorgen|am wochenende|nachher|abendessen|mittagessen|wer (?:bringt|kocht|backt|fahrt|spielt|hat (?:zeit|hunger|durst)|ist (?:noch )?(?:wach|da|online|dabei|frei))|man mich|(?:bringt|bringst|holt|bestellt|backt) (?:\\S+ ){0,2}(?:kuchen|pizza|bier|getranke|snacks|chips|salat|essen|kaffee)',
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
      'wieviel kostet das',
      'um wie viel stieg die Miete',
      'steht da irgendwo ein Datum',
      'und die Brücke kostet wie viel?',
      'Belege?',
      'wie viele leute waren da',
      'was ist ihr plan',
      'kurzfassung bitte',
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
      'wer bringt getränke mit',
      'wer hat hunger',
      'kann wer den link schicken?',
      'wer kommt in den voice',
      'was macht ihr grad',
      'leute was geht',
      'steht da doch',
      'das hat er gesagt?',
      'wann kommt die pizza heut abend',
    ],
  },
};
