import { describe, expect, it } from 'vitest';
import { isBody } from '../../../../src/core/document/article.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

const prose = [
  'The council of Oram met on Monday and heard the report of the engineer for two hours without a break.',
  'She said that the northern part of the mill is sound, but that the southern part has sunk since the flood.',
  'The mayor thanked her and asked for a plan before the autumn, because the insurers will not wait any longer.',
].map((text) => `<p>${text}</p>`);
const page = (body: string, head = '<title>The mill of Oram</title>', before = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${before}<main><h1>The mill of Oram</h1>${prose[0]}${body}${prose.slice(1).join('')}</main></body></html>`;

const linesOf = async (source: string, name = 'a.html'): Promise<readonly string[]> => {
  const { blocks } = await parsed(name, source);
  return blocks.filter(({ kind }) => isBody(kind)).map(({ text }) => text);
};
/** Each item or row below what governs it, from the outside. */
const governed = async (source: string, name = 'a.html'): Promise<readonly string[]> => {
  const { blocks } = await parsed(name, source);
  const over = (at: number | undefined): readonly string[] => {
    const block = at === undefined ? undefined : blocks[at];
    return block ? [...over(block.context), block.text] : [];
  };
  return blocks.flatMap(({ kind }, at) => (kind === 'item' || kind === 'row' ? [over(at).join(' > ')] : []));
};

describe('what a page opens when something is pressed', () => {
  it.each([
    [
      'a heading around its button, hidden by attribute',
      '<h3><button aria-expanded="false">How warm is it?</button></h3><div hidden><p>Between 22 and 24 degrees.</p></div><h3><button aria-expanded="false">Who swims for free?</button></h3><div hidden><p>Children under six.</p></div>',
      ['How warm is it?', 'Between 22 and 24 degrees.', 'Who swims for free?', 'Children under six.'],
    ],
    [
      'buttons that name their panels, hidden by style',
      '<button class="accordion" aria-controls="p1">Wie warm ist es?</button><div id="p1" style="display:none"><p>Zwischen 22 und 24 Grad.</p></div><button class="accordion" aria-controls="p2">Wer schwimmt frei?</button><div id="p2" style="display:none"><p>Kinder unter sechs.</p></div>',
      ['Wie warm ist es?', 'Zwischen 22 und 24 Grad.', 'Wer schwimmt frei?', 'Kinder unter sechs.'],
    ],
    [
      'Bootstrap’s panels',
      '<style>.collapse{display:none}</style><div class="card"><a data-toggle="collapse" data-target="#c1">¿Qué temperatura hay?</a><div id="c1" class="collapse"><p>Entre 22 y 24 grados.</p></div></div><div class="card"><a data-toggle="collapse" data-target="#c2">¿Quién nada gratis?</a><div id="c2" class="collapse"><p>Los niños de menos de seis años.</p></div></div>',
      ['Entre 22 y 24 grados.', 'Los niños de menos de seis años.'],
    ],
    [
      'tabs',
      '<div role="tablist"><button role="tab" aria-controls="t1">Été</button><button role="tab" aria-controls="t2">Hiver</button></div><div role="tabpanel" id="t1"><p>Le bain ouvre à sept heures en été.</p></div><div role="tabpanel" id="t2" hidden><p>Le bain ouvre à neuf heures en hiver.</p></div>',
      ['Le bain ouvre à sept heures en été.', 'Le bain ouvre à neuf heures en hiver.'],
    ],
    [
      'the rest of a text',
      '<div id="rest" style="display:none"><p>The mill was built in 1782 by Robert Hale, and rebuilt after the flood of 1864.</p></div><button aria-controls="rest">Show more</button>',
      ['The mill was built in 1782 by Robert Hale, and rebuilt after the flood of 1864.'],
    ],
  ])('is read: %s', async (_, body, told) => {
    const lines = await linesOf(page(body));
    for (const text of told) expect(lines).toContain(text);
    expect(lines).not.toContain('Show more');
  });

  it.each([
    [
      'a menu',
      '<header><button aria-controls="m" aria-expanded="false">Menu</button><div id="m" hidden><p>All the sections of the paper are here, in the order of the print edition.</p></div></header>',
    ],
    [
      'a menu of links',
      '<button aria-controls="m" aria-expanded="false">Sections</button><ul id="m" hidden><li><a href="/a">All the sections of the paper</a></li><li><a href="/b">In the order of the print edition</a></li></ul>',
    ],
    [
      'a dialog',
      '<button data-target="#d">Subscribe</button><div id="d" role="dialog" style="display:none"><p>All the sections of the paper are yours for three crowns.</p></div>',
    ],
    ['nothing that is hidden for itself', '<p style="display:none">All the sections of the paper are here.</p>'],
  ])('but for %s', async (_, body) => {
    expect((await linesOf(page(body))).join('\n')).not.toMatch(/All the sections/u);
  });
});

describe('what only a style parts', () => {
  it.each([
    [
      'lines',
      '<style>.n{display:block}</style><div><span class="n">Article 3</span><span class="n">14 places are for farmers.</span></div>',
    ],
    [
      'boxes in a row',
      '<style>.r{display:flex}</style><div class="r"><span>Article 3</span><span>14 places are for farmers.</span></div>',
    ],
    [
      'boxes of their own',
      '<p><b style="display:inline-block">Article 3</b><span>14 places are for farmers.</span></p>',
    ],
    ['by a style that is not here', '<p><b class="x7">Article 3</b><span>14 places are for farmers.</span></p>'],
  ])('stays apart: %s', async (_, body) => {
    expect((await linesOf(page(body))).join(' ')).toMatch(/Article 3\s+14 places are for farmers/u);
  });

  it('is one word where nothing says otherwise', async () => {
    expect(
      (await linesOf(page('<p>The <b>m</b><span>ill</span> has 1<b>9</b>82 doors, they say.</p>'))).join(' '),
    ).toContain('The mill has 1982 doors, they say.');
  });
});

it('lists that tell how deep they stand are nested', async () => {
  const list = (level: number, ...items: string[]): string =>
    `<ul class="lst-kix_a1b2-${level} start">${items.map((item) => `<li class="li-${level}"><span>${item}</span></li>`).join('')}</ul>`;
  const body = `<p>Each group brings:</p>${list(0, 'Tent group')}${list(1, 'two tents', 'one lamp')}${list(2, 'with oil')}${list(0, 'Kitchen group')}${list(1, 'three gas bottles')}`;
  expect(await governed(page(body))).toEqual([
    'Each group brings: > Tent group',
    'Each group brings: > Tent group > two tents',
    'Each group brings: > Tent group > one lamp',
    'Each group brings: > Tent group > one lamp > with oil',
    'Each group brings: > Kitchen group',
    'Each group brings: > Kitchen group > three gas bottles',
  ]);
});

it.each([
  ['td', '', 'Summer', 'Winter'],
  ['th', ' scope="colgroup"', 'Verano', 'Invierno'],
])('a row merged across a table (%s) says of which the rows below it are', async (tag, more, first, second) => {
  const band = (name: string): string => `<tr><${tag} colspan="3"${more}><b>${name}</b></${tag}></tr>`;
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const body = `<table><tr><th>Line</th><th>Adult</th><th>Child</th></tr>${band(first)}${row('North', '6.20', '3.10')}${band(second)}${row('North', '4.20', '2.10')}<tr><td colspan="3">All fares hold until May.</td></tr></table>`;
  const rows = await governed(page(body));
  expect(rows.filter((one) => one.includes('North')).map((one) => one.split(' > ').slice(-3))).toEqual([
    ['Line | Adult | Child', first, 'North | 6.20 | 3.10'],
    ['Line | Adult | Child', second, 'North | 4.20 | 2.10'],
  ]);
});

describe('the title', () => {
  const blog = (site: string, title: string, sign: string): string =>
    `<!doctype html><html><head><title>${title} ${sign} ${site}</title></head><body><header><h1 class="site-title"><a href="/">${site}</a></h1></header><main><article><h2 class="entry-title">${title}</h2>${prose.join('')}</article></main></body></html>`;
  it.each([
    ['Dorfblog Steinach', 'Die Mühle am Elsbach', '–'],
    ['Le carnet du val', 'Le moulin tourne', '|'],
    ['Notas del valle', 'El molino vuelve a girar', '·'],
  ])('is no site’s name: %s', async (site, title, sign) => {
    const { title: found, blocks } = await parsed('a.html', blog(site, title, sign));
    expect(found).toBe(title);
    expect(blocks.filter(({ kind, text }) => kind === 'heading' && text === title)).toEqual([]);
  });

  it('is the headline where the second heading only says the same', async () => {
    const source = `<!doctype html><html><head><title>The mill - The Oram Post</title></head><body><main><h1>The mill of Oram, and who is to pay for it</h1><h2>The mill</h2>${prose.join('')}</main></body></html>`;
    expect((await parsed('a.html', source)).title).toBe('The mill of Oram, and who is to pay for it');
  });
});

it.each(['Recipe', 'HowTo', 'PodcastEpisode', 'VideoObject', 'Course'])(
  'who wrote a %s and when is read',
  async (type) => {
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Harbour Kitchen' },
        {
          '@type': type,
          name: 'The mill of Oram',
          author: { '@type': 'Person', name: 'Ines Maro' },
          datePublished: '2023-11-12',
        },
      ],
    });
    const head = `<title>The mill of Oram</title><script type="application/ld+json">${data}</script>`;
    const { byline, publishedAt } = await parsed('a.html', page('', head));
    expect([byline, publishedAt]).toEqual(['Ines Maro', '2023-11-12']);
  },
);

it.each(['citation needed', 'Beleg?', 'réf. nécessaire', '¿cuándo?'])(
  '“[%s]” is no words of a page',
  async (remark) => {
    const { blocks, warnings = [] } = await parsed(
      'a.html',
      page(
        `<p>The mill was built in 1782.<sup class="noprint">[<i><a href="/wiki/x">${remark}</a></i>]</sup> It stands on the Esk.</p>`,
      ),
    );
    expect(blocks.map(({ text }) => text)).toContain('The mill was built in 1782. It stands on the Esk.');
    expect(warnings).toEqual([]);
  },
);

describe('Markdown', () => {
  it.each([
    [
      'en',
      'The mill burned in 1911.^[Hale, p. 31.] It stood on the Esk.',
      'The mill burned in 1911. It stood on the Esk.',
    ],
    ['de', 'Die Mühle brannte^[Hale, *S. 31*.] im Jahr 1911 ab.', 'Die Mühle brannte im Jahr 1911 ab.'],
    [
      'fr',
      'Le moulin a brûlé.^[Voir [Hale](https://oram.example/h).] Il était vieux.',
      'Le moulin a brûlé. Il était vieux.',
    ],
  ])('in %s, a note within a line stands apart', async (_, line, told) => {
    const { blocks, warnings = [] } = await parsed('a.md', `# The mill\n\n${line}\n`);
    expect(blocks.filter(({ kind }) => isBody(kind)).map(({ text }) => text)).toEqual([told]);
    expect(blocks.some(({ kind, text }) => kind === 'notice' && text.includes('Hale'))).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('keeps what looks like one in code', async () => {
    expect(await linesOf('# Patterns\n\nWrite `^[a-z]` for one letter, and never two of them.\n', 'a.md')).toEqual([
      'Write ^[a-z] for one letter, and never two of them.',
    ]);
  });

  it('a quotation does not lead the list below it, but where it announces it', async () => {
    const list = '\n\n- two tents\n- one lamp\n';
    expect(await governed(`# Plan\n\n> Hand it in by 3 May.${list}`, 'a.md')).toEqual(['two tents', 'one lamp']);
    expect(await governed(`# Plan\n\n> Bring with you:${list}`, 'a.md')).toEqual([
      'Bring with you: > two tents',
      'Bring with you: > one lamp',
    ]);
  });
});
