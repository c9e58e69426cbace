import { describe, expect, it } from 'vitest';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const prose = [
  'The council of Oram met on Monday and heard the report of the engineer for two hours without a break.',
  'She said that the northern part of the mill is sound, but that the southern part has sunk since the flood.',
  'The mayor thanked her and asked for a plan before the autumn, because the insurers will not wait.',
];
const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');
const page = (above: string, below = '', head = ''): string =>
  `<!doctype html><html><head><title>Mill report divides council</title>${head}</head><body><main><article><h1>Mill report divides council</h1>${above}<div class="entry-content">${paragraphs}</div>${below}</article></main></body></html>`;

/** As themes of blogs and papers write a name and a day. */
const shown: Readonly<Record<string, string>> = {
  'WordPress, the name alone':
    '<div class="post-meta"><span class="author vcard"><a href="/a/om">Odile Marchetti</a></span></div>',
  'WordPress, with words for readers aloud':
    '<div class="entry-meta"><span class="byline"><span class="screen-reader-text">Posted by</span> <span class="author vcard"><a class="url fn n" href="/author/om/">Odile Marchetti</a></span></span><time>May 3, 2031</time></div>',
  'WordPress, auf Deutsch':
    '<div class="entry-meta"><span class="posted-on"><time>3. Mai 2031</time></span> <span class="byline">von <span class="author vcard"><a href="/author/om">Odile Marchetti</a></span></span></div>',
  Ghost:
    '<div class="article-byline"><h4 class="author-name"><a href="/author/om">Odile Marchetti</a></h4><time datetime="2031-05-03">3 mai 2031</time> — 2 min</div>',
  Medium:
    '<div><a href="/@om"><img alt="Odile Marchetti" src="a.jpg"></a><div><a href="/@om">Odile Marchetti</a> · <button>Follow</button></div><span>5 min read</span><span>·</span><span>May 3, 2031</span></div>',
  'a name in a line of its own': '<div class="author">Odile Marchetti</div>',
  'a name beside a day': '<div class="meta"><span>Odile Marchetti</span> <span>3 de mayo de 2031</span></div>',
  'a byline with its day': '<p class="byline">By Odile Marchetti, 3 May 2031</p>',
};

describe('the author that a page shows', () => {
  it.each(Object.keys(shown))('is told, and no part of the text: %s', async (by) => {
    const read = await parsed('a.html', page(shown[by] ?? ''));
    expect(read.byline).toBe('Odile Marchetti');
    expect(bodyOf(read).split('\n')).toEqual(prose);
  });

  it('is told where it stands below the text, with its day', async () => {
    const below =
      '<div class="wp-block-group"><div class="wp-block-post-date"><time>May 3, 2031</time></div><p>by</p><div class="wp-block-post-author"><p class="wp-block-post-author__name">Odile Marchetti</p></div></div>';
    const read = await parsed('a.html', page('', below));
    expect(read).toMatchObject({ byline: 'Odile Marchetti', publishedAt: 'May 3, 2031' });
    expect(bodyOf(read).split('\n')).toEqual(prose);
  });

  it('goes before what only machines are told', async () => {
    const read = await parsed(
      'a.html',
      page(shown['a name in a line of its own'] ?? '', '', '<meta name="author" content="Oram Online">'),
    );
    expect(read.byline).toBe('Odile Marchetti');
  });

  it.each([
    '<aside class="related"><span class="author">Jo Doe</span></aside>',
    '<div class="comments"><span class="comment-author vcard">Jo Doe</span></div>',
    '<figure><img src="a.jpg"><figcaption><span class="author">Jo Doe</span></figcaption></figure>',
    '<blockquote><p>It holds.</p><div class="quote-author">Jo Doe</div></blockquote>',
    '<p>The engineer of the town, <a href="/people/jo-doe">Jo Doe</a>, had looked at the mill for a week before she wrote the report.</p>',
  ])('is nobody whom the page names for another reason: %s', async (other) => {
    expect((await parsed('a.html', page(other))).byline).toBeUndefined();
    expect((await parsed('a.html', page('', other))).byline).toBeUndefined();
  });

  it('is told in Markdown where the name leads to what its bearer has written', async () => {
    const source = `# Why the mill sank\n\n### A story\n\n[Odile Marchetti](https://x.example/@odile)\n\nMay 03, 2031\n\n12\n\nShare\n\n${prose.join('\n\n')}\n`;
    const read = await parsed('a.md', source);
    expect(read).toMatchObject({ byline: 'Odile Marchetti', publishedAt: 'May 03, 2031' });
    expect(bodyOf(read)).not.toContain('Marchetti');
  });
});
