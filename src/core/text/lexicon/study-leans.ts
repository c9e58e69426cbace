import type { StudyGrounds, StudyLeans, StudyObjects } from './study-words.ts';

/** Nothing before it says where: source for what stands before "there". */
const without = (places: string): string => `^(?:(?!(?<!\\p{L})(?:${places})(?!\\p{L})).)*(?<!\\p{L})`;

/** What summaries and quizzes take for leaning besides the words of the lexicons' `summaries`. */
export const englishLeans: readonly StudyLeans[] = [
  { pattern: '^First,? (?:it|he|she|they)(?!\\p{L})', leans: 'First it was hard to breathe, then to walk.' },
  {
    pattern: '(?<!\\p{L})(?:will|would|may|might|can|could|must|should) \\p{Ll}+ that \\p{Ll}+(?:[,.;]| and)',
    leans: 'Many in Halden will deplore that decision and stay away.',
    stands: 'Many in Halden will say that decisions take long.',
  },
  {
    pattern: '^(?:Either way|Regardless|In any case|Even so|By then|Until then|Since then|Of the (?:two|three|four)),',
    leans: 'Either way, what the jurors say may count in the trial.',
    stands: 'Either way of counting gives the jurors nine votes.',
  },
  {
    pattern: '(?<!\\p{L})this time (?:around|round)(?!\\p{L})',
    leans: 'The senator will have a new strategy this time around.',
  },
  {
    pattern: '^\\p{Lu}\\p{L}+ed(?: or not)?, (?:it|he|she|they|his|her|their|its)(?!\\p{L})',
    leans: 'Undiagnosed, it can lead to scars of the lung.',
    stands: 'Undiagnosed, the disease can lead to scars of the lung.',
  },
  {
    pattern: '^(?:(?:Often|Sometimes|Also|Once) )?(?:Called|called|known as|Known as|nicknamed|Nicknamed) ',
    leans: "Often called fancier's asthma, symptoms can range from a cough to worse.",
  },
  {
    pattern:
      '(?:authorities|officials|residents|people|police|doctors|scientists|farmers) there (?:\\p{Ll}+ed|had|have|were|are|said|say)(?!\\p{L})',
    leans: 'In 2003, authorities there were accused of hiding the outbreak.',
    stands: 'In 2003, authorities in Lund were accused of hiding the outbreak.',
  },
  {
    pattern: '^(?:\\p{L}+,? ){1,6}(?:talks|speaks|talked|spoke) (?:to|with) (?:\\p{Lu}\\p{L}+ ){2,3}(?:about|on) ',
    leans: 'Clockmaker Anna Holm talks to Leo Berg about tower clocks.',
    stands: 'Anna Holm talks to the clocks about towers.',
  },
  {
    pattern:
      '^(?:One|Two|Three|Four|Five|Six|Several|Both|None) of the \\p{Ll}+ (?:\\p{Ll}+ed|had|has|have|was|were|is|are|died|came|went|left)(?!\\p{L})',
    leans: 'Two of the crew were drowned, the cook and a boy.',
    stands: 'Two of the crew of the Orsolya were drowned.',
  },
  {
    pattern: '^(?:Aged|Born|Raised|Trained|Educated|Elected|Appointed|Named) [^,]*, (?:he|she|they)(?!\\p{L})',
    leans: 'Aged 34, he taught a class of 28 in Lille.',
    stands: 'Aged 34, Karim taught a class of 28 in Lille.',
  },
  {
    pattern: '^The (?:first|last|only one|next) to \\p{L}+ (?:was|were|is)(?!\\p{L})',
    leans: 'The first to notice was Marcus Ibarra.',
    stands: 'The first to notice the kelp was Marcus Ibarra.',
  },
  { pattern: '^(?:No|Yes)[.,!] ', leans: 'No, he died in 2021 at home.' },
  {
    pattern: '(?<!\\p{L})such (?!as(?!\\p{L})|an? )\\p{Ll}+',
    leans: 'The unit deals with 90 such complaints a year.',
    stands: 'The unit deals with complaints such as fraud.',
  },
  {
    pattern:
      '(?<!\\p{L})(?:before|after|of|for|with|by|on|at|from|during|until) th(?:at|ose) (?!who|which|that|is|was|were|are)\\p{Ll}+',
    leans: 'Lindqvist died ten years before that pigment was sold.',
    stands: 'Lindqvist spoke of those who bought the pigment.',
  },
  {
    pattern:
      '(?<!\\p{L})[Tt]he (?:two|three) (?:were|are|had|have|found|met|said|made|took|came|went|saw|won|lost|signed|agreed|married|worked|decided)(?!\\p{L})',
    leans: 'In a depth of three metres the two found splinters of glass.',
    stands: 'In a depth of three metres the two women found glass.',
  },
  { pattern: '^(?:I|We) \\p{L}+ (?:it|them|him|her|that)(?!\\p{L})', leans: 'I melted it down and cast it again.' },
  {
    pattern: '^\\p{Lu}\\p{L}+ \\p{L}+ed (?:him|them)(?!\\p{L})',
    leans: 'Peel asked him to wait for the verdict.',
    stands: 'Peel asked Holm to bring them.',
  },
  {
    pattern: '^Because [^,]*\\.$',
    leans: 'Because a good bell lasts for four hundred years.',
    stands: 'Because the bell was good, it lasted for years.',
  },
  { pattern: '^An? \\p{L}+ one(?!\\p{L})', leans: 'A large one takes more than a year.' },
  {
    pattern: '^[^,]{2,40}, who [^,]+(?:, [^,]+)?, and [^,]+, who [^,]+\\.$',
    leans: 'Tomasz, who came from Poland, and Ruth, who was a cellist.',
    stands: 'Tomasz, who came from Poland, and Ruth, who was a cellist, were taken on.',
  },
  {
    pattern: `${without('(?:[Ii]n|[Oo]n|[Aa]t|[Tt]o|[Nn]ear|[Oo]f|[Ff]rom|[Ii]nto) (?:the|an?|his|her|their|its|this|\\p{Lu}\\p{L}*)')}there[.,;!]`,
    leans: 'Her brother worked there, too.',
    stands: 'Anna went to Lund and stayed there.',
  },
  {
    pattern: '^\\p{L}+(?:ed|own|ade|itten|ilt|old) (?:with|by|in|at|for|as|to|from|on) [^.;]*, (?:it|they) ',
    leans: 'Furnished with notes by Luther, it played a major role.',
  },
  { pattern: '^What \\p{L}+ (?:it|them|him|her)(?!\\p{L})', leans: 'What killed it was a landslip in 1962.' },
  { pattern: '^(?:Number|No\\.) \\d', leans: 'Number 14 was sold to a farmer.' },
  {
    pattern: '^(?:Each of the|The) (?:two|three|four|five|six) \\p{Ll}+ (?!of|who|that|which|and|in|at|with)',
    leans: 'The two peoples blamed each other.',
    stands: 'The two sons of Bach became composers.',
  },
  {
    pattern: '^The [^,.]*, (?:which|that) (?:he|she|they)(?!\\p{L})',
    leans: 'The Chamber of Trade, which he chairs, had asked for a vote.',
    stands: 'The chair of the chamber, which has a vote, was asked.',
  },
  {
    pattern: '^(?:(?!(?<!\\p{L})(?:an?|the|his|its|their)(?!\\p{L})).)*(?<!\\p{L})(?:hers|theirs)(?=[.,;!?])',
    leans: 'Ms Holm said she would be framing hers.',
    stands: 'Holm sold the ticket, but her sister kept hers.',
  },
  {
    pattern: '^Whether (?:it|that|this|he|she|they)(?!\\p{L})',
    leans: 'Whether it does hold up is another question.',
    stands: 'Whether the wall holds is another question.',
  },
  {
    pattern: '^Something (?:similar|like (?:it|this|that)|of the (?:kind|sort))(?!\\p{L}| to)',
    leans: 'Something similar is known in songbirds.',
    stands: 'Something similar to a compass is known in songbirds.',
  },
  {
    pattern: "^(?:[\\p{L}’']+ ){0,3}(?:answer|reply|response|verdict) (?:is|was)(?!\\p{L})",
    leans: 'Holm’s answer is that they come up at dusk.',
    stands: 'The answer to the riddle was a bell.',
  },
  {
    pattern:
      '^(?:(?! and ).)*(?<!\\p{L})the (?:pair|duo|trio)(?= (?:have|has|had|were|are|was|is|\\p{Ll}+ed)(?!\\p{L})|[.,;])',
    leans: 'The owners want a museum, but the pair have asked for time.',
    stands: 'Ann Foy and Leo Berg met in Lund, where the pair had worked.',
  },
  {
    pattern:
      '(?<!\\p{L})[Tt]here (?:are|were) (?:now |only |still |already |about |some )*(?:\\p{N}+(?![.,]?\\p{N})|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[.,;])',
    leans: 'Today there are thirty-two, and they cover the need of the village.',
    stands: 'Today there are thirty-two nets, and they cover the need of the village.',
  },
  {
    pattern:
      "(?<!\\p{L})(?:says?|said|thinks?|thought|believes?|believed|admits?|admitted) that(?: is| was|’s|'s) (?:not |too |only |all |enough)",
    leans: 'Parents say that is not enough.',
    stands: 'Parents say that one boat is not enough.',
  },
  {
    pattern: '^The \\p{Ll}+ itself (?!of)',
    leans: 'The night itself was jolly enough.',
    stands: 'The bridge of Lund itself was sound.',
  },
  {
    pattern: '^A spokes(?:wo)?(?:man|person) (?!for|of|from|at)',
    leans: 'A spokeswoman declined to say when it would open.',
    stands: 'A spokeswoman for the agency declined to say more.',
  },
  {
    pattern: '^(?:(?!\\p{N}).)*(?<!\\p{L})since then(?=[.,;]|$)',
    leans: 'Peel said the ramp had passed every test since then.',
    stands: 'The ramp was mended in 2019 and has passed every test since then.',
  },
  {
    pattern: '(?<!\\p{L})(?:used|kept|lost|sold|framed|brought|wore|broke|left|have|had) mine(?!\\p{L}| of)',
    leans: 'I have used mine on nineteen days.',
    stands: 'They used mines on nineteen days.',
  },
  {
    pattern:
      '^(?:The|A|An|\\p{Lu}[\\p{L}’]+)(?: (?!(?:an?|the|its|this|that|says?|said|and|or|thinks?|makes?|made|finds?|found)(?!\\p{L}))[\\p{L}’-]+){1,5} \\p{Ll}+(?:ed|s) it(?!\\p{L}| (?:is|was|will|would|has|had|can|could|should|may|might|does|did|takes|took|must|needs|wants|hopes|plans|expects)(?!\\p{L}))',
    leans: 'The consumer group TillWatch repeated it last autumn.',
    stands: 'The council of Lund bought the mill and sold it.',
  },
  {
    pattern: '(?<!\\p{L})(?:behind|under|beside|inside|underneath|beneath) it(?=[.,;]| (?:in|on|at|for|last|this) )',
    leans: 'My mother was trapped behind it in January.',
    stands: 'My mother was trapped behind a gate in January.',
  },
  {
    pattern:
      '(?<!\\p{L})(?:describe|report|present|publish)(?:e?s|e?d)? the (?:findings?|results?|discovery|work)(?! of| that| from| in full)(?!\\p{L})',
    leans: 'Kuiper and his colleagues describe the finding this week.',
    stands: 'Kuiper describes the findings of his group this week.',
  },
];

