import { describe, expect, it } from 'vitest';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const page = (tables: string): string =>
  `<html lang="en"><head><title>Two tables at Tarnby</title></head><body><article><h1>Two tables at Tarnby</h1>
  <p>The school board of Tarnby met on Wednesday to settle the timetable, and more than ninety parents came to the gym.</p>
  ${tables}<p>The board will meet again on 9 February, and its minutes will be sent to the parents within a week.</p></article></body></html>`;
const table = (head: string, row: string, caption = ''): string =>
  `<table>${caption}<tr><th>${head}</th><th>Votes</th></tr><tr><td>${row}</td><td>61</td></tr></table>`;

/** Each row with what stands over it, outermost first. */
async function rowsWithLeads(html: string): Promise<readonly string[]> {
  const { blocks } = await parsed('page.html', html);
  const leads = (at: number | undefined): readonly string[] =>
    at === undefined ? [] : [...leads(blocks[at]?.context), blocks[at]?.text ?? ''];
  return blocks.filter(({ kind }) => kind === 'row').map((row) => leads(blocks.indexOf(row)).join(' > '));
}

describe('a table of a web page', () => {
  it('stands under the caption of its figure, above it or below, and under no other table’s', async () => {
    const figure = (inside: string): string => `<figure class="wp-block-table">${inside}</figure>`;
    const html = page(
      `<p>The council rejected these fees:</p>${figure(`${table('Fee', 'Gym')}<figcaption>Fees for the gym</figcaption>`)}
       ${figure(`<figcaption>Hours when the gym is closed</figcaption>${table('Day', 'Monday')}`)}`,
    );
    expect(await rowsWithLeads(html)).toEqual([
      'The council rejected these fees: > Fees for the gym > Fee | Votes',
      'The council rejected these fees: > Fees for the gym > Fee | Votes > Gym | 61',
      'Hours when the gym is closed > Day | Votes',
      'Hours when the gym is closed > Day | Votes > Monday | 61',
    ]);
  });

  it('does not stand under the caption of the table before it', async () => {
    const html = page(
      `${table('Proposal', 'Higher fees', '<caption>Proposals turned down by the board</caption>')}${table('Day', 'Monday')}`,
    );
    expect((await rowsWithLeads(html)).slice(2)).toEqual(['Day | Votes', 'Day | Votes > Monday | 61']);
  });

  it('leaves the caption of a picture apart', async () => {
    const html = page('<figure><img src="a.png"><figcaption>The gym in March</figcaption></figure>');
    expect(bodyOf(await parsed('page.html', html))).not.toContain('The gym in March');
  });
});

describe('the notes at the end of a web page', () => {
  it.each([
    [
      'as Pandoc writes them',
      '<section class="footnotes footnotes-end-of-document" role="doc-endnotes">',
      '</section>',
    ],
    ['as WordPress writes them', '<div class="footnotes">', '</div>'],
  ])('are set apart: %s', async (_, from, to) => {
    const html = page(
      `<p>Rector Hanna Moll refused all of it.</p>${from}<hr><ol><li id="fn1">The count is by the caretaker.</li></ol>${to}`,
    );
    const { blocks } = await parsed('page.html', html);
    expect(blocks.filter(({ text }) => text.includes('caretaker')).map(({ kind }) => kind)).toEqual(['notice']);
  });
});

describe('saved articles in one file', () => {
  it('keep a short last one, and posts that have no title', async () => {
    const saved = JSON.stringify([
      {
        title: 'Roof',
        url: 'https://paper.example/1',
        content: '<p>The roof leaks since November, Hanna Moll said.</p>',
      },
      {
        title: 'Chairs',
        url: 'https://paper.example/2',
        content: '<p>New chairs came on Monday, the bursar said.</p>',
      },
    ]);
    expect(bodyOf(await parsed('saved.json', saved))).toContain('New chairs came on Monday');
    const posts = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tarnby',
      items: [
        {
          id: '1',
          title: 'Roof',
          url: 'https://paper.example/1',
          content_html: '<p>The roof leaks since November.</p>',
        },
        { id: '2', content_text: 'The gym opens in May.' },
      ],
    });
    const read = await parsed('feed.json', posts);
    expect(bodyOf(read)).toMatch(/2\s+The gym opens in May\./);
    expect(read.warnings).toBeUndefined();
  });
});
