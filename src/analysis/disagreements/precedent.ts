/** The first of its kind to one source; another tells of an earlier one, and of its year: "the same stretch was blown up in 2011". */

import { sharedFrames } from '../features/frames-of.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { familyOf, isGeneral } from '../words/frame-lexicon.ts';
import { screened } from '../words/screened.ts';
import { stem } from '../words/stem.ts';
import { conceptOf } from '../words/synonyms.ts';
import { readFirst } from './read-firsts.ts';

const YEAR = /\b(?:1[6-9]|20)\d\d\b/gu;
const EARLIER = screened(
  /\blast year\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|some|several) years (?:ago|earlier|before)\b|\b(?:1[6-9]|20)\d\d\b/iu,
);
/** What makes it one of the same kind. */
const SAME = screened(
  /\b(?:(?:the|that|this) (?:very )?same|of the same (?:kind|type|sort)|similar(?:ly)?|once again|and again|again in|already|(?:an|one|two|three|four|five|some) (?:earlier|previous|prior)|precedents?|(?:once|twice|times) before|led the way|(?:the|its|their|his|her|[\p{L}-]+[’']s) (?:last|previous) (?:such )?\p{Ll}+,? (?:in|of|was)|there (?:was|had been) (?:one|another) in|(?:it|this) happened in)\b/iu,
);
const YET = screened(/\b(?:will|would|could|may|might|shall|if|since)\b|[’'](?:ll|d)\b/iu);

/** "A similar wall in another town": elsewhere, where the first is the first of a place of its own. */
const AT_PLACE = /\b(?:at|in|near|on|off) (?:the )?(\p{Lu}[\p{L}-]{2,})/gu;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/u;
const placesIn = onceEach(({ text }): readonly string[] =>
  [...text.matchAll(AT_PLACE)].flatMap(([, name = '']) => (MONTH.test(name) ? [] : [name])),
);
const elsewhere = (one: Statement, other: Statement): boolean => {
  const [here, there] = [placesIn(one), placesIn(other)];
  return here.length > 0 && there.length > 0 && !there.some((name) => one.sentence.text.includes(name));
};

/** The last year before that of its text that it tells of; 0: it tells of none. */
const earlierYear = (text: string, printed: number): number => {
  const years = (text.match(YEAR) ?? []).map(Number).filter((year) => year < printed);
  if (years.length > 0) return Math.max(...years);
  return /\b(?:1[6-9]|20)\d\d\b/u.test(text) ? 0 : printed - 1;
};

interface Precedent {
  readonly statement: Statement;
  readonly year: number;
}

const precedentIn = onceEach(({ text }): boolean => EARLIER.test(text) && SAME.test(text) && !YET.test(text));
const precedentsIn: Reader<Precedent> = ({ statements, around }) => {
  const printed = Number(around.article.publishedAt?.slice(0, 4) ?? 0);
  return statements.filter(precedentIn).flatMap((statement) => {
    const year = earlierYear(statement.text, printed);
    return year === 0 ? [] : [{ statement, year }];
  });
};
const AS_NEAR = 0.3;

export interface Precedents {
  readonly statements: readonly Statement[];
  /** How nearly the second tells of an earlier one of what the first calls the first; 0: it does not. */
  answer(one: Statement, other: Statement): number;
}

export const precedentsOf = (story: StoryFeatures): Precedents => {
  const years = new Map(ofEachArticle(story, precedentsIn).map(({ statement, year }) => [statement, year]));
  return {
    statements: [...years.keys()],
    answer: (one, other) => {
      const [first, year] = [readFirst(one), years.get(other) ?? 0];
      if (first === null || elsewhere(one, other) || year <= Number(first.since ?? 0)) return 0;
      const told = sharedFrames(one, other).some((frame) => !isGeneral(familyOf(frame)));
      const named = first.noun !== null && other.context.has(conceptOf(stem(first.noun)));
      return told || named || [...other.context].some((concept) => story.theme.has(concept)) ? AS_NEAR : 0;
    },
  };
};
