/** Drafts made whole: merged where they say the same, cut to the limits, scored, strongest first. */
import { shortHash } from '../../domain/content-hash.ts';
import { type Disagreement, type DisagreementKind, SIDES_LIMIT, type Side } from '../../domain/disagreement.ts';
import { disagreementId } from '../../domain/ids.ts';
import { listedClaims } from '../corroborations.ts';
import { forMany } from '../features/for-many.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { clauseOf, positionOf } from '../passages.ts';
import { ruleDrafts } from '../rulings/rule-drafts.ts';
import { standingWords } from '../standing.ts';
import { sentenceCase } from '../wording.ts';
import { addProposed } from './add-proposed.ts';
import type { Draft, Position } from './draft.ts';
import { keepSurest } from './keep-surest.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { sameDrafts } from './same-drafts.ts';

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

const rounded = (part: number): string => String(Math.round(part * 100) / 100);

/** Why it stands where it stands. */
const inWords = (score: number, { certainty, urgency, breadth }: ScoreParts): string =>
  `Ranked at ${rounded(score)}: certainty ${rounded(certainty)}, urgency of its kind ${rounded(urgency)}, breadth over the sources ${rounded(breadth)}.`;

const readSide = (story: StoryFeatures, position: Position): Side => ({
  position: position.words === undefined ? positionOf(position.statements) : standingWords(position.words),
  claimIds: listedClaims(
    position.statements.map(({ claim }) => claim),
    ({ articleId }) => story.originOf(articleId),
  ),
  origins: new Set(position.statements.map(({ origin }) => origin)).size,
});

/** Kept while its statements are the very same. */
const sideOf = (story: StoryFeatures, position: Position): Side => {
  const sides = stateOf(story.memory, 'sides', forMany<Map<string | undefined, Side>>);
  const known = sides(position.statements, () => new Map());
  const side = known.get(position.words) ?? readSide(story, position);
  known.set(position.words, side);
  return side;
};

interface Told {
  readonly position: Position;
  readonly side: Side;
}

/** Sides that would read alike: each in the words of its own clause, and a denial within it by who denies. */
const toldApart = (told: readonly Told[]): readonly Side[] => {
  const alike = (position: string): boolean => told.filter(({ side }) => side.position === position).length > 1;
  return told.map(({ position, side }) => {
    if (!alike(side.position)) return side;
    const claim = position.statements[0]?.claim;
    const clause = clauseOf(position.statements);
    if (clause !== side.position) return { ...side, position: clause };
    return claim?.stance === 'denies' && claim.speaker !== null
      ? { ...side, position: `${sentenceCase(claim.speaker.name)} denies it` }
      : side;
  });
};

/** A draft as far as it rests on itself. */
interface Read {
  readonly sides: readonly Side[];
  readonly origins: number;
  readonly id: Disagreement['id'];
}

const read = (story: StoryFeatures, { type, positions }: Draft): Read => {
  const sides = toldApart(
    positions.slice(0, SIDES_LIMIT).map((position) => ({ position, side: sideOf(story, position) })),
  );
  const origins = new Set(positions.flatMap(({ statements }) => statements.map(({ origin }) => origin))).size;
  return {
    sides,
    origins,
    id: disagreementId.from(shortHash('d', type, ...sides.flatMap(({ claimIds }) => claimIds))),
  };
};

/** `known`: how many origins the story has. */
const toDisagreement = (story: StoryFeatures, known: number, draft: Draft): Disagreement => {
  const reads = stateOf(story.memory, 'drafts read', () => new WeakMap<Draft, Read>());
  const { sides, origins, id } = reads.get(draft) ?? read(story, draft);
  reads.set(draft, { sides, origins, id });
  const breadth = known === 0 ? 0 : origins / known;
  const parts = { certainty: draft.certainty, urgency: URGENCY[draft.type], breadth };
  const { type, question, model } = draft;
  const whole = scoreOf(parts);
  if (model === undefined)
    return { id, type, question, sides, why: `${draft.why} ${inWords(whole, parts)}`, score: whole };
  // Whatever a rule says is surer: the least that one of them comes to is more than half of the most.
  const score = Math.round(500 * whole) / 1000;
  const why = `${draft.why} ${inWords(score, parts)} Halved, for no rule found it.`;
  return { id, type, question, sides, why, score, model };
};

/** Merged, without what editors ruled out, and only the surest of each kind; what a model proposed beyond them comes last. */
export const kept = (story: StoryFeatures, drafts: readonly Draft[]): readonly Draft[] => {
  const byRules = drafts.filter(({ model }) => model === undefined);
  const proposed = drafts.filter(({ model }) => model !== undefined);
  const all = addProposed(mergeDrafts(story, sameDrafts(story, byRules)), proposed);
  return keepSurest(ruleDrafts(story.ruled, all), story.articles.size);
};

/** Kept drafts as they are listed: strongest first. */
export const rank = (story: StoryFeatures, drafts: readonly Draft[]): readonly Disagreement[] => {
  const known = new Set([...story.articles.keys()].map(story.originOf)).size;
  return drafts
    .map((draft) => toDisagreement(story, known, draft))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
};
