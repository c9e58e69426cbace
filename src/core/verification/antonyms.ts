import type { Token } from './claim-words.ts';

/** Each line: forms that say one thing, a bar, forms that say the opposite. */
const pairs = `
rise rises rose risen rising climb climbed climbs soar soared surge surged | fall falls fell fallen falling drop dropped drops plunge plunged decline declined declines
increase increased increases increasing increasingly grow grows grew grown growing growth | decrease decreased decreases decreasing decreasingly decline declined declines shrink shrank shrunk reduce reduced reduces reducing reduction
gain gained gains gaining | lose loses lost losing loss
win wins won winning victory victor winner | lose loses lost losing loss defeat loser
up upward upwards | down downward downwards
more | less fewer
most | least fewest
above over exceed exceeded exceeds exceeding | below under beneath
higher high highest | lower low lowest
large larger largest big bigger biggest great greater greatest | small smaller smallest little minor
long longer longest | short shorter shortest
old older oldest elder | young younger youngest new newer newest
early earlier earliest | late later latest
before prior preceding | after following since
first | last
begin begins began begun beginning start starts started starting | end ends ended ending finish finished stop stops stopped cease ceased
open opens opened opening | close closes closed closing
accept accepts accepted accepting approve approved approves | reject rejects rejected rejecting refuse refused refuses
support supports supported supporting favour favoured favor favored back backed | oppose opposes opposed opposing against
confirm confirms confirmed confirming affirm affirmed admit admits admitted acknowledge acknowledged | deny denies denied denying dispute disputed
agree agrees agreed agreeing agreement | disagree disagrees disagreed disagreement
allow allows allowed allowing permit permits permitted permitting legalize legalized | ban bans banned banning forbid forbids forbade forbidden prohibit prohibits prohibited prevent prevents prevented
include includes included including | exclude excludes excluded excluding
buy buys bought buying purchase purchased acquire acquired | sell sells sold selling
import imports imported importing | export exports exported exporting
arrive arrives arrived arriving enter enters entered entering join joins joined joining | leave leaves left leaving depart departed exit exited quit
north northern northward | south southern southward
east eastern eastward | west western westward
strong stronger strongest strengthen strengthened strengthens | weak weaker weakest weaken weakened weakens
better best good improve improved improves improving | worse worst bad worsen worsened deteriorate deteriorated
expand expands expanded expanding expansion | shrink shrank contract contracted
accelerate accelerated accelerates fast faster fastest rapidly quickly | slow slowed slows slower slowest slowly
raise raises raised raising | lower lowered lowers lowering cut cuts cutting
maximum | minimum
majority | minority
succeed succeeds succeeded success successful successfully | fail fails failed failure unsuccessful
positive positively | negative negatively
public | private
rich richer wealthy | poor poorer
war | peace
attack attacks attacked attacking | defend defends defended defending
build builds built building create created construct constructed | destroy destroys destroyed destroying demolish demolished
add adds added | remove removes removed subtract
remember remembered | forget forgot forgotten
love loved loves | hate hated hates
safe safer safety | dangerous danger unsafe
true | false
innocent | guilty
acquit acquitted | convict convicted
friend friends ally allies | enemy enemies foe foes rival rivals
male men man | female women woman
always | never
all every everyone everybody | none nobody
inside within | outside
hot hotter warm warmer warming | cold colder cool cooler cooling
heavy heavier heaviest | light lighter lightest
deep deeper | shallow shallower
wide wider broad broader | narrow narrower
simple simpler easy easier easily | complex complicated hard harder difficult
rare rarely seldom | common commonly often frequent frequently
hire hired | fire fired dismiss dismissed
appear appeared appears | disappear disappeared vanish vanished
alive living | dead
born birth | died die dies death
encourage encouraged encourages | discourage discouraged
advantage | disadvantage
top | bottom
upper | lower
front | rear
left | right
major | minor
wet | dry
ancient | modern
full | empty
send sent sends | receive received receives
give gave gives given | take took takes taken
push pushed | pull pulled
borrow borrowed | lend lent
teach taught | learn learned learnt
ahead | behind
superior | inferior
internal | external
domestic | foreign
formal | informal
temporary temporarily | permanent permanently
national nationally nationwide | international internationally
same identical equal | different differing unequal
black | white
father fathers | mother mothers
son sons | daughter daughters
brother brothers | sister sisters
boy boys | girl girls
king kings | queen queens
parent parents | child children
supply supplies | demand demands
native natives indigenous | foreigner foreigners
wrong incorrect incorrectly wrongly | correct correctly
civilian civilians | military
question questions ask asks asked | answer answers answered
conservative conservatives | liberal liberals
urban | rural
senior | junior
natural naturally | artificial artificially
offensive | defensive
former | latter
gross | net
soft softer | loud louder
primary | secondary
actual actually | potential potentially
physical physically | mental mentally
presence present | absence absent
wealth | poverty
spoken orally | written
tall taller tallest | short shorter shortest
thin thinner thinnest | thick thicker thickest fat
amateur amateurs | professional professionals
ordinary | extraordinary
suffer suffers suffered suffering | enjoy enjoys enjoyed enjoying
forward forwards | backward backwards
expensive costly | cheap cheaper cheapest inexpensive
loose loosely loosen loosened | tight tightly tighten tightened
publicly | privately secretly
similar similarly similarity similarities | dissimilar difference differences
smooth smoothly | rough roughly
friendly | hostile
show shows showed shown reveal reveals revealed | hide hides hid hidden conceal conceals concealed
outdoor outdoors | indoor indoors
strength strengths | weakness weaknesses
advance advances advanced advancing | retreat retreats retreated retreating
secular | religious
solid | liquid
clean cleaner | dirty dirtier
reward rewards rewarded | punish punishes punished penalty penalties
outer | inner
destroy destroyed destruction | preserve preserved preserves preservation
employer employers | employee employees
automatic automatically | manual manually
surrender surrendered surrenders | resist resisted resists resistance
acceptance | rejection
pleasure | pain
deposit deposited | withdraw withdrew withdrawn
coastal | inland
adult adults | juvenile juveniles minor minors
incoming | outgoing
unite unites unify unified | divide divided divides split splits separate separated
innocence | guilt
accidentally accidental | deliberately deliberate intentionally intentional
successor successors succeeded | predecessor predecessors preceded
buyer buyers customer customers | seller sellers vendor vendors
lender | borrower
optimist optimistic | pessimist pessimistic
victim victims | perpetrator perpetrators
start onset outbreak | conclusion
lengthen lengthened extend extended extends | shorten shortened shortens
combine combined combining join joined | separate separated separating
attract attracted attracts | repel repelled repels
praise praised praises | criticize criticized criticizes criticise criticised blame blamed
remain remained remains stay stayed stays | leave left leaves
visible | invisible hidden
voluntary voluntarily | compulsory mandatory forced
upstream | downstream
horizontal horizontally | vertical vertically
`;