const germanPlaces = '[Ii]n|[Ii]m|[Aa]m|[Aa]n|[Aa]uf|[Bb]eim?|[Nn]ach|[Aa]us|[Vv]om|[Zz]u[mr]|[Vv]or|[Vv]on';

export const germanLeans: readonly StudyLeans[] = [
  {
    pattern: '^(?:So oder so|Von den (?:beiden|zweien|dreien)|In jedem Fall|Trotz allem)(?!\\p{L})',
    leans: 'So oder so muss der Rat im Herbst über die Brücke abstimmen.',
  },
  {
    pattern:
      '^(?:Einer|Eine|Eines|Zwei|Drei|Vier|Fünf|Sechs|Einige|Mehrere|Keiner|Keine) der \\p{Lu}\\p{Ll}+ \\p{Ll}+(?<!von|aus|in|im|am|an|bei|zwischen|und|auf|mit|unter|über|für|des|der)(?!\\p{L})',
    leans: 'Zwei der Männer starben beim Bau.',
    stands: 'Zwei der Männer aus Friaul starben beim Bau.',
  },
  {
    pattern:
      '^(?:(?:Der|Die|Das|Ein|Eine) )?(?!(?:Der|Die|Das|Ein|Eine) )\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? (?:\\p{Lu}[\\p{L}-]+ )+über (?!die Jahre(?!\\p{L}))',
    leans: 'Die Kundlerin Annika Tewes über nasse Wiesen und den Streit um Gräben.',
    stands: 'Die Kundlerin Annika Tewes schrieb über nasse Wiesen.',
  },
  {
    pattern:
      '^(?:Der|Die|Das) (?!rund|etwa|nur|sehr|gut|knapp|fast|erst|damals|bereits|schon|noch|so|besonders|heute|einst|zuvor|bis|in|im|am|an|auf|von|vom|bei|aus|mit|nach|vor|zu|zur|zum|für|über|unter|seit|gegen|um|als|ganz|weit|lang|stark|neu|früh|spät|insgesamt|viel|meist|rosa|lila|pro|per|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{Ll}+zehn|\\p{Ll}+zig)(?:\\p{Ll}+(?<!e|e[nrsm])|\\p{Ll}+te(?= (?:\\p{Ll}+ ){0,2}(?:der|die|das|den|dem|ein|eine|einen|einem|sich|im|am|in|an|auf|vor|nach|zu|von|mit|für)(?!\\p{L}))) ',
    leans: 'Der schlug im Herbst vor, das Spiel abzuschalten.',
    stands: 'Der rund 300 Jahre alte Turm steht in Lund.',
  },
  {
    pattern:
      '^(?:Der|Die|Das) \\p{Lu}\\p{Ll}+ (?:dafür|davon|dazu|daran|darauf|darin|dagegen|daraus|damit|darüber)(?!\\p{L}|, (?:dass|wie|ob|was|wer))',
    leans: 'Das Geld dafür kommt vom Land.',
    stands: 'Der Streit darüber, wer die Brücke bezahlt, ist alt.',
  },
  { pattern: '^(?:Nein|Ja|Doch)[.,!] ', leans: 'Nein, er starb im Jahr 2021.' },
  {
    pattern: '(?<!\\p{L})[Dd]ie (?:beiden|zwei|drei)(?! (?:\\p{Ll}+en )?\\p{Lu})',
    leans: 'In drei Metern stießen die beiden auf Glas.',
    stands: 'In drei Metern stießen die beiden Frauen auf Glas.',
  },
  {
    pattern: '^(?:Bis dahin|Seither|Seitdem)(?!\\p{L}| \\p{Lu}\\p{L}+ )',
    leans: 'Bis dahin hatte der Verein kein Geld.',
  },
  { pattern: '^Gemeint (?:ist|sind|war|waren)(?!\\p{L})', leans: 'Gemeint ist die Brauerei am Fluss.' },
  {
    pattern: '^Eine?[rnms]? (?:ähnlich|solch|weiter|zweit|dritt)e[rnsm]? (?!\\p{Lu}\\p{L}+ wie )',
    leans: 'Ein ähnlicher Turm steht in Bremen.',
    stands: 'Ein ähnlicher Turm wie in Lund steht in Bremen.',
  },
  {
    pattern: '^\\p{Lu}[\\p{L}-]+ \\p{L}+ (?:ihm|ihn|ihnen)(?!\\p{L})',
    leans: 'Holm habe ihm in der Kabine geholfen.',
    stands: 'Holm sagte, dass der Rat ihn gewählt habe.',
  },
  {
    pattern:
      '^(?:Jeder der|Jede der|Die) (?:zwei|drei|vier|fünf|sechs|beiden) \\p{Lu}\\p{Ll}+ (?!der|des|von|aus|und|in|im|mit)',
    leans: 'Die zwei Völker stritten sich.',
    stands: 'Die zwei Söhne von Bach wurden Komponisten.',
  },
  {
    pattern: '^Weil [^,]*\\.$',
    leans: 'Weil die Glocke so alt ist.',
    stands: 'Weil die Glocke alt ist, klingt sie hell.',
  },
  {
    pattern: `${without(germanPlaces)}dort(?!\\p{L})`,
    leans: 'Der Verein will dort spielen.',
    stands: 'Der Verein zog nach Lund und will dort spielen.',
  },
  {
    pattern: '^Ob (?:es|er|sie|das|dies)(?!\\p{L}| \\p{Lu})',
    leans: 'Ob sie hält, ist eine andere Frage.',
    stands: 'Ob die Mauer hält, ist eine andere Frage.',
  },
  {
    pattern: '^(?:Etwas |Ganz )?Ähnliches(?!\\p{L})',
    leans: 'Ähnliches kennt man von Singvögeln.',
    stands: 'Ähnlich wie Singvögel finden Aale ihren Weg.',
  },
  {
    pattern: '^(?:\\p{Lu}\\p{L}+ ){0,2}(?:Die )?(?:Antwort|Reaktion|Erklärung) (?:ist|war|lautete?t?)(?!\\p{L})',
    leans: 'Holms Antwort lautet, dass sie abends aufsteigen.',
    stands: 'Die Antwort auf die Frage nach den Aalen lautet, dass sie abends aufsteigen.',
  },
  {
    pattern: '^(?:(?! und ).)*(?<!\\p{L})das (?:Paar|Duo|Trio)(?= \\p{Ll}|[.,;])',
    leans: 'Die Besitzer wollen ein Museum, doch das Duo bat um Aufschub.',
    stands: 'Anna Holm und Leo Berg trafen sich in Lund, wo das Duo gearbeitet hatte.',
  },
  {
    pattern:
      '(?<!\\p{L})(?:gibt|gab|sind|waren) es (?:heute |inzwischen |noch |nur |schon |etwa |rund )*(?:\\p{N}+(?![.,]?\\p{N})|(?:\\p{L}+und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?=[.,;])',
    leans: 'Heute gibt es zweiunddreißig, und sie reichen für das Dorf.',
    stands: 'Heute gibt es zweiunddreißig Netze, und sie reichen für das Dorf.',
  },
  {
    pattern:
      '(?<!\\p{L})(?:nannte|nannten|nennt|nennen|fand|findet|finden|hielt|hält|halten|begrüßte|kritisierte|bestritt) das(?= (?!\\p{Ll}+(?:e|en|er|es) \\p{Lu})\\p{Ll})',
    leans: 'Hesse nannte das unbezahlbar.',
    stands: 'Hesse nannte das neue Tor unbezahlbar.',
  },
  {
    pattern: '(?<!\\p{L})nämlich(?!\\p{L})',
    leans: 'Die meisten Keime sitzen nämlich außen.',
    stands: 'Die meisten Keime sitzen außen auf der Schale.',
  },
  {
    pattern:
      '^(?!.*(?<!\\p{L})(?:[Ww]enn|[Ff]alls|[Ss]obald|[Ee]rst|[Nn]achdem|[Bb]is|[Zz]uerst|[Ww]er)(?!\\p{L})).{1,200}(?<!\\p{L})dann(?!\\p{L}| und wann)',
    leans: 'Auf das Jahr genau ließe sich dann sagen, wie alt der Baum ist.',
    stands: 'Wenn das Wasser weg ist, lässt sich dann sagen, wie alt der Baum ist.',
  },
  {
    pattern: '^Eine? Sprecher(?:in)? (?!\\p{Lu}|des|der|von|vom|für|aus|beim?)',
    leans: 'Ein Sprecher wollte sich dazu nicht äußern.',
    stands: 'Ein Sprecher des Verbands wollte sich nicht äußern.',
  },
];

