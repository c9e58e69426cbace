import type { Concept } from './english.ts';

/**
 * What is asked and told of anything: sizes, times, how much of it, what becomes of it and what is said of it. None of them tells what
 * a text is about, in no language.
 */
export const plainConcepts: ReadonlySet<Concept> = new Set(
  `ability account accurate achieve act add admit advantage affect age agree aim allow alone amount announce answer
    appear apply approve area argue arrive article ask attend attention author average avoid bad become begin believe
    belong big billion bind born bottom break bright bring build call carry catch cause century chance change chapter cheap
    choose claim clever close collect color come complain confirm connect consist contain continue control cost count
    country crazy create criticize date day decade decide decrease deep degree delay deliver demand deny depend describe
    design destroy develop die different disadvantage disappear discover discuss distance district divide double doubt
    duration early earn easy edge effect empty end error estimate euro evidence example exceed exist expand expect
    expensive experience explain fail fall false famous fast fear feel fill final find fine first follow forbid force
    forget found full future general give go goal good group grow half happen hard hear help hide high history honest
    hope hour hundred idea identify ignore image imagine important impossible improve include influence information interest
    international join judge keep kilogram kilometer kind know lack last late lead learn leave level lie lift line list
    listen live long lose low main majority make manage marry maximum meaning measure meet member meter method middle million
    minimum minority minute month move name narrow national necessary need new next normal notice number observe offer
    old open opinion oppose order organize origin outside own page part participate pay percent perform person place plan
    play population portion possible predict present prevent previous price problem process produce profession profit
    program project promise promote propose protect prove public publish pull push put quality quote rank rare rate
    reach read receive recognize recommend record reduce refuse region regret relationship remember remove repeat
    replace report represent require resist respect responsibility result return reveal right rise risk role round rule
    run safe save say scene score search second see send sentence separate series service share short show side sign
    similar situation size slow small solve sound source speak special species speed spend stay step stop story strange
    strong stupid style succeed suffer support surprised take tell text think third thousand threaten throw time title
    ton top total touch true trust try type ugly understand use version wait walk want warn weak week weight wide win wish
    word work world worry worsen write wrong year young`.split(/\s+/) as Concept[],
);

/** What becomes of people and states: what articles tell, and people seldom of their days. */
export const publicConcepts: ReadonlySet<Concept> = new Set(
  `abuse accident accuse alliance ambassador appeal army arrest attack bankruptcy battle betray blackmail blind
    bomb campaign candidate ceasefire censorship chancellor citizen coalition compensate constitution convict
    corruption council court crime crisis damage dam defeat defendant deputy dictator diplomacy disaster dismiss
    earthquake elect emission emigrate epidemic execute expel explode extremist flood fraud governor hurricane
    imprison inflation inhabit injure invade invest investigate jury justice kidnap kill law majority mayor military
    minister missile murder negotiate nuclear parliament party pollute poison police politics president prisoner
    prosecutor protest referendum reform refugee resident rescue resign revolt revolution sanction scandal senate settle
    shipwreck shoot siege slander smuggling strike subsidy sue suicide surrender survive suspect tax terrorism
    testify treaty trial tsunami unemployment union vaccine verdict victim violate violence vote war weapon witness
    wound`.split(/\s+/) as Concept[],
);
