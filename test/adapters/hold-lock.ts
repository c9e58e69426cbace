import { takeProcessLock } from '../../src/adapters/process-lock.ts';

/** Takes the lock of a folder and lives on, until it is killed. */
takeProcessLock(process.argv[2] ?? '');
process.send?.('locked');
