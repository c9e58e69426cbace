import { verifyDraft } from '../../src/core/verification/verify.ts';
import { type LabelledDraft, makeDrafts, makeRegoverned } from './drafts.ts';

export interface KindFigures {
  readonly kind: string;
  readonly faithful: boolean;
  readonly drafts: number;
  /** Share kept of faithful drafts, caught of altered ones. */
  readonly right: number;
}

/** Whether the draft got what it deserves: kept if faithful, left out if altered. */
const isRight = ({ claim, faithful }: LabelledDraft): boolean =>
  (verifyDraft({ claims: [claim] }).claims.length === 1) === faithful;

/** How verification does on scripted drafts, by kind. @param folder holds `xquad-en` and `gum-news` */
export const verificationFigures = (folder: string): readonly KindFigures[] => figuresOf(makeDrafts(folder));

/** As `verificationFigures`, for drafts whose words stand as they are in the article, but governed otherwise. */
export const regovernedFigures = (folder: string): readonly KindFigures[] => figuresOf(makeRegoverned(folder));

function figuresOf(drafts: readonly LabelledDraft[]): readonly KindFigures[] {
  return [...new Set(drafts.map(({ kind }) => kind))].map((kind) => {
    const all = drafts.filter((draft) => draft.kind === kind);
    const right = all.filter(isRight).length / all.length;
    return { kind, faithful: all[0]?.faithful ?? false, drafts: all.length, right };
  });
}
