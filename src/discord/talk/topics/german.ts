import type { TopicRule } from '../topic-rule.ts';

/** What asks whether it is somebody, or what it is. */
const being =
  'bist|du|ist|das|ein|eine|einem|einer|mensch|menschen|person|bot|roboter|maschine|ki|echt|echte|echter|oder|nur|wirklich|hier|da|dahinter|hinter|steckt|sitzt|rede|schreibe|spreche|ich|mit|etwa|programm|computer|was|fur|welche|art|von|ne|n|nen|dir|dem|dieser|so|ding|kunstliche|intelligenz|automat';
/** What asks what it can be asked, and can answer. */
const ability =
  'was|wobei|womit|worin|worauf|wozu|woruber|welche[rns]?|wie|kannst|kann|darf|du|ich|man|wir|mir|uns|dich|dir|alles|so|fragen|frage|sachen|dinge|themen|art|arten|von|zu|beantworten|beantwortest|antworten|antwortest|helfen|hilfst|unterstutzen|in|der|lage|fahig|imstande|bist|fur|eine|stellen|verstehst|weiterhelfen|bei|hier';
/** What is said of the articles that there are, and of what they are about. */
const library =
  'welche[nrsm]?|was|fur|wie|viele|vielen|artikel|artikeln|texte|texten|quellen|themen|thema|bereiche|bereichen|gebiete|gebieten|hast|kennst|weisst|kannst|bist|gibt|gibts|es|liest|gelesen|gespeichert|geladen|du|dich|dir|dein|deine|deinen|aus|bescheid|uber|zu|mit|von|in|auf|im|hier|drin|bibliothek|der|die|den|sind|ist|habt|fragen|antworten|beantworten|sagen|reden|sprechen|etwas|ein|da|man|kann|fragst|deckst|ab|behandelst|an|art|ich|stehen|liegen|vor|bei|worauf|alles|deiner|sammlung|bestand|archiv|datenbank|enthalt|umfasst|zeig|zeige|mir|uns|inhalt|findet|liegt|steht|so|drinnen|nur|diese';
/** What is said of the model that it runs on. */
const model =
  'welche[smnr]?|was|fur|ein|eine|einem|einer|ki|ai|llm|gpt|chatgpt|claude|gemini|llama|mistral|modell|sprachmodell|bist|lauft|laufst|nutzt|benutzt|verwendest|basierst|steckt|hinter|in|dir|du|da|der|dem|bot|dieser|diesem|auf|mit|von|oder|so|unter|haube|ist|das|hast|arbeitest|dich|arbeitet|hier|version|dahinter|treibt|an|womit|worauf';
/** What asks it to be quiet. */
const quiet =
  'kannst|konntest|wurdest|du|bitte|mal|jetzt|endlich|einfach|doch|kurz|ein|bisschen|eine|weile|moment|minute|sei|sein|ruhig|ruhiger|still|stiller|leise|leiser|halt|halten|die|klappe|den|mund|schnauze|schweig|schweigen|psst|pst|pscht|ruhe|gib|geben|nichts|mehr|sagen|schreiben|reden|aufhoren|zu|hor|auf|heute|weniger|nicht|so|viel|rede|schreib|fresse|sag|etwas|gebe|damit|stoppen|stopp|stop|lassen|lass|es';
/** What is said with thanks of what they are for. */
const gratitude =
  'ah|oh|ok|das|es|hilft|hat|habe|ist|mir|uns|dir|ich|du|weiter|sehr|schon|total|echt|voll|geholfen|verstanden|verstehe|kapiert|gecheckt|klar|klarer|jetzt|nun|weiss|bescheid|dann|reicht|passt|genau|was|gesucht|wissen|wollte|brauchte|gebraucht|perfekt|super|gut|toll|so|schaue?|lese?|mal|nach|spater|an|rein|alles|wieder|gelernt|bist|der|die|beste|bester|ein|schatz|war|s|nur|auch|nett|lieb|antwort|mehr|schau|les|spannend|interessant|dafur|hilfe|schnelle|fur|deine|werde|durch|geklappt|klappt|funktioniert|erledigt|gelost|gefunden|wunderbar|bestens|ja|geht|gemacht|frage|beantwortet|hast';
