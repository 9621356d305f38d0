/** The statements of a claim, in reading order. */
import type { Claim } from '../../domain/claim.ts';
import { oncePer } from './once-each.ts';
import type { Statement } from './statement.ts';
import type { StoryFeatures } from './story-features.ts';

const byClaim = oncePer((statements: readonly Statement[]) => Map.groupBy(statements, ({ claim }) => claim.id));

const NONE: readonly Statement[] = [];

/** `claim`: of the story. */
export const clausesOf = ({ readOf }: StoryFeatures, { id, articleId }: Claim): readonly Statement[] =>
  byClaim(readOf.get(articleId)?.statements ?? NONE).get(id) ?? NONE;
