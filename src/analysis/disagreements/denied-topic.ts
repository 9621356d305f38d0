/**
 * What a denial is about: the content words of what is said not to be so, and which of them is the deed. The words that deny and the
 * one who denies are no part of it. Knows no other statement.
 */
import { conceptOfWord, conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import { isNegated } from '../features/polarity.ts';
import type { Statement } from '../features/statement.ts';
import { idiomOf } from '../words/idioms.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { deniedMatter, deniesSomething } from './denied-matter.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** Words that deny, and words for what somebody says, are no part of what is denied. */
const DENYING = new Set(
  `deny insist claim maintain repeat accusation allegation suggestion charge report assertion
   characterization explanation account version idea notion reading theory narrative story such nothing nobody anything anybody otherwise one`
    .split(/\s+/)
    .map(conceptOf),
);

/** Verbs that any matter has, and words of looking into it. */
const LIGHT = new Set(
  `start end make give get put go come run keep hold become happen show see know think want need let leave possess find evidence aware record low
   high old new good thing way time place day part word take bring raise be have do certainty doubt`
    .split(/\s+/)
    .map(conceptOf),
);

/** "Asked about reports that hydrants had run dry, he said …": those reports are what is denied. */
const ASKED = /\b(?:asked|questioned|quizzed|pressed) (?:about|on|over|whether)\b([^,;]{8,160}),/iu;

const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?|challeng(?:es?|ed|ing)|contest(?:s|ed|ing)?|rul(?:e|es|ed|ing) out)\b/iu;
/** "The accusation, raised by the union, that it had …": the clause says what is denied, the noun nothing. */
const THING_THAT =
  /^\W*(?:(?:\p{L}+ ){0,4}?)(?:claims?|allegations?|accusations?|charges?|assertions?|reports?|suggestions?|ideas?|notions?|stor(?:y|ies)|rumou?rs?|theor(?:y|ies)|speculation|talk|accounts?|versions?|impressions?|views?|arguments?|criticisms?)\b(?:,[^,]{1,60},)? (?:that|of) /iu;
/** How it is called by who denies it. */
const CALLED =
  / as (?:an? |the )?(?:\p{L}+ ){0,2}?["“‘'](?:[^"”’']{1,60})["”’']| as (?:an? )?(?:\p{L}+ ){0,1}(?:fairy tale|nonsense|invention|baseless|untrue|false|absurd|fiction|lies?|fabrication|rubbish)[^,;.]{0,40}/iu;

const PASSIVE = /\b(?:is|are|was|were|been|be) (?:\p{L}+ )?$/u;

/** Of "the story that it had … was dismissed as false" what stands before the verb, of "denied that it had …" what stands behind. */
const around = (text: string, whole: string): string => {
  const verb = DENIES.exec(text);
  if (verb === null) return text;
  if (!PASSIVE.test(text.slice(0, verb.index))) return text.slice(verb.index + verb[0].length);
  return whole.slice(0, whole.indexOf(text) + verb.index).replace(PASSIVE, '');
};

/** "Reports that it had paid are, he said, an invention": what stands before is denied. */
const CALLED_UNTRUE =
  /\b(?:reports?|claims?|suggestions?|allegations?|rumou?rs?|stor(?:y|ies)|accounts?|ideas?) that ([^,;]{8,160}?),? (?:is|are|was|were)\b/iu;

