/** With a space before its question mark where the question before has it, as French does. */
export const markedAs = (previous: string, whole: string): string => {
  const space = /\S(\s+)\?$/u.exec(previous)?.[1];
  return space === undefined ? whole : whole.replace(/(?<=\S)\?$/u, `${space}?`);
};