/** What asks whether the articles say what somebody said. */
const heldAgainst =
  'steht|stehen|findet|finde|finden|gibt|gibts|s|es|man|dazu|davon|daruber|hierzu|dafur|dagegen|das|die|der|den|dem|im|in|ins|aus|was|etwas|irgendwas|irgendwo|irgendetwas|wo|wie|so|auch|wirklich|echt|tatsachlich|uberhaupt|denn|eigentlich|artikel|artikeln|texte?n?|quellen?|bibliothek|sagen|sagt|sehen|sieht|meinen|meint|bestatigen|bestatigt|bestatigst|belegt|belegen|beleg|stimmt|stimmen|stutzen|stutzt|decken|deckt|sich|mit|zu|gesagt|erwahnt|erwahnen|drin|darin|ist|sind|wird|werden|wurde|genannt|beschrieben|kann|kannst|konnen|du|hast|haben|hat|ich|mal|bitte|hier|widersprechen|widerspricht|schreiben|schreibt|mehr|oder|nicht|laut|deinen|deine|infos?|bei|nach|passt|geschrieben|behauptet|herauslesen|rauslesen|lesen|nachlesen|sache|thema';
/** What asks whether something is so, and from where it is. */
const truth =
  'stimmt|das|dass|es|so|wirklich|echt|uberhaupt|auch|denn|eigentlich|tatsachlich|ist|war|da|was|etwas|dran|daran|wahr|richtig|korrekt|sicher|belegt|bewiesen|fake|quatsch|wer|jemand|kann|kannst|konnte|du|mal|bitte|bestatigen|prufen|uberprufen|checken|nachschauen|nachsehen|nachprufen|nachschlagen|verifizieren|ob|kurz|faktencheck|oder|nicht|falsch|wo|steht|woher|hast|quellen?|gibt|gibts|dafur|dazu|davon|einen|eine|beleg|belege|hat|kommt|stammt|jetzt|s|an|der|sache|nach|geschrieben|alles';

