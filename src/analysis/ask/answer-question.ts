/**
 * A free question, answered from claims alone: the claims that say it, and where the story disagrees on the asked point,
 * both sides. Retrieval by weighted concepts (idf, synonym classes); pure, the same for any order of claims.
 */
import { AGENTLESS_RULE, type Claim } from '../../domain/claim.ts';
import { type Disagreement, isProposed } from '../../domain/disagreement.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { weightsOf } from '../facts/weights.ts';
import { acronymsOf } from '../names/acronyms.ts';
import { namesIn } from '../names/names-in.ts';
import { disputedPoints } from './disputed-points.ts';
import { isOnPoint, pointOf } from './point-of.ts';
import { type Question, readQuestion } from './read-question.ts';
import { candidateOf, holds, type Scored, scoreClaim } from './score-claim.ts';

/** Claims cited in one answer. */
export const CITED_LIMIT = 15;
const ANSWERS = 8;
const NEAREST = 3;
/** Sources fewer than this call for further ones; as many claims are added, of at least this coverage. */
const FEW_SOURCES = 3;
const MORE = 4;
const NEAR_ENOUGH = 0.25;
/** Below this share of the question's weight, in words, nothing says so. */
const SAYS_SO = 0.4;
/** Where frames hold much of it, that much in words is enough. */
const SURELY = 0.55;
const IN_WORDS = 0.25;
/** What stands this far below the best is left out. */
const FAR_BELOW = 0.45;

export interface Answer {
  /** Disagreements on the asked point, nearest first; each with the claims to show on each side. */
  readonly disputed: readonly {
    readonly disagreement: Disagreement;
    readonly sides: readonly (readonly ClaimId[])[];
  }[];
  /** Claims that say it, best first; none that stands under `disputed` already. */
  readonly claimIds: readonly ClaimId[];
  /** Nothing says so: what comes nearest. Empty when something does. */
  readonly nearest: readonly ClaimId[];
}

/** "When did Kessler's resignation take place?": a dated line about Kessler may tell it in other words. */
const holdsNameAndWanted = ({ wanted, names }: Question, claim: Claim, concepts: ReadonlySet<string>): boolean =>
  (wanted === 'time' || wanted === 'number') &&
  holds(wanted, claim) > 0 &&
  [...names].some((name) => concepts.has(name));

const better = (a: Scored, b: Scored): number => b.score - a.score || (a.claim.id < b.claim.id ? -1 : 1);

/** The best of each article before a second of any: an answer shows who agrees. */
const spread = (scored: readonly Scored[], limit: number): readonly Scored[] => {
  const rounds = new Map<string, number>();
  const ranked = scored.map((s) => {
    const round = rounds.get(s.claim.articleId) ?? 0;
    rounds.set(s.claim.articleId, round + 1);
    return { s, round };
  });
  const chosen = ranked.toSorted((a, b) => a.round - b.round || better(a.s, b.s)).slice(0, limit);
  return chosen.map(({ s }) => s).sort(better);
};

const nearestOf = (scored: readonly Scored[]): readonly ClaimId[] =>
  scored
    .filter(({ coverage }) => coverage > 0)
    .slice(0, NEAREST)
    .map(({ claim }) => claim.id);

/** `claims`: those of the story, or the candidates that the store's search gave. */
export const answerQuestion = (
  text: string,
  claims: readonly Claim[],
  disagreements: readonly Disagreement[],
): Answer => {
  // What a passive reports of nobody stands in the outlet's own sentence too.
  const sourced = claims.filter(({ rule }) => rule !== AGENTLESS_RULE);
  const acronyms = acronymsOf(sourced.map(namesIn));
  const candidates = sourced.map((claim) => candidateOf(claim, acronyms));
  const weight = weightsOf(candidates);
  const question = readQuestion(text, acronyms);
  const point = pointOf(question, weight);
  const all = candidates.map((candidate) => scoreClaim(question, candidate, weight)).sort(better);
  const scored = all.filter(
    ({ claim, concepts, tells }) => isOnPoint(point, tells, weight) || holdsNameAndWanted(question, claim, concepts),
  );
  const byId = new Map(all.map((s) => [s.claim.id, s]));
  const disputed = disputedPoints(question, point, disagreements, byId, weight, CITED_LIMIT);
  const shown = new Set(disputed.flatMap(({ sides }) => sides.flat()));
  const best = scored[0];
  const saysSo = ({ concepts, coverage, worded }: Scored): boolean =>
    (worded >= SAYS_SO && isOnPoint(point, concepts, weight)) || (coverage >= SURELY && worded >= IN_WORDS);
  const byRules = disputed.some(({ disagreement }) => !isProposed(disagreement));
  // A model's reading of passages that are there may be shown as such; it makes no other line an answer.
  if (!byRules && !scored.some(saysSo))
    return { disputed, claimIds: [], nearest: disputed.length === 0 ? nearestOf(all) : [] };
  const enough = Math.min(SAYS_SO, (best?.coverage ?? 0) * FAR_BELOW);
  const saying = scored.filter(
    ({ coverage, score, claim }) =>
      coverage > 0 && coverage >= enough && score >= (best?.score ?? 0) * FAR_BELOW && !shown.has(claim.id),
  );
  // Who asks for a day or a number is told no line without one, unless no line has one.
  const holding = saying.filter(({ claim }) => holds(question.wanted, claim) > 0);
  const strict = (question.wanted === 'time' || question.wanted === 'number') && holding.length > 0;
  const chosen = strict ? holding : saying;
  // One source alone is no answer to what others tell too: theirs come with it when they are near enough.
  const heard = new Set(chosen.map(({ claim }) => claim.articleId));
  const others = scored.filter(
    ({ coverage, claim }) => coverage >= NEAR_ENOUGH && !heard.has(claim.articleId) && !shown.has(claim.id),
  );
  const told = !byRules && heard.size < FEW_SOURCES ? [...chosen, ...others.slice(0, MORE)] : chosen;
  const room = Math.min(ANSWERS, CITED_LIMIT - shown.size);
  return {
    disputed,
    claimIds: spread(told, room).map(({ claim }) => claim.id),
    nearest: [],
  };
};
