import { conversationsContract } from '../contracts/conversations-contract.ts';
import { newsContract } from '../contracts/news-contract.ts';
import { studyContract } from '../contracts/study-contract.ts';
import { createMemory } from './memory-conversations.ts';

conversationsContract('memory', createMemory);
newsContract('memory', createMemory);
studyContract('memory', createMemory);
