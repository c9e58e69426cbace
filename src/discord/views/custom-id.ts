const separator = ':';

/** "kind:argument:argument", at most 100 characters, of which the kind takes a few. */
export const customId = (kind: string, ...values: readonly (string | number)[]): string =>
  [kind, ...values].join(separator);

export function partsOf(id: string): { readonly kind: string; readonly values: readonly string[] } {
  const [kind = '', ...values] = id.split(separator);
  return { kind, values };
}

/** What custom ids begin with. They stand on old messages for years: never change one's meaning. */
export const openPassageKind = 'note';
export const readOnKind = 'read';
export const askMoreKind = 'more';
export const askMoreFormKind = 'asking';
export const verdictKind = 'verdict';
export const verdictReasonKind = 'why';
export const listKind = 'list';
export const addKind = 'add';
export const cancelKind = 'cancel';
/** Of what is read for a question alone. */
export const passingKind = 'once';
export const removeKind = 'remove';
export const infoKind = 'info';
export const askRemovalKind = 'removing';
export const forgetKind = 'forget';
export const forgetArticlesKind = 'unshelve';
export const askAboutFormKind = 'about';
export const insightsKind = 'insights';
export const fillKind = 'fill';
export const fillFormKind = 'filling';
export const solvedKind = 'solved';
export const forgetServerKind = 'leave';
export const quizKind = 'quiz';
export const nextQuestionKind = 'next';
export const cardKind = 'card';
export const guideKind = 'guide';
export const eveningKind = 'evening';
export const helpKind = 'help';
