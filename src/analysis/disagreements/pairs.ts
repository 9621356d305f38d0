/**
 * Which statements of two poles are worth comparing: those of one article, and those whose sentences share a concept that does
 * not stand nearly everywhere. Keeps a large story from being compared pair by pair.
 */
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';

/** A concept in more statements of a pole than this brings no two of them together. */
export const COMMON = 60;

/** By what a statement is found: its article, then each concept of its sentence. */
export const keysOf = onceEach(({ claim, context }): readonly string[] => [`article ${claim.articleId}`, ...context]);

export const candidatesFor = (pole: readonly Statement[]): ((one: Statement) => readonly Statement[]) => {
  if (pole.length <= COMMON) return () => pole;
  const holders = new Map<string, Statement[]>();
  const hold = (key: string, statement: Statement): void => {
    const list = holders.get(key);
    if (list === undefined) holders.set(key, [statement]);
    else list.push(statement);
  };
  for (const statement of pole) {
    hold(`article ${statement.claim.articleId}`, statement);
    for (const concept of statement.context) hold(concept, statement);
  }
  return (one) => {
    const near = new Set(holders.get(`article ${one.claim.articleId}`));
    for (const concept of one.context) {
      const list = holders.get(concept) ?? [];
      if (list.length <= COMMON) for (const statement of list) near.add(statement);
    }
    return [...near];
  };
};
