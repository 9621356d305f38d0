/**
 * By what else the texts of a story call somebody: "the trust's medical director, Dr Anwen Rusk", "Brackwell, the buyer", "rolling-mill
 * owner Bencze Orlai". Of each name the concepts of the words that stand beside it.
 */

import { cameAndWent } from '../features/came-and-went.ts';
import { conceptOfWord, conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { wordsOf } from '../words/words-of.ts';

const NONE: ReadonlyMap<string, string> = new Map();
const NAME = "(\\p{Lu}[\\p{L}’'-]{1,24}(?: (?:of |de |van |von |al-)?\\p{Lu}[\\p{L}’'-]{1,24}){0,3})";
const KIND = "((?:(?:the|an?|its|his|her|their) )?(?:[\\p{L}’'-]{2,24} ){0,7}?\\p{Ll}[\\p{L}’'-]{2,24})";
/** "Dot Aherne, the ringleader,", "Brackwell Pharma, which" tells nothing. */
const AFTER = new RegExp(
  `${NAME}, (?:\\d\\d, )?(?=(?:the|an?|its|his|her|their|head|leader|director|chief|chair\\p{L}*|secretary|president|minister|mayor|owner|founder|spokes\\p{L}+|who (?:runs|heads|leads|owns|chairs)|whose|deputy|former)\\b)([^,.;:“”"]{3,70})`,
  'gu',
);
/** "The rolling-mill owner Bencze Orlai", "the trust’s medical director, Dr Anwen Rusk". */
const BEFORE = new RegExp(
  `\\b(?:[Tt]he|[Aa]n?|its|his|her|their|our|[\\p{L}]{2,24}[’']s?|(?<=[.”] )\\p{Lu}\\p{Ll}+) ${KIND}(?:, | )(?:Mr\\.? |Mrs\\.? |Ms\\.? |Dr\\.? |Prof\\.? )?${NAME}`,
  'gu',
);
const LEADS =
  /^(?:and|or|but|said|says|told|when|while|after|before|that|who|which|where|because|of|to|in|on|at|by|for|from|with|as|was|were|is|are|had|has|have|met|saw|near|under|over|into|between|than|like)$/u;

/** A word of a name, and a word of what its bearer is. */
type CalledSo = readonly [name: string, kind: string];

const pairsIn = (name: string, kind: string): readonly CalledSo[] => {
  const kinds = [...conceptsOf(wordsOf(kind), NONE)];
  const word = wordsOf(name).at(-1);
  const last = word === undefined ? null : conceptOfWord(word);
  return last === null ? [] : kinds.filter((one) => one !== last).map((one) => [last, one]);
};

/** What right before a name is part of its title. */
const titleOf = (kind: string): string => {
  const words = kind.split(' ');
  const from = words.findLastIndex((word) => LEADS.test(word)) + 1;
  return words.slice(from).join(' ');
};

const calledIn: Reader<CalledSo> = ({ statements }) => {
  const seen = new Set<number>();
  return statements.flatMap(({ sentence }) => {
    if (seen.has(sentence.start) || !/\p{Lu}/u.test(sentence.text)) return [];
    seen.add(sentence.start);
    return [
      ...[...sentence.text.matchAll(AFTER)].flatMap(([, name = '', kind = '']) => pairsIn(name, kind)),
      ...[...sentence.text.matchAll(BEFORE)].flatMap(([whole, kind = '', name = '']) =>
        pairsIn(name, titleOf(whole.slice(0, whole.lastIndexOf(name)).replace(/[, ]+$/u, '')) || kind),
      ),
    ];
  });
};

/** Of the concept of a surname, or of the last word of another name; a set is the very same object while it is what it was. */
export type Called = ReadonlyMap<string, ReadonlySet<string>>;

interface Known {
  from: readonly CalledSo[];
  readonly by: Map<string, readonly CalledSo[]>;
  readonly of: Map<string, ReadonlySet<string>>;
}

const emptyKnown = (): Known => ({ from: [], by: new Map(), of: new Map() });

export const otherNames = (story: StoryFeatures): Called => {
  const called = ofEachArticle(story, calledIn);
  const known = stateOf(story.memory, 'other names', emptyKnown);
  const { come, gone } = cameAndWent(known.from, called);
  known.from = called;
  const left = new Set(gone);
  const news = Map.groupBy(come, ([name]) => name);
  for (const name of new Set([...come, ...gone].map(([name]) => name))) {
    const now = [...(known.by.get(name) ?? []).filter((one) => !left.has(one)), ...(news.get(name) ?? [])];
    known.by.set(name, now);
    const [before, kinds] = [known.of.get(name), new Set(now.map(([, kind]) => kind))];
    if (kinds.size === 0) known.of.delete(name);
    else if (before?.symmetricDifference(kinds).size !== 0) known.of.set(name, kinds);
  }
  return known.of;
};
