/** Marks of quotations, by family: one of a family that is open closes it, any other opens one within. */
const families = ['“”„‟"', '«»'] as const;
const single = '‘’';
/** A closing mark before a letter is an apostrophe. */
const marks = /[“”„‟"«»‘]|’(?!\p{L})/gu;
/** By how deep they stand within the outer ones. */
const inner = [
  ['‘', '’'],
  ['“', '”'],
] as const;

/** A title's quotation marks as they stand within quotation marks: “Rain” of a title is ‘Rain’ there. Unpaired ones, as of inches, stay. */
export function quotedWithin(title: string): string {
  const open: string[] = [];
  const written = title.replace(marks, (mark) => {
    const family = families.find((all) => all.includes(mark)) ?? single;
    const closes = open.at(-1) === family && mark !== '‘';
    if (family === single && (open.length === 0 || (mark === '’' && !closes))) return mark;
    const depth = closes ? open.length - 1 : open.length;
    if (closes) open.pop();
    else open.push(family);
    return inner[depth % inner.length]?.[closes ? 1 : 0] ?? mark;
  });
  if (open.length > 0 || written === title) return title;
  return written.replace(/(?<=[‘“])[\s\u00a0\u202f]+|[\s\u00a0\u202f]+(?=[’”](?!\p{L}))/gu, '');
}

const ending = /[”"’»]+$/u;

/** With a full stop, which stands before the marks of a quotation that ends it. */
export function stopped(text: string): string {
  if (text === '' || /[.!?…][”"’»]*$/u.test(text)) return text;
  const [last = ''] = ending.exec(text) ?? [];
  const isQuotation = last !== '' && /["“„«‘]/u.test(text.slice(0, -last.length));
  return isQuotation ? `${text.slice(0, -last.length)}.${last}` : `${text}.`;
}
