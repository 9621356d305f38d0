/** Drafts made whole: merged where they say the same, cut to the limits, scored, strongest first. */
import { shortHash } from '../../domain/content-hash.ts';
import { type Disagreement, type DisagreementKind, SIDES_LIMIT, type Side } from '../../domain/disagreement.ts';
import { disagreementId } from '../../domain/ids.ts';
import { listedClaims } from '../corroborations.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { positionOf } from '../passages.ts';
import { ruleDrafts } from '../rulings/rule-drafts.ts';
import type { Draft, Position } from './draft.ts';
import { keepSurest } from './keep-surest.ts';
import { mergeDrafts } from './merge-drafts.ts';

/** What an editor wants first, other things equal: facts before shades. */
const URGENCY: Readonly<Record<DisagreementKind, number>> = {
  number: 1,
  date: 1,
  denial: 0.95,
  attribution: 0.95,
  comment: 0.85,
  cause: 0.9,
  scope: 0.85,
  target: 0.8,
  modality: 0.75,
  wording: 0.6,
  significance: 0.55,
};

export interface ScoreParts {
  readonly certainty: number;
  readonly urgency: number;
  /** Origins on the two strongest sides, of the story's; 0 to 1. */
  readonly breadth: number;
}

/** The score is the weighted sum of its parts. */
export const scoreOf = ({ certainty, urgency, breadth }: ScoreParts): number =>
  Math.round((0.5 * certainty + 0.35 * urgency + 0.15 * breadth) * 1000) / 1000;

const sideOf = (story: StoryFeatures, position: Position): Side => ({
  position: position.words ?? positionOf(position.statements),
  claimIds: listedClaims(
    position.statements.map(({ claim }) => claim),
    ({ articleId }) => story.originOf(articleId),
  ),
  origins: new Set(position.statements.map(({ origin }) => origin)).size,
});

const toDisagreement = (story: StoryFeatures, draft: Draft): Disagreement => {
  const sides = draft.positions.slice(0, SIDES_LIMIT).map((position) => sideOf(story, position));
  const origins = new Set(draft.positions.flatMap(({ statements }) => statements.map(({ origin }) => origin))).size;
  const known = new Set([...story.articles.keys()].map(story.originOf)).size;
  const breadth = known === 0 ? 0 : origins / known;
  const score = scoreOf({ certainty: draft.certainty, urgency: URGENCY[draft.type], breadth });
  const id = disagreementId.from(shortHash('d', draft.type, ...sides.flatMap(({ claimIds }) => claimIds)));
  return { id, type: draft.type, question: draft.question, sides, why: draft.why, score };
};

/** Merged, without what editors ruled out, and only the surest of each kind. */
export const kept = (story: StoryFeatures, drafts: readonly Draft[]): readonly Draft[] =>
  keepSurest(ruleDrafts(story.ruled, mergeDrafts(drafts, story.weight)), story.articles.size);

/** Kept drafts as they are listed: strongest first. */
export const rank = (story: StoryFeatures, drafts: readonly Draft[]): readonly Disagreement[] =>
  drafts.map((draft) => toDisagreement(story, draft)).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
