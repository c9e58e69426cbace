import { metadataRule } from './metadata-rule.ts';
import { comparisonRule, enumerationRule, topicRule } from './part-rules.ts';
import type { RequestRule } from './rule.ts';
import { opinionRule, saidByRule, whoSaidRule } from './said-rules.ts';
import { summaryRule } from './summary-rule.ts';

/** What may be asked for beside facts of the text; the first that tells wins. */
export const requestRules: readonly RequestRule[] = [
  metadataRule,
  summaryRule,
  opinionRule,
  comparisonRule,
  topicRule,
  enumerationRule,
  saidByRule,
  whoSaidRule,
];
