/** What custom ids begin with. They stand on old messages for years: never change one's meaning. */
export const openPassageKind = 'note';
export const readOnKind = 'read';
export const askMoreKind = 'more';
export const askMoreFormKind = 'asking';
export const verdictKind = 'verdict';
export const verdictReasonKind = 'why';
