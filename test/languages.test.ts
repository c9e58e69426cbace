import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lexicons } from '../src/core/text/lexicon/index.ts';

const root = path.resolve(import.meta.dirname, '../src');

/** Where words and codes of languages have their place: the lexicons, and the reading of who says what that is made for English. */
const ofLanguages = /^core\/(?:text\/lexicon|attribution\/english)\//;

/** What looks like words of a language and is none, and what cannot be otherwise. */
const unavoidable: Readonly<Record<string, string>> = {
  'core/conversation/rewritten-question.ts': 'tags of a model’s reply',
  'core/document/prepare-article.ts': 'writes a number into a message in English',
  'core/document/tidy-document.ts': 'the language that templates of pages declare of everything',
  'core/extraction/attributed-statements.ts': 'what an article without a language is read as',
  'core/extraction/speaker-named.ts': 'what a statement without patterns of its own is read by',
  'core/failure.ts': 'messages of the runtime',
  'core/generation/prose-reply.ts': 'how models write footnotes',
  'core/generation/visible-reply.ts': 'tags of a model’s reply',
  'core/study/source-authors.ts': 'what stands between the names of authors, in every language',
  'core/verification/addresses.ts': 'schemes of addresses, mentions on Discord',
  'core/verification/orders-to-machines.ts': 'schemes of addresses and tags of pages',
  'flows/compose-prompt.ts': 'prompts are written in English',
  'flows/veto-claim.ts': 'what the model is told to answer with',
};

const files = ['core', 'flows'].flatMap((layer) =>
  readdirSync(path.join(root, layer), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${layer}/${name.replaceAll('\\', '/')}`)
    .filter((name) => !ofLanguages.test(name)),
);

const code = new RegExp(`'(?:${lexicons.map((lexicon) => lexicon.code).join('|')})'`);
/** Words to choose between in a pattern, as against letters, groups and properties: "(?:he|she)". */
const words = /[(^:]\p{Ll}{2,}(?:\|\p{Ll}{2,})+/u;
/** A word that one of a text is compared with: "lower === 'by'", "lemma === 'say'". */
const loneWord = /\b(?:lower|lemma|word)\s*[!=]==\s*(?:'\p{Ll}+'|"['\p{Ll}]+")/u;
const notWords = /\\u[0-9a-f]{4}|\\[pP]\{[^}]*\}|\\[a-zA-Z]|\$\{[^}]*\}/g;

function linesWithLanguage(source: string): readonly string[] {
  const lines = source
    .replace(/\/\*[\s\S]*?\*\/|examples: \{[\s\S]*?\n {2}\}/g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .split('\n');
  return lines.filter((line) => code.test(line) || loneWord.test(line) || words.test(line.replace(notWords, ' ')));
}

it('finds words and codes of languages', () => {
  expect(linesWithLanguage('const pronoun = /\\b(?:he|she)\\b/u;')).toHaveLength(1);
  expect(linesWithLanguage("if (language === 'en') return;")).toHaveLength(1);
  expect(linesWithLanguage("const agent = words.find(({ lower }) => lower === 'by');")).toHaveLength(1);
  expect(linesWithLanguage("type Kind = 'who' | 'what';\nconst run = /^\\p{Ll}+(?:['’]\\p{L}+)?$/u;")).toEqual([]);
});

it('are named in lexicons alone, but where it is unavoidable', () => {
  const found = files.flatMap((file) =>
    linesWithLanguage(readFileSync(path.join(root, file), 'utf8')).map((line) => [file, line.trim()] as const),
  );
  expect(found.filter(([file]) => !(file in unavoidable))).toEqual([]);
  const needed = new Set(found.map(([file]) => file));
  expect(Object.keys(unavoidable).filter((file) => !needed.has(file))).toEqual([]);
});
