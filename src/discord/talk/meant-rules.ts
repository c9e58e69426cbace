import { englishMeant } from './meant/english.ts';
import { frenchMeant } from './meant/french.ts';
import { germanMeant } from './meant/german.ts';
import { spanishMeant } from './meant/spanish.ts';

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
  /** For the articles, then for people or for nobody. */
  readonly examples: { readonly meant: readonly string[]; readonly others: readonly string[] };
}

/** Alternatives of patterns, for messages as `bare` leaves them; chat's own spellings are among them. */
export const meantRules: readonly MeantRules[] = [englishMeant, germanMeant, spanishMeant, frenchMeant];

/** Exclamations with a question mark. */
export const exclamations =
  'really|seriously|srsly|huh|eh|what|wtf|right|no|yes|ok|lol|echt|wirklich|ernsthaft|oder|ne|hae|was|ja|en serio|de verdad|que|no|si|ah si|serieux|vraiment|ah bon|hein|quoi|non|oui';
