import { existsSync } from 'node:fs';
import path from 'node:path';

function folderWithPackage(folder: string): string {
  const above = path.dirname(folder);
  return existsSync(path.join(folder, 'package.json')) || above === folder ? folder : folderWithPackage(above);
}

/** Where Footnote is installed, whether it runs from its sources or from what was built of them. */
export const installation: string = folderWithPackage(import.meta.dirname);
