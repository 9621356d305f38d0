/** One name for several statements in their order: the same while they are the very same objects. It tells nothing else of them. */
import { onceEach } from './once-each.ts';
import type { Statement } from './statement.ts';

let counted = 0;

const numberOf = onceEach(() => {
  counted += 1;
  return counted;
});

export const nameOfMany = (statements: readonly Statement[]): string => statements.map(numberOf).join();
