import { describe, expect, it } from 'vitest';
import { isLacking } from '../../../src/core/summary/lacking.ts';
import { lexicons } from '../../../src/core/text/lexicon/index.ts';

describe('what quizzes take for leaning', () => {
  const rules = lexicons.flatMap(({ code, study }) =>
    [...(study?.leans ?? []), ...(study?.grounds ?? []), ...(study?.objects ? [study.objects] : [])].map((rule) => ({
      code,
      ...rule,
    })),
  );

  it.each(rules)('$code: “$leans” leans', ({ code, leans }) => {
    expect(isLacking(leans, code)).toBe(true);
  });

  it.each(rules.filter(({ stands }) => stands !== undefined))('$code: “$stands” stands', ({ code, stands = '' }) => {
    expect(isLacking(stands, code)).toBe(false);
  });
});
