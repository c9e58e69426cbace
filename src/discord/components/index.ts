import type { Component } from '../component.ts';
import { openPassage, readOn } from './open-passage.ts';

/** Every button, select and form. */
export const components: readonly Component[] = [openPassage, readOn];
