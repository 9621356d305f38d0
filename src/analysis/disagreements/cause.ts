/** Why it happened, and who or what is blamed: one effect with causes that do not meet. */

import { otherSubjects } from '../facts/other-subjects.ts';
import { sharedWeight, totalWeight } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { CAUSE_AFTER, CAUSE_BEFORE, HARMED_BY, RULED_OUT } from './cause-signs.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';

const LEAST_EFFECT = 0.25;
/** "…, which everybody forgot because": the effect is the relative clause. */
const RELATIVE = /,\s(?:which|who|whose|where)\s/giu;
const EFFECT_REACH = 110;
const MOST_THINGS = 4;
/** Words for the matter at hand that name no effect. */
const VAGUE = new Set(
  ['trouble', 'problem', 'incident', 'matter', 'affair', 'disaster', 'tragedy', 'it'].map(conceptOf),
);

/** What one sentence gives as the cause of what. */
interface Caused {
  /** The clauses of the sentence. */
  readonly statements: readonly Statement[];
  readonly speakers: readonly string[];
  readonly cause: ReadonlySet<string>;
  /** Empty where only blame is given: then it is the story's own event. */
  readonly effect: ReadonlySet<string>;
}

/** Why somebody would not speak is no cause of what happened. */
const KEPT_BACK =
  /\b(?:(?:would|could|did|does) not|declined to|refused to) (?:be )?(?:describe|discuss|say|comment|name|identify|elaborate|named|identified|drawn)\b|\b(?:on condition of anonymity|not authori[sz]ed to)\b/iu;

const NONE: ReadonlyMap<string, string> = new Map();
/** What failed, broke or fell has given out, whichever word tells it. */
const COLLAPSED = conceptOf('collapse');
const GAVE_OUT = new Map(['fail', 'break', 'fall', 'burst', 'crack'].map((word) => [conceptOf(word), COLLAPSED]));
const YEAR = /\b(?:19|20)\d{2}\b/g;
/** A year in common tells that one event is meant. */
const about = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...conceptsOf(wordsOf(text), NONE)].map((concept) => GAVE_OUT.get(concept) ?? concept),
    ...(text.match(YEAR) ?? []),
  ]);

/** "Because the bridge was shut, the fair was cancelled": the effect stands behind the comma. */
const comma = (text: string): readonly [string, string] => {
  const at = text.indexOf(', ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
};

/** What the sentence gives as cause and as effect, or null. */
const readCause = onceEach(({ sentence: { text } }): Pick<Caused, 'cause' | 'effect'> | null => {
  if (KEPT_BACK.test(text)) return null;
  const harm = HARMED_BY.exec(text);
  const after = CAUSE_AFTER.exec(text) ?? harm;
  const sign = after ?? CAUSE_BEFORE.exec(text);
  if (sign === null) return null;
  const plain = text.replace(RULED_OUT, (match) => ' '.repeat(match.length));
  // What was damaged is the effect together with the damage.
  const ends = sign === harm ? sign.index + sign[0].length : sign.index;
  const before = plain.slice(Math.max(0, sign.index - EFFECT_REACH), ends);
  const near = before.slice(Math.max(0, ...[...before.matchAll(RELATIVE)].map(({ index }) => index)));
  const behind = plain.slice(sign.index + sign[0].length, sign.index + sign[0].length + EFFECT_REACH);
  const [cause, effect] = after === null ? [before, behind] : near.trim() === '' ? comma(behind) : [behind, near];
  // "First ladies have focused on causes": nothing is caused.
  if (after === null && !/\p{L}/u.test(effect)) return null;
  // Blame needs no effect beside it; any other cause does.
  if (!/\p{L}/u.test(effect) && !/blam|fault|cause|behind|responsib|result|point/iu.test(sign[0])) return null;
  return { cause: about(cause), effect: about(effect) };
});

const causedBy = (statements: readonly Statement[]): readonly Caused[] => {
  const [first] = statements;
  const usable = statements.filter(
    ({ claim }) => claim.stance !== 'declines' && claim.stance !== 'denies' && claim.place === 'body',
  );
  const read = first === undefined || usable.length === 0 ? null : readCause(first);
  if (read === null) return [];
  return [{ statements: usable, speakers: usable.flatMap(({ speaker }) => speaker ?? []), ...read }];
};

const causedIn: Reader<Caused> = ({ statements }) =>
  [...Map.groupBy(statements, ({ sentence }) => sentence.start).values()].flatMap(causedBy);

/** What the effect is, by words that name something. */
type Things = (caused: Caused) => readonly string[];

const closeness = (story: StoryFeatures, things: Things, a: Caused, b: Caused): number => {
  const { weight, theme, speakers } = story;
  const [x, y] = [a.statements[0], b.statements[0]];
  if (x === undefined || y === undefined || x.origin === y.origin || a.cause.size === 0 || b.cause.size === 0) return 0;
  if (!a.cause.isDisjointFrom(b.cause) || otherSubjects(story, x, y)) return 0;
  if (a.speakers.some((one) => b.speakers.some((other) => speakers.speaksFor(one, other)))) return 0;
  const blank = [a, b].filter((one) => things(one).length === 0).length;
  if (blank === 2) return a.effect.size === 0 || b.effect.size === 0 || !a.effect.isDisjointFrom(b.effect) ? 0.4 : 0;
  if (blank === 1) {
    const left = [...things(a), ...things(b)];
    return left.length <= MOST_THINGS && left.some((concept) => theme.has(concept)) ? 0.35 : 0;
  }
  const near =
    sharedWeight(a.effect, b.effect, weight) / Math.min(totalWeight(a.effect, weight), totalWeight(b.effect, weight));
  return near >= LEAST_EFFECT ? near : 0;
};

export const causeDisagreements: FindKind = ({ story }) => {
  const caused = ofEachArticle(story, causedIn);
  const named = new Map(
    caused.map((one) => [one, [...one.effect].filter((concept) => !story.names.has(concept) && !VAGUE.has(concept))]),
  );
  const things: Things = (one) => named.get(one) ?? [];
  const conflict = (a: Caused, b: Caused): number => closeness(story, things, a, b);
  const agree = (a: Caused, b: Caused): boolean => !a.cause.isDisjointFrom(b.cause);
  return conflictGroups(caused, conflict, agree, {
    ...{ story, name: 'cause' },
    // It stands for words that the sentences may not hold.
    given: String(story.names.has(COLLAPSED)),
    sharing: (one) => (things(one).length === 0 ? null : one.effect),
  })
    .filter(({ groups }) => groups.length > 1)
    .map(({ groups, closeness: near }) => ({
      type: 'cause',
      question: questionOn(
        'What brought it about',
        groups.flat().flatMap(({ statements }) => statements),
      ),
      positions: groups.map((group) => ({ statements: group.flatMap(({ statements }) => statements) })),
      why: 'The passages give one effect causes that have nothing in common.',
      certainty: Math.min(0.9, 0.5 + 0.5 * near),
    }));
};
