/** As pdf.js tells it of what lies over a page; other kinds have other properties. */
interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: string };
  readonly rect?: readonly number[];
  readonly hidden?: boolean;
  readonly password?: boolean;
}

export interface FieldValue {
  /** One a line, as it was typed. */
  readonly lines: readonly string[];
  readonly left: number;
  readonly foot: number;
  readonly right: number;
  readonly top: number;
}

function typedIn({ subtype, fieldType, fieldValue, contentsObj, hidden, password }: Annotation): string {
  if (hidden || password) return '';
  if (subtype === 'FreeText') return contentsObj?.str ?? '';
  if (subtype !== 'Widget' || !/^(?:Tx|Ch)$/.test(fieldType ?? '')) return '';
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.filter((value) => typeof value === 'string').join(', ');
}

/** What was typed into a page's form, or written over it, and where. */
export function fieldValues(annotations: readonly object[]): readonly FieldValue[] {
  return (annotations as readonly Annotation[]).flatMap((annotation) => {
    const [left = 0, foot = 0, right = 0, top = 0] = annotation.rect ?? [];
    const lines = typedIn(annotation)
      .split(/\r\n?|\n/)
      .filter((line) => line.trim() !== '');
    return lines.length > 0 ? [{ lines, left, foot, right, top }] : [];
  });
}
