/** Whom or what two clauses are about, by name: no recording by one officer says nothing of a recording by another. */

import { conceptsOf } from '../features/concepts.ts';
import { ownConcepts } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { wordsOf } from '../words/words-of.ts';

/** A name in more than this share of the story's statements tells nothing apart. */
const COMMON = 0.06;
const NONE: ReadonlyMap<string, string> = new Map();

/** Names that the clause itself tells of, its speaker's and the story's own left out. */
const toldOf = (story: StoryFeatures, statement: Statement): readonly string[] => {
  const { weight, weighed, names, speakers } = story;
  const least = Math.log(1 + 1 / COMMON) * Math.min(1, Math.log(1 + weighed) / Math.log(1 + 1 / COMMON));
  const own =
    statement.speaker === null ? new Set<string>() : conceptsOf(wordsOf(speakers.nameOf(statement.speaker)), NONE);
  return [...ownConcepts(statement)].filter(
    (concept) => names.has(concept) && statement.names.has(concept) && !own.has(concept) && weight(concept) >= least,
  );
};

/** What is not so of somebody or something named says nothing of what the other sentence does not name. */
export const namesWhatTheOtherLacks = (story: StoryFeatures, one: Statement, other: Statement): boolean => {
  const told = toldOf(story, one);
  return told.length > 0 && told.every((name) => !other.context.has(name));
};
