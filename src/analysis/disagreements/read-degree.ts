/** Reads off a clause how grave it calls a matter, and what that matter is called. It must know nothing of the story. */
import { conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { DEGREE_DEEDS, type DegreeDeed } from './degree-deeds.ts';
import { DEGREE_SIGNS, type Pole } from './degree-signs.ts';

export interface Degree {
  readonly pole: Pole;
  /** What is judged, by the words that name it; none: "it", "this", or nothing beside the judgement. */
  readonly subject: ReadonlySet<string>;
}

const NOT =
  /(?:\b(?:not|no|never|hardly|nor|neither|without|nothing|isn[’']t|wasn[’']t|far from|anything but|rather than|instead of|denied|denies|rejects?|rejected)|n[’']t)\s(?:(?:be|been|being|any|an?|the|as|so|yet|really|quite|see|sees|at all|in any way|much|of)\s){0,3}$/iu;
/** "Not a catastrophe"; what is no trifle is grave, but "not small" may be middling. */
const OUTRIGHT = screened(
  /\b(?:trifl|minor|small|formality|detail|joke|routine|trivial|insignificant|negligible|harmless|exaggerated|laughing)/iu,
);
/** "Dangerous, no." */
const THEN_NOT = /^[,:]? no(?=[.,;”"’]|$)/iu;
/** Wishes, questions and conditions judge nothing. */
const OPEN = screened(
  /\?["”’]?\s*$|\b(?:whether|unless|if (?:it|this|they|he|she|the)|asked|promis(?:e|ed|es)|vow(?:s|ed)?|pledg(?:e|ed|es)|called for|urged|to (?:call|describe|dismiss|speak of|see)|calling (?:it|this|that)|how (?:serious|grave|bad))\b/iu,
);

const NONE: ReadonlyMap<string, string> = new Map();
const SAYING = new Set(
  'say call regret describe speak see think believe fear warn expect consider regard tell view term dub label judge dismiss think become seem remain prove mean look feel appear come go make put get take do have way thing one people time'
    .split(' ')
    .map(conceptOf),
);
const BREAK =
  /[.;:“”"()—–]|,\s|\b(?:that|which|who|because|but|and|while|as|says?|said|thinks?|thought|believes?|sees?|saw|fears?|finds?|found|insist(?:s|ed)|argu(?:es|ed)|claim(?:s|ed)|warn(?:s|ed))\b/giu;
/** "For the town it is …": whatever stands before it, the matter is "it". */
const POINTS =
  /\b(?:it|this|that|these|those|all this|the whole thing)(?:[’']s|[’']ll)?(?: (?:would|will|could|can|may|might|is|was|has|had|really|simply|just|only|also|never|not|an?|the|as|like|now|one|mere))*\s*$/iu;
const CALLED =
  /\b(?:call|describ|dub|label|brand|regard|term|dismiss|hail|judg|deem|denounc|present|see|view|treat|consider)\p{Ll}* ((?:[\p{L}\p{N}’'-]+ ){1,6}?)(?:as |an? |the |$)/iu;

const things = (text: string): ReadonlySet<string> =>
  new Set([...conceptsOf(wordsOf(text), NONE)].filter((concept) => !SAYING.has(concept)));

/** "Sees a siege", “a formality”: the judgement stands by itself. */
const OF_HARM = /^(?:effects?|impact|damage|losses|harm|risk|danger|consequences?|difference)\b/iu;
const VERB = /\b(?:is|are|was|were|will|would|has)\b/iu;
const TELLS_IT = /^(?:not think|fear|predict|sees?\b|saw\b|[“"„«])/iu;
/** "Spoke of a grave infection of the kidneys": what is judged stands behind. */
const SPOKE_OF = /^(?:sp[eo]a?ke?s? of|as|warn(?:s|ed) of) /iu;

/** The words before the judgement, back to where a new thought begins; an apposition is told of the thought before it. */
const subjectOf = (before: string, found: string, behind: string): ReadonlySet<string> => {
  if (POINTS.test(before) || TELLS_IT.test(found)) return new Set();
  if (OF_HARM.test(found)) return things(found.split(VERB)[0] ?? '');
  const called = CALLED.exec(found) ?? CALLED.exec(before.slice(-60));
  if (called !== null) return things(called[1] ?? '');
  if (SPOKE_OF.test(found)) return things(behind.split(/[,.;:”"]|\b(?:from|that|which|who|for|in)\b/u)[0] ?? '');
  const cuts = [...before.matchAll(BREAK)].map(({ index, 0: sign }) => index + sign.length);
  const own = things(before.slice(cuts.at(-1) ?? 0));
  return own.size === 0 && /, $/u.test(before) ? things(before.slice(cuts.at(-2) ?? 0)) : own;
};

const other = (pole: Pole): Pole => (pole === 'slight' ? 'grave' : 'slight');

interface Found {
  readonly pole: Pole;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly ofThose: boolean;
}

/** Some signs reach back over the words that negate them. */
const negates = (text: string, { index, 0: words }: RegExpExecArray): boolean =>
  NOT.test(text.slice(Math.max(0, index - 40), index + Math.max(0, words.search(/[^“"„«\s]/u)))) ||
  NOT.test(words.replace(/[\p{L}-]+$/u, '')) ||
  THEN_NOT.test(text.slice(index + words.length));

const SIGNS: readonly DegreeDeed[] = [...DEGREE_SIGNS.map((one) => ({ ...one, ofThose: false })), ...DEGREE_DEEDS];

const signsIn = (text: string): readonly Found[] =>
  SIGNS.flatMap(({ pole, pattern, negatable, ofThose }) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const [start, words] = [match.index, match[0]];
    const found = { pole, start, end: start + words.length, words, ofThose };
    if (!negatable || !negates(text, match)) return [found];
    return pole === 'grave' || OUTRIGHT.test(words) ? [{ ...found, pole: other(pole) }] : [];
  });

/** Of signs that overlap the longest counts: "not the end of the world". */
const foundIn = (text: string): readonly Found[] => {
  const found = signsIn(text);
  const length = ({ start, end }: Found): number => end - start;
  return found.filter((one) =>
    found.every((rival) => rival.end <= one.start || one.end <= rival.start || length(rival) <= length(one)),
  );
};

/** Null: the clause judges nothing, or says both. */
export const readDegree = onceEach(({ text, claim, sentence, start }: Statement): Degree | null => {
  if (claim.stance === 'declines' || OPEN.test(text)) return null;
  const found = foundIn(text);
  const [first] = found;
  if (first === undefined || found.some(({ pole }) => pole !== first.pole)) return null;
  const before = sentence.text.slice(0, Math.max(0, start - sentence.start)) + text.slice(0, first.start);
  // What an outlet tells of those who were met is what happened, and no judgement.
  if (first.ofThose && claim.kind === 'narrated' && claim.place === 'body') return null;
  const subject = first.ofThose ? new Set<string>() : subjectOf(before, first.words, text.slice(first.end));
  return { pole: first.pole, subject };
});
