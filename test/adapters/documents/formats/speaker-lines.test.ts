import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../../src/core/attribution/find-statements.ts';
import { isBody } from '../../../../src/core/document/article.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';
import { articleOf } from '../../../indexed-articles.ts';
import { spokenBelowNames } from './spoken-below-names.ts';

const turn = /^\p{Lu}[\p{L}’ -]+: /u;

describe('a text whose speakers stand on lines of their own above their words', () => {
  it.each(spokenBelowNames)('keeps turns with their names, if it is one: $name', async ({ name, source, body }) => {
    const { blocks, letters } = await parsed(name, source);
    const texts = blocks.filter(({ kind }) => isBody(kind)).map(({ text }) => text);
    if (body) expect(texts).toEqual(body);
    else expect(texts.filter((text) => turn.test(text))).toEqual([]);
    expect(letters?.lost).toBe(0);
  });

  it.each(spokenBelowNames.filter(({ body = [] }) => body.length > 2))(
    'tells who says what: $name',
    ({ name, body = [] }) => {
      const said = findStatements(articleOf(name, body, { language: 'en' }));
      const told = said.map(({ speaker, quote }) => `${speaker}: ${quote}`);
      expect(told.map((one) => one.toLowerCase())).toEqual(body.map((one) => one.toLowerCase()));
    },
  );
});
