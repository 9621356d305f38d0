/**
 * Whether our own rules refute what a language model set against each other: of every two sides every pair of passages says the same,
 * fits together, or belongs to another time. What the rules cannot judge stands. It must not know where a draft came from.
 */
import type { DisagreementKind } from '../../domain/disagreement.ts';
import type { Draft } from '../disagreements/draft.ts';
import { silences } from '../disagreements/silences.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { type Check, REFUTATIONS, type Refutation } from './refutation.ts';
import { datesAgree } from './refute-dates.ts';
import { figuresAgree } from './refute-figures.ts';
import { noSilenceBroken } from './refute-silence.ts';
import { isOvertaken, oneVoice, sameWords } from './refute-voices.ts';

/** In the order in which they are asked. */
const CHECKS: Readonly<Record<DisagreementKind, readonly Check[]>> = {
  date: [sameWords, datesAgree],
  number: [sameWords, figuresAgree, isOvertaken],
  attribution: [isOvertaken],
  denial: [sameWords, oneVoice, isOvertaken],
  comment: [noSilenceBroken],
  modality: [isOvertaken],
  scope: [sameWords, oneVoice],
  target: [sameWords, oneVoice, isOvertaken],
  cause: [sameWords, oneVoice, isOvertaken],
  significance: [sameWords, oneVoice],
  wording: [],
};

/** At most as many of a side are looked at. */
const LOOKED_AT = 12;

type Pair = readonly [Statement, Statement];

const pairsOf = ({ positions }: Draft): readonly Pair[] =>
  positions.flatMap(({ statements }, at) =>
    positions
      .slice(at + 1)
      .flatMap((other) =>
        statements.slice(0, LOOKED_AT).flatMap((a) => other.statements.slice(0, LOOKED_AT).map((b): Pair => [a, b])),
      ),
  );

/** Texts that repeat one another are one source, and that may have come out since. */
const isOneText = (pairs: readonly Pair[]): boolean =>
  pairs.every(([a, b]) => a.origin === b.origin && a.claim.articleId !== b.claim.articleId);

/** Null: it stands. Of several reasons the one that comes first. */
export const refutation = (story: StoryFeatures, draft: Draft): Refutation | null => {
  const pairs = pairsOf(draft);
  if (isOneText(pairs)) return 'copies';
  const quiet = new Set(draft.type === 'comment' ? silences(story).map(({ statement }) => statement.claim.id) : []);
  const told = { story, quiet };
  const found = new Set<Refutation>();
  for (const [a, b] of pairs) {
    const why = CHECKS[draft.type].reduce<Refutation | null>((known, check) => known ?? check(told, a, b), null);
    if (why === null) return null;
    found.add(why);
  }
  return REFUTATIONS.find((why) => found.has(why)) ?? null;
};
