import { isCommonWord as isCommon } from '../../core/text/common-words.ts';
import { task } from '../workers/task.ts';

export const isCommonWord = task((word: string) => isCommon(word));
