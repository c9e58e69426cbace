import { Failure } from '../../src/core/failure.ts';
import type { QuizQuestion } from '../../src/core/study/question.ts';
import type { Card, Guide, GuideEntry, NoStudy } from '../../src/footnote.ts';
import { citationJson } from './answer-json.ts';
import { nothingIndexed } from './nothing-indexed.ts';

const reasons: Readonly<Record<NoStudy, string>> = {
  'nothing-indexed': nothingIndexed,
  'no-such-article': 'There is no such article in the library.',
  'nothing-to-ask':
    'There is nothing to ask about in that: its sentences have no names, numbers or dates that can be asked for; choose a longer article.',
};

/** @throws Failure `not-found`, always */
export function noStudy(reason: NoStudy): never {
  throw new Failure('not-found', reasons[reason]);
}

/** `citation` holds the right choice; `citations` both of a question of order. */
export const questionJson = ({ id, kind, stem, choices, right, citations }: QuizQuestion) => ({
  id,
  kind,
  stem,
  choices,
  right,
  citation: citationJson(citations[0]),
  ...(citations.length > 1 ? { citations: citations.map(citationJson) } : {}),
});

export const cardJson = ({ id, kind, front, back, citations }: Card) => ({
  id,
  kind,
  front,
  back,
  citation: citationJson(citations[0]),
});

const entryJson = ({ section, label, detail, date, citation }: GuideEntry) => ({
  section,
  label,
  ...(detail === undefined ? {} : { detail }),
  ...(date === undefined ? {} : { date }),
  citation: citationJson(citation),
});

export const guideJson = ({ titles, entries, articlesLeft }: Extract<Guide, { readonly kind: 'made' }>) => ({
  titles,
  entries: entries.map(entryJson),
  ...(articlesLeft > 0 ? { articlesLeft } : {}),
});
