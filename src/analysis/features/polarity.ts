/** Whether a clause says that something is not so. */
import type { Word } from '../words/words-of.ts';

const NEGATIONS = new Set(
  `not no never none nobody nothing neither nor without cannot nowhere isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt
   couldnt shouldnt cant mustnt unable fail failed fails lack lacks lacked deny denies denied denying refuse refused refuses reject rejects rejected`.split(
    /\s+/,
  ),
);
// "not only", "no longer", "no doubt", "not just", "no fewer than", "not isolated" say nothing is missing.
const HARMLESS_NEXT = new Set([
  'only',
  'doubt',
  'just',
  'merely',
  'fewer',
  'least',
  'less',
  'surprise',
  'isolated',
  'wonder',
]);

const REFUSALS = new Set('deny denies denied denying reject rejects rejected refuse refuses refused'.split(' '));
/** "Dismissed as a fairy tale", "dismissed the reports"; whom an employer dismissed is another matter. */
const WAVED_AWAY = /^(?:as|any|all|claims?|reports?|suggestions?|allegations?|talk|rumou?rs?|speculation)$/u;
const wavesAway = (keys: readonly string[], at: number): boolean =>
  /^dismiss(?:es|ed|ing)?$/u.test(keys[at] ?? '') && keys.slice(at + 1, at + 3).some((key) => WAVED_AWAY.test(key));

/** "Stopped paying" says that nothing is paid. */
const ENDS = /^(?:stop(?:s|ped)?|ceas(?:e|es|ed)|quit)$/u;
const ending = (keys: readonly string[], at: number): boolean =>
  ENDS.test(keys[at] ?? '') && /.ing$/u.test(keys[at + 1] ?? '');

const UNTRUE = new Set(
  'untrue false baseless unfounded groundless nonsense fabrication fabricated invention fiction hoax myth'.split(' '),
);
const BEING = new Set('is are was were be been as'.split(' '));
/** "The claim was completely untrue". */
const calledUntrue = (keys: readonly string[], at: number): boolean =>
  UNTRUE.has(keys[at] ?? '') && keys.slice(Math.max(0, at - 4), at).some((key) => BEING.has(key));

/** A refusal that is itself negated ("did not deny") is positive; two plain negations are not. */
export const isNegated = (words: readonly Word[]): boolean => {
  const keys = words.map(({ key }) => key.replaceAll("'", ''));
  const plain = keys.some(
    (key, at) =>
      ending(keys, at) || (NEGATIONS.has(key) && !REFUSALS.has(key) && !HARMLESS_NEXT.has(keys[at + 1] ?? '')),
  );
  const refused = keys.some((key, at) => REFUSALS.has(key) || wavesAway(keys, at) || calledUntrue(keys, at));
  return plain !== refused;
};
