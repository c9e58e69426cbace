const label = /^\p{Lu}{1,3}[.:] /u;

/** How long "A: " or "P. " is at a text's beginning: who speaks in an interview, in a letter or two; 0 where there is none. */
export const answerLabelOf = (text: string): number => label.exec(text)?.[0].length ?? 0;
