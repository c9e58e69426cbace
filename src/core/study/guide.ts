import type { Evidence } from '../answer.ts';
import { dayMentions } from './days.ts';
import { type FactSentence, type Stock, type StudiedArticle, stockOf } from './facts.ts';
import { withUnit } from './figure-label.ts';
import type { GuideDraft, GuideEntryDraft } from './guide-entry.ts';
import type { Mention } from './mention.ts';
import { openQuestionsIn } from './open-questions.ts';
import { peopleEntries } from './people-entries.ts';
import { placeMentions } from './places.ts';
import { isNumbered, isOfClock } from './told-figures.ts';

/** So many lines at most in a section of one article: a guide is no index. */
const mostInSection = 15;

/** People, places, dates, figures, terms and open questions of the articles, each with the sentence it stands in. */
export function draftGuide(articles: readonly StudiedArticle[]): GuideDraft {
  const stocks = articles.map(stockOf);
  const sections = [peopleEntries, placesOf, datesOf, figuresOf, explainedTerms, openQuestionsIn] as const;
  return {
    entries: sections.flatMap((section) => {
      const entries = stocks.flatMap((stock) => section(stock).slice(0, mostInSection));
      return entries[0]?.section === 'dates' ? entries.toSorted(byDate) : entries;
    }),
  };
}

const byDate = (a: GuideEntryDraft, b: GuideEntryDraft): number => ((a.date ?? '') < (b.date ?? '') ? -1 : 1);

const evidenceOf = ({ passage, text, start }: FactSentence): Evidence => ({ passage, quote: text, at: start });

/** Each label once, where it stands first. */
function firstOfEach(entries: readonly GuideEntryDraft[]): readonly GuideEntryDraft[] {
  const seen = new Set<string>();
  return entries.filter(({ label }) => !seen.has(label) && seen.add(label));
}

const placesOf = ({ of, people, sentences }: Stock): readonly GuideEntryDraft[] =>
  firstOfEach(
    sentences.flatMap((sentence) =>
      placeMentions(sentence.text, people, of.article.language).map(({ text }) => ({
        section: 'places' as const,
        label: text,
        evidence: evidenceOf(sentence),
      })),
    ),
  );

const datesOf = ({ sentences }: Stock): readonly GuideEntryDraft[] =>
  sentences.flatMap((sentence) => {
    const day = dayMentions(sentence.text, sentence.article.language).find(({ date }) => date !== '');
    if (!day) return [];
    const { text: label, date } = day;
    return [{ section: 'dates' as const, label, date, detail: sentence.text, evidence: evidenceOf(sentence) }];
  });

const figuresOf = ({ sentences }: Stock): readonly GuideEntryDraft[] =>
  firstOfEach(
    sentences.flatMap((sentence) =>
      sentence.mentions
        .filter(({ kind, shape }) => kind === 'number' && shape !== 'word')
        .filter((mention) => isFigure(sentence, mention))
        .map(({ start, end }) => ({
          section: 'figures' as const,
          label: withUnit(sentence.text, { start, end }, sentence.article.language),
          detail: sentence.text,
          evidence: evidenceOf(sentence),
        })),
    ),
  );

/** No number by which something is called, no hour, and no count whose unit stands elsewhere: "contre 31 en 1990". */
const isFigure = ({ text, article: { language } }: FactSentence, { start, end }: Mention): boolean =>
  !isNumbered(text, start, language) &&
  !isOfClock(text, { start, end }) &&
  withUnit(text, { start, end }, language) !== text.slice(start, end);

const explainedTerms = ({ sentences }: Stock): readonly GuideEntryDraft[] =>
  firstOfEach(
    sentences.flatMap((sentence) =>
      sentence.mentions
        .filter(({ kind }) => kind === 'term')
        .map(({ text }) => ({
          section: 'terms' as const,
          label: text,
          detail: sentence.text,
          evidence: evidenceOf(sentence),
        })),
    ),
  );
