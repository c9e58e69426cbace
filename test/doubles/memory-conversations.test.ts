import { conversationsContract } from '../contracts/conversations-contract.ts';
import { createMemory } from './memory-conversations.ts';

conversationsContract('memory', createMemory);
