import type { Component } from '../component.ts';
import { cancel, confirmAdding, confirmRemoving, turnList } from './articles.ts';
import { askAboutForm } from './ask-about.ts';
import { askMore, askMoreForm } from './ask-more.ts';
import { forget } from './forget.ts';
import { openPassage, readOn } from './open-passage.ts';
import { verdict, verdictReason } from './verdict.ts';

/** Every button, select and form. */
export const components: readonly Component[] = [
  openPassage,
  readOn,
  askMore,
  askMoreForm,
  askAboutForm,
  verdict,
  verdictReason,
  turnList,
  confirmAdding,
  cancel,
  confirmRemoving,
  forget,
];
