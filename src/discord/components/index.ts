import type { Component } from '../component.ts';
import { askMore, askMoreForm } from './ask-more.ts';
import { openPassage, readOn } from './open-passage.ts';
import { verdict, verdictReason } from './verdict.ts';

/** Every button, select and form. */
export const components: readonly Component[] = [openPassage, readOn, askMore, askMoreForm, verdict, verdictReason];
