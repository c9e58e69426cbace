import type { DomDocument } from './dom.ts';
import { openInlaid } from './open-inlaid.ts';
import { openPanels } from './open-panels.ts';
import { separateBoxes } from './separate-boxes.ts';

/** Makes of a page what its reader sees, or opens: pages laid in, panels behind buttons, boxes that only a style parts. */
export function showWhole(document: DomDocument): void {
  openInlaid(document);
  openPanels(document);
  separateBoxes(document);
}
