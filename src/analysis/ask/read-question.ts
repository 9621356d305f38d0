/** A question in words: what kind of answer it wants, and what it is about. Knows nothing of any claim. */
import type { DisagreementKind } from '../../domain/disagreement.ts';
import { conceptsOf, namesOf } from '../features/concepts.ts';
import { stem } from '../words/stem.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';

export type Wanted = 'time' | 'place' | 'person' | 'number' | 'reason' | 'stance' | 'silence' | 'anything';

export interface Question {
  readonly wanted: Wanted;
  /** What it is about; the words that only ask are left out. */
  readonly concepts: ReadonlySet<string>;
  /** Those of them that are written as names. */
  readonly names: ReadonlySet<string>;
  /** "Was he …?", "Did it …?": what is asked is whether it is so. */
  readonly whether: boolean;
  /** Kinds of disagreement that would be an answer to it. */
  readonly kinds: ReadonlySet<DisagreementKind>;
}

interface Pattern {
  readonly asks: RegExp;
  readonly wanted: Wanted;
  readonly kinds: readonly DisagreementKind[];
}

const WHETHER = /^\s*(?:did|does|do|was|were|is|are|has|have|had|can|could|will|would)\b/i;

/** The first that fits says what is wanted; the kinds of all that fit count. */
const PATTERNS: readonly Pattern[] = [
  {
    asks: /\b(?:comment|answer|respon[ds]\w*|repl(?:y|ied)|react\w*|silent|spoken|speaks?|broken (?:his|her|its|their) silence)\b/i,
    wanted: 'silence',
    kinds: ['comment'],
  },
  {
    asks: /\b(?:confirm\w*|acknowledg\w*|admit\w*|certain|prove[dn]?)\b/i,
    wanted: 'stance',
    kinds: ['modality', 'denial', 'wording'],
  },
  { asks: /\b(?:den(?:y|ied|ies)|true|really|disput\w*)\b/i, wanted: 'stance', kinds: ['denial', 'modality'] },
  {
    asks: /^\s*(?:when|since when|how long ago|(?:on )?(?:what|which) (?:day|date|night|month|year|morning|evening|time))\b|\bwhen\b/i,
    wanted: 'time',
    kinds: ['date'],
  },
  {
    asks: /\bhow (?:many|much(?! (?:\w+ ){0,5}(?:matter|change|count|weigh))|often)\b|\bwhat (?:number|share|percentage|sum)\b|\bdeath toll\b/i,
    wanted: 'number',
    kinds: ['number'],
  },
  {
    asks: /^\s*(?:why|for what reason|what (?:caused|led to|triggered|set off))\b|\b(?:blame|fault|cause[ds]?)\b/i,
    wanted: 'reason',
    kinds: ['cause'],
  },
  { asks: /^\s*where\b|\b(?:what|which) place\b|\bon what occasion\b/i, wanted: 'place', kinds: ['wording', 'target'] },
  {
    asks: /\b(?:first|only|isolated|before|previous|earlier|unprecedented|alone)\b/i,
    wanted: 'anything',
    kinds: ['scope'],
  },
  { asks: /\b(?:target(?:ed)?|aimed|hit|meant|victims?)\b/i, wanted: 'anything', kinds: ['target'] },
  {
    asks: /\bhow (?:\w+ )?(?:large|big|important|serious|bad|good|significant|great|far|severe|grave|dangerous|harmful)\b|\bhow much (?:\w+ ){0,4}(?:matter|change|count)|\bmatter(?:s|ed)?\b|\bsignifican\w*/i,
    wanted: 'anything',
    kinds: ['significance'],
  },
  { asks: /^\s*(?:who|whose|whom|by whom)\b/i, wanted: 'person', kinds: ['attribution', 'cause', 'target'] },
  {
    asks: WHETHER,
    wanted: 'anything',
    kinds: ['denial'],
  },
];

/** Words that ask and say nothing of what is asked about. */
const ASKING = new Set(
  'anybody somebody everybody nobody anyone someone anything who whose whom when where why how what which many much day date time place number happen happened occur take say said tell told speak spoke spoken large big matter grave serious severe important significant bad'
    .split(' ')
    .map((word) => conceptOf(stem(word))),
);

export const readQuestion = (text: string, acronyms: ReadonlyMap<string, string>): Question => {
  const fitting = PATTERNS.filter(({ asks }) => asks.test(text));
  const words = wordsOf(text);
  const concepts = conceptsOf(words, acronyms);
  const telling = new Set([...concepts].filter((concept) => !ASKING.has(concept)));
  return {
    wanted: fitting[0]?.wanted ?? 'anything',
    concepts: telling.size > 0 || fitting.length > 0 ? telling : concepts,
    names: namesOf(words),
    whether: WHETHER.test(text),
    kinds: new Set(fitting.flatMap(({ kinds }) => kinds)),
  };
};
