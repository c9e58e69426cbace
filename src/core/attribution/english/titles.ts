/** Words that tell what somebody is, in front of a name or by themselves: lower case, without a full stop. */
const titles = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady president vice-president minister premier chancellor secretary
  undersecretary ambassador senator congressman congresswoman representative governor mayor judge justice attorney general
  lieutenant colonel major captain commander sergeant admiral officer inspector superintendent chief chairman chairwoman chairperson chair
  director ceo cfo coo founder co-founder cofounder king queen prince princess pope cardinal archbishop bishop reverend father
  sister rabbi imam sheikh coach manager spokesman spokeswoman spokesperson speaker commissioner councillor councilman leader
  editor author co-author coauthor researcher scientist analyst economist historian lawyer barrister attorney prosecutor
  detective deputy head member student activist artist actor actress musician singer writer journalist reporter poet
  striker midfielder defender goalkeeper captain driver pilot engineer doctor nurse teacher academic expert consultant
  campaigner organiser organizer official executive investigator sheriff marshal mp mep treasurer rector dean principal
  curator photographer designer developer resident owner partner colleague brother sister mother father son daughter wife husband major
  administrator strategist columnist correspondent adviser advisor aide quarterback linebacker pitcher guard forward winger
  umpire referee magistrate constable envoy delegate diplomat emir sultan ayatollah premier whip assemblyman alderman
  supervisor auditor trustee fellow scholar postdoctoral critic chef model star nominee candidate rep sen gov gen lt col capt
  sgt hon rev amb pres insp cmdr adm det supt atty`.split(/\s+/),
);
const bareTitles = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame)$/;
/** Words that names of persons do not have. */
const organisations = new Set(
  `university council department ministry times news post association organisation organization party bank institute company
  corporation corp group agency committee court church house office center centre foundation union team school states kingdom
  nations street journal guardian tribune society board commission federation service force police weekly today magazine
  festival city republic government parliament senate congress club league olympics constitution hall museum games award
  network network's fund trust authority administration bureau conference project movement study report survey war cup
  monday tuesday wednesday thursday friday saturday sunday twitter facebook
  north south east west new los san saint mount lake river island county district square`.split(/\s+/),
);
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

export type Gender = 'female' | 'male';

/** What a title or a word for a relation gives away. */
export const genderOf = (text: string): Gender | undefined => {
  const word = bare(text);
  if (
    /^(?:mr|sir|lord|king|prince|father|brother|son|husband|spokesman|chairman|congressman|actor|pope|imam|bishop)$/.test(
      word,
    )
  )
    return 'male';
  if (
    /^(?:mrs|ms|miss|dame|lady|queen|princess|mother|sister|daughter|wife|spokeswoman|chairwoman|congresswoman|actress)$/.test(
      word,
    )
  )
    return 'female';
  return undefined;
};

/** Courtesy alone, no role: "Mr". */
export const isCourtesy = (word: string): boolean => bareTitles.test(bare(word));
export const isOrganisationWord = (word: string): boolean => organisations.has(bare(word));
/** Words for people that the list lacks: "barrister", "cosplayer". */
const agent = /(?:ologist|ographer|ician|ist|ian|[^aeiou]er|ator|itor|man|woman|person|boss|mate)$/;
/** Whether a word in front of a name may say what its bearer is. */
export const mayBeRole = (word: string): boolean => isTitle(word) || agent.test(bare(word));
export const isTitle = (word: string): boolean => titles.has(bare(word));
