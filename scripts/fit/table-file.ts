import { writeFileSync } from 'node:fs';
import type { Table } from './fitted.ts';

/** A data file of the core: what stands above the table, its name, the table. */
export interface TableFile {
  /** In `src/core`. */
  readonly file: string;
  readonly constant: string;
  readonly comment: readonly string[];
}

export function writeTable(file: string, { constant, comment }: TableFile, table: Table): void {
  const head = ['/**', ...comment.map((line) => ` * ${line}`), ' */'].join('\n');
  writeFileSync(file, `${head}\nexport const ${constant} = {\n${entries(table, '  ')}} as const;\n`);
}

const entries = (table: Table, indent: string): string =>
  Object.entries(table)
    .map(([name, value]) =>
      typeof value === 'number'
        ? `${indent}${name}: ${value},\n`
        : `${indent}${name}: {\n${entries(value, `${indent}  `)}${indent}},\n`,
    )
    .join('');
