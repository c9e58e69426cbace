/** A piece of text as it is drawn; points, y upwards from the page's foot. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}
