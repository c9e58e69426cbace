import type { Evidence } from '../answer.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { dayMentions } from './days.ts';
import { type FactSentence, type Stock, type StudiedArticle, stockOf } from './facts.ts';
import type { GuideDraft, GuideEntryDraft } from './guide-entry.ts';
import { openQuestionsIn } from './open-questions.ts';
import { peopleEntries } from './people-entries.ts';
import { placeMentions } from './places.ts';

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
        .map(({ start, end }) => ({
          section: 'figures' as const,
          label: withUnit(sentence.text, { start, end }, sentence.article.language),
          detail: sentence.text,
          evidence: evidenceOf(sentence),
        })),
    ),
  );

const magnitudes = perLanguage(({ numbers }) => new Set(Object.keys(numbers?.magnitudes ?? {})));

/** "€3.4 million", "46 metres", "12 %": with the sign before it, the magnitude and the word after it. */
function withUnit(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: string,
): string {
  const sign = /[$€£¥]\s?$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = text.slice(end);
  const [percent] = /^\s?[%‰€$£°]\p{L}?/u.exec(after) ?? [];
  if (percent !== undefined) return text.slice(start - sign.length, end + percent.length);
  const [words = '', first = ''] = /^[\s-](\p{L}+(?:-\p{L}+)*)(?: \p{L}+)?/u.exec(after) ?? [];
  const isMagnitude = magnitudes(language)?.has(first.toLowerCase()) === true;
  const isStop = lexiconOf(language)?.stopWords.includes(first.toLowerCase()) === true;
  if (first === '' || (isStop && !isMagnitude)) return text.slice(start - sign.length, end);
  return text.slice(start - sign.length, end + (isMagnitude && sign === '' ? words.length : first.length + 1));
}

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
