export type SummaryLength = 'short' | 'medium' | 'long';
/** `bullets` are points, each read alone; `lines` may lean on the line above. */
export type SummaryStyle = 'lines' | 'bullets' | 'timeline' | 'who-said-what';

export interface Wish {
  readonly length: SummaryLength;
  readonly style: SummaryStyle;
}
