import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { toArticle } from '../../../src/core/document/article.ts';

const articleOf = (...paragraphs: string[]) =>
  toArticle(
    { language: 'en', blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })) },
    { kind: 'file', location: '/ferry.txt', name: 'ferry.txt' },
  );

const saidIn = (...paragraphs: string[]) =>
  findStatements(articleOf(...paragraphs)).map(({ speaker, quote, direct }) => ({ speaker, quote, direct }));

describe('direct speech', () => {
  it('is found with its cue after it, and the speaker is named in full', () => {
    const statements = findStatements(
      articleOf(
        'Harbour Minister Ada Brandt opened the new pier on Monday.',
        '“The ferries will sail every hour,” Brandt said.',
      ),
    );
    expect(statements).toMatchObject([
      {
        speaker: 'Ada Brandt',
        role: 'Harbour Minister',
        quote: '“The ferries will sail every hour,”',
        direct: true,
        cue: 'said',
      },
    ]);
  });

  it('is found with its cue before it', () => {
    expect(saidIn('Engineer Tom Okafor told the council: “The crane is older than I am.”')).toEqual([
      { speaker: 'Tom Okafor', quote: '“The crane is older than I am.”', direct: true },
    ]);
  });

  it('is one statement when the cue interrupts it', () => {
    expect(saidIn('“We waited all night,” said Lena Ruiz, a nurse, “and nobody came to help us.”')).toEqual([
      {
        speaker: 'Lena Ruiz',
        quote: '“We waited all night,” said Lena Ruiz, a nurse, “and nobody came to help us.”',
        direct: true,
      },
    ]);
  });

  it('may have its cue in the paragraph before', () => {
    expect(
      saidIn(
        'Asked about the delay, Captain Ines Vogel told the harbour board:',
        '“The storm gave us no choice at all.”',
      ),
    ).toEqual([{ speaker: 'Ines Vogel', quote: '“The storm gave us no choice at all.”', direct: true }]);
  });

  it('runs over several paragraphs', () => {
    const statements = findStatements(
      articleOf(
        'Mayor Paul Greer said: “The bridge is safe.',
        '“It was tested twice this year.',
        '“We open it on Friday.”',
        'The tests cost two million.',
      ),
    );
    expect(statements).toHaveLength(1);
    expect(statements[0]?.speaker).toBe('Paul Greer');
    expect(statements[0]?.quote).toMatch(/^“The bridge is safe\.[\s\S]*We open it on Friday\.”$/);
  });

  it('goes on in the next paragraph without a cue of its own', () => {
    const [statement] = saidIn('"The tunnel floods every spring," Greer said.', '"Nobody has ever repaired it."');
    expect(statement).toMatchObject({ speaker: 'Greer', direct: true });
    expect(statement?.quote).toContain('Nobody has ever repaired it');
  });
});

describe('a lead-in', () => {
  it('that judges is one statement with the speech it leads to', () => {
    expect(
      saidIn('Mayor Paul Greer called the plan “reckless” and “cruel”:', '“It would close our only school.”'),
    ).toEqual([{ speaker: 'Paul Greer', quote: '“It would close our only school.”', direct: true }]);
  });
});

describe('reported speech', () => {
  it('is the clause after the verb of saying', () => {
    expect(saidIn('Mayor Paul Greer said on Tuesday that the bridge would open in May.')).toEqual([
      { speaker: 'Paul Greer', quote: 'that the bridge would open in May.', direct: false },
    ]);
  });

  it('is found without "that"', () => {
    expect(saidIn('Officials told Harbour News the bridge would open in May.')).toEqual([
      { speaker: 'Officials', quote: 'the bridge would open in May.', direct: false },
    ]);
  });

  it('tells who was told', () => {
    const [statement] = findStatements(articleOf('Officials told Harbour News the bridge would open in May.'));
    expect(statement?.cue).toBe('told Harbour News');
  });

  it('is found after "according to", before or behind', () => {
    expect(
      saidIn(
        'According to Dr. Mina Sato, the lake is warming.',
        'Half of the fish have died, according to the survey.',
      ),
    ).toEqual([
      { speaker: 'Mina Sato', quote: 'the lake is warming.', direct: false },
      { speaker: 'the survey', quote: 'Half of the fish have died', direct: false },
    ]);
  });

  it('is found where the cue ends the sentence', () => {
    expect(saidIn('The harbour will close at noon, officials say.')).toEqual([
      { speaker: 'officials', quote: 'The harbour will close at noon', direct: false },
    ]);
  });

  it('is the whole sentence where cue and words cannot be told apart', () => {
    expect(saidIn('Senator Ruth Oyelaran denounced the tax on fishing boats.')).toEqual([
      { speaker: 'Ruth Oyelaran', quote: 'Senator Ruth Oyelaran denounced the tax on fishing boats.', direct: false },
    ]);
  });
});

describe('cues of more words', () => {
  it.each([
    [
      'was quoted as saying',
      'Maria Lopez was quoted by Reuters as saying that the quay was lost.',
      'that the quay was lost.',
    ],
    [
      'expressed concern',
      'Senator Maria Lopez expressed concern that the law would harm farmers.',
      'that the law would harm farmers.',
    ],
    ['went on to say', 'Maria Lopez went on to say that the strike was illegal.', 'that the strike was illegal.'],
    ['as … told', 'As Maria Lopez told the court, the brakes had failed.', 'the brakes had failed.'],
    ['are concerned', 'Maria Lopez is concerned the brakes will fail again.', 'the brakes will fail again.'],
  ])('“%s”', (_, sentence, quote) => {
    expect(saidIn(sentence)).toEqual([{ speaker: 'Maria Lopez', quote, direct: false }]);
  });
});

