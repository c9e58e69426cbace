/** What a claim says that its quotes do not. */
export type Fault =
  | 'command' // rests on a sentence that gives orders instead of reporting
  | 'address' // a link or mention that is not the evidence's own
  | 'quotation'
  | 'number'
  | 'name'
  | 'negation'
  | 'direction'
  | 'speaker'
  | 'subject'
  | 'content';