/** "I saw no such letter. I saw a card.": of several sentences the first that denies. */
const denyingSentence = (text: string): string => {
  const sentences = text.split(/(?<=[.!?]["”’']?)\s+(?=["“‘']?\p{Lu})/u);
  return sentences.find((one) => DENIES.test(one) || isNegated(wordsOf(one))) ?? text;
};

/** The words that say what is denied, without who denies it and how; they may be empty: "denied it". */
const deniedText = onceEach(({ claim: { evidence, content } }): string => {
  const asked = ASKED.exec(evidence.text)?.[1];
  if (asked !== undefined) return asked;
  const untrue = CALLED_UNTRUE.exec(evidence.text);
  if (content !== null && untrue !== null && evidence.start + untrue.index < content.start) return untrue[1] ?? '';
  const text = around(denyingSentence(content?.text ?? evidence.text), evidence.text);
  return text.replace(CALLED, '').replace(THING_THAT, '');
});

const AUXILIARY =
  /^(?:had|has|have|having|was|were|is|are|been|being|be|did|do|does|will|would|could|can|may|might|should|\p{L}+n't)$/u;
const PASSED_OVER = /^(?:not|never|ever|also|\p{L}+ly)$/u;

/** The verbs of a clause: what stands behind an auxiliary, and a gerund that opens it. */
const verbsIn = (text: string): readonly string[] => {
  const words = wordsOf(text).filter(({ key }) => !PASSED_OVER.test(key));
  return words.flatMap((word, at) => {
    const before = words[at - 1]?.key ?? '';
    const verb = AUXILIARY.test(before) || (at === 0 && word.key.endsWith('ing'));
    if (!verb || AUXILIARY.test(word.key)) return [];
    const idiom = idiomOf(word.key, words[at + 1]?.key ?? '');
    return (idiom === null ? conceptOfWord(word) : conceptOf(idiom)) ?? [];
  });
};

const but = (concepts: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set([...concepts].filter((concept) => !others.some((other) => other.has(concept))));

/** What is denied, without the names in it: two people's names make no common matter. Empty where nothing is left that could be told apart: "denied it". */
export const topicOf = (statement: Statement, names: ReadonlySet<string>): ReadonlySet<string> => {
  const all = but(conceptsOf(wordsOf(deniedText(statement)), NONE), names, DENYING);
  return but(all, LIGHT);
};

const MOST_OBJECTS = 2;
const WHOSE = /\b(?:is|are|was|were|been|be) (?:not )?(?:his|hers|theirs|its|mine|ours|yours)\b/iu;
const OF_ANY = /^(?:no|without|any|anything|an?)$/u;

/** Of "any payment of bribes" both; of "any gas had been used" the gas; of "that the boat was his" the boat. */
const objectsIn = (text: string, topic: ReadonlySet<string>): readonly string[] => {
  const words = wordsOf(text);
  const isClause = words.some(({ key }) => AUXILIARY.test(key)) && !WHOSE.test(text);
  if (isClause && !words.some(({ key }) => OF_ANY.test(key))) return [];
  return words
    .flatMap((word) => conceptOfWord(word) ?? [])
    .filter((concept) => topic.has(concept))
    .slice(0, MOST_OBJECTS);
};

/** Of the topic what is said not to have been done, or not to be. */
export const deedsIn = (
  denial: Statement,
  topic: ReadonlySet<string>,
  names: ReadonlySet<string>,
): ReadonlySet<string> => {
  const telling = (concepts: Iterable<string>): ReadonlySet<string> =>
    new Set([...concepts].filter((concept) => topic.has(concept) && !LIGHT.has(concept)));
  const verbs = telling(verbsIn(deniedText(denial)));
  if (verbs.size > 0) return verbs;
  const framed = telling([conceptOf(denial.claim.frame?.action ?? '')]);
  if (framed.size > 0) return framed;
  const governed = deniesSomething(denial) ? telling(deniedMatter(denial, names)?.heads ?? []) : [];
  return new Set([...governed, ...objectsIn(deniedText(denial), topic)].slice(0, MOST_OBJECTS));
};

/** Verbs that say little by themselves: "left" of "denied that any ladder had been left". */
export const lightDeedsIn = onceEach((denial): readonly string[] =>
  verbsIn(deniedText(denial)).filter((verb) => LIGHT.has(verb)),
);

/** "That the order had been his": denied is whose it was. */
export const deniesWhose = onceEach((denial) => WHOSE.test(deniedText(denial)));

/** "Any gas", "no electric car": the words, side by side, of what there was none of; the last is the thing. */
export const thingDenied = onceEach((denial): readonly string[] => {
  const words = wordsOf(deniedText(denial));
  const told = words.map(conceptOfWord);
  const from = words.findIndex(({ key }, at) => OF_ANY.test(key) && told[at + 1] != null) + 1;
  const end = told.findIndex((concept, at) => at >= from && concept === null);
  return from === 0 ? [] : told.slice(from, end < 0 ? told.length : end).flatMap((concept) => concept ?? []);
});

/** Of what a thing is to another: "any link with the storm" denies no storm. */
const RELATIONS = new Set(
  'link tie connection relation role part hand involvement interest share responsibility knowledge complicity'
    .split(' ')
    .map(conceptOf),
);
export const relationDenied = onceEach(
  (denial): string | null => thingDenied(denial).find((word) => RELATIONS.has(word)) ?? null,
);