const sides = new Map<string, Set<string>>();
const opposites = new Map<string, Set<string>>();
for (const line of pairs.trim().split('\n')) {
  const [one = [], other = []] = line.split('|').map((side) => side.trim().split(/\s+/));
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const)
    for (const word of here) {
      sides.set(word, new Set([...(sides.get(word) ?? []), ...here]));
      opposites.set(word, new Set([...(opposites.get(word) ?? []), ...there]));
    }
}

const prefixes = /^(?:un|in|im|il|ir|dis|non|anti|de|mis)/;

/** "legal" and "illegal", "establish" and "disestablish". */
function reverses(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length > 3 && prefixes.test(longer) && longer.replace(prefixes, '') === shorter;
}

/** "rose" and "fell", "before" and "after", "legal" and "illegal". */
export function areAntonyms(one: string, other: string): boolean {
  return (opposites.get(one)?.has(other) && !sides.get(one)?.has(other)) || reverses(one, other);
}

/** Whether the claim has a word that the evidence lacks, while the evidence has its opposite. */
export function directionDiffers(claim: readonly Token[], evidence: readonly Token[]): boolean {
  const there = new Set(evidence.map(({ lower }) => lower));
  const stems = new Set(evidence.map(({ key }) => key));
  return claim.some(({ lower, key }) => {
    if (stems.has(key) || there.has(lower) || [...(sides.get(lower) ?? [])].some((word) => there.has(word)))
      return false;
    return evidence.some((other) => areAntonyms(lower, other.lower) || reverses(key, other.key));
  });
}
