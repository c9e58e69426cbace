import type { Answer, Note } from '../../src/core/answer.ts';
import { noteSentence } from '../../src/discord/views/notes.ts';
import { english } from '../../src/discord/words/english.ts';

/** How the answer came about, with what went wrong as whoever runs Footnote wants to know it. */
export function noteText(answer: Answer): string | undefined {
  if (answer.kind !== 'grounded' || !answer.notes?.length) return undefined;
  return answer.notes.map(inEnglish).join(' ');
}

function inEnglish(note: Note): string {
  const sentence = noteSentence(note, english.notes);
  return 'detail' in note && note.detail !== undefined ? `${note.detail} ${sentence}` : sentence;
}
