/** What a style or a run says of how its words look, as far as it matters to what is read. */
type Mark = 'vanish' | 'strike' | 'superscript' | 'subscript';
type Marks = Readonly<Partial<Record<Mark, boolean>>>;

interface Style extends Marks {
  readonly basedOn?: string;
}

const toggles = {
  vanish: /<w:vanish(?:\s+w:val="(\w+)")?\s*\/>/,
  strike: /<w:d?strike(?:\s+w:val="(\w+)")?\s*\/>/,
} as const;

const isOn = (source: string, toggle: keyof typeof toggles): boolean | undefined => {
  const value = toggles[toggle].exec(source);
  return value ? !/^(?:0|false|off|none)$/.test(value[1] ?? '') : undefined;
};

/** Half-points above or below the line: drawn there by hand, and as small as what is raised by name. */
const isRaisedBy = (source: string): number => Number(/<w:position\s+w:val="(-?\d+)"/.exec(source)?.[1] ?? 0);

/** What run properties say themselves. */
function marksIn(properties: string): Marks {
  const aligned = /<w:vertAlign\s+w:val="(\w+)"/.exec(properties)?.[1];
  const struck = isOn(properties, 'strike');
  const vanish = isOn(properties, 'vanish');
  const position = isRaisedBy(properties);
  return {
    ...(vanish === undefined ? {} : { vanish }),
    ...(struck === undefined ? {} : { strike: struck }),
    ...(aligned === undefined && position === 0
      ? {}
      : { superscript: aligned === 'superscript' || position > 0, subscript: aligned === 'subscript' || position < 0 }),
  };
}

function stylesIn(source: string): ReadonlyMap<string, Style> {
  const styles = [
    ...source.matchAll(/<w:style\s[^>]*w:styleId="([^"]+)"[^>]*>((?:(?!<w:style\s)[\s\S])*?)<\/w:style>/g),
  ];
  return new Map(
    styles.map(([, id = '', inner = '']) => {
      const basedOn = /<w:basedOn\s+w:val="([^"]+)"/.exec(inner)?.[1];
      const properties = /<w:rPr>[\s\S]*?<\/w:rPr>/.exec(inner.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/, ''))?.[0] ?? '';
      return [id, { ...marksIn(properties), ...(basedOn === undefined ? {} : { basedOn }) }];
    }),
  );
}

/** Styles rest on others; more than this are a circle. */
const longestChain = 12;

function marksOfStyle(styles: ReadonlyMap<string, Style>, id: string | undefined): Marks {
  const chain: Style[] = [];
  for (let at = id; at !== undefined && chain.length < longestChain; ) {
    const style = styles.get(at);
    if (style) chain.unshift(style);
    at = style?.basedOn;
  }
  return Object.assign({}, ...chain.map(({ basedOn: _, ...marks }) => marks)) as Marks;
}

const written = ({ vanish, strike, superscript, subscript }: Marks): string =>
  `${vanish ? '<w:vanish/>' : ''}${strike ? '<w:strike/>' : ''}${
    superscript ? '<w:vertAlign w:val="superscript"/>' : subscript ? '<w:vertAlign w:val="subscript"/>' : ''
  }`;

const own = /<w:(?:vanish|d?strike|vertAlign|position)\b[^>]*\/>/g;

/** Openings and ends of paragraphs, openings of runs, with their properties: a few hundred characters, 8,000 at most. */
const tokens =
  /<w:p(?:\s[^>]*[^/>])?>(?:\s*<w:pPr>(?:(?!<\/w:pPr>)[\s\S]){0,8000}<\/w:pPr>)?|<\/w:p>|<w:r(?:\s[^>]*[^/>])?>(?:\s*<w:rPr>(?:(?!<\/w:rPr>)[\s\S]){0,8000}<\/w:rPr>)?/g;

/**
 * A part of a Word document in which each run says itself what its styles say of it: that it is hidden, struck out, raised or
 * lowered. https://learn.microsoft.com/openspecs/office_standards/ms-oi29500
 * @param styles the document's styles
 */
export function withStyleMarks(xml: string, styles: string): string {
  const known = stylesIn(styles);
  const paragraphs: (string | undefined)[] = [];
  return xml.replace(tokens, (token) => {
    if (token === '</w:p>') {
      paragraphs.pop();
      return token;
    }
    if (/^<w:p[\s>]/.test(token)) {
      paragraphs.push(/<w:pStyle\s+w:val="([^"]+)"/.exec(token)?.[1]);
      return token;
    }
    const run = /<w:rStyle\s+w:val="([^"]+)"/.exec(token)?.[1];
    const marks = {
      ...marksOfStyle(known, paragraphs.at(-1)),
      ...marksOfStyle(known, run),
      ...marksIn(token),
    };
    const [open = ''] = /^<w:r[^>]*>/.exec(token) ?? [];
    const properties = /<w:rPr>([\s\S]*)<\/w:rPr>/.exec(token)?.[1] ?? '';
    const all = properties.replace(own, '') + written(marks);
    return all === '' ? open : `${open}<w:rPr>${all}</w:rPr>`;
  });
}
