import { createPorts } from '../adapters/ports.ts';
import { serveFootnote } from './serve-footnote.ts';

await serveFootnote((config) => createPorts(config));
