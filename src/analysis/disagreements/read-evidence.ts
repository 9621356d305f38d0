/**
 * Reads what a thing is said to show, and how firmly: "the samples prove that", "DNA hints at", "the tape does not prove". Knows no story.
 */
import { conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';

export interface Shown {
  /** Content words of what shows it. */
  readonly by: ReadonlySet<string>;
  /** Content words of what it shows. */
  readonly what: ReadonlySet<string>;
  /** Whether it is a thing that proves and no voice: "the sample", "the logbook". */
  readonly isThing: boolean;
}

const PROVED = '(?:confirmed|proved|proven|established|demonstrated|settled|shown beyond doubt)';
const FIRM = screened(
  new RegExp(
    `\\b(?:(?:has|have|had) (?:now |already |clearly |finally |\\p{Ll}+ly )?${PROVED}|(?<!\\b(?:was|were|been|be|is|are|being) )(?:confirm|prove|demonstrate|establishe)(?:s|d)|confirmed|established|(?<!\\b(?:to|not|n[’']t|cannot|could|can|would|might|may|will|must|should|did|does|do|never|yet|and|or) )(?:confirm|prove|demonstrate|establish)|show(?:s|ed)? (?:clearly |beyond doubt |without doubt )?that|leav(?:es|ing)? no (?:room for )?doubt|le(?:ft) no (?:room for )?doubt|puts? (?:it |the matter )?beyond doubt)\\b`,
    'iu',
  ),
);
const NOT = "(?: not|n[’']t)(?: yet| in itself| by itself| alone| by any means| so far)?";
const SOFT = screened(
  new RegExp(
    [
      '(?:only |merely |at most |no more than )?(?:hint|suggest)(?:s|ed)?\\b(?! (?:to|by|as)\\b)',
      `(?:do|does|did|could|can|has|have|had)${NOT} (?:prove|confirm|establish|demonstrate|settle|show)(?:d|n|ed)?\\b(?! (?:how|when|why)\\b)`,
      '(?:falls?|stops?|fell|stopped) (?:well |far |just )?short of (?:proof|proving|confirming|establishing|showing)\\b',
      '(?:proves?|proved|confirms?|confirmed|establish(?:es|ed)|settles?|settled) nothing\\b',
      '(?:is|are|was|were) (?:no|not|hardly|far from|scarcely) (?:yet )?(?:\\p{Ll}+ )?(?:proof|conclusive|decisive)\\b',
      '(?:is|are|was|were|remains?) (?:inconclusive|open to (?:other )?(?:readings|interpretations?))\\b',
      '(?:says?|said|finds?|found|concludes?|concluded|speaks?|spoke|states?|stated|notes?|noted|shows?|showed) (?:only|merely|no more than)\\b(?=[^.;]{0,60}\\b(?:may|might|could|possib\\p{Ll}+|perhaps|probabl\\p{Ll}+)\\b)',
    ]
      .map((part) => `\\b(?:${part})`)
      .join('|'),
    'iu',
  ),
);
/** What stands between is no part of who shows it: "the report, seen by the paper, says". */
const ASIDE = /, [^,;:.“”"]{2,60}, ?$/u;
const OPENS = /^.*(?:[,;:“”"(—–]|\b(?:that|but|and|while|though|because|as|if|when)\s)/su;
const SUPPOSED = /\b(?:to|not|never|cannot|could|would|might|may|will|if|whether|nobody|nothing|no)\b|n[’']t\b|\?/iu;
const REACH = 90;
const MOST_WORDS = 8;
const NONE: ReadonlyMap<string, string> = new Map();

/** What is looked at to learn what happened. */
const THINGS = new Set(
  `dna test sample analysis data evidence image photo photograph video tape recording document letter record log logbook fingerprint study report autopsy
   postmortem experiment trace residue debris bone tooth skull fragment genome isotope scan measurement reading figure survey trial swab fibre
   blood hair bullet cartridge mark track pigment handwriting signature stamp seal fossil email message memo file paper ledger invoice radar
   map telemetry sonar result finding inspection inquiry investigation laboratory lab probe audit review calculation model examination`
    .split(/\s+/)
    .map(conceptOf),
);

const subjectOf = (before: string): string => {
  const near = before.slice(-REACH).replace(ASIDE, ' ').trim();
  return near.replace(OPENS, '').split(/\s+/u).slice(-MOST_WORDS).join(' ');
};

const readBy = (sign: RegExp, text: string, isFirm: boolean): Shown | null => {
  const found = sign.exec(text);
  if (found === null) return null;
  const subject = subjectOf(text.slice(0, found.index));
  if (isFirm && SUPPOSED.test(subject)) return null;
  const by = conceptsOf(wordsOf(subject), NONE);
  if (by.size === 0) return null;
  const what = conceptsOf(wordsOf(text.slice(found.index + found[0].length)), NONE);
  return { by, what, isThing: !by.isDisjointFrom(THINGS) };
};

/** What is given as proved; null: nothing. */
export const provedIn = onceEach(({ text }): Shown | null => (SOFT.test(text) ? null : readBy(FIRM, text, true)));
/** What is given as less than proved. */
export const hintedIn = onceEach(({ text }): Shown | null => readBy(SOFT, text, false));
