import type { Concept } from './english.ts';

const concepts = (list: string): ReadonlySet<Concept> => new Set(list.trim().split(/\s+/) as Concept[]);

/** What is said of anything, by anybody. None of them tells what a text is about, in no language. */
export const plainConcepts = concepts(
  `ability accurate act add admit affect agree aim allow alone answer appear argue arrive ask attend attention
    avoid bad become begin believe belong big bind bottom break bright bring call carry catch chance change cheap
    choose clever close collect color come continue crazy day deep deliver design different double doubt early earn
    easy edge empty end example exist experience fail fall famous fast fear feel fill final find fine first follow
    forbid forget full future give go goal good half happen hard hear help hide high honest hope hour idea ignore
    image imagine important impossible interest join keep kind know last late lead learn leave lie lift line list
    listen live long lose low main make manage meet middle minute month move name narrow need new next normal offer
    old order outside own page person place play present previous problem profession public pull push put
    quality rare reach read receive recommend record regret relationship remember remove repeat respect return right
    round run save say scene score search second see send sentence series share short show side slow small sound
    speak special stay step stop story strange strong stupid style suffer surprised take tell think third throw time
    top touch trust try ugly understand wait walk want weak week win wish word work world worry worsen write wrong
    young`,
);

/** What is asked of whatever an article is about: sizes, times, amounts, and what is done about it. */
export const askedConcepts = concepts(
  `account achieve advantage age amount announce apply approve area article author average billion born budget
    build cancel cause century chapter claim complain confirm connect consist constitution contain control cost
    count country create criticize date decade decide decrease degree delay demand deny depend describe destroy
    develop disadvantage discover discuss distance district divide duration effect error estimate euro evidence
    exceed expand expect expensive explain false found general group grow history hundred identify illegal improve
    include income influence information international judge kilogram kilometer lack level majority marry maximum
    meaning measure member meter method million minimum minority money national necessary notice number observe
    official open opinion oppose organize origin part participate pay percent perform population plan portion possible
    predict prevent price process produce profit program project promise promote propose protect prove publish quote
    rank rate recognize reduce refuse region replace report represent require resist responsibility result reveal
    rise risk role rule separate service similar situation size solve source species speed spend succeed support
    temperature text thousand threaten title ton total true type use version warn weight wide year disappear die
    force sign reform technology science research statistics security safe`,
);

/** What becomes of people and states: what articles tell, and people seldom of their days. */
export const publicConcepts = concepts(
  `abuse accident accuse alliance ambassador appeal army arrest attack bankruptcy battle betray blackmail blind
    bomb campaign candidate ceasefire censorship chancellor citizen coalition compensate convict corruption council
    court crime crisis damage dam defeat defendant deputy dictator diplomacy disaster dismiss earthquake elect
    emission emigrate epidemic execute expel explode extremist fire burn crash flood fraud governor hurricane imprison inflation
    inhabit injure invade invest investigate jury justice kidnap kill law mayor military minister missile murder
    negotiate nuclear parliament party pollute poison police politics president prisoner prosecutor protest
    referendum refugee resident rescue resign revolt revolution sanction scandal senate settle shipwreck shoot siege
    slander smuggling strike subsidy sue suicide surrender survive suspect tax terrorism testify treaty trial
    tsunami unemployment union vaccine verdict victim violate violence vote war weapon witness wound`,
);
