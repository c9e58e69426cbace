import type { Note } from '../../core/answer.ts';
import type { NoteWords } from '../words/words.ts';

/** How an answer came about, in words. */
export function noteSentence(note: Note, words: NoteWords): string {
  switch (note.kind) {
    case 'chosen': {
      const { paragraphs, of, articles, articlesLeft } = note;
      const chosen = articles > 1 ? words.chosenOf(paragraphs, of, articles) : words.chosen(paragraphs, of);
      return articlesLeft > 0 ? `${chosen} ${words.articlesLeft(articlesLeft)}` : chosen;
    }
    case 'written':
      return words.written(note.passages, note.of);
    case 'own-words':
      return words.ownWords[note.because];
    case 'unfinished':
      return words.unfinished;
    case 'by-model':
      return words.byModel;
    case 'quoted':
      return words.quoted(note.count);
    case 'translated':
      return words.translated;
  }
}
