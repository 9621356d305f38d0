/** Whether one thing brought about the other: a source says that it did, another that the two have nothing to do with each other. */

import { sharedConcepts } from '../facts/weights.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';
import { readCause, readNoLink } from './read-cause.ts';

const CERTAINTY = 0.75;

const inBody = ({ claim }: Statement): boolean => claim.place === 'body' && claim.stance !== 'declines';

const linkedIn: Reader<Statement> = ({ statements }) =>
  statements.filter((one) => inBody(one) && one.claim.stance !== 'denies' && readCause(one) !== null);
const deniedIn: Reader<Statement> = ({ statements }) =>
  statements.filter((one) => inBody(one) && readNoLink(one) !== null);

const telling = ({ names }: StoryFeatures, x: ReadonlySet<string>, y: ReadonlySet<string>): readonly string[] =>
  sharedConcepts(x, y).filter((concept) => !names.has(concept));

/** Cause and effect that the one gives, as far as the other denies them: both, or the effect where the sentence names the cause too. */
const closeness = (story: StoryFeatures, linked: Statement, denied: Statement): number => {
  const [link, none] = [readCause(linked), readNoLink(denied)];
  if (link === null || none === null || !independent(linked, denied)) return 0;
  if (linked.speaker !== null && denied.speaker !== null && story.speakers.speaksFor(linked.speaker, denied.speaker))
    return 0;
  const causes = sharedConcepts(link.cause, none.cause);
  const effects = telling(story, link.effect, none.effect);
  if (causes.length > 0 && effects.length > 0) return 1;
  if (causes.length > 0 && none.effect.size === 0) return 0.7;
  return causes.length > 0 && telling(story, linked.context, denied.context).length > 1 ? 0.7 : 0;
};

export const noLinkDisagreements: FindKind = ({ story }) => {
  const [linked, denied] = [ofEachArticle(story, linkedIn), ofEachArticle(story, deniedIn)];
  if (linked.length === 0 || denied.length === 0) return [];
  const about = (one: Statement, other: Statement): number => closeness(story, one, other);
  return setAgainst(linked, denied, about, story.weight).map(({ left, right }) => ({
    type: 'cause',
    question: questionOn('Did it bring it about', left),
    positions: [{ statements: left }, { statements: right }],
    why: 'One source gives it as the cause; another says that it was not.',
    certainty: CERTAINTY,
  }));
};
