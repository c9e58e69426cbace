import { libraryContract } from '../contracts/library-contract.ts';
import { createMemoryLibrary } from './memory-library.ts';

libraryContract('the memory library', async () => createMemoryLibrary());
