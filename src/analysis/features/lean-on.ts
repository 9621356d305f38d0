/** A bare statement ("It most likely happened last Wednesday") leans on the sentence before it for what it speaks of. */
import type { Statement } from './statement.ts';

const BARE = 1;
const POINTS_BACK = /^["“]?(?:it|this|that|they|those|these)\b/iu;

/** `statements` by article and place. */
export const leanOn = (statements: readonly Statement[]): readonly Statement[] =>
  statements.map((statement, at) => {
    if (statement.concepts.size > BARE || !POINTS_BACK.test(statement.text)) return statement;
    const before = statements
      .slice(Math.max(0, at - 6), at)
      .findLast(
        ({ claim, sentence }) =>
          claim.articleId === statement.claim.articleId && sentence.start < statement.sentence.start,
      );
    return before === undefined
      ? statement
      : { ...statement, context: new Set([...before.context, ...statement.context]), notes: [] };
  });