const spanishPlaces = '[Ee]n|[Aa]l?|[Dd]esde|[Hh]asta|[Hh]acia|[Dd]el?';
/** Verbs of a clause that may have its subject behind them. */
const spanishTelling = 'fue|fueron|era|eran|son|es';

export const spanishLeans: readonly StudyLeans[] = [
  {
    pattern: '^(?:De todas formas|De todos modos|En cualquier caso|Aun así|De los dos|De las dos),',
    leans: 'De todas formas, el consejo votará el puente en otoño.',
  },
  {
    pattern: '[»”"],? \\p{Ll}+ó(?: el \\p{Ll}+| ayer| hoy| entonces)?\\.$',
    leans: '«Hemos gastado mucho en las campanas», recordó el jueves.',
    stands: '«Hemos gastado mucho en las campanas», recordó Ruiz el jueves.',
  },
  {
    pattern:
      '^(?:Un[oa]|Dos|Tres|Cuatro|Cinco|Seis|Algun[oa]s|Vari[oa]s|Ningun[oa]) de (?:los|las) \\p{Ll}+ (?:se |no )?(?:\\p{Ll}+(?:ó|aron|ieron|aba|aban|ía|ían)|es|son|fue|fueron|era|eran|ha|han)(?!\\p{L})',
    leans: 'Dos de los obreros murieron en la obra.',
    stands: 'Dos de los obreros del túnel murieron en la obra.',
  },
  { pattern: '^(?:No|Sí)[.,] ', leans: 'No. Murió en 2021 en su casa.' },
  {
    pattern: '^(?:Nos|Me|Te|Os|Les) \\p{L}+(?:ó|aron|ieron|aba|aban|ía|ían)(?!\\p{L})',
    leans: 'Nos entregó 34 pieles de oveja.',
  },
  {
    pattern:
      '(?<!\\p{L})(?:los dos|las dos|ambos|ambas)(?= (?:\\p{L}+(?:ó|aron|ieron|an|en)|son|eran|fueron|se|no)(?!\\p{L})|[.,;])',
    leans: 'A tres metros los dos hallaron cristales.',
    stands: 'A tres metros los dos hermanos hallaron cristales.',
  },
  {
    pattern: '^(?:Un|Una) \\p{L}+ (?:similar|parecid[oa]|semejante)(?! a)',
    leans: 'Un puente similar cruza el río en Aldaya.',
    stands: 'Un puente similar al de Aldaya cruza el río.',
  },
  {
    pattern: '^La (?:mayor parte|mayoría)(?! del? )',
    leans: 'La mayor parte se trasladará en camiones.',
    stands: 'La mayor parte de los peces se trasladará en camiones.',
  },
  { pattern: '^La (?:primera|última|única) vez que se \\p{L}+', leans: 'La última vez que se vio entero fue en 1995.' },
  {
    pattern: '^(?:\\p{Lu}\\p{L}+ ){1,3}(?:lo|los|la|las) \\p{L}+(?:ó|aron|ieron)(?!\\p{L})',
    leans: 'Vicente Albors lo vendió a su hermano.',
    stands: 'Vicente Albors vendió los campos a su hermano.',
  },
  {
    pattern: '^(?!Será |Serán |Habrá )(?:Se |No )?\\p{L}{2,}[aei]rán?(?!\\p{L})',
    leans: 'Inyectará resina en la grieta.',
    stands: 'La empresa inyectará resina en la grieta.',
  },
  {
    pattern:
      '^(?:Pide|Dice|Cree|Calcula|Quiere|Espera|Busca|Explica|Asegura|Afirma|Sostiene|Considera|Recuerda|Propone|Reconoce|Añade|Tiene)n? (?!\\p{Lu}|el|la|los|las)',
    leans: 'Pide que el Gobierno pague las obras.',
  },
  {
    pattern: `^(?:En|Desde|Hasta|Tras|Con|Sin|Junto con|Durante|Por|Como|Gracias a|Además de) [^,;:]*, (?:no |ya )?(?:${spanishTelling}) (?:un|una|el|la|los|las)(?!\\p{L})`,
    leans: 'Junto con los lombardos, fueron una fuerza destacada.',
    stands: 'Junto con los lombardos, los normandos fueron una fuerza destacada.',
  },
  {
    pattern:
      '^En (?:[\\p{L}]+ de )?\\d{4},? (?:publicó|escribió|fundó|ganó|obtuvo|recibió|estudió|viajó|volvió|regresó|abandonó|dejó|compró|vendió|logró|perdió|fue|se)(?! \\p{Lu}| el | la | los | las )(?!\\p{L})',
    leans: 'En 1995 publicó un libro sobre las presas.',
    stands: 'En 1995 publicó la universidad un libro.',
  },
  {
    pattern:
      '^(?:Cada uno de los|Cada una de las|Los|Las) (?:dos|tres|cuatro|cinco|seis) \\p{Ll}+ (?!de|del|que|y|en|con|(?:\\p{Ll}+ )?más)',
    leans: 'Los dos pueblos se acusaron.',
    stands: 'Los dos hijos de Bach fueron compositores.',
  },
  { pattern: '^Porque [^,]*\\.$', leans: 'Porque una campana dura siglos.' },
  {
    pattern: `${without(spanishPlaces)}all[íá](?!\\p{L})`,
    leans: 'Amparo quiere volver allí.',
    stands: 'Amparo nació en Villar y quiere volver allí.',
  },
  {
    pattern:
      '^L[ao] (?!imagen|orden|joven|virgen|margen|sartén|comezón)\\p{Ll}{2,}(?:an|en|aban|ían|arán|erán|irán|aron|ieron)(?!\\p{L})',
    leans: 'La analizan cada quince días en un laboratorio.',
    stands: 'La imagen muestra el puente de Aldaya.',
  },
  {
    pattern: '^L[ao]s (?:\\p{Ll}{2,}(?:an|en|ó|aban|ían|aron|ieron)|trajo|hizo|puso|tuvo|dio|vio|hace|pone)(?!\\p{L})',
    leans: 'Las cosen unas vecinas del pueblo.',
    stands: 'Las vecinas cosen mallas en el teleclub.',
  },
  {
    pattern: '^L[ao] (?:trajo|hizo|puso|tuvo|dio|vio|dijo|trae|hace|pone|dice|cuida|dirige)(?!\\p{L})',
    leans: 'La trajo de Chile una ingeniera, Marisol Ruiz.',
    stands: 'La ingeniera trajo la idea de Chile.',
  },
  {
    pattern:
      '^(?:En|Por|Con|Tras|Durante|Desde) (?:(?:un|una|el|la|su|ese|esa|este|esta) )?\\p{Ll}+(?: \\p{Ll}+){0,2},? (?:recuerda|asegura|explica|afirma|sostiene|dice|señala|añade|reconoce|advierte|aseguró|explicó|afirmó|señaló|añadió|reconoció|advirtió|recordó|dijo)n? que(?!\\p{L})',
    leans: 'En un comunicado recuerda que da trabajo a 26 personas.',
    stands: 'En un comunicado, la empresa recuerda que da trabajo a 26 personas.',
  },
  {
    pattern:
      '(?<!\\p{L})(?:[Hh]ay|[Hh]abía|[Hh]abrá|[Qq]uedan|[Qq]uedaban) (?:ya |solo |unos |unas |casi |más de )*(?:\\p{N}+(?![.,]?\\p{N})|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y \\p{L}+)?|veinti\\p{L}+|veinte|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?=[.,;])',
    leans: 'Hoy hay treinta y dos, y bastan para el pueblo.',
    stands: 'Hoy hay treinta y dos mallas, y bastan para el pueblo.',
  },
  {
    pattern:
      '^Según [^,]{3,60}, (?:se |ya |no )*(?:ha|han|habrá|habrán|había|habían|será|serán|estará|estarán|está|están|tiene|tienen|tendrá|tendrán)(?! [^,.;]{0,20}(?<!\\p{L})(?:el|la|los|las|un|una|lo)(?!\\p{L}))(?!\\p{L})',
    leans: 'Según el alcalde, se habrá amortizado antes de que termine el año.',
    stands: 'Según el alcalde, se ha amortizado la obra.',
  },
  {
    pattern:
      '^Se (?:resolvió|solucionó|arregló|hizo|logró|consiguió|decidió|vendió|acabó|terminó|quedó) (?!que|el|la|los|las|un|una|\\p{Lu})',
    leans: 'Se resolvió haciéndola pasar por piedra caliza.',
    stands: 'Se resolvió el problema con piedra caliza.',
  },
  {
    pattern: '^La (?:respuesta|reacción|explicación) de \\p{Lu}[^,.]{0,40} (?:es|fue|era)(?!\\p{L})',
    leans: 'La respuesta de Ruiz es que suben al anochecer.',
    stands: 'La respuesta a la sequía es la niebla.',
  },
  {
    pattern: '^(?:\\p{Lu}\\p{L}+ ){1,3}(?:lo|los|las) \\p{Ll}+(?:a|e|an|en|aba|aban|ía|ían)(?!\\p{L})',
    leans: 'Cerdá las vigila desde el móvil.',
    stands: 'Cerdá vigila las cabras desde el móvil.',
  },
  {
    pattern: '^(?:La|El) \\p{Ll}+ (?:\\p{Lu}\\p{L}+ ?){1,3}[^.;]{0,80}(?:ándo|iéndo)l[oa]s?(?!\\p{L})',
    leans: 'La investigadora Carmen Olmedo lleva dos años midiéndolo en un terreno vecino.',
    stands: 'La investigadora Carmen Olmedo lleva dos años midiendo el suelo.',
  },
  {
    pattern: '^Un[oa]? portavoz (?!del? |\\p{Lu})',
    leans: 'Una portavoz no quiso decir más.',
    stands: 'Una portavoz del ayuntamiento no quiso decir más.',
  },
];

