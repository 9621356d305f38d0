/** Drafts that say what drafts of the last comparison said are the very same objects: what was found of two of them stands. */
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import type { Draft, Position } from './draft.ts';

const samePosition = (a: Position, b: Position | undefined): boolean =>
  a === b ||
  (b !== undefined &&
    a.words === b.words &&
    a.statements.length === b.statements.length &&
    a.statements.every((one, at) => one === b.statements[at]));

const says = (a: Draft, b: Draft): boolean =>
  a === b ||
  (a.type === b.type &&
    a.certainty === b.certainty &&
    a.why === b.why &&
    a.positions.length === b.positions.length &&
    a.positions.every((position, at) => samePosition(position, b.positions[at])));

interface Last {
  byQuestion: ReadonlyMap<string, readonly Draft[]>;
}

export const sameDrafts = (story: StoryFeatures, drafts: readonly Draft[]): readonly Draft[] => {
  if (!story.memory.lasts) return drafts;
  const last = stateOf(story.memory, 'drafts', (): Last => ({ byQuestion: new Map() }));
  const same = drafts.map((draft) => last.byQuestion.get(draft.question)?.find((one) => says(one, draft)) ?? draft);
  last.byQuestion = Map.groupBy(same, ({ question }) => question);
  return same;
};

/** What is worked out of two drafts, kept while both are the very same objects. */
export type OfTwo<Value> = (a: Draft, b: Draft, make: () => Value) => Value;

export const ofTwoDrafts = <Value>(): OfTwo<Value> => {
  const found = new WeakMap<Draft, WeakMap<Draft, { readonly value: Value }>>();
  return (a, b, make) => {
    const ofOne = found.get(a) ?? new WeakMap<Draft, { readonly value: Value }>();
    const known = ofOne.get(b);
    if (known !== undefined) return known.value;
    const value = make();
    found.set(a, ofOne.set(b, { value }));
    return value;
  };
};
