export interface ListItem {
  /** The higher, the deeper; items of one list have the same. */
  readonly level: number;
  /** Escaped. */
  readonly html: string;
}

/** Items one after another, each with how deep it stands, as lists within the items that they stand under. */
export function nestedLists(items: readonly ListItem[]): string {
  const open: number[] = [];
  let html = '';
  for (const item of items) {
    while (open.length > 0 && (open.at(-1) ?? 0) > item.level) {
      open.pop();
      html += '</li></ul>';
    }
    if (open.at(-1) === item.level) html += '</li><li>';
    else {
      open.push(item.level);
      html += '<ul><li>';
    }
    html += item.html;
  }
  return html + '</li></ul>'.repeat(open.length);
}
