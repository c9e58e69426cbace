import { task } from '../../../src/adapters/workers/task.ts';

export const nothing = task(() => undefined);

throw new Error('This module cannot be loaded.');
