import { createMemoryLibrary } from '../../../src/adapters/libraries/memory.ts';
import { libraryContract } from '../../contracts/library-contract.ts';

libraryContract('the memory library', async () => createMemoryLibrary());
