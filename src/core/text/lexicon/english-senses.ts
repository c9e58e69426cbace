import { words } from './words.ts';

/** Verbs whose forms share no stem: the first is the plain one. */
export const englishIrregular: readonly string[] = words(`
  arise/arose/arisen become/became begin/began/begun bite/bit/bitten blow/blew/blown break/broke/broken
  bring/brought build/built rebuild/rebuilt buy/bought catch/caught choose/chose/chosen come/came deal/dealt
  die/died/dies/dying/death/dead draw/drew/drawn drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen
  feed/fed feel/felt fight/fought find/found flee/fled fly/flew/flown forbid/forbade/forbidden forget/forgot/forgotten
  freeze/froze/frozen get/got/gotten give/gave/given go/went/gone grow/grew/grown hang/hung hear/heard hide/hid/hidden
  hold/held keep/kept know/knew/known lay/laid lead/led leave/left lend/lent lie/lay/lain lose/lost/loss make/made
  mean/meant meet/met mislead/misled overcome/overcame oversee/oversaw pay/paid prove/proved/proven ride/rode/ridden
  ring/rang/rung rise/rose/risen run/ran say/said see/saw/seen seek/sought sell/sold/sale/sales send/sent shake/shook/shaken
  shine/shone shoot/shot shrink/shrank/shrunk sing/sang/sung sink/sank/sunk sit/sat sleep/slept speak/spoke/spoken/speech
  spend/spent spring/sprang steal/stole/stolen stick/stuck strike/struck/stricken swear/swore/sworn sweep/swept
  swim/swam/swum take/took/taken teach/taught tear/tore/torn tell/told think/thought/thoughts throw/threw/thrown
  understand/understood undergo/underwent/undergone wake/woke/woken wear/wore/worn win/won withdraw/withdrew/withdrawn
  write/wrote/written burn/burnt/burned learn/learnt
  withhold/withheld uphold/upheld foresee/foresaw/foreseen`);

