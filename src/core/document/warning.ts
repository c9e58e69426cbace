import type { Warning, WarningKind } from './article.ts';

const mostNames = 3;
const longestName = 60;

/** A warning about parts of a document, of which three are named. */
export function warningAbout(kind: WarningKind, names: readonly string[]): Warning {
  const shown = names.slice(0, mostNames).map((name) => {
    const plain = name.replace(/\s+/g, ' ').trim();
    return plain.length > longestName ? `${plain.slice(0, longestName)}…` : plain;
  });
  const more = names.length > mostNames ? [`… (${names.length})`] : [];
  return names.length === 0 ? kind : `${kind}: ${[...shown, ...more].join(', ')}`;
}

/** What a warning is about; no parts where none are named. */
export function readWarning(warning: Warning): { readonly kind: WarningKind; readonly parts?: string } {
  const at = warning.indexOf(': ');
  return at < 0
    ? { kind: warning as WarningKind }
    : { kind: warning.slice(0, at) as WarningKind, parts: warning.slice(at + 2) };
}
