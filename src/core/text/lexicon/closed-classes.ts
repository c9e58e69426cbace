import { stopwords as danish } from '@orama/stopwords/danish';
import { stopwords as finnish } from '@orama/stopwords/finnish';
import { stopwords as hungarian } from '@orama/stopwords/hungarian';
import { stopwords as norwegian } from '@orama/stopwords/norwegian';
import { stopwords as romanian } from '@orama/stopwords/romanian';
import { stopwords as turkish } from '@orama/stopwords/turkish';
import { lexicons } from './index.ts';
import { newsWords } from './news-words.ts';
import { words } from './words.ts';

/**
 * Days, months, numbers, and words of time, place and manner that lists of stop words lack, by language (ISO 639-1): a note of
 * six words has hardly another word that tells its language.
 */
const furtherWords: Readonly<Record<string, string>> = {
  en: `monday tuesday wednesday thursday friday saturday sunday january february april june july october december
    two three four five six seven eight nine ten twice today tonight yesterday tomorrow early late soon again already still yet
    near along without within across since until says said goes went gets got came new old next last first second no not let many much`,
  de: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
    zwei drei vier fünf sechs sieben acht neun zehn zweimal heute gestern morgen früh früher spät später bald wieder schon erst seit
    bis am beim zur vom ab ohne gibt geht kommt sagt sagte neu neue neuer alte mehr weniger keiner niemand wegen laut gegen`,
  es: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio octubre diciembre
    dos tres cuatro cinco seis siete ocho nueve diez hoy ayer mañana temprano tarde pronto otra vez todavía aún ya falta hay
    cerca sin hasta desde dice dijo va viene llega nuevo nueva viejo más menos nadie según tras`,
  fr: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août octobre décembre
    deux trois quatre cinq six sept huit neuf dix fois hier demain tôt tard bientôt encore déjà seulement chez près sans depuis
    jusque vers dès dit va vient arrive nouveau nouvelle vieux plus moins personne selon après aucun manque cause hui`,
  it: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio ottobre dicembre
    due tre quattro cinque sei sette otto nove dieci oggi ieri domani presto tardi prima dopo ancora già solo senza fino da
    dice detto va viene arriva nuovo nuova vecchio più meno nessuno niente secondo verso manca causa`,
  pt: `segunda terça quarta quinta sexta feira sábado domingo janeiro fevereiro março abril maio junho julho outubro dezembro
    dois duas três quatro cinco seis sete oito nove dez hoje ontem amanhã cedo tarde logo ainda já só sem até desde
    diz disse vai vem chega novo nova velho mais menos ninguém segundo falta há causa`,
  nl: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli oktober december
    twee drie vier vijf zes zeven acht negen tien keer vandaag gisteren morgen vroeg vroeger laat later weer pas al sinds tot
    bij naar uit op mee los geen niemand zonder zegt zei gaat komt nieuw nieuwe oude meer minder volgens tegen wegens`,
  sv: `måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars maj juni juli oktober december
    två tre fyra fem sex sju åtta nio tio idag dag igår imorgon tidigt tidigare sent senare snart igen redan först sedan
    till hos vid utan inget inga ingen säger sa sade går kommer ny nya gammal mer mindre enligt mot grund av upp ned`,
  da: `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts maj juni juli oktober december
    to tre fire fem seks syv otte ni ti dag går morgen tidligt tidligere sent senere snart igen allerede først siden
    hos ved uden intet ingen siger sagde går kommer ny nye gammel mere mindre ifølge grund af op ned lige`,
  no: `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars mai juni juli oktober desember
    to tre fire fem seks sju syv åtte ni ti dag går morgen tidlig tidligere sent senere snart igjen allerede først siden
    hos ved uten ingen ingenting sier sa går kommer ny nye gammel mer mindre ifølge grunn av opp ned`,
};

/** Of languages that have no lists of stop words elsewhere. */
const smallWords: Readonly<Record<string, string>> = {
  cs: `a aby ale ani asi až bez bude budou by byl byla byli bylo být co což dnes do ho i já jak jako je jeho její jejich jen jenž ještě jež ji
    jí jim jsem jsme jsou jste již k kde kdo kdy když ke která které kterou který kteří ku ještě má mají mě mezi mi mít mohl může na nad nám nebo
    než ni nic nich ním o od on ona oni ono pak po pod podle pokud pro proti proto protože před přes při s se si sice svůj svou své ta tady tak
    také takže tam te tedy ten tento ti to tohoto toho tom tomu tu tuto ty u už v ve však všech všechno vy z za ze že dva dvě tři čtyři pět
    pondělí úterý středa čtvrtek pátek sobota neděle ledna února března dubna května června července srpna září října listopadu prosince`,
  pl: `a aby ale albo ani aż bardzo bez bo by być był była było były będzie będą ci co czy dla do dwa dwie trzy cztery pięć gdy gdzie go i ich ile im
    iż ja ją jak jako je jego jej jest jestem jeszcze już kiedy która które którego której którą który których którzy lub ma mają mi między mnie
    może można na nad nam nas nawet nic nich nie niej nim niż o od ona one oni ono oraz po pod podczas ponieważ poza przed przez przy również
    się są swój swoją ta tak także tam te tego tej ten to tu tym tylko u w we wczoraj więc wszystko wtedy z za ze został została że żeby
    poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia`,
  uk: `а або але адже аж без би був була були було бути в вам вас вже ви від він вона вони воно все всі втім де для до є же з за зі і із інші й
    його її їй їм їх коли ким кого лише мав мала мали має мають ми мене між мій може можна на над нам нас не нема неї нею ним ними них ні ніж о об
    один одна однак ось під по при про проте сам саме свій свою свого своєї своїх себе та так там те тепер ти тим тільки то того той тому ту тут у
    хто це цей ці цього цієї цю чи через ще що щоб як яка яке який яких які якщо учора вчора сьогодні завтра два дві три чотири
    понеділок вівторок середа четвер субота неділя січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня`,
};

/** Languages that have no lexicon, but are taken for those that have one. */
const withoutLexicon: Readonly<Record<string, readonly string[]>> = {
  da: danish,
  fi: finnish,
  hu: hungarian,
  no: norwegian,
  ro: romanian,
  tr: turkish,
  ...Object.fromEntries(Object.entries(smallWords).map(([code, known]) => [code, words(known)])),
};

/** The words of closed classes and of short news of each language that is told by them, in lower case. */
export const closedClasses: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ...lexicons.map(({ code, stopWords, commonWords }) => [code, [...stopWords, ...(commonWords ?? [])]] as const),
  ...Object.entries(withoutLexicon),
].map(
  ([code, known]) =>
    [code, new Set([...known, ...words(furtherWords[code] ?? ''), ...words(newsWords[code] ?? '')])] as const,
);

/** Languages that share most of their small words, and spellings (in lower case) that one of them has and the others have not. */
export const neighbours: Readonly<Record<string, RegExp>> = {
  da: /[aeiouyæøå][bdg]e[rs]?$|hed(?:en|er|erne)?$|[æøå]v?nd$|æ[bdfgkmnpstv]|ej|erne$/u,
  no: /[aeiouyæøå](?:kk|pp|tt|nn|mm)$|het(?:en|er|ene)?$|kj|øy|ei/u,
  sv: /[äö]|orna$|(?:ck|x)/u,
  ru: /[ыэёъ]/u,
  uk: /[іїєґ]/u,
};

/** Languages that the detector by letters does not know, and what it takes them for. */
export const detectedAs: Readonly<Record<string, string>> = { da: 'no', uk: 'ru', cs: 'pl' };
