/** Whether a clause speaks of a place or an owner that only its own source names: then what it counts is most likely another thing. */
import { conceptOfWord } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { wordsOf } from '../words/words-of.ts';

const PLACED = /\b(?:in|at|near|outside) (?:the (?:\p{Ll}+ )?(?:of )?)?(\p{Lu}[\p{L}’-]{2,})/gu;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/iu;
/** "The same port, in 2024", "a sister plant", "another tower": of one of several. */
const ANOTHER =
  /\b(?:(?:another|other|sister|neighbou?ring|elsewhere|similar|earlier|previous|last year[’']s|twin) \p{Ll}|elsewhere\b|(?:t?here),? too\b|(?:across|throughout|all over) (?:the )?(?:whole )?(?:country|nation|continent|world|state|region|industry|globe)|nation-?wide|worldwide|in all \p{Ll}+s\b)/iu;

const placesIn = onceEach(({ text }): readonly string[] =>
  [...text.matchAll(PLACED)].flatMap(([, name = '']) => {
    const [word] = wordsOf(name);
    const concept = word === undefined || CALENDAR.test(name) ? null : conceptOfWord(word);
    return concept === null ? [] : [concept];
  }),
);

/** "1,200 out of 218,000 nationwide": the whole is of everywhere. */
const OUT_OF = /\bout of [^.;]{0,80}/giu;
const ofAnother = onceEach(({ text }) => ANOTHER.test(text.replace(OUT_OF, '')));

const namesForeign = (story: StoryFeatures, one: Statement): boolean =>
  placesIn(one).some(
    (name) =>
      story.names.has(name) &&
      !story.reads.some(({ concepts, around }) => around.origin !== one.origin && concepts.has(name)),
  );

/** Of two statements that may count one thing; `byName`: whether a place that one source names is enough. */
export const elsewhere = (story: StoryFeatures, a: Statement, b: Statement, byName: boolean): boolean =>
  ofAnother(a) !== ofAnother(b) || (byName && (namesForeign(story, a) || namesForeign(story, b)));
