/**
 * Reads what a clause itself calls doubtful, by the grammar of it: "the leak is only a theory", "the body has not been formally identified",
 * "they call the date indicative". Knows no story.
 */
import { conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import { screened } from '../words/screened.ts';
import { wordsOf } from '../words/words-of.ts';

const BE = '(?:is|are|was|were|remains?|remained|stays?|be|being|as)';
const ONLY =
  '(?:(?:only|merely|just|still|at best|at most|at present|for now|for the time being|so far|as yet|no more than|little more than|nothing more than|nothing but|not yet more than|anything but|far from|purely|entirely|very|highly|\\p{Ll}+ly) ){0,3}';
const DOUBT =
  '(?:(?:an? |the |one |one of (?:several|many|the|three|two|its|his|her|their|a number of) |mere |pure |matter of |bit of |piece of |working |first |early |personal ){0,4}(?:theor(?:y|ies)|conjecture|guess(?:work|es)?|hypothes[ie]s|possibilit(?:y|ies)|speculation|suspicion|supposition|assumption|rumou?r|wish|pious hope)|tentative|indicative|uncertain|unclear|unconfirmed|unproven|unproved|unverified|unsettled|undecided|speculative|hypothetical|premature|inconclusive|in doubt|in the balance|up in the air|wide open|open to (?:question|doubt)|an open question|not (?:yet )?(?:certain|sure|final|settled|proven|proved|established|confirmed|decided|known|clear))';
const NOT_YET =
  "(?:has|have|had)(?: not|n[’']t)(?: yet| so far| as yet)? been (?:\\p{Ll}+ly )?(?:identified|confirmed|established|proved|proven|decided|approved|settled|signed|chosen|verified|named|ruled on|shown|agreed)|(?:has|have|had) (?:still )?(?:yet|still) to be (?:\\p{Ll}+ly )?(?:identified|confirmed|established|proved|proven|decided|approved|settled|signed|chosen|verified|named|agreed)";
const SIGN = screened(new RegExp(`\\b(?:${BE} ${ONLY}${DOUBT}|${NOT_YET})\\b`, 'iu'));
/** "Calls the date “indicative”", "speaks of a trial". */
const CALLED = screened(
  /\b(?:call(?:s|ed)|term(?:s|ed)|label(?:s|led)|describ(?:es|ed)|regards?|regarded|considers?|considered|deem(?:s|ed)) (?<of>[^.;:,“”"]{3,50}?) (?:as )?(?:only |merely |still |an? |the |no more than )*["“‘']?(?:theory|guess(?:work)?|hypothesis|speculation|speculative|tentative|preliminary|provisional|indicative|premature|uncertain|unproven|unconfirmed|conjecture)\b/iu,
);
/** "It is too early to speak of arson". */
const TOO_EARLY = screened(
  /\b(?:too (?:early|soon)|premature) to (?:speak|talk) of (?<of>[^.;:,“”"]{3,50}?)(?=[.;:,“”"]|$| (?:before|until|while|when|as|at)\b)/iu,
);
const CUT = /^.*(?:[,;:“”"(—–]|\b(?:that|but|and|while|though|because|as|if|when|then|since) )/su;
const WHETHER = /\bwhether\b/iu;
/** Said of what follows: "all talk of pills", "the claim that arson". */
const OF_WHAT =
  /\b(?:talk|story|stories|claims?|ideas?|versions?|suggestions?|reports?|mention|thought|possibility|theory|notion|prospect|rumou?rs?|news) (?:of|that|about) (.+)$/iu;
const BEHIND = /\s(?:of|in|on|at|for|from|to|with|by|that|which|who|behind|between|about|into|over|under)\s.*$/iu;
const REACH = 80;
const NONE: ReadonlyMap<string, string> = new Map();

/** The content words of the head of a phrase: "the positive test of the goalkeeper": positive, test. */
const headsOf = (phrase: string): ReadonlySet<string> => {
  const plain = OF_WHAT.exec(phrase)?.[1] ?? phrase;
  return conceptsOf(wordsOf(plain.replace(BEHIND, '')), NONE);
};

/** Which of its kind: what stands behind the head, "the result of the postal vote". */
const OF = /\b([\p{L}’'-]+) (?:of|in|on|at|for|from|to|with|between) ([^,.;:“”"]{2,40})/gu;
export const whichIn = onceEach(
  ({ text }): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      [...text.matchAll(OF)].flatMap(([, head = '', which = '']) =>
        [...conceptsOf(wordsOf(head), NONE)].map((concept) => [concept, conceptsOf(wordsOf(which), NONE)] as const),
      ),
    ),
);

/** What is called doubtful; empty: nothing. */
export const doubtedIn = onceEach(({ text }): ReadonlySet<string> => {
  const called = (CALLED.exec(text) ?? TOO_EARLY.exec(text))?.groups?.of;
  if (called !== undefined) return headsOf(called);
  const found = SIGN.exec(text);
  if (found === null) return new Set();
  const before = text.slice(Math.max(0, found.index - REACH), found.index).trim();
  // "Whether the fair takes place is uncertain": what is in doubt is a deed, and no thing.
  return WHETHER.test(before) ? new Set() : headsOf(before.replace(CUT, ''));
});
