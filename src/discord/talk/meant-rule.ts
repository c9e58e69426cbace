import type { Spellings } from './plain.ts';

/** How people in a thread ask the articles, and how they talk to each other, in one language. */
export interface MeantRules {
  readonly language: 'en' | 'de' | 'es' | 'fr';
  /** What may come before a question and says nothing: "ok so". */
  readonly openings: string;
  /** What a question or a request begins with, whether or not it ends with a question mark. */
  readonly asks: string;
  /** What a question with its mark may begin with too: "does he say so?". */
  readonly inverted: string;
  /** What a question with its mark may be where its word stands last: "it cost how much?". */
  readonly within: string;
  /** What may be all of a question with its mark: "source?". */
  readonly nouns: string;
  /** Signs that a question is for people here: about them, their evening, their opinion. */
  readonly toPeople: string;
  /** Requests that say "you" and mean the one who can look it up. */
  readonly toBot: string;
  /** Signs of the same in what was typed, which accents tell: "what did I buy". */
  readonly accentedPerson?: string;
  /** Who is spoken to, where that is Footnote. */
  readonly you: string;
  /** What asks such a one for what articles know, or goes on about what was answered: "do you know", "do you mean that". */
  readonly youKnow: string;
  /** How chats write words: what the other patterns are written in. */
  readonly spellings: Spellings;
  /** What may come after a question and says nothing. */
  readonly closings: readonly string[];
  /** What asks behind a question whether that is known, and says nothing: "do we know". */
  readonly tails: string;
  /** How somebody says not to understand, where "…" is what: "don't get …". */
  readonly puzzled: readonly string[];
  /** What that is where it is no question: "the part about rents". */
  readonly puzzling: readonly string[];
  /** What a matter begins with that is all of a message: "number of". */
  readonly matters: readonly string[];
  /** Whole questions in the order of speech, with or without a mark: "did they sign or not". */
  readonly spoken: readonly string[];
  /** What is asked further with "and" and a mark: "and the costs?". */
  readonly follows: readonly string[];
  /** Words that name the articles: what has one is about them, whatever else it has of people's days. */
  readonly naming: readonly string[];
  /** Who is asked where anybody is: "does anyone", which is no person there. */
  readonly anybody: string;
  /** How a question about the articles' matter is led in, where "…" is what: "remind me …". */
  readonly prompts: readonly string[];
  /** Whole sentences with their question word where its answer would stand: "signed what". */
  readonly inPlace: readonly string[];
  /** Whole sentences that may ask: "is the arch steel", "open or not", "arch height". */
  readonly unsure: readonly string[];
  /** Whole questions of yes or no by their order of words, with or without a mark: "kommt man da hin". */
  readonly yesNo: readonly string[];
  /** What stands first in a statement whose verb comes next, as it would in a question: "dann haben sie". */
  readonly fronted?: string;
  /** After these a word that asks belongs to what somebody says: "I know who". */
  readonly told: string;
  /** Signs in what was typed that it asks all the same: "dijo qué de la cosecha". */
  readonly untold?: string;
  /** Signs in what was typed, whose accents tell a word that asks from another, that one stands within. */
  readonly accents?: string;
  /** What begins with a word that asks and is part of a sentence, or an exclamation: "how they laughed". */
  readonly dependent: readonly string[];
  /** What asks to be told of something, which is all that it says of it, whether or not the articles have that: "any news on". */
  readonly informs: readonly string[];
  /** What asks behind a claim whether it is so, or where it is from: "that cost two million, is that right?". */
  readonly checks: {
    readonly always: readonly string[];
    /** With a question mark alone: "c’est vrai". */
    readonly marked: readonly string[];
  };
  /** What begins like a question and asks nothing: "who would have thought". */
  readonly rhetorical: readonly string[];
  /** All that is exclaimed like a question, where it has no question mark: "how nice of them". */
  readonly exclaimed: readonly string[];
  /** Words of people's days rather than of articles; more of them are in `everyday/`. */
  readonly life: readonly string[];
  /** What may be said to an answer and asks nothing, alone or before a question: "interesting". */
  readonly reactions: string;
  /** What asks further in a reply to an answer, though it is no question by its form: "more details". */
  readonly further: string;
  /** What is asked further in such a reply without a mark: "and the mayor". */
  readonly goesOn: string;
  /** What leads in who or what else is asked about, and is of this language alone: "and Marsh". */
  readonly leads: {
    readonly words: string;
    /** What leads in so too, and other sentences as well: "now the mayor". */
    readonly loose: string;
    /** What behind those names nobody, though it may have a capital letter: "and Action". */
    readonly nothing: string;
    /** What closes it like a question: "and Marsh then". */
    readonly closings: string;
  };
  /** Somebody or something told by what they belong to, which is asked about behind what leads in: "and the guy from the trust". */
  readonly placed: {
    /** What such a phrase is, up to the word that tells where it belongs. */
    readonly heads: string;
    /** What tells where it belongs. */
    readonly links: string;
    /** What has one of these only tells something: "and the rest of us". */
    readonly unless: string;
  };
  /** What goes on with something by more words than `placed`, behind what leads in: asked where the articles have it. */
  readonly goesOnIf: {
    /** What such a phrase begins with; it has no verb: "and that judge in York". */
    readonly heads: string;
    /** Whole: what tells somebody by what they do, or is what somebody says: "the man who fishes", "what she warned about". */
    readonly clauses: readonly string[];
    /** Before what is asked about now, of whatever it is: "what about". */
    readonly about: string;
    /** Somebody or something behind such a word, by no more than its article and noun. */
    readonly known: string;
    /** Ends what is asked about too: "the treasurer too". */
    readonly also: string;
    /** Before months and seasons: "and in spring". */
    readonly at: string;
    readonly seasons: string;
  };
  /** What has one of these is a remark, whatever it leads in: a laugh, who speaks, the day: "last night". */
  readonly remarks: string;
  /** Replies to an answer: those that ask something, those that do where the articles have it, then those that do not. */
  readonly replies: {
    readonly asked: readonly string[];
    readonly further: readonly string[];
    readonly others: readonly string[];
  };
  /** When something is in people's days: "last night". */
  readonly days: readonly string[];
  /** For the articles, then for them if it is about their matter, then for people or for nobody. */
  readonly examples: {
    readonly meant: readonly string[];
    readonly perhaps: readonly string[];
    readonly others: readonly string[];
  };
}
