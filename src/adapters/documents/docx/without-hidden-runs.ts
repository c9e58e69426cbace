/** Word's mark for text that is neither shown nor printed, unless it is switched off. https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.vanish */
const vanish = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/u;

const edges = /<w:r(?:\s[^>]*[^/>])?>|<\/w:r>/gu;

/** A run's properties stand first in it. */
const properties = /^<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>/u;

/** In UTF-16 code units: properties are a few hundred at most. */
const longestProperties = 4_000;

/** A document's XML without the runs that a reader does not see; runs may hold others, in text boxes. */
export function withoutHiddenRuns(xml: string): string {
  if (!vanish.test(xml)) return xml;
  let kept = '';
  let from = 0;
  let depth = 0;
  let hiddenAt = 0;
  for (const { 0: edge, index } of xml.matchAll(edges)) {
    depth += edge === '</w:r>' ? -1 : 1;
    const inside = index + edge.length;
    const head = properties.exec(xml.slice(inside, inside + longestProperties))?.[0] ?? '';
    if (hiddenAt === 0 && edge !== '</w:r>' && vanish.test(head)) {
      kept += xml.slice(from, index);
      hiddenAt = depth;
    } else if (hiddenAt > 0 && depth === hiddenAt - 1) {
      from = inside;
      hiddenAt = 0;
    }
  }
  return hiddenAt > 0 ? kept : kept + xml.slice(from);
}