const frenchPlaces = '[ÀàAa]|[Aa]ux?|[Dd]ans|[Ee]n|[Ss]ur|[Cc]hez|[Dd]evant|où';

export const frenchLeans: readonly StudyLeans[] = [
  {
    pattern: "^(?:De toute façon|Quoi qu’il en soit|Quoi qu'il en soit|Dans tous les cas|Malgré tout|Des deux),",
    leans: 'De toute façon, le conseil votera le pont en automne.',
  },
  {
    pattern:
      "^(?:Une?|Deux|Trois|Quatre|Cinq|Six|Plusieurs|Aucune?) des \\p{Ll}+ (?:ne |n[’'])?(?:sont|est|ont|a|étaient|était|avaient|avait|se|furent|fut|\\p{Ll}+(?:èrent|irent|aient))(?!\\p{L})",
    leans: 'Deux des ouvriers sont morts pendant les travaux.',
    stands: 'Deux des ouvriers du tunnel sont morts pendant les travaux.',
  },
  {
    pattern:
      '^(?:Âgée?s?|Née?s?|Élue?s?|Nommée?s?|Formée?s?|Issue?s?|Arrivée?s?|Venue?s?|Installée?s?|Originaires?) [^,]*, (?:il|elle|ils|elles)(?!\\p{L})',
    leans: 'Âgé de 34 ans, il enseignait à Lille.',
    stands: 'Âgé de 34 ans, Karim enseignait à Lille.',
  },
  { pattern: '^(?:Non|Oui|Si)[.,!] ', leans: 'Non, il est mort en 2021.' },
  {
    pattern: '(?<!\\p{L})(?:les deux|tous deux|toutes deux)(?= (?:ont|sont|avaient|étaient|se|ne)(?!\\p{L})|[.,;])',
    leans: 'À trois mètres, les deux ont trouvé du verre.',
    stands: 'À trois mètres, les deux femmes ont trouvé du verre.',
  },
  {
    pattern: '^(?:Un|Une|Des) \\p{L}+ (?:semblables?|similaires?|analogues?|comparables?)(?! (?:à|aux?)(?!\\p{L}))',
    leans: 'Un système semblable existe depuis 2016.',
    stands: 'Un système semblable à celui de Lyon existe depuis 2016.',
  },
  {
    pattern: '^La (?:plupart|majorité)(?! d)',
    leans: 'La plupart ont accepté.',
    stands: 'La plupart des habitants ont accepté.',
  },
  {
    pattern: "^[^,]*(?:, [^,]*,)? l[’'](?:a|ont|avait|avaient|aura)(?!\\p{L})",
    leans: 'Un chercheur, Richard Larson, l’a montré en 1987.',
    stands: 'La banque, dès qu’elle l’a pu, a fermé.',
  },
  {
    pattern: '(?<!\\p{L})en (?:faire|fit|firent)(?!\\p{L})',
    leans: 'La commune voudrait en faire une piste.',
  },
  {
    pattern: `${without(frenchPlaces)}(?:n[’'])?(?<!-)y (?!a(?!\\p{L})|avait|aura|eut|ait)`,
    leans: 'La température y reste douce.',
    stands: 'Dans le tunnel, la température y reste douce.',
  },
  {
    pattern:
      '^(?:Chacun des|Chacune des|Les) (?:deux|trois|quatre|cinq|six) \\p{Ll}+ (?!de|du|des|qui|que|et|à|en|avec)',
    leans: 'Chacun des deux peuples accusait l’autre.',
    stands: 'Les deux fils de Bach devinrent compositeurs.',
  },
  { pattern: '^Parce qu[^,]*\\.$', leans: 'Parce qu’une cloche dure des siècles.' },
  {
    pattern: '(?<!\\p{L})(?:y en (?:a|avait|aura)|en (?:compte|comptait|reste|restait|existe))(?!\\p{L})',
    leans: 'Aujourd’hui, le village en compte trente-deux.',
    stands: 'Aujourd’hui, le village compte trente-deux filets.',
  },
  {
    pattern: "^La (?:réponse|réaction|explication) (?:de |d[’'])\\p{Lu}[^,.]{0,40} (?:est|était|tient|fut)(?!\\p{L})",
    leans: 'La réponse de Holm est qu’elles remontent le soir.',
    stands: 'La réponse à la sécheresse est le brouillard.',
  },
  {
    pattern: "^C[’'](?:est|était) une? (?!\\p{L}+ que)",
    leans: 'C’est une montre de marine qui s’arrête chaque nuit.',
    stands: 'C’est le maire qui a décidé.',
  },
  {
    pattern: "^(?:Rien|Personne) ne l[’'](?!on )",
    leans: 'Rien ne l’y destinait.',
    stands: 'Rien ne destinait Holm au métier.',
  },
  {
    pattern: "^Une? porte-parole (?!d(?:e|u|es)(?!\\p{L})|d[’']|\\p{Lu})",
    leans: 'Une porte-parole n’a pas voulu en dire plus.',
    stands: 'Une porte-parole de la ville n’a rien dit de plus.',
  },
];

