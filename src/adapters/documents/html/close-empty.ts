const closesItself = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/**
 * XHTML as HTML reads it: an element that is empty there ("<script/>") would stay open here, and hold all that follows. Names
 * with a prefix are those of other languages, which nobody shows as text.
 */
export const closeEmpty = (xhtml: string): string =>
  xhtml.replace(/<([a-z][\w-]*)(\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*?)?\s*\/>/gi, (whole, name: string, attributes = '') =>
    closesItself.test(name) ? whole : `<${name}${attributes}></${name}>`,
  );
