import { englishMeant } from './meant/english.ts';
import { frenchMeant } from './meant/french.ts';
import { germanMeant } from './meant/german.ts';
import { spanishMeant } from './meant/spanish.ts';
import type { MeantRules } from './meant-rule.ts';

/** Alternatives of patterns, for messages as `bare` leaves them; chat's own spellings are among them. */
export const meantRules: readonly MeantRules[] = [englishMeant, germanMeant, spanishMeant, frenchMeant];

/** Exclamations with a question mark. */
export const exclamations =
  'really|seriously|srsly|huh|eh|what|wtf|right|no|yes|ok|lol|echt|wirklich|ernsthaft|oder|ne|hae|was|ja|en serio|de verdad|que|no|si|ah si|serieux|vraiment|ah bon|hein|quoi|non|oui';
