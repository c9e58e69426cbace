// Part of what npm run build makes: where it lies, seen from any of its files.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export { fileURLToPath } from 'node:url';

const { dirname } = import.meta;
const end = dirname.lastIndexOf(`${path.sep}dist`);

/** A URL that ends in a slash. */
export const builtFolder = pathToFileURL(`${dirname.slice(0, end)}${path.sep}dist${path.sep}`);
