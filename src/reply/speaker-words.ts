/** A speaker as a line names them: a common noun with the article that stands before it in the passage, "the company". */
import type { Claim } from '../domain/claim.ts';

const PRECEDING = /(?:^|[^\p{L}\p{N}])(the|an|a)\s+$/iu;

/** `name`: the name to show; a proper name, and what is counted ("two sources"), stay as they are. */
export const withArticle = (name: string, { evidence }: Pick<Claim, 'evidence'>): string => {
  if (!/^\p{Ll}/u.test(name)) return name;
  const text = evidence.text.replace(/\s+/g, ' ');
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const article = at < 0 ? undefined : PRECEDING.exec(text.slice(Math.max(0, at - 6), at))?.[1];
  return article === undefined ? name : `${article.toLowerCase()} ${name}`;
};