export const germanGrounds: readonly StudyGrounds[] = [
  {
    pronouns: 'sie',
    own: 'die|(?<!^)der|eine|einer|keine|keiner|jede|jeder|welche|ihre|ihrer|seine|seiner|unsere|zur|viele|vielen|mehrere|mehreren|einige|einigen|alle|allen|beide|zwei|drei|vier|fünf|\\p{N}+|und',
    others:
      'Der|das|Das|dem|den|des|ein|Ein|einem|einen|eines|im|Im|am|Am|beim|Beim|vom|Vom|zum|Zum|ins|kein|keinen|sein|ihr',
    leans: 'Der Trainer sagte im Herbst, sie müsse warten.',
    stands: 'Der Trainer sagte der Torhüterin, sie müsse warten.',
  },
  {
    pronouns: 'er|ihn|ihm',
    own: 'der|dem|den|des|das|ein|einem|einen|eines|im|am|beim|vom|zum|ins|kein|keinen|sein|seinen|seinem|ihr|ihren|ihrem|jeder|jeden',
    others: 'die|Die|eine|Eine|einer|Einer|zur|Zur|keine|ihre|seine|ihrer|seiner|viele|Viele|alle|Alle',
    leans: 'Die Trainerin sagte, er müsse warten.',
    stands: 'Die Trainerin sagte dem Torwart, er müsse warten.',
  },
];

