/** Every kind of disagreement the engine looks for. A new kind is a file and a line here. */
import type { FindKind } from './draft.ts';

export const KINDS: readonly FindKind[] = [];
