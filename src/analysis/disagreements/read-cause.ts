/** Reads a cause and its effect off a sentence. It must know nothing of the story. */
import { conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { BLAMES, BY_WILL, CAUSE_SIGNS, NO_LINKS, ON_PURPOSE, RULED_OUT } from './cause-signs.ts';

export interface CauseAndEffect {
  readonly cause: ReadonlySet<string>;
  /** Empty where only blame is given: then it is the story's own event. */
  readonly effect: ReadonlySet<string>;
  /** The sign answers what brought the matter at hand about. */
  readonly ofTheMatter: boolean;
  /** The sign alone does not tell. */
  readonly weak: boolean;
}

/** "…, which everybody forgot because": the effect is the relative clause. */
const RELATIVE = /,\s(?:which|who|whose|where)\s/giu;
const REACH = 110;

/** Why somebody would not speak is no cause of what happened. */
const KEPT_BACK = screened(
  /\b(?:(?:would|could|did|does) not|declined to|refused to) (?:be )?(?:describe|discuss|say|comment|name|identify|elaborate|named|identified|drawn)\b|\b(?:on condition of anonymity|not authori[sz]ed to|not (?:to be )?(?:named|identified)|(?:not|n[’']t|without|refus(?:es|ed) to|declin(?:es|ed) to) (?:us(?:e|ing)|put|putting|giv(?:e|ing)|print(?:ing)?|publish(?:ing)?|reveal(?:ing)?|attach(?:ing)?|sign(?:ing)?|lend(?:ing)?) (?:her|his|their|any|a) (?:own |real |full )?names?)\b/iu,
);

const NONE: ReadonlyMap<string, string> = new Map();
/** What failed, broke or fell has given out, whichever word tells it. */
export const COLLAPSED = conceptOf('collapse');
const GAVE_OUT = new Map(['fail', 'break', 'fall', 'burst', 'crack'].map((word) => [conceptOf(word), COLLAPSED]));
const WILL = 'on purpose';
const YEAR = /\b(?:19|20)\d{2}\b/g;
/** A year in common tells that one event is meant. */
const about = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...conceptsOf(wordsOf(text), NONE)].map((concept) => GAVE_OUT.get(concept) ?? concept),
    ...(text.match(YEAR) ?? []),
  ]);

const causeIn = (text: string): ReadonlySet<string> =>
  ON_PURPOSE.test(text) ? new Set([...about(text), WILL]) : about(text);

/** "Because the bridge was shut, the fair was cancelled": the effect stands behind the comma. */
const comma = (text: string): readonly [string, string] => {
  const at = text.indexOf(', ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
};

const blank = (text: string): string => text.replace(RULED_OUT, (match) => ' '.repeat(match.length));

/** "He knows because the bell rang", "whether it was to blame": nothing is told to have brought about anything. */
const NO_CAUSE = screened(
  /\b(?:knows?|knew|says?|said|thinks?|thought|believes?|believed|remembers?|matters?|asks?|asked)(?: \p{L}+)? because\b|\b(?:whether|unclear|not (?:yet |immediately |at once |publicly )?(?:known|clear|certain|established)|unknown|uncertain|yet to (?:rule|say|establish|determine)|(?:not|never|nobody|no one)(?: \p{Ll}+)? (?:blam|fault|attribut)\p{Ll}*)\b|n[’']t (?:\p{Ll}+ )?(?:blam|fault|attribut)\p{Ll}*\b|^\W*if\b/iu,
);
const NO = screened(/\b(?:not?|nothing|never)\b|n[’']t\b/iu);
const deniesLink = (text: string): boolean => NO.test(text) && NO_LINKS.some((pattern) => pattern.test(text));

/** What the sentence says to be no cause, and of what; null: nothing. */
export const readNoLink = onceEach(
  ({ sentence: { text } }: Statement): Pick<CauseAndEffect, 'cause' | 'effect'> | null => {
    if (!NO.test(text)) return null;
    for (const pattern of NO_LINKS) {
      const { c, e } = pattern.exec(text)?.groups ?? {};
      if (c !== undefined) return { cause: about(c), effect: about(e ?? '') };
    }
    return null;
  },
);

/** "Blaming the filter", "hay was the probable source": of what, the words around it do not tell. */
const NAMES_NONE =
  /^(?:blam(?:es|ed|ing)|faulted|point(?:s|ed).*)$|\b(?:source|origin|root|cause|culprit|explanation|reason|trigger)$/iu;

const readBySign = (text: string): CauseAndEffect | null => {
  for (const { pattern, order, tellsEffect, ofTheMatter, weak } of CAUSE_SIGNS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const plain = blank(text);
    const end = found.index + found[0].length;
    const before = plain.slice(Math.max(0, found.index - REACH), found.index);
    const near = before.slice(Math.max(0, ...[...before.matchAll(RELATIVE)].map(({ index }) => index)));
    const behind = plain.slice(end, end + REACH);
    const verb = tellsEffect ? found[0] : '';
    const read =
      order === 'cause, effect'
        ? { cause: before, effect: `${verb} ${behind}` }
        : near.trim() === '' && !tellsEffect
          ? { cause: comma(behind)[0], effect: comma(behind)[1] }
          : { cause: behind, effect: `${near} ${verb}` };
    const { c, e } = found.groups ?? {};
    const effect =
      e ??
      (NAMES_NONE.test(found[0]) ? '' : undefined) ??
      (c === undefined || order === 'effect, cause' ? read.effect : '');
    // "She put that down to the weather": of what, the words do not tell.
    const leans = /^\W*(?:that|this|it|them|him|her|these|those)\W*$/iu.test(effect);
    // "First ladies have focused on causes": nothing is caused. Blame needs no effect beside it; any other cause does.
    if (!/\p{L}/u.test(effect) && !BLAMES.test(found[0])) continue;
    return { cause: causeIn(c ?? read.cause), effect: about(effect), ofTheMatter: ofTheMatter && !leans, weak };
  }
  return null;
};

/** "The archive was set alight on purpose": the will is the cause. */
const readByWill = (text: string): CauseAndEffect | null =>
  BY_WILL.test(text)
    ? { cause: new Set([WILL]), effect: about(text.replace(BY_WILL, ' ')), ofTheMatter: false, weak: true }
    : null;

/** What the sentence gives as cause and as effect, or null. */
export const readCause = onceEach(({ sentence: { text }, claim }: Statement): CauseAndEffect | null => {
  if (KEPT_BACK.test(text) || NO_CAUSE.test(text) || deniesLink(text)) return null;
  const said = claim.content === null || claim.content.text.length < text.length / 3 ? null : claim.content.text;
  const own = said === null ? null : readBySign(said);
  if (own !== null && !own.weak) return own;
  const whole = readBySign(text);
  return (whole?.weak === false ? whole : (own ?? whole)) ?? readByWill(text);
});