export const spanishGrounds: readonly StudyGrounds[] = [
  {
    pronouns: 'ella',
    own: 'la|una|esta|esa|aquella|su|cada',
    leans: 'El maestro dijo que ella había mentido.',
    stands: 'El maestro dijo a una alumna que ella había mentido.',
  },
  {
    pronouns: 'él',
    own: 'el|un|al|del|este|ese|aquel|su|cada',
    leans: 'La alumna dijo que él había mentido.',
    stands: 'La alumna dijo al maestro que él había mentido.',
  },
];

export const frenchGrounds: readonly StudyGrounds[] = [
  {
    pronouns: 'elle',
    own: "la|une|l['’]|cette|sa|ma|leur|chaque|aucune",
    leans: 'Le maire dit qu’elle avait raison.',
    stands: 'Le maire dit à la juge qu’elle avait raison.',
  },
  {
    pronouns: 'elles|ils',
    own: 'les|des|aux|ces|ses|nos|leurs|plusieurs|quelques|certaine?s|deux|trois|et|\\p{N}+',
    leans: 'Le maire dit qu’ils avaient raison.',
    stands: 'Le maire dit que les juges savent qu’ils avaient raison.',
  },
];

export const englishObjects: StudyObjects = {
  pronouns: "(?<=\\p{L} )(?:him|them)(?![\\p{L}’'])",
  joining:
    'who|whom|whose|which|that|when|because|as|if|after|before|while|although|where|and|but|or|of|from|to|with|for|than|by|it|upon|\\p{L}+ing',
  leans: 'A doctor told him to choose.',
  stands: 'When Arrieta came, a doctor told him to choose.',
};

export const germanObjects: StudyObjects = {
  pronouns: '(?<!\\p{L})(?:ihm|ihn|ihnen)(?!\\p{L})',
  joining: 'dass|weil|als|wenn|nachdem|bevor|während|ob|und|aber|von|mit|für|bei|nach|aus|zu|vor|über|,',
  leans: 'Ein Arzt hat ihm die Wahl gelassen.',
  stands: 'Als Arrieta kam, hat ein Arzt ihm die Wahl gelassen.',
};

export const spanishObjects: StudyObjects = {
  pronouns: '(?<!\\p{L})les?(?= \\p{Ll})',
  joining: 'que|quien|quienes|cuando|como|porque|si|mientras|aunque|donde|tras|después|antes|pero|cuy[oa]s?|y',
  named: '(?<!\\p{L})(?:[Aa] (?:la|los|las|un|una|su|sus|este|esta|quien|quienes|cada|todos|\\p{Lu})|[Aa]l )',
  leans: 'Un médico del centro, el doctor Iván Rabanal, le dijo que eligiera.',
  stands: 'Un médico le dijo al panadero que eligiera.',
};
