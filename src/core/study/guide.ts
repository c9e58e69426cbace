import { explainedIn } from './definitions.ts';
import { type Stock, type StudiedArticle, stockOf } from './facts.ts';
import { datesOf } from './guide-dates.ts';
import type { GuideDraft, GuideEntryDraft } from './guide-entry.ts';
import { figuresOf } from './guide-figures.ts';
import { evidenceOf, type GuideSentence, guideSentences } from './guide-sentences.ts';
import { openQuestionsIn } from './open-questions.ts';
import { peopleEntries } from './people-entries.ts';
import { placesToldIn } from './places.ts';
import { definedTerm } from './terms.ts';

/** So many lines at most in a section of one article: a guide is no index. */
const mostInSection = 30;

/** People, places, dates, figures, terms and open questions of the articles, each with the sentence it stands in. */
export function draftGuide(articles: readonly StudiedArticle[]): GuideDraft {
  const stocks = articles.map(stockOf);
  const sections = [peopleEntries, placesOf, datesOf, figuresOf, termsOfGuide, openQuestionsIn] as const;
  return {
    entries: sections.flatMap((section) => {
      const entries = stocks.flatMap((stock) => section(stock).slice(0, mostInSection));
      return entries[0]?.section === 'dates' ? entries.toSorted(byDate) : entries;
    }),
  };
}

/** A day without its year. */
const last = '9999';

const byDate = (a: GuideEntryDraft, b: GuideEntryDraft): number => (a.date ?? last).localeCompare(b.date ?? last);

/** Each label once, where it stands first. */
function firstOfEach(entries: readonly GuideEntryDraft[]): readonly GuideEntryDraft[] {
  const seen = new Set<string>();
  return entries.filter(({ label }) => !seen.has(label) && seen.add(label));
}

const placesOf = (stock: Stock): readonly GuideEntryDraft[] =>
  firstOfEach(
    guideSentences(stock).flatMap((sentence) =>
      placesToldIn(sentence.text, stock.people, sentence.article.language).map(({ text }) => ({
        section: 'places' as const,
        label: text,
        evidence: evidenceOf(sentence),
      })),
    ),
  );

/** What a sentence says of a term, as far as it stands alone, and what is explained by the words for explaining wherever it stands. */
function termsOfGuide(stock: Stock): readonly GuideEntryDraft[] {
  const entry = (label: string, sentence: GuideSentence) => ({
    ...{ section: 'terms' as const, label, detail: sentence.text, evidence: evidenceOf(sentence) },
  });
  const alone = stock.sentences.flatMap((sentence) =>
    sentence.mentions.filter(({ kind }) => kind === 'term').map(({ text }) => entry(text, sentence)),
  );
  const explained = guideSentences(stock).flatMap((sentence) =>
    explainedIn(sentence.text, sentence.article.language).map(({ start, end }) =>
      entry(sentence.text.slice(start, end), sentence),
    ),
  );
  const named = new Set(stock.people.flatMap(({ name }) => [name, ...name.split(/\s/)]));
  const plain = guideSentences(stock).flatMap((sentence) => {
    const { language } = sentence.article;
    const term = definedTerm(sentence.text, language);
    const isBare =
      term?.shape.startsWith('…') === true && !named.has(term.text) && /^\S+(?: \p{Ll}\S*)?$/u.test(term.text);
    return isBare ? [entry(term.text, sentence)] : [];
  });
  const placeOf = ({ evidence: { passage, at = 0 } }: GuideEntryDraft): number => passage.start + at;
  return firstOfEach([...alone, ...plain, ...explained].toSorted((a, b) => placeOf(a) - placeOf(b)));
}
