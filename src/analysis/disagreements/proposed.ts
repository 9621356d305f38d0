/**
 * What a language model set against each other: passages and a kind, which stood the checks of proposals/. All that is shown of it is
 * built here, of the passages. It comes after whatever a rule found, and is told apart from it.
 */
import { DISAGREEMENT_KINDS, type DisagreementKind } from '../../domain/disagreement.ts';
import type { ClaimId } from '../../domain/ids.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { cosine } from '../facts/weights.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { refutation } from '../proposals/refuted.ts';
import { clip } from '../wording.ts';
import type { Draft, FindKind } from './draft.ts';

/** Below every rule's. */
const CERTAINTY = 0.2;
const MODEL_NAME = 60;

const QUESTIONS: Readonly<Record<DisagreementKind, string>> = {
  date: 'When was it',
  number: 'How many, or how much',
  attribution: 'Whose words or deed was it',
  denial: 'Is it so',
  comment: 'Have they spoken',
  modality: 'How sure is it',
  scope: 'How far does it go',
  target: 'What or who was meant',
  cause: 'What brought it about',
  significance: 'How much does it matter',
  wording: 'In which words, or on what occasion',
};

/** Of a claim's clauses the ones that can differ in this way, where it has such. */
const telling = (kind: DisagreementKind, statements: readonly Statement[]): readonly Statement[] => {
  const marked =
    kind === 'number'
      ? statements.filter(({ quantities }) => quantities.length > 0)
      : kind === 'date'
        ? statements.filter(({ date }) => date !== null)
        : [];
  return marked.length === 0 ? statements : marked;
};

/** Of each claim the clause that comes nearest to what stands against it. */
const nearest = (
  { weight }: StoryFeatures,
  claims: readonly (readonly Statement[])[],
  against: readonly Statement[],
): readonly Statement[] =>
  claims.flatMap((clauses) => {
    const near = ({ concepts }: Statement): number =>
      Math.max(0, ...against.map((other) => cosine(concepts, other.concepts, weight)));
    const scored = clauses.map((clause) => ({ clause, score: near(clause) }));
    const best = Math.max(...scored.map(({ score }) => score));
    return scored.find(({ score }) => score === best)?.clause ?? [];
  });

/** What is asked is asked of what somebody says is so, not of its denial. */
const asked = (statements: readonly Statement[]): readonly Statement[] => {
  const affirmed = statements.filter(({ negated, claim }) => !negated && claim.stance !== 'denies');
  return affirmed.length === 0 ? statements : affirmed;
};

const whyOf = (model: string): string =>
  `Proposed by the language model ${model}, which set these passages against each other; no rule says that they differ.`;

type Clauses = ReadonlyMap<ClaimId, readonly Statement[]>;

const draftOf = (story: StoryFeatures, all: Clauses, { kind, sides, model }: Proposal): readonly Draft[] => {
  const clauses = sides.map((side) => side.map((id) => telling(kind, all.get(id) ?? [])));
  if (clauses.length < 2 || clauses.some((side) => side.length === 0 || side.some(({ length }) => length === 0)))
    return [];
  const positions = clauses.map((side, at) => ({
    statements: nearest(story, side, clauses.filter((_, other) => other !== at).flat(2)),
  }));
  const question = questionOn(QUESTIONS[kind], asked(positions.flatMap(({ statements }) => statements)));
  const name = clip(model, MODEL_NAME);
  return [{ type: kind, question, positions, why: whyOf(name), certainty: CERTAINTY, model: name }];
};

const inOrder = (a: Proposal, b: Proposal): number => {
  const [x, y] = [a, b].map(({ kind, sides, model }) =>
    JSON.stringify([DISAGREEMENT_KINDS.indexOf(kind), sides, model]),
  );
  return (x ?? '') < (y ?? '') ? -1 : 1;
};

/** Of those whose claims are all still there; whatever our rules think of them. */
export const draftsOfProposals = (story: StoryFeatures, proposals: readonly Proposal[]): readonly Draft[] => {
  if (proposals.length === 0) return [];
  const all = Map.groupBy(story.statements, ({ claim }) => claim.id);
  return proposals.toSorted(inOrder).flatMap((proposal) => draftOf(story, all, proposal));
};

export const proposedDisagreements: FindKind = ({ story, proposals }) =>
  draftsOfProposals(story, proposals).filter((draft) => refutation(story, draft) === null);
