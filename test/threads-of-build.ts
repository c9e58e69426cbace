import { built } from '../scripts/sources.mjs';
import { beginThreadsIn } from '../src/adapters/workers/beside.ts';

beginThreadsIn(built);
