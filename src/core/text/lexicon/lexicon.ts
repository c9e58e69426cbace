import type { AnsweringWords } from './answering-words.ts';
import type { AttributionWords, ReportingVerbs, WhoseWords } from './attribution-parts.ts';
import type { CheckingWords } from './checking-words.ts';
import type { FollowUpWords } from './conversation-parts.ts';
import type { Concept } from './glossary/english.ts';
import type { QuestionWords } from './question-words.ts';
import type {
  Auxiliaries,
  EllipsisWords,
  Negation,
  OrderWords,
  PeopleWords,
  Pointers,
  Pronoun,
  SomebodyAgain,
} from './speech-parts.ts';
import type { StudyWords } from './study-words.ts';
import type { SummaryWords } from './summary-words.ts';
import type {
  Calendar,
  HeadingWords,
  HyphenWords,
  MailWords,
  MastheadWords,
  NameWords,
  NoticeWords,
  NumberWords,
  PlaceWords,
  SentenceWords,
} from './text-parts.ts';

/** The matters that people ask about most, by one name in every language, so that a question may be in another than its answer. */
export type Matter =
  | 'age'
  | 'birth'
  | 'bail'
  | 'best'
  | 'children'
  | 'cost'
  | 'death'
  | 'defeat'
  | 'founding'
  | 'injury'
  | 'invention'
  | 'marriage'
  | 'prize'
  | 'punishment'
  | 'victory'
  | 'wage'
  | 'worst';

export type Relatives = Readonly<Partial<Record<Matter, string>>>;

/**
 * What the rules need to know of a language, as data. A language that lacks a part goes without what rests on it: the
 * README's table of languages is made from the parts that are there.
 */
export interface Lexicon {
  /** ISO 639-1. */
  readonly code: string;
  /** A word in lower case → its stem; absent where words have none (Chinese). */
  readonly stem?: (word: string) => string;
  /** Words of the language have plain letters alone, so that an ending is told of a foreign word as those write it who have no key for its letters. */
  readonly stemsPlain?: true;
  /** Where sentences begin and end. */
  readonly sentences?: SentenceWords;
  /** What a hyphen at a line's end is. */
  readonly hyphens?: HyphenWords;
  /** The commonest words, where they tell it from languages that share its letters. In lower case. */
  readonly commonWords?: readonly string[];
  readonly calendar?: Calendar;
  readonly numbers?: NumberWords;
  /** Words for money, in lower case. */
  readonly currencies?: readonly string[];
  /**
   * Words that give a reason, as `anyWord` reads them: whether a sentence of the language offers one at all, so that they are wide
   * ("since", "to help"). `answering.reasons` is narrower and a pattern: by it a neighbouring sentence is taken for the reason.
   */
  readonly reasons?: readonly string[];
  /**
   * Words that say what something is: "is", "known as": whether a text in whatever language offers a definition at all.
   * `answering.defines` holds only what may follow right after the name that is asked for, and in more forms ("consists of").
   */
  readonly definers?: readonly string[];
  /** Words that join the items of a list. */
  readonly conjunctions?: readonly string[];
  readonly places?: PlaceWords;
  readonly names?: NameWords;
  /** Words that point back at something said before. */
  readonly pointers?: Pointers;
  readonly negation?: Negation;
  /** Pairs of double quotation marks, opening and closing: "“”". */
  readonly quotationMarks?: readonly string[];
  /** Nouns are written with capitals, so that a capital is no sign of a name. */
  readonly capitalNouns?: true;
  /** Whether people have two last names: "Inés Torre García". */
  readonly hasTwoLastNames?: true;
  /** Nouns are joined to others without a blank: "Hackerangriff". */
  readonly joinsNouns?: true;
  /** How somebody is said to say something. */
  readonly attribution?: AttributionWords;
  /** What stands around an article's title: its byline and date. */
  readonly masthead?: MastheadWords;
  /** What a page says about itself, beside the article. */
  readonly notices?: NoticeWords;
  /** By what a heading governs the list below it. */
  readonly headings?: HeadingWords;
  /** How mails head what they answer or forward. */
  readonly mail?: MailWords;
  readonly auxiliaries?: Auxiliaries;
  /** Past forms that no ending tells: "made". */
  readonly pasts?: readonly string[];
  readonly pastEndings?: readonly string[];
  readonly adverbEndings?: readonly string[];
  /** Endings of nouns for what is no person and no thing, which open sentences without an article: "-tion". */
  readonly abstract?: readonly string[];
  readonly pronouns?: readonly Pronoun[];
  /** Words that ask: "what". In lower case. */
  readonly interrogatives?: readonly string[];
  /** Words of a question that do not name what is asked for, in lower case. */
  readonly asking?: readonly string[];
  /** "this" and "these". */
  readonly demonstratives?: readonly string[];
  /** With these a sentence goes on about what the one before it says, in lower case: "however". */
  readonly connectives?: readonly string[];
  /** Function words that the lists of stop words lack, and words that only say that something is said. */
  readonly weightless?: readonly string[];
  readonly people?: PeopleWords;
  /** Source of a pattern for questions that somebody answers: "who". */
  readonly asksPerson?: string;
  /** Verbs of whoever asks another or answers them, as `anyWord` reads them: who speaks in the next sentence may be either. */
  readonly turnTaking?: readonly string[];
  readonly ellipsis?: EllipsisWords;
  readonly somebodyAgain?: SomebodyAgain;
  /** How follow-ups are completed word by word; without it they are by `ellipsis` and by the names before them. */
  readonly followUps?: FollowUpWords;
  /** Say that what follows has nothing to do with what was said before. */
  readonly newTopic?: readonly string[];
  readonly orders?: OrderWords;
  readonly summaries?: SummaryWords;
  /** Beside part of a sentence they may take back or narrow what the part says by itself, as `anyWord` reads them. */
  readonly restricting?: readonly string[];
  /** Begin a phrase of when or where in front of a sentence, in lower case: "On Friday, …". */
  readonly leadIns?: readonly string[];
  /** Sources of patterns (flag u, of text in lower case) of what somebody writes who finds no answer in the passages given. */
  readonly unanswered?: readonly string[];
  readonly reportingVerbs?: ReportingVerbs;
  /** Sentences that tell whose the words before them were. */
  readonly whoseWords?: WhoseWords;
  /** Words that say one thing in their forms, a bar, words that say the opposite. */
  readonly antonyms?: readonly string[];
  /** How a claim is told to say more than its evidence. */
  readonly checking?: CheckingWords;
  /** Words that carry no meaning of their own, in lower case. */
  readonly stopWords: readonly string[];
  /** By what sentences are known to answer. */
  readonly answering?: AnsweringWords;
  /** Words of everyday speech and of chat that tell nothing of what a text is about; white space between them. */
  readonly everyday?: string;
  /** Words of one matter, which ask for it and answer for each other; after a bar those that only answer. White space between them. */
  readonly relatives?: Relatives;
  /** Everyday words of questions and what articles may say instead, in forms that a stemmer joins named once; white space between them: "boss" for a "director". */
  readonly saidOtherwise?: Readonly<Record<string, string>>;
  /** Endings of a verb's stem that name who does it: "editor" for who edits. */
  readonly doers?: readonly string[];
  /** By concept, the language's words for it; white space between them. A question is put into another language by it, word by word. */
  readonly glossary?: Readonly<Record<Concept, string>>;
  /** How questions are asked; without it they are known by their words alone. */
  readonly question?: QuestionWords;
  /** What quizzes and study guides are asked in; without it they ask in English. */
  readonly study?: StudyWords;
}
