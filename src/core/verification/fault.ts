/** What a claim says that its quotes do not. */
export type Fault =
  | 'command' // rests on a sentence that gives orders instead of reporting
  | 'unasked' // rests on a sentence with an address that nobody asked for, or on a label
  | 'address' // a link or mention that is not the evidence's own
  | 'quotation'
  | 'number'
  | 'name'
  | 'negation'
  | 'direction'
  | 'measure' // a number bounded otherwise, or of another unit
  | 'class' // a word of a closed class where the evidence has another: "all" for "several"
  | 'cause' // a reason that nobody gives
  | 'speaker'
  | 'subject'
  | 'role' // somebody does what another does
  | 'certainty' // something stands over the words in the evidence that does not in the claim
  | 'content';

/** Whether it is the quotes that are at fault, so that they are not shown either. */
export const isUnfit = (fault: Fault): boolean => fault === 'command' || fault === 'unasked';
