/** As pdf.js tells it of what lies over a page; other kinds have other properties. */
interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  /** Of a field to choose in. */
  readonly options?: readonly { readonly displayValue?: string }[];
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  /** What the form's value is where this button is chosen. */
  readonly buttonValue?: unknown;
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

/** UTF-16 that was taken apart byte by byte, and put together one byte off: "\\0圀e" for "We". */
const asTyped = (text: string): string =>
  text.includes('\0')
    ? text.replace(/[\0\uFEFF]/g, '').replace(/./gsu, (one) => {
        const code = one.charCodeAt(0);
        return code > 0xff && code % 0x100 === 0 ? String.fromCharCode(code / 0x100) : one;
      })
    : text;

/** Of what was put together one off the last letter may be lost: it is the one choice that begins so. */
function asOffered(value: string, options: NonNullable<Annotation['options']>): string {
  const typed = asTyped(value);
  const offered = options.filter(({ displayValue }) => displayValue?.startsWith(typed));
  return typed === value || offered.length !== 1 ? typed : (offered[0]?.displayValue ?? typed);
}

const checked = '☑';
const open = '☐';

function boxOf({ checkBox, radioButton, fieldValue, buttonValue }: Annotation): string {
  if (checkBox) return typeof fieldValue === 'string' && fieldValue !== 'Off' ? checked : open;
  return radioButton ? (fieldValue === buttonValue ? checked : open) : '';
}

/** Whether a line begins or ends with the box of a form. */
export const hasBox = {
  before: (text: string): boolean => text.startsWith(checked) || text.startsWith(open),
  after: (text: string): boolean => text.endsWith(checked) || text.endsWith(open),
};

function typedIn(annotation: Annotation): string {
  const { subtype, fieldType, fieldValue, options = [], contentsObj, hidden, password } = annotation;
  if (hidden || password) return '';
  if (subtype === 'Widget' && fieldType === 'Btn') return boxOf(annotation);
  if (subtype === 'FreeText') return contentsObj?.str ?? '';
  if (subtype !== 'Widget' || !/^(?:Tx|Ch)$/.test(fieldType ?? '')) return '';
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.flatMap((value) => (typeof value === 'string' ? [asOffered(value, options)] : [])).join(', ');
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
