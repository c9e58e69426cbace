import { conversationsContract } from '../contracts/conversations-contract.ts';
import { studyContract } from '../contracts/study-contract.ts';
import { createMemory } from './memory-conversations.ts';

conversationsContract('memory', createMemory);
studyContract('memory', createMemory);
