import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Of the slow tests, those that take a minute or so: begun first, so that none of them is left alone at the end. */
const longest = [
  'several-processes',
  'adapters/libraries/pglite',
  'scripts/attack',
  'scripts/taken-out',
  'web/page',
  'discord/kills',
  'flows/renewal-kill',
].map((name) => `/test/${name}.slow.test.ts`);

/** Vitest asks for a class. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => longest.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