describe('speakers', () => {
  it('resolves a pronoun to who was named just before', () => {
    expect(saidIn('Coach Dana Whitlock praised her team.', 'She said the second half was better.').at(-1)).toEqual({
      speaker: 'Dana Whitlock',
      quote: 'the second half was better.',
      direct: false,
    });
  });

  it('takes a daughter of whom only the first name is told for “she”, and not her mother', () => {
    expect(
      saidIn(
        'In 1963 Ellen Fetter had married John Gille, a physicist.',
        'The mill came back into Ellen Gille’s life through her daughter, Sarah. Later, Sarah studied mills in Lund. “I was glad of it,” she said.',
      ),
    ).toEqual([{ speaker: 'Sarah', quote: '“I was glad of it,”', direct: true }]);
  });

  it('does not take a woman for “he”, nor a man for “she”', () => {
    const statements = saidIn(
      'Emily Hart met David Osei at the harbour on Monday.',
      'He said the cranes were safe.',
      'She said nobody had looked at the cables.',
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(['David Osei', 'Emily Hart']);
  });

  it('resolves a report to the study that the article names', () => {
    const [statement] = saidIn('The Lund Harbour Survey was published in May.', 'The report says the quay is sinking.');
    expect(statement?.speaker).toBe('Lund Harbour Survey');
  });

  it('finds a name after a place, and none in a place alone', () => {
    expect(saidIn('Ambassador to New Zealand Mei Tanaka said the talks would go on.')[0]?.speaker).toBe('Mei Tanaka');
    expect(saidIn('The governor of New York said the talks would go on.')[0]?.speaker).toBe('The governor of New York');
  });

  it('takes the name between commas for the role before it', () => {
    const [statement] = findStatements(
      articleOf('The secretary general of the port union, Aldo Conti, said the strike was over.'),
    );
    expect(statement).toMatchObject({ speaker: 'Aldo Conti', role: 'secretary general of the port union' });
  });

  it('resolves a description to who holds the role', () => {
    expect(saidIn('Transport Minister Ola Berg visited the yard.', 'The minister said the ships were ready.')).toEqual([
      { speaker: 'Ola Berg', quote: 'the ships were ready.', direct: false },
    ]);
  });

  it('takes the role from the words between commas', () => {
    const [statement] = findStatements(
      articleOf('Kofi Mensah, a spokesman for the port authority, said the cranes were idle.'),
    );
    expect(statement).toMatchObject({ speaker: 'Kofi Mensah', role: 'spokesman for the port authority' });
  });
});

describe('what is no statement', () => {
  it.each([
    ['a denial to speak', 'The minister has not said why the bridge was closed.'],
    ['what is said about somebody', 'Greer was accused of wasting money and was told to leave.'],
    ['a possibility', 'Critics might say that the plan is too late.'],
    ['an expression in quotation marks', 'The “Blue Heron” sails at noon.'],
    ['a relative clause', 'The firm reported earnings that beat all forecasts.'],
    ['the author’s own reading', 'The remarks suggest that the talks have failed.'],
    ['a noun that looks like a verb', 'The state report claims a page of its own.'],
  ])('%s', (_, sentence) => {
    expect(saidIn(sentence)).toEqual([]);
  });

  it('a caption', () => {
    const article = toArticle(
      { language: 'en', blocks: [{ kind: 'caption', text: 'Mayor Greer said the bridge was safe.' }] },
      { kind: 'file', location: '/x.txt', name: 'x.txt' },
    );
    expect(findStatements(article)).toEqual([]);
  });
});

describe('spans', () => {
  it('are exact: every quote is the slice of the text it says it is, inside its sentence', () => {
    const article = articleOf(
      '“No,” she said. Dr. Amy Hale told CNN that “nothing” had changed.',
      'According to Hale, it rained.',
    );
    const statements = findStatements(article);
    expect(statements.length).toBeGreaterThan(0);
    for (const { start, end, quote, sentence } of statements) {
      expect(article.text.slice(start, end)).toBe(quote);
      expect(sentence.start).toBeLessThanOrEqual(start);
      expect(sentence.end).toBeGreaterThanOrEqual(end);
    }
  });
});

describe('a name that is a word as well', () => {
  it.each([
    ['Will said that he would stay in town for the winter.', 'Will'],
    ['“We stay here,” Will said.', 'Will'],
    ['May said she liked the new road.', 'May'],
    ['Hope said the plan would fail.', 'Hope'],
    ['Anna Will said the harbour was cold.', 'Anna Will'],
    ['Will Hart, who runs the ferry, said he had lost ten boats.', 'Will Hart'],
    ['Rob Hill, who sang there, said the hall was cold.', 'Rob Hill'],
    ['Mark my words, Holm said.', 'Holm'],
  ])('speaks: %s', (text, speaker) => {
    expect(findStatements(articleOf(text)).map((statement) => statement.speaker)).toEqual([speaker]);
  });

  it.each(['Will the council agree before the winter comes?', 'May the best team win, as people have it.'])(
    'is none elsewhere: %s',
    (text) => expect(findStatements(articleOf(text))).toEqual([]),
  );
});

it('finds as much in one paragraph of a hundred thousand characters as in many short ones', () => {
  const sentence = 'Engineer Tom Okafor told the council that the crane is older than the quay. ';
  const found = findStatements(articleOf(sentence.repeat(1_500)));
  expect(new Set(found.map(({ speaker, quote }) => `${speaker}: ${quote}`))).toEqual(
    new Set(['Tom Okafor: that the crane is older than the quay.']),
  );
  expect(found).toHaveLength(1_500);
});