/** Words of news that may stand for one another. */
export const englishSenses: Readonly<Record<string, string>> = {
  kill: 'kill kills killed killing die died dies death deaths dead toll lives life fatal fatally perished suicide',
  injure: 'injure injured injures injuring injury injuries wound wounded wounding wounds hurt hurting',
  defeat: 'defeat defeated defeats defeating beat beats beaten overcame outpolled',
  lose: 'lose lost loses losing defeated unseated ousted',
  win: 'win won wins winning victory victorious took gain gained gains triumph',
  receive: 'receive received receives took get got obtained obtain polled garnered secured given',
  choose:
    'choose chose chosen chooses choosing decide decided decides pick picks picked select selects selected selecting selection opt opted',
  elect: 'elect elected elects election elections ballot poll vote voted votes voting voters voter',
  reelect: 're-elected reelected',
  resign: 'resign resigned resigns resignation quit quits stepped step down stood',
  end: 'end ended ends ending stop stops stopped cease ceased halt halted finish finished close closed over',
  begin:
    'begin began begun begins beginning start started starts starting launch launched launches onset commence commenced opening opened opens',
  resume: 'resume resumed resumes restart restarted again',
  continue: 'continue continued continues continuing carry keep keeps kept keeping go on persist still',
  pause: 'pause paused lull break interruption gap hiatus',
  answer:
    'answer answered answers respond responded responds response retaliate retaliated retaliating replied reply replies',
  fire: 'fire fired fires firing shoot shot shooting shelled shell shells fires artillery',
  attack: 'attack attacked attacks attacking assault raid strike strikes struck',
  military: 'military militarily army armed forces troops action',
  rescue: 'rescue rescued rescues rescuing save saved saves saving retrieve retrieved picked pick',
  see: 'see saw seen sees notice noticed notices spot spotted spots',
  send: 'send sent sends sending dispatch dispatched deploy deployed deploys take took taken bring brought',
  move: 'move moved moves moving transfer transferred relocate relocated brought bring take taken took shift shifted going go went',
  leave: 'leave left leaves leaving depart departed departs departure quit quits walked',
  arrive: 'arrive arrived arrives come came comes reach reached reaches',
  return: 'return returned returns back turn turned turning sent home',
  refuse:
    'refuse refused refuses reject rejected rejects decline declined turned turn shun shunned shunning rejecting spurn spurned',
  criticise:
    'criticise criticised criticises criticize criticized criticism condemn condemned condemns denounce denounced denounces decry',
  praise: 'praise praised praises praising laud lauded applaud applauded commend commended welcome welcomed',
  say: 'said say says tell told state stated claim claims claimed call calls called describe describes described term termed',
  discuss:
    'discuss discussed discusses talk talked talks spoke speak speaks discussion conversation about contact contacted touch',
  want: 'want wanted wants wish wished desire desired favour favoured favor favored support supported prefer preferred',
  try: 'try tried tries trying attempt attempted attempts seek sought seeking',
  ask: 'ask asked asks asking request requested urge urged urges beg begged plead pleaded pleads call called appeal appealed',
  order: 'order ordered orders instruct instructed command commanded told',
  advise: 'advise advised advises advice recommend recommended recommends counsel',
  allow: 'allow allowed allows allowing permit permitted permits let lets',
  forbid: 'forbid forbade forbidden ban banned bans banning prohibit prohibited prohibits prohibition',
  force: 'force forced forces compel compelled made make had must coerced obliged tasked',
  imprison:
    'imprison imprisoned imprisons jail jailed jails held hold holding detain detained detains detention confined prison',
  arrest: 'arrest arrested arrests detained detain seized custody',
  convict: 'convict convicted convicts guilty conviction',
  sentence: 'sentence sentenced sentences jailed condemned',
  acquit: 'acquit acquitted cleared clear clears exonerated innocent',
  trial: 'trial tried prosecuted prosecution court',
  charge: 'charge charged charges accuse accused accuses indicted',
  treat: 'treat treated treats treatment treatments therapy cure',
  improve: 'improve improved improves improving better recover recovered recovers',
  worsen: 'worsen worsened worsens worsening deteriorate deteriorated deterioration worse',
  rise: 'rise rose risen rises rising increase increased increases grow grew grown growth climb climbed up more higher won dearer gained',
  fall: 'fall fell fallen falls falling decrease decreased decreases drop dropped drops decline declined declines down lower less topple toppled collapse collapsed',
  change: 'change changed changes changing alter altered affect affected affects affecting shift',
  enlarge: 'enlarge enlarged enlarging bigger expand expanded expands expanding larger extend extended',
  build: 'build built builds building construct constructed construction erected work',
  destroy: 'destroy destroyed destroys destroying demolish demolished wrecked',
  happen: 'happen happened happens occur occurred occurs take took takes place taking held hold came',
  manage: 'manage managed manages control controls controlled handle handled run runs',
  show: 'show showed shown shows showing reveal revealed reveals find found finds indicate indicated demonstrate',
  give: 'give gave given gives giving provide provided provides offer grant granted hand handed',
  gaveup: 'gave give dropped drop abandoned abandon stopped',
  use: 'use used uses using employ employed apply applied',
  marry: 'marry married marries marriage wife husband wedding wed couple spouse',
  parent: 'parent parents mother father mothers fathers',
  child: 'child children son daughter baby infant kid kids girl boy',
  family: 'family families relatives relative',
  hold: 'hold held holds holding keep kept',
  meet: 'meet met meets meeting meetings talks gather gathered',
  plan: 'plan plans planned planning intend intends intended aim aims aimed intention scheduled set due',
  predict: 'predict predicted forecast forecasts expect expected expects anticipate anticipated',
  think: 'think thinks thought believe believes believed view opinion suspect suspects suspected feels felt considers',
  fear: 'fear fears feared afraid worried worry worries secret',
  threaten: 'threaten threatened threatens threat threats warned warn warns',
  promise: 'promise promised promises pledge pledged vow vowed',
  agree: 'agree agreed agrees agreement deal accord consent consented',
  deny: 'deny denied denies denial dispute disputed rejected',
  admit: 'admit admitted admits acknowledge acknowledged concede conceded',
  accept: 'accept accepted accepts approve approved approves backed',
  join: 'join joined joins enlist enlisted entered',
  cost: 'cost costs price priced expense worth estimated',
  buy: 'buy bought buys purchase purchased acquire acquired',
  sell: 'sell sold sells sale sales',
  pay: 'pay paid pays payment payments funded',
  work: 'work worked works working labour labor job day',
  last: 'last lasted lasts lasting took take takes run',
  live: 'live lived lives living reside resided resides residents home',
  born: 'born birth birthplace',
  crowd: 'crowd crowded crowds crowding busy full packed',
  big: 'big bigger biggest large larger largest great greater huge major',
  small: 'small smaller smallest little tiny minor',
  dangerous: 'dangerous danger dangers risky risk hazard',
  effective: 'effective effectively effectiveness works work better',
  deliberate: 'deliberate deliberately purpose purposely intentionally intentional',
  current: 'current currently present now presently existing today',
  former: 'former formerly ex previous previously',
  early: 'early earlier earliest',
  quick: 'quick quickly fast swift swiftly rapid rapidly soon',
  many: 'many numerous countless lots',
  often: 'often frequently repeatedly repeated regularly recurring',
  whole: 'whole entire all full complete',
  important: 'important significant major key crucial vital',
  illegal: 'illegal illegally unlawful illicit',
  legal: 'legal lawful law legally',
  unique: 'unique single only sole',
  same: 'same alike equal identical like',
  other: 'other others another further additional more fellow else',
  boat: 'boat boats ship ships vessel vessels ferry aboard board onboard ferries',
  car: 'car cars vehicle vehicles automobile',
  police: 'police officers officer policeman policemen cops',
  doctor: 'doctor doctors physician physicians specialist practitioner',
  crane: 'accident accidents crash collapse disaster incident fall crane',
  storm: 'storm storms gale wind winds rain hurricane typhoon',
  house: 'house houses home homes building buildings residence',
  country: 'country countries nation nations national state states',
  government: 'government governments administration authorities cabinet',
  company: 'company companies firm firms corporation business',
  money: 'money cash funds sum fortune',
  illness: 'illness ill disease sick sickness condition infection',
  member:
    'member members councillor councillors legislator legislators lawmaker lawmakers politician politicians councillor mp mps',
  leader:
    'leader leaders leadership head heads headed led chief chairs chaired chair chairman chairwoman chairperson president presides runs director directs directed commands commanded commander',
  spokesperson: 'spokesperson spokesman spokeswoman spokesmen speaks',
  prosecutor: 'prosecutor prosecutors prosecution crown',
  defence: 'defence defense defended counsel lawyer lawyers barrister attorney',
  veteran: 'veteran veterans experienced longtime',
  seat: 'seat seats place',
  area: 'area areas region regions district districts constituency zone neighbourhood',
  town: 'town city village municipality towns cities',
  fish: 'fisherman fishermen fisher fishers fishing',
  refugee: 'refugee refugees migrant migrants asylum seekers seeker',
  route: 'route routes path paths way ways road roads',
  policy: 'policy policies practice rule rules',
  group: 'group groups team teams party parties band camp',
  sea: 'sea seas ocean water waters off coast shore',
  school: 'school schools pupil pupils student students teacher',
  war: 'war wars conflict fighting battle',
  weapon: 'weapon weapons arms gun guns missile missiles',
  talk: 'talk talks speech remarks comment comments',
  law: 'law laws legislation bill act',
  study: 'study studies research survey surveys report reports analysis poll',
  scientist: 'scientist scientists researcher researchers expert experts',
  cause: 'cause caused causes causing led leads led due because result resulted reason',
  drug: 'drug drugs medicine medicines medication medical remedy remedies',
  publicise: 'announce announced announces announcement publish published unveil unveiled',
  find: 'find found finds finding discover discovered discovers detect detected',
  unlikely: 'unlikely improbable',
  probable: 'probably likely probable',
  collect: 'collect collected collects gather gathered gathers picked pick',
  home: 'home return returned go back',
  remove: 'remove removed removes removal take taken took away taking strip stripped confiscated',
  disconnect: 'disconnect disconnected cut ties sever severed contact',
  occur: 'occur occurred happen happened took place',
  vote: 'vote votes voted voting ballot ballots referendum referendums',
  show2: 'exhibit exhibited display displayed',
  photo: 'photo photos photograph photographs picture pictures image images',
  citizen: 'citizen citizens people residents inhabitants population voters',
  opponent: 'opponent opponents rival rivals critics critic',
  supporter: 'supporter supporters backers fans advocate advocates',
  guess: 'estimate estimates estimated reckon reckoned calculated',
  year: 'year years annual annually yearly',
  twoweeks: 'fortnight weeks',
  skill: 'skilled expert trained',
  wellknown: 'famous well-known renowned noted celebrated',
  first: 'first initial initially originally firstly',
  finally: 'finally eventually ultimately end',
  late: 'late later latest belated delayed delay',
};

/** Words so general that they add nothing. */
export const englishGeneral: readonly string[] = words(`
  people person persons someone somebody anyone thing things time times way ways part parts place case cases fact
  number numbers figure figures year years day days man men woman women one ones own get got put set let far
  himself herself themselves itself now there here also too well back away together around up down out off
  call called calls named name names become becomes became being having make makes made do does did done come
  came go goes went going take takes took taken include includes included including among amount total
  whose whom able unable used use something anything everything several various certain rate level`);
