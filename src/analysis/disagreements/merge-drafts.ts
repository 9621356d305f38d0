/** Drafts that set the same passages, or passages that say the same, against each other become one. */
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { citedIn } from './cited-in.ts';
import type { Draft, Position } from './draft.ts';
import { joinedBy } from './join-drafts.ts';
import { type Nearness, nearnessIn } from './nearness.ts';
import { sameCount } from './same-count.ts';
import { oneVoice, sameDenial } from './same-denial.ts';
import { type OfTwo, ofTwoDrafts } from './same-drafts.ts';

const ALIKE = 0.3;
const SAME = 0.5;
const SAME_VOICE = 0.08;
/** What one speaker denies twice, told alike. */
const SAME_CLAIM = 0.14;

/** For each position of the second draft the position of the first that it joins; null: the drafts are two matters. */
const fitted = (into: Draft, from: Draft, near: Nearness): readonly number[] | null => {
  const told = sameDenial(into, from, near) ?? sameCount(into, from);
  if (told !== null) return told;
  // Of most kinds every position must be alike: the first that is not settles it.
  const least = into.type === 'comment' || into.type === 'denial' ? 0 : ALIKE;
  const found: { readonly best: number; readonly at: number }[] = [];
  for (const position of from.positions) {
    const scores = into.positions.map((other) => near(other, position));
    const best = Math.max(...scores);
    if (best < least) return null;
    found.push({ best, at: scores.indexOf(best) });
  }
  const apart = new Set(found.map(({ at }) => at)).size === found.length;
  const oneSide = found.some(({ best }) => best === 1);
  const likeness = Math.min(...found.map(({ best }) => best));
  const answered = into.type === 'comment' && from.type === 'comment' && oneSide;
  const denied =
    into.type === 'denial' &&
    from.type === 'denial' &&
    oneVoice(into, from) &&
    (likeness >= SAME_VOICE || found.some(({ best }) => best >= SAME_CLAIM));
  // Two rules of one kind mean two matters, unless they rest on the same passages.
  const byOneRule = into.why === from.why && (likeness >= SAME || (likeness >= ALIKE && oneSide));
  const alike = answered || denied || byOneRule || likeness === 1;
  return apart && alike ? found.map(({ at }) => at) : null;
};

/** How somebody spoke, how surely, or whether at all: one passage may stand in such a matter and in another. */
const OF_SPEAKING: ReadonlySet<string> = new Set(['wording', 'modality', 'comment']);

/** Every position of the second rests on claims that one position of the first cites too; of facts one claim is enough. */
const cites = (known: Draft, draft: Draft): boolean => {
  const strict = OF_SPEAKING.has(known.type) || OF_SPEAKING.has(draft.type);
  return draft.positions.every((position) => {
    const own = citedIn(position);
    return known.positions.some((other) =>
      strict ? own.isSubsetOf(citedIn(other)) : !own.isDisjointFrom(citedIn(other)),
    );
  });
};

/** Of a kind no more are looked at: what is weaker would not be listed. */
const MOST_OF_A_KIND = 120;

const surest = (sorted: readonly Draft[]): readonly Draft[] => {
  const seen = new Map<string, number>();
  return sorted.filter(({ type }) => {
    const count = (seen.get(type) ?? 0) + 1;
    seen.set(type, count);
    return count <= MOST_OF_A_KIND;
  });
};

/** Which of the drafts rest on a claim. */
interface Holders {
  /** The draft at the place rests on these, too. */
  hold(at: number, draft: Draft): void;
  /** Those that rest on a claim of the position. */
  of(position: Position | undefined): ReadonlySet<number>;
}

const NO_CLAIM: readonly string[] = [];
const NO_DRAFT: readonly number[] = [];

const holders = (): Holders => {
  const byClaim = new Map<string, number[]>();
  return {
    hold(at, { positions }) {
      for (const position of positions)
        for (const id of citedIn(position)) {
          const known = byClaim.get(id);
          if (known === undefined) byClaim.set(id, [at]);
          else known.push(at);
        }
    },
    of(position) {
      const found = new Set<number>();
      for (const id of position === undefined ? NO_CLAIM : citedIn(position))
        for (const at of byClaim.get(id) ?? NO_DRAFT) found.add(at);
      return found;
    },
  };
};

/** What two drafts come to, kept where the comparison is. */
interface Kept {
  readonly cites: OfTwo<boolean>;
  readonly places: OfTwo<readonly number[] | null>;
  readonly merged: OfTwo<Draft>;
}

const noneKept = (): Kept => ({ cites: ofTwoDrafts(), places: ofTwoDrafts(), merged: ofTwoDrafts() });
const anew: Kept = {
  ...{ cites: (_, __, make) => make(), places: (_, __, make) => make(), merged: (_, __, make) => make() },
};

/** Surest first; drafts of one kind only, but where two kinds rest on the very same claims the surer one stays. */
export const mergeDrafts = (story: StoryFeatures, drafts: readonly Draft[]): readonly Draft[] => {
  const near = nearnessIn(story);
  const keeps = story.memory.lasts ? stateOf(story.memory, 'drafts merged', noneKept) : anew;
  const sorted = surest([...drafts].sort((a, b) => b.certainty - a.certainty || (a.question < b.question ? -1 : 1)));
  const kept: Draft[] = [];
  const held = holders();
  for (const draft of sorted) {
    let absorbed = false;
    const citing = draft.positions.length === 0 ? null : held.of(draft.positions[0]);
    for (let at = 0; at < kept.length; at += 1) {
      const known = kept[at] as Draft;
      const same = known.type === draft.type;
      if (!same && ((citing !== null && !citing.has(at)) || !keeps.cites(known, draft, () => cites(known, draft))))
        continue;
      const places = keeps.places(known, draft, () => fitted(known, draft, near));
      if (places === null) continue;
      if (same) {
        held.hold(at, draft);
        kept[at] = keeps.merged(known, draft, () => joinedBy(known, draft, places));
      }
      absorbed = true;
      break;
    }
    if (absorbed) continue;
    held.hold(kept.length, draft);
    kept.push(draft);
  }
  return kept;
};
