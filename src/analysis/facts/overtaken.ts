/**
 * Whether events have overtaken a statement: "has not been named" does not contradict the name that was given a day later. What is
 * told to have happened before the statement was printed does contradict it.
 */
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';

/** Hours within which two texts stand side by side. */
const SIDE_BY_SIDE_MS = 6 * 3_600_000;
/** So it stands as the text is printed, and may be otherwise tomorrow. */
const AS_IT_STANDS =
  /\b(?:has|have|had|is|are) (?:\p{L}+ )?(?:not|never|yet to|still to|no)\b|\b(?:hasn|haven|hadn|isn|aren)[’']t\b|\bnot (?:immediately|yet)\b|\b(?:nobody|none|nothing|no one|no (?:\p{L}+ ){1,3}?)\s?(?:has|have|had|is|are)\b/iu;

const standsSo = onceEach(({ text }) => AS_IT_STANDS.test(text));

/** `open`: what is not (yet) so; `told`: that it is. Unknown times overtake nothing. */
export const overtaken = ({ articles }: StoryFeatures, open: Statement, told: Statement): boolean => {
  const [then, later] = [open, told].map(({ claim }) => articles.get(claim.articleId)?.publishedAt ?? null);
  if (then === null || then === undefined || later === null || later === undefined) return false;
  const happened = told.datesSpeech ? null : told.date;
  // What is still to come as it is told has overtaken nothing.
  if (happened !== null && happened.from <= later.slice(0, 10)) return happened.from > then.slice(0, 10);
  if (happened !== null) return false;
  return standsSo(open) && Date.parse(later) - Date.parse(then) > SIDE_BY_SIDE_MS;
};
