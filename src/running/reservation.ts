/** Something that works, with what ought to be known of it all the same. */
export interface Reservation {
  readonly but: string;
}
