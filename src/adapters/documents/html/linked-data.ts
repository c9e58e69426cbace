import { cleanText } from '../../../core/document/clean-text.ts';
import type { DomDocument } from './dom.ts';

interface LinkedData {
  readonly title?: string;
  readonly byline?: string;
  /** An organisation given as the author: a person who is named on the page goes before it. */
  readonly organisation?: string;
  readonly publishedAt?: string;
  readonly siteName?: string;
  /** The article's text, where the page gives it to machines too. */
  readonly body?: string;
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const articleType = /(?:Article|Posting|Report|Review|NewsStory|OpinionPiece)$/;
/** Told like an article where the page has none. */
const otherType = /^(?:.*[/:])?(?:Recipe|HowTo|PodcastEpisode|VideoObject|Course|LearningResource|Chapter)$/;
const deepest = 6;

/** Every object in the data, itself first. */
function thingsIn(value: unknown, depth = 0): readonly Thing[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  if (!isThing(value)) return [];
  return [
    value,
    ...Object.values(value).flatMap((inner) => (typeof inner === 'object' ? thingsIn(inner, depth + 1) : [])),
  ];
}

/** Pages put line breaks into strings, commas before closing brackets, and comments around it all. */
function parseLeniently(text: string): unknown {
  const trimmed = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [trimmed, trimmed.replace(/[\r\n\t]+/g, ' ').replace(/,\s*(?=[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? cleanText(value.replace(/<[^>]+>/g, ' ')) || undefined : undefined;

function namesOf(value: unknown): string | undefined {
  const names = [value].flat().map((item) => (isThing(item) ? textOf([item.name].flat()[0]) : textOf(item)));
  return [...new Set(names.filter((name) => name !== undefined))].join(', ') || undefined;
}

const isOrganisation = (value: unknown): boolean =>
  isThing(value) && [value['@type']].flat().some((type) => /Organi[sz]ation$/.test(String(type)));

/** The article that the page's JSON-LD (schema.org) describes. */
export function readLinkedData(document: DomDocument): LinkedData {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsIn(parseLeniently(script.textContent ?? '')),
  );
  const ofType = (pattern: RegExp): Thing | undefined =>
    things.find(
      (thing) =>
        [thing['@type']].flat().some((type) => pattern.test(String(type))) &&
        (thing.headline || thing.datePublished || thing.author),
    );
  const article = ofType(articleType) ?? ofType(otherType);
  if (!article) return {};
  const found = {
    title: textOf(article.headline) ?? textOf(article.name),
    byline: namesOf([article.author].flat().filter((author) => !isOrganisation(author))),
    organisation: namesOf([article.author].flat().filter(isOrganisation)),
    publishedAt: textOf(article.datePublished) ?? textOf(article.dateCreated),
    siteName: namesOf(article.publisher),
    body: typeof article.articleBody === 'string' ? article.articleBody.replace(/<[^>]+>/g, '\n') : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