export const germanTopics: readonly TopicRule[] = [
  {
    topic: 'help',
    language: 'de',
    phrases: [
      'wie (?:fuge|lade|gebe|nehme|kann|konnen|loscht|fugt|ladt|losche) (?:ich|man|wir)(?: dir| hier)?(?: noch)? ?(?:einen|ein|eine|den|weitere[nsr]?|mehr|neue[nsr]?|die|das)?(?: (?:weitere[nsr]?|neue[nsr]?|anderen?|anderes))? ?(?:links?|artikel|texte?|dateien?|pdfs?|seiten?|quellen?)(?: (?:hinzufugen|hinzu|hochladen|hoch|loschen|entfernen|dazu|ein|auf|geben|schicken))?',
      '(?:was sind|welche sind) (?:die|deine) befehle',
      'hilfe',
      'hilf mir',
      'ich brauche hilfe',
      'kannst du (?:mir )?helfen',
      'wie (?:benutze|bediene|nutze|verwende) ich (?:dich|das|den bot)',
      'wie (?:benutzt|bedient|nutzt|verwendet) man (?:dich|das hier|den bot|footnote)',
      'wie (?:funktionierst du|funktioniert (?:das|der bot))',
      'welche befehle (?:gibt es|hast du|kennst du)',
      'befehle',
      '(?:ich |wir )?(?:brauche?n?|brauchte|benotige|hatte gern|will) (?:mal |kurz |deine |etwas |ein bisschen |dringend |bitte )*(?:hilfe|unterstutzung)(?: (?:mit|bei) (?:dir|dem bot|diesem bot|footnote))?',
      '(?:kannst|konntest|wurdest) du (?:mir |uns )?(?:mal |kurz |bitte |vielleicht )*(?:weiterhelfen|helfen)',
      'hilf (?:mir|uns)(?: (?:mal|kurz|bitte|weiter))*',
      'wie (?:funktioniert|geht) (?:das|das hier|der bot|dieser bot|footnote)',
      'wie (?:kann|soll|muss) (?:ich|man) (?:dich|das|das hier|den bot|diesen bot) (?:benutzen|bedienen|nutzen|verwenden)',
      'wie (?:benutze?|bediene?|nutze?|verwende?)t? (?:ich|man) (?:dich|das hier|den bot|diesen bot|footnote)',
      '(?:erklar(?:e)?(?: mir| uns)?|kannst du (?:mir |uns )?erklaren|sag mir) wie (?:du funktionierst|(?:das|das hier|der bot|dieser bot) funktioniert)',
    ],
    alsoToPeople: ['kann (?:mir |uns )?(?:hier |mal )?(?:jemand|wer|einer)(?: mir| uns)? (?:mal |kurz )?helfen'],
    examples: [
      'wie füge ich noch einen Link hinzu?',
      'wie kann man artikel hochladen',
      'Hilfe!',
      'kannst du mir helfen?',
      'wie benutze ich dich?',
      'wie bedient man den Bot?',
      'wie funktionierst du',
      'welche Befehle gibt es?',
      'kannst du mir kurz weiterhelfen',
      'ich bräuchte mal Hilfe',
      'wie funktioniert dieser Bot?',
    ],
    others: [
      'Wie kann man eine Brücke bauen?',
      'Welche Hilfe bekam das Dorf?',
      'wie funktioniert die Brücke?',
      'Wer brauchte Hilfe vom Land?',
      'wie funktioniert die Abstimmung?',
    ],
  },
  {
    topic: 'who',
    language: 'de',
    phrases: [
      'bist du (?:echt|real|lebendig)(?: oder (?:ein |ne |eine |nur )*(?:bot|maschine|ki|fake))?',
      'was (?:kann|macht|tut) (?:der|dieser) bot',
      'wozu (?:bist du|dient der bot|bist du gut|taugst du)(?: da| gut)?',
      'wofur bist du(?: da| gut)?',
      'was ist deine (?:aufgabe|funktion)',
      'bist du (?:ein )?(?:bot|mensch|roboter|echt|eine ki)',
      'was kannst du',
      'stell dich (?:mal )?vor',
      'was ist (?:footnote|das fur ein bot)',
      'bist du (?:eigentlich )?(?:ein |eine )?(?:echter |echte )?(?:mensch|bot|roboter|ki|person|programm|maschine)',
      'was fur ein bot bist du',
    ],
    wordings: [
      {
        of: being,
        having: [
          'mensch|menschen|person|roboter|maschine|intelligenz|programm|computer|fur (?:ein|eine|n|ne)|welche art|art von',
          'du|bot|dahinter|dir|rede ich|schreibe ich|spreche ich',
        ],
        unless: 'was fur (?:ein|eine) (?:mensch|person)|welche art von (?:mensch|person)',
      },
    ],
    alsoToPeople: [
      '(?:wer|was) bist du',
      'wie heisst du',
      'was machst du',
      '(?:wer|was)(?: oder (?:wer|was))? bist du',
      'wie ist dein name',
    ],
    examples: [
      'was bist du für ein Bot',
      'rede ich hier mit einem Menschen',
      'steckt da ein Mensch dahinter',
      'bist du echt oder ne KI',
      'was kannst du alles',
      'was kannst du sonst noch',
      'wozu bist du da',
      'wofür bist du gut',
      'wer bist du?',
      'bist du ein Bot?',
      'was kannst du?',
      'stell dich mal vor',
      'was ist Footnote?',
      'wer oder was bist du',
      'was für ein Bot bist du',
    ],
    others: [
      'Welcher Mensch steckt hinter dem Protest?',
      'was für ein Mensch ist der Minister',
      'Wozu dient der Damm?',
      'Wer ist Ada Lin?',
      'Was kann der Rat tun?',
    ],
  },
  {
    topic: 'maker',
    language: 'de',
    phrases: [
      'wer (?:betreibt|wartet|steuert|bezahlt|hostet|kummert sich um|pflegt) (?:dich|den bot|diesen bot)',
      'wer hat (?:dich|den bot|footnote) (?:gemacht|gebaut|erstellt|programmiert|entwickelt|geschrieben|erschaffen)',
      'wer (?:betreibt|steckt hinter) (?:dich|dir|den bot|footnote)',
      'wem gehorst du',
      'von wem bist du',
      'wer (?:hat|steckt hinter) (?:dich|dir|den bot|diesen bot|diesem bot|footnote)(?: (?:gemacht|gebaut|erstellt|programmiert|entwickelt|geschrieben|erschaffen|erfunden|gecodet))?',
      'wer ist dein (?:entwickler|schopfer|erfinder|macher|besitzer|chef|programmierer)',
      'von wem (?:wurdest du|bist du|ist (?:der|dieser) bot) (?:gemacht|gebaut|erstellt|programmiert|entwickelt)',
    ],
    examples: [
      'wer hat dich gemacht?',
      'Wer betreibt dich?',
      'wem gehörst du?',
      'wer hat diesen Bot programmiert',
      'von wem wurdest du entwickelt',
    ],
    others: ['Wer hat die Brücke gebaut?', 'Wer hat den Artikel geschrieben?', 'Von wem wurde die Brücke entwickelt?'],
  },
  {
    topic: 'model',
    language: 'de',
    phrases: [],
    wordings: [
      {
        of: model,
        having: ['ki|ai|llm|gpt|chatgpt|claude|gemini|llama|mistral|modell|sprachmodell', 'du|dir|dich|bot|dahinter'],
      },
    ],
    examples: ['welche KI bist du', 'auf welchem Modell läufst du', 'steckt da ChatGPT dahinter'],
    others: ['Welches Modell nutzt der Rat?', 'was ist das für ein Modell der Brücke'],
  },
  {
    topic: 'stop',
    language: 'de',
    phrases: [
      'stopp?',
      'hor auf(?: damit)?',
      'aufhoren',
      'sei (?:still|ruhig|leise)',
      'ruhe',
      'halt (?:die klappe|den mund)',
      'lass (?:mich|uns) in ruhe',
      'geh weg',
      'genug',
      'abbrechen',
      '(?:kannst du |konntest du )?(?:bitte |mal |endlich )*(?:hor|aufhoren|hore)(?: (?:bitte|mal|endlich|doch))*(?: auf)?(?: damit)?(?: (?:mich|uns|leute|alle))?(?: (?:immer|standig|dauernd))?(?: (?:zu|so) (?:pingen|taggen|markieren|erwahnen|benachrichtigen|nerven|storen|antworten|spammen|anpingen|anschreiben))?',
      '(?:mich |uns )?(?:nicht|nie)(?: (?:mehr|wieder|standig|immer))? (?:pingen|taggen|markieren|erwahnen|benachrichtigen|nerven|storen|antworten|spammen|anpingen|anschreiben)',
      '(?:ping(?:e|st)?|tagg(?:e|st)?|tag|markier(?:e|st)?|erwahne?|nerve?|store?|schreib) (?:mich|uns) (?:doch |bitte )*(?:nicht|nie)(?: (?:mehr|standig|immer|wieder|an))*',
      'kannst du (?:bitte )?(?:aufhoren|damit aufhoren)(?: (?:mich|uns) zu (?:pingen|taggen|markieren|erwahnen|benachrichtigen|nerven|storen|antworten|spammen|anpingen|anschreiben))?',
      'kannst du (?:mich|uns) (?:bitte )?nicht(?: mehr)? (?:pingen|taggen|markieren|erwahnen|benachrichtigen|nerven|storen|antworten|spammen|anpingen|anschreiben)',
      'ich will nicht (?:gepingt|getaggt|markiert|erwahnt) werden',
    ],
    wordings: [
      {
        of: quiet,
        having: ['aufhoren|stoppen', 'kannst|konntest|wurdest|bitte'],
      },

      {
        of: quiet,
        having: [
          'ruhig|ruhiger|still|stiller|leise|leiser|klappe|mund|schnauze|fresse|schweig|schweigen|psst|pst|pscht|ruhe|(?:nichts|nicht) mehr|aufhoren zu (?:reden|schreiben)',
        ],
      },
    ],
    examples: [
      'kannst du bitte aufhören',
      'stopp!',
      'hör auf damit',
      'sei still',
      'lass uns in Ruhe',
      'geh weg',
      'hör auf mich zu pingen',
      'markier mich bitte nicht mehr',
      'kannst du aufhören mich zu taggen',
      'kannst du bitte ruhig sein',
      'sei mal ein bisschen leiser',
      'gib bitte Ruhe',
      'psst',
    ],
    others: [
      'Wann hörte der Bau auf?',
      'Wer will Ruhe am See?',
      'Wer will nicht aufhören zu bauen?',
      'Wer blieb still?',
      'Warum war es in der Stadt so ruhig?',
    ],
  },
  {
    topic: 'thanks',
    language: 'de',
    phrases: [
      '(?:ok |super |prima |alles klar )?(?:danke|dankeschon|vielen dank|danke dir)(?: (?:schon|sehr|dir|euch|vielmals))?(?: fur (?:die hilfe|die antwort|alles))?',
      'guter bot',
      'gut gemacht',
      'das hilft(?: mir)?(?: sehr)?',
      '(?:ok |okay |super |prima |perfekt |alles klar |top |cool |klasse |wunderbar |sehr gut |gut |toll |geil |stark |ah |wow |na dann )*(?:(?:vielen|herzlichen|lieben|tausend|besten|schonen|grossen|ganz|allerbesten|viel|recht) )*(?:danke|dankeschon|dank|thx|merci)(?: (?:schon|sehr|dir|euch|vielmals|nochmal|fur alles|tausendmal))*(?: fur (?:die|deine) (?:schnelle |tolle )?(?:hilfe|antwort|info|erklarung|muhe))?',
      '(?:das|es|du|die antwort)? ?(?:hat|hast|war|ist) (?:mir |uns |echt |sehr |voll |super |wirklich |total |richtig )*(?:geholfen|hilfreich|nutzlich|weitergeholfen)',
      '(?:das )?hilft (?:mir |uns )?(?:echt |sehr |voll |total |wirklich )*(?:weiter|viel)?',
      'ich danke (?:dir|euch|ihnen)(?: (?:sehr|vielmals))?',
      'sehr (?:hilfreich|nutzlich)',
    ],
    wordings: [
      {
        of: `${gratitude}|danke|dankeschon|dank|thx|merci|vielen|herzlichen|lieben|besten|prima|cool|bot|euch`,
        having: ['danke|dankeschon|dank|thx|merci'],
        unless:
          '(?:^|(?:danke|dankeschon|dank|thx|merci) )(?:(?:und |aber )?(?:was|wer|wie|hat(?! (?:geklappt|funktioniert|geholfen|gereicht|gepasst))|ist|war|gibt|der|die))(?: |$)',
      },
    ],
    borrowed: ['merci(?: .*)?', '.* merci', 'thx(?: .*)?', 'ciao'],
    examples: [
      'danke, hat geklappt',
      'hat funktioniert, danke dir',
      'danke',
      'Vielen Dank für die Hilfe!',
      'super danke dir',
      'guter Bot',
      'das hilft mir sehr',
      'vielen lieben dank!',
      'perfekt, danke',
      'danke, das hat mir sehr geholfen',
      'danke, das hilft mir weiter',
      'danke dir, jetzt ist es klar',
      'alles verstanden, danke',
    ],
    others: [
      'Wem dankte die Bürgermeisterin?',
      'War das Gesetz hilfreich?',
      'Dank wem wurde sie gebaut?',
      'danke! und wer war der Ingenieur?',
      'danke, was war das',
    ],
  },
  {
    topic: 'articles',
    language: 'de',
    phrases: [
      '(?:zeig|sag|nenn)(?: mir| uns)? was du (?:gelesen|so gelesen|alles gelesen)? ?(?:hast|kennst|weisst)',
      '(?:auf|mit|aus|in) (?:welche|welchen|was fur) (?:artikel|artikeln|texte|texten|quellen|dokumente|dokumenten) (?:greifst|arbeitest|schopfst|suchst|beziehst|stutzt)(?: du)?(?: dich)?(?: zu| zuruck)?',
      '(?:welche|was fur) (?:artikel|texte|quellen|dokumente|links|dateien) (?:hast du|gibt es(?: hier)?|kennst du|liest du|nutzt du|benutzt du|verwendest du|sind (?:hier|drin|geladen|da|verfugbar|hier drin)|stehen (?:hier|zur verfugung)|durchsuchst du)(?: drin| da| hier)?',
      '(?:die )?(?:verfugbaren? |vorhandenen? )?(?:artikel|texte)(?:liste)?',
      '(?:die )?liste der (?:artikel|texte|quellen)',
      '(?:welche|was fur) (?:artikel|texte) (?:hast du|gibt es(?: hier)?|kennst du|hast du gelesen)',
      '(?:liste|zeig(?: mir)?)(?: alle)?(?: die| deine)? artikel(?: auf)?',
      'artikel',
      'was (?:weisst du|kennst du|hast du gelesen)',
      'wie viele artikel (?:hast du|gibt es)',
      'woruber weisst du (?:etwas|was|bescheid)',
      '(?:aus|von|auf|in) (?:welchen|was fur) (?:artikeln|texten|quellen) (?:weisst|hast|kennst|nimmst|beziehst|stammt) (?:du )?(?:das|dein wissen|deine infos|deine antworten|die infos)',
      'woher (?:hast|nimmst|beziehst|kommt|kommen|stammt|stammen) (?:du )?(?:dein wissen|deine (?:infos|antworten|informationen))',
      '(?:welche|was fur) (?:artikel|texte|quellen) (?:hast du|kennst du|hast du so)(?: (?:gelesen|gespeichert|geladen))?',
      '(?:wozu|wovon|woruber|zu was) (?:kannst|weisst|hast) du (?:alles |so )*(?:etwas|was|bescheid|ahnung|infos?)(?: sagen| erzahlen)?',
    ],
    wordings: [
      {
        of: library,
        having: [
          'bibliothek|sammlung|bestand|archiv|datenbank|gespeichert',
          'was|welche[rsn]?|zeig|zeige|inhalt|viele',
          'deiner|deine|du|der|die|hier|dein',
        ],
        unless: '^was ist (?:der|die|das) (?:bibliothek|sammlung|bestand|archiv|datenbank)$',
      },

      {
        of: library,
        having: [
          'artikel|artikeln|texte|texten|quellen|themen|bereiche|bereichen|gebiete|gebieten|wozu|woruber',
          'du|dich|dir|deine|deinen|bibliothek|hier',
        ],
      },
    ],
    examples: [
      'was hast du in der Bibliothek',
      'was ist alles in deiner Sammlung',
      'was hast du gespeichert',
      'zeig mal was du gelesen hast',
      'auf welche texte greifst du grad zu',
      'welche Texte hast du jz',
      'Liste der Artikel',
      'welche Quellen nutzt du',
      'welche Artikel hast du?',
      'zeig mir die Artikel',
      'Artikel?',
      'was hast du gelesen?',
      'wie viele Artikel gibt es?',
      'aus welchen Artikeln weißt du das',
      'woher hast du deine Infos',
      'wie viele Artikel kennst du',
      'über welche Themen weißt du Bescheid',
      'mit welchen Themen kennst du dich aus',
      'wozu weißt du was',
    ],
    others: [
      'Was steht in der Bibliothek von Oldham?',
      'was ist die Sammlung wert',
      'Welche Texte nutzt die Schule?',
      'Was weißt du über die Brücke?',
      'In welchem Artikel steht das?',
      'Aus welchen Quellen stammt das Geld?',
      'Welche Themen behandelt der Artikel?',
      'über welche Themen sprach der Rat?',
    ],
  },
  {
    topic: 'askable',
    language: 'de',
    phrases: [
      'was (?:kann|soll|darf) (?:ich|man) (?:dich )?fragen',
      'was (?:konnen|sollen) wir (?:dich )?fragen',
      '(?:was fur|welche) fragen (?:kann ich(?: dir)? stellen|beantwortest du)',
      'beispiele?',
      'worauf antwortest du',
      '(?:(?:was fur|welche|welche art von|welche arten von)(?: eine)?(?: art)?(?: von)? )(?:fragen|sachen|dinge|themen) (?:kann|darf|soll|konnen|durfen|sollen) (?:ich|man|wir) (?:dir |dich |an dich )?(?:stellen|fragen)',
      'was (?:kann|darf|soll|konnen|durfen) (?:ich|man|wir) (?:dich |dir )?(?:so |alles )*(?:fragen|fur fragen stellen)',
      '(?:welche|was fur) fragen (?:beantwortest|verstehst|kannst) du(?: beantworten)?',
      'wobei kannst du (?:mir |uns )?helfen',
      '(?:kannst|machst|schreibst) du (?:auch |uberhaupt |mir |uns )*(?:eine |kurze )*zusammenfassung(?:en)?(?: (?:machen|schreiben|geben|auch))*',
      'kannst du (?:auch )?(?:artikel|texte|sachen|dinge) zusammenfassen',
    ],
    wordings: [
      {
        of: ability,
        having: [
          'was|wobei|womit|worin|worauf|wozu|woruber|welche[rns]?|fragen',
          'du|dich|dir',
          'beantworten|beantwortest|antworten|antwortest|helfen|hilfst|weiterhelfen|fragen|unterstutzen|in der lage|fahig|imstande',
        ],
        unless: 'was (?:fragst|willst|hilfst) du|wie ',
      },
    ],
    examples: [
      'womit kannst du uns so helfen',
      'was für Fragen kannst du beantworten',
      'worauf kannst du antworten',
      'was kann ich dich fragen?',
      'welche Fragen beantwortest du?',
      'Beispiel?',
      'was können wir dich fragen?',
      'was für Fragen darf man dir stellen',
      'wobei kannst du mir helfen',
      'kannst du auch Zusammenfassungen machen',
      'machst du auch Zusammenfassungen?',
    ],
    others: [
      'welche Fragen beantwortete der Rat',
      'Was fragte die Bürgermeisterin?',
      'Welche Fragen stellte der Rat?',
      'kannst du den zweiten Teil zusammenfassen',
    ],
  },
  {
    topic: 'languages',
    language: 'de',
    phrases: [
      '(?:welche|was fur) sprachen? (?:sprichst|kannst|verstehst|beherrschst) du',
      '(?:sprichst|verstehst|kannst|antwortest|redest) du (?:auch |nur )?(?:auf |in )?(?:englisch|deutsch|spanisch|franzosisch|andere[nr]? sprachen?)(?: (?:oder nur .*|antworten|verstehen|sprechen|auch))?',
    ],
    examples: ['welche Sprachen sprichst du?', 'verstehst du auch Englisch', 'kannst du auf spanisch antworten'],
    others: ['Welche Sprachen sprechen die Kinder?'],
  },
  {
    topic: 'hello',
    language: 'de',
    phrases: [
      '(?:hallo+|hallochen|hi+|hey+|moin+|moin moin|servus|gruezi|gruss gott|gruss dich|gruss euch|guten (?:morgen|tag|abend)|gudn|na|tach|ahoi|huhu)(?: (?:zusammen|alle|ihr(?: lieben)?|leute|allerseits|miteinander|an alle|wieder))*',
    ],
    examples: ['hallo', 'guten Morgen', 'Moin zusammen', 'grüß dich!'],
    others: ['Hallo, wann war die Abstimmung?', 'Guten Morgen sagte wer?'],
  },
  {
    topic: 'bye',
    language: 'de',
    phrases: [
      '(?:tschuss+|tschuss i|tschau|ciao|auf wiedersehen|bis (?:dann|bald|morgen|spater)|gute nacht|schonen? (?:abend|tag|feierabend|nacht|wochenende)(?: noch)?|schlaf gut|mach s gut|gn8)(?: (?:zusammen|alle|leute|dir|euch))?',
      '(?:tschuss|tschau|ciao|bis (?:dann|bald|morgen|spater)|gute nacht|ok|so) (?:ich )?(?:muss|bin|gehe|geh|hau)(?: (?:dann|jetzt|mal))*(?: (?:los|weg|raus|off|schlafen|ins bett|ab))',
      '(?:ich )?(?:muss|bin) (?:dann |jetzt |mal )*(?:los|weg|raus) (?:tschuss|ciao|bis (?:dann|bald|morgen|spater))',
    ],
    borrowed: ['ciao(?: .*)?'],
    examples: ['tschüss', 'gute Nacht', 'schönen Abend noch', 'tschüss, muss los', 'bis morgen, ich bin raus'],
    others: ['Bis wann dauert der Bau?', 'Wer muss los?'],
  },
  {
    topic: 'lookup',
    language: 'de',
    phrases: [
      'was (?:sagen|sagt|steht in) (?:die|der|den|deine|deinen) (?:artikel|artikeln|quellen)(?: (?:dazu|daruber|hierzu))?',
      'was (?:sagen|steht) (?:dazu )?(?:die|in den) artikel[n]?(?: dazu)?',
      'stimmt (?:das|es)(?: (?:so|wirklich|uberhaupt))?',
      'ist das (?:wirklich |echt |eigentlich |auch )?(?:wahr|richtig|so)',
      'wahr oder (?:falsch|nicht)',
      '(?:pruf|pruef|uberpruf|check)(?:e)? (?:das|es)(?: mal)?(?: bitte)?(?: nach)?',
      'schlag (?:das|es) nach',
      'quelle',
      'wo (?:steht|hast du|kommt|stammt) (?:denn )?(?:das|es)(?: (?:her|so|denn|geschrieben|drin))*',
      'woher (?:hast du|kommt|stammt|weisst du) (?:denn )?das',
      'wer sagt (?:denn )?das',
    ],
    wordings: [
      {
        of: heldAgainst,
        having: ['artikel|artikeln|texte?n?|quellen?|bibliothek', 'das|dazu|davon|daruber|hierzu|dafur|dagegen'],
        unless: '^(?:das|es) ',
      },
      {
        of: truth,
        having: [
          'stimmt (?:das|es)|stimmt (?:denn |so |da )*(?:das|es)|wahr|dran|daran|richtig|korrekt|falsch|fake|bestatigen|prufen|uberprufen|checken|nachschauen|nachsehen|nachprufen|nachschlagen|verifizieren|faktencheck|belegt?|belege|quellen?',
          'das|es|da|dafur|dazu|faktencheck',
        ],
        unless: '^(?:das|es) ',
      },
    ],
    examples: [
      'Was sagen die Artikel dazu?',
      'was steht in den Artikeln darüber?',
      'stimmt das?',
      'stimmt das wirklich?',
      'ist das echt so?',
      'prüf das mal',
      'Quelle?',
      'steht das so im Artikel?',
      'findet man dazu was in den Artikeln?',
      'ist da was dran',
      'kannst du das prüfen',
      'gibt es dafür einen Beleg',
      'woher hast du das',
    ],
    others: [
      'Was sagen die Artikel über die Brücke?',
      'Stimmt es, dass die Brücke zu ist?',
      'Steht in dem Artikel, was das kostet?',
      'das stimmt',
      'das ist wahr',
    ],
  },
  {
    topic: 'doubt',
    language: 'de',
    phrases: ['bist du (?:dir |da |ganz |wirklich |auch |so )*sicher(?: (?:damit|dabei))?'],
    marked: [
      '(?:ach |oh |was |wie |hae |warte |na )*(?:echt|wirklich|sicher|ernsthaft|im ernst|dein ernst|ist das dein ernst|ehrlich|tatsachlich|wahrhaftig|ganz sicher|ohne witz|kein witz|so|ach ja|ach was)(?: (?:jetzt|nun|mal|wahr))*',
    ],
    examples: ['echt?', 'im Ernst?', 'sicher?', 'bist du dir da sicher'],
    others: ['echt krass', 'sicher doch', 'Ist der Damm sicher?'],
  },
];
