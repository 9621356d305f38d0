/**
 * Whether a clause that says "not the first", "the third in four years", answers one that calls a thing the first: both name it alike, or
 * both speak of the story's own matter.
 */
import { sharedConcepts } from '../facts/weights.ts';
import { sharedFrames } from '../features/frames-of.ts';
import { ownConcepts } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { familyOf, framesOfWord, isGeneral } from '../words/frame-lexicon.ts';
import { stem } from '../words/stem.ts';
import { conceptOf } from '../words/synonyms.ts';
import { type MainMatter, mainMatter } from './main-matter.ts';
import { type Instance, readFirst, readNotFirst } from './read-firsts.ts';

/** Both may be so. */
export const NEVER_SO = -1;
const SAID_OUTRIGHT = 0.5;
const BY_THE_MATTER = 0.35;

const conceptOfNoun = (noun: string): string => conceptOf(stem(noun));

const alike = (x: string, y: string): boolean => {
  if (conceptOfNoun(x) === conceptOfNoun(y)) return true;
  const frames = framesOfWord(y);
  return [...(framesOfWord(x) ?? [])].some((frame) => frames?.has(frame) === true);
};

/** "The third since 1990" leaves room for "the first since 2009". */
const leavesRoom = (first: Instance, other: Instance): boolean =>
  first.since !== null && other.since !== null && other.since < first.since;

const ofOthers = (first: Instance, other: Instance, one: Statement, two: Statement): boolean =>
  (first.owner !== null && other.owner !== null && first.owner !== other.owner) ||
  (first.owner === null &&
    other.owner !== null &&
    two.names.size > 0 &&
    one.names.size > 0 &&
    one.names.isDisjointFrom(two.names));

const namesTheMatter = (matter: MainMatter, noun: string): boolean => matter.names(new Set([conceptOfNoun(noun)]));

const meansTheMatter = (matter: MainMatter, { noun, leans }: Instance, statement: Statement): boolean =>
  leans || (noun === null ? matter.names(ownConcepts(statement)) : namesTheMatter(matter, noun));

const tellsOfOne = ({ names, theme }: StoryFeatures, one: Statement, two: Statement): boolean =>
  sharedFrames(one, two).some((frame) => !isGeneral(familyOf(frame))) ||
  sharedConcepts(one.concepts, two.concepts).some((concept) => !names.has(concept) && !theme.has(concept));

const answers = (story: StoryFeatures, matter: MainMatter, one: Statement, two: Statement): number => {
  const [first, other] = [readFirst(one), readNotFirst(two)];
  if (first === null || other === null) return 0;
  if (leavesRoom(first, other)) return NEVER_SO;
  if (ofOthers(first, other, one, two)) return 0;
  if (first.since !== null && first.since === other.since) return SAID_OUTRIGHT;
  if (first.noun !== null && other.noun !== null && alike(first.noun, other.noun)) return SAID_OUTRIGHT;
  if (other.ofAKind || first.ofAKind) return tellsOfOne(story, one, two) ? BY_THE_MATTER : 0;
  const shared = sharedConcepts(one.concepts, two.concepts).filter((concept) => !story.theme.has(concept));
  const [x, y] = [meansTheMatter(matter, first, one), meansTheMatter(matter, other, two)];
  const ofAnyKind = [first, other].some(({ noun }) => noun === null || namesTheMatter(matter, noun));
  if (x && y && ofAnyKind) return shared.length > 0 ? SAID_OUTRIGHT : BY_THE_MATTER;
  // "The first spacecraft of the type to be lost", "the loss is the third of that type": named by what both are of.
  return shared.length > 0 && (first.noun === null || other.noun === null) ? BY_THE_MATTER : 0;
};

/** 0: it does not answer it. */
export const answersFirst = (story: StoryFeatures): ((one: Statement, two: Statement) => number) => {
  const matter = mainMatter(story);
  return (one, two) => answers(story, matter, one, two);
};
