import { createMemory } from '../../../src/adapters/conversations/memory.ts';
import { conversationsContract } from '../../contracts/conversations-contract.ts';

conversationsContract('memory', createMemory);
